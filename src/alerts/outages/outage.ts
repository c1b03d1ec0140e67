/** What people wrote while nobody listened, as far as it is lost. */

/** Telegram keeps what is written to a bot for a day, and no longer (telegram-bot-api, `message_date + 86400`). */
export const KEPT_MS = 24 * 3_600_000

/** What was written between the two may never have come here. */
export interface Outage {
  because: 'down' | 'restored'
  from: Date
  to: Date
}

/** When Telegram was last asked what is new; `restored`: as a backup tells it that was put back since. */
export interface Listened {
  at: Date
  restored: boolean
}

/** Null when nothing is lost, or when nobody had listened before. */
export function outageBetween(last: Listened | null, now: Date): Outage | null {
  if (last === null) return null
  // What came since the backup was made was confirmed to Telegram, and is in no database any more.
  if (last.restored) return { because: 'restored', from: last.at, to: now }
  const to = new Date(now.getTime() - KEPT_MS)
  return to > last.at ? { because: 'down', from: last.at, to } : null
}
