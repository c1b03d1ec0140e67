/** The operator saves an installation and puts it back elsewhere. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/commands.ts'
import { openDatabase } from '../../src/database/database.ts'
import { lockFolder } from '../../src/database/lock.ts'
import { erasureFileOf } from '../../src/erasures/file.ts'
import { welcomeSubscriber } from '../../src/subscribers/store.ts'
import { openInstalledVault } from '../../src/vault/installed.ts'
import { layEmbedded } from '../embedded.ts'
import { createTestWorld } from '../world.ts'

async function vigilia(env: Record<string, string>, ...args: string[]) {
  const said: string[] = []
  const code = await run(args, {
    env,
    input: Readable.from([]),
    say: (line) => said.push(line),
    complain: () => undefined,
  })
  return { code, answer: JSON.parse(said[0] ?? '{}') as Record<string, unknown> }
}

test('saved, lost and put back into a new folder; refused without knowing who left', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-backup-'))
  const env = { DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'vigilia.key') }
  const elsewhere = { ...env, DATA_DIR: join(folder, 'elsewhere') }
  const file = join(folder, 'backup')
  await layEmbedded(env.DATA_DIR)
  await expect(vigilia(env, 'backup', file)).rejects.toThrow('never been started')
  const opened = await openDatabase({ engine: 'pglite', folder: env.DATA_DIR })
  const world = createTestWorld()
  const { vault } = await openInstalledVault(
    opened.db,
    { keyFile: env.KEY_FILE, dataDir: env.DATA_DIR },
    world,
  )
  await welcomeSubscriber(
    opened.db,
    vault,
    42,
    { language: 'es', unverified: false, group: false },
    world.now(),
  )
  await opened.close()

  await expect(vigilia(env, 'backup')).rejects.toThrow('backup FILE')
  expect(await vigilia(env, 'backup', file)).toMatchObject({
    code: 0,
    answer: { backup: file, rows: expect.any(Number) },
  })
  await layEmbedded(elsewhere.DATA_DIR)
  await expect(vigilia(elsewhere, 'restore', file, '--all')).rejects.toThrow('restore FILE [--replace]')
  await expect(vigilia(elsewhere, 'restore', join(folder, 'nothing'))).rejects.toThrow('There is no file')
  expect(await vigilia(elsewhere, 'restore', file)).toMatchObject({
    code: 0,
    answer: { restored: file, erased: 0 },
  })
  await expect(vigilia(elsewhere, 'restore', file)).rejects.toThrow('--replace')
  rmSync(erasureFileOf(env.KEY_FILE))
  await expect(vigilia(elsewhere, 'restore', file, '--replace')).rejects.toThrow('--without-erasures')
  expect(await vigilia(elsewhere, 'restore', file, '--replace', '--without-erasures')).toMatchObject({
    code: 0,
  })
})

test('while the service holds the embedded database a command ends with the code for «later»', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-backup-'))
  const lock = await lockFolder(folder)
  try {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/cli.ts', 'backup', join(folder, 'x')],
      {
        env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, KEY_FILE: join(folder, '..', 'none.key') },
        stdio: 'ignore',
      },
    )
    expect(await once(child, 'close')).toEqual([75, null])
  } finally {
    lock.release()
  }
})
