/** Alarms that ring, for every process: each is told once in the log when it begins and once when it is over. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import type { Log, LogFields } from '../log.ts'
import { ALARMS, type Alarm, type AlarmKind, ENDS_BY_ITSELF, EVENTS } from './alarm.ts'

interface Room {
  db: Database
  world: { log: Log }
}

/** Rings, or rings on. True when it began with this. */
export async function ring(
  { db, world }: Room,
  kind: AlarmKind,
  now: Date,
  fields: LogFields = {},
): Promise<boolean> {
  const { times } = await db
    .insertInto('alarms')
    .values({ kind, since: now, last_at: now })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet({ last_at: now, times: sql<number>`alarms.times + 1` }),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  if (times === 1) world.log.error(EVENTS[kind], { because: kind, ...fields })
  return times === 1
}

/** These are over; those of them that rang. */
export async function silence(
  { db, world }: Room,
  kinds: readonly AlarmKind[],
  now: Date,
): Promise<AlarmKind[]> {
  const ended = await db
    .deleteFrom('alarms')
    .where('kind', 'in', [...kinds])
    .returning(['kind', 'since'])
    .execute()
  for (const { kind, since } of ended)
    world.log.info('the alarm is over', {
      because: kind,
      seconds: Math.round((now.getTime() - since.getTime()) / 1000),
    })
  return kinds.filter((kind) => ended.some((one) => one.kind === kind))
}

/** What rang for the last time before then is mended, or nobody comes upon it any more. */
export async function endQuiet(room: Room, before: Date, now: Date): Promise<void> {
  const quiet = (await ringing(room.db)).filter(({ lastAt }) => lastAt < before)
  const over = ENDS_BY_ITSELF.filter((kind) => quiet.some((alarm) => alarm.kind === kind))
  if (over.length > 0) await silence(room, over, now)
}

/** Those that ring, the oldest first. */
export async function ringing(db: Database): Promise<Alarm[]> {
  const rows = await db.selectFrom('alarms').selectAll().orderBy('since').execute()
  return rows.flatMap(readAlarm)
}

/** Those of which nobody was told by message yet, who are from now on. */
export async function takeUntold(trx: Database, now: Date): Promise<Alarm[]> {
  const rows = await trx
    .updateTable('alarms')
    .set({ told_at: now })
    .where('told_at', 'is', null)
    .returningAll()
    .execute()
  return rows.flatMap(readAlarm)
}

function readAlarm(row: Row<'alarms'>): Alarm[] {
  const kind = ALARMS.find((known) => known === row.kind)
  return kind ? [{ kind, since: row.since, lastAt: row.last_at, times: row.times }] : []
}
