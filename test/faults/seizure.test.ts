/** The disk, a dump, the backup and the log are taken (safety.md, T1): they tell neither who follows nor whom. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { composeApp } from '../../src/app.ts'
import { makeBackup } from '../../src/backup/backup.ts'
import { readConfig } from '../../src/config.ts'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { erasureFileOf } from '../../src/erasures/file.ts'
import { fold } from '../../src/names/fold.ts'
import { givenSoundOf, soundOf } from '../../src/names/sound.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { engines } from '../engines.ts'
import { seeded } from '../names/invented.ts'
import { startPostgres, type TestPostgres } from '../postgres.ts'
import { createTestWorld } from '../world.ts'
import { filesBelow, shortTracesOfId, tracesIn, tracesOfId, type Wanted } from './search.ts'

const CHATS = 1000
const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'
/** Below and above what fits into four bytes; the last are nobody's. */
const SHORT = 3_217_650_001
const LONG = 7_654_321_001
const NOBODY = 2_945_370_001
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)
const IDS = [...range(SHORT, CHATS / 2), ...range(LONG, CHATS / 2)]

/** Surnames that are in no list and no lexicon, one for each chat. */
function surnames(): string[] {
  const random = seeded(7)
  const pick = (from: string[]) => from[Math.floor(random() * from.length)]!
  const syllable = () => pick([...'bcdfglmnprstvz']) + pick([...'aeiouáéó'])
  const names = new Set<string>()
  while (names.size < CHATS) {
    const name = [1, 2, 3, 4, 5].map(syllable).join('')
    names.add(`${name[0]!.toUpperCase()}${name.slice(1)}l`)
  }
  return [...names]
}

/** A name as it was typed, folded, in capitals, and as it sounds. */
function tracesOfName(name: string): Wanted[] {
  const folded = fold(name)
  const sound = soundOf(folded)
  const forms = new Set([name, name.toUpperCase(), folded, folded.toUpperCase(), sound, givenSoundOf(sound)])
  return [...forms].map((form) => ({ of: `name ${name}, ${form}`, bytes: Buffer.from(form) }))
}

for (const engine of engines()) {
  test(`whoever takes everything but the key file learns neither who follows nor whom (${engine})`, {
    timeout: 300_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vigilia-seizure-'))
    const postgres: TestPostgres | null =
      engine === 'postgres' ? await startPostgres({ PATH: process.env.PATH }) : null
    // A server of somebody else's does not show its disk.
    if (engine === 'postgres' && postgres === null) return
    const world = createTestWorld()
    const emulator = createEmulator({ token: TOKEN, now: () => world.now().getTime(), limits: 'off' })
    const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
    const press = createServer((_request, response) => response.end(feed))
    await new Promise<void>((resolve) => press.listen(0, '127.0.0.1', resolve))
    const { port } = press.address() as { port: number }
    let feed = rss('')
    const keyFile = join(folder, 'vigilia.key')
    const dataDir = join(folder, 'data')
    await writeFile(
      join(folder, 'sources.json'),
      JSON.stringify({
        feeds: [
          {
            id: 'farol',
            name: 'El Farol',
            url: `http://127.0.0.1:${port}/`,
            lang: 'es',
            owner: 'El Farol',
            kind: 'press',
            tier: 1,
          },
        ],
        registries: [],
      }),
    )
    const app = await composeApp(
      readConfig({
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: telegram.url,
        ...(postgres ? { DATABASE_URL: postgres.url } : {}),
        DATA_DIR: dataDir,
        KEY_FILE: keyFile,
        SOURCES: join(folder, 'sources.json'),
        ALLOW_PRIVATE_HOSTS: `127.0.0.1:${port}`,
        PAID_BROADCAST: 'true',
        SEND_PER_SECOND: '1000',
        LOG_LEVEL: 'debug',
      }),
      world,
      { clock: async () => world.now() },
    )
    const { db } = app.room
    try {
      emulator.crowd(SHORT, SHORT + CHATS / 2 - 1)
      emulator.crowd(LONG, LONG + CHATS / 2 - 1)
      const names = surnames()
      await app.run('visit-feeds', 'read-reports')
      const say = async (ids: readonly number[], text: (at: number) => string) => {
        for (const [at, id] of ids.entries()) emulator.say({ chat: id, from: id, text: text(at) })
        await app.listenOnce()
      }
      await say(IDS, (at) => `/seguir Yuleisi ${names[at]!}`)
      const { count } = await db
        .selectFrom('subscriptions')
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      expect(count).toBe(CHATS)
      await say(IDS.slice(0, 40), () => '/region todas')
      await say(IDS.slice(40, 50), (at) => `Yuleisi ${names[at + 40]!}`)
      feed = rss(
        '<item><guid>1</guid><title>Excarcelan a 24 presos políticos en Miranda</title><description>Veinticuatro presos políticos fueron excarcelados este jueves en Miranda, informó el Foro Penal.</description></item>',
      )
      world.pass({ minutes: 10 })
      await app.run('visit-feeds', 'read-reports', 'raise-alerts', 'deliver')
      // Whoever has their pace is told a little later.
      world.pass({ minutes: 1 })
      await app.run('deliver')
      const sent = await db.selectFrom('deliveries').select('id').where('state', '=', 'sent').execute()
      expect(sent.length).toBe(40)
      for (const id of IDS.slice(0, 5)) emulator.block(id)
      await say(IDS.slice(50, 55), () => '/borrar')
      await app.room.vault.rotate()
      world.pass({ minutes: 2 })
      await app.run('reseal', 'sweep')
      const backup = join(folder, 'backup')
      const { key } = await readKeyFile(keyFile, { dataDir: null, mayCreate: false, random: world.random })
      await makeBackup(db, key, backup, world)

      /** Everything that may be taken. */
      async function* taken(): AsyncGenerator<Buffer> {
        await sql`checkpoint`.execute(db)
        if (postgres) {
          const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(db)
          yield* filesBelow(rows[0]!.data_directory)
          yield execFileSync(join(postgres.from, 'pg_dump'), [postgres.url], { maxBuffer: 2 ** 28 })
        } else yield* filesBelow(dataDir)
        yield await readFile(backup)
        yield await readFile(erasureFileOf(keyFile))
        yield Buffer.from(world.lines.join('\n'))
      }
      const everything = await Array.fromAsync(taken())
      expect(everything.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(10_000_000)

      const wanted = [...IDS.flatMap(tracesOfId), ...names.flatMap(tracesOfName)]
      expect(tracesIn(everything, wanted)).toEqual([])
      // Four bytes are found by chance: of those who are here no more often than of as many who are not.
      const short = (ids: readonly number[]) => tracesIn(everything, ids.flatMap(shortTracesOfId)).length
      const chance = short(range(NOBODY, CHATS / 2))
      expect(short(IDS.slice(0, CHATS / 2))).toBeLessThanOrEqual(2 * chance + 10)

      // All of that could fail: what is kept in the clear anywhere is found.
      const [id, other] = [IDS[3]!, IDS.at(-1)!]
      const bytes = Buffer.alloc(8)
      bytes.writeBigInt64BE(BigInt(other))
      await sql`insert into runs (job, started_at, outcome) values ('planted', now(), ${`chat ${id}`})`.execute(
        db,
      )
      await sql`update subscribers set fingerprint = ${bytes} where id = (select min(id) from subscribers)`.execute(
        db,
      )
      world.log.info('planted', { because: fold(names[7]!) })
      const planted = tracesIn(await Array.fromAsync(taken()), wanted)
      expect(planted).toEqual(
        expect.arrayContaining([
          `id ${id}, ${id}`,
          `id ${other}, bytes`,
          `name ${names[7]}, ${fold(names[7]!)}`,
        ]),
      )
      expect(
        planted.filter(
          (trace) => !trace.includes(`${id}`) && !trace.includes(`${other}`) && !trace.includes(names[7]!),
        ),
      ).toEqual([])
    } finally {
      await app.close()
      await telegram.close()
      emulator.close()
      await new Promise((resolve) => press.close(resolve))
      await postgres?.stop()
      await rm(folder, { recursive: true, force: true })
    }
  })
}

const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>El Farol</title><link>https://elfarol.example/</link><description>Noticias</description>${items}</channel></rss>`
