/** Whom a registry asks not to publish: everything the bot says with that row is what it says without it. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, type Story, story } from './stage.ts'

afterAll(closeDatabases)

const PRIVATE = {
  id: '9',
  name: 'Leobaldo Iriarte Bravo',
  aliases: 'Leo Iriarte',
  prison: 'rodeo1',
  batch: 'uno',
}

type Row = Record<string, string>

/** Everything that these people and their group see, words and buttons, in a world whose registry may have the row. */
async function tell({ phone, group, registry, outlet, everyJob, emulator }: Story, withRow: boolean) {
  const keep = async (row: Row, ...others: Row[]) => {
    if (withRow) registry.records({ ...PRIVATE, ...row, publish: 'no' })
    for (const other of others) registry.records(other)
    await everyJob()
  }
  const [alicia, berta, carla, ellen] = [
    phone('Alicia'),
    phone('Berta'),
    phone('Carla'),
    phone('Ellen', 'en'),
  ]
  const all = [alicia, berta, carla, ellen]
  const volunteers = group('Voluntarios', [carla, berta])
  registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained', batch: 'uno', region: 'VE-M' })
  registry.records({ id: '2', name: 'Leobaldo Iriarte Coa', status: 'detained' })
  await keep({ status: 'detained' })

  for (const one of [alicia, ellen]) {
    await one.says('/avisos todos')
    await one.says(`/seguir ${PRIVATE.name}`)
    await one.says('/region todas')
  }
  await berta.says('/seguir Leobaldo Iriarte') // whoever fits several is asked which
  await carla.says('/seguir Leo Iriarte')
  await carla.says('/region Miranda')

  await keep({ status: 'detained', prison: 'yare2' }) // something of the row changes that nobody is told of
  await keep({ status: 'released', status_on: '2026-11-20', batch: 'dos' })
  await keep({ status: 'rearrested' }, { id: '1', status: 'released', status_on: '2026-11-20' })
  await keep({ status: 'released', name: 'Leobaldo José Iriarte Bravo' })
  if (withRow) registry.records({ id: '9', merged_into: '2' })
  await keep({ status: 'died' })
  if (withRow) registry.records({ id: '9', merged_into: '' })
  await keep({ status: 'released' })
  outlet.publishes({
    title: `Excarcelan a ${PRIVATE.name}`,
    body: `<p>El sindicalista ${PRIVATE.name} fue excarcelado este jueves.</p>`,
  })
  await keep({ status: 'released' }, { id: '2', status: 'released' })

  for (const one of all) {
    for (const name of [PRIVATE.name, 'Leo Iriarte', 'Leobaldo Iriarte']) {
      await one.says(`/estatus ${name}`)
      await one.says(name)
      await one.says(`¿sabe algo de ${name}?`)
    }
    await one.says(`/seguir ${PRIVATE.name}`)
    await one.says('/lista')
    await one.says('/excarcelaciones')
  }
  const said = await volunteers.says(berta, `Hoy vi a ${PRIVATE.name}`)
  await volunteers.says(carla, '/estatus', said)
  return [...all.map(({ chat }) => chat), volunteers.chat].map((chat) =>
    emulator
      .saw(chat)
      .filter(({ from }) => from === 'bot')
      .map(({ text, buttons }) => [text, buttons.flat().map((button) => button.text)]),
  )
}

const told = new Map<string, unknown[]>()

for (const withRow of [true, false]) {
  story(
    `a world ${withRow ? 'with' : 'without'} somebody who is not to be published tells its story`,
    async (stage) => {
      const seen = await tell(stage, withRow)
      expect(seen.flat().length).toBeGreaterThan(60)
      told.set(stage.engine, [...(told.get(stage.engine) ?? []), seen])
      const [one, other] = told.get(stage.engine)!
      // Nobody in chat can tell which of the two worlds it is.
      if (other) expect(other).toEqual(one)
    },
  )
}

story(
  'whoever becomes private before an alert was sent is not told of any more; public again, the news is not lost',
  async ({ phone, registry, everyJob, app, engine }) => {
    const [alicia, berta] = [phone('Alicia'), phone('Berta')]
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir Yorman Arocha Tineo')
    for (const one of [alicia, berta]) one.hears()
    registry.records({ id: '1', status: 'released' })
    await everyJob('deliver')
    registry.records({ id: '1', publish: 'no' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    const states = await app.room.db.selectFrom('deliveries').select(['state', 'outcome']).execute()
    expect([engine, states]).toEqual([engine, [{ state: 'cancelled', outcome: 'not-published' }]])
    await alicia.says('/lista')
    expect(alicia.last).toContain('Yorman Arocha Tineo') // as she wrote it
    await alicia.says('/estatus Yorman Arocha Tineo')
    expect(alicia.last).toContain('No conozco el nombre')
    await berta.says('/seguir Yorman Arocha')
    for (const one of [alicia, berta]) one.hears()

    registry.records({ id: '1', status: 'rearrested' })
    await everyJob()
    expect([alicia.hears(), berta.hears()]).toEqual([[], []])
    registry.records({ id: '1', publish: 'yes' })
    await everyJob()
    expect(alicia.hears()).toEqual([expect.stringContaining('Nueva detención')])
    expect(berta.hears()).toEqual([expect.stringContaining('¿Es la persona que usted sigue?')])
    await everyJob()
    expect([alicia.hears(), berta.hears()]).toEqual([[], []])
  },
)

story(
  'an alert that was kept back while somebody was private is sent when they are not any more',
  async ({ phone, registry, everyJob, world }) => {
    const alicia = phone('Alicia')
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir Yorman Arocha Tineo')
    registry.records({ id: '1', status: 'released' })
    await everyJob('deliver')
    registry.records({ id: '1', publish: 'no' })
    await everyJob()
    alicia.hears()
    world.pass({ hours: 3 })
    registry.records({ id: '1', publish: 'yes' })
    await everyJob()
    expect(alicia.hears()).toEqual([expect.stringContaining('Salió de prisión')])
    registry.records({ id: '1', publish: 'no' })
    await everyJob()
    registry.records({ id: '1', publish: 'yes' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)
