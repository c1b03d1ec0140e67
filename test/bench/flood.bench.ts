/**
 * A flood of updates amid an alert for many: ten thousand of them in ten seconds, from a thousand chats, and what they
 * cost the alert. `node test/bench/flood.bench.ts [chats] [ceiling]` runs the same alert twice on PostgreSQL, without and
 * with the flood, prints one JSON line, and fails when with it the time from «seen» to «sent» is more than a fifth longer at
 * its 99th hundredth, when anybody was lost, or when the process grew without end.
 */
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { FIRST_CHAT, openFanOut } from '../faults/fan-out.ts'
import { eachGround } from './ground.ts'

const MOST_LATER = 1.2
const MOST_MEGABYTES = 512
const UPDATES = 10_000
const FLOODERS = 1_000
const FLOOD_MS = 10_000
const FIRST_FLOODER = 9_000_001
const PATIENCE_MS = 3_600_000

const [chats = 20_000, ceiling = 100] = process.argv.slice(2).map(Number)

interface Told {
  p50: number
  p99: number
  seconds: number
  lost: number
  megabytes: number
  answers: number
}

await eachGround(async (ground) => {
  if (ground.engine !== 'postgres') return
  const quiet = await alertSeconds(false)
  const flooded = await alertSeconds(true)
  const ratio = Math.round((flooded.p99 / quiet.p99) * 1000) / 1000
  const holds = ratio <= MOST_LATER && quiet.lost + flooded.lost === 0 && flooded.megabytes <= MOST_MEGABYTES
  console.log(
    JSON.stringify({
      figure: 'flood',
      engine: ground.engine,
      chats,
      ceiling,
      updates: UPDATES,
      quiet,
      flooded,
      ratio,
      most: MOST_LATER,
      holds,
    }),
  )
  if (!holds) process.exitCode = 1

  async function alertSeconds(flood: boolean): Promise<Told> {
    const fanOut = await openFanOut(ground, chats, { ceiling })
    const { emulator } = fanOut
    const isFollower = (chat: number) => chat >= FIRST_CHAT && chat < FIRST_CHAT + chats
    emulator.crowd(FIRST_FLOODER, FIRST_FLOODER + FLOODERS - 1)
    const sentAt: number[] = []
    emulator.onChange((change) => {
      if (change.kind === 'message' && isFollower(change.chat)) sentAt.push(performance.now())
    })
    try {
      const service = fanOut.start()
      await emulator.waitFor(() => sentAt.length > 0, PATIENCE_MS)
      const flooding = flood ? pour() : Promise.resolve()
      await emulator.waitFor(() => sentAt.length >= chats, PATIENCE_MS)
      await flooding
      const status = await readFile(`/proc/${service.pid}/status`, 'utf8')
      const exit = await service.end('SIGTERM')
      if (exit.code !== 0) throw new Error(`the service did not stop in order: ${JSON.stringify(exit)}`)
      const from = sentAt[0]!
      const at = (part: number) => Math.round(sentAt[Math.floor((sentAt.length - 1) * part)]! - from) / 1000
      return {
        p50: at(0.5),
        p99: at(0.99),
        seconds: at(1),
        lost: fanOut.account().lost,
        megabytes: Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024),
        answers: emulator.sends() - sentAt.length,
      }
    } finally {
      await fanOut.close()
    }

    async function pour(): Promise<void> {
      const startedAt = performance.now()
      for (let said = 0; said < UPDATES; said += 1) {
        const chat = FIRST_FLOODER + (said % FLOODERS)
        emulator.say({ chat, from: chat, text: '/estatus Edgar Montiel Balza' })
        const ahead = ((said + 1) / UPDATES) * FLOOD_MS - (performance.now() - startedAt)
        if (ahead > 20) await wait(ahead)
      }
    }
  }
})
