/** What may be shown of one person of the registry. */
import type { Database } from '../database/database.ts'
import { prisonName, regionName } from '../places/places.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, type Words } from '../texts/words.ts'
import { disagreeing, type StatusEntry, timeline } from './history.ts'
import { remainingIds } from './merges/store.ts'
import { isOut, type PersonStatus } from './status.ts'
import { historiesOf, type Person, peopleBy } from './store.ts'

export interface PersonCard {
  id: number
  name: string
  status: PersonStatus
  /** ISO day of the status, null when the registry does not say. */
  statusOn: string | null
  /** Prison id or the registry's own words. */
  prison: string | null
  region: string | null
  birthYear: number | null
  detainedOn: string | null
  source: string
  asOf: Date
  /** All that stands of the history, in the order of events; the last one is the status above. */
  history: readonly StatusEntry[]
  /** Last words of other sources that say something else. */
  disagreeing: readonly StatusEntry[]
}

/** Of whoever remains of this person. Undefined when there is nobody, or nobody who may be published. */
export async function findCard(db: Database, personId: number): Promise<PersonCard | undefined> {
  return (await findCards(db, [personId]))[0]
}

/** Of whoever remains of these people and may be published, in their order. */
export async function findCards(db: Database, personIds: readonly number[]): Promise<PersonCard[]> {
  return cardsAmong(await cardsBy(db, personIds), personIds)
}

/** The cards of these, each at most once. */
export function cardsAmong(
  cards: ReadonlyMap<number, PersonCard>,
  personIds: readonly number[],
): PersonCard[] {
  return [...new Set(personIds.flatMap((id) => cards.get(id) ?? []))]
}

/** The same, by the id that was asked for. */
export async function cardsBy(
  db: Database,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, PersonCard>> {
  if (personIds.length === 0) return new Map()
  const ids = await remainingIds(db, personIds)
  const [people, histories] = await Promise.all([peopleBy(db, ids), historiesOf(db, ids)])
  const cards = new Map<number, PersonCard>()
  for (const person of people.values()) {
    const card = cardOf(person, histories.get(person.id) ?? [])
    if (card) cards.set(person.id, card)
  }
  return new Map(
    personIds.flatMap((asked, at) => {
      const card = cards.get(ids[at]!)
      return card ? [[asked, card] as const] : []
    }),
  )
}

function cardOf(person: Person, said: readonly StatusEntry[]): PersonCard | undefined {
  const history = timeline(said)
  const current = history.at(-1)
  if (!current) return undefined
  return {
    id: person.id,
    name: person.name,
    status: current.status,
    statusOn: current.statusOn,
    prison: person.prison,
    region: person.region,
    birthYear: person.birthYear,
    detainedOn: person.detainedOn,
    source: current.source,
    asOf: current.recordedAt,
    history,
    disagreeing: disagreeing(said),
  }
}

// More steps than this are read by nobody on a phone: the last ones are told.
const MOST_STEPS = 6

export function cardWords(card: PersonCard, language: Language, texts: Texts): Words {
  const words = texts.say(language, 'status-card', {
    name: card.name,
    status: texts.plain(language, `state-${card.status}`),
    on: card.statusOn === null ? 'none' : texts.day(language, card.statusOn),
    place: placeOf(card) ?? 'none',
    source: card.source,
    asof: texts.moment(language, card.asOf),
  })
  const note =
    isOut(card.status) && card.status !== 'full-freedom' ? [texts.say(language, 'note-excarcelacion')] : []
  const others = card.disagreeing.map((entry) =>
    texts.say(language, 'status-disagrees', {
      status: texts.plain(language, `state-${entry.status}`),
      on: entry.statusOn === null ? 'none' : texts.day(language, entry.statusOn),
      source: entry.source,
      asof: texts.moment(language, entry.recordedAt),
    }),
  )
  return join([words, ...note, ...others, historyWords(card, language, texts)], '\n')
}

/** «en prisión 3 ago 2024 · excarcelación con medidas 9 ene 2026, Foro Penal»; empty when there was only one step. */
function historyWords(card: PersonCard, language: Language, texts: Texts): Words {
  const steps = stepsOf(card)
  if (steps.length < 2) return { text: '', entities: [] }
  const sources = new Set(steps.map(({ source }) => source))
  const told = steps.slice(-MOST_STEPS).map(({ status, statusOn, source }) =>
    texts.plain(language, 'history-step', {
      status: texts.plain(language, `was-${status}`),
      on: statusOn === null ? 'none' : texts.shortDay(language, statusOn),
      source: sources.size > 1 ? source : 'none',
    }),
  )
  const steppedOver = steps.length > MOST_STEPS ? ['…'] : []
  const words = [...steppedOver, ...told].join(' · ')
  return texts.say(language, 'status-history', {
    steps: words,
    source: sources.size === 1 ? card.source : 'none',
  })
}

/** A list that begins with a release often says since when they had been held. */
function stepsOf({ history, detainedOn }: PersonCard): Pick<StatusEntry, 'status' | 'statusOn' | 'source'>[] {
  const [first] = history
  const isTold = history.some(({ status }) => status === 'detained')
  if (!first || isTold || detainedOn === null || (first.statusOn ?? '9') < detainedOn) return [...history]
  return [{ status: 'detained', statusOn: detainedOn, source: first.source }, ...history]
}

/** What tells one bearer of a name from another, «none» when nothing is known: never a cédula. */
export function detailText(
  card: Pick<PersonCard, 'birthYear' | 'prison' | 'region' | 'detainedOn'>,
  language: Language,
  texts: Texts,
  now: Date,
): string {
  const text = texts.plain(language, 'person-detail', {
    age: card.birthYear === null ? 'none' : String(now.getUTCFullYear() - card.birthYear),
    place: placeOf(card) ?? 'none',
    since: card.detainedOn === null ? 'none' : texts.day(language, card.detainedOn),
  })
  return text.replace(/^, /, '') || 'none'
}

function placeOf(card: Pick<PersonCard, 'prison' | 'region'>): string | null {
  const names = [
    ...(card.prison ? [prisonName(card.prison) ?? card.prison] : []),
    ...(card.region ? [regionName(card.region)] : []),
  ]
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}
