/** One row of a curated registry, checked alone. */
import type { PersonStatus } from '../people/status.ts'

export interface RegistryRow {
  id: string
  name: string
  aliases: string[]
  birthYear: number | null
  /** ISO 3166-2, e.g. VE-M. */
  region: string | null
  /** A prison id of src/places/prisons.json, or the words of the registry when the place is not known. */
  prison: string | null
  detainedOn: string | null
  status: PersonStatus
  statusOn: string | null
  batch: string | null
  sourceUrl: string | null
  publish: boolean
  updatedAt: string | null
  /** Id of the row of this registry that remains, when two rows proved to be one person. */
  mergedInto: string | null
}

export interface RowError {
  /** Line in the file (the header is line 1), or position in a list of rows (first is 1). */
  line: number
  reason: string
  /** The row went in all the same: only what it points to is not there. */
  wentIn?: true
}

export type RegistryReading =
  | {
      kind: 'rows'
      rows: RegistryRow[]
      errors: RowError[]
      /** Rows that say they are merged into one that this list does not have. */
      pointers: { line: number; id: string }[]
    }
  | { kind: 'unreadable'; because: string }
