import { once } from '../once.ts'
import kept from './figures.json' with { type: 'json' }
import { idOf, type Laid } from './laid.ts'
import { marksOf } from './marks.ts'
import { openWeights, soundsOf, type Weights } from './weights.ts'

/** A number of a text, as it is heard. */
export interface Heard {
  /** The heading and the passages that tell it, in order; `who` tells numbers apart. */
  laid: readonly Laid[]
  isIt: (which: number) => boolean
  /** What is plain of it without its words: how large it is, where it stands. */
  facts: readonly string[]
}

type Told = Weights<'told'>
const learnt = once((): Told => openWeights(kept))

/** Called for each mark with the words that make it: `count` words from `from`; none for a fact. */
type See = (mark: number, laid: Laid | null, from: number, count: number) => void

/** Shows every mark of a number: those of the words around it, and one for each fact. */
export function figureMarksOf({ laid, isIt, facts }: Heard, see: See): void {
  for (const fact of facts) see(idOf(fact), null, 0, 0)
  const near = laid.map((one) => nearBy(one, isIt))
  marksOf(near, isIt, (mark, _tag, one, from, count) => see(mark, one, from, count))
}

/** What stands further from a number says nothing of it (measured: whole sentences judge no better). */
const NEAR = 12
/** Of one number said over and over in one sentence only the beginning is heard. */
const SPAN = 40

/** The words around a number; all of a passage that does not tell it. */
function nearBy(laid: Laid, isIt: (which: number) => boolean): Laid {
  const first = laid.who.findIndex((who) => who >= 0 && isIt(who))
  if (first < 0) return laid
  const last = laid.who.findLastIndex((who) => who >= 0 && isIt(who))
  const [from, to] = [Math.max(0, first - NEAR), Math.min(last, first + SPAN) + NEAR + 1]
  return {
    kind: laid.kind,
    words: laid.words.slice(from, to),
    ids: laid.ids.subarray(from, to),
    who: laid.who.subarray(from, to),
    clause: laid.clause.subarray(from, to),
  }
}

/**
 * How a number sounds: above 0, as that of the people who left prison in the event that the text tells, as done; below,
 * as any other number (a total, those still held, another night). 3 is very sure. A third question beside those of
 * impression.ts (docs/decisions/0021 has the figures), and like them never the only judge.
 */
export function soundOf(heard: Heard, weights: Told = learnt()): number {
  return soundsOf(weights, ['told'], (see) => figureMarksOf(heard, see))[0]!
}

/** Words that speak for an answer or against it, and how loudly. */
export interface Reason {
  words: string
  weight: number
}

/** The `most` loudest words for or against it, the loudest first. */
export function reasonsOfSound(heard: Heard, most: number, weights: Told = learnt()): Reason[] {
  const byWords = new Map<string, number>()
  figureMarksOf(heard, (mark, laid, from, count) => {
    const place = weights.placeOf(mark)
    if (laid === null || count === 0 || place < 0) return
    const words = laid.words
      .slice(from, from + count)
      .map((word, at) => (laid.who[from + at]! >= 0 ? '#' : word))
      .join(' ')
    byWords.set(words, (byWords.get(words) ?? 0) + weights.at('told', place))
  })
  return [...byWords]
    .map(([words, weight]) => ({ words, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
