/** Which of a chat's own subscriptions an alert or a button is about. */
import { compare, parseName } from '../names/verdict.ts'
import { asIndexed, type NameTarget, type PersonTarget, type Subscription } from './subscription.ts'

export type ByName = Subscription & { target: NameTarget }
export type ByPerson = Subscription & { target: PersonTarget }

/** Those that follow a name which one of these writings fits, the surest first. */
export function followersByName(held: readonly Subscription[], names: readonly string[]): ByName[] {
  const written = names.map((name) => parseName(name))
  return held
    .filter(isByName)
    .map((subscription) => {
      const own = parseName(asIndexed(subscription.target.name, subscription.target.cedula))
      const verdicts = written.map((name) => compare(own, name)).filter(({ verdict }) => verdict !== 'no')
      const best = Math.max(
        -1,
        ...verdicts.map(({ verdict, score }) => score + (verdict === 'match' ? 1 : 0)),
      )
      return { subscription, best }
    })
    .filter(({ best }) => best >= 0)
    .sort((a, b) => b.best - a.best)
    .map(({ subscription }) => subscription)
}

/** Those that follow somebody known by one of these ids. */
export function followersByPerson(held: readonly Subscription[], personIds: readonly number[]): ByPerson[] {
  return held.filter(isByPerson).filter(({ target }) => personIds.includes(target.personId))
}

const isByName = (held: Subscription): held is ByName => held.target.kind === 'name'
const isByPerson = (held: Subscription): held is ByPerson => held.target.kind === 'person'
