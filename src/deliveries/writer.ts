/** The words of alerts: the same for all who are told one in the same manner and language, so they are written once. */
import { readFacts } from '../alerts/store.ts'
import type { Manner } from '../subscriptions/audience.ts'
import type { Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { type Form, inForm } from './form.ts'
import { writeAlert } from './message.ts'

/** What of a delivery its words depend on. Facts of an alert never change. */
export interface ToWrite {
  form: Form
  manner: string
  alert: { id: number; facts: unknown }
}

export type Write = (delivery: ToWrite, language: Language) => Message

/** Many alerts may go out at once; nobody hears of more in the same minute than this. */
const REMEMBERED = 64

export function createWriter(texts: Texts): Write {
  const written = new Map<string, Message>()
  return ({ form, manner, alert }, language) => {
    const key = `${alert.id}|${manner}|${form}|${language}`
    const known = written.get(key)
    if (known) return known
    const whole = writeAlert(readFacts(alert.facts), manner as Manner, language, texts)
    const message = inForm(whole, form, language, texts)
    if (written.size >= REMEMBERED) written.delete(written.keys().next().value!)
    written.set(key, message)
    return message
  }
}
