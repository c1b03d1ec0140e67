/** `sources.json`: which feeds and registries are read. A broken entry is told of, the others are used. */
import { z } from 'zod'
import { type Feed, feedSchema } from './feeds/feed.ts'
import { type RegistrySource, registrySourceSchema } from './registry/source.ts'

export interface Sources {
  feeds: Feed[]
  registries: RegistrySource[]
}

export type ParsedSources =
  /** `problems`: one sentence for each entry that was left out, with its position (from 1) and id. */
  { kind: 'sources'; sources: Sources; problems: string[] } | { kind: 'unreadable'; because: string }

const fileSchema = z.object({
  feeds: z.array(z.unknown()).default([]),
  registries: z.array(z.unknown()).default([]),
})

export function parseSources(text: string): ParsedSources {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    // Where, but not what: the text around it may be a password.
    const where = error instanceof SyntaxError && error.message.match(/line \d+ column \d+/)?.[0]
    return { kind: 'unreadable', because: `It is not JSON${where ? ` (${where})` : ''}` }
  }
  const file = fileSchema.safeParse(value)
  if (!file.success) {
    return {
      kind: 'unreadable',
      because:
        'It must be an object with the lists "feeds" and "registries", for example {"feeds": [], "registries": []}',
    }
  }
  const feeds = readEntries('feeds', file.data.feeds, feedSchema)
  const registries = readEntries('registries', file.data.registries, registrySourceSchema)
  return {
    kind: 'sources',
    sources: { feeds: feeds.entries, registries: registries.entries },
    problems: [...feeds.problems, ...registries.problems],
  }
}

function readEntries<Entry extends { id: string }>(
  list: string,
  values: readonly unknown[],
  schema: z.ZodType<Entry>,
) {
  const entries: Entry[] = []
  const problems: string[] = []
  const ids = new Set<string>()
  for (const [at, value] of values.entries()) {
    const read = schema.safeParse(value)
    if (!read.success) {
      problems.push(`${place(list, at, value)}: ${read.error.issues.map(describe).join('; ')}`)
    } else if (ids.has(read.data.id)) {
      problems.push(`${place(list, at, value)}: an earlier entry has the same id`)
    } else {
      ids.add(read.data.id)
      entries.push(read.data)
    }
  }
  return { entries, problems }
}

/** `feeds[3] «efecto-cocuyo»` */
function place(list: string, at: number, value: unknown): string {
  const id = z.object({ id: z.string() }).safeParse(value)
  return `${list}[${at + 1}]${id.success ? ` «${id.data.id.slice(0, 64)}»` : ''}`
}

const describe = (issue: z.core.$ZodIssue) =>
  issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message
