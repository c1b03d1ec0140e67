import { fold } from './fold.ts'
import { type ParsedName, parseName } from './parse.ts'
import { blocksOf } from './text/blocks.ts'
import { type Named, type Passage, type Statement, statementsOf } from './text/discourse.ts'
import { afterDoubt, isDeniedRumour } from './text/doubt.ts'
import { headingSays } from './text/headings.ts'
import { wholeItem } from './text/lists.ts'
import { FROM_A_PLACE } from './text/members.ts'
import { type Mention, mentionsIn, withoutOpening } from './text/mentions.ts'
import type { Fact } from './text/predicate.ts'
import { type Scene, sceneOf } from './text/scene.ts'
import { foldInPlace } from './text/sentences.ts'
import { familyIn, withFamilyName, withSharedSurnames } from './text/siblings.ts'
import { type Finding, settled } from './text/state.ts'
import { compare, type Verdict } from './verdict.ts'

export type { Finding } from './text/state.ts'

type Strength = Verdict['verdict']

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
  let read: readonly Statement[] | undefined
  const findingOf = (parsed: ParsedName): Finding => {
    const tells = whoIs(parsed, everyone)
    if (tells === undefined) return 'absent'
    read ??= statementsOf(passages)
    const statements = read
    const own = statements.filter(({ of }) => tells.mentions.has(of))
    // Nobody is free who has died, in whatever order it is told.
    if (own.some(({ fact }) => fact === 'died')) return 'mentioned_not_released'
    const told = own.reduce<Finding>(settled, 'mentioned_not_released')
    const state =
      told === 'released'
        ? afterDoubt(tells.mentions, own, statements, passages)
        : told === 'possible' && isDeniedRumour(tells.mentions, own, passages)
          ? 'mentioned_not_released'
          : told
    return tells.surely || state !== 'released' ? state : 'possible'
  }
  return Object.fromEntries(followed.map(({ name, parsed }) => [name, findingOf(parsed)]))
}

function passagesOf(text: string, words: ReadonlySet<string>): Passage[] {
  let header: readonly Fact[] = []
  let told: readonly Fact[] = []
  const known = new Map<string, ParsedName>()
  const parsed = (written: string): ParsedName => {
    const name = known.get(written) ?? parseName(written)
    known.set(written, name)
    return name
  }
  let family: string | undefined
  const blocks = blocksOf(text).map((block) => {
    if (block.kind === 'item') return { ...block, mentions: inItem(block.text, words) }
    const written = mentionsIn(block.text, words)
    family = familyIn(block.text, written) ?? family
    return { ...block, mentions: withFamilyName(withSharedSurnames(block.text, written), family) }
  })
  const named = new Set(words)
  for (const { mentions } of blocks)
    for (const mention of mentions)
      if (mention.text.includes(' ')) for (const word of fold(mention.text).split(/[^a-z]+/)) named.add(word)
  // A single word is somebody only when a full name in the text holds it.
  const isSomebody = ({ text }: Mention): boolean => text.includes(' ') || named.has(fold(text))
  return blocks.map(({ kind, text, mentions: all }) => {
    if (kind === 'sentence') header = []
    if (kind === 'header') header = headingBelow(header.length > 0 ? header : told, foldInPlace(text))
    const mentions = all.filter(isSomebody)
    const people = mentions.map((mention) => {
      const rest = withoutOpening(mention)
      return {
        mention,
        names: [mention, ...(rest === undefined ? [] : [rest])].map((one) => parsed(one.text)),
      }
    })
    const scene = sceneOf(text, mentions)
    if (kind !== 'item') told = kind === 'sentence' ? groupIn(scene) : []
    return { kind, scene, people, header: kind === 'item' ? header : [] }
  })
}

/** «Se conoció la relación de excarcelados.»: what a sentence says of people it may go on to list by place. */
const groupIn = ({ clauses }: Scene): readonly Fact[] =>
  clauses.flatMap(({ predicates }) =>
    predicates.filter(({ form }) => form === 'group').map(({ fact }) => fact),
  )

/** What a heading says; one that only names a place goes on with what the heading before it said. */
const headingBelow = (above: readonly Fact[], folded: string): readonly Fact[] => {
  const says = headingSays(folded)
  return says.length === 0 && FROM_A_PLACE.test(folded) ? above : says
}

/** In a table the whole name comes first, comma and all; what its words alone would name is nobody. */
function inItem(text: string, words: ReadonlySet<string>): Mention[] {
  const whole = wholeItem(text)
  const inside = mentionsIn(text, words)
  return whole === undefined ? inside : [whole, ...inside.filter(({ start }) => start >= whole.end)]
}

const isFullName = (person: Named): boolean => person.names[0]!.units.length > 1

/** The mentions that write a followed name, or its surname or given name where nobody else bears it; undefined: nobody's. */
function whoIs(
  followed: ParsedName,
  everyone: readonly Named[],
): { mentions: ReadonlySet<Mention>; surely: boolean } | undefined {
  const byName = new Map<ParsedName, Strength>()
  const strengths = new Map(
    everyone.map((person) => {
      const strength = byName.get(person.names[0]!) ?? strengthOf(followed, person)
      byName.set(person.names[0]!, strength)
      return [person, strength]
    }),
  )
  const all = [...strengths.values()]
  const best = all.includes('match') ? 'match' : all.includes('possible') ? 'possible' : undefined
  if (best === undefined) return undefined
  const bearers = everyone.filter((person) => isFullName(person) && bearsSurname(person, followed))
  const surnameTells = bearers.every((person) => strengths.get(person) !== 'no')
  const namesakes = everyone.filter((person) => isFullName(person) && bearsGiven(person, followed))
  const givenTells = namesakes.length > 0 && namesakes.every((person) => strengths.get(person) === best)
  const tells = everyone.filter(
    (person) =>
      strengths.get(person) === best ||
      (!isFullName(person) &&
        ((surnameTells && bearsSurname(person, followed)) || (givenTells && bearsGiven(person, followed)))),
  )
  return { mentions: new Set(tells.map(({ mention }) => mention)), surely: best === 'match' }
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

/** Whether a mention is, or begins with, the first given name of the followed name («Elías»). */
function bearsGiven(person: Named, followed: ParsedName): boolean {
  const given = followed.readings[0]?.given[0]
  const [name] = person.names
  const own = isFullName(person) ? name!.readings[0]?.given[0] : name!.units[0]
  return given !== undefined && own !== undefined && given.givenSound === own.givenSound
}
