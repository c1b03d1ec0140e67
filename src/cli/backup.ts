/** `vigilia backup` and `vigilia restore`. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { makeBackup } from '../backup/backup.ts'
import { restoreBackup } from '../backup/restore.ts'
import { migrate } from '../database/migrate.ts'
import { type ErasureFile, erasureFileOf, readErasures, writeErasures } from '../erasures/file.ts'
import { OperatorError } from '../log.ts'
import { openInstalledVault } from '../vault/installed.ts'
import { readKeyFile } from '../vault/keyfile.ts'
import { hasKeyring } from '../vault/store.ts'
import type { World } from '../world.ts'
import type { Terminal } from './commands.ts'
import { withOpened } from './opened.ts'

/** Prints how many rows and bytes it has. */
export async function backup(args: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const [file, ...others] = args
  if (file === undefined || file.startsWith('-') || others.length > 0)
    throw new OperatorError('backup needs one file to write to: backup FILE')
  return withOpened(terminal, world, async ({ db, installation, world }) => {
    await migrate(db)
    if (!(await hasKeyring(db)))
      throw new OperatorError('The database is empty: it has never been started. Nothing was written.')
    // Also sees to it that the key file is the right one: nobody could open the backup otherwise.
    await openInstalledVault(db, installation, world)
    const { key } = await readKeyFile(installation.keyFile, {
      dataDir: installation.dataDir,
      mayCreate: false,
      random: world.random,
    })
    const madeAt = await world.clock()
    const made = await makeBackup(db, key, file, { ...world, now: () => madeAt })
    await writeErasures(erasureFileOf(installation.keyFile), db, await world.clock())
    terminal.say(JSON.stringify({ backup: file, ...made, madeAt: madeAt.toISOString() }))
    return 0
  })
}

/** Prints what became of it; nothing was changed where it throws. */
export async function restore(args: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const { file, replace, without, erasures: named } = readArguments(args)
  if (!(await stat(file).catch(() => null)))
    throw new OperatorError(`There is no file ${file}. Nothing was restored.`)
  const here = { ...terminal, application: 'vigilia restore' }
  return withOpened(here, world, async ({ db, installation, world }) => {
    const { keyFile, dataDir } = installation
    const { key } = await readKeyFile(keyFile, { dataDir, mayCreate: false, random: world.random })
    const erasures = without ? null : await known(named ?? erasureFileOf(keyFile))
    const now = await world.clock()
    const restored = await restoreBackup(
      db,
      { kek: key, file: createReadStream(file), replace, erasures },
      { ...world, now: () => now },
    )
    const { rows, erased, expired, madeAt } = restored
    terminal.say(JSON.stringify({ restored: file, madeAt: madeAt.toISOString(), rows, erased, expired }))
    terminal.complain(
      'Restored. Whoever was erased since is gone again. What was told or was to be told until now is not told again: the next visit of each source is taken for what is known, and only what changes behind it is news. What people asked for since the backup is lost.',
    )
    return 0
  })
}

async function known(path: string): Promise<ErasureFile> {
  const erasures = await readErasures(path)
  if (erasures) return erasures
  throw new OperatorError(
    `There is no file ${path}, which tells who was erased since the backup was made. Nothing was restored. Put it beside the key file or name it with --erasures FILE. If it is lost, say --without-erasures: whoever asked to be forgotten since the backup would then be back.`,
  )
}

const USAGE = 'restore FILE [--replace] [--erasures FILE | --without-erasures]'

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        'without-erasures': { type: 'boolean', default: false },
        erasures: { type: 'string' },
      },
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new TypeError()
    return {
      file,
      replace: values.replace,
      without: values['without-erasures'],
      erasures: values.erasures,
    }
  } catch (error) {
    throw new OperatorError(`restore needs one file: ${USAGE}`, { cause: error })
  }
}
