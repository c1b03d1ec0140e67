/**
 * Paid broadcasts: the real service at its highest ceiling (1,000 a second), every answer recorded singly, against an
 * emulator without limits that answers at once or 50 ms later. `node test/bench/paid.bench.ts [chats] [latency ms…]` prints
 * one JSON line for each latency, on PostgreSQL where there is one. The rival of the same run is grammY's bare
 * `api.sendMessage` at several concurrencies, the best of them; it records nothing.
 */
import { Api } from 'grammy'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { FIRST_CHAT, openFanOut, TOKEN } from '../faults/fan-out.ts'
import { cpuOf } from './cpu.ts'
import { eachGround } from './ground.ts'
import { openRelay } from './relay.ts'

const CEILING = 1000
const LEAST_SHARE = 0.97
const PATIENCE_MS = 600_000
const CONCURRENCIES = [8, 30, 100]
const RIVAL_SENDS = 5_000

const [first, ...rest] = process.argv.slice(2)
const chats = Number(first ?? 60_000)
const latencies = rest.length > 0 ? rest.map(Number) : [0, 50]

for (const latency of latencies) {
  const rival = await rivalSends(latency)
  await eachGround(async (ground) => {
    if (ground.engine !== 'postgres') return
    const fanOut = await openFanOut(ground, chats, { ceiling: CEILING })
    const relay = await openRelay(fanOut.env.TELEGRAM_API_ROOT!, latency)
    try {
      const { emulator } = fanOut
      const service = fanOut.start({ TELEGRAM_API_ROOT: relay.url })
      await emulator.waitFor(() => emulator.sends() >= chats / 10, PATIENCE_MS)
      const [sentBefore, cpuBefore, startedAt] = [emulator.sends(), cpuOf(service.pid), performance.now()]
      await emulator.waitFor(() => emulator.sends() >= chats, PATIENCE_MS)
      const seconds = (performance.now() - startedAt) / 1000
      const cores = (cpuOf(service.pid) - cpuBefore) / seconds
      await service.end('SIGTERM')
      const perSecond = (chats - sentBefore) / seconds
      const { lost, duplicates } = fanOut.account()
      const holds = lost === 0 && perSecond >= LEAST_SHARE * CEILING && cores <= 1
      console.log(
        JSON.stringify({
          figure: 'sender-paid',
          engine: ground.engine,
          latency,
          chats,
          perSecond: Math.round(perSecond),
          seconds: Math.round(seconds),
          cores: Math.round(cores * 100) / 100,
          lost,
          duplicates,
          rival,
          ratio: Math.round((perSecond / rival.perSecond) * 100) / 100,
          holds,
        }),
      )
      if (!holds) process.exitCode = 1
    } finally {
      relay.server.close()
      await fanOut.close()
    }
  })
}

async function rivalSends(latency: number): Promise<{ perSecond: number; concurrency: number }> {
  const emulator = createEmulator({ token: TOKEN, now: Date.now })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const relay = await openRelay(telegram.url, latency)
  emulator.crowd(FIRST_CHAT, FIRST_CHAT + RIVAL_SENDS - 1)
  const api = new Api(TOKEN, { apiRoot: relay.url })
  let best = { perSecond: 0, concurrency: 0 }
  for (const concurrency of CONCURRENCIES) {
    let next = 0
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (next < RIVAL_SENDS) {
          const chat = FIRST_CHAT + next
          next += 1
          await api.sendMessage(chat, 'Foro Penal verificó 30 excarcelaciones.')
        }
      }),
    )
    const perSecond = Math.round((RIVAL_SENDS * 1000) / (performance.now() - startedAt))
    if (perSecond > best.perSecond) best = { perSecond, concurrency }
  }
  relay.server.close()
  await telegram.close()
  emulator.close()
  return best
}
