import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

const EIGHTY = {
  id: 'eighty',
  title: 'Excarcelan a decenas de presos políticos en Venezuela',
  body: `<p>Al menos 80 presos políticos fueron excarcelados este jueves en Venezuela, según organizaciones de derechos humanos.</p>
<p>Entre los liberados está Jonathan Arteaga Luque, detenido a finales de 2024.</p>
<p>Las organizaciones calculan que entre 800 y 900 personas siguen en prisión por razones políticas.</p>`,
}

story(
  'a story from an outlet reaches who asked for it, and nobody else; the registry then verifies it, once',
  async ({ outlet, registry, phone, everyJob, world }) => {
    const [alicia, berta, carla, dora] = ['Alicia', 'Berta', 'Carla', 'Dora'].map((name) => phone(name)) as [
      ReturnType<typeof phone>,
      ReturnType<typeof phone>,
      ReturnType<typeof phone>,
      ReturnType<typeof phone>,
    ]
    await alicia.says('/seguir Jonatan Arteaga')
    await alicia.says('/avisos todos')
    await berta.says('/region todas')
    await carla.says('/seguir Jonathan Arteaga') // does not ask for unverified reports
    await dora.says('/region Zulia')
    for (const person of [alicia, berta, carla, dora]) person.hears()

    world.pass({ hours: 2 })
    outlet.publishes(EIGHTY)
    await everyJob()
    const [sighting, ...moreForAlicia] = alicia.hears()
    expect(sighting).toContain('Sin verificar')
    expect(sighting).toContain('Jonathan Arteaga Luque')
    expect(sighting).toContain('El Farol')
    expect(moreForAlicia).toEqual([])
    const [batch, ...moreForBerta] = berta.hears()
    expect(batch).toContain('1 de enero de 2026')
    expect(batch).toMatch(/al menos 80 personas salieron de prisión/)
    expect(batch).toMatch(/entre 800 y 900 siguen en prisión/)
    expect(batch).toContain('sin verificar')
    expect(moreForBerta).toEqual([])
    expect(carla.hears()).toEqual([])
    expect(dora.hears()).toEqual([])

    registry.records({
      id: 'jal',
      name: 'Jonathan Arteaga Luque',
      status: 'released',
      status_on: '2026-01-01',
    })
    await everyJob()
    await everyJob()
    const verified = alicia.hears()
    expect(verified).toHaveLength(1)
    expect(verified[0]).toContain('Verificado por Registro propio')
    expect(carla.hears()).toHaveLength(1)
    expect(berta.hears()).toEqual([])
  },
)

story(
  'a live blog that grows tells what changed, and only that',
  async ({ outlet, phone, everyJob, world }) => {
    const berta = phone('Berta')
    await berta.says('/region todas')
    berta.hears()
    const blog = (count: number) => ({
      id: 'live',
      title: `Foro Penal verificó ${count} excarcelaciones este jueves`,
      body: `<p>Foro Penal verificó la excarcelación de ${count} presos políticos este jueves 1 de enero.</p>`,
    })
    for (const count of [80, 104, 110]) {
      outlet.publishes(blog(count))
      await everyJob()
      world.pass({ minutes: 40 })
    }
    const [first, second, third, ...more] = berta.hears()
    expect(first).toContain('Foro Penal: 80 personas salieron de prisión')
    expect(second).toMatch(/104 personas salieron de prisión \(antes 80\)/)
    expect(third).toMatch(/110 personas salieron de prisión \(antes 104\)/)
    expect(more).toEqual([])
  },
)

story('what was there at the first load never alerts', async ({ app, outlet, registry, phone, everyJob }) => {
  // The stage loaded an empty feed and an empty registry; a feed that is new to the service begins with this story.
  await app.room.db.updateTable('feeds').set({ first_loaded_at: null, etag: null }).execute()
  await app.room.db.updateTable('registries').set({ first_loaded_at: null, hash: null }).execute()
  const alicia = phone('Alicia')
  await alicia.says('/region todas')
  await alicia.says('/seguir Ana Cuicas Toyo')
  alicia.hears()
  outlet.publishes(EIGHTY)
  registry.records({ id: '1', name: 'Ana Cuicas Toyo', status: 'released' })
  await everyJob()
  expect(alicia.hears()).toEqual([])
})

story('a demand, a denial and a promise are not releases', async ({ outlet, phone, everyJob }) => {
  const alicia = phone('Alicia')
  await alicia.says('/seguir Darwin Sayago Useche')
  await alicia.says('/avisos todos')
  alicia.hears()
  outlet.publishes({
    title: 'Exigen la libertad de Darwin Sayago Useche',
    body: '<p>Familiares exigieron la liberación de Darwin Sayago Useche, detenido hace 14 meses.</p>',
  })
  outlet.publishes({
    title: 'Niegan que Darwin Sayago Useche haya sido liberado',
    body: '<p>La defensa negó que Darwin Sayago Useche haya sido excarcelado: sigue en El Rodeo.</p>',
  })
  await everyJob()
  expect(alicia.hears()).toEqual([])
})

story('a promise without a count is told as a promise', async ({ outlet, phone, everyJob }) => {
  const berta = phone('Berta')
  await berta.says('/region todas')
  berta.hears()
  outlet.publishes({
    title: 'Jorge Rodríguez anuncia la liberación de «un número importante» de presos',
    body: '<p>El presidente de la Asamblea Nacional anunció que en las próximas horas será liberado un número importante de detenidos.</p>',
  })
  await everyJob()
  const [alert, ...more] = berta.hears()
  expect(alert).toContain('Anuncio de excarcelaciones')
  expect(alert).toContain('No consta que se hayan cumplido')
  expect(more).toEqual([])
})

story(
  'two authorities stand side by side, and each figure keeps its own name',
  async ({ outlet, phone, everyJob }) => {
    const berta = phone('Berta')
    await berta.says('/region todas')
    berta.hears()
    outlet.publishes({
      title:
        'Foro Penal verifica 24 excarcelaciones durante la noche; el Gobierno informa de 116 excarcelaciones',
      body: '<p>Foro Penal verificó 24 excarcelaciones en la noche de este jueves. El Ministerio para el Servicio Penitenciario informó de 116 excarcelaciones.</p>',
    })
    await everyJob()
    const [alert] = berta.hears()
    expect(alert).toContain('Foro Penal: 24 personas')
    expect(alert).toContain('Gobierno: 116 personas')
  },
)
