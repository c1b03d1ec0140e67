/** What the operator has to know, until it is over. */

/**
 * - `unauthorized`, `not-found`: the token or the address of the Bot API is refused; nothing leaves
 * - `strangers`: most chats are unknown to the bot, as with the token of another one, or refuse it in words that we do not
 *   know; nothing leaves
 * - `conflict`: somebody else reads this bot's updates; alerts leave, answers are the other's
 * - `rejected`: Telegram refused the form of a message of ours; it was told in a plainer form, or not at all
 * - `queue`: alerts are due and nothing moves (queue.ts)
 * - `channel`: a channel of the configuration does not take what is posted there
 * - `source`, `silent`: a source gives bad answers, or has had no news for longer than its habit (conditions/condition.ts)
 * - `disk`: hardly any room is left where the service writes (disk.ts)
 * - `seals`: a key has made nearly as many seals as it may
 */
export const ALARMS = [
  'unauthorized',
  'not-found',
  'strangers',
  'conflict',
  'rejected',
  'queue',
  'channel',
  'source',
  'silent',
  'disk',
  'seals',
] as const
export type AlarmKind = (typeof ALARMS)[number]

/** An alarm of which there can be one, or one about this channel, source, place or key. */
export type Which = AlarmKind | { kind: AlarmKind; about: string }

export interface Alarm {
  id: number
  kind: AlarmKind
  /** Id of the channel, of the source, …; empty where there is but one. */
  about: string
  since: Date
  /** When it last rang, and how often it has. */
  lastAt: Date
  times: number
}

/** How an alarm is called on the command line: `queue`, `channel:miranda`. */
export const nameOf = ({ kind, about }: Pick<Alarm, 'kind' | 'about'>): string =>
  about === '' ? kind : `${kind}:${about}`

/** Null when no alarm is called so. */
export function readName(name: string): { kind: AlarmKind; about: string } | null {
  const [, word, about = ''] = name.match(/^([a-z-]{1,16})(?::([\w-]{1,64}))?$/) ?? []
  const kind = ALARMS.find((known) => known === word)
  return kind ? { kind, about } : null
}

/** While one of these rings nothing leaves, whatever is due. */
export const HALTING: readonly AlarmKind[] = ['unauthorized', 'not-found', 'strangers']

/** The line of the log when it begins; null where the log has a line of its own (jobs/watch-sources.ts). */
export const EVENTS: Readonly<Record<AlarmKind, string | null>> = {
  unauthorized: 'Telegram takes no message at all; alerts wait',
  'not-found': 'Telegram takes no message at all; alerts wait',
  strangers: 'Telegram does not know most of the chats; alerts wait',
  conflict: 'somebody else reads the updates of this bot; alerts go out, answers may not',
  rejected: 'Telegram refused the form of a message; it is told in plainer words',
  queue: 'alerts are due and nothing leaves',
  channel: 'a channel does not take its posts; they wait',
  source: null,
  silent: null,
  disk: 'hardly any room is left where the service writes',
  seals: 'a key has made nearly as many seals as it may',
}

/** What it means and what to do about it: for whoever asks the doctor. */
export const ADVICE: Readonly<Record<AlarmKind, string>> = {
  unauthorized:
    'Telegram refuses BOT_TOKEN (401); every alert waits. Ask @BotFather for the current token, set it and start again',
  'not-found':
    'the Bot API answers «not found» (404); every alert waits. Check TELEGRAM_API_ROOT and BOT_TOKEN',
  strangers:
    'Telegram does not know most of the chats; every alert waits. Check that BOT_TOKEN is the token of the bot that these chats wrote to',
  conflict:
    'somebody else reads the updates of this bot (409); alerts go out, answers may not. End the other process or remove its webhook',
  rejected:
    'Telegram refused the form of a message, which was told in plainer words. Report it with the lines of the log around it',
  queue:
    'alerts are due and none has left for a minute, or Telegram has shut the gate for long. Is a worker running, does Telegram answer, is the database slow?',
  channel:
    'Telegram does not take the posts of this channel; they wait for 72 hours. Make the bot an administrator there who may post, or correct "chat" in sources.json',
  source:
    'three bad answers or more, or gone for good; the others are read. Look at its address in a browser and correct it in sources.json',
  silent: 'it answers but has no news; look whether the outlet publishes elsewhere now',
  disk: 'hardly any room is left; make some before the database cannot write any more',
  seals: 'this key may soon seal no more and has to be replaced before that',
}

/** Over by itself once it has not rung for so long: no answer of Telegram says that a form is good again. */
export const REJECTED_FOR_MS = 24 * 3_600_000
