/** What channels are to say of an event: written in the transaction that decided that it is news. */
import { sql } from 'kysely'
import type { Decision } from '../../alerts/decide.ts'
import { readFacts } from '../../alerts/store.ts'
import type { Database } from '../../database/database.ts'
import { EXPIRES_AFTER_HOURS } from '../../deliveries/schedule.ts'
import { type Channel, isFor } from '../channel.ts'
import { eventOf, type PostFacts, repeated } from '../post.ts'

/** Queues what each channel has to post or to change after this decision; how many. */
export async function planPosts(
  trx: Database,
  channels: readonly Channel[],
  decision: Decision,
  now: Date,
): Promise<number> {
  if (channels.length === 0) return 0
  if (decision.kind === 'silent') {
    const { stands } = decision
    if (stands === undefined) return 0
    const posts = await postsOf(trx, channels, eventOf(stands.facts))
    let queued = 0
    for (const { channel, facts } of posts) {
      const said = repeated(facts, stands.facts)
      if (said !== null) queued += await putPost(trx, channel, said, stands.seenAt, now)
    }
    return queued
  }
  const { facts, seenAt } = decision.alert
  if (facts.kind !== 'batch' && facts.kind !== 'group') return 0
  const posted = await postsOf(trx, channels, eventOf(facts))
  const concerned = channels.filter(
    (channel) => isFor(channel, facts) || posted.some((post) => post.channel === channel.id),
  )
  for (const { id } of concerned) await putPost(trx, id, facts, seenAt, now)
  return concerned.length
}

/** What the configured channels said of an event, or are about to say. */
async function postsOf(
  trx: Database,
  channels: readonly Channel[],
  event: string,
): Promise<{ channel: string; facts: PostFacts }[]> {
  const rows = await trx
    .selectFrom('posts')
    .select(['channel', 'facts'])
    .where('event', '=', event)
    .where(
      'channel',
      'in',
      channels.map(({ id }) => id),
    )
    .orderBy('channel')
    .forUpdate()
    .execute()
  return rows.flatMap(({ channel, facts: held }) => {
    const facts = readFacts(held)
    return facts.kind === 'batch' || facts.kind === 'group' ? [{ channel, facts }] : []
  })
}

/**
 * The newest facts take the place of those that still wait, so that only they are posted. What waits already goes on
 * waiting for as long as it has to; what ended for good begins anew.
 */
async function putPost(
  trx: Database,
  channel: string,
  facts: PostFacts,
  seenAt: Date,
  now: Date,
): Promise<number> {
  const expires = new Date(now.getTime() + EXPIRES_AFTER_HOURS * 3_600_000)
  const waits = sql`posts.state in ('queued', 'sending')`
  const { numAffectedRows } = await sql`
    insert into posts (channel, event, facts, seen_at, due_at, expires_at, created_at)
    values (${channel}, ${eventOf(facts)}, ${JSON.stringify(facts)}::jsonb, ${seenAt}::timestamptz,
      ${now}::timestamptz, ${expires}::timestamptz, ${now}::timestamptz)
    on conflict (channel, event) do update set
      facts = excluded.facts, version = posts.version + 1, seen_at = excluded.seen_at, expires_at = excluded.expires_at,
      form = 'whole', finished_at = null,
      state = case when ${waits} then posts.state else 'queued' end,
      due_at = case when ${waits} then posts.due_at else excluded.due_at end,
      attempts = case when ${waits} then posts.attempts else 0 end,
      unknowns = case when ${waits} then posts.unknowns else 0 end`.execute(trx)
  return Number(numAffectedRows ?? 0n)
}
