/**
 * Memory of the service when nothing happens: the resident set of the real process after a minute of idling with its
 * usual timetable. `node test/bench/idle.bench.ts [seconds]` prints one JSON line an engine and fails above the ceiling.
 */
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { openFanOut } from '../faults/fan-out.ts'
import { eachGround } from './ground.ts'

/** MB; the embedded database lives in the same process. */
const CEILING = { pglite: 250, postgres: 150 }

const [seconds = 60] = process.argv.slice(2).map(Number)

await eachGround(async (ground) => {
  const fanOut = await openFanOut(ground, 1)
  try {
    const service = fanOut.start()
    await service.logs('ready')
    await wait(seconds * 1000)
    const status = await readFile(`/proc/${service.pid}/status`, 'utf8')
    const megabytes = Math.round(kilobytes(status, 'VmRSS') / 1024)
    const peak = Math.round(kilobytes(status, 'VmHWM') / 1024)
    await service.end('SIGTERM')
    const ceiling = CEILING[ground.engine]
    console.log(
      JSON.stringify({ figure: 'idle-memory', engine: ground.engine, seconds, megabytes, peak, ceiling }),
    )
    if (megabytes > ceiling) process.exitCode = 1
  } finally {
    await fanOut.close()
  }
})

function kilobytes(status: string, field: string): number {
  const line = status.match(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm'))
  if (!line?.[1]) throw new Error(`this system does not tell ${field}`)
  return Number(line[1])
}
