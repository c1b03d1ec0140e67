/** Commands that work on this installation's database. */
import { readFile } from 'node:fs/promises'
import { composeApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { OperatorError } from '../log.ts'
import { importFile } from '../registry/import.ts'
import type { World } from '../world.ts'
import type { Terminal } from './commands.ts'

/** Takes over a list as a visit would; errors of rows go to `complain`. Exit code 1 when the file was refused. */
export async function importList(args: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const dryRun = args.includes('--dry-run')
  const flag = args.indexOf('--registry')
  const registryId = flag >= 0 ? args[flag + 1] : undefined
  const file = args.find((arg, i) => !arg.startsWith('--') && (flag < 0 || i !== flag + 1))
  if (!file || !registryId)
    throw new OperatorError(`import needs a file and --registry ID: import FILE --registry ID [--dry-run]`)
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new OperatorError(`The file cannot be read; nothing was imported: ${file}`, { cause: error })
  })
  const app = await composeApp(readConfig(terminal.env), world)
  try {
    const registry = app.room.sources.registries.find(({ id }) => id === registryId)
    const kind = /\.(?:json|jsonl|ndjson)$/i.test(file) ? 'json' : 'csv'
    // A file of another kind than the registry's own has names of its own for the columns.
    const columns = registry?.columns && registry.kind === kind ? { columns: registry.columns } : {}
    const { summary, errors } = await importFile(
      app.room.db,
      { registryId, name: registry?.name ?? registryId, bytes, kind, dryRun, ...columns },
      world.now(),
    )
    for (const error of errors) terminal.complain(`line ${error.line}: ${error.reason}`)
    if (summary.because !== null) terminal.complain(`Nothing was imported: ${summary.because}`)
    terminal.say(JSON.stringify({ ...summary, dryRun }))
    return summary.because === null ? 0 : 1
  } finally {
    await app.close()
  }
}

/** Runs jobs once, in order, one line of what it did for each. */
export async function runJobs(names: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const app = await composeApp(readConfig(terminal.env), world)
  try {
    if (names.length === 0)
      throw new OperatorError(`run needs the name of a job. The jobs are: ${app.jobs.join(', ')}.`)
    for (const name of names) terminal.say(JSON.stringify({ job: name, ...(await app.run(name)) }))
    return 0
  } finally {
    await app.close()
  }
}
