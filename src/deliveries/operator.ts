/** What the operator is told in chat: of what the brake holds, and of alarms. */
import type { AlarmFacts, HeldFacts } from '../alerts/alert.ts'
import type { Button, Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { shorten } from '../texts/words.ts'

export function writeHeld(facts: HeldFacts, language: Language, texts: Texts): Message {
  const words = texts.say(language, 'alert-held', {
    source: facts.source,
    unit: facts.unit,
    n: facts.count,
    id: facts.holdId,
    asof: texts.moment(language, new Date(facts.asOf)),
  })
  return { words: shorten(words), buttons: [] }
}

/** Of a failure of the network every source is told; some are enough. */
const MOST_NAMED = 8

export function writeAlarm(facts: AlarmFacts, language: Language, texts: Texts): Message {
  const { alarm, about = [], over = false } = facts
  const others = about.length - MOST_NAMED
  const names = about.slice(0, MOST_NAMED).join(', ')
  const words = texts.say(language, over ? 'alert-alarm-over' : 'alert-alarm', {
    alarm,
    n: Math.max(1, about.length),
    about: others > 0 ? texts.plain(language, 'alarm-others', { names, n: others }) : names,
    asof: texts.moment(language, new Date(facts.asOf)),
  })
  const mute: Button = { text: texts.plain(language, 'button-mute'), action: 'mute', argument: alarm }
  return { words: shorten(words), buttons: over ? [] : [[mute]] }
}
