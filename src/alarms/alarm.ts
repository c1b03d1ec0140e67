/** What the operator has to know of the line to Telegram and of what is sealed, until it is over. */

/**
 * - `unauthorized`, `not-found`: the token or the address of the Bot API is refused; nothing leaves
 * - `strangers`: most chats are unknown to the bot, as with the token of another one, or refuse it in words that we do not
 *   know; nothing leaves
 * - `conflict`: somebody else reads this bot's updates; alerts leave, answers are the other's
 * - `rejected`: Telegram refused the form of a message of ours; it was told in a plainer form, or not at all
 * - `corrupt`: a sealed row does not open: the disk or somebody's hand damaged it; whoever it is of is told nothing
 */
export const ALARMS = ['unauthorized', 'not-found', 'strangers', 'conflict', 'rejected', 'corrupt'] as const
export type AlarmKind = (typeof ALARMS)[number]

export interface Alarm {
  kind: AlarmKind
  since: Date
  /** When it last rang, and how often it has. */
  lastAt: Date
  times: number
}

/** The line of the log when it begins. */
export const EVENTS: Readonly<Record<AlarmKind, string>> = {
  unauthorized: 'Telegram takes no message at all; alerts wait',
  'not-found': 'Telegram takes no message at all; alerts wait',
  strangers: 'Telegram does not know most of the chats; alerts wait',
  conflict: 'somebody else reads the updates of this bot; alerts go out, answers may not',
  rejected: 'Telegram refused the form of a message; it is told in plainer words',
  corrupt: 'a sealed row does not open; whoever it is of is told nothing',
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
  corrupt:
    'sealed rows were damaged or moved; the others go on. The log names the rows. Check the disk, and restore a backup if there are many',
}

/** Over by themselves once they have not rung for so long: nothing says that a form or a row is good again. */
export const ENDS_BY_ITSELF = ['rejected', 'corrupt'] as const satisfies readonly AlarmKind[]
export const QUIET_AFTER_MS = 24 * 3_600_000
