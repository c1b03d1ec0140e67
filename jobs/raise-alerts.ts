import { ring } from '../src/alarms/store.ts'
import { considerAppearance } from '../src/alerts/appearances/consider.ts'
import {
  decideBatch,
  decideMention,
  decideMerge,
  decideStatus,
  type KnownPerson,
} from '../src/alerts/decide.ts'
import { considerGroup } from '../src/alerts/groups/consider.ts'
import { carryOut, type Desk, personOf, registryOf, type Tally } from '../src/alerts/raise.ts'
import {
  markConsidered,
  recentSightings,
  subscribersOf,
  takeBatchNews,
  takeNewMentions,
  takeNewMerges,
  takeNewStatuses,
  withoutAskedAgain,
} from '../src/alerts/store.ts'
import { tellAlarms, tellHolds } from '../src/alerts/told.ts'
import type { Batch } from '../src/batches/group.ts'
import { lastTold } from '../src/batches/store.ts'
import { planPosts } from '../src/channels/plan/store.ts'
import { readReading } from '../src/claims/store.ts'
import type { Database } from '../src/database/database.ts'
import { compare, parseName } from '../src/names/verdict.ts'
import { findCard } from '../src/people/card.ts'
import { whole } from '../src/subscriptions/audience.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<
  Room,
  'db' | 'vault' | 'world' | 'clock' | 'sources' | 'audience' | 'directory' | 'curators' | 'locale'
>

/** The room, and the channels that a decision may be for. */
type Deciding = Needs & Pick<Desk, 'post'>

/** The next outlet's word of the same release within this time is no second message. */
const SAME_NEWS_HOURS = 72

/** Turns what the stages left behind into alerts, each with its deliveries in one transaction. */
export const raiseAlerts: Job<Needs> = {
  name: 'raise-alerts',
  async run(room, signal) {
    await room.directory.refresh(room.db)
    await hearFollowers(room)
    const first = await byTheDatabase(room)
    const told = (await tellHolds(first)) + (await tellAlarms(first))
    const tally: Tally = { considered: 0, raised: 0, queued: told, left: 0 }
    for (const consider of STEPS) {
      for (let more = true; more && !signal?.aborted; ) {
        const desk = await atDesk(room)
        more = await room.db.transaction().execute((trx) => consider(trx, desk, tally))
      }
    }
    return { ...tally }
  },
}

/** Rows that do not open are somebody who is told nothing. */
async function hearFollowers({ audience, db, world }: Needs): Promise<void> {
  const count = await audience.refresh(db)
  if (count > 0) await ring({ db, world }, 'corrupt', world.now(), { count })
}

/** The room by the database's clock, with the channels. */
async function atDesk(room: Needs): Promise<Deciding> {
  const desk = await byTheDatabase(room)
  return {
    ...desk,
    post: (trx, decision) => planPosts(trx, room.sources.channels, decision, desk.world.now()),
  }
}

/** Deliveries are due by the database's clock, so they are planned by it: five minutes ahead would be five minutes late. */
async function byTheDatabase(room: Needs): Promise<Needs> {
  const now = await room.clock()
  return { ...room, world: { ...room.world, now: () => now } }
}

/** In this order: what a status told needs no question, and what was told by name no news of its group. */
const STEPS = [
  considerMerge,
  considerStatus,
  considerAppearance,
  considerMention,
  considerBatch,
  considerGroup,
] as const

/** Each considers the oldest new row; false when there is none. */
async function considerMerge(trx: Database, room: Deciding, tally: Tally): Promise<boolean> {
  const [row] = await takeNewMerges(trx, 1)
  if (!row) return false
  await room.directory.refresh(trx)
  const remaining = await findCard(trx, row.person_id)
  const decision = decideMerge({
    personId: row.person_id,
    name: row.publish ? row.name : null,
    remaining: remaining ?? null,
    quiet: row.quiet,
    source: registryOf(room, row.registry_id),
    recordedAt: row.recorded_at,
  })
  // Whose name only resembles one of the two was never told that it is the person, and has nothing to be told now.
  await carryOut(trx, room, tally, decision, () =>
    whole(
      room.audience.ofPerson(personOf(room, row.person_id)).filter(({ manner }) => manner !== 'possible'),
    ),
  )
  await markConsidered(trx, 'merges', row.id, room.world.now())
  return true
}

async function considerStatus(trx: Database, room: Deciding, tally: Tally): Promise<boolean> {
  const [row] = await takeNewStatuses(trx, 1)
  if (!row) return false
  // Who was merged since this run began must not miss what comes with it.
  await room.directory.refresh(trx)
  const ids = room.directory.idsOf(row.person_id)
  const decision = decideStatus({
    personId: row.person_id,
    sequence: row.sequence,
    name: row.name,
    status: row.status,
    statusOn: row.status_on,
    prison: row.prison,
    region: row.region,
    birthYear: row.birth_year,
    detainedOn: row.detained_on,
    publish: row.publish,
    merged: ids[0] !== row.person_id,
    quiet: row.quiet,
    source: row.source,
    sourceUrl: row.source_url,
    recordedAt: row.recorded_at,
  })
  await carryOut(trx, room, tally, decision, async () =>
    whole(
      await withoutAskedAgain(
        trx,
        { ids, sequence: row.sequence },
        room.audience.ofPerson(personOf(room, row.person_id, [row.name, ...row.aliases])),
        room.world.now(),
      ),
    ),
  )
  await markConsidered(trx, 'person_statuses', row.id, room.world.now())
  return true
}

async function considerMention(trx: Database, room: Deciding, tally: Tally): Promise<boolean> {
  const [row] = await takeNewMentions(trx, 1)
  if (!row) return false
  const known = await knownPeople(trx, room, row.name)
  const decision = decideMention(
    {
      id: row.id,
      reportId: row.report_id,
      name: row.name,
      change: row.change,
      certain: row.certain,
      quiet: row.quiet,
      reading: readReading(row.reading),
      outlet: outletOf(room, row.feed_id),
      url: row.url,
      publishedAt: row.published_at,
      seenAt: row.seen_at,
    },
    known,
  )
  await carryOut(trx, room, tally, decision, async () => {
    const told = await toldAlready(trx, room, row.name, row.change)
    const personIds = known.flatMap((person) => room.directory.idsOf(person.id))
    const followers = await room.audience.ofMention(trx, row.name, personIds, room.world.now())
    return whole(followers.filter(({ subscriberId }) => !told.has(subscriberId)))
  })
  await markConsidered(trx, 'mentions', row.id, room.world.now())
  return true
}

async function considerBatch(trx: Database, room: Deciding, tally: Tally): Promise<boolean> {
  const [row] = await takeBatchNews(trx, 1)
  if (!row) return false
  const batch = row.state as Batch
  const decision = decideBatch(
    {
      batchId: row.batch_id,
      reportId: row.report_id,
      news: row.news,
      batch,
      quiet: row.quiet,
      outlet: outletOf(room, row.feed_id),
      url: row.url,
      publishedAt: row.published_at,
      seenAt: row.seen_at,
    },
    await lastTold(trx, row.batch_id, row.id),
  )
  await carryOut(trx, room, tally, decision, () => room.audience.ofBatch(batch.regions, batch.prisons))
  await markConsidered(trx, 'batch_news', row.id, room.world.now())
  return true
}

/** Whom the registries publish by exactly this name. */
async function knownPeople(trx: Database, room: Needs, name: string): Promise<KnownPerson[]> {
  const known: KnownPerson[] = []
  for (const { personId, verdict } of room.directory.find(name)) {
    if (verdict.verdict !== 'match') continue
    const card = await findCard(trx, personId)
    if (card) known.push({ id: personId, status: card.status })
  }
  return known
}

async function toldAlready(trx: Database, room: Needs, name: string, change: string): Promise<Set<number>> {
  const since = new Date(room.world.now().getTime() - SAME_NEWS_HOURS * 3_600_000)
  const parsed = parseName(name)
  const same = (await recentSightings(trx, since)).filter(
    (sighting) => sighting.change === change && compare(parseName(sighting.name), parsed).verdict === 'match',
  )
  return subscribersOf(
    trx,
    same.map((sighting) => sighting.alertId),
  )
}

function outletOf(room: Needs, feedId: string): string {
  return room.sources.feeds.find((feed) => feed.id === feedId)?.name ?? feedId
}
