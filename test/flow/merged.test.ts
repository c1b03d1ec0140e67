/** A list finds out that two of its entries are one person. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story(
  'two entries are one person: followers of both are told once, and hear of the one who remains exactly once each',
  async ({ phone, registry, everyJob, app }) => {
    const [alicia, berta, carla, dora, ellen] = [
      phone('Alicia'),
      phone('Berta'),
      phone('Carla'),
      phone('Dora'),
      phone('Ellen', 'en'),
    ]
    const all = [alicia, berta, carla, dora, ellen]
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    registry.records({ id: '2', name: 'Gilberto Coa Maita', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir Yorman Arocha Tineo')
    await berta.says('/seguir Gilberto Coa Maita')
    await carla.says('/seguir Yorman Arocha Tineo')
    await carla.says('/seguir Gilberto Coa Maita')
    await dora.says('/seguir Hermes Toyo Sirit')
    await ellen.says('/follow Yorman Arocha Tineo')
    for (const one of all) one.hears()

    registry.records({ id: '1', merged_into: '2' })
    await everyJob()
    await everyJob()
    for (const one of [alicia, berta, carla]) {
      const [told, ...more] = one.hears()
      expect(told).toContain(
        'En Registro propio dos fichas resultaron ser la misma persona: Yorman Arocha Tineo y Gilberto Coa Maita. Usted sigue recibiendo avisos de Gilberto Coa Maita.',
      )
      expect(more).toEqual([])
    }
    expect(ellen.hears().join()).toContain('two entries proved to be the same person')
    expect(dora.hears()).toEqual([])
    await alicia.says('/lista')
    expect(alicia.last).toContain('• Gilberto Coa Maita')
    await alicia.says('/estatus Yorman Arocha Tineo')
    expect(alicia.last).toMatch(/^Gilberto Coa Maita/)
    expect(alicia.last).not.toContain('Yorman')
    await alicia.says('/seguir Gilberto Coa Maita')
    expect(alicia.last).toContain('Usted ya sigue a Gilberto Coa Maita')
    alicia.hears()

    registry.records({ id: '1', status: 'died' }) // the entry that was merged is told of no more
    registry.records({ id: '2', status: 'released' })
    await everyJob()
    for (const one of [alicia, berta, carla, ellen]) {
      const [alert, ...more] = one.hears()
      expect(alert).toMatch(/Gilberto Coa Maita/)
      expect(alert).toMatch(/Salió de prisión|Left prison/)
      expect(more).toEqual([])
    }
    expect(dora.hears()).toEqual([])
    expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
    await alicia.taps('No es él/ella')
    expect(alicia.last).toContain('Vuelvo a seguir el nombre Yorman Arocha Tineo')
    alicia.hears()
    registry.records({ id: '2', status: 'rearrested' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)

story(
  'whoever follows the name of the entry that was merged hears of the one who remains, also from the press',
  async ({ phone, registry, everyJob, outlet }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Yorman Arocha Tineo')
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    registry.records({ id: '2', name: 'Gilberto Coa Maita', status: 'detained' })
    await everyJob()
    registry.records({ id: '1', merged_into: '2' })
    await everyJob()
    alicia.hears()
    registry.records({ id: '2', status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).toContain('Gilberto Coa Maita')
    const berta = phone('Berta')
    await berta.says('/seguir Gilberto Coa Maita')
    await berta.says('/avisos todos')
    berta.hears()
    outlet.publishes({
      title: 'Detienen de nuevo a Yorman Arocha Tineo',
      body: '<p>El sindicalista Yorman Arocha Tineo fue detenido nuevamente este jueves.</p>',
    })
    await everyJob()
    expect(berta.hears().join()).toContain('publica el nombre de Yorman Arocha Tineo')
  },
)

story(
  'a no to one of two entries is a no to both once they are one person',
  async ({ phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Hermes Toyo')
    registry.records({ id: '1', name: 'Hermes Toyo Sirit', status: 'detained' })
    await everyJob()
    await alicia.taps('No es él/ella')
    registry.records({ id: '2', name: 'Hermes Toyo Cuicas', status: 'detained', merged_into: '' })
    registry.records({ id: '1', merged_into: '2' })
    alicia.hears()
    await everyJob()
    registry.records({ id: '2', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)

story(
  'circles, unknown ids and who may not be published: nobody is told anything false, and nobody vanishes',
  async ({ phone, registry, everyJob, emulator }) => {
    const [alicia, berta, carla] = [phone('Alicia'), phone('Berta'), phone('Carla')]
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained' })
    registry.records({ id: '2', name: 'Gilberto Coa Maita', status: 'detained' })
    registry.records({ id: '3', name: 'Rosa Dugarte Camejo', status: 'detained' })
    registry.records({ id: '4', name: 'Leobaldo Iriarte Bravo', status: 'detained', publish: 'no' })
    registry.records({ id: '5', name: 'Ismael Daboín Natera', status: 'detained' })
    await everyJob()
    await alicia.says('/seguir Yorman Arocha Tineo')
    await berta.says('/seguir Rosa Dugarte Camejo')
    await carla.says('/seguir Ismael Daboín Natera')
    for (const one of [alicia, berta, carla]) one.hears()
    registry.records({ id: '1', merged_into: '2' })
    registry.records({ id: '2', merged_into: '1' })
    registry.records({ id: '3', merged_into: 'nobody' })
    registry.records({ id: '5', merged_into: '4' })
    await everyJob()
    for (const one of [alicia, berta, carla]) expect(one.hears()).toEqual([])
    for (const id of ['1', '3', '4', '5']) registry.records({ id, status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).toContain('Yorman Arocha Tineo')
    expect(berta.hears().join()).toContain('Rosa Dugarte Camejo')
    expect(carla.hears()).toEqual([])
    await berta.says('/estatus Ismael Daboín Natera')
    expect(berta.last).toContain('No conozco el nombre')
    expect(JSON.stringify([alicia, berta, carla].map(({ chat }) => emulator.saw(chat)))).not.toContain(
      'Leobaldo',
    )
  },
)
