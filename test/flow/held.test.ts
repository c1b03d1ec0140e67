/** What the brake holds: nobody is told and nobody is shown it, until a hand lets it go. */
import { afterAll, expect } from 'vitest'
import { decideHold } from '../../src/alerts/decision.ts'
import { openHolds } from '../../src/holds/store.ts'
import { closeDatabases, type Phone, type Story, story } from './stage.ts'

afterAll(closeDatabases)

const GIVEN = ['Yorman', 'Deivis', 'Maryoris', 'Keyla', 'Wilmer', 'Rosaura', 'Anselmo', 'Leobaldo']
const PARTS = [
  'cor',
  'men',
  'tal',
  'bri',
  'zu',
  'que',
  'lan',
  'mor',
  'sar',
  'vel',
  'dun',
  'gai',
  'por',
  'fis',
]
/** An invented surname, another for every number below 2,744. */
const surname = (n: number) => {
  const [a, b, c] = [n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196) % 14].map((at) => PARTS[at]!)
  return `${a![0]!.toUpperCase()}${a!.slice(1)}${b}${c}o`
}
const nameOf = (n: number) => `${GIVEN[n % GIVEN.length]} ${surname(n)} ${surname(n + 1_300)}`

/** A list of a thousand people, of whom those whose number is below `freed` are free. */
function thousand(freed: number, status = 'released', on = '2026-01-01'): string {
  const rows = Array.from({ length: 1_000 }, (_, n) =>
    n < freed ? `${n},${nameOf(n)},${status},${on}` : `${n},${nameOf(n)},detained,2024-08-02`,
  )
  return ['id,name,status,status_on', ...rows, ''].join('\n')
}

async function loadQuietly({ app, registry, everyJob }: Story): Promise<void> {
  await app.room.db
    .updateTable('registries')
    .set({ first_loaded_at: null, hash: null, shape: null })
    .execute()
  registry.becomes(thousand(0))
  await everyJob()
}

/** The list is loaded, and somebody follows the first name on it. */
async function followerOfTheFirst(stage: Story): Promise<Phone> {
  await loadQuietly(stage)
  const alicia = stage.phone('Alicia')
  await alicia.says(`/seguir ${nameOf(0)}`)
  alicia.hears()
  return alicia
}

const decide = async ({ app, world }: Story, people: number, decision: 'released' | 'discarded') => {
  const [hold] = await openHolds(app.room.db)
  return decideHold(app.room.db, { id: hold!.id, people, decision }, world.now())
}

story(
  'a list of a thousand frees 126 by accident: nobody is told, however often and however late the jobs run',
  async (stage) => {
    const { app, registry, phone, world, everyJob } = stage
    await loadQuietly(stage)
    const [alicia, berta] = [phone('Alicia'), phone('Berta')]
    await alicia.says(`/seguir ${nameOf(0)}`)
    await berta.says(`/seguir ${nameOf(125)}`)
    for (const one of [alicia, berta]) one.hears()
    world.pass({ hours: 1 })
    registry.becomes(thousand(126))
    for (const hours of [0, 1, 95]) {
      world.pass({ hours })
      await everyJob()
    }
    expect([alicia.hears(), berta.hears()]).toEqual([[], []])
    expect(await app.room.db.selectFrom('alerts').selectAll().execute()).toEqual([])
    await alicia.says(`/estatus ${nameOf(0)}`)
    expect(alicia.last).toContain('En prisión')
    expect(alicia.last).not.toMatch(/Salió|retenid/)
    const told = world.lines.filter((line) => line.includes('the brake holds'))
    expect(told).toHaveLength(1)
    expect(JSON.parse(told[0]!)).toMatchObject({ level: 'warn', registry: 'own', count: 126 })
    expect(world.lines.join('\n')).not.toContain(surname(0))

    alicia.hears()
    expect(await decide(stage, 125, 'released')).toEqual({ kind: 'miscounted' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    expect(await decide(stage, 126, 'released')).toMatchObject({ kind: 'decided' })
    await everyJob()
    await everyJob()
    const [alert, ...more] = alicia.hears()
    // Four days later, and dated as the list said it.
    expect(alert).toContain('Salió de prisión (1 de enero de 2026)')
    expect(alert).toContain('Al 1 ene 2026')
    expect(more).toEqual([])
    expect(berta.hears()).toHaveLength(1)
    expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
  },
)

story(
  'an accident that the list takes back by itself leaves nothing, and what follows is news',
  async (stage) => {
    const { app, registry, world, everyJob } = stage
    const alicia = await followerOfTheFirst(stage)
    registry.becomes(thousand(126))
    await everyJob()
    registry.becomes(thousand(0))
    await everyJob()
    expect(await openHolds(app.room.db)).toEqual([])
    world.pass({ days: 2 })
    registry.becomes(thousand(1, 'out-under-measures', '2026-01-03'))
    await everyJob()
    const heard = alicia.hears()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('con medidas cautelares')
  },
)

story('what was discarded is not told at the next visit; a true change after it is', async (stage) => {
  const { registry, world, everyJob } = stage
  const alicia = await followerOfTheFirst(stage)
  registry.becomes(thousand(126))
  await everyJob()
  expect(await decide(stage, 126, 'discarded')).toMatchObject({ kind: 'decided' })
  // The file differs by a column nobody reads, so that it is read again.
  registry.becomes(thousand(126).replace('status_on\n', 'status_on,nota\n'))
  await everyJob()
  await alicia.says(`/estatus ${nameOf(0)}`)
  expect(alicia.last).toContain('En prisión')
  alicia.hears()
  world.pass({ days: 1 })
  registry.becomes(thousand(126).replace(`0,${nameOf(0)},released`, `0,${nameOf(0)},full-freedom`))
  await everyJob()
  const heard = alicia.hears()
  expect(heard).toHaveLength(1)
  expect(heard[0]).toContain('Libertad plena')
})

story('the curators are told once, in their chats, and without a name', async (stage) => {
  const { app, registry, phone, everyJob } = stage
  await loadQuietly(stage)
  const [ana, eva] = [phone('Ana'), phone('Eva', 'en')]
  app.room.curators = [ana.chat, eva.chat]
  await ana.says('/start')
  await eva.says('/start')
  for (const one of [ana, eva]) one.hears()
  registry.becomes(thousand(126))
  for (let run = 0; run < 3; run += 1) await everyJob()
  registry.becomes(thousand(130))
  await everyJob()
  const [told, ...more] = ana.hears()
  expect(told).toContain('de Registro propio llegaron de golpe cambios sobre 126 personas')
  expect(told).toContain('vigilia held 1')
  expect(told).not.toContain(surname(0))
  expect(more).toEqual([])
  expect(eva.hears()).toHaveLength(1)
})

story(
  'a story that names everybody of the list is held name by name; that a group left is told all the same',
  async (stage) => {
    const { phone, outlet, everyJob, world, app } = stage
    await loadQuietly(stage)
    const [alicia, berta] = [phone('Alicia'), phone('Berta')]
    await alicia.says(`/seguir ${nameOf(3)}`)
    await alicia.says('/avisos todos')
    await berta.says('/region todas')
    for (const one of [alicia, berta]) one.hears()
    const names = Array.from({ length: 30 }, (_, n) => `<li>${nameOf(n)}</li>`)
    outlet.publishes({
      title: 'Excarcelan a 30 presos políticos',
      body: `<p>Foro Penal verificó la excarcelación de 30 presos políticos este jueves 1 de enero. Fueron excarcelados:</p><ul>${names.join('')}</ul>`,
    })
    await everyJob()
    world.pass({ hours: 2 })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    expect(berta.hears().join()).toContain('30 personas salieron de prisión')
    await alicia.says(`/estatus ${nameOf(3)}`)
    expect(alicia.last).not.toContain('El Farol')
    alicia.hears()
    const [hold] = await openHolds(app.room.db)
    expect(hold).toMatchObject({ kind: 'names', sourceId: 'farol', people: 30 })
    // The next story of that outlet joins it, though it names one alone.
    outlet.publishes({
      title: `Excarcelan a ${nameOf(40)}`,
      body: `<p>El sindicalista ${nameOf(40)} fue excarcelado este jueves.</p>`,
    })
    await everyJob()
    expect((await openHolds(app.room.db))[0]).toMatchObject({ id: hold!.id, people: 31 })
    expect(await decide(stage, 31, 'released')).toMatchObject({ kind: 'decided' })
    await everyJob()
    const heard = alicia.hears()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('Sin verificar')
  },
)

story(
  'an archive that comes back is read by nobody before a hand lets it go, then with its dates',
  async (stage) => {
    const { phone, outlet, everyJob, app } = stage
    const [alicia, berta] = [phone('Alicia'), phone('Berta')]
    await alicia.says(`/seguir ${nameOf(3)}`)
    await alicia.says('/avisos todos')
    for (const one of [alicia, berta]) one.hears()
    for (let n = 0; n < 25; n += 1)
      outlet.publishes({
        title: `Excarcelan a ${nameOf(n)}`,
        body: `<p>El sindicalista ${nameOf(n)} fue excarcelado este lunes.</p>`,
        at: `2025-09-${String(n + 1).padStart(2, '0')}T12:00:00Z`,
      })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    await berta.says(`/estatus ${nameOf(3)}`)
    expect(berta.last).not.toContain('El Farol')
    expect((await openHolds(app.room.db))[0]).toMatchObject({ kind: 'reports', people: 25 })
    expect(await decide(stage, 25, 'released')).toMatchObject({ kind: 'decided' })
    await everyJob()
    const heard = alicia.hears()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('Al 4 sept 2025')
    await berta.says(`/estatus ${nameOf(3)}`)
    expect(berta.last).toContain('El Farol')
  },
)
