/** Posts on their way: taken, recorded and taken up again as deliveries are (deliveries/store.ts), one a channel at a time. */
import { sql } from 'kysely'
import { readFacts } from '../alerts/store.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { LEASE_SECONDS } from '../deliveries/schedule.ts'
import { GROUP_SPACING_MS } from '../gate/pace.ts'
import { type Channel, sameChat } from './channel.ts'
import type { Post } from './post.ts'
import { type NextPost, nextPost } from './schedule.ts'

const UNIQUE_VIOLATION = '23505'

/**
 * Takes up to `limit` due posts of these channels, the oldest first, one a channel and none where one is in flight. They
 * are «sending» from now on. A channel that is not configured any more posts nothing. Not inside a transaction.
 */
export async function takePosts(
  db: Database,
  channels: readonly Channel[],
  limit: number,
  now: Date,
): Promise<Post[]> {
  if (channels.length === 0 || limit <= 0) return []
  const ids = JSON.stringify(channels.map(({ id }) => id))
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1000)
  try {
    const { rows } = await sql<Row<'posts'>>`
      with due as (
        select p.id, p.channel, p.due_at from posts p
        where p.state = 'queued' and p.due_at <= ${now}::timestamptz
          and p.channel in (select jsonb_array_elements_text(${ids}::jsonb))
          and not exists (select 1 from posts s where s.channel = p.channel and s.state = 'sending')
        order by p.due_at, p.id
        for update skip locked
      ), first as (
        select distinct on (channel) id, due_at from due order by channel, due_at, id
      ), chosen as (
        select id from first order by due_at, id limit ${limit}
      )
      update posts set state = 'sending', fence = fence + 1, attempts = attempts + 1, leased_until = ${lease}::timestamptz
      from chosen where posts.id = chosen.id
      returning posts.*`.execute(db)
    return rows.flatMap((row) => readPost(row, channels))
  } catch (error) {
    // Two processes chose another post of one channel: the second looks again at its next turn.
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) return []
    throw error
  }
}

function readPost(row: Row<'posts'>, channels: readonly Channel[]): Post[] {
  const channel = channels.find(({ id }) => id === row.channel)
  const facts = readFacts(row.facts)
  if (!channel || (facts.kind !== 'batch' && facts.kind !== 'group')) return []
  // A number says nothing about the messages of another chat.
  const isThere = row.chat !== null && sameChat(row.chat as Channel['chat'], channel.chat)
  return [
    {
      id: row.id,
      channel: row.channel,
      facts,
      version: row.version,
      seenAt: row.seen_at,
      fence: row.fence,
      attempts: row.attempts,
      unknowns: row.unknowns,
      form: row.form,
      messageId: isThere ? row.message_id : null,
      anew: row.anew && isThere,
    },
  ]
}

/**
 * Writes down what became of an attempt; a worker whose lease was taken over meanwhile changes nothing. When the event
 * grew while its post was on its way, the post is due again.
 */
export async function recordPost(
  db: Database,
  post: Pick<Post, 'id' | 'channel' | 'fence' | 'version'>,
  chat: Channel['chat'] | null,
  next: NextPost,
  now: Date,
): Promise<boolean> {
  const spaced = new Date(now.getTime() + GROUP_SPACING_MS)
  const grew = sql<boolean>`version > ${post.version}`
  const query = db
    .updateTable('posts')
    .set({ leased_until: null })
    .where('id', '=', post.id)
    .where('fence', '=', post.fence)
    .where('state', '=', 'sending')
  const { numUpdatedRows } = await (() => {
    switch (next.state) {
      case 'told':
        return query.set({
          state: sql`case when ${grew} then 'queued' else 'told' end`,
          due_at: spaced,
          message_id: next.messageId,
          ...(chat === null ? {} : { chat: String(chat) }),
          anew: false,
          outcome: 'sent',
          attempts: 0,
          unknowns: 0,
          finished_at: now,
        })
      case 'refused':
      case 'unknown':
        return query.set({
          state: sql`case when ${grew} then 'queued' else ${next.state} end`,
          due_at: spaced,
          // Whatever is said next is said in a new message: where this one is, nobody knows.
          ...(next.state === 'unknown' ? { message_id: null, anew: false } : {}),
          outcome: next.outcome,
          finished_at: now,
        })
      case 'queued':
        return query.set({
          state: 'queued',
          due_at: new Date(now.getTime() + Math.max(next.afterSeconds * 1000, GROUP_SPACING_MS)),
          outcome: next.outcome,
          unknowns: next.unknowns,
          form: sql`case when ${grew} then 'whole' else ${next.form} end`,
          anew: next.anew,
          ...(next.counts ? {} : { attempts: sql<number>`attempts - 1` }),
        })
    }
  })().executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A channel waits as a whole: for its pace, or for whoever has to mend it. */
export async function holdChannel(db: Database, channel: string, until: Date): Promise<void> {
  await db
    .updateTable('posts')
    .set({ due_at: until })
    .where('channel', '=', channel)
    .where('state', '=', 'queued')
    .where('due_at', '<', until)
    .execute()
}

/** What a channel that the bot was let into, or given its rights in, may have answered before. */
const REFUSALS: readonly string[] = ['chat-not-found', 'kicked', 'no-rights', 'deleted', 'other', 'moved']

/** The bot was let into a channel, or given its rights: what waits there is tried at once. */
export async function wakeChannel(db: Database, channel: string, now: Date): Promise<void> {
  await db
    .updateTable('posts')
    .set({ due_at: now, attempts: 0 })
    .where('channel', '=', channel)
    .where('state', '=', 'queued')
    .where('outcome', 'in', [...REFUSALS])
    .execute()
}

/** Posts whose worker died go on; those that are too old end. */
export async function revivePosts(db: Database, now: Date): Promise<number> {
  const dead = await db
    .selectFrom('posts')
    .select(['id', 'channel', 'fence', 'version', 'attempts', 'unknowns', 'form', 'message_id', 'anew'])
    .where('state', '=', 'sending')
    .where('leased_until', '<', now)
    .execute()
  let revived = 0
  for (const { message_id: messageId, ...post } of dead) {
    const next = nextPost({ kind: 'unknown', reason: 'lease' }, { ...post, messageId })
    if (await recordPost(db, post, null, next, now)) revived += 1
  }
  await db
    .updateTable('posts')
    .set({ state: 'expired', outcome: 'expired', finished_at: now })
    .where('state', '=', 'queued')
    .where('expires_at', '<', now)
    .execute()
  return revived
}

/** What was said of events that no story tells of any more (batches/store.ts). */
export async function sweepPosts(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('posts')
    .where('state', 'not in', ['queued', 'sending'])
    .where('finished_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
