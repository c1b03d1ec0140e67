/** What happens to a post after an attempt: a pure function, as for deliveries (deliveries/schedule.ts). */
import {
  type Again,
  againAfter,
  nextAfterPassing,
  UNKNOWN_PAUSES_SECONDS,
  UNSENT_PAUSES_SECONDS,
} from '../deliveries/schedule.ts'
import type { Post, Published } from './post.ts'

export type NextPost =
  | { state: 'told'; messageId: number }
  | { state: 'refused' | 'unknown'; outcome: string }
  | AgainPost

type AgainPost = Again & Pick<Post, 'anew'>

type Attempted = Pick<Post, 'attempts' | 'unknowns' | 'form' | 'messageId' | 'anew'>

/** A channel that refuses the bot is its administrators' to mend, and nobody tells us when they have. */
const REFUSED_PAUSES_SECONDS = [60, 300, 900]
const REFUSED_LATER_SECONDS = 1800

export function nextPost(outcome: Published, post: Attempted): NextPost {
  const again = (
    afterSeconds: number,
    text: string,
    { anew = post.anew, ...change }: Partial<Pick<AgainPost, 'counts' | 'unknowns' | 'anew'>> = {},
  ): AgainPost => ({ ...againAfter(post, afterSeconds, text, change), anew })
  switch (outcome.kind) {
    case 'sent':
      return { state: 'told', messageId: outcome.messageId }
    case 'unchanged':
      // Only ever the answer to a change: there is a message.
      return { state: 'told', messageId: post.messageId ?? 0 }
    case 'uneditable':
      return again(0, 'uneditable', { counts: false, anew: true, unknowns: 0 })
    case 'refused':
    case 'chat-not-found':
    case 'moved':
    case 'topic-closed':
    case 'strangers': {
      const because = outcome.kind === 'refused' ? outcome.because : outcome.kind
      // Without rights no post may be changed either: once they are back, that may well be possible.
      return again(REFUSED_PAUSES_SECONDS[post.attempts - 1] ?? REFUSED_LATER_SECONDS, because, {
        anew: false,
      })
    }
    case 'later':
    case 'paced':
    case 'unsent':
    case 'rejected':
    case 'halted': {
      const next = nextAfterPassing(outcome, post)
      return next.state === 'queued' ? { ...next, anew: post.anew } : next
    }
    case 'unknown':
      return afterUnknown(post, again)
  }
}

/** To change a post twice changes nothing; a new one that may have arrived is posted three times at most. */
function afterUnknown(
  post: Attempted,
  again: (afterSeconds: number, text: string, change?: { unknowns: number }) => NextPost,
): NextPost {
  if (post.messageId !== null && !post.anew)
    return again(UNSENT_PAUSES_SECONDS[post.unknowns] ?? REFUSED_LATER_SECONDS, 'unknown', {
      unknowns: post.unknowns + 1,
    })
  const pause = UNKNOWN_PAUSES_SECONDS[post.unknowns]
  return pause === undefined
    ? { state: 'unknown', outcome: 'unknown' }
    : again(pause, 'unknown', { unknowns: post.unknowns + 1 })
}
