/** How the figures of a story sound, and one of them told as that of the event. */
import { type Heard, reasonsOfSound, soundOf } from '../impressions/figure.ts'
import { authorityOf } from './attribution.ts'
import type { Figure } from './figures.ts'
import type { Names } from './people.ts'
import type { Story } from './story.ts'
import { factsOf, heardOfTally, isOf, layStory, type Tally, talliesOf } from './tallies.ts'

/** So many words are named as the reason. */
const REASONS = 6

/** The figures of one story, listened to when they are asked about. */
export interface Sounding {
  tallies: readonly Tally[]
  soundOf(tally: Tally): number
  /** How it sounds and by which words. */
  why(tally: Tally): string
}

export function soundingOf(story: Story, known: Names['known']): Sounding {
  const tallies = talliesOf(story)
  const layAt = layStory(story, known, tallies)
  const heard = new Map<Tally, { heard: Heard; sound: number }>()
  const listen = (tally: Tally): { heard: Heard; sound: number } => {
    const found = heard.get(tally)
    if (found !== undefined) return found
    const which = tallies.indexOf(tally)
    const one: Heard = {
      laid: heardOfTally(story, tally).map(layAt),
      isIt: (who) => who === which,
      facts: factsOf(story, tally, tallies),
    }
    const made = { heard: one, sound: soundOf(one) }
    heard.set(tally, made)
    return made
  }
  return {
    tallies,
    soundOf: (tally) => listen(tally).sound,
    why(tally) {
      const { heard, sound } = listen(tally)
      const words = reasonsOfSound(heard, REASONS).map((reason) => reason.words)
      return `sounds ${sound > 0 ? 'like' : 'unlike'} the event's, ${sound.toFixed(1)}: ${words.join(' · ')}`
    },
  }
}

/** `figures` with `tally` as one of the event, whatever rules read of it. */
export function asOfEvent(
  story: Story,
  sounding: Sounding,
  figures: readonly Figure[],
  tally: Tally,
): Figure[] {
  const own = figures.filter((figure) => isOf(figure, tally))
  const told = own.find(({ authority }) => authority !== null) ?? own[0] ?? figureOf(story, tally)
  const heard: Figure = { ...told, kind: 'batch', since: null, sounds: sounding.why(tally) }
  return [...figures.filter((figure) => !own.includes(figure)), heard].sort(
    (a, b) => a.passage - b.passage || a.at - b.at,
  )
}

function figureOf({ passages }: Story, { min, max, told }: Tally): Figure {
  const { passage, quantity } = told[0]!
  return {
    kind: 'batch',
    min,
    max,
    authority: authorityOf(passages[passage]!, quantity),
    since: null,
    passage,
    at: quantity.start,
    vague: quantity.vague,
    total: 'none',
    more: false,
    earlier: false,
    guess: false,
    backward: false,
    maybePart: false,
    counted: true,
    clauseWeight: 1,
    mention: null,
  }
}
