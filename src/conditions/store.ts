/** What the database knows of how each source has been doing. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Sources } from '../sources.ts'
import type { Condition, SourceState } from './condition.ts'
import { habitOf } from './habit.ts'

/** A source, and the condition that the operator was last told of. */
export type Watched = SourceState & { told: string | null }

/** Quiet times are learnt from so many days; reports are kept for longer (jobs/sweep.ts). */
const LEARNT_FROM_MS = 60 * 86_400_000
/** News within the same hours counts once: an outlet that publishes ten stories an hour has no shorter habit. */
const SLOT_SECONDS = 6 * 3600

/** The configured sources in their order, feeds first. */
export async function watchedSources(
  db: Database,
  sources: {
    feeds: readonly Pick<Sources['feeds'][number], 'id' | 'name'>[]
    registries: readonly Pick<Sources['registries'][number], 'id' | 'name'>[]
  },
): Promise<Watched[]> {
  const feeds = new Map((await db.selectFrom('feeds').selectAll().execute()).map((row) => [row.id, row]))
  const registries = new Map(
    (await db.selectFrom('registries').selectAll().execute()).map((row) => [row.id, row]),
  )
  return [
    ...sources.feeds.map(({ id, name }): Watched => {
      const row = feeds.get(id)
      return {
        kind: 'feed',
        id,
        name,
        visitedAt: row?.visited_at ?? null,
        answeredAt: row?.answered_at ?? null,
        failures: row?.failures ?? 0,
        failingSince: row?.failing_since ?? null,
        outcome: row?.outcome ?? null,
        movedTo: row?.moved_to ?? null,
        lastNewsAt: row?.news_at ?? null,
        habit: row?.habit_ms ?? null,
        told: row?.told ?? null,
      }
    }),
    ...sources.registries.map(({ id, name }): Watched => {
      const row = registries.get(id)
      return {
        kind: 'registry',
        id,
        name,
        visitedAt: row?.visited_at ?? null,
        answeredAt: row === undefined || row.failures > 0 ? (row?.loaded_at ?? null) : row.visited_at,
        failures: row?.failures ?? 0,
        failingSince: row?.failing_since ?? null,
        outcome: row?.outcome ?? null,
        movedTo: null,
        // Nobody is freed for weeks, and then many: a registry's silence says nothing.
        lastNewsAt: null,
        habit: null,
        told: row?.told ?? null,
      }
    }),
  ]
}

/**
 * Learns from what each feed has published how long it may be silent, and only when it speaks: a silence that lasts must
 * not become the habit. It reads all news of two months, so it is for a job.
 */
export async function learnHabits(db: Database, now: Date): Promise<void> {
  for (const [id, times] of await newsTimes(db, now)) {
    const newsAt = new Date(times.at(-1)!)
    await db
      .updateTable('feeds')
      .set({ news_at: newsAt, habit_ms: habitOf(times) })
      .where('id', '=', id)
      .where((row) => row.or([row('news_at', 'is', null), row('news_at', '<', newsAt)]))
      .execute()
  }
}

/** When each feed had news, in order. */
async function newsTimes(db: Database, now: Date): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ feed_id: string; at: Date }>`
    select feed_id, max(at) as at
    from (select feed_id, least(coalesce(published_at, seen_at), seen_at) as at from reports) told
    where at >= ${new Date(now.getTime() - LEARNT_FROM_MS)}
    group by feed_id, floor(extract(epoch from at) / ${sql.lit(SLOT_SECONDS)})
    order by 1, 2`.execute(db)
  const times = new Map<string, number[]>()
  for (const { feed_id, at } of rows) {
    const of = times.get(feed_id) ?? []
    of.push(at.getTime())
    times.set(feed_id, of)
  }
  return times
}

/** The operator has been told. */
export async function rememberTold(
  db: Database,
  source: Pick<SourceState, 'kind' | 'id'>,
  told: Condition,
): Promise<void> {
  await db
    .updateTable(source.kind === 'feed' ? 'feeds' : 'registries')
    .set({ told })
    .where('id', '=', source.id)
    .execute()
}
