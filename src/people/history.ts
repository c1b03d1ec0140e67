/** The history of a person's status: entries are only ever added, what holds now is computed. */
import type { PersonStatus } from './status.ts'

export interface StatusEntry {
  /** 1 for the first entry of a person, in the order of recording. */
  sequence: number
  status: PersonStatus
  /** ISO day of the event, null when the source does not say. */
  statusOn: string | null
  /** Who says so, by name. */
  source: string
  sourceUrl: string | null
  /** As of when the source said so. */
  recordedAt: Date
  quiet: string | null
}

/**
 * What still stands of a history, in the order of events; what a source took back is not in it. The rule:
 * 1. Each source corrects itself. Its newer word takes back its own earlier ones of the same day or a later one, and its
 *    word before when that was the same status. Its last word always stands, and is the last of its own.
 * 2. No source takes back another's word.
 * 3. All are put in order by the day of the event, on one day by the moment at which the source said it, then in the
 *    order of recording. A word without a day is as old as the moment at which it was said; a source's first word «held»
 *    without a day is older than all that it says later.
 */
export function timeline(history: readonly StatusEntry[]): StatusEntry[] {
  const chains = new Map<string, StatusEntry[]>()
  for (const entry of history.toSorted((a, b) => a.sequence - b.sequence))
    chains.set(entry.source, withWord(chains.get(entry.source) ?? [], entry))
  return [...chains.values()]
    .flatMap(dated)
    .sort((a, b) => a.day.localeCompare(b.day) || a.said - b.said || a.entry.sequence - b.entry.sequence)
    .map(({ entry }) => entry)
}

/** What holds now: the last of the timeline, undefined without any entry. */
export function currentStatus(history: readonly StatusEntry[]): StatusEntry | undefined {
  return timeline(history).at(-1)
}

/** Last words of other sources that say something else than what holds now; who does not know contradicts nobody. */
export function disagreeing(history: readonly StatusEntry[]): StatusEntry[] {
  const standing = timeline(history)
  const current = standing.at(-1)
  const lastWords = new Map(standing.map((entry) => [entry.source, entry]))
  return [...lastWords.values()].filter(
    ({ status, source }) => source !== current?.source && status !== current?.status && status !== 'unknown',
  )
}

/** A source's own words that stand once it has said `entry`. */
function withWord(said: readonly StatusEntry[], entry: StatusEntry): StatusEntry[] {
  const day = dayOf(entry)
  const standing = said.filter((one, at) => isBeginning(one, at) || dayOf(one) < day)
  const repeats = standing.at(-1)?.status === entry.status
  return [...(repeats ? standing.slice(0, -1) : standing), entry]
}

/** Somebody is on a list of prisoners because they were taken, whenever that was. */
const isBeginning = (entry: StatusEntry, at: number) =>
  at === 0 && entry.status === 'detained' && entry.statusOn === null

interface Dated {
  entry: StatusEntry
  day: string
  /** Milliseconds. */
  said: number
}

/** A beginning without a day is no later than what its source says next; all other days of a source rise by themselves. */
function dated(chain: readonly StatusEntry[]): Dated[] {
  const words = chain.map((entry) => ({ entry, day: dayOf(entry), said: entry.recordedAt.getTime() }))
  const [first, second] = words
  if (first && second && second.day <= first.day) {
    first.day = second.day
    first.said = Math.min(first.said, second.said)
  }
  return words
}

/** Number of the last entry, 0 without any. */
export const lastSequence = (history: readonly StatusEntry[]): number =>
  Math.max(0, ...history.map(({ sequence }) => sequence))

const dayOf = (entry: StatusEntry) => entry.statusOn ?? entry.recordedAt.toISOString().slice(0, 10)
