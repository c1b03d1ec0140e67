/** `kill -9`, again and again, in the middle of a fan-out. */
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type FanOut, LIFE_MS } from './fan-out.ts'

/** So much of the fan-out is left when the last kill has come, so that every kill comes in its midst. */
const LEFT_AT_LAST = 0.15

/** Starts the service and kills it at a random moment while it sends, `kills` times. Afterwards nothing runs. */
export async function killRepeatedly(
  { start, emulator }: FanOut,
  chats: number,
  kills: number,
): Promise<void> {
  for (let left = kills; left > 0; left -= 1) {
    const most = Math.floor(chats * (1 - LEFT_AT_LAST)) - emulator.sends()
    const target = emulator.sends() + randomInt(1, Math.max(2, Math.min(most, Math.ceil((2 * most) / left))))
    const service = start()
    await Promise.race([
      emulator.waitFor(() => emulator.sends() >= target, LIFE_MS),
      service.exited.then((exit) => {
        throw new Error(`the service ended by itself: ${JSON.stringify(exit)} ${service.complaint()}`)
      }),
    ])
    await service.end('SIGKILL')
  }
}

/** Seconds until the outbox may have something to do: 0 = now, null = every delivery has its final state. */
export async function secondsToNext({ inDatabase }: FanOut): Promise<number | null> {
  return inDatabase(async (db) => {
    const { rows } = await sql<{ left: number; seconds: number | null }>`
      select count(*)::int + (select count(*) from fan_outs)::int as left,
        extract(epoch from max(coalesce(leased_until, due_at)) - clock_timestamp())::float8 as seconds
      from deliveries where state in ('queued', 'sending')`.execute(db)
    const [row] = rows
    return row && row.left > 0 ? Math.max(0, row.seconds ?? 0) : null
  })
}

/** Lets time pass for the outbox and the turns while the service is down: everything that is waited for comes this much sooner. */
export async function passTime({ inDatabase }: FanOut, seconds: number): Promise<void> {
  await inDatabase(async (db) => {
    await sql`update deliveries set leased_until = leased_until - make_interval(secs => ${seconds}),
      due_at = due_at - make_interval(secs => ${seconds}) where state in ('queued', 'sending')`.execute(db)
    // The turns of the dead are nobody's again.
    await sql`update turns set until = until - make_interval(secs => ${seconds})`.execute(db)
  })
}

/** Starts the service, waits until it has sent `sends` more messages, and stops it as an operator does. */
export async function sendAndStop(
  { start, emulator }: FanOut,
  sends: number,
  env: Record<string, string> = {},
): Promise<void> {
  const target = emulator.sends() + sends
  const service = start(env)
  await service.logs('ready')
  await emulator.waitFor(() => emulator.sends() >= target, LIFE_MS)
  const exit = await service.end('SIGTERM')
  if (exit.code !== 0) throw new Error(`the service did not stop in order: ${JSON.stringify(exit)}`)
}

/**
 * Lives follow one another until every delivery has its final state; what waits for a lease or a pause has waited, in
 * the database's eyes, between them.
 */
export async function liveOn(fanOut: FanOut, env: Record<string, string> = {}): Promise<void> {
  for (let life = 0; life < 8; life += 1) {
    await passTime(fanOut, 46)
    if ((await secondsToNext(fanOut)) === null) return
    const due = await fanOut.inDatabase(async (db) => {
      const { rows } = await sql<{ due: number }>`
        select count(*)::int as due from deliveries where state = 'queued' and due_at <= clock_timestamp()`.execute(
        db,
      )
      return rows[0]?.due ?? 0
    })
    await sendAndStop(fanOut, due, env)
  }
  throw new Error('deliveries are left after eight lives')
}

/** Runs the service in real time until every delivery has its final state. Afterwards nothing runs. */
export async function finishInRealTime(fanOut: FanOut): Promise<void> {
  for (;;) {
    const seconds = await secondsToNext(fanOut)
    if (seconds === null) return
    const service = fanOut.start()
    await service.logs('ready')
    // The lease, then the pause of an uncertain send; both belong to what is measured.
    await wait((seconds + 5) * 1000)
    await service.end('SIGTERM')
  }
}
