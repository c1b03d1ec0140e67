/** Feeds and pages are read in a thread of their own (safety.md section 5): no text of a stranger stops the service. */
import type { Page, PageText } from '../articles/page.ts'
import type { ParsedFeed } from '../feeds/parse.ts'
import type { Log } from '../log.ts'
import type { Answer, Task } from './answer.ts'
import { openThread } from './thread.ts'

export interface Parser {
  /** Never rejects: a text that hangs, crashes or overfills the parser is «unreadable». `contentType` is the HTTP header. */
  feed(text: string, contentType: string | null): Promise<ParsedFeed>
  /** The story of an outlet's page. Never rejects either. */
  page(page: Page): Promise<PageText>
  close(): Promise<void>
}

export interface ParserOptions {
  /** How long one text may take (faults.md F14). */
  deadlineMs?: number
  /** The largest feed there may be is some 20 MB as a string, and is copied a few times on its way. */
  heapMb?: number
  /** The thread's program; ours unless a test brings its own. */
  program?: URL
}

const IDLE_MS = 30_000

export function createParser(log: Pick<Log, 'warn'>, options: ParserOptions = {}): Parser {
  const { deadlineMs = 5_000, heapMb = 160, program = new URL('./program.ts', import.meta.url) } = options
  const thread = openThread<Task, Answer>(program, { deadlineMs, heapMb, idleMs: IDLE_MS })

  async function ask(task: Task): Promise<Answer> {
    const done = await thread.ask(task)
    if (done.kind === 'done') return done.answer
    if (done.because !== 'closed') log.warn('a text could not be parsed', { because: done.because })
    return { kind: 'unreadable' }
  }
  return {
    async feed(text, contentType) {
      const answer = await ask({ kind: 'feed', text, contentType })
      return answer.kind === 'feed' ? answer.feed : { kind: 'not-a-feed', because: 'unreadable' }
    },
    async page(page) {
      const answer = await ask({ kind: 'page', page })
      return answer.kind === 'page' ? answer.page : { kind: 'no-story', because: 'unreadable' }
    },
    close: () => thread.close(),
  }
}
