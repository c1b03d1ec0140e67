import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitRegistry } from '../../jobs/visit-registry.ts'
import type { RegistrySource } from '../../src/registry/source.ts'
import { createFetch } from '../../src/web/fetch.ts'
import { eachEngine } from '../engines.ts'
import { serve, type TestServer } from '../web/server.ts'
import { createTestWorld, type TestWorld } from '../world.ts'

const list = (...rows: string[]) => ['id,name,status,status_on', ...rows, ''].join('\n')

eachEngine((open) => {
  let site: TestServer
  let folder: string
  let world: TestWorld
  let web: ReturnType<typeof createFetch>
  let published = { status: 200, text: '' }
  beforeEach(async () => {
    world = createTestWorld('2026-11-23T12:00:00Z')
    folder = await mkdtemp(join(tmpdir(), 'vigilia-registry-'))
    site = await serve((_request, response) => response.writeHead(published.status).end(published.text))
    web = createFetch({ allow: [site.host], deadlineMs: 1_000 })
  })
  afterEach(async () => {
    await web.close()
    await site.close()
    await rm(folder, { recursive: true })
  })

  const online = (): RegistrySource => ({
    id: 'foro',
    name: 'Foro',
    kind: 'csv',
    url: `${site.url}/presos.csv`,
  })
  const onDisk = (): RegistrySource => ({
    id: 'own',
    name: 'Propio',
    kind: 'csv',
    path: join(folder, 'registry.csv'),
  })
  const write = (text: string) => writeFile(join(folder, 'registry.csv'), text)
  const run = (...registries: RegistrySource[]) =>
    visitRegistry.run({
      db: open(),
      world,
      clock: async () => world.now(),
      sources: { feeds: [], channels: [], registries },
      fetch: web.fetch,
    })
  const nothing = {
    visited: 1,
    unchanged: 0,
    added: 0,
    changed: 0,
    statuses: 0,
    rowErrors: 0,
    held: 0,
    refused: 0,
  }
  const warnings = () =>
    world.lines
      .map((line) => JSON.parse(line))
      .filter(({ level }) => level === 'warn')
      .map(({ at: _, level: __, ...rest }) => rest)
  const news = async () =>
    (
      await open()
        .selectFrom('person_statuses')
        .innerJoin('people', 'people.id', 'person_id')
        .select(['name', 'status'])
        .where('quiet', 'is', null)
        .orderBy('person_statuses.id')
        .execute()
    ).map(({ name, status }) => `${name}: ${status}`)

  test('a registry is taken over quietly, then whoever leaves prison is news, once', async () => {
    published = { status: 200, text: list('1,Ana Ruiz,detained,', '2,Eva Sosa,detained,') }
    expect(await run(online())).toEqual({ ...nothing, added: 2, statuses: 2 })
    published.text = list(
      '1,Ana Ruiz,excarcelada,2026-11-23',
      '2,Eva Sosa,detained,',
      '3,Luz Mora,released,2026-11-23',
    )
    expect(await run(online())).toEqual({ ...nothing, added: 1, changed: 1, statuses: 2 })
    expect(await run(online())).toEqual({ ...nothing, unchanged: 1 })
    expect(await news()).toEqual(['Ana Ruiz: released', 'Luz Mora: released'])
  })

  test('a registry on this machine is read from its file', async () => {
    expect(await run(onDisk())).toEqual({ ...nothing, refused: 1 })
    await write(list('1,Ana Ruiz,detained,'))
    expect(await run(onDisk())).toMatchObject({ added: 1, refused: 0 })
  })

  test('a registry that is gone, broken or shrunken changes nothing and is told of once', async () => {
    const whole = list(...Array.from({ length: 40 }, (_, n) => `${n},Ana Ruiz,detained,`))
    published = { status: 200, text: whole }
    await run(online())
    for (const trouble of [
      { status: 503, text: '' },
      { status: 200, text: '<html>Inicie sesión</html>' },
      { status: 200, text: `${whole.slice(0, 400).split('\n').slice(0, -1).join('\n')}\n` },
      { status: 200, text: list() },
    ]) {
      published = trouble
      for (let n = 0; n < 3; n += 1) expect(await run(online())).toEqual({ ...nothing, refused: 1 })
    }
    expect(
      warnings().map(({ event, registry, outcome, because }) => [event, registry, outcome, because]),
    ).toEqual([
      ['registry not taken over', 'foro', 'http-503', 'it does not answer'],
      ['registry not taken over', 'foro', 'unreadable', 'it is a web page, not a CSV file'],
      [
        'registry not taken over',
        'foro',
        'shrunken',
        expect.stringMatching(/^it has \d+ rows, the last good load had 40$/),
      ],
      [
        'registry not taken over',
        'foro',
        'empty',
        'it has no row that fits (0 that do not); the last good load had 40',
      ],
    ])
    published = { status: 200, text: whole }
    expect(await run(online())).toEqual({ ...nothing, unchanged: 1 })
    expect(world.lines.at(-1)).toContain('registry taken over again')
    expect(await news()).toEqual([])
  })

  test('a row that does not fit is told by line and without a name, the others go in', async () => {
    published = {
      status: 200,
      text: list('1,Ana Ruiz,detained,', '2,Zulema Quispe,Zulema Quispe,', '3,Eva Sosa,detained,'),
    }
    expect(await run(online())).toEqual({ ...nothing, added: 2, statuses: 2, rowErrors: 1 })
    expect(warnings()).toEqual([
      {
        event: 'registry row does not fit',
        registry: 'foro',
        line: 3,
        because: 'status is not a status such as detained, released or full-freedom',
      },
    ])
    expect(world.lines.join('\n')).not.toMatch(/Zulema|Ruiz/)
  })

  test('one registry that cannot be read does not keep another from being read', async () => {
    published = { status: 500, text: '' }
    await write(list('1,Ana Ruiz,detained,'))
    expect(await run(online(), onDisk())).toMatchObject({ visited: 2, refused: 1, added: 1 })
  })

  test('a list in JSON and an instance of Uwazi are read like any other', async () => {
    published = { status: 200, text: '[{"id": 1, "name": "Ana Ruiz", "status": "detained"}]' }
    const json: RegistrySource = { id: 'api', name: 'Api', kind: 'json', url: `${site.url}/presos.json` }
    expect(await run(json)).toEqual({ ...nothing, added: 1, statuses: 1 })
    published.text = published.text.replace('detained', 'released')
    expect(await run(json)).toEqual({ ...nothing, changed: 1, statuses: 1 })
    published.text = '<html>Inicie sesión</html>'
    expect(await run(json)).toEqual({ ...nothing, refused: 1 })
    expect(await news()).toEqual(['Ana Ruiz: released'])
  })

  const uwazi = (more = {}) =>
    ({
      id: 'casa',
      name: 'Casa',
      kind: 'uwazi',
      url: site.url,
      template: '58ada34c299e82674854504b',
      language: 'es',
      ...more,
    }) as RegistrySource

  test('who is unpublished in Uwazi is hidden, which is no news of them, and comes back without any', async () => {
    const shows = (...names: string[]) => {
      const metadata = { status: [{ value: 'a', label: 'Detenida' }] }
      const rows = names.map((title) => ({ sharedId: title, title, published: true, metadata }))
      published = { status: 200, text: JSON.stringify({ rows, totalRows: rows.length }) }
    }
    const shown = async () =>
      (await open().selectFrom('people').select(['name', 'publish']).orderBy('id').execute()).map(
        ({ name, publish }) => `${name}: ${publish}`,
      )
    shows('Ana Ruiz', 'Eva Sosa', 'Luz Mora')
    expect(await run(uwazi())).toMatchObject({ added: 3 })
    shows('Ana Ruiz', 'Luz Mora')
    expect(await run(uwazi())).toMatchObject({ refused: 0, statuses: 0 })
    expect(await shown()).toEqual(['Ana Ruiz: true', 'Eva Sosa: false', 'Luz Mora: true'])
    shows('Ana Ruiz', 'Eva Sosa', 'Luz Mora')
    expect(await run(uwazi())).toMatchObject({ changed: 1, statuses: 0 })
    expect(await shown()).toEqual(['Ana Ruiz: true', 'Eva Sosa: true', 'Luz Mora: true'])
    expect(await news()).toEqual([])
    // An instance that shows nobody all at once is an alarm, and hides nobody.
    shows()
    expect(await run(uwazi())).toMatchObject({ refused: 1 })
    expect(await shown()).not.toContain('Eva Sosa: false')
  })

  test('a password that Uwazi refuses is tried again after an hour, or it would lock the account', async () => {
    published = { status: 401, text: '{}' }
    const account = uwazi({ user: 'vigilia', password: 'secret-word' })
    for (let visit = 0; visit < 12; visit += 1) {
      expect(await run(account)).toEqual({ ...nothing, refused: 1 })
      world.pass({ minutes: 5 })
    }
    expect(site.hits).toHaveLength(1)
    await run(account)
    expect(site.hits).toHaveLength(2)
    expect(world.lines.join('\n')).not.toContain('secret-word')
    expect(warnings()).toMatchObject([{ registry: 'casa', outcome: 'not-allowed' }])
  })

  test('a database that is not there is told of without its address and password', async () => {
    const url = 'postgres://vigilia:secret-word@127.0.0.1:1/casa'
    expect(await run({ id: 'pg', name: 'Base', kind: 'postgres', url, query: 'select 1' })).toEqual({
      ...nothing,
      refused: 1,
    })
    expect(warnings()).toMatchObject([
      { registry: 'pg', outcome: 'network', because: 'the database cannot be reached (ECONNREFUSED)' },
    ])
    expect(world.lines.join('\n')).not.toMatch(/secret-word|127\.0/)
  })
})
