/** Inline mode: a person types `@bot query` anywhere, the bot offers results, the person sends one. */
import { isRecord } from './args.ts'
import { type Formatted, readEntities } from './entities.ts'
import { cleaned } from './formatted.ts'
import { parseHtml } from './html.ts'
import { toMarkup } from './keyboards.ts'
import { parseMarkdownV2 } from './markdown.ts'
import { checkPresence } from './people-acts.ts'
import { postFromPerson } from './posting.ts'
import type { InlineResult } from './queries.ts'
import type { Server } from './server.ts'
import { userOf } from './wire.ts'

const LONGEST_QUERY = 256

export function ask(
  server: Server,
  { from, query, offset = '' }: { from: number; query: string; offset?: string },
): InlineResult {
  const { id, answered } = server.inlineQueries.ask(from)
  const asked = { id, from: userOf(server, from), query: query.slice(0, LONGEST_QUERY), offset }
  server.updates.add('inline_query', asked, from)
  return { id, answered }
}

export function pick(
  server: Server,
  { chat, from, result }: { chat: number; from: number; result: Record<string, unknown> },
): number {
  checkPresence(server, chat, from)
  const content = result.input_message_content
  if (!isRecord(content)) throw new Error('this result has no message content')
  const markup = result.reply_markup === undefined ? undefined : toMarkup(result.reply_markup)
  const shown = cleaned(parse(content))
  return postFromPerson(server, chat, { from, ...shown, viaBot: true, ...(markup ? { markup } : {}) }).id
}

function parse(content: Record<string, unknown>): Formatted {
  const text = String(content.message_text)
  const mode = String(content.parse_mode ?? '').toLowerCase()
  if (mode === 'html') return parseHtml(text)
  if (mode === 'markdownv2') return parseMarkdownV2(text)
  return { text, entities: readEntities(content.entities) }
}
