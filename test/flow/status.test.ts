/** What is answered about a name, and what is never to be read into an answer. */
import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story(
  'who surely bears the name comes first with a status; who perhaps does is only named',
  async ({ phone, registry, everyJob }) => {
    const alicia = phone('Alicia')
    registry.records({ id: '1', name: 'Carlos Pérez Rojas', status: 'released', birth_year: '1990' })
    registry.records({ id: '2', name: 'Carlos Pérez', status: 'detained' })
    await everyJob()
    await alicia.says('/estatus Carlos Pérez')
    expect(alicia.last).toMatch(
      /^Carlos Pérez\nEn prisión[\s\S]*Nombres parecidos, puede ser otra persona:\n• Carlos Pérez Rojas \(unos 36 años\)$/,
    )
    expect(alicia.last).not.toContain('Salió de prisión')
  },
)

story(
  'only similar names: it says so, in both languages, and offers to watch the name that was asked for',
  async ({ phone, registry, everyJob }) => {
    const [alicia, ellen] = [phone('Alicia', 'es'), phone('Ellen', 'en')]
    registry.records({ id: '1', name: 'Carlos Pérez Rojas', status: 'released' })
    await everyJob()
    await alicia.says('/estatus Carlos Pérez')
    expect(alicia.last).toContain('No conozco exactamente el nombre Carlos Pérez.')
    expect(alicia.last).toContain('puede ser otra persona')
    await ellen.says('/status Carlos Pérez')
    expect(ellen.last).toContain('I do not know exactly the name Carlos Pérez.')
    expect(ellen.last).toContain('it may be somebody else')
    await ellen.taps('Tell me if it appears')
    expect(ellen.last).toContain('you follow the name Carlos Pérez')
  },
)

story(
  '«I do not know that name» is neither «not detained» nor «not freed», and offers to watch it',
  async ({ phone, outlet, everyJob }) => {
    const [alicia, ellen] = [phone('Alicia', 'es'), phone('Ellen', 'en')]
    await alicia.says('/estatus Nadie Conocido Jamás')
    expect(alicia.last).toBe(
      'No conozco el nombre Nadie Conocido Jamás. Eso no quiere decir ni que esté detenido ni que esté libre: solo que no está en las listas que consulto. Puedo avisarle si aparece.',
    )
    await ellen.says('/status Nadie Conocido Jamás V-14523687')
    expect(ellen.last).toContain(
      'I do not know the name Nadie Conocido Jamás. That means neither detained nor free: only that it is not on the lists I consult. I can tell you if it appears.',
    )
    expect(ellen.last).toContain('The identity number is not kept when you ask.')
    expect(ellen.last).not.toContain('14523687')
    await ellen.taps('Tell me if it appears')
    expect(ellen.last).toContain('you follow the name Nadie Conocido Jamás')
    outlet.publishes({
      title: 'Excarcelan a Hermes Toyo Sirit',
      body: '<p>El sindicalista Hermes Toyo Sirit fue excarcelado este jueves.</p>',
    })
    await everyJob()
    await alicia.says('Hermes Toyo Sirit')
    expect(alicia.last).toContain('No conozco el nombre Hermes Toyo Sirit')
    expect(alicia.last).toContain('El Farol nombra a Hermes Toyo Sirit')
    await alicia.taps('Avisarme si aparece')
    expect(alicia.last).toContain('usted sigue el nombre Hermes Toyo Sirit')
  },
)

story(
  'whom a registry asks not to publish cannot be told from a name that nobody knows',
  async ({ phone, registry, everyJob, emulator, outlet }) => {
    registry.records({ id: '1', name: 'Leobaldo Iriarte Bravo', status: 'detained', publish: 'no' })
    registry.records({ id: '2', name: 'Leobaldo Iriarte Bravo', status: 'released', publish: 'no' })
    await everyJob()
    for (const name of ['Leobaldo Iriarte Bravo', 'Eustaquio Vallenilla Mago'])
      outlet.publishes({
        title: `Excarcelan a ${name}`,
        body: `<p>El sindicalista ${name} fue excarcelado este jueves.</p>`,
      })
    await everyJob()
    const answers = async (who: string, name: string) => {
      const person = phone(who)
      for (const text of [`/estatus ${name}`, name, `¿sabe algo de ${name}?`, `/seguir ${name}`])
        await person.says(text)
      await person.says('/lista')
      const said = emulator.saw(person.chat).filter(({ from }) => from === 'bot')
      return said.map(({ text, buttons }) => [
        text!.replaceAll(name, 'N'),
        buttons.flat().map((button) => button.text.replaceAll(name, 'N')),
      ])
    }
    expect(await answers('Alicia', 'Leobaldo Iriarte Bravo')).toEqual(
      await answers('Berta', 'Eustaquio Vallenilla Mago'),
    )
  },
)
