/** /healthz and /metrics, line by line as the contract has them. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ring } from '../src/alarms/store.ts'
import { type HttpDoor, serveHttp } from '../src/http.ts'
import { createMeters, type Meters } from '../src/meters.ts'
import { eachEngine } from './engines.ts'
import { createTestWorld } from './world.ts'

eachEngine((open) => {
  const world = createTestWorld()
  let meters: Meters
  let door: HttpDoor
  beforeEach(async () => {
    meters = createMeters()
    const channels = [
      { id: 'miranda', chat: '@vigilia_miranda' as const, all: true, regions: [], prisons: [] },
    ]
    const room = {
      db: open(),
      meters,
      clock: async () => world.now(),
      world,
      sources: { feeds: [], channels },
    }
    door = await serveHttp({ httpHost: '127.0.0.1', httpPort: 0, webhook: null }, room, null)
    door.url = `http://127.0.0.1:${door.port}`
  })
  afterEach(() => door.close())

  const health = async () => {
    const response = await fetch(`${door.url}/healthz`)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const metrics = async () => (await fetch(`${door.url}/metrics`)).text()

  async function feed(id: string, failures: number) {
    await open()
      .insertInto('feeds')
      .values({ id, url: `https://${id}.example/feed`, visited_at: world.now(), failures })
      .execute()
  }

  /** A post of this channel that is due since then. */
  async function post(channel: string, seconds: number) {
    const at = new Date(world.now().getTime() - seconds * 1000)
    await open()
      .insertInto('posts')
      .values({
        channel,
        event: `batch:${seconds}`,
        facts: '{}',
        seen_at: at,
        due_at: at,
        expires_at: at,
        created_at: at,
      })
      .execute()
  }

  test('health: {ok, database, telegram, feeds: {ok, degraded}, queue: {due, oldestSeconds}}', async () => {
    await feed('farol', 0)
    await feed('lamp', 3)
    await post('miranda', 60)
    // Nobody is owed what was to be said in a channel that is no more.
    await post('gone', 90)
    const { status, body } = await health()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ok: true,
      database: true,
      telegram: false,
      feeds: { ok: 1, degraded: 1 },
      queue: { due: 1, oldestSeconds: 60 },
    })
  })

  test('503 when the oldest due alert is older than a minute, and when the database does not answer', async () => {
    await post('miranda', 61)
    expect(await health()).toMatchObject({
      status: 503,
      body: { ok: false, database: true, queue: { due: 1, oldestSeconds: 61 } },
    })
    const away = {
      ...{ meters, clock: () => Promise.reject(new Error('away')), world },
      db: open(),
      sources: { feeds: [], channels: [] },
    }
    const other = await serveHttp({ httpHost: '127.0.0.1', httpPort: 0, webhook: null }, away, null)
    const response = await fetch(`http://127.0.0.1:${other.port}/healthz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ ok: false, database: false, queue: { due: 0 } })
    await other.close()
  })

  test('alarms are named, and counted by kind', async () => {
    for (const about of ['farol', 'lamp'])
      await ring({ db: open(), world }, { kind: 'source', about }, world.now())
    await ring({ db: open(), world }, 'queue', world.now())
    expect((await health()).body.alarms).toEqual(['source:farol', 'source:lamp', 'queue'])
    expect(await metrics()).toMatch(/vigilia_alarm\{kind="source"\} 2\nvigilia_alarm\{kind="queue"\} 1/)
  })

  test('metrics: updates, sends by outcome, queue by lane, feed visits by outcome, seen to sent', async () => {
    meters.count('updates', { outcome: 'done' }, 2)
    meters.count('sends', { outcome: 'sent' }, 3)
    meters.count('sends', { outcome: 'refused' })
    meters.count('feed_visits', { outcome: 'fresh' })
    meters.seenToSent(7)
    await post('miranda', 30)
    const text = await metrics()
    for (const line of [
      '# TYPE vigilia_updates_total counter',
      'vigilia_updates_total{outcome="done"} 2',
      'vigilia_sends_total{outcome="sent"} 3',
      'vigilia_sends_total{outcome="refused"} 1',
      'vigilia_queue_due{lane="4"} 1',
      'vigilia_queue_oldest_seconds{lane="4"} 30',
      'vigilia_feed_visits_total{outcome="fresh"} 1',
      '# TYPE vigilia_seen_to_sent_seconds histogram',
      'vigilia_seen_to_sent_seconds_bucket{le="5"} 0',
      'vigilia_seen_to_sent_seconds_bucket{le="10"} 1',
      'vigilia_seen_to_sent_seconds_bucket{le="+Inf"} 1',
      'vigilia_seen_to_sent_seconds_sum 7',
      'vigilia_seen_to_sent_seconds_count 1',
    ])
      expect(text.split('\n')).toContain(line)
    // Every series has its help and its type once, and every line is one that Prometheus reads.
    const names = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z_]+="[^"]*"\})? -?[\d.]+)$/)
  })
})
