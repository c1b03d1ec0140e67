/** Whether somebody is told to be out of prison, when what the rules read of him and how it sounds are weighed. */
import { soundInNews } from '../../impressions/impression.ts'
import { type Facts, leaning, loudestOf, plainly, stepOf } from '../../impressions/jury.ts'
import { saysFreed } from '../assertions.ts'
import type { Attached } from '../attachment.ts'
import type { Heard } from '../heard.ts'
import { isPublicFigure } from '../identity.ts'
import type { PersonTold } from '../people.ts'
import { isFreed } from '../reading.ts'
import { hasFact, isShort } from '../story.ts'
import type { Value } from '../value.ts'
import { heardOf, isOthersOnly, type Wording, wordingOf } from '../wording.ts'
import learnt from './weights.json' with { type: 'json' }

type Told = Pick<Heard, 'story' | 'names' | 'people'>

const isHeld = ({ assertions }: PersonTold): boolean => assertions.some(({ against }) => against)

/**
 * What speaks for somebody, by his place among the identities; undefined for who is named in no sentence that is heard.
 * @param value the news as the jury finds it
 */
export function witnessesOf(
  { story, names, people }: Told,
  value: Value,
  wording = wordingOf(story, names),
): (at: number) => Facts | undefined {
  const passagesOf = people.map((_, at) =>
    wording.who.flatMap((all, passage) => (all.includes(at) ? [passage] : [])),
  )
  const tellsRelease = story.passages.map(hasFact)
  const placesIn = (is: (person: PersonTold) => boolean) => {
    const are = people.map(is)
    return wording.who.map((all) => new Set(all.filter((who) => are[who] === true)))
  }
  const [free, held] = [placesIn(isFreed), placesIn(isHeld)]
  const isBeside = (among: readonly ReadonlySet<number>[], at: number): boolean =>
    passagesOf[at]!.some((passage) => among[passage]!.size > (among[passage]!.has(at) ? 1 : 0))
  return (at) => {
    const passages = passagesOf[at]!
    if (passages.length === 0) return undefined
    const named = passages.flatMap((passage) =>
      names.known[passage]!.filter((_, place) => wording.who[passage]![place] === at),
    )
    const sound = soundInNews(heardOf(wording, at), (who) => who === at)
    return plainly([
      ...factsRuled(people[at]!),
      ...named.flatMap(factsAttached),
      ...passages.flatMap((passage) => [
        `a release is told here: ${tellsRelease[passage]}`,
        `in a ${wording.kinds[passage]}`,
        ...(passage > 0 ? [`a release is told before: ${tellsRelease[passage - 1]}`] : []),
      ]),
      `first ${named[0]?.attachment} ${named[0]?.acts}`,
      `first at ${Math.min(LATE, passages[0]!)}`,
      `named ${Math.min(OFTEN, named.length)} times`,
      `news ${value}`,
      `sound ${stepOf(sound, 1, 4)}`,
      `beside somebody free: ${isBeside(free, at)}`,
      `beside somebody held: ${isBeside(held, at)}`,
      ...(isPublicFigure(names.identities[at]!.tokens) ? ['a public figure'] : []),
      ...(isInBody(wording, at) ? [] : ['only in a heading']),
      ...(isOthersOnly(story, wording, at) ? ['only of others'] : []),
    ]).set('sound', sound)
  }
}

const LATE = 9
const OFTEN = 4

function factsRuled(person: PersonTold): string[] {
  const { change, assertions } = person
  if (assertions.length === 0) return [change, 'nothing is said']
  return [
    change,
    ...assertions.map(({ rule, against }) => `${rule}${against ? ' against' : ''}`),
    ...(assertions.some(saysFreed) ? ['said to be freed'] : []),
    ...(isHeld(person) ? ['said to be held'] : []),
  ]
}

const factsAttached = ({ attachment, acts }: Attached): string[] => [
  `as ${attachment}`,
  ...(acts ? ['acts'] : []),
]

/** In news of a release, from here on somebody is out though no rule says so; in a short story from further on. */
const OUT = 1.5
const OUT_IN_SHORT = 2.5
/** Below this somebody is not, though a rule says so; of a sentence or two the rules know best. */
const NOT_OUT = 1

/** So much is shown of the sentence that names him. */
const SHOWN = 160

/** People as told by rule, when how each sounds and stands in the story is weighed. @param isRelease whether a release is the news */
export function weighPeople(told: Told, value: Value, isRelease: boolean): PersonTold[] {
  const { story, people } = told
  if (story.factCheck || !(isRelease || people.some(isFreed))) return [...people]
  const wording = wordingOf(story, told.names)
  const witnesses = witnessesOf(told, value, wording)
  // Whom the rules read as held, whoever governs, and what only a headline names is never heard to be free.
  const mayBeFree = (person: PersonTold, at: number): boolean =>
    isRelease &&
    person.change === 'none' &&
    !isHeld(person) &&
    !isPublicFigure(told.names.identities[at]!.tokens) &&
    isInBody(wording, at)
  const weighed = people.map((person, at) => {
    const facts = isFreed(person) || mayBeFree(person, at) ? witnesses(at) : undefined
    return facts === undefined ? undefined : { facts, own: leaning(learnt.person, facts) }
  })
  const together = listsOf(people)
  return people.map((person, at) => {
    if (weighed[at] === undefined) return person
    const isRuled = isFreed(person)
    const { facts } = weighed[at]
    const all = (together.get(person) ?? [at]).flatMap((one) => weighed[one]?.own ?? [])
    const own = all.reduce((sum, one) => sum + one, 0) / all.length
    if (isRuled ? own >= NOT_OUT || isShort(story) : own < (isShort(story) ? OUT_IN_SHORT : OUT))
      return person
    const named = wording.who.findIndex((all) => all.includes(at))
    const sounds = [
      `weighed ${own.toFixed(1)}`,
      ...loudestOf(learnt.person, facts),
      `«${story.passages[named]!.sentence.text.slice(0, SHOWN)}»`,
    ]
    return { ...person, change: isRuled ? 'none' : 'released', certain: false, sounds: sounds.join(' · ') }
  })
}

/** «EU Eases Airline Sanctions»: what only a headline names may be nobody. */
const isInBody = ({ who, kinds }: Wording, at: number): boolean =>
  who.some((all, passage) => kinds[passage] !== 'header' && all.includes(at))

/** Names of one list share what is said of it: they are believed together or not at all. */
const LISTS: ReadonlySet<string> = new Set([
  'listed',
  'colon list',
  'list header',
  'of the group',
  'among them',
])

/** For whoever is named in a list the places of all who are. */
function listsOf(people: readonly PersonTold[]): Map<PersonTold, number[]> {
  const lists = new Map<PersonTold, number[]>()
  const byRule = new Map<string, number[]>()
  for (const [at, person] of people.entries()) {
    const rule = person.assertions.find((told) => saysFreed(told) && LISTS.has(told.rule))?.rule
    if (rule === undefined || !isFreed(person)) continue
    const list = byRule.get(rule) ?? []
    list.push(at)
    byRule.set(rule, list)
    lists.set(person, list)
  }
  return lists
}
