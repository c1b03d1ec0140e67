import { expect, test } from 'vitest'
import { importFile } from '../../src/registry/import.ts'
import { eachEngine } from '../engines.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const header = 'id,name,status,status_on\n'
const line = (n: number, status = 'detained') => `${n},Ana Ruiz Sosa,${status},2024-08-03\n`
const list = (count: number) => header + Array.from({ length: count }, (_, n) => line(n)).join('')

eachEngine((open) => {
  const take = (text: string, more = {}) =>
    importFile(open(), { registryId: 'foro', name: 'Foro de prueba', text, ...more }, NOW)
  const outcome = async (text: string) => (await take(text)).summary.outcome
  const registry = () => open().selectFrom('registries').selectAll().executeTakeFirst()
  const people = () => open().selectFrom('people').selectAll().orderBy('id').execute()

  test('a list is taken over, and the same list again changes nothing', async () => {
    expect((await take(list(3))).summary).toEqual({
      added: 3,
      changed: 0,
      statuses: 3,
      unchanged: 0,
      rows: 3,
      rowErrors: 0,
      outcome: 'loaded',
      because: null,
    })
    const before = await people()
    expect((await take(list(3))).summary).toMatchObject({
      added: 0,
      changed: 0,
      statuses: 0,
      outcome: 'unchanged',
    })
    expect(await people()).toEqual(before)
    expect(await registry()).toMatchObject({
      row_count: 3,
      failures: 0,
      outcome: 'unchanged',
      loaded_at: NOW,
    })
  })

  test('rows that do not fit are told by line, the others go in', async () => {
    const { summary, errors } = await take(`${header}${line(1)}2,Eva Sosa,gone,\n${line(1)}${line(3)}`)
    expect(summary).toMatchObject({ added: 2, rows: 2, rowErrors: 2 })
    expect(errors).toEqual([
      { line: 3, reason: 'status is not a status such as detained, released or full-freedom' },
      { line: 4, reason: 'id is the same as in an earlier row' },
    ])
    expect(await registry()).toMatchObject({ row_count: 4 })
  })

  test('a file that is empty, shrunken or no list changes nothing and is noted', async () => {
    await take(list(100))
    const before = await people()
    expect(await outcome('')).toBe('unreadable')
    expect(await outcome('<html>Inicie sesión</html>')).toBe('unreadable')
    expect(await outcome(header)).toBe('empty')
    expect(await outcome(list(94))).toBe('shrunken')
    expect((await take(list(10))).summary.because).toBe('it has 10 rows, the last good load had 100')
    expect(await people()).toEqual(before)
    expect(await registry()).toMatchObject({ row_count: 100, failures: 5, outcome: 'shrunken' })
    expect(await outcome(list(95))).toBe('loaded')
    expect(await registry()).toMatchObject({ row_count: 95, failures: 0 })
    expect(await people()).toHaveLength(100)
  })

  test('a list that lost four in a hundred day after day is measured by the day before, and nobody is released by it', async () => {
    await take(list(100))
    expect(await outcome(list(96))).toBe('loaded')
    expect(await outcome(list(92))).toBe('loaded')
    expect(await outcome(list(80))).toBe('shrunken')
    const statuses = await open().selectFrom('person_statuses').select('status').distinct().execute()
    expect(statuses).toEqual([{ status: 'detained' }])
  })

  test('a header alone is a first load: whoever comes later is news', async () => {
    expect(await outcome(header)).toBe('loaded')
    await take(list(1))
    const [status] = await open().selectFrom('person_statuses').selectAll().execute()
    expect(status?.quiet).toBeNull()
  })

  test('a rehearsal counts and writes nothing', async () => {
    expect((await take(list(3), { dryRun: true })).summary).toMatchObject({ added: 3, outcome: 'loaded' })
    expect(await registry()).toBeUndefined()
    await take(list(100))
    const before = [await registry(), await people()]
    expect((await take(list(10), { dryRun: true })).summary.outcome).toBe('shrunken')
    expect((await take(list(101), { dryRun: true })).summary).toMatchObject({ added: 1, unchanged: 100 })
    expect([await registry(), await people()]).toEqual(before)
  })

  test('a list in an old character set keeps its letters', async () => {
    const bytes = Buffer.from('id;name;status\r\n1;José Ibáñez Nuñez;Detenido\r\n', 'latin1')
    await importFile(open(), { registryId: 'foro', name: 'Foro', bytes }, NOW)
    expect((await people())[0]).toMatchObject({ name: 'José Ibáñez Nuñez' })
  })

  test('a list whose column «publish» is gone changes nothing when somebody was not to be published', async () => {
    const private_ = 'id,name,status,publish\n1,Ana Ruiz,detained,no\n2,Eva Sosa,detained,yes\n'
    await take(private_)
    const { summary } = await take(private_.replace('publish', 'publicar'))
    expect(summary).toMatchObject({
      outcome: 'unreadable',
      because: 'its column «publish» is gone, and 1 of its people were not to be published',
    })
    expect((await people()).map(({ publish }) => publish)).toEqual([false, true])
    await take(private_.replace(',no', ',yes'))
    expect((await take(private_.replace('publish', 'publicar'))).summary.outcome).toBe('loaded')
  })

  test('a status dated too far ahead fits when its day has come, though the file is the same', async () => {
    const text = `${header}${line(1)}2,Eva Sosa,released,2026-11-25\n`
    expect((await take(text)).errors).toEqual([{ line: 3, reason: 'status_on lies in the future' }])
    const later = new Date(NOW.getTime() + 86_400_000)
    const file = { registryId: 'foro', name: 'Foro de prueba', text }
    expect((await importFile(open(), file, later)).summary).toMatchObject({ added: 1, rowErrors: 0 })
  })

  test('a row that is merged into one nobody has goes in, and is told of with its line', async () => {
    const text = (...rows: string[]) => `id,name,status,merged_into\n${rows.join('\n')}\n`
    const rows = ['1,Ana Ruiz,detained,2', '2,Ana María Ruiz,detained,', '3,Eva Sosa,detained,8']
    const { summary, errors } = await take(text(...rows))
    expect(errors).toEqual([{ line: 4, reason: 'merged_into is the id of no row', wentIn: true }])
    expect(summary).toMatchObject({ added: 3, rows: 3, rowErrors: 1, outcome: 'loaded' })
    expect(await registry()).toMatchObject({ row_count: 3 })
    // Whoever is missing from today's list is still somebody.
    expect((await take(text(rows[0]!, rows[2]!))).errors).toMatchObject([{ line: 3 }])
  })

  test('JSON and a CSV that say the same are the same people', async () => {
    await take(list(2))
    const rows = [0, 1].map((id) => ({
      id,
      name: 'Ana Ruiz Sosa',
      status: 'detained',
      status_on: '2024-08-03',
    }))
    const { summary } = await take(JSON.stringify({ people: rows }), { kind: 'json' })
    expect(summary).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  test('other column names make the same file another one', async () => {
    const text = 'id,name,nombre,status\n1,x y,Ana Ruiz,detained\n'
    await take(text)
    expect((await take(text, { columns: { name: 'nombre' } })).summary).toMatchObject({ changed: 1 })
    expect((await people())[0]?.name).toBe('Ana Ruiz')
  })
})
