/** How well an answer agrees with labelled pairs, ours and that of a rival, which gets the best threshold there is. */
import { verdict } from '../../src/names/verdict.ts'
import { f1, f1Of, type Pair } from '../names/pairs.ts'
import type { Rival } from './rivals.ts'
import type { Trigrams } from './rivals-trgm.ts'

export type Answered = Pair & { got: Pair['label'] }
export type Figure = Record<string, unknown> & { holds?: boolean }

const LEAST_F1 = 0.97
const MOST_ALERTED = 0.01
const MOST_MICROSECONDS = 100
const ROUNDS = 15
/** Contradictions that do the most harm when they are told. */
const KINDS = ['gender', 'g_swap', 'diff_s2', 'cedula_conflict']

const isMatch = (label: Pair['label']): boolean => label === 'match'
const isMatchOrPossible = (label: Pair['label']): boolean => label !== 'no'
export const ratioOf = (ours: number, rival: number): number | null => (rival === 0 ? null : ours / rival)

export function figureOfOurs(half: string, rows: readonly Answered[]): Figure {
  const of = (label: Pair['label']) => f1(rows, (one) => one === label)
  const contradicting = rows.filter(({ label }) => label === 'no')
  const alerted = contradicting.filter(({ got }) => got === 'match').length
  const share = alerted / Math.max(1, contradicting.length)
  const either = f1(rows, isMatchOrPossible)
  return {
    figure: 'names-accuracy',
    half,
    pairs: rows.length,
    accuracy: rows.filter(({ got, label }) => got === label).length / Math.max(1, rows.length),
    f1_match: of('match'),
    f1_match_or_possible: either,
    f1_possible: of('possible'),
    f1_no: of('no'),
    contradicting: contradicting.length,
    contradicting_alerted: share,
    possible_alerted: rows.filter(({ got, label }) => label === 'possible' && got === 'match').length,
    asymmetric: rows.filter(({ a, b, got }) => verdict(b, a).verdict !== got).length,
    alerted_by_kind: alertedByKind(rows, ({ got }) => got === 'match'),
    ...(half === 'all'
      ? { holds: of('match') >= LEAST_F1 && either >= LEAST_F1 && share <= MOST_ALERTED }
      : {}),
  }
}

/** Contradicting pairs that were alerted, of all of their kind. */
const alertedByKind = <Row extends Pair>(rows: readonly Row[], isAlerted: (row: Row) => boolean) =>
  Object.fromEntries(
    KINDS.map((kind) => {
      const of = rows.filter(({ phen, label }) => phen === kind && label === 'no')
      return [kind, `${of.filter(isAlerted).length} of ${of.length}`]
    }),
  )

/**
 * A rival against ours on the same pairs. Its thresholds come from an oracle: of all there are, those that agree best
 * with the labels of these very pairs, which nobody could know beforehand.
 */
export function figureOfRival(
  name: string,
  rows: readonly Answered[],
  likenesses: readonly number[],
): Figure {
  const match = bestOf(rows, likenesses, isMatch)
  const either = bestOf(rows, likenesses, isMatchOrPossible)
  const scored = rows.map((row, at) => ({ ...row, isAlerted: likenesses[at]! >= match.threshold }))
  const alerted = scored.filter(({ label, isAlerted }) => label === 'no' && isAlerted).length
  const ours = rows.filter(({ label, got }) => label === 'no' && got === 'match').length
  return {
    figure: 'names-accuracy-of-rival',
    rival: name,
    oracle_threshold: match.threshold,
    f1_match: match.f1,
    f1_match_ratio: ratioOf(f1(rows, isMatch), match.f1),
    f1_match_or_possible: either.f1,
    f1_match_or_possible_ratio: ratioOf(f1(rows, isMatchOrPossible), either.f1),
    contradicting_alerted: alerted,
    contradicting_alerted_ours_to_rival: `${ours} : ${alerted}`,
    alerted_by_kind: alertedByKind(scored, ({ isAlerted }) => isAlerted),
  }
}

/** The threshold at and above which a yes agrees best with the labels. */
function bestOf(
  rows: readonly Pair[],
  likenesses: readonly number[],
  counts: (label: Pair['label']) => boolean,
): { threshold: number; f1: number } {
  const order = [...rows.keys()].sort((a, b) => likenesses[b]! - likenesses[a]!)
  const wanted = rows.filter(({ label }) => counts(label)).length
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 }
  let right = 0
  for (const [said, at] of order.entries()) {
    if (counts(rows[at]!.label)) right++
    const next = order[said + 1]
    if (next !== undefined && likenesses[next] === likenesses[at]) continue
    const reached = f1Of(right, said + 1, wanted)
    if (reached > best.f1) best = { threshold: likenesses[at]!, f1: reached }
  }
  return best
}

/**
 * Time a pair, from two texts to an answer: of rounds that take turns the quickest, which is about the code and not about
 * what else the machine is doing.
 */
export async function figuresOfTime(
  pairs: readonly Pair[],
  rivals: readonly Rival[],
  trigrams: Trigrams | null,
): Promise<Figure[]> {
  const works = new Map<string, () => unknown>([
    ['ours', () => pairs.map(({ a, b }) => verdict(a, b))],
    ...rivals.map(
      ({ name, likeness }) =>
        [name, () => pairs.map(({ a, b }) => likeness(a, b))] as [string, () => unknown],
    ),
  ])
  if (trigrams !== null)
    works.set(`pg_trgm on ${trigrams.engine}, all pairs in one question`, () => trigrams.likenesses(pairs))
  const quickest = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of works) {
      const started = performance.now()
      await work()
      const took = performance.now() - started
      quickest.set(name, Math.min(took, quickest.get(name) ?? took))
    }
  const microseconds = (name: string) => (quickest.get(name)! * 1000) / pairs.length
  const ours = microseconds('ours')
  return [...works.keys()].map((name) =>
    name === 'ours'
      ? { figure: 'names-microseconds-a-pair', of: name, value: ours, holds: ours <= MOST_MICROSECONDS }
      : {
          figure: 'names-microseconds-a-pair',
          of: name,
          value: microseconds(name),
          ratio: ratioOf(ours, microseconds(name)),
        },
  )
}
