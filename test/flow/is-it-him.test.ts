/** «¿Es la persona que usted sigue?»: what a yes and a no are worth. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, type Outlet, story } from './stage.ts'

afterAll(closeDatabases)

const release = (outlet: Outlet, name: string, id = name) =>
  outlet.publishes({
    id,
    title: `Excarcelan a ${name}`,
    body: `<p>El sindicalista ${name} fue excarcelado este jueves.</p>`,
  })

story(
  'whoever waits for a name is asked once when a list brings it, and a yes makes it that person',
  async ({ phone, registry, everyJob, world, app }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Jonatan Sulbarán 14523687')
    alicia.hears()
    registry.records({
      id: '7',
      name: 'Yonathan Sulbarán Rivas',
      status: 'detained',
      birth_year: '1996',
      prison: 'rodeo1',
      detained_on: '2024-08-02',
    })
    await everyJob()
    await everyJob()
    const [question, ...more] = alicia.hears()
    expect(question).toContain(
      'En Registro propio aparece Yonathan Sulbarán Rivas (unos 30 años, El Rodeo I, Miranda, desde el 2 de agosto de 2024)',
    )
    expect(question).toContain('¿Es la persona que usted sigue?')
    expect(more).toEqual([])
    for (let i = 0; i < 4; i += 1) await alicia.says(`/seguir Hermes ${['Toyo', 'Sirit', 'Maita', 'Coa'][i]}`)
    await alicia.taps('Sí, es')
    expect(alicia.last).toContain('usted sigue a Yonathan Sulbarán Rivas')
    expect(await app.room.db.selectFrom('subscriptions').selectAll().execute()).toHaveLength(5)
    alicia.hears()
    world.pass({ hours: 5 })
    registry.records({ id: '8', name: 'Jonatan Sulbarán Coa', status: 'released' })
    registry.records({ id: '7', status: 'released' })
    await everyJob()
    const [alert, ...others] = alicia.hears()
    expect(alert).toContain('Yonathan Sulbarán Rivas')
    expect(alert).not.toContain('¿Es la persona')
    expect(others).toEqual([])
  },
)

story(
  'a no is remembered: that person never comes back, another one of the name does',
  async ({ phone, registry, everyJob }) => {
    const ellen = phone('Ellen', 'en')
    await ellen.says('/follow Jonatan Sulbarán')
    ellen.hears()
    registry.records({ id: '7', name: 'Jonathan Sulbarán Rivas', status: 'unknown' })
    await everyJob()
    expect(ellen.hears().join()).toContain('Registro propio lists Jonathan Sulbarán Rivas')
    await ellen.taps('No, not him/her')
    expect(ellen.last).toContain('You follow the name Jonatan Sulbarán')
    ellen.hears()
    registry.records({ id: '7', status: 'released' })
    await everyJob()
    expect(ellen.hears()).toEqual([])
    registry.records({ id: '8', name: 'Jonatan Sulbarán Coa', status: 'released' })
    await everyJob()
    expect(ellen.hears().join()).toContain('Jonatan Sulbarán Coa')
  },
)

story(
  'a new row that is news itself is one message with the question; unanswered, alerts come by name and do not ask again',
  async ({ phone, registry, everyJob, emulator, world, app }) => {
    const alicia = phone('Alicia')
    const berta = phone('Berta')
    await alicia.says('/seguir Jonatan Sulbarán')
    await berta.says('/seguir Carlos Pérez')
    alicia.hears()
    berta.hears()
    registry.records({ id: '7', name: 'Jonatan Sulbarán Rivas', status: 'released' })
    registry.records({ id: '8', name: 'Carlos Pérez Rojas', status: 'released' })
    await everyJob()
    const [first, ...more] = alicia.hears()
    expect(first).toContain('Salió de prisión')
    expect(first).toContain('¿Es la persona que usted sigue?')
    expect(more).toEqual([])
    expect(berta.hears().join()).toContain('¿Es la persona que usted sigue?')
    registry.records({ id: '7', status: 'rearrested' })
    registry.records({ id: '8', status: 'rearrested' })
    await everyJob()
    const [again] = alicia.hears()
    expect(again).toContain('Nueva detención')
    expect(again).not.toContain('¿Es la persona')
    expect(
      emulator
        .saw(alicia.chat)
        .at(-1)!
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Ver estatus', 'No es él/ella'])
    const [perhaps] = berta.hears()
    expect(perhaps).toContain('Puede ser la persona que usted sigue')
    expect(perhaps).not.toContain('¿Es la persona')
    world.pass({ days: 45 })
    await app.run('sweep')
    registry.records({ id: '7', status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).not.toContain('¿Es la persona')
  },
)

story(
  'a no to somebody followed as a person gives back the typed name, without that person',
  async ({ phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir yorman arocha')
    expect(alicia.last).toContain('usted sigue a Yorman Arocha Tineo')
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('Vuelvo a seguir el nombre Yorman Arocha')
    await alicia.says('/lista')
    expect(alicia.last).toContain('nombre: Yorman Arocha')
    alicia.hears()
    registry.records({ id: '1', status: 'died' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    registry.records({ id: '2', name: 'Yorman Arocha Coa', status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).toContain('Yorman Arocha Coa')
  },
)

story(
  'a no to somebody who was only tapped removes it and says so',
  async ({ phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    await everyJob()
    await alicia.says('/estatus yorman arocha')
    await alicia.taps('Seguir a Yorman Arocha Tineo')
    registry.records({ id: '1', publish: 'no' })
    await everyJob()
    await alicia.says('/lista')
    expect(alicia.last).toContain('una persona que ya no está en las listas')
    registry.records({ id: '1', publish: 'yes' })
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('usted ya no sigue a Yorman Arocha Tineo')
    await alicia.says('/lista')
    expect(alicia.last).toContain('no sigue nada')
  },
)

story(
  'a no to a name in the press is remembered: for good when the writing tells him apart, else for that wave of news',
  async ({ phone, outlet, everyJob, world }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Hermes Toyo')
    await alicia.says('/avisos todos')
    alicia.hears()
    release(outlet, 'Hermes Toyo Sirit')
    await everyJob()
    expect(alicia.hears().join()).toContain('Hermes Toyo Sirit')
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('no volveré a avisarle de noticias de prensa sobre Hermes Toyo Sirit')
    alicia.hears()
    world.pass({ days: 60 })
    release(outlet, 'Hermes Toyo Sirit', 'again')
    await everyJob()
    expect(alicia.hears()).toEqual([])

    release(outlet, 'Hermes Toyo')
    await everyJob()
    expect(alicia.hears()).toHaveLength(1)
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('durante 30 días')
    alicia.hears()
    world.pass({ days: 10 })
    release(outlet, 'Hermes Toyo', 'in the wave')
    await everyJob()
    expect(alicia.hears()).toEqual([])
    world.pass({ days: 25 })
    release(outlet, 'Hermes Toyo', 'much later')
    await everyJob()
    expect(alicia.hears()).toHaveLength(1)
  },
)

story(
  'a no to news of a namesake does not cost her the person she follows',
  async ({ phone, outlet, registry, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({ id: '1', name: 'Hermes Toyo Sirit', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir Hermes Toyo Sirit')
    await alicia.says('/avisos todos')
    alicia.hears()
    release(outlet, 'Hermes Toyo Sirit')
    await everyJob()
    expect(alicia.hears()).toHaveLength(1)
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('durante 30 días')
    await alicia.says('/lista')
    expect(alicia.last).toContain('• Hermes Toyo Sirit')
    alicia.hears()
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).toContain('Verificado por Registro propio')
  },
)

story(
  'a row that is renamed, or published from now on, is asked about by whoever waits for that name, once',
  async ({ phone, registry, everyJob }) => {
    const [alicia, berta, carla] = [phone('Alicia'), phone('Berta'), phone('Carla')]
    registry.records({ id: '1', name: 'Eustaquio Mago', status: 'detained', prison: 'yare2' })
    registry.records({ id: '2', name: 'Gilberto Coa Maita', status: 'released', publish: 'no' })
    await everyJob()
    await alicia.says('/seguir Yorman Arocha Tineo')
    await berta.says('/seguir Gilberto Coa Maita')
    registry.records({ id: '3', name: 'Rosa Dugarte Camejo', status: 'detained' })
    await everyJob()
    await carla.says('/seguir Rosa Dugarte Camejo')
    for (const one of [alicia, berta, carla]) one.hears()

    registry.records({ id: '1', name: 'Yorman Arocha Tineo' })
    registry.records({ id: '2', publish: 'yes' })
    registry.records({ id: '3', name: 'Rosa María Dugarte Camejo', aliases: 'Rosa Dugarte Camejo' })
    await everyJob()
    await everyJob()
    const [question, ...more] = alicia.hears()
    expect(question).toContain('En Registro propio aparece Yorman Arocha Tineo')
    expect(question).toContain('¿Es la persona que usted sigue?')
    expect(more).toEqual([])
    expect(berta.hears()).toEqual([expect.stringContaining('¿Es la persona que usted sigue?')])
    // Whoever follows that person already is not asked who it is.
    expect(carla.hears()).toEqual([])

    registry.records({ id: '1', aliases: 'Yorman Arocha; Eustaquio Mago' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    await alicia.taps('No es él/ella')
    alicia.hears()
    registry.records({ id: '1', name: 'Yorman José Arocha Tineo' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)
