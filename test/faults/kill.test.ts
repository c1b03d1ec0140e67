/** The service dies without warning in the middle of an alert for many, and nobody goes untold. */
import { expect, test } from 'vitest'
import { engines } from '../engines.ts'
import { openFanOut } from './fan-out.ts'
import { groundOf } from './ground.ts'
import { killRepeatedly, passTime, secondsToNext, sendAndStop } from './kill.ts'

/** The most that one death can double at this ceiling. */
const IN_FLIGHT = 8
const CEILING = 80
const CHATS = 200
const KILLS = 2

for (const engine of engines()) {
  test(`killed ${KILLS} times amid an alert for ${CHATS} chats, it loses nobody and repeats itself to few (${engine})`, {
    timeout: 120_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), CHATS, { ceiling: CEILING })
    try {
      await killRepeatedly(fanOut, CHATS, KILLS)
      const killed = await fanOut.states()
      const { queued = 0, sending = 0 } = killed
      expect(queued, JSON.stringify(killed)).toBeGreaterThan(0)
      expect(sending).toBeLessThanOrEqual(IN_FLIGHT * KILLS)
      // Leases of the dead run out: first goes what was only queued, the uncertain ones wait half a minute more.
      await passTime(fanOut, 46)
      await sendAndStop(fanOut, queued)
      if (sending > 0) {
        await passTime(fanOut, 31)
        await sendAndStop(fanOut, sending)
      }
      expect(await secondsToNext(fanOut)).toBeNull()
      expect(await fanOut.states()).toEqual({ sent: CHATS })
      const { lost, duplicates, maxCopies } = fanOut.account()
      expect(lost).toBe(0)
      expect(duplicates).toBeLessThanOrEqual(IN_FLIGHT * KILLS)
      expect(maxCopies).toBeLessThanOrEqual(3)
    } finally {
      await fanOut.close()
    }
  })
}
