/** The operator's and the curator's commands: `npm run --silent vigilia -- COMMAND`. */

import { run } from './cli/commands.ts'
import { OperatorError } from './log.ts'

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
  process.exitCode = 1
}
