/** How long nobody listened, and what of it is lost: Telegram keeps what is written to a bot for a day. */
import { expect, test } from 'vitest'
import { outageBetween } from '../../src/alerts/outages/outage.ts'
import { createListening } from '../../src/telegram/listening.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const at = (text: string) => new Date(`2026-01-${text}:00Z`)

test.each([
  ['nobody had listened before', null, null],
  ['a night', { at: at('02T20:00'), restored: false }, null],
  ['a day and nothing more', { at: at('02T12:00'), restored: false }, null],
  ['a day and an hour', { at: at('02T11:00'), restored: false }, ['down', at('02T11:00'), at('02T12:00')]],
  ['a week', { at: at('27T12:00'), restored: false }, null],
  [
    'a backup of an hour ago',
    { at: at('03T11:00'), restored: true },
    ['restored', at('03T11:00'), at('03T12:00')],
  ],
])('%s', (_, last, lost) => {
  const outage = outageBetween(last, at('03T12:00'))
  expect(outage && [outage.because, outage.from, outage.to]).toEqual(lost)
})

eachEngine((open) => {
  function process(world = createTestWorld()) {
    const db = open()
    const listening = createListening({ db, world, clock: async () => world.shared() })
    const outages = () => db.selectFrom('alerts').select('facts').where('kind', '=', 'outage').execute()
    return { db, world, listening, outages }
  }

  test('whoever listens all the time has no outage, also when somebody sets the clock by two days', async () => {
    const { world, listening, outages } = process()
    for (const hours of [0, 23, 23, 23]) {
      world.pass({ hours })
      await listening.heard()
    }
    world.setClock('both', { days: 2 })
    world.pass({ minutes: 2 })
    await listening.heard()
    expect(await outages()).toEqual([])
  })

  test('for thirty hours Telegram did not answer: the six that it did not keep are told, once', async () => {
    const { world, listening, outages } = process()
    await listening.heard()
    world.pass({ hours: 30 })
    await listening.heard()
    await listening.heard()
    world.pass({ minutes: 5 })
    await listening.heard()
    expect((await outages()).map(({ facts }) => facts)).toEqual([
      {
        kind: 'outage',
        because: 'down',
        from: '2026-01-01T16:00:00.000Z',
        to: '2026-01-01T22:00:00.000Z',
      },
    ])
    expect(world.lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1)
  })

  test('two processes that come back at once tell it once', async () => {
    const { world, listening, outages } = process()
    await listening.heard()
    world.pass({ days: 2 })
    await Promise.all([process(world).listening.heard(), process(world).listening.heard()])
    expect(await outages()).toHaveLength(1)
  })

  test('while calls of Telegram’s fail nobody listens; when they arrive again what was lost is told', async () => {
    const { world, listening, outages } = process()
    const stop = new AbortController()
    const answers = [
      { pending_update_count: 0 },
      ...Array.from({ length: 31 * 60 }, (_, minute) => ({
        pending_update_count: 1,
        last_error_date: minute + 1,
      })),
      { pending_update_count: 0, last_error_date: 31 * 60 },
    ]
    const api = {
      getWebhookInfo: async () => {
        const [answer] = answers.splice(0, 1)
        if (answers.length === 0) stop.abort()
        return answer
      },
    }
    await listening.watch(api as never, stop.signal)
    expect((await outages()).map(({ facts }) => facts)).toMatchObject([{ because: 'down' }])
    expect(world.elapsed()).toBeGreaterThan(31 * 3_600_000)
  })

  test('a quiet week of a webhook that works is no outage', async () => {
    const { listening, outages } = process()
    const stop = new AbortController()
    let left = 7 * 24
    const quiet = createTestWorld()
    const hourly = { ...quiet, sleep: async () => quiet.pass({ hours: 1 }) }
    const api = {
      getWebhookInfo: async () => {
        left -= 1
        if (left === 0) stop.abort()
        return { pending_update_count: 0 }
      },
    }
    await createListening({ db: open(), world: hourly, clock: async () => quiet.shared() }).watch(
      api as never,
      stop.signal,
    )
    await listening.heard()
    expect(await outages()).toEqual([])
  })
})
