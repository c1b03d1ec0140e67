import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story(
  'whoever follows a name hears of the release, once',
  async ({ app, registry, phone, world, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({
      id: '1',
      name: 'Yorman Arocha Tineo',
      status: 'detained',
      region: 'VE-M',
      prison: 'rodeo1',
      detained_on: '2024-08-02',
    })
    await everyJob()
    await alicia.says('/seguir yorman arocha')
    expect(alicia.last).toContain('usted sigue a Yorman Arocha Tineo')
    alicia.hears()
    registry.records({ id: '1', status: 'released', status_on: '2026-01-01' })
    await everyJob()
    const [alert, ...more] = alicia.hears()
    expect(alert).toContain('Yorman Arocha Tineo')
    expect(alert).toContain('Salió de prisión (1 de enero de 2026)')
    expect(alert).toContain('Verificado por Registro propio')
    expect(more).toEqual([])
    world.pass({ hours: 1 })
    await everyJob()
    expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
    expect(alicia.hears()).toEqual([])
  },
)

story(
  'a name nobody knows yet is followed at once, and found when a registry learns it, spelt its own way',
  async ({ registry, phone, everyJob }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Jonatan Sulbarán')
    expect(alicia.last).toContain('usted sigue el nombre Jonatan Sulbarán')
    expect(alicia.last).toContain('ni que esté detenido ni que esté libre')
    alicia.hears()
    registry.records({ id: '7', name: 'SULBARAN RIVAS, YONATHAN', status: 'detained' })
    await everyJob()
    expect(alicia.hears().join()).toContain('En prisión')
    registry.records({ id: '7', status: 'out-under-measures', status_on: '2026-01-01' })
    await everyJob()
    expect(alicia.hears().join()).toContain('con medidas cautelares')
  },
)

story(
  'a brother of the same surnames is another person: nobody is told',
  async ({ registry, phone, everyJob }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Luis Alfredo Sanoja Mata')
    alicia.hears()
    registry.records({ id: '8', name: 'José Antonio Sanoja Mata', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)

story('a common name is asked about, not announced', async ({ registry, phone, everyJob }) => {
  const alicia = phone('Alicia')
  await alicia.says('/seguir Carlos Pérez')
  alicia.hears()
  registry.records({ id: '9', name: 'Carlos Pérez Rojas', status: 'released', status_on: '2026-01-01' })
  await everyJob()
  const [question] = alicia.hears()
  expect(question).toContain('Puede ser la persona que usted sigue')
  await alicia.taps('No es él/ella')
  expect(alicia.last).toContain('no volveré a avisarle de esa persona')
  alicia.hears()
  registry.records({ id: '9', status: 'rearrested' })
  await everyJob()
  expect(alicia.hears()).toEqual([])
})

story(
  'several people fit: the bot asks which one, and the choice is what is followed',
  async ({ registry, phone, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({
      id: '1',
      name: 'Wilmer Escorche Toyo',
      status: 'detained',
      birth_year: '1990',
      prison: 'rodeo1',
    })
    registry.records({ id: '2', name: 'Wilmer Escorche Maita', status: 'detained', birth_year: '1971' })
    await everyJob()
    await alicia.says('/seguir Wilmer Escorche')
    expect(alicia.last).toContain('¿Cuál es?')
    expect(alicia.last).toContain('1. Wilmer Escorche Toyo (unos 36 años, El Rodeo I, Miranda)')
    expect(alicia.last).toContain('2. Wilmer Escorche Maita (unos 55 años)')
    await alicia.taps('2 · Wilmer Escorche Maita')
    expect(alicia.last).toContain('usted sigue a Wilmer Escorche Maita')
    alicia.hears()
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    registry.records({ id: '2', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toHaveLength(1)
  },
)

story(
  'whom a registry asks not to publish is unknown to everyone, also to who follows the name',
  async ({ registry, phone, everyJob, outlet }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Leobaldo Iriarte Bravo')
    await alicia.says('/avisos todos')
    alicia.hears()
    registry.records({ id: '3', name: 'Leobaldo Iriarte Bravo', status: 'detained', publish: 'no' })
    await everyJob()
    registry.records({ id: '3', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    // What an outlet prints is told as of any name that no list knows, or its absence would tell of the wish.
    outlet.publishes({
      title: 'Excarcelan a Leobaldo Iriarte Bravo',
      body: '<p>El sindicalista Leobaldo Iriarte Bravo fue excarcelado este jueves.</p>',
    })
    await everyJob()
    expect(alicia.hears().join()).toMatch(/^📰 Sin verificar/)
    await alicia.says('/estatus Leobaldo Iriarte Bravo')
    expect(alicia.last).toContain('No conozco el nombre')
  },
)

story('the list shows what is followed, and each line can be left with one tap', async ({ phone }) => {
  const alicia = phone('Alicia')
  await alicia.says('/lista')
  expect(alicia.last).toContain('no sigue nada todavía')
  await alicia.says('/seguir Rosa Dugarte Camejo')
  await alicia.says('/region Zulia')
  await alicia.says('/region todas')
  await alicia.says('/seguir Rosa Dugarte Camejo')
  expect(alicia.last).toContain('ya sigue')
  await alicia.says('/lista')
  expect(alicia.last).toMatch(/nombre: Rosa Dugarte Camejo[\s\S]*región: Zulia[\s\S]*todos los grupos/)
  expect(await alicia.taps('✖ región: Zulia')).toContain('ya no sigue eso')
  expect(alicia.last).not.toContain('Zulia')
  await alicia.says('/dejar')
  await alicia.taps('✖ nombre: Rosa Dugarte Camejo')
  expect(alicia.last).not.toContain('Rosa')
})

story('the twenty-first thing to follow is refused, and the twenty are kept', async ({ phone, world }) => {
  const alicia = phone('Alicia')
  for (let i = 0; i < 20; i += 1) {
    world.pass({ minutes: 15 })
    await alicia.says(
      `/seguir Hermes ${'Toyo Gotopo Sirit Cuicas Maita Natera Ugueto Camejo Ruza Longart Vallenilla Mago Zárraga Subero Tineo Guarapana Velandia Escorche Arocha Iriarte'.split(' ')[i]}`,
    )
  }
  await alicia.says('/seguir Ismael Daboín')
  expect(alicia.last).toContain('ya sigue 20 cosas')
  await alicia.says('/lista')
  expect(alicia.last).toContain('Hermes Iriarte')
})

story(
  'two hundred and one relatives of one name all hear, each once',
  async ({ app, phone, registry, everyJob }) => {
    const relatives = Array.from({ length: 201 }, (_, n) => phone(`Relative ${n}`))
    for (const relative of relatives) await relative.says('/seguir Yorman Arocha Tineo')
    for (const relative of relatives) relative.hears()
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'released' })
    await everyJob()
    for (const relative of relatives) {
      const heard = relative.hears()
      expect(heard).toHaveLength(1)
      expect(heard[0]).toContain('Salió de prisión')
    }
    await everyJob()
    expect(relatives.flatMap((relative) => relative.hears())).toEqual([])
    const states = await app.room.db.selectFrom('deliveries').select('state').execute()
    expect(states).toEqual(Array.from({ length: 201 }, () => ({ state: 'sent' })))
  },
)

story(
  '/borrar forgets everything at once, and a pending alert is not sent',
  async ({ app, phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Gilberto Yaguaracuto Coa')
    registry.records({ id: '4', name: 'Gilberto Yaguaracuto Coa', status: 'released' })
    await everyJob('deliver')
    alicia.hears()
    await alicia.says('/borrar')
    await alicia.taps('Sí, borrar todo')
    expect(alicia.last).toContain('no queda nada suyo')
    alicia.hears()
    expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
    expect(alicia.hears()).toEqual([])
    for (const table of ['subscribers', 'subscriptions', 'deliveries'] as const) {
      expect(await app.room.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    await alicia.says('/lista')
    expect(alicia.last).toContain('no sigue nada todavía')
  },
)
