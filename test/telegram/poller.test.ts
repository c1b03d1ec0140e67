/** Whoever asks for updates beside us ends our question: we stand by, and say so. */
import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { createPoller } from '../../src/telegram/poller.ts'
import { createTestWorld } from '../world.ts'

const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'

test('a second poller makes us stand by for longer each time; after five quiet minutes the conflict is over', async () => {
  const emulator = createEmulator({ token: TOKEN, now: Date.now })
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const alicia = emulator.person({ firstName: 'Alicia', started: true })
  const world = createTestWorld()
  const from = world.now().getTime()
  const heard: [seconds: number, answers: boolean, conflict: boolean][] = []
  const stop = new AbortController()
  emulator.fault({
    kind: 'refusal',
    method: 'getUpdates',
    times: 4,
    code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  })
  const stored: number[] = []
  const store = async (updates: readonly unknown[]) => {
    stored.push(updates.length)
    world.pass({ minutes: 3 })
    return updates.length
  }
  const poller = createPoller(new Api(TOKEN, { apiRoot: served.url }), { store }, world, async (state) => {
    heard.push([(world.now().getTime() - from) / 1000, state.answers, state.conflict])
    if (state.answers && !state.conflict) stop.abort()
    else emulator.say({ chat: alicia, from: alicia, text: 'Hola' })
  })
  try {
    await poller.run(stop.signal)
  } finally {
    emulator.close()
    await served.close()
  }
  expect(heard).toEqual([
    [0, false, true],
    [5, false, true],
    [15, false, true],
    [35, false, true],
    [75 + 180, true, true],
    [75 + 360, true, false],
  ])
  expect(stored.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4)
  expect(world.lines.filter((line) => line.includes('"because":"conflict"'))).toHaveLength(1)
})
