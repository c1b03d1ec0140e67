/** Alarms that ring, for every process: each is told once when it begins and once when it is over. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import type { Log, LogFields } from '../log.ts'
import { ALARMS, type Alarm, type AlarmKind, EVENTS, nameOf, type Which } from './alarm.ts'

interface Room {
  db: Database
  world: { log: Log }
}

const asPair = (which: Which) => (typeof which === 'string' ? { kind: which, about: '' } : which)

/** Rings, or rings on. True when it began with this. */
export async function ring(
  { db, world }: Room,
  which: Which,
  now: Date,
  fields: LogFields = {},
): Promise<boolean> {
  const { kind, about } = asPair(which)
  // One whose end nobody was told of yet goes on as it was, for whoever was told that it began.
  const { times } = await db
    .insertInto('alarms')
    .values({ kind, about, since: now, last_at: now })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'about']).doUpdateSet({
        last_at: now,
        since: sql<Date>`case when alarms.ended_at is null then alarms.since else excluded.since end`,
        times: sql<number>`case when alarms.ended_at is null then alarms.times + 1 else 1 end`,
        ended_at: null,
      }),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  const event = EVENTS[kind]
  if (times === 1 && event !== null)
    world.log.error(event, { because: kind, ...(about === '' ? {} : { about }), ...fields })
  return times === 1
}

/** These are over; those of them that rang. What nobody was told of by message is forgotten at once. */
export async function endAlarms({ db, world }: Room, which: readonly Which[], now: Date): Promise<Alarm[]> {
  const ended: Alarm[] = []
  for (const { kind, about } of which.map(asPair)) {
    const rows = await db
      .updateTable('alarms')
      .set({ ended_at: now })
      .where('kind', '=', kind)
      .where('about', '=', about)
      .where('ended_at', 'is', null)
      .returningAll()
      .execute()
    ended.push(...rows.flatMap(readAlarm))
  }
  if (ended.length === 0) return []
  await db.deleteFrom('alarms').where('ended_at', 'is not', null).where('told_at', 'is', null).execute()
  for (const { kind, about, since } of ended)
    if (EVENTS[kind] !== null)
      world.log.info('the alarm is over', {
        because: kind,
        ...(about === '' ? {} : { about }),
        seconds: Math.round((now.getTime() - since.getTime()) / 1000),
      })
  return ended
}

/** Rings or ends each of these alarms as `rings` says, and ends those of `kind` that are about nothing of it any more. */
export async function setAlarms(
  room: Room,
  kind: AlarmKind,
  states: readonly { about: string; rings: boolean }[],
  now: Date,
): Promise<void> {
  const known = (await ringing(room.db)).filter((alarm) => alarm.kind === kind)
  for (const { about, rings } of states) if (rings) await ring(room, { kind, about }, now)
  const over = known.filter(({ about }) => !states.some((state) => state.about === about && state.rings))
  await endAlarms(room, over, now)
}

/** A form that was refused for the last time before then is mended, or nobody is sent it any more. */
export async function endQuiet(room: Room, before: Date, now: Date): Promise<void> {
  const [rejected] = (await ringing(room.db)).filter(({ kind }) => kind === 'rejected')
  if (rejected && rejected.lastAt < before) await endAlarms(room, ['rejected'], now)
}

/** Those that ring, the oldest first. */
export async function ringing(db: Database): Promise<Alarm[]> {
  const rows = await db
    .selectFrom('alarms')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.flatMap(readAlarm)
}

/** Whether there is anything that nobody was told of yet. */
export async function hasUntoldAlarms(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('alarms')
    .select('id')
    .where((alarm) => alarm.or([alarm('told_at', 'is', null), alarm('ended_at', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const IS_MUTED = (now: Date) => sql<boolean>`exists (
  select 1 from mutes where until > ${now}::timestamptz
    and name in (alarms.kind, alarms.kind || ':' || alarms.about))`

/** Those of which nobody was told by message yet, who are from now on; what is silenced waits. */
export async function takeUntold(trx: Database, now: Date): Promise<Alarm[]> {
  const rows = await trx
    .updateTable('alarms')
    .set({ told_at: now })
    .where('told_at', 'is', null)
    .where('ended_at', 'is', null)
    .where((alarm) => alarm.not(IS_MUTED(now)))
    .returningAll()
    .execute()
  return rows.flatMap(readAlarm)
}

/** Those that are over and of which somebody was told when they began, forgotten with this; not what is silenced. */
export async function takeEnded(trx: Database, now: Date): Promise<Alarm[]> {
  const rows = await trx
    .deleteFrom('alarms')
    .where('ended_at', 'is not', null)
    .returning(['id', 'kind', 'about', 'since', 'last_at', 'times', IS_MUTED(now).as('muted')])
    .execute()
  return rows.filter(({ muted }) => !muted).flatMap(readAlarm)
}

/** Nobody is told of alarms of this name before then; what still rings then is told. Earlier than now: speaks again. */
export async function mute(db: Database, name: string, until: Date): Promise<void> {
  await db
    .insertInto('mutes')
    .values({ name, until })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ until }))
    .execute()
}

/** Until when nobody is told, by name. */
export async function mutes(db: Database, now: Date): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.selectFrom('mutes').selectAll().where('until', '>', now).execute()
  return new Map(rows.map(({ name, until }) => [name, until]))
}

/** Until when nobody is told of this alarm, null when it is not silenced. */
export function mutedUntil(
  alarm: Pick<Alarm, 'kind' | 'about'>,
  silenced: ReadonlyMap<string, Date>,
): Date | null {
  return silenced.get(nameOf(alarm)) ?? silenced.get(alarm.kind) ?? null
}

function readAlarm(
  row: Pick<Row<'alarms'>, 'id' | 'kind' | 'about' | 'since' | 'last_at' | 'times'>,
): Alarm[] {
  const kind = ALARMS.find((known) => known === row.kind)
  const { id, about, since, last_at: lastAt, times } = row
  return kind ? [{ id, kind, about, since, lastAt, times }] : []
}
