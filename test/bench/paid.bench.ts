/**
 * Paid broadcasts: the real service at its highest ceiling (1,000 a second), every answer recorded singly, against an
 * emulator without limits that answers at once or 50 ms later. `node test/bench/paid.bench.ts [chats] [latency ms…]` prints
 * one JSON line for each latency, on PostgreSQL where there is one. The rival of the same run is grammY's bare
 * `api.sendMessage` at several concurrencies, the best of them; it records nothing.
 */
import { readFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { Api } from 'grammy'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { FIRST_CHAT, openFanOut, TOKEN } from '../faults/fan-out.ts'
import { eachGround } from './ground.ts'

const CEILING = 1000
const LEAST_SHARE = 0.97
const PATIENCE_MS = 600_000
const CONCURRENCIES = [8, 30, 100]
const RIVAL_SENDS = 5_000
/** Linux counts a process's time in hundredths of a second (proc(5), `utime` and `stime`). */
const TICKS = 100

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

/** Passes bytes on; what comes back comes `latency` milliseconds later. */
async function openRelay(to: string, latency: number): Promise<{ url: string; server: Server }> {
  const { hostname, port } = new URL(to)
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far)
    if (latency === 0) far.pipe(near)
    else far.on('data', (bytes) => setTimeout(() => near.writable && near.write(bytes), latency))
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the relay has no port')
  return { url: `http://127.0.0.1:${address.port}`, server }
}

/** Seconds of processor that a process has used, all its threads together. */
function cpuOf(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
