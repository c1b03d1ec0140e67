/** In real time: how long it takes until another process does what a dead one did, and what a stopped one does when it goes on. */
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LEASE_SECONDS } from '../../src/deliveries/schedule.ts'
import { engines } from '../engines.ts'
import { openFanOut } from './fan-out.ts'
import { groundOf } from './ground.ts'

/** Promised. */
const TAKEOVER_MS = 60_000
const CHATS = 400

for (const engine of engines().filter((one) => one === 'postgres')) {
  test('who asks Telegram dies; within a minute another asks', { timeout: 180_000 }, async () => {
    const fanOut = await openFanOut(groundOf(engine), 10)
    try {
      const { emulator } = fanOut
      const person = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      const first = fanOut.start({ ROLES: 'worker' })
      await first.logs('ready')
      const second = fanOut.start({ ROLES: 'worker' })
      await second.logs('ready')
      await first.end('SIGKILL')
      const died = performance.now()
      emulator.say({ chat: person, from: person, text: '/ayuda' })
      await emulator.waitFor(() => emulator.heard(person).length > 0, TAKEOVER_MS)
      console.log(JSON.stringify({ figure: 'takeover', ms: Math.round(performance.now() - died) }))
      expect((await second.end('SIGTERM')).code).toBe(0)
    } finally {
      await fanOut.close()
    }
  })

  test('stopped for 90 s amid planning and sending, it finds its work done and changes none of it', {
    timeout: 300_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), CHATS, { ceiling: 28 })
    try {
      const { emulator, inDatabase } = fanOut
      const records = () =>
        inDatabase((db) =>
          db
            .selectFrom('deliveries')
            .select(['id', 'state', 'fence', 'message_id', 'finished_at'])
            .orderBy('id')
            .execute(),
        )
      const stopped = fanOut.start({ ROLES: 'worker' })
      await emulator.waitFor(() => emulator.sends() >= 12, 60_000)
      process.kill(stopped.pid, 'SIGSTOP')
      const other = fanOut.start({ ROLES: 'worker' })
      await wait(90_000)
      expect(90).toBeGreaterThan(LEASE_SECONDS)
      await emulator.waitFor(() => fanOut.account().lost === 0, 120_000)
      await expect.poll(() => fanOut.states(), { timeout: 60_000 }).toEqual({ sent: CHATS })
      const before = await records()
      process.kill(stopped.pid, 'SIGCONT')
      await wait(5_000)
      expect((await stopped.end('SIGTERM')).code).toBe(0)
      expect((await other.end('SIGTERM')).code).toBe(0)
      expect(await records()).toEqual(before)
      const { duplicates, maxCopies } = fanOut.account()
      expect(duplicates).toBeLessThanOrEqual(8)
      expect(maxCopies).toBeLessThanOrEqual(2)
    } finally {
      await fanOut.close()
    }
  })
}
