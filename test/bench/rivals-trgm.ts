/** The likeness of trigrams that PostgreSQL brings along (pg_trgm): on a PostgreSQL where there is one, or on PGlite. */
import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import pg from 'pg'
import { createDatabase, dropDatabase, startPostgres } from '../postgres.ts'
import { plain } from './rivals.ts'

export interface Trigrams {
  engine: string
  /** One question for all pairs. */
  likenesses(pairs: readonly { a: string; b: string }[]): Promise<number[]>
  /** Keeps the names under a GIN index, instead of those it had. */
  keep(names: readonly string[]): Promise<void>
  /** The ten most like a mention. */
  find(mention: string): Promise<unknown>
  close(): Promise<void>
}

type Ask = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** Null when this PostgreSQL has no pg_trgm and PGlite does not open. */
export async function openTrigrams(): Promise<Trigrams | null> {
  return (await openOnPostgres()) ?? (await openOnPglite())
}

async function openOnPostgres(): Promise<Trigrams | null> {
  const server = await startPostgres(process.env)
  if (server === null) return null
  const name = `vigilia_${randomBytes(6).toString('hex')}`
  try {
    const client = new pg.Client({ connectionString: await createDatabase(server.url, name) })
    await client.connect()
    const close = async () => {
      await client.end()
      await dropDatabase(server.url, name)
      await server.stop()
    }
    return await trigramsOn('postgres', (text, values) => client.query(text, values), close)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function openOnPglite(): Promise<Trigrams | null> {
  const database = await PGlite.create({ extensions: { pg_trgm } })
  return trigramsOn(
    'pglite',
    (text, values) => database.query(text, values),
    () => database.close(),
  )
}

async function trigramsOn(engine: string, ask: Ask, close: () => Promise<void>): Promise<Trigrams | null> {
  try {
    await ask('create extension pg_trgm')
  } catch {
    await close()
    return null
  }
  return {
    engine,
    close,
    async likenesses(pairs) {
      const { rows } = await ask(
        `select similarity(a, b) as likeness
         from unnest($1::text[], $2::text[]) with ordinality as pair (a, b, at) order by at`,
        [pairs.map(({ a }) => plain(a)), pairs.map(({ b }) => plain(b))],
      )
      return (rows as { likeness: number }[]).map(({ likeness }) => likeness)
    },
    async keep(names) {
      await ask('drop table if exists names')
      await ask('create table names (name text not null)')
      await ask('insert into names select unnest($1::text[])', [names.map(plain)])
      await ask('create index on names using gin (name gin_trgm_ops)')
      await ask('analyze names')
    },
    find: (mention) =>
      ask('select name from names where name % $1 order by similarity(name, $1) desc limit 10', [
        plain(mention),
      ]),
  }
}
