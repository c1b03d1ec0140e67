/** Lives that end just before or just after something is written down, on the way from a list to a phone; and the account. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { importFile } from '../../src/registry/import.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { openVault } from '../../src/vault/store.ts'
import { realWorld } from '../../src/world.ts'
import { createTestWorld } from '../world.ts'
import type { Death } from './dying.ts'
import { type FanOut, FIRST_CHAT, type Ground, LIFE_MS, openFanOut } from './fan-out.ts'
import { liveOn, passTime } from './kill.ts'

/** One for each step, whom six chats follow. */
const NAMES = [
  'Yonathan Sulbarán Rivas',
  'Gilberto Coa Maita',
  'Yorman Arocha Tineo',
  'Orlando Gotopo Lugo',
  'Hermes Toyo Escorche',
  'Simón Goitía Brito',
  'Virginia Quero Pernía',
  'Elio Tablante Mora',
  'Wilmer Chirinos Toyo',
  'Rosalba Yánez Colina',
]
const FAMILY = 6
const CHATS = 120
const IN_FLIGHT = 8

/** Of the batch that is being planned. */
export const PLANNING: Death[] = [
  { sql: 'delete from "fan_outs"', when: 'before' },
  { sql: 'delete from "fan_outs"', commit: true, when: 'before' },
  { sql: 'delete from "fan_outs"', commit: true, when: 'after' },
]

/** Of news that the registry brings, one for each. */
export const STEPS: Death[] = [
  { sql: 'insert into "person_statuses"', commit: true, when: 'before' },
  { sql: 'insert into "person_statuses"', commit: true, when: 'after' },
  { sql: 'insert into "alerts"', when: 'before' },
  { sql: 'insert into "alerts"', commit: true, when: 'before' },
  { sql: 'insert into "alerts"', commit: true, when: 'after' },
  { sql: "set state = 'sending'", when: 'before' },
  { sql: "set state = 'sending'", when: 'after' },
  { sql: "update deliveries set state = 'sent'", when: 'before', nth: 3 },
  { sql: "update deliveries set state = 'sent'", when: 'after', nth: 3 },
]

/** Dies at each of these in turn; in the end everybody was told of everything, and few were told twice. */
export async function dieAtEach(
  ground: Ground,
  planning: readonly Death[],
  steps: readonly Death[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-steps-'))
  const file = join(folder, 'registry.csv')
  const list = (free: number) =>
    [
      'id,name,status,status_on',
      ...NAMES.map(
        (name, at) => `${at},${name},${at < free ? 'released,2026-01-01' : 'detained,2024-08-02'}`,
      ),
    ].join('\n')
  await writeFile(file, list(0))
  const fanOut = await openFanOut(ground, CHATS, { ceiling: 80, registry: file })
  const env = { VISIT_REGISTRY: '* * * * * *' }
  try {
    await fanOut.inDatabase((db) => followByName(db, fanOut, list(0)))
    for (const death of planning) await fanOut.dies(death, env)
    for (const [at, death] of steps.entries()) {
      await writeFile(file, list(at + 1))
      await passTime(fanOut, 46)
      await fanOut.dies(death, env)
    }
    // The answer never comes: whether the message arrived is known to nobody who lives.
    const freed = steps.length + 1
    await writeFile(file, list(freed))
    await passTime(fanOut, 46)
    fanOut.emulator.fault({ kind: 'hang-after', method: 'sendMessage', chat: chatOf(freed - 1, 0), times: 1 })
    const last = fanOut.start(env)
    await fanOut.emulator.waitFor(
      () => fanOut.emulator.saw(chatOf(freed - 1, 0)).some(({ text }) => text.includes(NAMES[freed - 1]!)),
      LIFE_MS,
    )
    await last.end('SIGKILL')
    await liveOn(fanOut, env)

    const copies = NAMES.slice(0, freed).flatMap((name, at) =>
      Array.from(
        { length: FAMILY },
        (_, own) => fanOut.emulator.saw(chatOf(at, own)).filter(({ text }) => text.includes(name)).length,
      ),
    )
    const told = CHATS + copies.length
    expect(await fanOut.states()).toEqual({ sent: told })
    expect(Math.min(...copies), copies.join()).toBe(1)
    expect(Math.max(...copies), copies.join()).toBeLessThanOrEqual(3)
    expect(fanOut.account().lost).toBe(0)
    expect(fanOut.emulator.sends() - told).toBeLessThanOrEqual(IN_FLIGHT * (planning.length + freed))
  } finally {
    await fanOut.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const chatOf = (at: number, own: number) => FIRST_CHAT + at * FAMILY + own

type Db = Parameters<Parameters<FanOut['inDatabase']>[0]>[0]

/** Each family follows its name, and the registry's first load is behind us. */
async function followByName(db: Db, { env }: FanOut, list: string): Promise<void> {
  const world = realWorld(createTestWorld().log)
  const { key } = await readKeyFile(env.KEY_FILE!, {
    dataDir: env.DATA_DIR!,
    mayCreate: false,
    random: world.random,
  })
  const vault = await openVault(db, key, world)
  for (const [at, name] of NAMES.entries())
    for (let own = 0; own < FAMILY; own += 1)
      await addSubscription(db, vault, at * FAMILY + own + 1, { kind: 'name', name, not: [] }, world.now())
  await importFile(db, { registryId: 'own', name: 'Registro propio', text: list }, world.now())
}
