/**
 * How fast the real service sends on PostgreSQL where Telegram does not hold it, every answer recorded singly. Service,
 * PostgreSQL and an emulator without limits are processes of their own. `node test/bench/paid.bench.ts [chats] [latency ms…]`
 * prints one JSON line for each latency: at 0 ms as many as it can, otherwise as paid broadcasts allow (1,000 a second).
 * The rival of the same run is grammY's bare `api.sendMessage` in a process of its own, at several concurrencies, the best
 * of them; it records nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Api } from 'grammy'
import { sql } from 'kysely'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { FIRST_CHAT, openFanOut, TOKEN } from '../faults/fan-out.ts'
import { startOwnPostgres } from '../postgres.ts'
import { cpuOf } from './cpu.ts'
import { openRelay } from './relay.ts'

const PAID = 1000
/** More than anything here can do. */
const UNLIMITED = 10_000
/** As in all benches the disk is not what is measured; FSYNC=on waits for it with every record. */
const FSYNC = process.env.FSYNC ?? 'off'
/** What the sender is to reach: messages a second, and cores for it. */
const GOALS = { paid: { perSecond: 0.97 * PAID, cores: 1 }, unlimited: { perSecond: 2000, cores: 2 } }
const PATIENCE_MS = 600_000
const CONCURRENCIES = [8, 30, 100]
const RIVAL_SENDS = 5_000

const [first, ...rest] = process.argv.slice(2)
if (first === 'rival') console.log(JSON.stringify(await best(rest[0]!)))
else
  for (const latency of rest.length > 0 ? rest.map(Number) : [0, 50])
    await measure(latency, Number(first ?? 60_000))

async function measure(latency: number, chats: number): Promise<void> {
  const postgres = await startOwnPostgres(process.env, { settings: [`fsync=${FSYNC}`] })
  if (!postgres) throw new Error('no PostgreSQL was found')
  const rival = await rivalSends(latency)
  const ceiling = latency === 0 ? UNLIMITED : PAID
  const goal = latency === 0 ? GOALS.unlimited : GOALS.paid
  const fanOut = await openFanOut({ engine: 'postgres', server: postgres.url }, chats, { ceiling: PAID })
  const relay = await openRelay(fanOut.env.TELEGRAM_API_ROOT!, latency)
  try {
    const { emulator } = fanOut
    const server = await fanOut.inDatabase(postmaster)
    const service = fanOut.start(
      { TELEGRAM_API_ROOT: relay.url, CEILING: String(ceiling) },
      fileURLToPath(new URL('./unlimited.ts', import.meta.url)),
    )
    const used = () => [cpuOf(service.pid), cpuOf(server, true), cpuOf(process.pid)]
    await emulator.waitFor(() => emulator.sends() >= chats / 10, PATIENCE_MS)
    const [sentBefore, cpuBefore, startedAt] = [emulator.sends(), used(), performance.now()]
    await emulator.waitFor(() => emulator.sends() >= chats, PATIENCE_MS)
    const seconds = (performance.now() - startedAt) / 1000
    const cores = used().map((cpu, at) => (cpu - cpuBefore[at]!) / seconds)
    await service.end('SIGTERM')
    const perSecond = (chats - sentBefore) / seconds
    const { lost, duplicates } = fanOut.account()
    const { sent = 0 } = await fanOut.states()
    const holds = lost === 0 && sent === chats && perSecond >= goal.perSecond && cores[0]! <= goal.cores
    console.log(
      JSON.stringify({
        figure: latency === 0 ? 'sender-unlimited' : 'sender-paid',
        engine: 'postgres',
        fsync: FSYNC,
        latency,
        chats,
        perSecond: Math.round(perSecond),
        seconds: Math.round(seconds),
        cores: hundredths(cores[0]!),
        coresOfPostgres: hundredths(cores[1]!),
        coresOfTelegram: hundredths(cores[2]!),
        msOfSenderEach: hundredths((cores[0]! * 1000) / perSecond),
        lost,
        duplicates,
        rival,
        ratio: hundredths(perSecond / rival.perSecond),
        holds,
      }),
    )
    if (!holds) process.exitCode = 1
  } finally {
    relay.close()
    await fanOut.close()
    await postgres.stop()
  }
}

function hundredths(figure: number): number {
  return Math.round(figure * 100) / 100
}

interface Rival {
  perSecond: number
  concurrency: number
}

/** A Telegram of its own, the same latency, a process of its own. */
async function rivalSends(latency: number): Promise<Rival> {
  const emulator = createEmulator({ token: TOKEN, now: Date.now })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const relay = await openRelay(telegram.url, latency)
  emulator.crowd(FIRST_CHAT, FIRST_CHAT + RIVAL_SENDS - 1)
  try {
    const flags = [...process.execArgv, fileURLToPath(import.meta.url), 'rival', relay.url]
    const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
    return JSON.parse(said) as Rival
  } finally {
    relay.close()
    await telegram.close()
    emulator.close()
  }
}

async function best(apiRoot: string): Promise<Rival> {
  const api = new Api(TOKEN, { apiRoot })
  let quickest: Rival = { perSecond: 0, concurrency: 0 }
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
    if (perSecond > quickest.perSecond) quickest = { perSecond, concurrency }
  }
  return quickest
}

/** Pid of the server's first process. */
async function postmaster(
  db: Parameters<Parameters<Awaited<ReturnType<typeof openFanOut>>['inDatabase']>[0]>[0],
) {
  const { rows } = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(
    db,
  )
  return Number(readFileSync(join(rows[0]!.folder, 'postmaster.pid'), 'utf8').split('\n')[0])
}
