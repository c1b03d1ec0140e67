/** Answers to taps and inline queries. */
import { type Args, isRecord, requiredString } from '../args.ts'
import { codePoints } from '../formatted.ts'
import type { InlineAnswer } from '../queries.ts'
import { badRequest, explaining } from '../refusal.ts'
import type { Method } from './method.ts'

const LONGEST_NOTICE = 200
const MOST_RESULTS = 50
/** Bytes. */
const LONGEST_RESULT_ID = 64
const DAY = 86_400

export const answerCallbackQuery: Method = (server, args) => {
  const text = args.text('text')
  if (codePoints(text) > LONGEST_NOTICE) throw badRequest('MESSAGE_TOO_LONG')
  const url = args.text('url')
  const chat = server.taps.answer(args.text('callback_query_id'), {
    alert: args.flag('show_alert'),
    ...(text ? { text } : {}),
    ...(url ? { url } : {}),
  })
  server.changes.announce({ chat, kind: 'callback' })
  return true
}

export const answerInlineQuery: Method = (server, args) => {
  const answer: InlineAnswer = {
    results: readResults(args),
    nextOffset: args.text('next_offset'),
    cacheTime: args.intBetween('cache_time', 300, 0, DAY),
    personal: args.flag('is_personal'),
  }
  const button = args.json('button', "Can't parse inline query results button JSON object")
  if (button !== undefined) answer.button = button
  const chat = server.inlineQueries.answer(args.text('inline_query_id'), answer)
  server.changes.announce({ chat, kind: 'callback' })
  return true
}

function readResults(args: Args): Record<string, unknown>[] {
  const results =
    args.json('results', "Can't parse JSON encoded inline query results: Expected a value") ?? []
  if (!Array.isArray(results)) throw badRequest('Expected an Array of inline query results')
  if (results.length > MOST_RESULTS) throw badRequest('Too many inline query results specified')
  const read = results.map(readResult)
  if (new Set(read.map((result) => result.id)).size < read.length) throw badRequest('RESULT_ID_DUPLICATE')
  return read
}

function readResult(value: unknown): Record<string, unknown> {
  const result = explaining("Can't parse inline query result", () => {
    if (!isRecord(value)) throw badRequest('Inline query result must be an object')
    requiredString(value, 'id')
    if (requiredString(value, 'type') === 'article') checkArticle(value)
    return value
  })
  const id = requiredString(result, 'id')
  if (id === '' || Buffer.byteLength(id) > LONGEST_RESULT_ID) throw badRequest('RESULT_ID_INVALID')
  return result
}

function checkArticle(article: Record<string, unknown>): void {
  requiredString(article, 'title')
  if (!isRecord(article.input_message_content)) throw badRequest('Message content type is not supported')
  if (requiredString(article.input_message_content, 'message_text') === '')
    throw badRequest('Message text is empty')
}
