/**
 * How well labelled reports are read: `node test/judge/news.ts [--show] FILE…`, one JSON line of the figures that the
 * README promises, in percent where they are shares; with `--show` each report that is read otherwise than labelled. A set
 * judges only once: whoever has mended what it showed measures their memory.
 */
import { type Batch, placeReport, textFingerprint } from '../../src/batches/group.ts'
import { readReport } from '../../src/claims/read.ts'
import type { Reading } from '../../src/claims/reading.ts'
import { isOut } from '../../src/people/status.ts'
import { isSameFigure, isSamePerson, type LabelledReport, readReports } from './labelled.ts'

/** So many of so many. */
interface Share {
  of: number
  are: number
}

/** What is told as an event of its own. */
const EVENTS: ReadonlySet<string> = new Set(['batch', 'single', 'rearrest'])

const [show, files] = [
  process.argv.includes('--show'),
  process.argv.slice(2).filter((word) => word !== '--show'),
]
const reports = readReports(files)
const read = reports.map((report) => ({ report, reading: readReport(report), wrong: [] as string[] }))

const value: Share = share()
const figure: Share = share()
const everyFigure: Share = share()
const wrongFigures: Share = share()
const precision: Share = share()
const recall: Share = share()
const falselyFree: Share = share()

for (const { report, reading, wrong } of read) {
  const { expect } = report
  if (!tally(value, reading.reports === expect.value))
    wrong.push(`value ${reading.reports}, labelled ${expect.value}`)
  judgeFigures(expect, reading, wrong)
  judgePeople(expect, reading, wrong)
}
const pairs = judgeEvents()

if (show)
  for (const { report, reading, wrong } of read)
    if (wrong.length > 0) {
      console.log(`\n## ${report.id} ${report.title}\n${report.body}`)
      for (const words of wrong) console.log(`    ${words}`)
      for (const { rule, words } of reading.why)
        if (/^(?:batch|other|part|cumul)/.test(rule)) console.log(`      ${rule}: ${words}`)
    }
console.log(
  JSON.stringify({
    reports: reports.length,
    value: percent(value),
    figure: percent(figure),
    everyFigure: percent(everyFigure),
    wrongFigures: percent(wrongFigures),
    freedPrecision: percent(precision),
    freedRecall: percent(recall),
    falselyFree: falselyFree.are,
    eventsPrecision: pairs.precision,
    eventsF1: pairs.f1,
    of: { figure: figure.of, wrongFigures: wrongFigures.of, freed: recall.of },
  }),
)

function judgeFigures(expect: LabelledReport['expect'], reading: Reading, wrong: string[]): void {
  const given = reading.counts.filter(({ kind }) => kind === 'batch')
  for (const [at, label] of expect.batch.entries()) {
    const isThere = given.some((one) => isSameFigure(one, label))
    tally(everyFigure, isThere)
    if (at === 0) tally(figure, isThere)
    if (!isThere) wrong.push(`${at === 0 ? 'missed' : 'missed beside'} ${label.min}..${label.max}`)
  }
  for (const one of given)
    if (tally(wrongFigures, !expect.batch.some((label) => isSameFigure(one, label))))
      wrong.push(`wrong ${one.min}..${one.max}${expect.batch.length === 0 ? ', no figure labelled' : ''}`)
}

function judgePeople(expect: LabelledReport['expect'], reading: Reading, wrong: string[]): void {
  const freed = reading.people.filter(({ change }) => change !== 'none' && isOut(change))
  const strangers = freed.filter(({ name }) => !expect.freed.some((label) => isSamePerson(label, name)))
  for (const person of freed) tally(precision, !strangers.includes(person))
  for (const label of expect.freed)
    if (
      !tally(
        recall,
        freed.some(({ name }) => isSamePerson(label, name)),
      )
    )
      wrong.push(`held back ${label}`)
  if (tally(falselyFree, strangers.length > 0))
    wrong.push(`FREE ${strangers.map(({ name }) => name).join(', ')}`)
}

/** Pairs of reports about one event, as they are grouped in the order of publication. */
function judgeEvents(): { precision: number; f1: number } {
  const open = new Map<number, Batch>()
  const placed = [...read]
    .sort((a, b) => Date.parse(a.report.published_at) - Date.parse(b.report.published_at))
    .map(({ report, reading }) => {
      const { batch } = placeReport(
        [...open.values()],
        {
          reading,
          publishedAt: new Date(report.published_at).toISOString(),
          source: { owner: report.source.name, kind: report.source.kind },
          textHash: textFingerprint(`${report.title}\n${report.body}`),
        },
        () => open.size + 1,
      )
      if (batch) open.set(batch.id, batch)
      return {
        event: report.event ?? null,
        batch: batch?.id ?? null,
        isEvent: EVENTS.has(report.expect.value),
      }
    })
    .filter(({ isEvent }) => isEvent)
  const all = placed.flatMap((one, at) => placed.slice(at + 1).map((other) => [one, other] as const))
  const together = all.filter(([one, other]) => one.batch !== null && one.batch === other.batch)
  const labelled = all.filter(([one, other]) => one.event !== null && one.event === other.event)
  const both = together.filter((pair) => labelled.includes(pair)).length
  const [p, r] = [both / together.length, both / labelled.length]
  return { precision: thousandths(p), f1: thousandths((2 * p * r) / (p + r)) }
}

function share(): Share {
  return { of: 0, are: 0 }
}

function tally(counted: Share, is: boolean): boolean {
  counted.of += 1
  if (is) counted.are += 1
  return is
}

function percent({ of, are }: Share): number {
  return Math.round((are / of) * 1000) / 10
}

function thousandths(figure: number): number {
  return Math.round(figure * 1000) / 1000
}
