/** A registry names groups: one message for a visit, with what changed, to who follows the place or every group. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

const NAMES = ['Yorman Arocha Tineo', 'Gilberto Coa Maita', 'Rosa Dugarte Camejo', 'Hermes Toyo Sirit']

story(
  'a group grows by many people in one visit: one message with the delta, in each language, and nothing twice',
  async ({ phone, registry, everyJob, app, outlet, world }) => {
    const [alicia, berta, carla, ellen] = [
      phone('Alicia'),
      phone('Berta'),
      phone('Carla'),
      phone('Ellen', 'en'),
    ]
    const all = [alicia, berta, carla, ellen]
    registry.records({
      id: '0',
      name: 'Ana Cuicas Toyo',
      status: 'released',
      batch: 'Año Nuevo',
      region: 'VE-M',
    })
    registry.records({
      id: 'x',
      name: 'Leobaldo Iriarte Bravo',
      status: 'released',
      batch: 'Año Nuevo',
      publish: 'no',
    })
    await everyJob()
    await alicia.says('/region Miranda')
    await berta.says('/region Zulia')
    await carla.says('/region todas')
    await carla.says(`/seguir ${NAMES[0]}`)
    await ellen.says('/region todas')
    for (const one of all) one.hears()

    for (const [at, name] of NAMES.entries()) {
      const status = at < 3 ? 'released' : 'detained'
      registry.records({
        id: String(at + 1),
        name,
        status,
        status_on: '2026-01-01',
        batch: 'Año Nuevo',
        region: 'VE-M',
      })
    }
    await everyJob()
    await everyJob()
    const [told, ...more] = alicia.hears()
    expect(told).toContain('Grupo «Año Nuevo» · 1 de enero de 2026')
    expect(told).toContain('5 con nombre (+4) · 4 verificadas (+3)')
    expect(told).toContain('Lugar: Miranda')
    expect(told).not.toContain('anunciadas')
    expect(more).toEqual([])
    expect(berta.hears()).toEqual([])
    expect(ellen.hears()).toEqual([expect.stringContaining('5 named (+4) · 4 verified (+3)')])
    // A name alert for the name, and the group's own: three others are news to her.
    expect(carla.hears().map((text) => text.split('\n')[0])).toEqual([
      `✅ ${NAMES[0]}`,
      expect.stringContaining('Grupo «Año Nuevo»'),
    ])

    // Dies after the rows, and after the alerts: nothing twice.
    await app.room.db.updateTable('registries').set({ hash: null }).execute()
    await app.run('visit-registry', 'raise-alerts', 'deliver', 'raise-alerts', 'deliver')
    for (const one of all) expect(one.hears()).toEqual([])

    world.pass({ days: 3 })
    // One is taken back and another comes: as many as were told. Then one more, of which she is told by name already.
    registry.records({ id: '1', status: 'rearrested', status_on: '2026-01-02' })
    await everyJob()
    for (const one of all) one.hears()
    registry.records({ id: '4', status: 'released', status_on: '2026-01-03' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    registry.records({ id: '1', status: 'released', status_on: '2026-01-04' })
    await everyJob()
    expect(carla.hears()).toEqual([expect.stringContaining(`✅ ${NAMES[0]}`)])
    expect(alicia.hears()).toEqual([expect.stringContaining('5 con nombre · 5 verificadas (+1)')])

    for (const one of all) one.hears()
    // The private one's changes are nobody's news.
    registry.records({ id: 'x', status: 'rearrested' })
    registry.records({ id: 'x', status: 'released' })
    await everyJob()
    for (const one of all) expect(one.hears().filter((text) => text.includes('Año Nuevo'))).toEqual([])

    world.pass({ days: 2 })
    const at = world.now().toISOString()
    outlet.publishes({
      title: 'Gobierno anuncia 116 excarcelaciones',
      body: '<p>El Gobierno anunció este jueves la excarcelación de 116 personas, que se cumplirá en los próximos días.</p>',
      at,
    })
    registry.records({
      id: '9',
      name: 'Ismael Daboín Natera',
      status: 'released',
      status_on: at.slice(0, 10),
      batch: 'Reyes',
    })
    await everyJob()
    const group = carla.hears().find((text) => text.includes('Reyes'))
    expect(group).toContain('116 anunciadas · 1 con nombre (+1) · 1 verificada (+1)')
    expect(group).toContain('Anunciadas: Gobierno, según El Farol; no consta que se cumplieran todas.')
  },
)
