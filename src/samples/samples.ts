/**
 * Sample outlets and a sample registry, which tell 25 December 2025 to 26 January 2026 one story at a time. Nothing is
 * kept on disk: what was published lives as long as the process.
 */
import { fileURLToPath } from 'node:url'
import type { Item } from './formats.ts'
import { feedPath, OUTLETS, type Outlet } from './outlets.ts'
import { readRegistry, registryCsv, registryRows } from './registry.ts'
import { type SampleSite, serveSite } from './serve.ts'
import { readStories, type Story } from './stories.ts'

const STORIES = fileURLToPath(new URL('./stories/', import.meta.url))

/** When the tale begins: the morning of 25 December 2025, before its first story, in Caracas. */
export const STORY_BEGINS = new Date('2025-12-25T07:00:00-04:00')

export interface SampleStory {
  id: string
  title: string
  outlet: string
  /** Of the title. */
  lang: 'es' | 'en'
  /** ISO 8601, with the hour. */
  date: string
  published: boolean
  kind: 'story' | 'registry'
}

export interface Samples {
  /** What can be published, oldest first. */
  stories(): SampleStory[]
  /** Puts the story in its feed, or makes the change to the registry; a second time changes nothing. Throws on an id nobody knows. */
  publish(id: string): void
  /** The value of a `sources.json` that reads these samples at `base`. */
  sources(base: string): object
  serve(at: { host: string; port: number }): Promise<{ url: string; port: number; close(): Promise<void> }>
}

/**
 * `onPublish` is told the story's own date before the story can be seen, so that the world's clock can be moved there;
 * `now` dates the change of a feed (Last-Modified).
 */
export function createSamples(now: () => Date, onPublish: (date: Date) => void): Samples {
  const all = readStories(STORIES)
  const registry = readRegistry(STORIES)
  const published = new Set<string>()
  const changedAt = new Map<string, Date>()
  const current = new Map<string, Item>()

  function show(story: Story) {
    const before = current.get(story.guid)
    // An older state of a live page does not overwrite a newer one.
    if (before && before.story.date > story.date) return
    current.set(story.guid, { story, firstAt: before?.firstAt ?? story.date })
    changedAt.set(story.outlet, now())
  }
  for (const story of all.filter(({ kind }) => kind === 'unrelated')) show(story)

  const events = [
    ...all
      .filter(({ kind }) => kind !== 'unrelated')
      .map((story) => ({
        ...story,
        what: 'story' as const,
        outlet: OUTLETS.find(({ id }) => id === story.outlet),
        show: () => show(story),
      })),
    ...registry.changes.map((change) => ({
      ...change,
      what: 'registry' as const,
      outlet: undefined,
      show: () => changedAt.set('registry', now()),
    })),
  ].sort((a, b) => a.date.getTime() - b.date.getTime())

  // In the order of publication, not of date: what the curators did last is what the registry says.
  const changes = () => [...published].flatMap((id) => registry.changes.filter((change) => change.id === id))
  const itemsOf = (outlet: Outlet) =>
    [...current.values()]
      .filter((item) => item.story.outlet === outlet.id)
      .sort((a, b) => b.story.date.getTime() - a.story.date.getTime())
  const site: SampleSite = {
    items: itemsOf,
    changedAt: (id) => changedAt.get(id) ?? STORY_BEGINS,
    registryCsv: (base) => registryCsv(registry, changes(), base),
    registryTable: () => ({ header: registry.header, rows: registryRows(registry, changes()) }),
  }

  return {
    stories: () =>
      events.map((event) => ({
        id: event.id,
        title: event.title,
        outlet: event.outlet?.name ?? REGISTRY_NAME,
        lang: event.outlet?.lang ?? 'es',
        date: event.date.toISOString(),
        published: published.has(event.id),
        kind: event.what,
      })),
    publish(id) {
      const event = events.find((known) => known.id === id)
      if (!event) throw new Error('There is no sample story with that id')
      if (published.has(id)) return
      onPublish(event.date)
      published.add(id)
      event.show()
    },
    sources,
    serve: (at) => serveSite(site, at),
  }
}

const REGISTRY_NAME = 'Registro de muestra'

function sources(base: string): object {
  return {
    feeds: OUTLETS.map((outlet) => ({
      id: outlet.id,
      name: outlet.name,
      url: `${base}${feedPath(outlet)}`,
      lang: outlet.lang,
      owner: outlet.name,
      kind: outlet.kind,
      tier: outlet.tier,
    })),
    registries: [{ id: 'muestra', name: REGISTRY_NAME, kind: 'csv', url: `${base}/registry.csv` }],
  }
}
