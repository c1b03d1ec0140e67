import { createTask } from 'node-cron'
import { expect, test } from 'vitest'
import { startMetronome } from '../../jobs/metronome.ts'
import { createTestWorld } from '../world.ts'

/** What was told, each time, until `done`. */
async function beats(
  world: ReturnType<typeof createTestWorld>,
  until: number,
  meanwhile: (beat: number) => void = () => undefined,
): Promise<string[][]> {
  const told: string[][] = []
  await new Promise<void>((resolve) => {
    const metronome = startMetronome(world, (seconds) => {
      told.push(seconds.map((second) => second.toISOString().slice(0, 19)))
      meanwhile(told.length)
      if (told.length === until) void metronome.stop().then(resolve)
    })
  })
  return told
}

test('each second is told once', async () => {
  expect(await beats(createTestWorld('2026-01-01T16:00:00.400Z'), 3)).toEqual([
    ['2026-01-01T16:00:01'],
    ['2026-01-01T16:00:02'],
    ['2026-01-01T16:00:03'],
  ])
})

test('whoever was busy is told what began meanwhile, of an hour the last minute', async () => {
  const world = createTestWorld()
  const told = await beats(world, 3, (beat) => world.pass(beat === 1 ? { seconds: 2 } : { hours: 1 }))
  expect(told[1]).toEqual(['2026-01-01T16:00:02', '2026-01-01T16:00:03', '2026-01-01T16:00:04'])
  expect([told[2]?.length, told[2]?.at(-1)]).toEqual([60, '2026-01-01T17:00:05'])
})

test('a clock that is set by a day, forward or back, goes on at its next second', async () => {
  for (const days of [1, -1]) {
    const world = createTestWorld()
    const told = await beats(world, 4, (beat) => {
      if (beat === 2) world.setClock('own', { days })
    })
    expect(world.elapsed()).toBeLessThanOrEqual(4000)
    const day = days > 0 ? '2026-01-02' : '2025-12-31'
    expect(told[2]!.at(-1)).toBe(`${day}T16:00:03`)
    expect(told[3]).toEqual([`${day}T16:00:04`])
  }
})

test.each([
  ['spring', '2026-03-28T23:00:00Z', 23],
  ['autumn', '2026-10-24T22:00:00Z', 25],
])('in the night of %s that changes the time, every five minutes are every five minutes', (_, midnight, hours) => {
  const at = (line: string) => createTask(line, () => undefined, { timezone: 'Europe/Madrid' })
  const [often, hourly, daily] = ['*/5 * * * *', '17 * * * *', '30 6 * * *'].map(at)
  const minutes = Array.from(
    { length: hours * 60 },
    (_, minute) => new Date(new Date(midnight).getTime() + minute * 60_000),
  )
  const runs = (task: typeof often) => minutes.filter((minute) => task!.match(minute)).length
  expect([runs(often), runs(hourly), runs(daily)]).toEqual([hours * 12, hours, 1])
})
