/**
 * How many questions a second the real service answers: the status of somebody of a list of a thousand, asked by many
 * chats, each update stored before it is confirmed and handled once, in order within its chat. The Bot API answers at once
 * or 50 ms later. `node test/bench/updates.bench.ts [questions] [latency ms…]` prints one JSON line for each latency, on
 * PostgreSQL where there is one. The rival of the same run is grammY's `bot.start` that echoes what it hears: it stores
 * nothing, looks nothing up, and handles one update at a time.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { type FanOut, openFanOut, TOKEN } from '../faults/fan-out.ts'
import { namesOf, seeded } from '../names/invented.ts'
import { cpuOf } from './cpu.ts'
import { eachGround } from './ground.ts'
import { openRelay } from './relay.ts'

/** Of the rival's updates a second, by the Bot API's latency. */
const LEAST_RATIO: Readonly<Record<number, number>> = { 0: 0.3, 50: 20 }
const PEOPLE = 1_000
const FIRST_CHAT = 5_000_001
/** A person is answered three times at once, and then once a second (src/gate/pace.ts). */
const QUESTIONS_OF_ONE = 3
const PATIENCE_MS = 600_000

const [first, ...rest] = process.argv.slice(2)
const questions = Number(first ?? 3_000)
const latencies = rest.length > 0 ? rest.map(Number) : [0, 50]
const names = [...new Set(namesOf(seeded(7), PEOPLE))]
/** One at a time takes its time: of a slow Bot API the rival is asked less. */
const RIVAL_QUESTIONS = 600

interface Answered {
  perSecond: number
  /** Answers that came before an earlier question of the same chat was answered, or about somebody else. */
  disordered: number
}

for (const latency of latencies) {
  const rival = await rivalAnswers(latency)
  await eachGround(async (ground) => {
    if (ground.engine !== 'postgres') return
    const fanOut = await openFanOut(ground, 1, { ceiling: 1000 })
    const relay = await openRelay(fanOut.env.TELEGRAM_API_ROOT!, latency)
    try {
      const registry = join(dirname(fanOut.env.SOURCES!), 'people.csv')
      await writeFile(
        registry,
        `id,name,status,status_on\n${names.map((name, id) => `${id},${name},detained,2026-01-01`).join('\n')}\n`,
      )
      const sources = join(dirname(registry), 'people.json')
      const list = { id: 'own', name: 'Registro propio', kind: 'csv', path: registry }
      await writeFile(sources, JSON.stringify({ feeds: [], registries: [list] }))
      await readList(fanOut, { SOURCES: sources, VISIT_REGISTRY: '* * * * * *' })
      const service = fanOut.start({ SOURCES: sources, TELEGRAM_API_ROOT: relay.url })
      await service.logs('ready')
      // The first answer of a process is not what is measured.
      await warmUp(fanOut.emulator)
      const cpuBefore = cpuOf(service.pid)
      const ours = await answers(fanOut.emulator, questions, (text, name) => text.startsWith(name))
      const cpuMs = Math.round(((cpuOf(service.pid) - cpuBefore) * 10_000) / questions) / 10
      const exit = await service.end('SIGTERM')
      if (exit.code !== 0) throw new Error(`the service did not stop in order: ${JSON.stringify(exit)}`)
      const ratio = Math.round((ours.perSecond / rival.perSecond) * 100) / 100
      const holds = ours.disordered === 0 && ratio >= (LEAST_RATIO[latency] ?? 0)
      console.log(
        JSON.stringify({
          figure: 'updates',
          engine: ground.engine,
          latency,
          questions,
          people: names.length,
          ...ours,
          cpuMs,
          rival: rival.perSecond,
          ratio,
          least: LEAST_RATIO[latency],
          holds,
        }),
      )
      if (!holds) process.exitCode = 1
    } finally {
      relay.close()
      await fanOut.close()
    }
  })
}

/** A process of its own reads the list, and is through with it. */
async function readList(fanOut: FanOut, env: Record<string, string>): Promise<void> {
  const service = fanOut.start(env)
  for (let known = 0; known < names.length; await wait(500))
    known = await fanOut.inDatabase(async (db) => {
      const rows = await db
        .selectFrom('person_statuses')
        .select('id')
        .where('considered_at', 'is not', null)
        .execute()
      return rows.length
    })
  await service.end('SIGTERM')
}

async function warmUp(emulator: Emulator): Promise<void> {
  const asker = emulator.person({ firstName: 'Asker', languageCode: 'es' })
  emulator.say({ chat: asker, from: asker, text: `/estatus ${names[0]}` })
  await emulator.waitFor(() => emulator.heard(asker).length === 1, PATIENCE_MS)
}

/** All questions at once, from the first to the last answer; each chat asks for several people, one after the other. */
async function answers(
  emulator: Emulator,
  questions: number,
  answersTo: (text: string, name: string) => boolean,
): Promise<Answered> {
  const chats = Math.ceil(questions / QUESTIONS_OF_ONE)
  emulator.crowd(FIRST_CHAT, FIRST_CHAT + chats - 1)
  const before = emulator.sends()
  const nameFor = (question: number) => names[question % names.length]!
  const startedAt = performance.now()
  for (let question = 0; question < questions; question += 1) {
    const chat = FIRST_CHAT + (question % chats)
    emulator.say({ chat, from: chat, text: `/estatus ${nameFor(question)}` })
  }
  await emulator.waitFor(() => emulator.sends() - before >= questions, PATIENCE_MS)
  const seconds = (performance.now() - startedAt) / 1000
  let disordered = 0
  for (let chat = 0; chat < chats; chat += 1)
    for (const [at, text] of emulator.heard(FIRST_CHAT + chat).entries())
      if (!answersTo(text, nameFor(chat + at * chats))) disordered += 1
  return { perSecond: Math.round(questions / seconds), disordered }
}

async function rivalAnswers(latency: number): Promise<Answered> {
  const emulator = createEmulator({ token: TOKEN, now: Date.now })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const relay = await openRelay(telegram.url, latency)
  const echo = spawn(process.execPath, [fileURLToPath(new URL('./echo.ts', import.meta.url)), relay.url], {
    stdio: 'inherit',
  })
  try {
    const asker = emulator.person({ firstName: 'Asker', languageCode: 'es' })
    emulator.say({ chat: asker, from: asker, text: 'hola' })
    await emulator.waitFor(() => emulator.heard(asker).length === 1, PATIENCE_MS)
    return await answers(
      emulator,
      latency === 0 ? questions : RIVAL_QUESTIONS,
      (text, name) => text === `/estatus ${name}`,
    )
  } finally {
    echo.kill('SIGTERM')
    await once(echo, 'exit')
    relay.close()
    await telegram.close()
    emulator.close()
  }
}
