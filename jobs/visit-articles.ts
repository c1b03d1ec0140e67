import { newBudget, visitArticles as visit } from '../src/articles/visit.ts'
import type { Job, Room, Summary } from './job.ts'

/** Visits again the pages that did not answer when their story appeared, and those there was no time for. */
export const visitArticles: Job<Pick<Room, 'db' | 'world' | 'clock' | 'fetch' | 'parser'>> = {
  name: 'visit-articles',
  async run(room, signal) {
    const summary: Summary = {
      ...(await visit({ ...room, parse: room.parser.page }, newBudget(), null, signal)),
    }
    return summary
  },
}
