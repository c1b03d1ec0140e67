/** The service dies amid a rotation of keys and an alert for many: both go on, and in the end one key is left. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { addKeys } from '../../src/vault/keyring/store.ts'
import { cellsLeft } from '../../src/vault/reseal/store.ts'
import { systemNow } from '../../src/world.ts'
import { engines } from '../engines.ts'
import { openFanOut } from './fan-out.ts'
import { groundOf } from './ground.ts'
import { passTime, secondsToNext, sendAndStop } from './kill.ts'

const CHATS = 260
const IN_FLIGHT = 8
/** Keys that have rested and whose forerunners may go as soon as nothing needs them. */
const RESTED_MS = 15 * 60_000

const cells = (db: Database) => cellsLeft(db)
const generations = async (db: Database) => {
  const rows = await db
    .selectFrom('keyring')
    .select(['purpose', 'generation'])
    .where('purpose', '!=', 'button')
    .orderBy('purpose')
    .execute()
  return rows.map(({ purpose, generation }) => `${purpose} ${generation}`)
}

for (const engine of engines()) {
  test(`killed amid a rotation, with an alert on its way: nobody is lost and one key is left (${engine})`, {
    timeout: 240_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), CHATS, { ceiling: 80 })
    try {
      const { env, inDatabase } = fanOut
      const { key } = await readKeyFile(env.KEY_FILE!, {
        dataDir: env.DATA_DIR!,
        mayCreate: false,
        random: randomBytes,
      })
      await inDatabase((db) => addKeys(db, key, randomBytes, new Date(systemNow().getTime() - RESTED_MS)))
      expect(await inDatabase(cells)).toBe(3 * CHATS)
      const killed = fanOut.start({ LOG_LEVEL: 'debug' })
      await killed.logs('cells were sealed anew')
      await killed.end('SIGKILL')
      const left = await inDatabase(cells)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThan(3 * CHATS)
      const next = fanOut.start({ LOG_LEVEL: 'debug' })
      await next.logs('keys that nothing needs any more are gone')
      expect((await next.end('SIGTERM')).code).toBe(0)
      expect(await inDatabase(cells)).toBe(0)
      expect(await inDatabase(generations)).toEqual([
        'chat 2',
        'lookup 1',
        'preferences 2',
        'target 2',
        'update 2',
      ])
      const { queued = 0, sending = 0 } = await fanOut.states()
      await passTime(fanOut, 46)
      if (queued > 0) await sendAndStop(fanOut, queued)
      if (sending > 0) {
        await passTime(fanOut, 31)
        await sendAndStop(fanOut, sending)
      }
      expect(await secondsToNext(fanOut)).toBeNull()
      expect(fanOut.account()).toMatchObject({ lost: 0 })
      expect(fanOut.account().duplicates).toBeLessThanOrEqual(IN_FLIGHT)
    } finally {
      await fanOut.close()
    }
  })
}
