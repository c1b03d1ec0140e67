import { createServer } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { askForeign } from '../../src/database/foreign.ts'
import { readPostgres } from '../../src/registry/postgres.ts'
import { readTable } from '../../src/registry/rows.ts'
import { createDatabase, dropDatabase, freePort } from '../postgres.ts'
import { listen } from '../web/server.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const limits = { deadlineMs: 10_000, mostRows: 10_000, mostCharacters: 1_000_000 }

test('a database that is not there, or never answers, is told of in time and without its address', async () => {
  const url = `postgres://vigilia:secret-word@127.0.0.1:${await freePort()}/casa`
  expect(await askForeign(url, 'select 1')).toEqual({
    kind: 'failed',
    outcome: 'network',
    because: 'the database cannot be reached (ECONNREFUSED)',
  })
  const mute = await listen(createServer(() => undefined))
  try {
    const quick = { ...limits, deadlineMs: 200 }
    expect(
      await askForeign(`postgres://u:p@127.0.0.1:${mute.port}/casa`, 'select 1', undefined, quick),
    ).toEqual({
      kind: 'failed',
      outcome: 'timeout',
      because: 'it did not answer in time',
    })
  } finally {
    await mute.close()
  }
})

// The embedded database speaks to nobody outside its process: this needs a server of the tests' own.
for (const server of [inject('postgresUrl')].filter((url) => url !== null)) {
  describe('a database of somebody else', () => {
    let url = ''
    beforeAll(async () => {
      url = await createDatabase(server, 'vigilia_foreign')
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`
        create table releases (
          code int, full_name text, nicknames text[], born smallint, place varchar, held date, state text,
          state_at timestamptz, wave text, may_publish boolean);
        insert into releases values
          (1, 'Ana Ruiz', '{"Anita Ruiz","A. Ruiz"}', 1985, 'El Rodeo I', '2024-08-03', 'Excarcelada', '2026-11-20 22:30-04', 'uno', true),
          (2, 'Eva Sosa', null, null, null, null, 'Detenida', null, null, false);
        create sequence tickets;
        create role reader login`)
      await client.end()
    })
    afterAll(async () => {
      await dropDatabase(server, 'vigilia_foreign')
      const client = new pg.Client({ connectionString: server })
      await client.connect()
      await client.query('drop role if exists reader')
      await client.end()
    })
    const ask = (query: string, more = {}) => askForeign(url, query, undefined, { ...limits, ...more })
    const count = async () => {
      const answer = await ask('select count(*)::text as n from releases')
      return answer.kind === 'rows' ? answer.rows[0]?.n : answer.because
    }

    test('the rows of its query are people, by the names that the query gives', async () => {
      const query = `select code, full_name, nicknames, born, place, held, state, (state_at at time zone 'America/Caracas')::date as day,
        wave, may_publish from releases order by code;`
      const columns = {
        id: 'code',
        name: 'full_name',
        aliases: 'nicknames',
        birth_year: 'born',
        prison: 'place',
        detained_on: 'held',
        status: 'state',
        status_on: 'day',
        batch: 'wave',
        publish: 'may_publish',
      } as const
      const opened = await readPostgres({ kind: 'postgres', id: 'pg', name: 'Base', url, query, columns })
      if (opened.kind !== 'table') throw new Error(opened.because)
      expect(readTable(opened, NOW)).toMatchObject({
        rows: [
          {
            id: '1',
            name: 'Ana Ruiz',
            aliases: ['Anita Ruiz', 'A. Ruiz'],
            birthYear: 1985,
            prison: 'rodeo1',
            detainedOn: '2024-08-03',
            status: 'released',
            statusOn: '2026-11-20',
            batch: 'uno',
            publish: true,
          },
          { id: '2', status: 'detained', statusOn: null, publish: false },
        ],
        errors: [],
      })
    })

    test.each([
      ['selec 1', 'wrong-query', /^the query is not one SQL question.* \(character 1\)$/],
      [
        'select nombre from releases',
        'wrong-query',
        'the query names a column that is not there (character 8)',
      ],
      ['select 1 from gente', 'wrong-query', 'the query names a table that is not there (character 15)'],
      ['select 1; delete from releases', 'wrong-query', /^the query is not one SQL question/],
      ['delete from releases returning 1', 'wrong-query', /^the query is not one SQL question/],
      ['with d as (delete from releases returning 1) select 1 from d', 'wrong-query', /^the query writes/],
      [
        `select nextval('s') from (select set_config('transaction_read_only', 'off', false)) x`,
        'wrong-query',
        /table/,
      ],
      [`select nextval('tickets')`, 'wrong-query', /^the query writes/],
      ['select 1/0 as id', 'wrong-query', 'the database refuses the query (22012)'],
      [`select 'secret-word'::int`, 'wrong-query', /^the database refuses the query \(22P02\)/],
    ])('«%s» is a mistake of the operator, told so', async (query, outcome, because) => {
      const answer = await ask(query)
      expect(answer).toEqual({
        kind: 'failed',
        outcome,
        because: typeof because === 'string' ? because : expect.stringMatching(because),
      })
      expect(JSON.stringify(answer)).not.toContain('secret-word')
      expect(await count()).toBe('2')
    })

    test('a query that is slow or gives too much is cut off', async () => {
      const slow = await ask('select pg_sleep(30)', { deadlineMs: 300 })
      expect(slow).toMatchObject({ outcome: 'timeout', because: 'it did not answer in time' })
      expect(
        await ask('select 1 as id from generate_series(1, 200) a, generate_series(1, 200) b'),
      ).toMatchObject({
        outcome: 'too-large',
      })
      expect(await ask(`select repeat('x', 2000000) as name`)).toMatchObject({ outcome: 'too-large' })
    })

    test('more rows than one step of the cursor all arrive', async () => {
      const answer = await ask('select * from generate_series(1, 2500) as id')
      expect(answer.kind === 'rows' && answer.rows.length).toBe(2500)
    })

    test('a visit that is told to stop does not wait for the query', async () => {
      const stop = new AbortController()
      const answer = askForeign(url, 'select pg_sleep(30)', stop.signal)
      stop.abort()
      expect(await answer).toMatchObject({ kind: 'failed' })
    })

    test('who may not read and what is not there are told apart', async () => {
      const as = (change: (address: URL) => void) => {
        const address = new URL(url)
        change(address)
        return askForeign(address.href, 'select * from releases')
      }
      expect(await as((address) => (address.pathname = '/otra'))).toMatchObject({ outcome: 'not-found' })
      expect(await as((address) => (address.username = 'nobody'))).toMatchObject({ outcome: 'not-allowed' })
      expect(await as((address) => (address.username = 'reader'))).toMatchObject({
        outcome: 'not-allowed',
        because: expect.stringContaining('may not read'),
      })
    })
  })
}
