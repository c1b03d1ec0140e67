/** Looks at how every source is doing, and tells the operator of each change once. */
import type { AlarmKind } from '../src/alarms/alarm.ts'
import { setAlarms } from '../src/alarms/store.ts'
import { type Condition, conditionOf, isUnwell } from '../src/conditions/condition.ts'
import { learnHabits, rememberTold, watchedSources } from '../src/conditions/store.ts'
import type { Job, Room } from './job.ts'

/** What the operator is told of in chat too. That a source has moved is not urgent: it is read there. */
const ALARMING: readonly [AlarmKind, readonly Condition[]][] = [
  ['source', ['degraded', 'gone']],
  ['silent', ['silent']],
]

export const watchSources: Job<Pick<Room, 'db' | 'world' | 'clock' | 'sources'>> = {
  name: 'watch-sources',
  async run({ db, world, clock, sources }) {
    const now = await clock()
    const summary = { watched: 0, unwell: 0, told: 0 }
    await learnHabits(db, now)
    const judged: { about: string; condition: Condition }[] = []
    for (const source of await watchedSources(db, sources)) {
      const { condition, since } = conditionOf(source, now)
      judged.push({ about: source.id, condition })
      summary.watched += 1
      if (isUnwell(condition)) summary.unwell += 1
      if (condition === 'waiting' || condition === (source.told ?? 'answers')) continue
      const level = isUnwell(condition) ? 'warn' : 'info'
      world.log[level](`source ${condition}`, {
        [source.kind]: source.id,
        ...(source.outcome === null ? {} : { outcome: source.outcome }),
        ...(since === null ? {} : { since: since.toISOString() }),
        ...(condition === 'moved' ? { host: new URL(source.movedTo!).host } : {}),
      })
      // Whoever dies between the two tells it twice, which is better than never.
      await rememberTold(db, source, condition)
      summary.told += 1
    }
    for (const [kind, conditions] of ALARMING)
      await setAlarms(
        { db, world },
        kind,
        judged.map(({ about, condition }) => ({ about, rings: conditions.includes(condition) })),
        now,
      )
    return summary
  },
}
