/** What a load's changes come to: the counts that the brake weighs, and the difference that the operator reads. */
import type { LoadNews } from '../alerts/brake.ts'
import { type Difference, EXAMPLES } from '../holds/hold.ts'
import { fold } from '../names/fold.ts'
import { columnOf } from '../registry/shape.ts'
import type { Change, KnownPerson } from './plan.ts'

/** People of whom something was told lately, by id: of anything within the hour, of a change within the day. */
export interface ToldLately {
  hour: readonly number[]
  day: readonly number[]
}

/** `present`: ids of all rows of the load. */
export function countNews(
  known: readonly KnownPerson[],
  changes: readonly Change[],
  present: ReadonlySet<string>,
  lately: ToldLately,
): Omit<LoadNews, 'before' | 'after'> {
  const added = changes.filter((change) => change.kind === 'add')
  const changed = changes.flatMap((change) =>
    change.kind === 'change' && change.isNews ? [change.person.id] : [],
  )
  const gone = new Set(known.filter(({ rowId }) => !present.has(rowId)).map(({ name }) => fold(name)))
  return {
    size: known.length,
    told: added.length + changed.length,
    changed: changed.length,
    toldWithinHour: added.length + new Set([...changed, ...lately.hour]).size,
    changedWithinDay: new Set([...changed, ...lately.day]).size,
    renumbered: added.filter(({ row }) => gone.has(fold(row.name))).length,
    // Whoever is told to be something else is counted as a person already.
    columns: changedColumns(changes.filter((change) => change.kind === 'change' && !change.isNews)),
  }
}

export function differenceOf(changes: readonly Change[]): Difference {
  const statuses = new Map<string, number>()
  for (const change of changes) {
    const before = change.kind === 'add' ? 'new' : change.person.status
    if (change.row.status === before) continue
    const key = `${before} → ${change.row.status}`
    statuses.set(key, (statuses.get(key) ?? 0) + 1)
  }
  return {
    statuses: Object.fromEntries(statuses),
    columns: changedColumns(changes),
    rows: changes.slice(0, EXAMPLES).map(({ row }) => row.id),
  }
}

function changedColumns(changes: readonly Change[]): Record<string, number> {
  const columns = new Map<string, number>()
  for (const change of changes) {
    if (change.kind === 'add') continue
    for (const key of change.columns) columns.set(columnOf(key), (columns.get(columnOf(key)) ?? 0) + 1)
  }
  return Object.fromEntries(columns)
}
