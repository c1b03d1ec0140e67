import type { Count, NamedPerson, Reading } from '../../../src/claims/reading.ts'

/** An invented story and what a careful reader takes from it. What is left out is not checked. */
export interface Article {
  genre: string
  title: string
  body: string
  published: string
  reports: Reading['reports']
  day?: string | null
  /** Each of these must be among the counts; `[]` means no batch figure at all. */
  counts?: readonly Partial<Count>[]
  /** Exactly these people are out of prison. */
  freed?: readonly string[]
  /** Named, and not freed. */
  notFreed?: readonly string[]
  changes?: Readonly<Record<string, NamedPerson['change']>>
  prisons?: readonly string[]
  regions?: readonly string[]
}
