/** An alert: a belief that became news. Immutable; its facts hold all that its message says, in no language. */
import { z } from 'zod'
import { ALARMS } from '../alarms/alarm.ts'
import { countSchema } from '../claims/reading.ts'
import { PERSON_STATUSES, STANDINGS } from '../people/status.ts'

const day = z.string().nullable()

/** Somebody of the registry has a new status there: verified. */
const personFactsSchema = z.object({
  kind: z.literal('person'),
  personId: z.number().int(),
  name: z.string(),
  status: z.enum(PERSON_STATUSES),
  statusOn: day,
  prison: z.string().nullable(),
  region: z.string().nullable(),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  asOf: z.string(),
  /** The registry names this person for the first time, and nothing else is new. */
  appeared: z.boolean().optional(),
  birthYear: z.number().int().nullable().optional(),
  detainedOn: day.optional(),
})

/** The registry says of two people that they are one: whoever follows either is told once. */
const mergedFactsSchema = z.object({
  kind: z.literal('merged'),
  /** Who remains. */
  personId: z.number().int(),
  mergedId: z.number().int().optional(),
  name: z.string(),
  mergedName: z.string(),
  source: z.string(),
  asOf: z.string(),
})

/** A press report names somebody: unverified, for those who asked for such reports. */
const sightingFactsSchema = z.object({
  kind: z.literal('sighting'),
  /** The mention, so that «it is not him» finds the name again without carrying it. */
  mentionId: z.number().int().optional(),
  /** As the outlet writes it. */
  name: z.string(),
  change: z.enum(PERSON_STATUSES),
  day,
  prisons: z.array(z.string()),
  regions: z.array(z.string()),
  outlet: z.string(),
  url: z.string().nullable(),
  /** Registry people whom this name fits: what «it is not him» dismisses. */
  personIds: z.array(z.number().int()),
  asOf: z.string(),
})

const figureSchema = countSchema
  .pick({ kind: true, authority: true, min: true, max: true })
  .extend({ asOf: z.string() })
export type Figure = z.infer<typeof figureSchema>

/** An event of several people, by everyone's count. */
const batchFactsSchema = z.object({
  kind: z.literal('batch'),
  batchId: z.number().int(),
  news: z.enum(['new', 'growth', 'standing']),
  family: z.enum(['batch', 'announcement', 'cumulative', 'rearrest']),
  standing: z.enum(STANDINGS),
  day,
  figures: z.array(figureSchema),
  /** The figures that this report brought or raised, for «what changed». */
  before: z.array(figureSchema),
  prisons: z.array(z.string()),
  regions: z.array(z.string()),
  outlet: z.string(),
  outlets: z.number().int(),
  url: z.string().nullable(),
  asOf: z.string(),
})

/** The brake stopped something: for the curators, without a name. */
const heldFactsSchema = z.object({
  kind: z.literal('held'),
  holdId: z.number().int(),
  source: z.string(),
  unit: z.enum(['people', 'reports']),
  count: z.number().int(),
  asOf: z.string(),
})

/** Something is wrong, or is so no more: for the curators. */
const alarmFactsSchema = z.object({
  kind: z.literal('alarm'),
  alarm: z.enum(ALARMS),
  over: z.boolean().optional(),
  /** Which channels, sources, …, where there can be several: those of which the same is true at once. */
  about: z.array(z.string()).optional(),
  asOf: z.string(),
})

/** A registry names a group of people and says how many of them are out: verified. */
const groupFactsSchema = z.object({
  kind: z.literal('group'),
  /** As the registry calls it. */
  name: z.string(),
  named: z.number().int(),
  released: z.number().int(),
  /** How many more than when it was last told. */
  growth: z.object({ named: z.number().int(), released: z.number().int() }),
  /** The figure that was announced, with who told it; verified by nobody. */
  announced: figureSchema.extend({ outlet: z.string() }).nullable(),
  day,
  prisons: z.array(z.string()),
  regions: z.array(z.string()),
  source: z.string(),
  asOf: z.string(),
})

/** A chat has said nothing for long: is it still there? `days`: how long an answer is waited for. */
const inactiveFactsSchema = z.object({ kind: z.literal('inactive'), days: z.number().int() })

/** Nobody listened for longer than Telegram keeps what is written to a bot: for everybody who is known. */
const outageFactsSchema = z.object({
  kind: z.literal('outage'),
  /** The service was down, or was put back as it was then. */
  because: z.enum(['down', 'restored']),
  /** What was written between the two may be lost. */
  from: z.string(),
  to: z.string(),
})

export const factsSchema = z.discriminatedUnion('kind', [
  personFactsSchema,
  mergedFactsSchema,
  sightingFactsSchema,
  batchFactsSchema,
  heldFactsSchema,
  alarmFactsSchema,
  inactiveFactsSchema,
  groupFactsSchema,
  outageFactsSchema,
])
export type Facts = z.infer<typeof factsSchema>
export type PersonFacts = z.infer<typeof personFactsSchema>
export type MergedFacts = z.infer<typeof mergedFactsSchema>
export type SightingFacts = z.infer<typeof sightingFactsSchema>
export type AlarmFacts = z.infer<typeof alarmFactsSchema>
export type HeldFacts = z.infer<typeof heldFactsSchema>
export type OutageFacts = z.infer<typeof outageFactsSchema>
export type BatchFacts = z.infer<typeof batchFactsSchema>
export type GroupFacts = z.infer<typeof groupFactsSchema>

/** Strict priority, lowest number first (safety.md section 4). */
export const LANES = { correction: 0, verified: 1, unverified: 3, batch: 4, digest: 5 } as const

export interface NewAlert {
  /** What it is about: the same key is never raised twice. */
  key: string
  lane: number
  standing: (typeof STANDINGS)[number]
  facts: Facts
  /** When the news was first seen by us. */
  seenAt: Date
}

/** Key of the alert about an entry of somebody's history. */
export const personKey = (personId: number, sequence: number): string => `person:${personId}:${sequence}`
/** Key of the alert about a name in the press. */
export const sightingKey = (mentionId: number): string => `sighting:${mentionId}`
/** Key of the alert about somebody who came to bear another name, or to be published. */
export const appearanceKey = (personId: number, appearanceId: number): string =>
  `appeared:${personId}:${appearanceId}`
/** Key of the alert about a group's counts after a load. */
export const groupKey = (countsId: number): string => `group:${countsId}`
