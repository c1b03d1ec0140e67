/** Looks at how every source is doing, and tells the operator of each change once. */
import { conditionOf, isUnwell } from '../src/conditions/condition.ts'
import { learnHabits, rememberTold, watchedSources } from '../src/conditions/store.ts'
import type { Job, Room } from './job.ts'

export const watchSources: Job<Pick<Room, 'db' | 'world' | 'clock' | 'sources'>> = {
  name: 'watch-sources',
  async run({ db, world, clock, sources }) {
    const now = await clock()
    const summary = { watched: 0, unwell: 0, told: 0 }
    await learnHabits(db, now)
    for (const source of await watchedSources(db, sources)) {
      const { condition, since } = conditionOf(source, now)
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
    return summary
  },
}
