/** Housekeeping that PostgreSQL's autovacuum does by itself and PGlite never does. Harmless on both. */
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The tables whose rows come and go. */
const BUSY = [
  'updates',
  'deliveries',
  'audience_changes',
  'subscriptions',
  'subscribers',
  'gate',
  'changes',
  'runs',
] as const

/** Vacuums and counts the busy tables; must not run inside a transaction. */
export async function upkeep(db: Database): Promise<void> {
  for (const table of BUSY) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db)
}
