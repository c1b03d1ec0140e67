/** The service dies at any line of a load that frees too many, and of its release: nobody is told amid it, or twice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decideHold } from '../../src/alerts/decision.ts'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { openHolds } from '../../src/holds/store.ts'
import { importFile } from '../../src/registry/import.ts'
import { layEmbedded } from '../embedded.ts'
import { eachEngine } from '../engines.ts'
import { dieEverywhere } from './mortal.ts'

const FREED = 126
const list = (freed: number) =>
  [
    'id,name,status,status_on',
    ...Array.from(
      { length: 1_000 },
      (_, n) => `${n},Ana Paz Toyo,${n < freed ? 'released,2026-01-01' : 'detained,2024-08-02'}`,
    ),
  ].join('\n')
const NOW = new Date('2026-01-01T16:00:00Z')
const take = (db: Database, freed: number) =>
  importFile(db, { registryId: 'own', name: 'Registro propio', text: list(freed) }, NOW)

const toldOf = async (db: Database) => {
  const { count } = await db
    .selectFrom('person_statuses')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('sequence', '>', 1)
    .executeTakeFirstOrThrow()
  return count
}

eachEngine((open) => {
  test('at each statement of the load nothing is told or shown, and in the end it is held once', async () => {
    const db = open()
    await take(db, 0)
    const deaths = await dieEverywhere(
      db,
      (mortalDb) => take(mortalDb, FREED),
      async () => expect(await toldOf(db)).toBe(0),
    )
    expect(deaths).toBeGreaterThan(10)
    await take(db, FREED)
    expect((await openHolds(db)).map(({ people }) => people)).toEqual([FREED])
    expect(await toldOf(db)).toBe(0)
  })

  test('at each statement of a release all of it is still held, and in the end all of it is told once', async () => {
    const db = open()
    await take(db, 0)
    await take(db, FREED)
    const [hold] = await openHolds(db)
    const asked = { id: hold!.id, people: FREED, decision: 'released' } as const
    const deaths = await dieEverywhere(
      db,
      (mortalDb) => decideHold(mortalDb, asked, NOW),
      async () => {
        expect(await toldOf(db)).toBe(0)
        expect((await openHolds(db)).map(({ people }) => people)).toEqual([FREED])
      },
    )
    expect(deaths).toBeGreaterThan(8)
    expect(await decideHold(db, asked, NOW)).toEqual({ kind: 'closed', state: 'released' })
    expect(await toldOf(db)).toBe(FREED)
  })
})

test('killed between a hold and the next job, the process that comes after it tells nobody', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-held-'))
  const file = join(folder, 'registry.csv')
  const sources = join(folder, 'sources.json')
  const env = { DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'vigilia.key'), SOURCES: sources }
  const inDatabase = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const opened = await openDatabase({ engine: 'pglite', folder: env.DATA_DIR })
    try {
      return await work(opened.db)
    } finally {
      await opened.close()
    }
  }
  const jobs = ['run', 'visit-registry', 'raise-alerts', 'visit-registry', 'raise-alerts']
  const vigilia = () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli.ts', ...jobs], {
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    // Whoever does not read what it says would keep it from ending.
    child.stdout.resume()
    return child
  }
  try {
    await writeFile(file, list(FREED))
    await writeFile(
      sources,
      JSON.stringify({ registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: file }] }),
    )
    await layEmbedded(env.DATA_DIR)
    await inDatabase((db) => take(db, 0))
    const killed = vigilia()
    await once(killed.stdout, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'close')
    // The turn of the dead one ends by itself within a quarter of a minute.
    await inDatabase((db) => db.updateTable('turns').set({ until: null }).execute())
    const [code] = (await once(vigilia(), 'close')) as [number | null]
    expect(code).toBe(0)
    await inDatabase(async (db) => {
      expect((await openHolds(db)).map(({ people }) => people)).toEqual([FREED])
      expect(await toldOf(db)).toBe(0)
      expect(await db.selectFrom('alerts').select('id').execute()).toEqual([])
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
