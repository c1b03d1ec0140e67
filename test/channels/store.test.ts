/** Posts on their way: one a channel at a time, fenced, and taken up again after a death. */
import { expect, test } from 'vitest'
import type { BatchFacts } from '../../src/alerts/alert.ts'
import type { Decision } from '../../src/alerts/decide.ts'
import type { Channel } from '../../src/channels/channel.ts'
import { planPosts } from '../../src/channels/plan/store.ts'
import { nextPost } from '../../src/channels/schedule.ts'
import { recordPost, revivePosts, sweepPosts, takePosts } from '../../src/channels/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const channel = (id: string): Channel => ({ id, chat: `@vigilia_${id}`, all: true, regions: [], prisons: [] })
const MIRANDA = channel('miranda')
const CHANNELS = [MIRANDA, channel('zulia')]

const facts = (batchId: number, min = 80): BatchFacts => ({
  kind: 'batch',
  batchId,
  news: 'new',
  family: 'batch',
  standing: 'reported',
  day: null,
  figures: [{ kind: 'batch', authority: null, min, max: null, asOf: '2026-01-01T12:00:00.000Z' }],
  before: [],
  prisons: [],
  regions: ['VE-M'],
  outlet: 'El Farol',
  outlets: 1,
  url: null,
  asOf: '2026-01-01T12:00:00.000Z',
})

eachEngine((open) => {
  const world = createTestWorld()
  const news = (batchId: number, min?: number): Decision => ({
    kind: 'alert',
    alert: {
      key: `batch:${batchId}:1`,
      lane: 4,
      standing: 'reported',
      seenAt: world.now(),
      facts: facts(batchId, min),
    },
  })
  const plan = (batchId: number, min?: number) => planPosts(open(), CHANNELS, news(batchId, min), world.now())
  const take = (channels = CHANNELS, limit = 10) => takePosts(open(), channels, limit, world.now())
  const told = (messageId: number) => ({ state: 'told', messageId }) as const

  test('of several events one is posted at a time in each channel, the oldest first', async () => {
    await plan(1)
    world.pass({ seconds: 1 })
    await plan(2)
    const first = await take()
    expect(first.map((post) => [post.channel, post.facts]).sort()).toMatchObject([
      ['miranda', { batchId: 1 }],
      ['zulia', { batchId: 1 }],
    ])
    expect(await take()).toEqual([])
    for (const post of first) await recordPost(open(), post, `@vigilia_${post.channel}`, told(1), world.now())
    expect(await take(CHANNELS, 1)).toHaveLength(1)
    // Whoever is not configured any more posts nothing.
    expect(await take([])).toEqual([])
  })

  test('two processes never take one post', async () => {
    await plan(1)
    const taken = await Promise.all([take(), take(), take()])
    expect(
      taken
        .flat()
        .map((post) => post.channel)
        .sort(),
    ).toEqual(['miranda', 'zulia'])
  })

  test('who slept through its lease writes nothing over what another has done', async () => {
    await plan(1)
    const [slept] = await take([MIRANDA])
    world.pass({ seconds: 46 })
    expect(await revivePosts(open(), world.now())).toBe(1)
    world.pass({ seconds: 31 })
    const [again] = await take([MIRANDA])
    expect(again).toMatchObject({ attempts: 2, unknowns: 1, messageId: null })
    expect(await recordPost(open(), slept!, MIRANDA.chat, told(5), world.now())).toBe(false)
    expect(await recordPost(open(), again!, MIRANDA.chat, told(6), world.now())).toBe(true)
    const row = await open()
      .selectFrom('posts')
      .selectAll()
      .where('channel', '=', 'miranda')
      .executeTakeFirst()
    expect(row).toMatchObject({ state: 'told', message_id: 6, chat: '@vigilia_miranda' })
  })

  test('what grows while its post is on its way is changed after it', async () => {
    await plan(1)
    const [post] = await take([MIRANDA])
    await plan(1, 104)
    await recordPost(open(), post!, MIRANDA.chat, told(5), world.now())
    world.pass({ seconds: 4 })
    const [change] = await take([MIRANDA])
    expect(change).toMatchObject({ messageId: 5, facts: { figures: [{ min: 104 }] } })
  })

  test('a channel that became another chat gets a post of its own: the number says nothing there', async () => {
    await plan(1)
    const [post] = await take([MIRANDA])
    await recordPost(open(), post!, MIRANDA.chat, told(5), world.now())
    await plan(1, 104)
    const [there] = await take([{ ...MIRANDA, chat: -1001234567890 }])
    expect(there).toMatchObject({ messageId: null })
  })

  test('what could not be posted in three days ends, and the next news begins anew', async () => {
    await plan(1)
    const [post] = await take([MIRANDA])
    const refused = nextPost({ kind: 'refused', because: 'kicked' }, post!)
    await recordPost(open(), post!, MIRANDA.chat, refused, world.now())
    world.pass({ hours: 73 })
    await revivePosts(open(), world.now())
    const rows = () => open().selectFrom('posts').select('state').execute()
    expect(await rows()).toEqual([{ state: 'expired' }, { state: 'expired' }])
    await plan(1, 104)
    expect(await take([MIRANDA])).toMatchObject([{ attempts: 1, facts: { figures: [{ min: 104 }] } }])
    await sweepPosts(open(), new Date(world.now().getTime() + 1000))
    expect(await rows()).toHaveLength(2)
  })
})
