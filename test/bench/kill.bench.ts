/**
 * How much `kill -9` costs: 20 kills of the real service amid an alert for 2,000 chats, on each engine, in real time.
 * `node test/bench/kill.bench.ts [chats] [kills]` prints one JSON line an engine and fails when anybody was lost, when
 * more was doubled than was in flight, or when a chat got more than three copies.
 */
import { openFanOut } from '../faults/fan-out.ts'
import { finishInRealTime, killRepeatedly } from '../faults/kill.ts'
import { eachGround } from './ground.ts'

/** The most that one death can double at this ceiling. */
const IN_FLIGHT = 8
const CEILING = 80
const MOST_COPIES = 3

const [chats = 2000, kills = 20] = process.argv.slice(2).map(Number)

await eachGround(async (ground) => {
  const fanOut = await openFanOut(ground, chats, { ceiling: CEILING })
  try {
    const startedAt = performance.now()
    await killRepeatedly(fanOut, chats, kills)
    await finishInRealTime(fanOut)
    const { lost, duplicates, maxCopies } = fanOut.account()
    const states = await fanOut.states()
    const matched = Object.values(states).reduce((sum, count) => sum + count, 0)
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10
    const ok = lost === 0 && duplicates <= IN_FLIGHT * kills && maxCopies <= MOST_COPIES && matched === chats
    console.log(
      JSON.stringify({
        figure: 'kill',
        engine: ground.engine,
        chats,
        kills,
        lost,
        duplicates,
        maxCopies,
        states,
        seconds,
        ok,
      }),
    )
    if (!ok) process.exitCode = 1
  } finally {
    await fanOut.close()
  }
})
