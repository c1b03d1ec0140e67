import { once } from '../once.ts'
import { type ParsedName, parseName } from './parse.ts'
import { type Statement, statementsOf } from './text/discourse.ts'
import { afterDoubt, isDeniedRumour, isOfTwoVersions, isUnverified } from './text/doubt.ts'
import { passagesOf } from './text/passages.ts'
import { type Finding, findingOf } from './text/state.ts'
import { weighed, wordingOf } from './text/weighed.ts'
import { whoIs } from './text/who.ts'

export type { Finding } from './text/state.ts'

/** Reads what a text says of each followed name. Keys of the answer are the names as given. */
export function findNames(input: {
  text: string
  lang?: string
  followed: readonly string[]
}): Record<string, Finding> {
  const followed = input.followed.map((name) => ({ name, parsed: parseName(name) }))
  const words = new Set(followed.flatMap(({ parsed }) => parsed.units.map((unit) => unit.text)))
  const passages = passagesOf(input.text, words)
  const everyone = passages.flatMap((passage) => passage.people)
  let all: readonly Statement[] | undefined
  const wording = once(() => wordingOf(passages))
  const findingFor = (parsed: ParsedName): Finding => {
    const tells = whoIs(parsed, everyone)
    if (tells === undefined) return 'absent'
    all ??= statementsOf(passages)
    const statements = all
    const own = statements.filter(({ of }) => tells.mentions.has(of))
    // Nobody is free who has died, in whatever order it is told.
    if (own.some(({ fact }) => fact === 'died')) return 'mentioned_not_released'
    const told = isOfTwoVersions(own, passages) ? 'possible' : findingOf(own)
    const { state, isAgain } =
      told === 'released'
        ? afterDoubt(tells.mentions, own, statements, passages)
        : { state: told, isAgain: false }
    if (isAgain) return state
    if (told === 'mentioned_not_released' && isUnverified(own, statements, passages)) return 'possible'
    const isDenied = told === 'possible' && isDeniedRumour(tells.mentions, own, passages)
    const read = isDenied ? 'mentioned_not_released' : state
    const heard = weighed(read, tells.mentions, own, statements, wording)
    // What a rule took back is not heard again.
    const isTakenBack = told === 'released' && state === 'mentioned_not_released'
    const finding = isTakenBack && heard === 'released' ? state : heard
    return tells.surely || finding !== 'released' ? finding : 'possible'
  }
  return Object.fromEntries(followed.map(({ name, parsed }) => [name, findingFor(parsed)]))
}
