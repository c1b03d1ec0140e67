/** Formatting of a text: offsets and lengths are UTF-16 code units, as in the Bot API. */
import { isRecord, requiredInt, requiredString, stringField } from './args.ts'
import { badRequest, explaining } from './refusal.ts'

export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  custom_emoji_id?: string
  user?: { id: number; is_bot: boolean; first_name: string }
  unix_time?: number
  date_time_format?: string
}

/** A text and its formatting, before or after cleaning. */
export interface Formatted {
  text: string
  entities: Entity[]
}

/** More are ignored without a word. Not documented; python-telegram-bot found it by trial. */
export const MOST_ENTITIES = 100

const PLAIN = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'blockquote',
  'expandable_blockquote',
])
/** The server finds these itself and ignores what the bot says of them. */
const FOUND_BY_SERVER = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
])

/** One element of an `entities` parameter; undefined for a type that the server finds itself. */
function readEntity(value: unknown): Entity | undefined {
  if (!isRecord(value)) throw badRequest('expected an Object')
  const entity: Entity = {
    offset: requiredInt(value, 'offset'),
    length: requiredInt(value, 'length'),
    type: requiredString(value, 'type'),
  }
  if (FOUND_BY_SERVER.has(entity.type)) return undefined
  if (entity.type === 'text_link') entity.url = requiredString(value, 'url')
  else if (entity.type === 'pre') {
    const language = stringField(value, 'language')
    if (language) entity.language = language
  } else if (entity.type === 'custom_emoji') entity.custom_emoji_id = requiredString(value, 'custom_emoji_id')
  else if (entity.type === 'text_mention') {
    if (!isRecord(value.user)) throw badRequest('Can\'t find field "user"')
    entity.user = { id: requiredInt(value.user, 'id'), is_bot: false, first_name: 'User' }
  } else if (entity.type === 'date_time') {
    entity.unix_time = requiredInt(value, 'unix_time')
    const format = stringField(value, 'date_time_format')
    if (format) entity.date_time_format = format
  } else if (!PLAIN.has(entity.type)) throw badRequest('Unsupported type specified')
  return entity
}

/** The `entities` parameter; anything but an array is ignored, as the real server ignores it. */
export function readEntities(value: unknown): Entity[] {
  if (!Array.isArray(value)) return []
  const read = value.map((each) => explaining("Can't parse MessageEntity", () => readEntity(each)))
  return read.filter((entity) => entity !== undefined)
}

/** Outer before inner, in the order of the text. */
export function sortEntities(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length)
}

/** Refuses impossible offsets, cuts what reaches beyond the text, drops what is empty, splits what crosses. */
export function fixEntities(entities: readonly Entity[], textLength: number): Entity[] {
  const inside: Entity[] = []
  for (const entity of entities) {
    if (entity.offset < 0 || entity.offset > 1_000_000)
      throw badRequest(`Receive an entity with incorrect offset ${entity.offset}`)
    if (entity.length < 0 || entity.length > 1_000_000)
      throw badRequest(`Receive an entity with incorrect length ${entity.length}`)
    const length = Math.min(entity.length, textLength - entity.offset)
    if (length > 0) inside.push({ ...entity, length })
  }
  return splitCrossing(sortEntities(inside)).slice(0, MOST_ENTITIES)
}

/** An entity that begins inside another and ends after it becomes two that nest. */
function splitCrossing(sorted: Entity[]): Entity[] {
  const result: Entity[] = []
  const queue = [...sorted]
  while (queue.length > 0) {
    const entity = queue.shift()!
    const end = entity.offset + entity.length
    const crossed = result.find(
      (outer) =>
        outer.offset < entity.offset &&
        outer.offset + outer.length > entity.offset &&
        outer.offset + outer.length < end,
    )
    if (!crossed) {
      result.push(entity)
      continue
    }
    const cut = crossed.offset + crossed.length
    queue.push({ ...entity, offset: cut, length: end - cut })
    queue.push({ ...entity, length: cut - entity.offset })
    sortEntities(queue)
  }
  return sortEntities(result)
}
