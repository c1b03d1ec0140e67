/** A registry in somebody's PostgreSQL: the rows of one query. */
import { askForeign, type ForeignAnswer } from '../database/foreign.ts'
import { tableOf } from './listed.ts'
import type { ColumnNames, PostgresSource } from './source.ts'
import type { Table } from './table.ts'

/**
 * The database is the operator's own word in `sources.json`, like DATABASE_URL: it may be on a private host. `url` may
 * leave out the password where PGPASSFILE names a file that has it.
 */
export async function readPostgres(
  source: PostgresSource,
  signal?: AbortSignal,
): Promise<Table | Extract<ForeignAnswer, { kind: 'failed' }>> {
  const answer = await askForeign(source.url, source.query, signal)
  return answer.kind === 'failed' ? answer : tableOfRows(answer.rows, source.columns)
}

function tableOfRows(rows: readonly object[], columns: ColumnNames = {}): Table {
  return tableOf(
    rows.map((value, at) => ({ line: at + 1, value })),
    columns,
  )
}
