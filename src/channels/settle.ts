/** What an answer means: for the post, for its channel, and for everybody. */
import { endAlarms, ring } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import { halt } from '../deliveries/settle.ts'
import type { Gate } from '../gate/gate.ts'
import { GROUP_SPACING_MS } from '../gate/pace.ts'
import type { Log } from '../log.ts'
import type { Channel } from './channel.ts'
import type { Post, Published } from './post.ts'
import { nextPost } from './schedule.ts'
import { holdChannel, recordPost } from './store.ts'

interface Room {
  db: Database
  gate: Gate
  world: { now(): Date; log: Log }
}

/** Answers that every other post in the channel would get too. */
const OF_THE_CHANNEL: ReadonlySet<Published['kind']> = new Set([
  'refused',
  'chat-not-found',
  'moved',
  'topic-closed',
  'strangers',
  'later',
])

/** True when the post was recorded as told. */
export async function settlePost(
  room: Room,
  post: Post,
  channel: Channel,
  outcome: Published,
  now: Date,
): Promise<boolean> {
  const { db, world } = room
  const next = nextPost(outcome, post)
  const recorded = await recordPost(db, post, channel.chat, next, now)
  const seconds = next.state === 'queued' && OF_THE_CHANNEL.has(outcome.kind) ? next.afterSeconds : 0
  await holdChannel(db, post.channel, new Date(now.getTime() + Math.max(seconds * 1000, GROUP_SPACING_MS)))
  switch (outcome.kind) {
    case 'sent':
    case 'unchanged':
      await endAlarms(room, [{ kind: 'channel', about: post.channel }], now)
      return recorded
    case 'refused':
    case 'chat-not-found':
    case 'moved':
    case 'topic-closed':
    case 'strangers':
      await ring(room, { kind: 'channel', about: post.channel }, now, {
        outcome: outcome.kind === 'refused' ? outcome.because : outcome.kind,
      })
      return false
    case 'rejected':
      await ring(room, 'rejected', now, { post: post.id, outcome: `${outcome.because}: ${outcome.reason}` })
      if (next.state === 'refused')
        world.log.error('a post could be made in no form; it is kept as failed', { post: post.id })
      return false
    case 'halted':
      await halt(room, outcome.because, now)
      return false
    case 'uneditable':
      world.log.warn('a post cannot be changed any more; another one will say so', { channel: post.channel })
      return false
    case 'later':
    case 'paced':
    case 'unsent':
    case 'unknown':
      return false
  }
}
