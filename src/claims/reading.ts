/** What one report asserts, in the words of the outside contract (`vigilia read`). */
import { z } from 'zod'
import { isOut, PERSON_STATUSES } from '../people/status.ts'

export const LANGUAGES = ['es', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A story as it reaches the reader; `body` is plain text or HTML. */
export const reportTextSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  body: z.string().default(''),
  published_at: z.string().nullish(),
  lang: z.string().nullish(),
  source: z.object({ name: z.string(), kind: z.string().nullish() }).nullish(),
})
export type ReportText = z.infer<typeof reportTextSchema>

export const REPORT_VALUES = [
  'batch',
  'single',
  'cumulative',
  'announcement',
  'demand',
  'denial',
  'rearrest',
  'none',
] as const
export const COUNT_KINDS = ['batch', 'part', 'cumulative', 'remaining', 'announced', 'other'] as const

export const countSchema = z.object({
  kind: z.enum(COUNT_KINDS),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  /** Who says so, as a stable short name («Foro Penal», «government», «rights groups»), null when the text does not say. */
  authority: z.string().nullable(),
  /** Start of a running total, as written or as an ISO date when it can be told. */
  since: z.string().nullable(),
})
export type Count = z.infer<typeof countSchema>

/** How many a count tells: the least of them, else the most. */
export const sizeOf = ({ min, max }: Pick<Count, 'min' | 'max'>): number => min ?? max ?? 0

const personSchema = z.object({
  name: z.string(),
  /** The registry's status words, or `none` for people who are named but not freed. */
  change: z.enum([...PERSON_STATUSES, 'none']),
  certain: z.boolean(),
})
export type NamedPerson = z.infer<typeof personSchema>

/** Whether a report tells somebody to have left prison. */
export const isFreed = ({ change }: Pick<NamedPerson, 'change'>): boolean =>
  change !== 'none' && isOut(change)

export const readingSchema = z.object({
  reports: z.enum(REPORT_VALUES),
  /** ISO day of leaving, not of printing. */
  day: z.string().nullable(),
  counts: z.array(countSchema),
  prisons: z.array(z.string()),
  regions: z.array(z.string()),
  /** ISO 3166-1 code of the country whose prisons it is about, null or absent when the first sentences name none or several. */
  country: z.string().nullish(),
  people: z.array(personSchema),
  /** The rule and the words behind each decision, for a curator who asks why. */
  why: z.array(z.object({ rule: z.string(), words: z.string() })),
})
export type Reading = z.infer<typeof readingSchema>

/** Who opens the gates, and who sees people arrive: authorities that are no group. */
export const STATES = [
  'government',
  'Spain',
  'Colombia',
  'Italy',
  'Portugal',
  'Argentina',
  'Lithuania',
  'United States',
]
