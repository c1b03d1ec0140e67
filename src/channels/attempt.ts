/** One try to post or to change a post: its words in the form it has come to, through the gate, and what became of it. */
import { inForm } from '../deliveries/form.ts'
import type { Outcome } from '../deliveries/outcome.ts'
import { GATE_PATIENCE_SECONDS } from '../deliveries/schedule.ts'
import type { Gate } from '../gate/gate.ts'
import type { ChatId } from '../gate/pace.ts'
import type { Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import type { Channel } from './channel.ts'
import { writePost } from './message.ts'
import type { Post, Published } from './post.ts'

/** Posts in channels, and changes what it posted. */
export interface Publisher {
  post(chat: ChatId, message: Message): Promise<Outcome>
  edit(chat: ChatId, messageId: number, message: Message): Promise<Published>
}

export interface PublishRoom {
  texts: Texts
  gate: Gate
  /** Language of a channel that says nothing about it. */
  locale: Language
  publisher: Publisher
}

export async function tryToPost(room: PublishRoom, post: Post, channel: Channel): Promise<Published> {
  const { gate, publisher, texts } = room
  const language = channel.lang ?? room.locale
  const whole = writePost(post.facts, post.anew, language, texts)
  const message = inForm(whole, post.form, language, texts, 'post-unwritable')
  if (!(await gate.pass('alert', GATE_PATIENCE_SECONDS * 1000)))
    return { kind: 'paced', afterSeconds: Math.max(1, gate.pausedMs() / 1000) }
  gate.note(channel.chat, 'alert')
  const outcome =
    post.messageId === null || post.anew
      ? await publisher.post(channel.chat, message)
      : await publisher.edit(channel.chat, post.messageId, message)
  if (outcome.kind === 'later') await gate.refused(channel.chat, outcome.afterSeconds)
  return outcome
}
