/** Whether a load may replace what is known. Absence is never an event: a source that shrank is an alarm. */
import type { RegistryReading } from './row.ts'

export type Refusal = 'unreadable' | 'empty' | 'shrunken'

// contract.md: a file shrunken by more than 5 % changes nothing.
const MOST_LOST = 0.05

/**
 * Compares a reading with the last good load. Rows that do not fit count as present, they are not gone. One row fewer
 * is always allowed, or a list of fewer than twenty could never lose a duplicate; but no list becomes empty. A header
 * without rows is a good first load: whoever is added later is news.
 */
export function judgeLoad(
  before: { rows: number; firstLoaded: boolean },
  reading: RegistryReading,
): 'accept' | { refuse: Refusal } {
  if (reading.kind === 'unreadable') return { refuse: 'unreadable' }
  const present = reading.rows.length + reading.errors.length
  if (reading.rows.length === 0 && (present > 0 || (before.firstLoaded && before.rows > 0))) {
    return { refuse: 'empty' }
  }
  const lost = before.firstLoaded ? before.rows - present : 0
  return lost > Math.max(1, Math.floor(before.rows * MOST_LOST)) ? { refuse: 'shrunken' } : 'accept'
}
