import { readReport } from '../../src/claims/read.ts'
import { isOut } from '../../src/people/status.ts'

/** Published on a Sunday; the Friday before is the 13th. */
const PUBLISHED = '2026-02-15T16:00:00Z'

/** Names of everybody whom the story tells as out of prison, in order. */
export function freedIn(body: string, title = ''): string[] {
  return readReport({ id: 's', title, body, published_at: PUBLISHED })
    .people.filter((person) => person.change !== 'none' && isOut(person.change))
    .map((person) => person.name)
}
