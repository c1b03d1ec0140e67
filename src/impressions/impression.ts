import { once } from '../once.ts'
import { heardAt } from './hearing.ts'
import type { Laid } from './laid.ts'
import { marksOf } from './marks.ts'
import news from './news.json' with { type: 'json' }
import texts from './texts.json' with { type: 'json' }
import { openWeights, QUESTIONS, type Question, soundsOf, type Weights } from './weights.ts'

/** Short texts about one or two people, and whole articles, are worded so differently that each has an ear of its own. */
const inTexts = once(() => openWeights(texts))
const inNews = once((): Weights<'out'> => openWeights(news))

/**
 * How the wording of a text sounds about somebody in it: `out`, that he is out of prison, told as a fact; `unsure`, that
 * the text does not vouch for it. 0 is undecided, 3 very sure, −3 very sure of the opposite (logistic regressions over
 * marks; docs/decisions/0020 has the figures). It knows no grammar: it is a second opinion, never the only one.
 */
export type Impression = Readonly<Record<Question, number>>

/** The impression of somebody in a short text. @param heard the passages that count about him @param whom tells his mentions */
export function impressionOf(
  heard: readonly Laid[],
  whom: (who: number) => boolean,
  weights: Weights = inTexts(),
): Impression {
  const [out, unsure] = soundsOf(weights, QUESTIONS, (see) => marksOf(heard, whom, see))
  return { out: out!, unsure: unsure! }
}

/** How an article sounds about somebody, as `out` of an impression. */
export function soundInNews(heard: readonly Laid[], whom: (who: number) => boolean): number {
  return soundsOf(inNews(), ['out'], (see) => marksOf(heard, whom, see))[0]!
}

/** The passages that count about somebody, in order. */
export const heardIn = (laid: readonly Laid[], whom: (who: number) => boolean): Laid[] =>
  heardAt(
    laid.map(({ kind }) => kind),
    (at) => laid[at]!.who.some((who) => who >= 0 && whom(who)),
  ).map((at) => laid[at]!)
