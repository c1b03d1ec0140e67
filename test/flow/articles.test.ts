import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

const TITLE = 'Foro Penal verificó 12 excarcelaciones en Carabobo'
const SUMMARY = 'Foro Penal verificó este jueves la excarcelación de 12 presos políticos en Carabobo […]'
const NAMES = ['Zulema Quispe Landa', 'Yonaiker Tovar Mijares', 'Ana Cuicas Toyo']
const PAGE = `<html><body><nav><a href="/">Inicio</a></nav><article><h1>${TITLE}</h1>
  <p>Foro Penal verificó este jueves la excarcelación de 12 presos políticos que estaban en la cárcel de Tocuyito, en Carabobo.</p>
  <p>Entre los excarcelados están:</p><ul>${NAMES.map((name) => `<li>${name}</li>`).join('')}</ul></article>
  <aside class="sidebar"><p><a href="/x">Excarcelan a Pedro Cano Lira tras dos años preso en Mérida</a></p></aside></body></html>`

story(
  'whoever follows a name that only the page of a story has hears of it, once',
  async ({ outlet, phone, everyJob, world }) => {
    const alicia = phone('Alicia')
    const boris = phone('Boris')
    for (const [who, name] of [
      [alicia, 'Zulema Quispe Landa'],
      [boris, 'Pedro Cano Lira'],
    ] as const) {
      await who.says(`/seguir ${name}`)
      await who.says('/avisos todos')
      who.hears()
    }
    outlet.publishes({ title: TITLE, body: SUMMARY, page: PAGE })
    await everyJob()
    const heard = alicia.hears()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('Zulema Quispe Landa')
    // What stands beside the story is not the story.
    expect(boris.hears()).toEqual([])
    for (let n = 0; n < 3; n += 1) {
      world.pass({ minutes: 5 })
      await everyJob()
    }
    expect(alicia.hears()).toEqual([])
  },
)

story(
  'a page that does not answer keeps no alert back, and tells nothing twice when it does',
  async ({ app, outlet, phone, everyJob, world }) => {
    const alicia = phone('Alicia')
    const carmen = phone('Carmen')
    await alicia.says('/seguir Zulema Quispe Landa')
    await alicia.says('/avisos todos')
    await carmen.says('/region todas')
    await carmen.says('/avisos todos')
    alicia.hears()
    carmen.hears()

    outlet.publishes({ id: 'doce', title: TITLE, body: SUMMARY, page: null })
    await everyJob()
    // The same run tells what the feed tells.
    const first = carmen.hears()
    expect(first).toHaveLength(1)
    expect(first[0]).toContain('12')
    expect(alicia.hears()).toEqual([])

    outlet.publishes({ id: 'doce', title: TITLE, body: SUMMARY, page: PAGE, at: world.now().toISOString() })
    world.pass({ minutes: 2 })
    expect(await app.run('visit-articles')).toEqual({ visited: 1, stories: 1 })
    await everyJob()
    expect(alicia.hears().join()).toContain('Zulema Quispe Landa')
    expect(carmen.hears()).toEqual([])
    world.pass({ minutes: 5 })
    await app.run('visit-articles')
    await everyJob()
    expect(alicia.hears()).toEqual([])
    expect(carmen.hears()).toEqual([])
  },
)
