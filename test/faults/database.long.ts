/** Ten crashes of PostgreSQL and fifty cut cables amid one alert: the figures that are promised. */
import { expect, test } from 'vitest'
import { engines } from '../engines.ts'
import { loseTheDatabase } from './database.ts'

for (const engine of engines().filter((one) => one === 'postgres'))
  test('ten crashes and fifty cut cables lose nobody', { timeout: 900_000 }, async () => {
    const { recoveryMs, account } = await loseTheDatabase(engine, { chats: 6_000, crashes: 10, cuts: 50 })
    console.log(JSON.stringify({ figure: 'database', recoveryMs, ...account }))
    expect(recoveryMs).toBeLessThan(10_000)
    expect(account.lost).toBe(0)
    expect(account.duplicates).toBeLessThanOrEqual(8 * 60)
    expect(account.maxCopies).toBeLessThanOrEqual(3)
  })
