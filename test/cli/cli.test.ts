import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ring } from '../../src/alarms/store.ts'
import { run } from '../../src/cli/commands.ts'
import { openDatabase } from '../../src/database/database.ts'
import { layEmbedded } from '../embedded.ts'
import { createTestWorld } from '../world.ts'

async function vigilia(args: string[], input: unknown[] = [], env: Record<string, string> = {}) {
  const said: string[] = []
  const complaints: string[] = []
  const text = input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const code = await run(args, {
    env,
    input: Readable.from([text]),
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  })
  return {
    code,
    said,
    answers: () => said.map((line) => JSON.parse(line) as Record<string, unknown>),
    complaints: complaints.join('\n'),
  }
}

/** `isUsed`: a process has been here before; the first one of all makes the database. */
async function installation(registry: string, isUsed = true) {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-cli-'))
  const file = join(folder, 'registry.csv')
  writeFileSync(file, registry)
  const sources = join(folder, 'sources.json')
  writeFileSync(
    sources,
    JSON.stringify({
      feeds: [],
      registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: file }],
    }),
  )
  const data = join(folder, 'data')
  if (isUsed) await layEmbedded(data)
  return {
    folder,
    file,
    env: { DATA_DIR: data, KEY_FILE: join(folder, 'vigilia.key'), SOURCES: sources },
  }
}

test('names: one answer a line, with the reasons', async () => {
  const { code, answers } = await vigilia(
    ['names'],
    [
      { a: 'Jonatan Sulbarán', b: 'Yonathan Sulbarán' },
      { a: 'Luisa Marcano Toyo', b: 'Luis Marcano Toyo' },
    ],
  )
  expect(code).toBe(0)
  expect(answers().map((answer) => answer.verdict)).toEqual(['match', 'no'])
  for (const answer of answers())
    expect(answer).toMatchObject({ score: expect.any(Number), why: expect.any(Array) })
})

test('a bad line is answered in its place, the others go on, and the exit code tells', async () => {
  const { code, answers } = await vigilia(
    ['names'],
    ['{"a": "Ana Paz"', { a: 'Ana Paz' }, '', { a: 'Ana Paz', b: 'Ana Paz' }, '[]'],
  )
  expect(code).toBe(1)
  expect(answers().map((answer) => ('error' in answer ? 'error' : answer.verdict))).toEqual([
    'error',
    'error',
    'match',
    'error',
  ])
  expect(answers()[1]!.error).toContain('b')
})

test('read: what a story asserts', async () => {
  const { code, answers } = await vigilia(
    ['read'],
    [
      {
        id: '1',
        title: 'Excarcelan a 17 presos políticos de El Rodeo I',
        body: 'Foro Penal verificó la excarcelación de 17 presos políticos este jueves.',
        published_at: '2026-01-01T20:00:00Z',
      },
      {
        id: '2',
        title: 'Exigen la liberación de los presos políticos',
        body: 'Familiares exigieron la liberación de 17 presos políticos.',
        published_at: '2026-01-01T20:00:00Z',
      },
    ],
  )
  expect(code).toBe(0)
  const [batch, demand] = answers()
  expect(batch).toMatchObject({
    id: '1',
    reports: 'batch',
    day: '2026-01-01',
    prisons: ['rodeo1'],
    regions: ['VE-M'],
  })
  expect(batch!.counts).toContainEqual({
    kind: 'batch',
    min: 17,
    max: 17,
    authority: 'Foro Penal',
    since: null,
  })
  expect(demand).toMatchObject({ id: '2', reports: 'demand', people: [] })
})

test('batches: the next outlet joins, another event does not', async () => {
  const story = (id: string, name: string, day: string, title: string, body: string) => ({
    id,
    title,
    body,
    source: { name, kind: 'press' },
    published_at: `${day}T20:00:00Z`,
  })
  const { answers } = await vigilia(
    ['batches'],
    [
      story(
        '1',
        'El Farol',
        '2026-01-01',
        'Excarcelan a 17 presos políticos',
        'Foro Penal verificó la excarcelación de 17 presos políticos de El Rodeo I este jueves.',
      ),
      story(
        '2',
        'La Lámpara',
        '2026-01-01',
        'Salen 17 personas de El Rodeo I',
        'Entre abrazos de sus familias, 17 detenidos recuperaron su libertad el jueves en Guatire, de acuerdo con el balance que Foro Penal dio a conocer en la noche.',
      ),
      story(
        '3',
        'El Farol',
        '2026-02-14',
        'Excarcelan a 17 presos políticos',
        'Foro Penal verificó la excarcelación de 17 presos políticos de El Rodeo I este sábado.',
      ),
    ],
  )
  const [first, second, third] = answers()
  expect(first).toMatchObject({ batch: '1', news: 'new', standing: 'reported' })
  expect(second).toMatchObject({ batch: '1', standing: 'corroborated' })
  expect(third).toMatchObject({ news: 'new' })
  expect(third!.batch).not.toBe('1')
})

test('find: what a text says of followed names', async () => {
  const { answers } = await vigilia(
    ['find'],
    [
      {
        id: '1',
        text: 'El periodista Wilmer Arocha Tineo fue excarcelado este sábado; Edgar Montiel sigue detenido.',
        followed: ['wilmer arocha', 'Edgar Montiel', 'Rosa Paz Toyo'],
      },
    ],
  )
  expect(answers()).toEqual([
    {
      id: '1',
      found: {
        'wilmer arocha': 'released',
        'Edgar Montiel': 'mentioned_not_released',
        'Rosa Paz Toyo': 'absent',
      },
    },
  ])
})

test('import takes over a list, tells the rows that do not fit, and a dry run writes nothing', async () => {
  const { file, env } = await installation(
    'id,name,status\n1,Ana Paz Toyo,detained\n2,,detained\n3,Luis Ruza Coa,flying\n',
  )
  const dry = await vigilia(['import', file, '--registry', 'own', '--dry-run'], [], env)
  expect(dry.code).toBe(0)
  const first = await vigilia(['import', file, '--registry', 'own'], [], env)
  expect(first.answers()[0]).toMatchObject({ added: 1 })
  expect(first.complaints).toMatch(/line 3: .*\n.*line 4: /)
  expect(first.complaints).not.toContain('Luis')
  const again = await vigilia(['import', file, '--registry', 'own'], [], env)
  expect(again.answers()[0]).toMatchObject({ added: 0 })
})

test('run runs jobs in order and says what each did; a job that does not exist is named', async () => {
  const { env } = await installation('id,name,status\n1,Ana Paz Toyo,detained\n', false)
  const { answers } = await vigilia(['run', 'visit-registry', 'raise-alerts'], [], env)
  expect(answers()).toMatchObject([
    { job: 'visit-registry', added: 1 },
    { job: 'raise-alerts', raised: 0 },
  ])
  await expect(vigilia(['run', 'make-coffee'], [], env)).rejects.toThrow('There is no job «make-coffee»')
})

test('doctor looks at every part and says what to do', async () => {
  const { env } = await installation('id,name,status\n1,Ana Paz Toyo,detained\n')
  const { code, said } = await vigilia(['doctor'], [], env)
  expect(code).toBe(1)
  expect(said.join('\n')).toMatch(
    /well {3}configuration[\s\S]*well {3}database: pglite[\s\S]*WRONG {2}telegram: BOT_TOKEN is missing[\s\S]*registry own/,
  )
  const broken = await vigilia(['doctor'], [], { ...env, HTTP_PORT: 'x' })
  expect(broken.said.join('\n')).toContain('HTTP_PORT')
})

test('alarms and silence: what rings, and to be told nothing of it for a while', {
  timeout: 120_000,
}, async () => {
  const { env } = await installation('id,name,status\n1,Ana Paz Toyo,detained\n')
  const none = await vigilia(['alarms'], [], env)
  expect([none.code, none.said]).toEqual([0, []])
  expect(none.complaints).toContain('No alarm rings.')

  const opened = await openDatabase({ engine: 'pglite', folder: env.DATA_DIR ?? '' })
  const world = createTestWorld()
  await ring({ db: opened.db, world }, { kind: 'channel', about: 'miranda' }, world.now())
  await opened.close()
  const one = await vigilia(['alarms'], [], env)
  expect(one.code).toBe(1)
  expect(one.answers()).toMatchObject([{ name: 'channel:miranda', times: 1, silencedUntil: null }])

  const silenced = await vigilia(['silence', 'channel:miranda', '--hours', '48'], [], env)
  expect(silenced.answers()).toMatchObject([{ name: 'channel:miranda', silencedUntil: expect.any(String) }])
  const quiet = await vigilia(['alarms'], [], env)
  expect([quiet.code, quiet.answers()]).toMatchObject([0, [{ silencedUntil: expect.any(String) }]])
  await expect(vigilia(['silence', 'thunder'], [], env)).rejects.toThrow('The names are: unauthorized')
  await expect(vigilia(['silence', 'queue', '--hours', 'ten'], [], env)).rejects.toThrow('--hours must be')
})

test('held, release and discard: an import of too many waits for a number that somebody types', {
  timeout: 120_000,
}, async () => {
  const list = (freed: number) =>
    [
      'id,name,status',
      ...Array.from({ length: 60 }, (_, n) => `${n},Ana Paz Toyo,${n < freed ? 'released' : 'detained'}`),
    ].join('\n')
  const { file, env } = await installation(list(0))
  const take = async (freed: number) => {
    writeFileSync(file, list(freed))
    return vigilia(['import', file, '--registry', 'own'], [], env)
  }
  await take(0)
  const held = await take(30)
  expect(held.code).toBe(0)
  expect(held.answers()[0]).toMatchObject({ outcome: 'held', changed: 0, held: { id: 1, people: 30 } })
  expect(held.complaints).toContain('vigilia held 1')

  const { said, answers } = await vigilia(['held'], [], env)
  expect(answers()).toMatchObject([
    { id: 1, kind: 'registry', source: 'own', people: 30, changes: { 'detained → released': 30 } },
  ])
  expect(answers()[0]!.because).toContain('30 of 60 people (50.0 %) changed within a day')
  expect(said.join()).not.toContain('Toyo')
  const one = await vigilia(['held', '1'], [], env)
  expect(one.said).toHaveLength(31)
  expect(one.answers()[1]).toMatchObject({ name: 'Ana Paz Toyo', from: 'detained', to: 'released' })

  const doctor = await vigilia(['doctor'], [], env)
  expect(doctor.said.join('\n')).toMatch(/WRONG {2}held: 1 change about 30 people .*vigilia held/)

  const wrong = await vigilia(['release', '1', '--people', '29'], [], env)
  expect([wrong.code, wrong.said]).toEqual([1, []])
  expect(wrong.complaints).toContain('nothing happened')
  const typed = await vigilia(['release', '1'], ['30'], env)
  expect([typed.code, typed.answers()]).toEqual([0, [{ hold: 1, released: 30 }]])
  await expect(vigilia(['release', 'all'], [], env)).rejects.toThrow('The id of a hold is a number')
})

test('the command works from a shell, and nothing but the answer is on standard output', async () => {
  const shell = promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    'src/cli.ts',
    'names',
  ])
  shell.child.stdin?.end('{"a":"Ana Paz Toyo","b":"PAZ TOYO, ANA"}\n')
  const { stdout } = await shell
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'match' })
  expect(stdout.trim().split('\n')).toHaveLength(1)
})
