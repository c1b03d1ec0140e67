/** The operator's and the curator's commands: `npm run --silent vigilia -- COMMAND`. */

import { run } from './cli/commands.ts'
import { OperatorError } from './log.ts'

/** sysexits.h: try again later; another process holds the embedded database. */
const EX_TEMPFAIL = 75

try {
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    input: process.stdin,
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  })
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  // By its name: who asks about one name must not wait for what opens a database.
  process.exitCode = error.name === 'FolderInUse' ? EX_TEMPFAIL : 1
}
