/** `vigilia held`, `release` and `discard`: what the brake stopped, and the operator's hand. */
import { createInterface } from 'node:readline/promises'
import { decideHold, heldLines } from '../alerts/decision.ts'
import { composeApp } from '../app.ts'
import { readConfig } from '../config.ts'
import type { Database } from '../database/database.ts'
import { explainReasons, type Hold } from '../holds/hold.ts'
import { findHold, openHolds } from '../holds/store.ts'
import { OperatorError } from '../log.ts'
import type { World } from '../world.ts'
import type { Terminal } from './commands.ts'

/** All that waits, a JSON line each and no name; with an id, that hold and then everybody in it, by name. */
export async function listHeld(args: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const [typed] = args
  return withDatabase(terminal, world, async (db) => {
    if (typed === undefined) {
      const holds = await openHolds(db)
      for (const hold of holds) terminal.say(JSON.stringify(summaryOf(hold)))
      for (const hold of holds) terminal.complain(howTo(hold))
      if (holds.length === 0) terminal.complain('Nothing is held.')
      return 0
    }
    const hold = await findHold(db, idOf(typed))
    if (!hold) throw new OperatorError(`There is no hold ${typed}. «vigilia held» lists what is held.`)
    terminal.say(JSON.stringify(summaryOf(hold)))
    if (hold.state !== 'open') return 0
    for (const line of await heldLines(db, hold)) terminal.say(JSON.stringify(line))
    terminal.complain(howTo(hold))
    return 0
  })
}

/** Tells or drops what is held, when the number of people that it is about is typed. Exit code 1 when nothing happened. */
export async function decide(
  decision: 'released' | 'discarded',
  args: readonly string[],
  terminal: Terminal,
  world: World,
): Promise<number> {
  const command = decision === 'released' ? 'release' : 'discard'
  const flag = args.findIndex((arg) => arg === '--people' || arg === '--reports')
  const typed = args.find((arg, at) => !arg.startsWith('--') && (flag < 0 || at !== flag + 1))
  if (typed === undefined)
    throw new OperatorError(
      `${command} needs the id of a hold: ${command} ID --people N. See «vigilia held».`,
    )
  const id = idOf(typed)
  return withDatabase(terminal, world, async (db) => {
    const asked = flag >= 0 ? args[flag + 1] : await ask(terminal, id)
    const people = /^\d+$/.test(asked?.trim() ?? '') ? Number(asked) : -1
    const decided = await decideHold(db, { id, people, decision }, world.now())
    switch (decided.kind) {
      case 'decided':
        terminal.say(JSON.stringify({ hold: id, [decision]: decided.hold.people }))
        return 0
      case 'unknown':
        terminal.complain(`There is no hold ${id}; nothing happened. «vigilia held» lists what is held.`)
        return 1
      case 'closed':
        terminal.complain(`Hold ${id} is ${decided.state} already; nothing happened.`)
        return 1
      case 'miscounted':
        terminal.complain(
          `That is not the number of hold ${id}; nothing happened. It may have grown: «vigilia held ${id}» shows whom it is about now.`,
        )
        return 1
    }
  })
}

async function ask(terminal: Terminal, id: number): Promise<string> {
  terminal.complain(
    `How many people (or reports) is hold ${id} about? Type the number that «vigilia held» shows:`,
  )
  const lines = createInterface({ input: terminal.input })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}

function summaryOf(hold: Hold) {
  const { statuses, columns, rows } = hold.difference
  return {
    id: hold.id,
    kind: hold.kind,
    source: hold.sourceId,
    [unitOf(hold)]: hold.people,
    because: explainReasons(hold.reasons),
    changes: statuses,
    columns,
    examples: rows,
    since: hold.openedAt.toISOString(),
    changed: hold.changedAt.toISOString(),
    state: hold.state,
  }
}

const unitOf = ({ kind }: Hold) => (kind === 'reports' ? 'reports' : 'people')

const howTo = (hold: Hold) =>
  `Whom hold ${hold.id} is about: vigilia held ${hold.id}. To tell it: vigilia release ${hold.id} --${unitOf(hold)} N. To drop it: vigilia discard ${hold.id} --${unitOf(hold)} N.`

function idOf(typed: string): number {
  if (/^\d{1,15}$/.test(typed)) return Number(typed)
  throw new OperatorError(`The id of a hold is a number, as «vigilia held» shows it.`)
}

/** Opens this installation's database for `work`, and closes it. */
export async function withDatabase(
  terminal: Terminal,
  world: World,
  work: (db: Database) => Promise<number>,
): Promise<number> {
  const app = await composeApp(readConfig(terminal.env), world)
  try {
    return await work(app.room.db)
  } finally {
    await app.close()
  }
}
