/** What is sent instead of a message whose form Telegram refused: the mistake is ours, and the reader must not pay for it. */
import type { Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { shorten } from '../texts/words.ts'

/** As it was written, its bare text, a line that there is news; a column of the delivery. */
export const FORMS = ['whole', 'plain', 'notice'] as const
export type Form = (typeof FORMS)[number]

/** Null when there is none plainer. */
export const plainer = (form: Form): Form | null => FORMS[FORMS.indexOf(form) + 1] ?? null

/** Far below every limit: what was too long must not be so again. */
const PLAIN_LENGTH = 2000

/** `notice`: key of the sentence that there is news. */
export function inForm(
  message: Message,
  form: Form,
  language: Language,
  texts: Texts,
  notice = 'alert-unwritable',
): Message {
  switch (form) {
    case 'whole':
      return message
    case 'plain':
      return {
        words: { text: shorten(message.words, PLAIN_LENGTH).text, entities: [] },
        buttons: [],
      }
    case 'notice':
      return { words: { text: texts.plain(language, notice), entities: [] }, buttons: [] }
  }
}
