/** The words of a post: an event's own, with what a reader of the channel must not overlook above them. */
import { batchWords, groupWords, linkRow } from '../deliveries/message.ts'
import type { Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, shorten } from '../texts/words.ts'
import type { PostFacts } from './post.ts'

/**
 * `anew`: an earlier post of the same event cannot be changed any more. There are links alone below it: whatever a
 * button of ours answers would be answered to the whole channel.
 */
export function writePost(facts: PostFacts, anew: boolean, language: Language, texts: Texts): Message {
  const standing = facts.kind === 'batch' ? facts.standing : 'verified'
  const above = [
    ...(anew ? ['post-anew'] : []),
    ...(standing === 'disputed' || standing === 'retracted' ? [`post-${standing}`] : []),
  ]
  const words =
    facts.kind === 'group'
      ? groupWords(facts, language, texts)
      : // A post is read from its beginning, whatever it said before: it tells the event, not what changed.
        batchWords({ ...facts, news: 'new' }, language, texts)
  return {
    words: shorten(join([...above.map((key) => texts.say(language, key)), words], '\n\n')),
    buttons: facts.kind === 'batch' ? linkRow(facts.url, 'button-story', language, texts) : [],
  }
}
