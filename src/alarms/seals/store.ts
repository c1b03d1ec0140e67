/** Keys that may soon seal no more. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'

/** From this share of what a key may seal: what is left is months even where a million chats are written to daily. */
const NEAR_SHARE = 0.9

/** Every purpose and whether its newest key is near `most`; older ones seal nothing any more. */
export async function sealsNear(db: Database, most: number): Promise<{ purpose: string; near: boolean }[]> {
  const { rows } = await sql<{ purpose: string; seals: number }>`
    select distinct on (purpose) purpose, seals from keyring order by purpose, id desc`.execute(db)
  return rows.map(({ purpose, seals }) => ({ purpose, near: seals >= most * NEAR_SHARE }))
}
