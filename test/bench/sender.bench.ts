/**
 * How near to its ceiling the real service sends under Telegram's limits (30 a second, one a second to a person), and
 * what a flood wait in the middle costs. `node test/bench/sender.bench.ts [chats] [engine]` prints one JSON line an engine
 * and case. The rival of the same run is the recipe of many bots: grammY's bare `api.sendMessage`, thirty at once, each
 * waiting for as long as its own 429 says; it is given twice the time that the ceiling needs, and asked up to a thousand.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { Api, GrammyError } from 'grammy'
import { createEmulator, type Emulator, TELEGRAM_LIMITS } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { type FanOut, openFanOut, TOKEN } from '../faults/fan-out.ts'
import { eachGround } from './ground.ts'

const CEILING = 28
const LEAST_SHARE = 0.97
const FLOOD_SECONDS = 5
const PATIENCE_MS = 3_600_000
const FIRST_CHAT = 1_000_001
/** What is on its way when Telegram begins to refuse is refused too; nothing else may be. */
const MOST_REFUSED = 8
/** With more chats nobody waits for the rival. */
const RIVAL_CHATS = 1_000

interface Sent {
  /** From the first to the last message. */
  seconds: number
  refusals: number
  /** Not told when everybody was, or when the rival's time was over. */
  lost: number
}

const [first, only] = process.argv.slice(2)
const chats = Number(first ?? 1000)

for (const flood of [false, true]) {
  const rival = chats <= RIVAL_CHATS ? await rivalSends(flood) : null
  await eachGround(async (ground) => {
    if (only !== undefined && only !== ground.engine) return
    const fanOut = await openFanOut(ground, chats, { ceiling: CEILING, limits: TELEGRAM_LIMITS })
    try {
      const ours = await serviceSends(fanOut, flood)
      const share = (chats - 1) / CEILING / (ours.seconds - (flood ? FLOOD_SECONDS : 0))
      const holds =
        ours.lost === 0 && ours.refusals <= (flood ? MOST_REFUSED : 0) && (flood || share >= LEAST_SHARE)
      console.log(
        JSON.stringify({
          figure: flood ? 'sender-after-flood-wait' : 'sender-under-limits',
          engine: ground.engine,
          chats,
          ...ours,
          share: Math.round(share * 1000) / 1000,
          ...(rival ? { rival, ratio: Math.round((rival.seconds / ours.seconds) * 100) / 100 } : {}),
          holds,
        }),
      )
      if (!holds) process.exitCode = 1
    } finally {
      await fanOut.close()
    }
  })
}

async function serviceSends(fanOut: FanOut, flood: boolean): Promise<Sent> {
  const { emulator } = fanOut
  const service = fanOut.start()
  const sent = await measured(emulator, flood, PATIENCE_MS)
  const exit = await service.end('SIGTERM')
  if (exit.code !== 0) throw new Error(`the service did not stop in order: ${JSON.stringify(exit)}`)
  return { ...sent, lost: fanOut.account().lost }
}

/** Waits until everybody was told; in the middle Telegram may refuse everything for some seconds. */
async function measured(emulator: Emulator, flood: boolean, patienceMs: number): Promise<Omit<Sent, 'lost'>> {
  await emulator.waitFor(() => emulator.sends() >= 1, PATIENCE_MS)
  const startedAt = performance.now()
  if (flood) {
    await emulator.waitFor(() => emulator.sends() >= chats / 2, patienceMs).catch(() => undefined)
    const mend = emulator.fault({ kind: 'flood', method: 'sendMessage', retryAfter: FLOOD_SECONDS })
    await wait(FLOOD_SECONDS * 1000)
    mend()
  }
  await emulator.waitFor(() => emulator.sends() >= chats, patienceMs).catch(() => undefined)
  const seconds = Math.round(performance.now() - startedAt) / 1000
  return { seconds, refusals: emulator.calls('sendMessage') - emulator.sends() }
}

async function rivalSends(flood: boolean): Promise<Sent> {
  const emulator = createEmulator({ token: TOKEN, now: Date.now, limits: TELEGRAM_LIMITS })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  emulator.crowd(FIRST_CHAT, FIRST_CHAT + chats - 1)
  const api = new Api(TOKEN, { apiRoot: telegram.url })
  const stop = new AbortController()
  let next = 0
  async function worker(): Promise<void> {
    while (next < chats && !stop.signal.aborted) {
      const chat = FIRST_CHAT + next
      next += 1
      await sendPatiently(api, chat, stop.signal)
    }
  }
  const sending = Promise.all(Array.from({ length: 30 }, worker))
  const sent = await measured(emulator, flood, (2 * chats * 1000) / CEILING)
  const lost = chats - emulator.sends()
  stop.abort()
  await sending
  await telegram.close()
  emulator.close()
  return { ...sent, lost }
}

async function sendPatiently(api: Api, chat: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await api.sendMessage(chat, 'Foro Penal verificó 30 excarcelaciones.')
      return
    } catch (error) {
      if (!(error instanceof GrammyError && error.parameters.retry_after !== undefined)) throw error
      await wait(error.parameters.retry_after * 1000, undefined, { signal }).catch(() => undefined)
    }
  }
}
