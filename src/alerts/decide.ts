/** When a belief becomes news, and in which words of standing: pure functions over what the stages left behind. */
import { type Batch, latestFigures } from '../batches/group.ts'
import type { Reading } from '../claims/reading.ts'
import { isOut, PERSON_STATUSES, type PersonStatus } from '../people/status.ts'
import { type BatchFacts, type Figure, LANES, type NewAlert, personKey, sightingKey } from './alert.ts'

/** An alert, or the reason for silence (for the log and for a curator who asks). */
export type Decision =
  | { kind: 'alert'; alert: NewAlert }
  /** `stands`: an event that was told, as it stands now, for those who look at it rather than being told. */
  | { kind: 'silent'; because: string; stands?: { facts: BatchFacts; seenAt: Date } }

const silent = (because: string) => ({ kind: 'silent' as const, because })

export interface StatusNews {
  personId: number
  sequence: number
  name: string
  status: string
  statusOn: string | null
  prison: string | null
  region: string | null
  birthYear: number | null
  detainedOn: string | null
  publish: boolean
  /** Merged into somebody else, whose history alone is told from then on. */
  merged: boolean
  quiet: string | null
  source: string
  sourceUrl: string | null
  recordedAt: Date
}

/** A registry's new entry in somebody's history: verified, for whoever follows that person or name. */
export function decideStatus(news: StatusNews): Decision {
  if (news.quiet) return silent(news.quiet)
  // Not even to who follows the name: a prober could follow it to learn what the family asked to keep quiet.
  if (!news.publish) return silent('not-published')
  if (news.merged) return silent('merged')
  const status = PERSON_STATUSES.find((known) => known === news.status)
  if (!status) return silent('status-unknown')
  const first = news.sequence === 1
  if (status === 'unknown' && !first) return silent('status-unknown')
  return {
    kind: 'alert',
    alert: {
      key: personKey(news.personId, news.sequence),
      lane: LANES.verified,
      standing: 'verified',
      seenAt: news.recordedAt,
      facts: {
        kind: 'person',
        personId: news.personId,
        name: news.name,
        status,
        statusOn: news.statusOn,
        prison: news.prison,
        region: news.region,
        source: news.source,
        sourceUrl: news.sourceUrl,
        asOf: news.recordedAt.toISOString(),
        birthYear: news.birthYear,
        detainedOn: news.detainedOn,
        // Whoever is listed as held is no news of a change, but is told to who waits for that name.
        ...(first && (status === 'detained' || status === 'unknown') ? { appeared: true } : {}),
      },
    },
  }
}

export interface MergeNews {
  personId: number
  /** Null when the registry asks not to publish this person. */
  name: string | null
  /** Whoever remains at the end of all pointers; null when that is nobody else, or nobody who may be published. */
  remaining: { id: number; name: string } | null
  quiet: string | null
  source: string
  recordedAt: Date
}

/** Two entries of a registry are one person: told once to who follows either. */
export function decideMerge({ personId, name, remaining, quiet, source, recordedAt }: MergeNews): Decision {
  if (quiet) return silent(quiet)
  if (name === null) return silent('not-published')
  if (remaining === null || remaining.id === personId) return silent('nobody-remains')
  return {
    kind: 'alert',
    alert: {
      key: `merged:${personId}:${remaining.id}`,
      lane: LANES.verified,
      standing: 'verified',
      seenAt: recordedAt,
      facts: {
        kind: 'merged',
        personId: remaining.id,
        mergedId: personId,
        name: remaining.name,
        mergedName: name,
        source,
        asOf: recordedAt.toISOString(),
      },
    },
  }
}

export interface MentionNews {
  id: number
  reportId: number
  name: string
  change: string
  certain: boolean
  quiet: string | null
  reading: Reading
  outlet: string
  url: string | null
  publishedAt: Date | null
  seenAt: Date
}

/** What the registries publish about people whose names fit a mention. */
export interface KnownPerson {
  id: number
  status: PersonStatus
}

/**
 * A name in a press report: told only to those who asked for unverified reports. Ambiguous between two people of the
 * registry it is told to nobody; about somebody already verified to be out it is no news. Whom a registry asks not to
 * publish has no part in it: a report that is kept back would tell whoever reads the outlet of that wish.
 */
export function decideMention(news: MentionNews, known: readonly KnownPerson[]): Decision {
  if (news.quiet) return silent(news.quiet)
  if (!news.certain) return silent('not-certain')
  const change = PERSON_STATUSES.find((status) => status === news.change)
  if (!change || change === 'unknown' || change === 'detained') return silent('no-change')
  if (known.length > 1) return silent('ambiguous')
  if (isOut(change) && known.some((person) => isOut(person.status))) return silent('verified-already')
  return {
    kind: 'alert',
    alert: {
      key: sightingKey(news.id),
      lane: LANES.unverified,
      standing: 'reported',
      seenAt: news.seenAt,
      facts: {
        kind: 'sighting',
        mentionId: news.id,
        name: news.name,
        change,
        day: news.reading.day,
        prisons: news.reading.prisons,
        regions: news.reading.regions,
        outlet: news.outlet,
        url: news.url,
        personIds: known.map((person) => person.id),
        asOf: (news.publishedAt ?? news.seenAt).toISOString(),
      },
    },
  }
}

export interface BatchNewsItem {
  batchId: number
  reportId: number
  news: string
  batch: Batch
  quiet: string | null
  outlet: string
  url: string | null
  publishedAt: Date | null
  seenAt: Date
}

/** What a batch alert shows as figures: everyone's own, never averaged, the newest of each authority and kind. */
const SHOWN: readonly string[] = ['batch', 'announced', 'cumulative', 'remaining']
/** At least one of these makes a report a batch. */
const TOLD_KINDS: readonly string[] = ['batch', 'announced', 'cumulative']
/** Changes of standing that a reader must hear of; a second outlet saying the same is not one. */
const TOLD_STANDINGS: readonly string[] = ['verified', 'disputed', 'retracted']

export function decideBatch(item: BatchNewsItem, before: Batch | null): Decision {
  if (item.quiet) return silent(item.quiet)
  if (item.news !== 'new' && item.news !== 'growth' && item.news !== 'standing') return silent('no-news')
  if (item.news === 'standing' && !TOLD_STANDINGS.includes(item.batch.standing))
    return {
      ...silent('same-story'),
      stands: { facts: factsOf(item, item.news, before), seenAt: item.seenAt },
    }
  // One person's release is told to those who follow that name; it is no batch. A promise is news without a count too.
  const several =
    item.batch.names.length > 1 || item.batch.figures.some(({ kind }) => TOLD_KINDS.includes(kind))
  if (!several && item.batch.family !== 'announcement') return silent('no-batch')
  const facts = factsOf(item, item.news, before)
  return {
    kind: 'alert',
    alert: {
      key: `batch:${item.batchId}:${item.reportId}`,
      lane: LANES.batch,
      standing: item.batch.standing,
      seenAt: item.seenAt,
      facts,
    },
  }
}

function factsOf(item: BatchNewsItem, news: BatchFacts['news'], before: Batch | null): BatchFacts {
  return {
    kind: 'batch',
    batchId: item.batchId,
    news,
    family: item.batch.family,
    standing: item.batch.standing,
    day: item.batch.day,
    figures: figuresOf(item.batch),
    before: before ? figuresOf(before) : [],
    prisons: item.batch.prisons,
    regions: item.batch.regions,
    outlet: item.outlet,
    outlets: item.batch.owners.length,
    url: item.url,
    asOf: item.batch.lastAt,
  }
}

/**
 * What stands now, in the order in which kinds are shown: of counts that only grow the largest of each authority (a late
 * copy of an early figure is no news), of those still held the newest.
 */
export function figuresOf(batch: Batch): Figure[] {
  const told = batch.figures.filter(
    ({ kind, min, max }) => SHOWN.includes(kind) && (min !== null || max !== null),
  )
  const growing = latestFigures(told.filter(({ kind }) => kind !== 'remaining'))
  const held = told.filter(({ kind }) => kind === 'remaining').sort((a, b) => a.asOf.localeCompare(b.asOf))
  const newest = new Map(held.map((figure) => [figure.authority, figure]))
  return [...growing, ...newest.values()]
    .map(({ kind, authority, min, max, asOf }) => ({ kind, authority, min, max, asOf }))
    .sort((a, b) => SHOWN.indexOf(a.kind) - SHOWN.indexOf(b.kind))
}
