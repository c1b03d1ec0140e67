import { expect, test } from 'vitest'
import { findCard } from '../../src/people/card.ts'
import { createDirectory } from '../../src/people/directory.ts'
import { remainingOf } from '../../src/people/merges/merge.ts'
import { recordRows } from '../../src/people/store.ts'
import type { RegistryRow } from '../../src/registry/row.ts'
import { eachEngine } from '../engines.ts'

test.each<[string, Record<number, number>, number, number]>([
  ['nobody was merged', {}, 1, 1],
  ['one into another', { 1: 2 }, 1, 2],
  ['the one who remains', { 1: 2 }, 2, 2],
  ['a chain', { 1: 2, 2: 3, 3: 4 }, 1, 4],
  ['a circle leads nowhere', { 1: 2, 2: 1 }, 1, 1],
  ['into a circle leads nowhere', { 1: 2, 2: 3, 3: 2 }, 1, 1],
  ['to oneself', { 1: 1 }, 1, 1],
])('%s', (_, pointers, from, remains) => {
  expect(remainingOf(from, (id) => pointers[id])).toBe(remains)
})

const NOW = new Date('2026-11-27T12:00:00Z')
const foro = { id: 'foro', name: 'Foro de prueba' }
const row = (id: string, name: string, more: Partial<RegistryRow> = {}): RegistryRow => ({
  id,
  name,
  aliases: [],
  birthYear: null,
  region: null,
  prison: null,
  detainedOn: null,
  status: 'detained',
  statusOn: null,
  batch: null,
  sourceUrl: null,
  publish: true,
  updatedAt: null,
  mergedInto: null,
  ...more,
})

eachEngine((open) => {
  const merges = () =>
    open().selectFrom('merges').select(['person_id', 'into_id', 'quiet']).orderBy('id').execute()

  test('a pointer is an event once, when a row newly says so, and not at the first load', async () => {
    const db = open()
    const two = [row('1', 'Ana Cuicas Toyo', { mergedInto: '2' }), row('2', 'Anita Cuicas')]
    await recordRows(db, foro, two, NOW)
    expect(await merges()).toEqual([{ person_id: 1, into_id: 2, quiet: 'first-load' }])
    const three = [...two, row('3', 'Ana Cuica', { mergedInto: '2' })]
    await recordRows(db, foro, three, NOW)
    await recordRows(db, foro, [...three, row('4', 'Eva Sosa Paz')], NOW)
    // Absence is no event either.
    await recordRows(db, foro, three.slice(1), NOW)
    expect((await merges()).slice(1)).toEqual([{ person_id: 3, into_id: 2, quiet: null }])
  })

  test('a pointer to nobody waits until that row comes, and one that was taken back leads nowhere', async () => {
    const db = open()
    const directory = createDirectory()
    await recordRows(db, foro, [row('1', 'Ana Cuicas Toyo', { mergedInto: '9' })], NOW)
    await directory.refresh(db)
    expect(directory.idsOf(1)).toEqual([1])
    expect((await findCard(db, 1))?.name).toBe('Ana Cuicas Toyo')
    const both = [row('1', 'Ana Cuicas Toyo', { mergedInto: '9' }), row('9', 'Anita Cuicas Toyo')]
    await recordRows(db, foro, both, NOW)
    await directory.refresh(db)
    const remains = (await findCard(db, 1))!
    expect(remains.name).toBe('Anita Cuicas Toyo')
    expect(directory.idsOf(1)).toEqual([remains.id, 1])
    expect(directory.find('Ana Cuicas Toyo').map(({ personId }) => personId)).toEqual([remains.id])
    await recordRows(db, foro, [row('1', 'Ana Cuicas Toyo'), both[1]!], NOW)
    await directory.refresh(db)
    expect(directory.idsOf(1)).toEqual([1])
    expect((await findCard(db, 1))?.name).toBe('Ana Cuicas Toyo')
  })

  test('a circle makes nobody vanish, and a chain leads to its end', async () => {
    const db = open()
    const directory = createDirectory()
    await recordRows(
      db,
      foro,
      [
        row('1', 'Ana Cuicas Toyo', { mergedInto: '2' }),
        row('2', 'Berta Coa Maita', { mergedInto: '1' }),
        row('3', 'Carla Sirit Luna', { mergedInto: '4' }),
        row('4', 'Dora Natera Ruza', { mergedInto: '5' }),
        row('5', 'Elsa Mago Subero'),
      ],
      NOW,
    )
    await directory.refresh(db)
    expect((await findCard(db, 1))?.name).toBe('Ana Cuicas Toyo')
    expect((await findCard(db, 2))?.name).toBe('Berta Coa Maita')
    expect((await findCard(db, 3))?.name).toBe('Elsa Mago Subero')
    expect(directory.find('Carla Sirit Luna').map(({ personId }) => personId)).toEqual([5])
    expect(directory.idsOf(4)).toEqual([5, 3, 4])
  })

  test('who remains and may not be published hides all; who was merged and may not be hides nobody', async () => {
    const db = open()
    const directory = createDirectory()
    await recordRows(
      db,
      foro,
      [
        row('1', 'Ana Cuicas Toyo', { mergedInto: '2' }),
        row('2', 'Berta Coa Maita', { publish: false }),
        row('3', 'Elsa Mago Subero', { mergedInto: '4', publish: false }),
        row('4', 'Elsa Mago Subero'),
      ],
      NOW,
    )
    await directory.refresh(db)
    expect(await findCard(db, 1)).toBeUndefined()
    expect(directory.find('Ana Cuicas Toyo')).toEqual([])
    expect(directory.find('Elsa Mago Subero').map(({ personId }) => personId)).toEqual([4])
  })
})
