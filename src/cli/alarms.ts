/** `vigilia alarms` and `vigilia silence`: what rings, and how to be told no more of it for a while. */
import { ADVICE, ALARMS, nameOf, readName } from '../alarms/alarm.ts'
import { mute, mutedUntil, mutes, ringing } from '../alarms/store.ts'
import { OperatorError } from '../log.ts'
import type { World } from '../world.ts'
import type { Terminal } from './commands.ts'
import { withDatabase } from './held.ts'

/** Longer than this somebody has forgotten that they silenced it. */
const MOST_HOURS = 24 * 31

/** A JSON line for each alarm that rings. Exit code 1 when one does that is not silenced. */
export async function listAlarms(terminal: Terminal, world: World): Promise<number> {
  return withDatabase(terminal, world, async (db) => {
    const alarms = await ringing(db)
    const silenced = await mutes(db, world.now())
    for (const alarm of alarms) {
      const until = mutedUntil(alarm, silenced)
      terminal.say(
        JSON.stringify({
          name: nameOf(alarm),
          since: alarm.since.toISOString(),
          last: alarm.lastAt.toISOString(),
          times: alarm.times,
          silencedUntil: until?.toISOString() ?? null,
          advice: ADVICE[alarm.kind],
        }),
      )
    }
    if (alarms.length === 0) terminal.complain('No alarm rings.')
    return alarms.some((alarm) => mutedUntil(alarm, silenced) === null) ? 1 : 0
  })
}

/** Nobody is told of alarms of this name for so many hours; 0: they are told again. */
export async function silenceAlarm(
  args: readonly string[],
  terminal: Terminal,
  world: World,
): Promise<number> {
  const flag = args.indexOf('--hours')
  const name = args.find((arg, at) => !arg.startsWith('--') && (flag < 0 || at !== flag + 1))
  const alarm = name === undefined ? null : readName(name)
  if (name === undefined || alarm === null)
    throw new OperatorError(
      `silence needs the name of an alarm: silence NAME --hours N. The names are: ${ALARMS.join(', ')}; one of several is channel:miranda, source:el-farol, as «vigilia alarms» shows them.`,
    )
  const typed = flag < 0 ? '24' : (args[flag + 1] ?? '')
  const hours = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  if (!(hours <= MOST_HOURS))
    throw new OperatorError(`--hours must be a whole number from 0 to ${MOST_HOURS}, for example --hours 24.`)
  return withDatabase(terminal, world, async (db) => {
    const until = new Date(world.now().getTime() + hours * 3_600_000)
    await mute(db, name, until)
    terminal.say(JSON.stringify({ name, silencedUntil: hours === 0 ? null : until.toISOString() }))
    return 0
  })
}
