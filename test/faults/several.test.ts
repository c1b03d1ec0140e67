/** Several processes on one PostgreSQL: the work is done once, and goes on whoever is killed or stopped. */
import { expect, test } from 'vitest'
import { LEASE_SECONDS } from '../../src/deliveries/schedule.ts'
import { engines } from '../engines.ts'
import { freePort } from '../postgres.ts'
import { type FanOut, openFanOut } from './fan-out.ts'
import { groundOf } from './ground.ts'
import { passTime } from './kill.ts'

/** Promised; measured on a quiet machine about 17 (a lease of 15 and a look of 2). */
const TAKEOVER_MS = 60_000
const MANY = engines().filter((engine) => engine === 'postgres')

/** Writes to the bot and waits for the one answer. */
async function ask({ emulator }: FanOut, person: number, withinMs: number): Promise<void> {
  const heard = emulator.heard(person).length
  emulator.say({ chat: person, from: person, text: '/ayuda' })
  await emulator.waitFor(() => emulator.heard(person).length > heard, withinMs)
}

/** Everything that was sent or answered is written down: whoever dies now takes nothing along. */
function allRecorded({ inDatabase }: FanOut): Promise<void> {
  const open = () =>
    inDatabase(async (db) => {
      const deliveries = await db
        .selectFrom('deliveries')
        .select('id')
        .where('state', 'in', ['queued', 'sending'])
        .execute()
      const updates = await db.selectFrom('updates').select('id').where('handled_at', 'is', null).execute()
      return deliveries.length + updates.length
    })
  return expect.poll(open, { timeout: 20_000 }).toBe(0)
}

const sending = ({ inDatabase }: FanOut) =>
  inDatabase(async (db) => {
    const rows = await db.selectFrom('deliveries').select('id').where('state', '=', 'sending').execute()
    return rows.length
  })

for (const engine of MANY) {
  test('two workers: who asks Telegram is killed, and the other asks within a minute; every word is answered once', {
    timeout: 120_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), 40)
    try {
      const { emulator } = fanOut
      const first = fanOut.start({ ROLES: 'worker' })
      await first.logs('ready')
      const person = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      await ask(fanOut, person, 20_000)
      const second = fanOut.start({ ROLES: 'worker' })
      await second.logs('ready')
      await allRecorded(fanOut)
      await first.end('SIGKILL')
      // Its turn ends by itself within a quarter of a minute; in real time in takeover.ts.
      await passTime(fanOut, 15)
      await ask(fanOut, person, TAKEOVER_MS)
      await allRecorded(fanOut)
      expect((await second.end('SIGTERM')).code).toBe(0)
      expect(emulator.heard(person)).toHaveLength(2)
      expect(fanOut.account()).toMatchObject({ lost: 0, duplicates: 0 })
    } finally {
      await fanOut.close()
    }
  })

  test('a worker that is stopped amid a fan-out keeps nobody waiting; when it goes on, nobody is told twice', {
    timeout: 120_000,
  }, async () => {
    const chats = 60
    const fanOut = await openFanOut(groundOf(engine), chats, { ceiling: 28 })
    try {
      const { emulator } = fanOut
      const mend = emulator.fault({ kind: 'slow', method: 'sendMessage', ms: 200 })
      const stopped = fanOut.start({ ROLES: 'worker' })
      await emulator.waitFor(() => emulator.sends() >= 12, 60_000)
      process.kill(stopped.pid, 'SIGSTOP')
      mend()
      const other = fanOut.start({ ROLES: 'worker' })
      await other.logs('ready')
      // All but what the stopped one has in flight is told at once; the rest when its lease has run out.
      await emulator.waitFor(() => emulator.sends() >= chats - 8, 60_000)
      await passTime(fanOut, LEASE_SECONDS)
      await expect.poll(() => sending(fanOut), { timeout: 30_000 }).toBe(0)
      await passTime(fanOut, LEASE_SECONDS)
      await emulator.waitFor(() => fanOut.account().lost === 0, 60_000)
      process.kill(stopped.pid, 'SIGCONT')
      expect((await stopped.end('SIGTERM')).code).toBe(0)
      expect((await other.end('SIGTERM')).code).toBe(0)
      const { duplicates, maxCopies } = fanOut.account()
      expect(duplicates).toBeLessThanOrEqual(8)
      expect(maxCopies).toBeLessThanOrEqual(2)
    } finally {
      await fanOut.close()
    }
  })

  test('a web takes the calls, a worker answers; the web dies, and what was written meanwhile is answered by the next', {
    timeout: 120_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), 1)
    try {
      const { emulator } = fanOut
      const port = await freePort()
      const env = {
        WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
        WEBHOOK_SECRET: 'a-secret-of-sixteen-or-more',
      }
      const web = () => fanOut.start({ ...env, ROLES: 'web', HTTP_PORT: String(port) })
      const [first, worker] = [web(), fanOut.start({ ...env, ROLES: 'worker' })]
      await Promise.all([first.logs('ready'), worker.logs('ready')])
      const person = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      await ask(fanOut, person, 20_000)
      await first.end('SIGKILL')
      emulator.say({ chat: person, from: person, text: '/privacidad' })
      const second = web()
      await second.logs('ready')
      await emulator.waitFor(() => emulator.heard(person).length === 2, 60_000)
      for (const service of [second, worker]) expect((await service.end('SIGTERM')).code).toBe(0)
    } finally {
      await fanOut.close()
    }
  })
}
