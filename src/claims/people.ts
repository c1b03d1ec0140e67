/** Who is named in a story, and what became of each. */
import { type Assertion, assertionsOf, saysFreed } from './assertions.ts'
import { type Attached, attach } from './attachment.ts'
import { type Candidate, findCandidates, isTitleCase } from './candidates.ts'
import { readGates } from './gates.ts'
import { findIdentities, type Identity, identityOf, isPublicFigure } from './identity.ts'
import { inferFreed } from './inferred.ts'
import { outlineOf, readOpened, readRows } from './listed.ts'
import { readNewArrests, readPronouns } from './pronouns.ts'
import type { NamedPerson } from './reading.ts'
import { readProfiles, readRosters } from './rosters.ts'
import type { Passage, Story } from './story.ts'
import { isAnothersTale } from './tales.ts'

export interface PersonTold extends NamedPerson {
  /** What was said of the person, by whom it was decided. */
  assertions: Assertion[]
  /** Where the wording outweighed what the rules read: how it sounds and by which words (wording.ts). */
  sounds?: string
}

/**
 * Everybody named in full, in order of appearance. `isRelease`: whether people told so far make a release the news of
 * the story; only then is a list without a word of release one of freed people.
 */
export function findPeople(
  story: Story,
  { rosters, outline, rows, identities, known }: Names,
  isRelease: (told: readonly PersonTold[]) => boolean,
): PersonTold[] {
  const plain = [
    ...story.passages.flatMap((passage, index) =>
      assertionsOf(passage, index, known[index] ?? [], story.passages),
    ),
    ...rosters,
    ...readProfiles(story),
    ...readGates(story, known),
  ]
  const carried = [...plain, ...readPronouns(story, known, plain), ...readNewArrests(story, known)]
  const assertions = [...carried, ...inferFreed(story, known, carried)].filter(
    (assertion) => !(saysFreed(assertion) && isAnothersTale(story, assertion)),
  )
  const told = gather(identities, assertions)
  if (story.factCheck) return gather(identities, assertions.map(unsaid))
  const listed = [...rows, ...readOpened(story, outline, known)].filter(
    (assertion) => !isAnothersTale(story, assertion),
  )
  return listed.length === 0 || !isRelease(told) ? told : gather(identities, [...assertions, ...listed])
}

/** Whom a story names in full, and where. */
export interface Names {
  identities: readonly Identity[]
  /** Names by passage. */
  known: readonly (readonly Attached[])[]
  rosters: readonly Assertion[]
  outline: ReturnType<typeof outlineOf>
  rows: readonly Assertion[]
}

/** The names of a story, with what its lists say of them. */
export function namesOf(story: Story): Names {
  const named = story.passages.map((passage) => candidatesOf(passage, null))
  const rosters = readRosters(story)
  const outline = outlineOf(story)
  const rows = readRows(story, outline)
  const ofLists = [...rosters, ...rows].map((assertion) => assertion.who)
  const inBody = [...named.flat(), ...ofLists]
  const headlines = story.passages.map((passage, index) =>
    isTitleCase(passage.sentence.text) ? candidatesOf(passage, inBody) : (named[index] ?? []),
  )
  const identities = findIdentities([...headlines.flat(), ...ofLists])
  // A lone capitalised word that is nobody's surname («Trascendió») is no name and must not stand in the way of one.
  const known = headlines.map((names) => names.filter((name) => identityOf(name, identities) !== null))
  return { identities, known, rosters, outline, rows }
}

/** A release that a fact check takes apart. */
function unsaid(assertion: Assertion): Assertion {
  return saysFreed(assertion) ? { ...assertion, change: 'none' } : assertion
}

function gather(identities: readonly Identity[], assertions: readonly Assertion[]): PersonTold[] {
  return identities.map((identity) => {
    const own = assertions.filter((assertion) => identityOf(assertion.who, identities) === identity)
    return { name: identity.name, ...decide(identity, own), assertions: own }
  })
}

/** Names of one sentence. In a headline where every word has a capital only names that the body knows. */
function candidatesOf(passage: Passage, known: readonly Candidate[] | null): Attached[] {
  const { sentence } = passage
  if (!isTitleCase(sentence.text))
    return findCandidates(sentence).map((candidate) => attach(sentence, candidate))
  if (known === null) return []
  const found: Attached[] = []
  for (const candidate of known) {
    if (candidate.tokens.length < 2) continue
    const at = sentence.plain.indexOf(candidate.tokens.join(' '))
    if (at < 0 || found.some((other) => other.start === at)) continue
    const end = at + candidate.tokens.join(' ').length
    found.push(
      attach(sentence, { ...candidate, name: sentence.text.slice(at, end), start: at, end, runStart: at }),
    )
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What overrides what: death, a new arrest, «still held», house arrest; then the release and its terms. */
function decide(identity: Identity, told: readonly Assertion[]): Pick<NamedPerson, 'change' | 'certain'> {
  const has = (change: NamedPerson['change']): boolean =>
    told.some((assertion) => assertion.change === change)
  if (has('died')) return { change: 'died', certain: true }
  if (has('rearrested')) return { change: 'rearrested', certain: true }
  if (has('house-arrest')) return { change: 'house-arrest', certain: true }
  if (told.some((assertion) => assertion.against)) return { change: 'none', certain: true }
  const freed = told.filter(saysFreed)
  const believed = isPublicFigure(identity.tokens) ? freed.filter((assertion) => assertion.direct) : freed
  if (believed.length > 0) {
    const certain = believed.some((assertion) => assertion.certain)
    if (has('exiled')) return { change: 'exiled', certain }
    const terms = (['out-under-measures', 'full-freedom'] as const).find((change) =>
      believed.some((assertion) => assertion.change === change),
    )
    return { change: terms ?? 'released', certain }
  }
  const other = (['ordered', 'transferred', 'exiled', 'disappeared'] as const).find(has)
  return { change: other ?? 'none', certain: true }
}
