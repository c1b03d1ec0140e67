/** What the parsing thread is asked, and what it answers. */
import { type Page, type PageText, readPage } from '../articles/page.ts'
import { type ParsedFeed, parseFeed } from '../feeds/parse.ts'

export type Task = { kind: 'feed'; text: string; contentType: string | null } | { kind: 'page'; page: Page }

export type Answer =
  | { kind: 'feed'; feed: ParsedFeed }
  | { kind: 'page'; page: PageText }
  | { kind: 'unreadable' }

export function answerTask(task: Task): Answer {
  return task.kind === 'feed'
    ? { kind: 'feed', feed: parseFeed(task.text, task.contentType) }
    : { kind: 'page', page: readPage(task.page) }
}
