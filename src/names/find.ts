import { BEFORE_A_NAME, BETWEEN } from './data/words.ts'
import { type ParsedName, parseName } from './parse.ts'
import { type Block, blocksOf, foldInPlace } from './text/blocks.ts'
import { goesOnIn } from './text/continuation.ts'
import { factsAbout, type Scene, sceneOf } from './text/facts.ts'
import { type Mention, mentionsIn, withoutOpening } from './text/mentions.ts'
import { type Fact, predicatesIn } from './text/predicates.ts'
import { compare, type Verdict } from './verdict.ts'

/**
 * What a text says of a followed name. `released`: out of prison, told as a fact. `possible`: hearsay, sources that
 * differ, or a name that may be someone else's. `mentioned_not_released`: named, and not told to be out.
 */
export type Finding = 'released' | 'possible' | 'mentioned_not_released' | 'absent'

type Strength = Verdict['verdict']

/** A block with the people it names; for list entries also what the header above says of them. */
interface Passage {
  kind: Block['kind']
  scene: Scene
  people: readonly Named[]
  header: readonly Fact[]
}

interface Named {
  mention: Mention
  /** The mention, and the mention without a first word that may open the sentence. */
  names: readonly ParsedName[]
}

/** Facts that settle a state; the others (demands, orders, old releases) leave it as it was. */
const SETTLES: Readonly<Partial<Record<Fact, 'out' | 'in' | 'hearsay' | 'denied'>>> = {
  released: 'out',
  rumoured: 'hearsay',
  denied: 'denied',
  held: 'in',
  'house-arrest': 'in',
  transferred: 'in',
  rearrested: 'in',
  died: 'in',
}

/** Reads what a text says of each followed name. Keys of the answer are the names as given. */
export function findNames(input: {
  text: string
  lang?: string
  followed: readonly string[]
}): Record<string, Finding> {
  const followed = input.followed.map((name) => ({ name, parsed: parseName(name) }))
  const words = new Set(followed.flatMap(({ parsed }) => parsed.units.map((unit) => unit.text)))
  const passages = passagesOf(input.text, words)
  return Object.fromEntries(followed.map(({ name, parsed }) => [name, findingOf(parsed, passages)]))
}

function passagesOf(text: string, words: ReadonlySet<string>): Passage[] {
  let header: readonly Fact[] = []
  return blocksOf(text).map(({ kind, text }) => {
    if (kind !== 'item') {
      const folded = foldInPlace(text)
      header = kind === 'header' ? predicatesIn(folded, folded).map((predicate) => predicate.fact) : []
    }
    const mentions = [...(kind === 'item' ? wholeItem(text) : []), ...mentionsIn(text, words)]
    const people = mentions.map((mention) => {
      const rest = withoutOpening(mention)
      return {
        mention,
        names: [mention, ...(rest === undefined ? [] : [rest])].map((one) => parseName(one.text)),
      }
    })
    return { kind, scene: sceneOf(text, mentions), people, header: kind === 'item' ? header : [] }
  })
}

/** In a list of capitals the comma belongs to the name: «OSORIO REQUENA, DARWIN». */
function wholeItem(text: string): Mention[] {
  const head = /^[^(;:–—]*/.exec(text)![0]
  return /^\p{Lu}[^,]*,\s*\p{Lu}/u.test(head) ? [{ text: head, start: 0, end: head.length }] : []
}

const isFullName = (person: Named): boolean => person.names[0]!.units.length > 1

/** Goes through the text in order; the last state told of the name wins. */
function findingOf(followed: ParsedName, passages: readonly Passage[]): Finding {
  const everyone = passages.flatMap((passage) => passage.people)
  const strengths = new Map(everyone.map((person) => [person, strengthOf(followed, person)]))
  const best: Strength = everyone.some((person) => strengths.get(person) === 'match')
    ? 'match'
    : everyone.some((person) => strengths.get(person) === 'possible')
      ? 'possible'
      : 'no'
  if (best === 'no') return 'absent'
  const bearers = everyone.filter((person) => isFullName(person) && bearsSurname(person, followed))
  const surnameTells = bearers.every((person) => strengths.get(person) !== 'no')
  let state: Finding = 'mentioned_not_released'
  let wasLastNamed = false
  for (const { kind, scene, people, header } of passages) {
    const tells = people.filter(
      (person) =>
        strengths.get(person) === best ||
        (surnameTells && !isFullName(person) && bearsSurname(person, followed)),
    )
    for (const { mention } of tells) {
      const facts = factsAbout(mention, scene)
      state = settled(
        state,
        facts.some((fact) => fact in SETTLES) || !headsItem(mention, scene) ? facts : [...header, ...facts],
      )
    }
    const full = people.filter(isFullName)
    if (kind === 'sentence' && full.length === 0 && tells.length === 0 && wasLastNamed)
      for (const clause of scene.clauses) state = settled(state, goesOnIn(clause, scene))
    if (full.length > 0 || tells.length > 0) wasLastNamed = tells.length > 0 && full.length <= 1
  }
  return best === 'possible' && state === 'released' ? 'possible' : state
}

/** A header speaks of whom an entry begins with, not of those a remark names. */
function headsItem(mention: Mention, scene: Scene): boolean {
  const before = scene.folded.slice(0, mention.start).match(/[a-z]+/g) ?? []
  const after = scene.folded.slice(mention.end).trimStart()
  return before.every((word) => BETWEEN.has(word) || BEFORE_A_NAME.has(word)) && !/^[a-z]{2,} /.test(after)
}

/** How surely a mention writes the followed name. */
function strengthOf(followed: ParsedName, person: Named): Strength {
  const verdicts = person.names.map((name) => compare(followed, name).verdict)
  return verdicts.includes('match') ? 'match' : verdicts.includes('possible') ? 'possible' : 'no'
}

/** Whether a mention is, or ends in, the first surname of the followed name («Ruiz», «Mr. Torres Duque»). */
function bearsSurname(person: Named, followed: ParsedName): boolean {
  const surnames = followed.readings[0]?.surnames ?? []
  const [name] = person.names
  const own = isFullName(person) ? (name!.readings[0]?.surnames ?? []) : name!.units
  return own.length > 0 && surnames.length > 0 && own[0]!.sound === surnames[0]!.sound
}

/** The last state wins; hearsay does not undo a fact, a denial makes a told release doubtful. */
function settled(before: Finding, facts: readonly Fact[]): Finding {
  // Whoever was sent home under guard, or died, is not free whatever else the sentence tells.
  const final = facts.includes('house-arrest') || facts.includes('died')
  let state = before
  for (const fact of facts) {
    const told = SETTLES[fact]
    if (told === 'out') state = final ? 'mentioned_not_released' : 'released'
    else if (told === 'hearsay') state = state === 'released' ? state : 'possible'
    else if (told === 'denied') state = state === 'mentioned_not_released' ? state : 'possible'
    else if (told === 'in' && !(fact === 'transferred' && state === 'released'))
      state = 'mentioned_not_released'
  }
  return state
}
