/** How the process starts and ends when something is wrong: in words, in time, and with the outbox intact. */
import { expect, test } from 'vitest'
import { engines } from '../engines.ts'
import { type FanOut, openFanOut } from './fan-out.ts'
import { groundOf } from './ground.ts'
import { sendAndStop } from './kill.ts'

/** The calls to Telegram that were refused: every message that arrived was one call. */
const refusedSends = ({ emulator }: FanOut) => emulator.calls('sendMessage') - emulator.sends()

/** Attempts that count against a delivery, over the whole outbox. */
const attemptsUsed = ({ inDatabase }: FanOut) =>
  inDatabase(async (db) => {
    const { used } = await db
      .selectFrom('deliveries')
      .select((e) => e.fn.sum<number>('attempts').as('used'))
      .where('state', '!=', 'sent')
      .executeTakeFirstOrThrow()
    return Number(used ?? 0)
  })

test('a second process on the same folder leaves within two seconds and says why', {
  timeout: 60_000,
}, async () => {
  const fanOut = await openFanOut({ engine: 'pglite' }, 1)
  try {
    const first = fanOut.start()
    await first.logs('ready')
    await fanOut.emulator.waitFor(() => fanOut.emulator.sends() === 1, 30_000)
    // A promise about time is about our code, not about what else the machine is doing: the quickest of three.
    const times: number[] = []
    for (let attempt = 0; attempt < 3 && !(Math.min(...times) < 2000); attempt += 1) {
      const second = fanOut.start()
      const exit = await second.exited
      expect(exit.code).toBe(75)
      expect(second.complaint()).toContain('is in use by another process')
      expect(second.complaint()).toContain('DATA_DIR')
      times.push(exit.afterMs)
    }
    expect(Math.min(...times)).toBeLessThan(2000)
    expect((await first.end('SIGTERM')).code).toBe(0)
    expect(await fanOut.states()).toEqual({ sent: 1 })
  } finally {
    await fanOut.close()
  }
})

for (const engine of engines()) {
  test(`asked to stop amid a delivery, it records what is in flight: nobody is lost, nobody told twice (${engine})`, {
    timeout: 90_000,
  }, async () => {
    const chats = 60
    const fanOut = await openFanOut(groundOf(engine), chats, { ceiling: 28 })
    try {
      const mend = fanOut.emulator.fault({ kind: 'slow', method: 'sendMessage', ms: 400 })
      const service = fanOut.start()
      await fanOut.emulator.waitFor(() => fanOut.emulator.sends() >= 12, 60_000)
      const asked = performance.now()
      const exit = await service.end('SIGTERM')
      expect(exit.code).toBe(0)
      expect(performance.now() - asked).toBeLessThan(45_000)
      const told = fanOut.emulator.sends()
      expect(told).toBeLessThan(chats)
      expect(await fanOut.states()).toEqual({ sent: told, queued: chats - told })
      mend()
      await sendAndStop(fanOut, chats - told)
      expect(await fanOut.states()).toEqual({ sent: chats })
      expect(fanOut.account()).toEqual({ chats, lost: 0, duplicates: 0, maxCopies: 1 })
    } finally {
      await fanOut.close()
    }
  })

  test(`with a token that Telegram refuses it does not start, says so, and loses nothing (${engine})`, {
    timeout: 90_000,
  }, async () => {
    const chats = 20
    const fanOut = await openFanOut(groundOf(engine), chats)
    try {
      const service = fanOut.start({ BOT_TOKEN: '987654321:AAEzyxwvutsrqponmlkjihgfedcba543210' })
      expect((await service.exited).code).toBe(1)
      expect(service.complaint()).toContain('Telegram refuses BOT_TOKEN (401)')
      expect(service.complaint()).not.toContain('AAEzyx')
      expect(fanOut.emulator.calls('sendMessage')).toBe(0)
      expect(await fanOut.states()).toEqual({ queued: chats })
      await sendAndStop(fanOut, chats)
      expect(fanOut.account()).toEqual({ chats, lost: 0, duplicates: 0, maxCopies: 1 })
    } finally {
      await fanOut.close()
    }
  })

  test(`when its token is revoked it stops sending after three refusals at most, and the outbox waits (${engine})`, {
    timeout: 90_000,
  }, async () => {
    const chats = 200
    const fanOut = await openFanOut(groundOf(engine), chats)
    try {
      const service = fanOut.start({ PAID_BROADCAST: 'false', SEND_PER_SECOND: '28' })
      await fanOut.emulator.waitFor(() => fanOut.emulator.sends() >= 20, 60_000)
      fanOut.emulator.revokeToken()
      const told = fanOut.emulator.sends()
      await service.logs('Telegram takes no message at all; alerts wait')
      // Somebody who follows nothing leaves: the long poll ends, and its next question is refused too.
      fanOut.emulator.block(fanOut.emulator.person({ firstName: 'Rosalba', started: true }))
      await service.logs('no updates from Telegram; asking again')
      expect((await service.end('SIGTERM')).code).toBe(0)
      expect(fanOut.emulator.sends()).toBe(told)
      expect(refusedSends(fanOut)).toBeLessThanOrEqual(3)
      expect(await fanOut.states()).toEqual({ sent: told, queued: chats - told })
      expect(await attemptsUsed(fanOut)).toBe(0)
    } finally {
      await fanOut.close()
    }
  })
}
