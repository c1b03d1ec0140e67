/** What one channel says of one event: a message that is changed in place as the event grows. Pure. */
import type { BatchFacts, GroupFacts } from '../alerts/alert.ts'
import type { Form } from '../deliveries/form.ts'
import type { Outcome } from '../deliveries/outcome.ts'

/** Alerts that are for regions, prisons or everybody; none of them names a follower, or anybody by name. */
export type PostFacts = BatchFacts | GroupFacts

/** One event, one post: the key of all that is ever said of it. */
export function eventOf(facts: PostFacts): string {
  return facts.kind === 'batch' ? `batch:${facts.batchId}` : `group:${facts.source}:${facts.name}`
}

/** What became of an attempt to post or to change a post. */
export type Published =
  | Outcome
  /** The post says so already. */
  | { kind: 'unchanged' }
  /** The post is not there any more, or may not be changed. */
  | { kind: 'uneditable' }

/** A post that was taken to be sent or changed. */
export interface Post {
  id: number
  channel: string
  facts: PostFacts
  /** Counts the changes of `facts`: what is sent is this one. */
  version: number
  seenAt: Date
  fence: number
  /** Attempts so far, this one included. */
  attempts: number
  unknowns: number
  form: Form
  /** Its message, null while there is none, or none that is known. */
  messageId: number | null
  /** Its message cannot be changed any more: another one is to be posted, which says so. */
  anew: boolean
}

/**
 * What a post says when an outlet repeats an event without news of its own: the words are still those of the outlet that
 * told it, how sure it is and the figures beside it are those of now. Null where nothing of it is new.
 */
export function repeated(held: PostFacts, now: BatchFacts): PostFacts | null {
  if (held.kind !== 'batch') return null
  const { standing, figures, prisons, regions, outlets } = now
  const said = { standing, figures, prisons, regions, outlets, day: held.day ?? now.day }
  const before = Object.fromEntries(Object.keys(said).map((key) => [key, held[key as keyof typeof said]]))
  return same(said, before) ? null : { ...held, ...said, asOf: now.asOf }
}

/** jsonb keeps no order of keys. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, ordered(held)])
}
