import { once } from '../once.ts'
import { heardAt } from './hearing.ts'
import type { Laid } from './laid.ts'
import { marksOf } from './marks.ts'
import kept from './weights.json' with { type: 'json' }
import { openWeights, type Question, type Weights } from './weights.ts'

const learnt = once(() => openWeights(kept))

/** However many words stand around, no text says more than this in all: the square root of their number divides. */
export const LOUDNESS = 4

/**
 * How the wording of a text sounds about somebody in it: `out`, that he is out of prison, told as a fact; `unsure`, that
 * the text does not vouch for it. 0 is undecided, 3 very sure, −3 very sure of the opposite (logistic regressions over
 * marks; docs/decisions/0020 has the figures). It knows no grammar: it is a second opinion, never the only one.
 */
export type Impression = Readonly<Record<Question, number>>

/** The impression of somebody. @param heard the passages that count about him @param whom tells his mentions */
export function impressionOf(
  heard: readonly Laid[],
  whom: (who: number) => boolean,
  weights: Weights = learnt(),
): Impression {
  let [out, unsure, known] = [0, 0, 0]
  marksOf(heard, whom, (mark) => {
    const place = weights.placeOf(mark)
    if (place < 0) return
    known += 1
    out += weights.at('out', place)
    unsure += weights.at('unsure', place)
  })
  const share = known === 0 ? 0 : LOUDNESS / Math.sqrt(known)
  return { out: weights.bias.out + out * share, unsure: weights.bias.unsure + unsure * share }
}

/** The passages that count about somebody, in order. */
export const heardIn = (laid: readonly Laid[], whom: (who: number) => boolean): Laid[] =>
  heardAt(
    laid.map(({ kind }) => kind),
    (at) => laid[at]!.who.some((who) => who >= 0 && whom(who)),
  ).map((at) => laid[at]!)

/** Words that speak for an answer or against it, and how loudly. */
export interface Reason {
  words: string
  weight: number
}

/** The `most` loudest reasons of an impression, the loudest first. */
export function reasonsOf(
  question: Question,
  heard: readonly Laid[],
  whom: (who: number) => boolean,
  most: number,
  weights: Weights = learnt(),
): Reason[] {
  const byWords = new Map<string, number>()
  marksOf(heard, whom, (mark, _tag, one, from, count) => {
    const words = one.words.slice(from, from + count).join(' ')
    const place = weights.placeOf(mark)
    if (words !== '' && place >= 0)
      byWords.set(words, (byWords.get(words) ?? 0) + weights.at(question, place))
  })
  return [...byWords]
    .map(([words, weight]) => ({ words, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
