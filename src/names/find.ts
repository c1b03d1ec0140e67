import { once } from '../once.ts'
import { BETWEEN } from './data/words.ts'
import { fold } from './fold.ts'
import { entryOf } from './lexicon.ts'
import { type ParsedName, parseName } from './parse.ts'
import { givenSoundOf, soundOf } from './sound.ts'
import { type Statement, statementsOf } from './text/discourse.ts'
import { afterDoubt, isDeniedRumour, isOfTwoVersions, isUnverified } from './text/doubt.ts'
import { passagesOf } from './text/passages.ts'
import { type Finding, findingOf } from './text/state.ts'
import { weighed, wordingOf } from './text/weighed.ts'
import { whoIs } from './text/who.ts'
import type { Unit } from './unit.ts'

export type { Finding } from './text/state.ts'

/** Reads what a text says of each followed name. Keys of the answer are the names as given. */
export function findNames(input: {
  text: string
  lang?: string
  followed: readonly string[]
}): Record<string, Finding> {
  const followed = input.followed.map((name) => ({ name, parsed: parseName(name) }))
  const units = followed.flatMap(({ parsed }) => parsed.units)
  const words = new Set([...units.map((unit) => unit.text), ...soundingLike(units, input.text)])
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

/** More words than a message has are no message. */
const LONGEST_MESSAGE = 400

/** Words of a message typed without capitals that sound like part of a followed name: «dailyn» for Dailin. */
function soundingLike(units: readonly Unit[], text: string): string[] {
  if (text !== text.toLowerCase()) return []
  const sounds = new Set(units.flatMap(({ initial, givenSound }) => (initial ? [] : [givenSound])))
  const all = (fold(text).match(/[a-z]+/g) ?? []).slice(0, LONGEST_MESSAGE)
  const texts = new Set(units.map((unit) => unit.text))
  const isLike = (word = ''): boolean =>
    texts.has(word) || (word.length > 3 && !BETWEEN.has(word) && sounds.has(givenSoundOf(soundOf(word))))
  // «gabriela bolivar» is another than the Yoslenys Bolívar who is followed.
  const isGiven = (word: string): boolean =>
    word.length > 3 && !BETWEEN.has(word) && (entryOf(word)?.given ?? 0) > (entryOf(word)?.surname ?? 0)
  return all.filter((word, at) => isLike(word) || (isLike(all[at + 1]) && isGiven(word)))
}
