/** What a source holds before its rows are checked: cells by our own column names, whatever the source calls them. */
import type { Column } from './source.ts'

/** By our column names; a column that is missing counts as empty. */
export type Cells = Partial<Record<Column, string>>

/** One row of a source: `line` in its file (a CSV's header is line 1), or its position in a list (the first is 1). */
export type TableRow = { line: number; cells: Cells } | { line: number; reason: string }

export type Table =
  | {
      kind: 'table'
      rows: readonly TableRow[]
      /** Whether the source has a column that says who may be published: when that one vanishes, nobody may guess. */
      saysWhoIsPublished: boolean
      /**
       * Ids of everybody whom the source shows us, set only where that is how it says who may be published: who is not
       * among them has to be hidden. Never a reason to say anything of them.
       */
      shown?: ReadonlySet<string>
    }
  | { kind: 'unreadable'; because: string }

/** Without these nobody can be told from another, nor anything be said of them. */
export const NEEDED: readonly Column[] = ['id', 'name', 'status']

export const unreadable = (because: string): Table => ({ kind: 'unreadable', because })

/** Column names are the same in any case and any writing of an accent. */
export const foldColumn = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** «id», «nombre» */
export const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ')
