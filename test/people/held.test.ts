import { expect, test } from 'vitest'
import { decideHold, heldLines } from '../../src/alerts/decision.ts'
import type { Database } from '../../src/database/database.ts'
import { findHold, heldNow, openHolds } from '../../src/holds/store.ts'
import { currentStatus } from '../../src/people/history.ts'
import { foreseeRows, historyOf, recordRows } from '../../src/people/store.ts'
import type { RegistryRow } from '../../src/registry/row.ts'
import { shapeOf } from '../../src/registry/shape.ts'
import { eachEngine } from '../engines.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
const foro = { id: 'foro', name: 'Foro de prueba' }
const person = (n: number, more: Partial<RegistryRow> = {}): RegistryRow => ({
  id: String(n),
  name: `Ana Ruiz ${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${n}`,
  aliases: [],
  birthYear: 1985,
  region: 'VE-M',
  prison: 'rodeo1',
  detainedOn: '2024-08-03',
  status: 'detained',
  statusOn: '2024-08-03',
  batch: null,
  sourceUrl: null,
  publish: true,
  updatedAt: null,
  mergedInto: null,
  ...more,
})
const LIST = Array.from({ length: 200 }, (_, n) => person(n))
const free = { status: 'released', statusOn: '2026-11-23' } as const
/** The list with these rows changed. */
const withRows = (...rows: RegistryRow[]) => {
  const changed = new Map(rows.map((row) => [row.id, row]))
  return LIST.map((row) => changed.get(row.id) ?? row)
}
const freed = (from: number, to: number) => LIST.slice(from, to).map((row) => ({ ...row, ...free }))

eachEngine((open) => {
  const load = (rows: readonly RegistryRow[], hours: number) => recordRows(open(), foro, rows, later(hours))
  const entries = () =>
    open()
      .selectFrom('person_statuses')
      .select(['status', 'quiet', 'recorded_at', 'hold_id'])
      .where('sequence', '>', 1)
      .orderBy('id')
      .execute()
  const statusOf = async (db: Database, n: number) => {
    const { id } = await db
      .selectFrom('people')
      .select('id')
      .where('row_id', '=', String(n))
      .executeTakeFirstOrThrow()
    return currentStatus(await historyOf(db, id))?.status
  }
  const decide = (id: number, people: number, decision: 'released' | 'discarded', hours = 3) =>
    decideHold(open(), { id, people, decision }, later(hours))

  test('a load that frees thirty at once is held whole: nobody is shown free, and it is held once', async () => {
    await load(LIST, 0)
    const rows = withRows(...freed(0, 30))
    const held = await load(rows, 1)
    expect(held).toMatchObject({ changed: 0, statuses: 0, held: { opened: true, people: 30 } })
    expect(held.held!.reasons.map(({ kind }) => kind)).toEqual(['hour', 'day'])
    for (let again = 0; again < 3; again += 1)
      expect(await load(rows, 2)).toMatchObject({ held: { id: held.held!.id, opened: false, people: 30 } })
    expect(await entries()).toEqual([])
    expect(await statusOf(open(), 0)).toBe('detained')
    const [hold, ...more] = await openHolds(open())
    expect(more).toEqual([])
    expect(hold).toMatchObject({
      kind: 'registry',
      sourceId: 'foro',
      people: 30,
      difference: { statuses: { 'detained → released': 30 }, columns: { status: 30, status_on: 30 } },
      openedAt: later(1),
    })
    expect(hold!.difference.rows).toHaveLength(5)
    expect(JSON.stringify(hold)).not.toContain('Ana')
    expect(await heldNow(open())).toEqual({ holds: 1, people: 30 })
  })

  test('many small loads within an hour are one big one, and time lets nothing go', async () => {
    await load(LIST, 0)
    expect(await load(withRows(...freed(0, 8)), 1)).toMatchObject({ statuses: 8, held: null })
    expect(await load(withRows(...freed(0, 11)), 1.5)).toMatchObject({ held: { people: 3 } })
    expect(await load(withRows(...freed(0, 11)), 100)).toMatchObject({ held: { people: 3 } })
    expect(await entries()).toHaveLength(8)
  })

  test('what comes after a hold joins it, and what the source takes back leaves it', async () => {
    await load(LIST, 0)
    await load(withRows(...freed(0, 30)), 1)
    expect(await load(withRows(...freed(0, 31)), 5)).toMatchObject({ held: { opened: false, people: 31 } })
    expect(await load(withRows(...freed(20, 31)), 6)).toMatchObject({ held: { people: 11 } })
    // Fewer than any limit, and held all the same: they were part of what nobody has looked at.
    expect(await load(withRows(...freed(29, 31)), 48)).toMatchObject({ held: { people: 2 } })
    expect(await load(LIST, 49)).toMatchObject({ held: null, unchanged: 200 })
    expect(await openHolds(open())).toEqual([])
    expect(await entries()).toEqual([])
    expect(await load(withRows(...freed(0, 1)), 100)).toMatchObject({ statuses: 1, held: null })
  })

  test('released by the right number only, it is news with the date at which the registry said it', async () => {
    await load(LIST, 0)
    const { held } = await load(withRows(...freed(0, 30)), 1)
    await load(withRows(...freed(0, 31)), 2)
    const id = held!.id!
    expect(await decide(id, 30, 'released')).toEqual({ kind: 'miscounted' })
    expect(await decide(id + 1, 31, 'released')).toEqual({ kind: 'unknown' })
    expect(await entries()).toEqual([])
    const [line] = await heldLines(open(), (await findHold(open(), id))!)
    expect(line).toMatchObject({ row: '0', from: 'detained', to: 'released', on: '2026-11-23' })
    expect(await decide(id, 31, 'released', 100)).toMatchObject({ kind: 'decided' })
    expect(await decide(id, 31, 'released', 100)).toEqual({ kind: 'closed', state: 'released' })
    expect(await decide(id, 31, 'discarded', 100)).toEqual({ kind: 'closed', state: 'released' })
    const told = await entries()
    expect(told.map(({ status, quiet, hold_id }) => [status, quiet, hold_id])).toEqual(
      Array.from({ length: 31 }, () => ['released', null, id]),
    )
    expect(new Set(told.map(({ recorded_at }) => recorded_at.toISOString()))).toEqual(
      new Set([later(1).toISOString(), later(2).toISOString()]),
    )
    expect(await statusOf(open(), 0)).toBe('released')
    // Whom a hand released does not count: the next few are ordinary news, and the same file changes nothing.
    expect(await load(withRows(...freed(0, 31)), 100)).toMatchObject({ unchanged: 200, held: null })
    expect(await load(withRows(...freed(0, 33)), 100)).toMatchObject({ statuses: 2, held: null })
  })

  test('discarded it does not come back with the next visit, but what changes again is heard', async () => {
    await load(LIST, 0)
    const rows = withRows(...freed(0, 30))
    const { held } = await load(rows, 1)
    expect(await decide(held!.id!, 30, 'discarded')).toMatchObject({ kind: 'decided' })
    expect(await load(rows, 4)).toMatchObject({ held: null, changed: 0, unchanged: 200 })
    expect(await entries()).toEqual([])
    // One of them is really freed now, on another day; another is taken back and freed on the very same day later.
    const really = { ...LIST[0]!, status: 'released', statusOn: '2026-11-25' } as const
    expect(await load(withRows(...freed(2, 30), really), 50)).toMatchObject({ statuses: 1, held: null })
    expect(await load(withRows(...freed(1, 30), really), 60)).toMatchObject({ statuses: 1, held: null })
    expect(await load(withRows(...freed(1, 30), really), 61)).toMatchObject({ changed: 0, held: null })
  })

  test('whoever is no longer to be published is hidden at once, held or not', async () => {
    await load(LIST, 0)
    const hidden = person(50, { publish: false })
    expect(await load(withRows(...freed(0, 30), hidden), 1)).toMatchObject({ held: { people: 31 } })
    const shown = () =>
      open()
        .selectFrom('people')
        .select('row_id')
        .where('publish', '=', false)
        .execute()
        .then((rows) => rows.map(({ row_id }) => row_id))
    expect(await shown()).toEqual(['50'])
    await load(LIST, 2)
    expect(await shown()).toEqual([])
    expect(await openHolds(open())).toEqual([])
  })

  test('other names under the same ids, other ids for the same names, and hundreds merged are held', async () => {
    await load(LIST, 0)
    const moved = LIST.map((row, n) => ({ ...row, name: LIST[(n + 1) % LIST.length]!.name }))
    expect((await load(moved, 1)).held).toMatchObject({ people: 200 })
    await load(LIST, 2)
    const renumbered = LIST.map((row) => ({ ...row, id: `n${row.id}` }))
    const { held } = await load(renumbered, 30)
    expect(held!.reasons.map(({ kind }) => kind)).toEqual(['hour', 'ids'])
    await load(LIST, 31)
    const merged = LIST.map((row, n) => (n === 0 ? row : { ...row, mergedInto: '0' }))
    expect((await load(merged, 60)).held).toMatchObject({ people: 199 })
    expect(await open().selectFrom('merges').selectAll().execute()).toEqual([])
  })

  test('a load whose columns are not those of the last one is held until it is looked at', async () => {
    const file = (rows: readonly RegistryRow[], columns: (keyof RegistryRow)[]) => ({
      shape: shapeOf(
        rows.map((row) => Object.fromEntries(columns.map((key) => [key, String(row[key] ?? '')]))),
        rows.map(({ status }) => status),
      ),
      present: rows.length,
    })
    const all: (keyof RegistryRow)[] = ['id', 'name', 'status', 'prison']
    const few: (keyof RegistryRow)[] = ['id', 'name', 'status']
    await recordRows(open(), foro, LIST, NOW, file(LIST, all))
    const rows = withRows(...freed(0, 2))
    const { held } = await recordRows(open(), foro, rows, later(1), file(rows, few))
    expect(held).toMatchObject({ people: 2, reasons: [{ kind: 'columns', vanished: ['prison'] }] })
    await decide(held!.id!, 2, 'released')
    const next = withRows(...freed(0, 3))
    expect(await recordRows(open(), foro, next, later(4), file(next, few))).toMatchObject({ statuses: 1 })
  })

  test('a first load is never held, and a rehearsal says what would be', async () => {
    expect(await foreseeRows(open(), foro, LIST, NOW)).toMatchObject({ added: 200, held: null })
    expect(await load(LIST, 0)).toMatchObject({ added: 200, held: null })
    expect(await foreseeRows(open(), foro, withRows(...freed(0, 30)), later(1))).toMatchObject({
      held: { id: null, opened: true, people: 30 },
    })
    expect(await openHolds(open())).toEqual([])
  })

  test('two processes that load and one that decides take turns', async () => {
    await load(LIST, 0)
    const rows = withRows(...freed(0, 30))
    const both = await Promise.all([load(rows, 1), load(rows, 1)])
    expect(both.map(({ held }) => held!.opened).sort()).toEqual([false, true])
    const id = both[0]!.held!.id!
    const decisions = await Promise.all([
      decide(id, 30, 'released'),
      decide(id, 30, 'discarded'),
      load(rows, 3),
    ])
    expect(decisions.filter((one) => 'kind' in one && one.kind === 'decided')).toHaveLength(1)
    const released = 'kind' in decisions[0]! && decisions[0].kind === 'decided'
    expect(await entries()).toHaveLength(released ? 30 : 0)
    expect(await openHolds(open())).toEqual([])
  })
})
