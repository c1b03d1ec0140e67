/**
 * `npm run soak -- [--subscriptions 1000000] [--events 200] [--hours 72] [--people 3000] [--deaths 20] [--cuts 50]
 * [--engine pglite|postgres] [--seed N]` prints one JSON line a figure; the same seed makes the same faults.
 */
import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../src/database/database.ts'
import { createDatabase, dropDatabase, startPostgres } from '../postgres.ts'
import { type Progress, soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '1000000' },
    events: { type: 'string', default: '200' },
    hours: { type: 'string', default: '72' },
    people: { type: 'string', default: '3000' },
    deaths: { type: 'string', default: '20' },
    cuts: { type: 'string', default: '50' },
    engine: { type: 'string', default: 'postgres' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
})
const number = (name: keyof typeof values) => Number(values[name])
const print = (figure: string, value: object) => console.log(JSON.stringify({ figure, ...value }))
/** Memory after the first tenth is what it should be at the end. */
const FLAT = 0.1

print('soak', values)
const postgres = values.engine === 'postgres' ? await startPostgres(process.env) : null
if (values.engine === 'postgres' && !postgres)
  throw new Error('no PostgreSQL was found; --engine pglite, or TEST_DATABASE_URL')
const name = `vigilia_soak_${process.pid}`
const started = performance.now()
const tenths: Progress[] = []
const folder = await mkdtemp(join(tmpdir(), 'vigilia-soak-data-'))
const database = await openDatabase(
  postgres
    ? { engine: 'postgres', url: await createDatabase(postgres.url, name) }
    : { engine: 'pglite', folder },
)
try {
  const account = await soak({
    database,
    subscriptions: number('subscriptions'),
    events: number('events'),
    hours: number('hours'),
    people: number('people'),
    deaths: number('deaths'),
    cuts: number('cuts'),
    seed: number('seed'),
    onTenth(progress) {
      tenths.push(progress)
      print('progress', { ...progress, seconds: Math.round((performance.now() - started) / 1000) })
    },
  })
  print('account', account)
  const heaps = tenths.slice(1).map(({ heapMegabytes }) => heapMegabytes)
  const grown = heaps.length === 0 ? 0 : (heaps.at(-1)! - heaps[0]!) / heaps[0]!
  print('memory', {
    rssMegabytes: Math.max(...tenths.map(({ rssMegabytes }) => rssMegabytes)),
    heapGrown: Math.round(grown * 1000) / 1000,
    most: FLAT,
  })
  const ok = account.lost === 0 && account.mostCopies <= 3 && grown <= FLAT
  print('verdict', { seed: number('seed'), ok })
  if (!ok) process.exitCode = 1
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
  if (postgres) {
    await dropDatabase(postgres.url, name)
    await postgres.stop()
  }
}
