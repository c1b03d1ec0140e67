/** Something that the brake stopped, as the operator is told of it: reasons and counts, and no name. */
import type { Reason } from '../alerts/brake.ts'

export const HOLD_KINDS = ['registry', 'names', 'reports'] as const
export type HoldKind = (typeof HOLD_KINDS)[number]

/** What would change, readable without knowing anybody. */
export interface Difference {
  /** `detained → released` to how many people; new people are `new → detained`. */
  statuses: Record<string, number>
  /** Column to how many known rows. */
  columns: Record<string, number>
  /** A few examples: ids of rows, of mentions or of reports. */
  rows: string[]
}

export interface Hold {
  id: number
  kind: HoldKind
  sourceId: string
  sourceName: string
  reasons: Reason[]
  difference: Difference
  /** What has to be typed to release it: people, or reports where nobody has read yet whom they name. */
  people: number
  state: 'open' | 'released' | 'discarded' | 'withdrawn'
  openedAt: Date
  changedAt: Date
}

export const EXAMPLES = 5

/** Why it is held, in a sentence for the operator. */
export function explainReasons(reasons: readonly Reason[]): string {
  return reasons.map(explain).join('; ')
}

function explain(reason: Reason): string {
  switch (reason.kind) {
    case 'hour':
      return `${reason.people} people within an hour, at most ${reason.most} are told unseen`
    case 'day': {
      const share = reason.of === 0 ? '' : ` (${((100 * reason.people) / reason.of).toFixed(1)} %)`
      return `${reason.people} of ${reason.of} people${share} changed within a day, at most ${reason.most} are told unseen`
    }
    case 'ids':
      return `${reason.people} people came under another id than before`
    case 'columns': {
      const named = (columns: readonly string[], what: string) =>
        columns.length > 0 ? [`${what} ${columns.join(', ')}`] : []
      const told = [...named(reason.vanished, 'gone are'), ...named(reason.appeared, 'new are')]
      return `the columns are not the same: ${told.join('; ')}`
    }
    case 'vocabulary':
      return `${reason.rows} rows write their status in ${reason.words === 1 ? 'a word' : `${reason.words} words`} never used before`
    case 'unfit':
      return `${reason.rows} rows do not fit, ${reason.before} did not before`
    case 'column':
      return `${reason.rows} rows changed in ${reason.column}, at most ${reason.most} are taken over unseen`
    case 'old':
      return `${reason.reports} reports older than two days or without a date turned up at once, at most ${reason.most} are read unseen`
  }
}

/** Reasons that were given before and those that came with what joined, each kind (and column) once, the newer figures. */
export function joinReasons(before: readonly Reason[], after: readonly Reason[]): Reason[] {
  const key = (reason: Reason) => (reason.kind === 'column' ? `column ${reason.column}` : reason.kind)
  return [...new Map([...before, ...after].map((reason) => [key(reason), reason])).values()]
}
