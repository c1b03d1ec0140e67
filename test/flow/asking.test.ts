/** What a relative is asked and told while she says whom to follow. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

const CEDULA = '14523687'

story(
  'an identity number typed beside the name is noted, told as noted, and shown nowhere',
  async ({ phone, emulator, registry, everyJob, app }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir yorman arocha V-14.523.687')
    expect(alicia.last).toContain('usted sigue el nombre Yorman Arocha')
    expect(alicia.last).toContain('Anoté también el número de cédula')
    await alicia.says('/seguir Yorman Arocha')
    expect(alicia.last).toContain('Usted ya sigue a Yorman Arocha')
    await alicia.says('/lista')
    await alicia.says('/dejar')
    registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'released' })
    await everyJob()
    expect(alicia.last).toContain('Salió de prisión')
    const shown = JSON.stringify(emulator.saw(alicia.chat).filter(({ from }) => from === 'bot'))
    expect(shown).not.toMatch(/14\.?523\.?687/)
    expect(app.room.audience.size).toBe(1)
  },
)

story(
  'a number is added to a name that was followed without one; another number is another person of that name',
  async ({ phone, app }) => {
    const alicia = phone('Alicia')
    const held = () => app.room.db.selectFrom('subscriptions').selectAll().execute()
    await alicia.says('/seguir Rosa Dugarte Camejo')
    await alicia.says(`/seguir Rosa Dugarte Camejo ${CEDULA}`)
    expect(alicia.last).toContain('Usted ya sigue')
    expect(alicia.last).toContain('Anoté también el número')
    expect(await held()).toHaveLength(1)
    await alicia.says('/seguir Rosa Dugarte Camejo 9876543')
    expect(alicia.last).toContain('Listo')
    expect(await held()).toHaveLength(2)
  },
)

story(
  'two of one name and two numbers: each mother hears of her own',
  async ({ phone, registry, everyJob }) => {
    const [alicia, berta] = [phone('Alicia'), phone('Berta')]
    await alicia.says('/seguir Hermes Toyo Sirit V-11111111')
    await berta.says('/seguir Hermes Toyo Sirit V-22222222')
    alicia.hears()
    berta.hears()
    registry.records({
      id: '1',
      name: 'Hermes Toyo Sirit',
      aliases: 'Hermes Toyo Sirit V-22222222',
      status: 'released',
    })
    registry.records({ id: '2', name: 'Hermes Toyo Sirit V-11111111', status: 'died' })
    await everyJob()
    expect(berta.hears().join()).not.toContain('Falleció')
    const heard = alicia.hears().join()
    expect(heard).toContain('Falleció')
    expect(heard).not.toContain('11111111')
  },
)

const TWO = [
  {
    id: '1',
    name: 'Wilmer Escorche Toyo',
    status: 'detained',
    birth_year: '2001',
    prison: 'rodeo1',
    detained_on: '2024-07-30',
  },
  { id: '2', name: 'Wilmer Escorche Maita', status: 'detained', region: 'VE-V' },
] as const

story(
  '«ninguna de estas» follows the name as typed, and the people who were shown are not told of',
  async ({ phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    for (const row of TWO) registry.records(row)
    await everyJob()
    await alicia.says('/seguir Wilmer Escorche')
    expect(alicia.last).toContain(
      '1. Wilmer Escorche Toyo (unos 25 años, El Rodeo I, Miranda, desde el 30 de julio de 2024)',
    )
    expect(alicia.last).toContain('2. Wilmer Escorche Maita (Zulia)')
    await alicia.taps('Ninguna de estas')
    expect(alicia.last).toContain('usted sigue el nombre Wilmer Escorche')
    expect(alicia.last).toContain('No le avisaré de las personas que le mostré')
    alicia.hears()
    registry.records({ id: '1', status: 'released' })
    registry.records({ id: '2', status: 'died' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    registry.records({ id: '3', name: 'Wilmer Escorche Natera', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toHaveLength(1)
  },
)

story(
  'a number typed with a name that several bear is not lost by the question',
  async ({ phone, registry, everyJob, app, emulator }) => {
    const alicia = phone('Alicia')
    for (const row of TWO) registry.records(row)
    await everyJob()
    await alicia.says(`/seguir Wilmer Escorche ${CEDULA}`)
    expect(alicia.last).toContain('¿Cuál es?')
    expect(alicia.last).toContain('Anoté el número de cédula')
    const said = emulator.saw(alicia.chat).filter(({ from }) => from === 'bot')
    expect(JSON.stringify(said)).not.toContain(CEDULA)
    await alicia.taps('2 · Wilmer Escorche Maita')
    expect(alicia.last).toContain('usted sigue a Wilmer Escorche Maita (Zulia)')
    expect(await app.room.db.selectFrom('subscriptions').selectAll().execute()).toHaveLength(1)
    alicia.hears()
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
  },
)

story('a name that would never be found is asked for again, and nothing is kept', async ({ phone, app }) => {
  const alicia = phone('Alicia')
  const ellen = phone('Ellen', 'en')
  await alicia.says('/seguir José M. Pérez')
  expect(alicia.last).toContain('Escríbalo otra vez con los nombres y apellidos completos')
  await ellen.says('/follow María José')
  expect(ellen.last).toContain('Write it again with full first names and surnames')
  await alicia.says('María José')
  await alicia.taps('Avisarme si aparece')
  expect(alicia.last).toContain('Escríbalo otra vez')
  expect(await app.room.db.selectFrom('subscriptions').selectAll().execute()).toEqual([])
})

story(
  'the sixth new name within an hour waits, says for how long, and removing one does not cheat the hour',
  async ({ phone, world }) => {
    const alicia = phone('Alicia')
    for (const surname of ['Toyo', 'Sirit', 'Cuicas', 'Maita', 'Natera']) {
      await alicia.says(`/seguir Hermes ${surname}`)
      expect(alicia.last).toContain('Listo')
      world.pass({ minutes: 2 })
    }
    await alicia.says('/seguir Ismael Daboín')
    expect(alicia.last).toMatch(
      /añadió 5 cosas nuevas.*Todo lo que ya sigue \(5\) se conserva.*Ismael Daboín/,
    )
    expect(alicia.last).toContain('dentro de 50 minutos')
    await alicia.says('/seguir Hermes Toyo')
    expect(alicia.last).toContain('Usted ya sigue')
    await alicia.says('/dejar')
    await alicia.taps('✖ nombre: Hermes Natera')
    await alicia.says('/region Zulia')
    expect(alicia.last).toMatch(/añadió 5 cosas nuevas.*\(4\) se conserva.*Zulia/)
    world.pass({ minutes: 50 })
    await alicia.says('/seguir Ismael Daboín')
    expect(alicia.last).toContain('usted sigue el nombre Ismael Daboín')
  },
)
