import { expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { currentStatus } from '../../src/people/history.ts'
import {
  findPerson,
  foreseeRows,
  historyOf,
  publishedPeopleSince,
  recordRows,
} from '../../src/people/store.ts'
import type { RegistryRow } from '../../src/registry/row.ts'
import { eachEngine } from '../engines.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
const foro = { id: 'foro', name: 'Foro de prueba' }
const row = (id: string, more: Partial<RegistryRow> = {}): RegistryRow => ({
  id,
  name: `Ana ${id} Ruiz`,
  aliases: [],
  birthYear: 1985,
  region: 'VE-M',
  prison: 'El Rodeo I',
  detainedOn: '2024-08-03',
  status: 'detained',
  statusOn: '2024-08-03',
  batch: null,
  sourceUrl: 'https://foro.example/1',
  publish: true,
  updatedAt: null,
  mergedInto: null,
  ...more,
})
const people = (db: Database) => db.selectFrom('people').selectAll().orderBy('id').execute()
const statuses = (db: Database) =>
  db
    .selectFrom('person_statuses')
    .innerJoin('people', 'people.id', 'person_id')
    .select(['row_id', 'sequence', 'status', 'status_on', 'quiet', 'considered_at'])
    .orderBy('person_statuses.id')
    .execute()

eachEngine((open) => {
  test('the first load is quiet; whoever is released or added afterwards is news', async () => {
    const db = open()
    const first = [row('1'), row('2', { status: 'released', statusOn: '2026-11-01' })]
    expect(await recordRows(db, foro, first, NOW)).toEqual({
      added: 2,
      changed: 0,
      statuses: 2,
      unchanged: 0,
      held: null,
    })
    const next = [row('1', { status: 'released', statusOn: '2026-11-23' }), first[1]!, row('3')]
    expect(await recordRows(db, foro, next, later(1))).toEqual({
      added: 1,
      changed: 1,
      statuses: 2,
      unchanged: 1,
      held: null,
    })
    expect(await statuses(db)).toEqual([
      {
        row_id: '1',
        sequence: 1,
        status: 'detained',
        status_on: '2024-08-03',
        quiet: 'first-load',
        considered_at: null,
      },
      {
        row_id: '2',
        sequence: 1,
        status: 'released',
        status_on: '2026-11-01',
        quiet: 'first-load',
        considered_at: null,
      },
      {
        row_id: '1',
        sequence: 2,
        status: 'released',
        status_on: '2026-11-23',
        quiet: null,
        considered_at: null,
      },
      {
        row_id: '3',
        sequence: 1,
        status: 'detained',
        status_on: '2024-08-03',
        quiet: null,
        considered_at: null,
      },
    ])
  })

  test('an empty first load counts: the first person who is added is news', async () => {
    const db = open()
    await recordRows(db, foro, [], NOW)
    await recordRows(db, foro, [row('1')], later(1))
    expect((await statuses(db)).map(({ quiet }) => quiet)).toEqual([null])
  })

  test('the same rows again change nothing, not even the version', async () => {
    const db = open()
    const rows = [row('1', { updatedAt: '2026-11-01' }), row('2')]
    await recordRows(db, foro, rows, NOW)
    const before = await people(db)
    const again = rows.map((one) => ({ ...one, updatedAt: '2026-11-23' }))
    expect(await recordRows(db, foro, again, later(1))).toEqual({
      added: 0,
      changed: 0,
      statuses: 0,
      unchanged: 2,
      held: null,
    })
    expect(await people(db)).toEqual(before)
  })

  test('whoever is missing from a list stays as they were', async () => {
    const db = open()
    await recordRows(db, foro, [row('1'), row('2')], NOW)
    expect(await recordRows(db, foro, [row('1')], later(1))).toEqual({
      added: 0,
      changed: 0,
      statuses: 0,
      unchanged: 1,
      held: null,
    })
    expect(await people(db)).toHaveLength(2)
    expect(await statuses(db)).toHaveLength(2)
  })

  test('a corrected spelling changes the person and not the history', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    const corrected = row('1', { name: 'Anna Ruiz', aliases: ['Ana Ruiz'], prison: 'Yare II' })
    expect(await recordRows(db, foro, [corrected], later(1))).toEqual({
      added: 0,
      changed: 1,
      statuses: 0,
      unchanged: 0,
      held: null,
    })
    expect(await people(db)).toMatchObject([
      { name: 'Anna Ruiz', aliases: ['Ana Ruiz'], prison: 'Yare II', updated_at: later(1) },
    ])
  })

  test('a history only grows, and a corrected day of the same status is quiet', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    const said: [RegistryRow['status'], string | null][] = [
      ['released', '2026-11-20'],
      ['released', '2026-11-21'],
      ['released', null],
      ['rearrested', '2026-11-23'],
      ['detained', '2024-08-03'],
    ]
    for (const [status, statusOn] of said)
      await recordRows(db, foro, [row('1', { status, statusOn })], later(1))
    const [person] = await people(db)
    const history = await historyOf(db, person!.id)
    expect(
      history.map(({ sequence, status, statusOn, quiet }) => [sequence, status, statusOn, quiet]),
    ).toEqual([
      [1, 'detained', '2024-08-03', 'first-load'],
      [2, 'released', '2026-11-20', null],
      [3, 'released', '2026-11-21', 'same-status'],
      [4, 'rearrested', '2026-11-23', null],
      [5, 'detained', '2024-08-03', null],
    ])
    expect(currentStatus(history)).toMatchObject({ status: 'detained', source: 'Foro de prueba' })
  })

  test('an entry of a history is never changed, by whomever', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    const change = (values: { status?: string; status_on?: string; source?: string }) =>
      db.updateTable('person_statuses').set(values).execute()
    for (const values of [{ status: 'released' }, { status_on: '2026-01-01' }, { source: 'Otro' }])
      await expect(change(values)).rejects.toThrow('never changed')
    await db.updateTable('person_statuses').set({ considered_at: NOW }).execute()
    expect(await statuses(db)).toMatchObject([{ status: 'detained', considered_at: NOW }])
  })

  test('what somebody else wrote into a history does not make the registry repeat itself', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    const [person] = await people(db)
    await db
      .insertInto('person_statuses')
      .values({
        person_id: person!.id,
        sequence: 2,
        status: 'released',
        status_on: '2026-11-22',
        source: 'Curators',
        recorded_at: NOW,
      })
      .execute()
    await recordRows(db, foro, [row('1', { prison: 'Yare II' })], later(1))
    expect((await historyOf(db, person!.id)).map(({ source }) => source)).toEqual([
      'Foro de prueba',
      'Curators',
    ])
    await recordRows(db, foro, [row('1', { status: 'full-freedom' })], later(2))
    expect((await historyOf(db, person!.id)).at(-1)).toMatchObject({ sequence: 3, status: 'full-freedom' })
  })

  test('a registry that changes its name does not lose its people', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    const renamed = { ...foro, name: 'Foro nuevo' }
    expect(await recordRows(db, renamed, [row('1', { prison: 'Yare II' })], later(1))).toMatchObject({
      changed: 1,
      statuses: 0,
    })
  })

  test('the same id in two registries is two people', async () => {
    const db = open()
    await recordRows(db, foro, [row('1')], NOW)
    await recordRows(db, { id: 'own', name: 'Propio' }, [row('1', { name: 'Eva Sosa' })], NOW)
    expect((await people(db)).map(({ name }) => name)).toEqual(['Ana 1 Ruiz', 'Eva Sosa'])
  })

  test('whoever may not be published is never shown, and leaves the index', async () => {
    const db = open()
    await recordRows(db, foro, [row('1'), row('2', { publish: false })], NOW)
    const [shown, hidden] = await people(db)
    expect(await findPerson(db, shown!.id)).toMatchObject({ name: 'Ana 1 Ruiz', publish: true })
    expect(await findPerson(db, hidden!.id)).toBeUndefined()
    expect(await historyOf(db, hidden!.id)).toEqual([])
    const known = await publishedPeopleSince(db, 0)
    expect(known.map(({ name, publish }) => [name, publish])).toEqual([
      ['Ana 1 Ruiz', true],
      ['Ana 2 Ruiz', false],
    ])
    const { version } = known[0]!
    expect(await publishedPeopleSince(db, version)).toEqual([])
    await recordRows(db, foro, [row('1', { publish: false }), row('2', { publish: false })], later(1))
    expect(await publishedPeopleSince(db, version)).toEqual([
      {
        id: shown!.id,
        name: 'Ana 1 Ruiz',
        aliases: [],
        publish: false,
        mergedId: null,
        version: version + 1,
      },
    ])
    expect(await findPerson(db, shown!.id)).toBeUndefined()
    expect(await findPerson(db, 999)).toBeUndefined()
  })

  test('a rehearsal counts the same and writes nothing', async () => {
    const db = open()
    expect(await foreseeRows(db, foro, [row('1')], NOW)).toEqual({
      added: 1,
      changed: 0,
      statuses: 1,
      unchanged: 0,
      held: null,
    })
    expect(await people(db)).toEqual([])
  })

  test('two processes that load one registry at the same time add a person once', async () => {
    const db = open()
    const rows = [row('1'), row('2')]
    const both = await Promise.all([recordRows(db, foro, rows, NOW), recordRows(db, foro, rows, NOW)])
    expect(both.map(({ added }) => added).sort()).toEqual([0, 2])
    expect(await statuses(db)).toHaveLength(2)
  })

  test('a list of five thousand goes in at once', async () => {
    const db = open()
    const rows = Array.from({ length: 5_000 }, (_, n) => row(String(n)))
    expect(await recordRows(db, foro, rows, NOW)).toMatchObject({ added: 5_000, statuses: 5_000 })
    const freed = rows.map((one) => ({ ...one, status: 'released' as const }))
    expect(await recordRows(db, foro, freed, later(1))).toMatchObject({
      changed: 0,
      statuses: 0,
      held: { people: 5_000 },
    })
  })
})
