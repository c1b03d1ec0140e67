/** The list of commands, and what each needs. */
import { readFile } from 'node:fs/promises'
import { composeApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { createLog, OperatorError } from '../log.ts'
import { importFile } from '../registry/import.ts'
import { realWorld, systemNow, type World } from '../world.ts'
import { doctor } from './doctor.ts'
import { answerLines } from './lines.ts'
import {
  answerFind,
  answerNames,
  answerRead,
  createBatchReader,
  findSchema,
  namesSchema,
  readSchema,
} from './pure.ts'

export interface Terminal {
  env: Readonly<Record<string, string | undefined>>
  input: NodeJS.ReadableStream
  say(line: string): void
  complain(line: string): void
}

const USAGE = `usage: npm run --silent vigilia -- COMMAND
  names     {a, b} a line: is this the same name, and why
  read      {id, title, body, published_at, lang?, source?} a line: what a story asserts
  find      {id, lang?, text, followed} a line: what a text says of followed names
  batches   as read, in the order of publication: which event each story belongs to
  import FILE --registry ID [--dry-run]   take over a curated list
  run JOB…  run jobs once, in order
  doctor    what is wrong with this installation`

/** Runs one command; the exit code. Throws OperatorError for what the operator can mend. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args
  switch (command) {
    case 'names':
      return answerLines(terminal.input, namesSchema, answerNames, terminal.say)
    case 'read':
      return answerLines(terminal.input, readSchema, answerRead, terminal.say)
    case 'find':
      return answerLines(terminal.input, findSchema, answerFind, terminal.say)
    case 'batches':
      return answerLines(
        terminal.input,
        readSchema,
        createBatchReader(() => worldOf(terminal).now()),
        terminal.say,
      )
    case 'import':
      return importList(rest, terminal)
    case 'run':
      return runJobs(rest, terminal)
    case 'doctor':
      return doctor(terminal, worldOf(terminal))
    default:
      terminal.complain(command === undefined ? USAGE : `There is no command «${command}».\n${USAGE}`)
      return command === undefined || command === 'help' ? 0 : 2
  }
}

/** Standard output belongs to the answer, so the log goes to standard error. */
function worldOf(terminal: Terminal): World {
  return realWorld(createLog('warn', terminal.complain, systemNow))
}

async function importList(args: readonly string[], terminal: Terminal): Promise<number> {
  const dryRun = args.includes('--dry-run')
  const flag = args.indexOf('--registry')
  const registryId = flag >= 0 ? args[flag + 1] : undefined
  const file = args.find((arg, i) => !arg.startsWith('--') && (flag < 0 || i !== flag + 1))
  if (!file || !registryId) throw new OperatorError(`import needs a file and --registry ID.\n${USAGE}`)
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new OperatorError(`The file cannot be read; nothing was imported: ${file}`, { cause: error })
  })
  const world = worldOf(terminal)
  const app = await composeApp(readConfig(terminal.env), world)
  try {
    const registry = app.room.sources.registries.find(({ id }) => id === registryId)
    const columns = registry?.columns ? { columns: registry.columns } : {}
    const { summary, errors } = await importFile(
      app.room.db,
      { registryId, name: registry?.name ?? registryId, bytes, dryRun, ...columns },
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

async function runJobs(names: readonly string[], terminal: Terminal): Promise<number> {
  const app = await composeApp(readConfig(terminal.env), worldOf(terminal))
  try {
    if (names.length === 0)
      throw new OperatorError(`run needs the name of a job. The jobs are: ${app.jobs.join(', ')}.`)
    for (const name of names) terminal.say(JSON.stringify({ job: name, ...(await app.run(name)) }))
    return 0
  } finally {
    await app.close()
  }
}
