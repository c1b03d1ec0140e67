import { expect, test } from 'vitest'
import { EVENTS } from '../../src/alarms/alarm.ts'
import { endAlarms, endQuiet, ring, ringing } from '../../src/alarms/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

eachEngine((open) => {
  test('an alarm is told once when it begins and once when it is over, however often it rings between', async () => {
    const world = createTestWorld()
    const room = { db: open(), world }
    const from = world.now()
    expect(await ring(room, 'unauthorized', world.now())).toBe(true)
    world.pass({ minutes: 10 })
    expect(await ring(room, 'unauthorized', world.now())).toBe(false)
    expect(await ringing(room.db)).toMatchObject([
      { kind: 'unauthorized', about: '', since: from, lastAt: world.now(), times: 2 },
    ])
    expect(await endAlarms(room, ['unauthorized', 'strangers'], world.now())).toMatchObject([
      { kind: 'unauthorized' },
    ])
    expect(await endAlarms(room, ['unauthorized'], world.now())).toEqual([])
    expect(await ringing(room.db)).toEqual([])
    expect(world.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', because: 'unauthorized', event: EVENTS.unauthorized },
      { level: 'info', because: 'unauthorized', seconds: 600 },
    ])
  })

  test('a form that is refused no longer is forgotten after its time; other alarms last until they are over', async () => {
    const world = createTestWorld()
    const room = { db: open(), world }
    await ring(room, 'rejected', world.now())
    await ring(room, 'conflict', world.now())
    await endQuiet(room, world.now(), world.now())
    expect(await ringing(room.db)).toHaveLength(2)
    world.pass({ seconds: 1 })
    await endQuiet(room, world.now(), world.now())
    expect((await ringing(room.db)).map(({ kind }) => kind)).toEqual(['conflict'])
  })
})
