/** The rows of turns. Times are the database's: processes may run on machines whose clocks differ. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

export interface Asked {
  name: string
  holder: string
  now: Date
  until: Date
  /** The moment of the timetable that this run is for: it is run once, whoever comes first. */
  tick: Date | null
}

/** No turn is kept for so long, and no moment of the timetable lies so far ahead: who wrote that had another clock. */
const IMPOSSIBLE_MS = 60_000

/** Whether the turn is the asker's until then: it was nobody's, its holder fell silent, or it was the asker's before. */
export async function takeTurn(db: Database, { name, holder, now, until, tick }: Asked): Promise<boolean> {
  const impossible = new Date(now.getTime() + IMPOSSIBLE_MS)
  const { rows } = await sql`
    insert into turns (name, holder, until, tick)
    values (${name}, ${holder}, ${until}::timestamptz, ${tick}::timestamptz)
    on conflict (name) do update
      set holder = excluded.holder, until = excluded.until, tick = coalesce(excluded.tick, turns.tick)
      where (turns.until is null or turns.until <= ${now}::timestamptz or turns.until > ${impossible}::timestamptz
          or turns.holder = excluded.holder)
        and (excluded.tick is null or turns.tick is null or turns.tick < excluded.tick
          or turns.tick > ${impossible}::timestamptz)
    returning name`.execute(db)
  return rows.length > 0
}

/** False when somebody else has the turn by now. */
export async function keepTurn(
  db: Database,
  { name, holder, until }: Pick<Asked, 'name' | 'holder' | 'until'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('turns')
    .set({ until })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function giveTurn(
  db: Database,
  { name, holder }: Pick<Asked, 'name' | 'holder'>,
): Promise<void> {
  await db
    .updateTable('turns')
    .set({ until: null })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute()
}
