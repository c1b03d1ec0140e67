import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nextVersion } from '../../src/database/changes.ts'
import { OFTEN, openDatabase } from '../../src/database/database.ts'
import { FolderInUse } from '../../src/database/lock.ts'
import { migrate } from '../../src/database/migrate.ts'
import { eachEngine } from '../engines.ts'

eachEngine((open, engine) => {
  test('ids, counts, days, times and bytes come back alike', async () => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select 12::bigint as id, count(*) as counted, date '2026-01-01' as day,
      timestamptz '2026-01-01 04:00:00+00' as time, '\\x00ff'::bytea as bytes, '{"a":[1]}'::jsonb as json, 1.5::numeric as share`.execute(
      open(),
    )
    const row = rows[0]!
    expect({ ...row, bytes: [...(row.bytes as Uint8Array)] }).toEqual({
      id: 12,
      counted: 1,
      day: '2026-01-01',
      time: new Date('2026-01-01T04:00:00Z'),
      bytes: [0, 255],
      json: { a: [1] },
      share: 1.5,
    })
  })

  test('bytes come back as they were written, however long, and from the middle of others', async () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, at) => at))
    for (const bytes of [all, new Uint8Array(all.subarray(100, 200)), all.subarray(3, 9), Buffer.alloc(0)]) {
      const { rows } = await sql<{ bytes: Uint8Array }>`select ${bytes}::bytea as bytes`.execute(open())
      expect([...rows[0]!.bytes]).toEqual([...bytes])
    }
  })

  test('a transaction that fails leaves nothing, and the next one works', async () => {
    const db = open()
    await expect(
      db.transaction().execute(async (trx) => {
        await nextVersion(trx)
        throw new Error('the light went out')
      }),
    ).rejects.toThrow('the light went out')
    expect(await db.transaction().execute(nextVersion)).toBe(1)
  })

  test('what is asked for every message is planned once where the engine can keep it', async () => {
    const db = open()
    const ask = () => sql<{ n: number }>`${sql.raw(OFTEN)}select ${7}::integer as n`.execute(db)
    const answers = await db.connection().execute(async (one) => {
      const { rows } = await sql<{ n: number }>`${sql.raw(OFTEN)}select ${7}::integer as n`.execute(one)
      await sql`${sql.raw(OFTEN)}select ${8}::integer as n`.execute(one)
      const kept = await sql<{ n: number }>`
        select count(*) as n from pg_prepared_statements where name like '%select $1::integer as n'`.execute(
        one,
      )
      return [rows[0]!.n, kept.rows[0]!.n]
    })
    expect((await ask()).rows).toEqual([{ n: 7 }])
    expect(answers).toEqual([7, engine === 'postgres' ? 1 : 0])
  })

  test('migrating a second time does nothing', async () => {
    expect(await migrate(open())).toEqual([])
  })

  test('a database of a newer program is refused in words', async () => {
    const db = open()
    await sql`insert into kysely_migration (name, timestamp) values ('9999-12-31-from-the-future', '')`.execute(
      db,
    )
    await expect(migrate(db)).rejects.toThrow('written by a newer Vigilia')
    await sql`delete from kysely_migration where name like '9999%'`.execute(db)
  })
})

test('the second process on one folder is told who is in the way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-lock-'))
  const first = await openDatabase({ engine: 'pglite', folder })
  await expect(openDatabase({ engine: 'pglite', folder })).rejects.toBeInstanceOf(FolderInUse)
  await first.close()
  const second = await openDatabase({ engine: 'pglite', folder })
  await second.close()
})
