/** What «it is not him» below an alert changes in a chat's subscriptions, and what may be said of it. */
import { dismiss, dismissWritten, tellsApart, unlinked } from './dismissal.ts'
import { followersByName, followersByPerson } from './fit.ts'
import type { Subscription } from './subscription.ts'

export interface Rejection {
  /** Subscriptions to be kept as they are here. */
  keep: Subscription[]
  remove: Subscription[]
  /** `ever` and `month`: for how long a name in the press is kept away. */
  remembered: 'nothing' | 'person' | 'unlinked' | 'removed' | 'ever' | 'month'
  /** The name that goes on being followed, empty when there is none. */
  followed: string
}

const NOTHING: Rejection = { keep: [], remove: [], remembered: 'nothing', followed: '' }

/** Of somebody of the registry, known there by these ids. Who was followed as a person is a typed name again. */
export function rejectPerson(
  held: readonly Subscription[],
  person: { ids: readonly number[]; names: readonly string[] },
): Rejection {
  const dismissed = followersByName(held, person.names).map((one) => ({
    ...one,
    target: person.ids.reduce((target, id) => dismiss(target, id), one.target),
  }))
  const links = followersByPerson(held, person.ids).map((one) => ({ one, back: unlinked(one.target) }))
  const back = links.flatMap(({ one, back }) => (back ? [{ ...one, target: back }] : []))
  const remove = links.flatMap(({ one, back }) => (back ? [] : [one]))
  const keep = [...dismissed, ...back]
  if (back[0]) return { keep, remove, remembered: 'unlinked', followed: back[0].target.name }
  if (remove.length > 0) return { keep, remove, remembered: 'removed', followed: '' }
  return dismissed[0]
    ? { ...NOTHING, keep, remembered: 'person', followed: dismissed[0].target.name }
    : NOTHING
}

/**
 * Of a name in the press, with the ids of whom the registry knows by it. Whoever follows that very person keeps them:
 * the news may be of a namesake, and verified alerts must go on.
 */
export function rejectNews(
  held: readonly Subscription[],
  news: { name: string; personIds: readonly number[] },
  now: Date,
): Rejection {
  const linked = followersByPerson(held, news.personIds)
  const byName = followersByName(held, [news.name])
  if (linked.length === 0 && news.personIds.length > 0 && byName[0]) {
    const keep = byName.map((one) => ({
      ...one,
      target: news.personIds.reduce((target, id) => dismiss(target, id), one.target),
    }))
    return { ...NOTHING, keep, remembered: 'person', followed: byName[0].target.name }
  }
  const keep = [...linked, ...byName].map((one) => ({
    ...one,
    target: dismissWritten(one.target, news.name, now),
  }))
  if (linked[0])
    return { ...NOTHING, keep, remembered: 'month', followed: linked[0].target.typed || news.name }
  if (!byName[0]) return NOTHING
  const followed = byName[0].target.name
  return { ...NOTHING, keep, remembered: tellsApart(news.name, followed) ? 'ever' : 'month', followed }
}
