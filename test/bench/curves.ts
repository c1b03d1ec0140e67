/**
 * The curves of docs/scale.md. `node test/bench/curves.ts measure [bench…] [chats…]` runs the benches that have a number of
 * chats, on PostgreSQL, and keeps what they print in docs/scale/points.jsonl; `… draw` draws the charts from there; `… keep`
 * keeps what a bench printed that ran by itself, read from standard input. A point that is measured again takes the place of the old one.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Chart, drawChart } from './chart.ts'

const FOLDER = new URL('../../docs/scale/', import.meta.url)
const POINTS = new URL('points.jsonl', FOLDER)
const CHATS = [1_000, 10_000, 100_000, 1_000_000]
/** Under Telegram's limits more than so many take longer than anybody watches. */
const MOST_SENT = 10_000

export type Point = { figure: string; chats: number } & Record<string, unknown>

const valuesOf = (points: readonly Point[], figure: string, field: string) =>
  points
    .filter((point) => point.figure === figure && typeof point[field] === 'number')
    .map((point) => [point.chats, point[field] as number] as const)
    .sort(([a], [b]) => a - b)

/** Every chart, by the name of its file. */
export function chartsOf(points: readonly Point[]): ReadonlyMap<string, string> {
  const line = (name: string, figure: string, field: string) => ({
    name,
    points: valuesOf(points, figure, field),
  })
  const charts: Record<string, Chart> = {
    'fan-out': {
      title: 'A batch for everybody: planning its deliveries',
      unit: 'seconds',
      lines: [
        line('in slices, as the service plans it', 'fan-out', 'seconds'),
        line('one bare INSERT … SELECT', 'fan-out', 'floorSeconds'),
      ],
    },
    ratio: {
      title: 'The same, as a multiple of the bare INSERT … SELECT',
      unit: 'times',
      lines: [line('ratio', 'fan-out', 'ratio')],
    },
    sender: {
      title: 'Sending under Telegram’s limits: share of the ceiling',
      unit: 'share',
      lines: [line('28 a second', 'sender-under-limits', 'share')],
    },
    lookup: {
      title: 'One name in the news against all that are followed',
      unit: 'milliseconds',
      lines: [line('the median', 'audience-find', 'p50')],
    },
    opening: {
      title: 'Opening and indexing all sealed subscriptions',
      unit: 'seconds of processor',
      lines: [line('at start', 'audience-open', 'cpuSeconds')],
    },
    memory: {
      title: 'Memory of the process, at its most',
      unit: 'megabytes',
      lines: [
        line('names opened and indexed', 'audience-memory', 'peak'),
        line('a batch planned', 'fan-out', 'megabytes'),
      ],
    },
  }
  return new Map(
    Object.entries(charts)
      .map(
        ([name, chart]) =>
          [name, { ...chart, lines: chart.lines.filter((one) => one.points.length > 0) }] as const,
      )
      .filter(([, chart]) => chart.lines.length > 0)
      .map(([name, chart]) => [`${name}.svg`, drawChart(chart)]),
  )
}

export async function readPoints(): Promise<Point[]> {
  const kept = await readFile(POINTS, 'utf8').catch(() => '')
  return kept
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Point)
}

async function keep(fresh: readonly Point[]): Promise<void> {
  const key = ({ figure, chats }: Point) => `${figure} ${String(chats).padStart(9, '0')}`
  const all = new Map([...(await readPoints()), ...fresh].map((point) => [key(point), point]))
  const lines = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => JSON.stringify(point))
  await writeFile(POINTS, `${lines.join('\n')}\n`)
}

/** What a bench prints of so many chats. That it holds what is promised is not asked here. */
async function measured(bench: string, chats: number): Promise<Point[]> {
  const file = fileURLToPath(new URL(`./${bench}.bench.ts`, import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, file, String(chats), 'postgres'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    said += some
  })
  await once(child, 'close')
  process.stdout.write(said)
  return pointsIn(said)
}

function pointsIn(said: string): Point[] {
  // Seconds say little of a machine that is busy with something else; ratios, memory and the processor's own time do.
  const load = Math.round(loadavg()[1]! * 10) / 10
  return said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => ({ ...(JSON.parse(line) as Point), load }))
    .filter(({ figure }) => figure !== undefined)
}

const BENCHES = ['audience', 'fan-out', 'sender']

if (import.meta.main) {
  const [what, ...given] = process.argv.slice(2)
  const named = BENCHES.filter((bench) => given.includes(bench))
  const sizes = given.filter((one) => !BENCHES.includes(one)).map(Number)
  if (what === 'measure')
    for (const chats of sizes.length > 0 ? sizes : CHATS)
      for (const bench of named.length > 0 ? named : BENCHES)
        if (bench !== 'sender' || chats <= MOST_SENT) await keep(await measured(bench, chats))
  if (what === 'keep') await keep(pointsIn(await text(process.stdin)))
  for (const [name, svg] of chartsOf(await readPoints())) await writeFile(new URL(name, FOLDER), svg)
}
