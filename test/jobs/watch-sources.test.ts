import { beforeEach, expect, test } from 'vitest'
import { watchSources } from '../../jobs/watch-sources.ts'
import type { Database } from '../../src/database/database.ts'
import { recordVisit, rememberFeed, rememberItems } from '../../src/feeds/store.ts'
import { recordFailure, recordLoad, rememberRegistry } from '../../src/registry/store.ts'
import { parseSources, type Sources } from '../../src/sources.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld, type TestWorld } from '../world.ts'

const parsed = parseSources(
  JSON.stringify({
    feeds: [{ id: 'farol', name: 'El Farol', url: 'https://farol.example/feed', owner: 'El Farol' }],
    registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: './own.csv' }],
  }),
)
const sources: Sources =
  parsed.kind === 'sources' ? parsed.sources : { feeds: [], registries: [], channels: [] }

eachEngine((open) => {
  let world: TestWorld
  let db: Database
  beforeEach(async () => {
    world = createTestWorld('2026-11-01T12:00:00Z')
    db = await open()
    for (const feed of sources.feeds) await rememberFeed(db, feed)
    await rememberRegistry(db, 'own')
  })

  const watch = () => watchSources.run({ db, world, clock: async () => world.now(), sources })
  const fails = (outcome: string) =>
    recordVisit(db, 'farol', { kind: 'failed', outcome, nextVisitAt: null }, world.now())
  const answers = (movedTo: string | null = null) =>
    recordVisit(
      db,
      'farol',
      { kind: 'answered', outcome: 'fresh', etag: null, lastModified: null, movedTo },
      world.now(),
    )
  const publishes = (title: string) =>
    rememberItems(
      db,
      { id: 'farol' },
      [
        {
          key: title,
          url: null,
          title,
          body: title,
          summary: false,
          revision: title,
          publishedAt: world.now(),
        },
      ],
      world.now(),
    )
  /** What the operator was told: level, event, source, outcome. */
  const told = () =>
    world.lines
      .map((line) => JSON.parse(line) as Record<string, string>)
      .filter(({ event }) => event?.startsWith('source '))
      .map(({ level, event, feed, registry, outcome, host }) =>
        [level, event, feed ?? registry, host ?? outcome].join(' '),
      )

  test('what never answered yet and what answers is not worth a word', async () => {
    expect(await watch()).toEqual({ watched: 2, unwell: 0, told: 0 })
    await answers()
    expect(await watch()).toEqual({ watched: 2, unwell: 0, told: 0 })
    expect(told()).toEqual([])
  })

  test('the operator hears once that a source is degraded, once that it is gone, and once that it answers again', async () => {
    await answers()
    for (const outcome of ['timeout', 'http-503', 'html', 'html', 'http-410', 'http-410']) {
      world.pass({ minutes: 5 })
      await fails(outcome)
      await watch()
      await watch()
    }
    await answers()
    await watch()
    await watch()
    expect(told()).toEqual([
      'warn source degraded farol html',
      'warn source gone farol http-410',
      'info source answers farol fresh',
    ])
  })

  test('a feed that moved for good says where to', async () => {
    await answers('https://new.example/feed?key=secret')
    await watch()
    await watch()
    expect(told()).toEqual(['info source moved farol new.example'])
  })

  test('a feed that stays silent longer than its own habit is told of, until it speaks again', async () => {
    for (let day = 0; day < 12; day += 1) {
      world.pass({ days: 1 })
      await publishes(`day ${day}`)
      await answers()
      expect(await watch()).toMatchObject({ unwell: 0 })
    }
    world.pass({ days: 2, minutes: 1 })
    await answers()
    expect(await watch()).toEqual({ watched: 2, unwell: 1, told: 1 })
    // However long it lasts: what it published before is no longer looked at, but not forgotten.
    for (const days of [50, 20]) {
      world.pass({ days })
      await answers()
      expect(await watch()).toEqual({ watched: 2, unwell: 1, told: 0 })
    }
    await publishes('at last')
    await watch()
    expect(told()).toEqual(['warn source silent farol fresh', 'info source answers farol fresh'])
  })

  test('a registry whose loads are refused is degraded after three, and what it held stays', async () => {
    await recordLoad(db, 'own', { hash: 'a', rows: 40, outcome: 'loaded' }, world.now())
    for (let n = 0; n < 4; n += 1) {
      await recordFailure(db, 'own', 'shrunken', world.now())
      await watch()
    }
    await recordLoad(db, 'own', { hash: 'a', rows: 40, outcome: 'unchanged' }, world.now())
    await watch()
    expect(told()).toEqual(['warn source degraded own shrunken', 'info source answers own unchanged'])
  })
})
