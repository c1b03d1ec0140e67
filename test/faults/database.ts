/** The database goes away amid an alert: its server crashes and comes back, or the cable is cut while something is written. */

import { type OwnPostgres, startOwnPostgres } from '../postgres.ts'
import { type Cutter, startCutter } from './cutter.ts'
import { type Account, type FanOut, LIFE_MS, openFanOut } from './fan-out.ts'
import { liveOn } from './kill.ts'
import type { Service } from './service.ts'

/** The statements amid which the cable is cut: planning, claiming, recording, the gate, and the end of a transaction. */
const CUTS: readonly (readonly [sql: string, when: 'before' | 'after'])[] = [
  ["update deliveries set state = 'sent'", 'after'],
  ["set state = 'sending'", 'after'],
  ["update deliveries set state = 'sent'", 'before'],
  ['commit', 'after'],
  ["set state = 'sending'", 'before'],
  ['update "gate"', 'after'],
  ['commit', 'before'],
]

/**
 * An alert for so many chats through so many crashes of a server of its own and cut cables. The longest time from a
 * recovery or a cut until it worked again, and who got what in the end.
 */
export async function loseTheDatabase(
  engine: 'postgres',
  { chats, crashes, cuts }: { chats: number; crashes: number; cuts: number },
): Promise<{ recoveryMs: number; account: Account; states: Record<string, number> }> {
  const server = await startOwnPostgres(process.env)
  if (!server) throw new Error('a crash needs the binaries of PostgreSQL, not only an address')
  const fanOut = await openFanOut({ engine, server: server.url }, chats, { ceiling: 28 })
  const cutter = await startCutter(fanOut.env.DATABASE_URL!)
  try {
    const service = fanOut.start({ DATABASE_URL: cutter.url })
    const stage = { fanOut, cutter, service }
    const sends = Math.floor(chats / (crashes + cuts) / 2)
    const recoveries = await crashRepeatedly(stage, server, crashes, sends)
    recoveries.push(...(await cutRepeatedly(stage, cuts, sends)))
    const { code } = await service.end('SIGTERM')
    if (code !== 0) throw new Error(`the service did not stop in order: ${code} ${service.complaint()}`)
    await liveOn(fanOut)
    return { recoveryMs: Math.max(...recoveries), account: fanOut.account(), states: await fanOut.states() }
  } finally {
    await cutter.close()
    await fanOut.close().catch(() => undefined)
    await server.stop()
  }
}

/** A look into the outbox that was answered: the service works again. */
const CLAIM = "set state = 'sending'"

interface Stage {
  fanOut: FanOut
  service: Service
  cutter: Cutter
}

/** Crashes and recovers the server, `times` times amid the sending; milliseconds from each recovery until it works again. */
async function crashRepeatedly(
  stage: Stage,
  server: OwnPostgres,
  times: number,
  sends: number,
): Promise<number[]> {
  const recoveries: number[] = []
  for (let crash = 0; crash < times; crash += 1) {
    await untilSent(stage, sends)
    await server.crash()
    await server.recover()
    recoveries.push(await untilWorking(stage))
  }
  return recoveries
}

/** Cuts the cable `times` times amid the sending; milliseconds from each cut until it works again. */
async function cutRepeatedly(stage: Stage, times: number, sends: number): Promise<number[]> {
  const recoveries: number[] = []
  for (let cut = 0; cut < times; cut += 1) {
    await untilSent(stage, sends)
    const [wanted, when] = CUTS[cut % CUTS.length]!
    // Where hardly anybody is left to be told nothing is recorded any more.
    const sql = stage.fanOut.emulator.sends() < stage.fanOut.chats - 10 ? wanted : CLAIM
    // A COMMIT comes with the next job of the timetable at the latest.
    await alive(stage, stage.cutter.cutAt(sql, when))
    recoveries.push(await untilWorking(stage))
  }
  return recoveries
}

/** So many more, where so many are left. */
async function untilSent(stage: Stage, sends: number): Promise<void> {
  const { emulator, chats } = stage.fanOut
  const target = Math.min(chats, emulator.sends() + sends)
  await alive(
    stage,
    emulator.waitFor(() => emulator.sends() >= target, LIFE_MS),
  )
}

async function untilWorking(stage: Stage): Promise<number> {
  const since = performance.now()
  await alive(stage, stage.cutter.answered(CLAIM))
  return Math.round(performance.now() - since)
}

/** The same, or an error as soon as the service has ended by itself. */
function alive<T>({ service }: Stage, what: Promise<T>): Promise<T> {
  return Promise.race([
    what,
    service.exited.then((exit) => {
      throw new Error(`the service ended by itself: ${JSON.stringify(exit)} ${service.complaint()}`)
    }),
  ])
}
