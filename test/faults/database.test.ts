/** PostgreSQL goes away amid an alert: the service waits for it, goes on by itself, and loses nobody. */
import { expect, test } from 'vitest'
import { engines } from '../engines.ts'
import { loseTheDatabase } from './database.ts'

const CHATS = 150
const CRASHES = 1
const CUTS = 4

for (const engine of engines().filter((one) => one === 'postgres'))
  test(`a crash of the server and cut cables, also amid a COMMIT, lose nobody; ten seconds later it goes on`, {
    timeout: 300_000,
  }, async () => {
    const { recoveryMs, account, states } = await loseTheDatabase(engine, {
      chats: CHATS,
      crashes: CRASHES,
      cuts: CUTS,
    })
    expect(recoveryMs).toBeLessThan(10_000)
    expect(states).toEqual({ sent: CHATS })
    expect(account.lost).toBe(0)
    expect(account.duplicates).toBeLessThanOrEqual(8 * (CRASHES + CUTS))
    expect(account.maxCopies).toBeLessThanOrEqual(3)
  })
