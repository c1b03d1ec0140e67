/** The process dies in the midst of a migration, or two migrate at once: the next start finds all of it or nothing. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import type { Engine } from '../../src/database/database.ts'
import { engines } from '../engines.ts'
import { createDatabase, dropDatabase } from '../postgres.ts'
import type { Death } from './dying.ts'
import { groundOf } from './ground.ts'
import { COMPILED, DYING } from './service.ts'

const NAMES = Object.keys(migrations)
const NOTED = 'insert into "kysely_migration"'

async function place(engine: Engine): Promise<{ where: string; remove(): Promise<void> }> {
  const ground = groundOf(engine)
  if (ground.engine === 'postgres') {
    const name = `vigilia_${randomBytes(6).toString('hex')}`
    return {
      where: await createDatabase(ground.server, name),
      remove: () => dropDatabase(ground.server, name),
    }
  }
  const where = await mkdtemp(join(tmpdir(), 'vigilia-migrating-'))
  return { where, remove: () => rm(where, { recursive: true, force: true }) }
}

/** What a process of its own did: the migrations it carried out, null where it was killed. */
async function migrateApart(engine: Engine, where: string, death?: Death): Promise<string[] | null> {
  const dying = death ? ['--import', DYING] : []
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...dying, 'test/faults/migrating.ts', engine, where],
    {
      env: { NODE_COMPILE_CACHE: COMPILED, ...(death ? { DIE_AT: JSON.stringify(death) } : {}) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  if (signal === 'SIGKILL') return null
  expect(code).toBe(0)
  return JSON.parse(said) as string[]
}

// On the embedded database every process makes a new one first, which takes seconds.
const killedIn = (engine: Engine) => (engine === 'postgres' ? NAMES.map((_, at) => at + 1) : [NAMES.length])

for (const engine of engines()) {
  test(`killed in the midst of any migration, it begins it anew at the next start (${engine})`, {
    timeout: 300_000,
  }, async () => {
    const { where, remove } = await place(engine)
    try {
      for (const nth of killedIn(engine))
        expect(await migrateApart(engine, where, { sql: NOTED, nth, when: 'before' })).toBeNull()
      expect(await migrateApart(engine, where)).toEqual(NAMES)
      expect(await migrateApart(engine, where)).toEqual([])
    } finally {
      await remove()
    }
  })

  if (engine === 'postgres')
    test('of two that migrate at once one does it, the other waits for it and finds it done', {
      timeout: 60_000,
    }, async () => {
      const { where, remove } = await place(engine)
      try {
        const both = await Promise.all([migrateApart(engine, where), migrateApart(engine, where)])
        expect(both.flatMap((names) => names ?? ['killed']).sort()).toEqual([...NAMES].sort())
        expect(both.some((names) => names?.length === 0)).toBe(true)
      } finally {
        await remove()
      }
    })
}
