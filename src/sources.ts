/** `sources.json`: what is read, and where it is posted. A broken entry is told of, the others are used. */
import { z } from 'zod'
import { type Channel, channelSchema, sameChat } from './channels/channel.ts'
import { type Feed, feedSchema } from './feeds/feed.ts'
import { type RegistrySource, registrySourceSchema } from './registry/source.ts'

export interface Sources {
  feeds: Feed[]
  registries: RegistrySource[]
  channels: Channel[]
}

export type ParsedSources =
  /** `problems`: one sentence for each entry that was left out, with its position (from 1) and id. */
  { kind: 'sources'; sources: Sources; problems: string[] } | { kind: 'unreadable'; because: string }

const fileSchema = z.object({
  feeds: z.array(z.unknown()).default([]),
  registries: z.array(z.unknown()).default([]),
  channels: z.array(z.unknown()).default([]),
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
        'It must be an object with the lists "feeds", "registries" and "channels", for example {"feeds": [], "registries": []}',
    }
  }
  const feeds = readEntries('feeds', file.data.feeds, feedSchema)
  const registries = readEntries('registries', file.data.registries, registrySourceSchema)
  const channels = withoutSecond(readEntries('channels', file.data.channels, channelSchema))
  return {
    kind: 'sources',
    sources: { feeds: feeds.entries, registries: registries.entries, channels: channels.entries },
    problems: [...feeds.problems, ...registries.problems, ...channels.problems],
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

/** One entry a chat, or one event would be posted there twice. */
function withoutSecond({ entries, problems }: { entries: Channel[]; problems: string[] }) {
  const kept: Channel[] = []
  const all = [...problems]
  for (const channel of entries) {
    const first = kept.find(({ chat }) => sameChat(chat, channel.chat))
    if (first === undefined) kept.push(channel)
    else all.push(`channels «${channel.id}»: «${first.id}» posts to the same chat; put what it is for there`)
  }
  return { entries: kept, problems: all }
}

/** `feeds[3] «efecto-cocuyo»` */
function place(list: string, at: number, value: unknown): string {
  const id = z.object({ id: z.string() }).safeParse(value)
  return `${list}[${at + 1}]${id.success ? ` «${id.data.id.slice(0, 64)}»` : ''}`
}

const describe = (issue: z.core.$ZodIssue) =>
  issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message
