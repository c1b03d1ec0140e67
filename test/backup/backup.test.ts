/** A backup is whole or it is none, opens with its key file only, and is put back whole or not at all. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { noteListening } from '../../src/alerts/outages/store.ts'
import { makeBackup } from '../../src/backup/backup.ts'
import { restoreBackup, type Wanted } from '../../src/backup/restore.ts'
import { newHead, openBackup, sealBackup } from '../../src/backup/sealed.ts'
import { isHalfRestored, migrationsOf } from '../../src/backup/store.ts'
import { type Database, type OpenDatabase, openDatabase } from '../../src/database/database.ts'
import { migrate, migrateTo } from '../../src/database/migrate.ts'
import { findSubscriber, forgetSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { addSubscription, subscriptionsOf } from '../../src/subscriptions/store.ts'
import { openVault } from '../../src/vault/store.ts'
import { emptyTables, engines, openEmpty } from '../engines.ts'
import { createDatabase, dropDatabase } from '../postgres.ts'
import { createTestWorld } from '../world.ts'

const preferences = { language: 'es', unverified: false, group: false } as const
const folder = mkdtempSync(join(tmpdir(), 'vigilia-backup-'))
const kek = randomBytes(32)
const named = (name: string) => ({ kind: 'name' as const, name, not: [] })

/** Everything in it, as text. */
async function contentOf(db: Database): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  for (const { name } of await db.introspection.getTables())
    if (!name.startsWith('kysely'))
      all[name] = (
        await sql`select row_to_json(t)::text as row from ${sql.table(name)} t order by 1`.execute(db)
      ).rows
  return all
}

for (const engine of engines()) {
  describe(`on ${engine}`, () => {
    let from: Awaited<ReturnType<typeof openEmpty>>
    let to: Awaited<ReturnType<typeof openEmpty>>
    const world = createTestWorld()
    beforeAll(async () => {
      ;[from, to] = [await openEmpty(engine), await openEmpty(engine, 'vigilia restore')]
    })
    afterAll(async () => {
      for (const held of [from, to]) {
        await held.opened.close()
        await held.drop()
      }
    })

    let made = 0
    async function seeded() {
      const [db, target] = [from.opened.db, to.opened.db]
      await emptyTables(db)
      await emptyTables(target)
      const vault = await openVault(db, kek, world)
      for (const chat of [1, 2, 3]) {
        const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
        await addSubscription(db, vault, id, named(`Hermes Toyo ${chat}`), world.now())
      }
      // What is hard to write down: fractions of a microsecond, people who point at each other, lists, empty and odd text.
      await sql`insert into registries (id, row_count) values ('own', 2)`.execute(db)
      for (const n of [1, 2])
        await sql`insert into people (registry_id, row_id, name, aliases, publish, row_hash, updated_at, version)
          values ('own', ${`${n}`}, ${'Ñáñez «O’Brien» \\ "x"\n\t\u2028'}, '["a; b", ""]', true, '', '2026-01-01T00:00:00.123456+00', ${n})`.execute(
          db,
        )
      await sql`update people set merged_id = 3 - id`.execute(db)
      await sql`insert into feeds (id, url) values ('farol', 'https://elfarol.example/feed')`.execute(db)
      await sql`insert into reports (feed_id, item_key, revision, title, body, seen_at, read_at)
        select 'farol', n::text, 'r', 't', repeat('largo ', 500), now(), now() from generate_series(1, 1200) n`.execute(
        db,
      )
      await noteListening(db, false, world.now())
      made += 1
      const file = join(folder, `${engine}-${made}`)
      return { db, target, vault, file }
    }
    const restoring = (file: string, other: Partial<Wanted> = {}): Wanted => ({
      kek,
      file: Readable.from([readFileSync(file)]),
      replace: false,
      erasures: { asOf: world.now(), erasures: [] },
      ...other,
    })

    test('what was saved comes back to the last character; ids go on far behind those that were given', async () => {
      const { db, target, file } = await seeded()
      const before = await contentOf(db)
      const { rows, bytes } = await makeBackup(db, kek, file, world)
      expect(rows).toBeGreaterThan(1200)
      expect(statSync(file)).toMatchObject({ size: bytes })
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
      await restoreBackup(target, restoring(file), world)
      const after = await contentOf(target)
      const changed = Object.keys(before).filter(
        (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
      )
      // What restoring changes on purpose: the next visits count as the first, and what was asked meanwhile is lost.
      expect(changed).toEqual(['feeds', 'runs'])
      expect(await noteListening(target, false, new Date(world.now().getTime() + 7_200_000))).toMatchObject({
        because: 'restored',
        from: world.now(),
      })
      const vault = await openVault(target, kek, world)
      const back = await findSubscriber(target, vault, 2)
      expect(await subscriptionsOf(target, vault, back!.id)).toMatchObject([
        { target: named('Hermes Toyo 2') },
      ])
      expect((await welcomeSubscriber(target, vault, 4, preferences, world.now())).id).toBeGreaterThan(
        1_000_000,
      )
      await expect(
        sql`insert into subscriptions (id, subscriber_id, target, created_at) values (9, 99999, '', now())`.execute(
          target,
        ),
      ).rejects.toThrow(/foreign key/)
    })

    test('a backup is made while others write, and has what was there at one moment', async () => {
      const { db, target, vault, file } = await seeded()
      let going = true
      const writing = (async () => {
        for (let chat = 100; going; chat += 1) {
          const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
          await addSubscription(db, vault, id, named('Hermes Toyo'), world.now())
          await forgetSubscriber(db, vault, chat - 1, world.now())
          // The embedded engine answers at once, and whoever only asks it lets nobody else work.
          await new Promise((resolve) => setImmediate(resolve))
        }
      })()
      await makeBackup(db, kek, file, world)
      going = false
      await writing
      // Foreign keys are checked when they are put back: rows of two moments would not fit.
      await restoreBackup(target, restoring(file), world)
    })

    test('another key file, damage, a cut or another file: refused in words, and nothing is changed', async () => {
      const { db, target, file } = await seeded()
      await makeBackup(db, kek, file, world)
      const before = await contentOf(target)
      const bytes = readFileSync(file)
      const refused = async (wanted: Partial<Wanted>, why: string) => {
        await expect(restoreBackup(target, restoring(file, wanted), world)).rejects.toThrow(why)
        expect(await contentOf(target)).toEqual(before)
      }
      const as = (...pieces: Uint8Array[]) => ({ file: Readable.from(pieces) })
      const flipped = (at: number) => {
        const copy = Buffer.from(bytes)
        copy[at] = copy[at]! ^ 1
        return copy
      }
      await refused({ kek: randomBytes(32) }, 'under another key file')
      const head = bytes.indexOf(10) + 1
      for (const at of [head, head + 2, head + 40, Math.floor(bytes.length / 2), bytes.length - 1])
        await refused(as(flipped(at)), 'damaged or was cut off')
      await refused(as(flipped(head - 10)), 'Nothing was restored')
      for (const size of [head, head + 3, Math.floor(bytes.length / 2), bytes.length - 1])
        await refused(as(bytes.subarray(0, size)), 'damaged or was cut off')
      await refused(as(bytes, Buffer.from('more')), 'damaged or was cut off')
      await refused(as(Buffer.from('{"vigilia":"diary"}\n')), 'not a backup')
      await refused(as(Buffer.alloc(0)), 'not a backup')
      await refused(as(Buffer.alloc(100_000, 65)), 'not a backup')
    })

    test('frames in another order, left out or of another backup do not open', async () => {
      const content = async function* () {
        yield randomBytes(150_000)
      }
      const pieces = async (head = newHead(kek, randomBytes(32), world.now())) =>
        Array.fromAsync(sealBackup(kek, head, content()))
      const [head, one, two, three] = (await pieces()) as [Buffer, Buffer, Buffer, Buffer]
      const other = await pieces()
      const opened = async (...file: Buffer[]) =>
        Array.fromAsync((await openBackup(kek, Readable.from(file))).content)
      expect(Buffer.concat(await opened(head, one, two, three))).toHaveLength(150_000)
      for (const file of [
        [head, two, one, three],
        [head, one, three],
        [head, one, two],
        [head, one, other[2]!, three],
        [other[0]!, one, two, three],
      ])
        await expect(opened(...file)).rejects.toThrow('damaged')
      const newer = { ...newHead(kek, randomBytes(32), world.now()), version: 2 }
      await expect(opened(...(await pieces(newer)))).rejects.toThrow('newer Vigilia')
    })

    test('a database with rows is replaced only when that was said, and then the erased whom it knew stay erased', async () => {
      const { db, target, vault, file } = await seeded()
      await makeBackup(db, kek, file, world)
      await restoreBackup(target, restoring(file), world)
      await expect(restoreBackup(target, restoring(file), world)).rejects.toThrow('--replace')
      world.pass({ days: 1 })
      await forgetSubscriber(target, vault, 2, world.now())
      const wanted = { replace: true, erasures: { asOf: world.now(), erasures: [] } }
      expect(await restoreBackup(target, restoring(file, wanted), world)).toMatchObject({ erased: 1 })
      expect(await findSubscriber(target, vault, 2)).toBeUndefined()
      expect(await findSubscriber(target, vault, 3)).toBeDefined()
      // Also where the database that was in use meanwhile has keys of its own.
      await emptyTables(target)
      const own = await openVault(target, kek, world)
      await forgetSubscriber(target, own, 3, world.now())
      expect(await restoreBackup(target, restoring(file, wanted), world)).toMatchObject({ erased: 1 })
      expect(await findSubscriber(target, vault, 3)).toBeUndefined()
    })

    test('without knowing who left since, it is not put back unless somebody says so', async () => {
      const { db, target, file } = await seeded()
      await makeBackup(db, kek, file, world)
      const before = { asOf: new Date(world.now().getTime() - 1000), erasures: [] }
      await expect(restoreBackup(target, restoring(file, { erasures: before }), world)).rejects.toThrow(
        '--without-erasures',
      )
      world.pass({ days: 91 })
      await expect(restoreBackup(target, restoring(file), world)).rejects.toThrow('older than ninety days')
      expect(await restoreBackup(target, restoring(file, { erasures: null }), world)).toMatchObject({
        erased: 0,
      })
    })

    test('a file that is there is not written over', async () => {
      const { db, file } = await seeded()
      writeFileSync(file, 'mine')
      await expect(makeBackup(db, kek, file, world)).rejects.toThrow('already')
      expect(readFileSync(file, 'utf8')).toBe('mine')
    })

    test('a backup of an older schema is brought up to date in a new database, and of a newer one refused', {
      timeout: 60_000,
    }, async () => {
      const { file } = await seeded()
      const older = Object.keys(migrations).at(-2)!
      const old = await emptyDatabase(engine)
      const fresh = await emptyDatabase(engine)
      try {
        await migrateTo(old.opened.db, older)
        await sql`insert into feeds (id, url) values ('farol', 'https://elfarol.example/feed')`.execute(
          old.opened.db,
        )
        await sql`insert into keyring (purpose, wrapped, created_at) select purpose, wrapped, created_at from json_populate_recordset(null::keyring, ${await keyringOf(from.opened.db)}::json)`.execute(
          old.opened.db,
        )
        await makeBackup(old.opened.db, kek, file, world)
        await expect(restoreBackup(to.opened.db, restoring(file), world)).rejects.toThrow('older Vigilia')
        await restoreBackup(fresh.opened.db, restoring(file), world)
        expect(await migrationsOf(fresh.opened.db)).toEqual(Object.keys(migrations))
        expect(await isHalfRestored(fresh.opened.db)).toBe(false)
        expect(await fresh.opened.db.selectFrom('feeds').select(['id', 'restored']).execute()).toEqual([
          { id: 'farol', restored: true },
        ])
        await migrate(old.opened.db)
        await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-tomorrow', '')`.execute(
          old.opened.db,
        )
        const newer = `${file}-newer`
        await makeBackup(old.opened.db, kek, newer, world)
        await expect(restoreBackup(to.opened.db, restoring(newer), world)).rejects.toThrow('newer Vigilia')
      } finally {
        for (const held of [old, fresh]) {
          await held.opened.close()
          await held.drop()
        }
      }
    })

    test('while the service uses the database nothing is put back', async () => {
      if (to.url === null) return expect(engine).toBe('pglite')
      const { db, target, file } = await seeded()
      await makeBackup(db, kek, file, world)
      const service = await openDatabase({ engine: 'postgres', url: to.url })
      await sql`select 1`.execute(service.db)
      await expect(restoreBackup(target, restoring(file), world)).rejects.toThrow('Stop all of them first')
      await service.close()
    })
  })
}

async function keyringOf(db: Database): Promise<string> {
  const { rows } = await sql<{ ring: string }>`select json_agg(k)::text as ring from keyring k`.execute(db)
  return rows[0]!.ring
}

/** A database without any schema. */
async function emptyDatabase(
  engine: 'pglite' | 'postgres',
): Promise<{ opened: OpenDatabase; drop(): Promise<void> }> {
  const server = inject('postgresUrl')
  if (engine === 'pglite' || !server) {
    const { opened, drop } = await openEmpty(engine)
    // Sooner emptied than made.
    await sql`drop schema public cascade`.execute(opened.db)
    await sql`create schema public`.execute(opened.db)
    return { opened, drop }
  }
  const name = `vigilia_${randomBytes(6).toString('hex')}`
  const url = await createDatabase(server, name)
  return {
    opened: await openDatabase({ engine: 'postgres', url, application: 'vigilia restore' }),
    drop: () => dropDatabase(server, name),
  }
}
