/** Cells under an old key are sealed with the new one, some at a time. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { CorruptCell } from '../cell.ts'
import type { Sealing, Vault } from '../vault.ts'

/** Every column that holds cells. `id` is what binds a cell to its row. */
export const SEALED = [
  { purpose: 'chat', table: 'subscribers', column: 'chat', id: 'id' },
  { purpose: 'preferences', table: 'subscribers', column: 'preferences', id: 'id' },
  { purpose: 'target', table: 'subscriptions', column: 'target', id: 'id' },
  { purpose: 'update', table: 'updates', column: 'body', id: 'update_id' },
] as const satisfies readonly { purpose: Sealing; table: string; column: string; id: string }[]
export type SealedColumn = (typeof SEALED)[number]

/** A statement of the embedded engine blocks the process while it runs. */
const SLICE = 200

export interface Resealed {
  sealed: number
  /** Rows of cells that do not open: they are left as they are, and keep their key. */
  corrupt: number[]
  /** Behind whom the next slice begins; null: this was the last. */
  next: number | null
}

/**
 * One slice of the rows behind `after` whose cell has an older key than the one that seals. Its rows are locked until they
 * are written, so that nobody's change is lost under it; whoever is changing one now is not waited for, and their cell is
 * looked at the next time.
 */
export async function resealSlice(
  db: Database,
  vault: Vault,
  { purpose, table, column, id }: SealedColumn,
  after: number,
): Promise<Resealed> {
  const { older } = vault.keysOf(purpose)
  if (older.length === 0) return { sealed: 0, corrupt: [], next: null }
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number; cell: Uint8Array }>`
      select ${sql.ref(id)} as id, ${sql.ref(column)} as cell from ${sql.table(table)}
      where ${sql.ref(`${column}_key`)} in (${sql.join(older)}) and ${sql.ref(id)} > ${after}
      order by ${sql.ref(id)} limit ${SLICE} for no key update skip locked`.execute(trx)
    const corrupt: number[] = []
    const fresh = rows.flatMap((row) => {
      const place = `${table}|${column}|${row.id}` as const
      try {
        return [{ id: row.id, cell: vault.seal(purpose, place, vault.open(purpose, place, row.cell)) }]
      } catch (error) {
        if (!(error instanceof CorruptCell)) throw error
        corrupt.push(row.id)
        return []
      }
    })
    if (fresh.length > 0) {
      const values = fresh.map((row) => sql`(${row.id}::bigint, ${row.cell}::bytea)`)
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = fresh.cell
        from (values ${sql.join(values)}) as fresh (id, cell)
        where ${sql.ref(`${table}.${id}`)} = fresh.id`.execute(trx)
    }
    return {
      sealed: fresh.length,
      corrupt,
      next: rows.length < SLICE ? null : rows.at(-1)!.id,
    }
  })
}

/** How many cells have an older key than the newest of their purpose. */
export async function cellsLeft(db: Database): Promise<number> {
  let left = 0
  for (const { purpose, table, column } of SEALED) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)}
      where ${sql.ref(`${column}_key`)} < (select max(id) from keyring where purpose = ${purpose})`.execute(
      db,
    )
    left += rows[0]!.count
  }
  return left
}
