/** Sizes that are told roughly beside exact ones: «dozens», «más de 40», «medio centenar», «X and 37 others». */
import type { Figure } from './figures.ts'
import { LEAD, type Story } from './story.ts'

/** `figures` without the rough sizes that an exact one of the same story stands for. */
export function dropRoughSizes(story: Story, figures: readonly Figure[]): Figure[] {
  return dropVague(figures.filter((figure) => !isLooselyTold(story, figure, figures)))
}

/** The total that a headline's «más de 800» rounds; undefined where there is none: «Más de 800 excarcelados» over a body that tells 808 since December: a headline rounds. */
export function roundedOf(story: Story, figure: Figure, figures: readonly Figure[]): Figure | undefined {
  const size = figure.min
  if (size === null || figure.max !== null || story.passages[figure.passage]?.sentence.title !== true)
    return undefined
  return figures.find(
    (other) =>
      other.kind === 'cumulative' &&
      other.total === 'strong' &&
      other.min !== null &&
      other.min >= size &&
      other.min < size * 1.1,
  )
}

/** How far a rough size lies below what it rounds: «más de 40» over 44. */
const ROUNDED = 1.15
const NEARLY =
  /\b(?:casi|nearly|almost|about|around|some|un[oa]s|cerca de|alrededor de|close to)(?: (?:un|una|a))? $/
/** «Casi 20» over nineteen. */
const UNDER = /\b(?:casi|nearly|almost|close to|cerca de)(?: (?:un|una|a))? $/
const BELOW = 0.85
const NEAR = 0.15
const ROUND_WORD =
  /^(?:medio centenar|un centenar|centenar|(?:una? )?(?:docena|quincena|veintena|treintena|cuarentena|cincuentena|decena)|half a hundred|a dozen)\b/

function isRoundWord(story: Story, figure: Figure): boolean {
  return ROUND_WORD.test(story.passages[figure.passage]?.sentence.folded.slice(figure.at) ?? '')
}

/** «Más de 40» of a headline, «medio centenar», over a body that tells 44; «X and 37 others» over 38. */
function isLooselyTold(story: Story, figure: Figure, figures: readonly Figure[]): boolean {
  const size = figure.min
  const sentence = story.passages[figure.passage]?.sentence
  if (figure.kind !== 'batch' || size === null || sentence === undefined) return false
  const round = figure.max === null && (sentence.title || (figure.passage < LEAD && size % 10 === 0))
  const word = isRoundWord(story, figure)
  const rough = round || word
  const nearly = NEARLY.test(sentence.folded.slice(Math.max(0, figure.at - 20), figure.at))
  const below = (one: Figure): boolean => {
    const { folded = '' } = story.passages[one.passage]?.sentence ?? {}
    return UNDER.test(folded.slice(Math.max(0, one.at - 20), one.at))
  }
  return figures.some((other) => {
    if (other === figure || other.kind !== 'batch' || other.vague || other.min === null) return false
    if (figure.more && other.min > size && other.min <= size + 2 && other.at !== figure.at)
      return !below(other)
    // «Una treintena» over 28 or 29, whoever counts them.
    if (word && other.min !== size && Math.abs(other.min - size) <= size * NEAR && !isRoundWord(story, other))
      return true
    if (below(figure) && other.min < size && other.min > size * BELOW) return true
    if (nearly && !other.more && Math.abs(other.min - size) <= size * 0.1 && other.min !== size) return true
    return (
      rough &&
      other.min > size &&
      other.min <= size * ROUNDED &&
      (other.passage !== figure.passage || (round && other.at > figure.at))
    )
  })
}

/** «Dozens freed» beside «at least 80» says nothing of its own. */
function dropVague(figures: readonly Figure[]): Figure[] {
  const exact = new Set(figures.filter((figure) => !figure.vague).map((figure) => figure.kind))
  return figures.filter((figure) => !figure.vague || !(exact.has(figure.kind) || exact.has('batch')))
}
