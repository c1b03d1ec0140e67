/** What may be shown of one person of the registry. */
import type { Database } from '../database/database.ts'
import { prisonName, regionName } from '../places/places.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, type Words } from '../texts/words.ts'
import { currentStatus } from './history.ts'
import { remainingId } from './merges/store.ts'
import { isOut, type PersonStatus } from './status.ts'
import { findPerson, historyOf } from './store.ts'

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
}

/** Of whoever remains of this person. Undefined when there is nobody, or nobody who may be published. */
export async function findCard(db: Database, personId: number): Promise<PersonCard | undefined> {
  const person = await findPerson(db, await remainingId(db, personId))
  if (!person) return undefined
  const current = currentStatus(await historyOf(db, person.id))
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
  }
}

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
  return join([words, ...note], '\n')
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
