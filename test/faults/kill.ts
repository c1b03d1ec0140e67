/** `kill -9`, again and again, in the middle of a fan-out. */
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { FanOut } from './fan-out.ts'

/** Real time for one life of the service; generous, the processor is shared. */
const LIFE_MS = 120_000
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

/** Lets time pass for the outbox while the service is down: everything that is waited for comes this much sooner. */
export async function passTime({ inDatabase }: FanOut, seconds: number): Promise<void> {
  await inDatabase(async (db) => {
    await sql`update deliveries set leased_until = leased_until - make_interval(secs => ${seconds}),
      due_at = due_at - make_interval(secs => ${seconds}) where state in ('queued', 'sending')`.execute(db)
  })
}

/** Starts the service, waits until it has sent `sends` more messages, and stops it as an operator does. */
export async function sendAndStop({ start, emulator }: FanOut, sends: number): Promise<void> {
  const target = emulator.sends() + sends
  const service = start()
  await emulator.waitFor(() => emulator.sends() >= target, LIFE_MS)
  const exit = await service.end('SIGTERM')
  if (exit.code !== 0) throw new Error(`the service did not stop in order: ${JSON.stringify(exit)}`)
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
