/** The list of commands, and what each needs. */
import { createLog } from '../log.ts'
import { realWorld, systemNow, type World } from '../world.ts'
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
  held [ID]                         what waits for your hand; with ID, whom it is about
  release ID [--people N]           tell what is held; the number of people has to be typed
  discard ID [--people N]           drop what is held; the source is heard again when it says something else
  alarms                            what rings, and until when it is silenced
  silence NAME [--hours N]          be told nothing of an alarm for so long (24 hours); 0 ends it
  doctor    what is wrong with this installation`

/**
 * Runs one command; the exit code. What needs a database is loaded only then: a curator's question about one name must
 * not wait for it. Throws OperatorError for what the operator can mend.
 */
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
      return (await import('./installed.ts')).importList(rest, terminal, worldOf(terminal))
    case 'run':
      return (await import('./installed.ts')).runJobs(rest, terminal, worldOf(terminal))
    case 'held':
      return (await import('./held.ts')).listHeld(rest, terminal, worldOf(terminal))
    case 'release':
    case 'discard': {
      const decision = command === 'release' ? 'released' : 'discarded'
      return (await import('./held.ts')).decide(decision, rest, terminal, worldOf(terminal))
    }
    case 'alarms':
      return (await import('./alarms.ts')).listAlarms(terminal, worldOf(terminal))
    case 'silence':
      return (await import('./alarms.ts')).silenceAlarm(rest, terminal, worldOf(terminal))
    case 'doctor':
      return (await import('./doctor.ts')).doctor(terminal, worldOf(terminal))
    default:
      terminal.complain(command === undefined ? USAGE : `There is no command «${command}».\n${USAGE}`)
      return command === undefined || command === 'help' ? 0 : 2
  }
}

/** Standard output belongs to the answer, so the log goes to standard error. */
function worldOf(terminal: Terminal): World {
  return realWorld(createLog('warn', terminal.complain, systemNow))
}
