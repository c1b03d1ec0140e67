/** What «follow this name» means, given whom the directory knows by it. */
import { compare, parseName, type Verdict } from '../names/verdict.ts'
import { followersByPerson } from './fit.ts'
import {
  enriched,
  linked,
  type NameTarget,
  type Subscription,
  sameTarget,
  type Target,
} from './subscription.ts'

export type Follow =
  /** One clear person. */
  | { kind: 'person'; personId: number }
  /** Nobody, or only one who is perhaps the same: the name itself is followed. */
  | { kind: 'name'; similar: number | null }
  /** Several fit: ask which. */
  | { kind: 'which'; personIds: number[] }

/** Buttons below one question; more would not be read. */
const MOST_CHOICES = 8
/** From here on both surnames and a given name agree (names/weigh.ts); below, a longer name may be meant as well. */
const IN_FULL = 0.93

export function planFollow(found: readonly { personId: number; verdict: Verdict }[]): Follow {
  const clear = found.filter(({ verdict }) => verdict.verdict === 'match')
  const [sure] = clear
  // «José González» is written just so in the list, and is also José González Rivas.
  if (sure && clear.length === 1 && (found.length === 1 || sure.verdict.score >= IN_FULL))
    return { kind: 'person', personId: sure.personId }
  const several = clear.length > 1 ? clear : found
  if (several.length > 1)
    return { kind: 'which', personIds: several.slice(0, MOST_CHOICES).map(({ personId }) => personId) }
  return { kind: 'name', similar: found[0]?.personId ?? null }
}

/**
 * Whether a name that is kept as `display` would be found when somebody writes it: as it is kept, and as it was typed.
 * A name that does not even find itself would be followed in silence for ever.
 */
export function isFoundAgain(display: string, typed: string): boolean {
  const kept = parseName(display)
  return [kept, parseName(typed)].every((written) => compare(kept, written).verdict === 'match')
}

export type Link =
  /** The name was followed until now: the same subscription, which is no new wish. */
  | { kind: 'link'; subscription: Subscription; knewNumber: boolean }
  /** A wish of its own, which may be held already. */
  | { kind: 'add'; target: Target }

/** How a chat that asked for `asked` follows this person, known by any of `ids`. */
export function planLink(
  held: readonly Subscription[],
  person: { id: number; ids: readonly number[] },
  asked: NameTarget,
): Link {
  // Under another id of the same person it follows them already.
  const [same] = followersByPerson(held, person.ids)
  const before = same ? undefined : held.find(({ target }) => sameTarget(target, asked))
  if (before?.target.kind !== 'name')
    return { kind: 'add', target: linked(asked, same?.target.personId ?? person.id) }
  const target = linked(before.target, person.id)
  return {
    kind: 'link',
    subscription: { ...before, target: enriched(target, asked) },
    knewNumber: before.target.cedula !== undefined,
  }
}
