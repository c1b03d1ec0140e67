/** Regions and events in channels: one post for one event, corrected in place, and nothing lost by a missing right. */
import { afterAll, expect } from 'vitest'
import type { Batch } from '../../src/batches/group.ts'
import { rememberNews } from '../../src/batches/store.ts'
import { welcomeSubscriber } from '../../src/subscribers/store.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import { TOKEN } from '../environment.ts'
import { closeDatabases, type Story, story } from './stage.ts'

afterAll(closeDatabases)

const CHANNELS = [
  { id: 'miranda', chat: '@vigilia_miranda', regions: ['VE-M'] },
  { id: 'everything', chat: -1009000000001, all: true, lang: 'en' },
  { id: 'zulia', chat: '@vigilia_zulia', regions: ['VE-V'], prisons: ['rodeo1'] },
]

/** The channels, with the bot as an administrator in each. */
function open({ emulator }: Story) {
  const admin = emulator.person({ firstName: 'Oriana' })
  const channel = (title: string, which: { username: string } | { id: number }) => {
    const chat = emulator.group({ title, members: [admin], channel: true, ...which })
    emulator.addBot(chat, admin)
    return chat
  }
  return {
    admin,
    miranda: channel('Vigilia Miranda', { username: 'vigilia_miranda' }),
    everything: channel('Vigilia', { id: -1009000000001 }),
    zulia: channel('Vigilia Zulia', { username: 'vigilia_zulia' }),
  }
}

const blog = (count: number, more = '') => ({
  id: 'live',
  title: `Foro Penal verificó ${count} excarcelaciones este jueves`,
  body: `<p>Foro Penal verificó la excarcelación de ${count} presos políticos este jueves 1 de enero en el estado Miranda. Entre ellos está Jonathan Arteaga Luque.</p>${more}`,
})

const posts = ({ app }: Story) =>
  app.room.db.selectFrom('posts').selectAll().orderBy('channel').orderBy('id').execute()

/** As a curator's correction will write it: the event's own word, without another report. */
async function becomes({ app, world }: Story, standing: Batch['standing']) {
  const { db } = app.room
  const row = await db.selectFrom('batch_news').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const batch = { ...(row.state as Batch), standing, lastAt: world.now().toISOString() }
  const report = await db
    .insertInto('reports')
    .values({
      feed_id: 'farol',
      item_key: standing,
      revision: standing,
      title: standing,
      body: '',
      seen_at: world.now(),
      read_at: world.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await rememberNews(db, { batch, reportId: report.id, news: 'standing', quiet: null })
}

story(
  'an event is one post in each of its channels, and grows there: 80, 104, 110, a second outlet, disputed, withdrawn',
  async (held) => {
    const { app, emulator, everyJob, outlet, phone, world } = held
    const { miranda, everything, zulia } = open(held)
    const berta = phone('Berta')
    await berta.says('/region Miranda')
    berta.hears()
    outlet.publishes(blog(80))
    await everyJob()
    expect(emulator.heard(miranda)).toEqual([
      expect.stringMatching(/^📢 Excarcelaciones · 1 de enero de 2026\n• Foro Penal: 80 personas salieron/),
    ])
    expect(emulator.heard(miranda)[0]).toContain('Reportado, sin verificar. Publicado por El Farol.')
    expect(emulator.heard(everything)).toEqual([expect.stringMatching(/^📢 Releases · January 1, 2026\n/)])
    expect(emulator.heard(zulia)).toEqual([])
    // No name, although the story has one, and no button that would be answered to everybody.
    expect(emulator.heard(miranda)[0]).not.toContain('Arteaga')
    expect(emulator.saw(miranda)[0]?.buttons.flat()).toEqual([
      { text: 'Leer la noticia', url: 'https://elfarol.example/live' },
    ])

    for (const count of [104, 110]) {
      world.pass({ minutes: 40 })
      outlet.publishes(blog(count))
      await everyJob()
    }
    expect(emulator.heard(miranda)).toEqual([
      expect.stringContaining('110 personas salieron de prisión (antes 104)'),
    ])
    const [post] = emulator.saw(miranda)
    expect(post?.editedAt).toBe(Math.floor(world.now().getTime() / 1000))

    // Another outlet with another body's count: told to nobody by message, and to be seen in the post.
    world.pass({ minutes: 10 })
    const heard = berta.hears().length
    expect(heard).toBe(3)
    outlet.publishes({
      id: 'lamp',
      in: 'lamp',
      title: 'Gobierno anuncia 90 excarcelaciones cumplidas en Miranda',
      body: '<p>El Gobierno informó que 90 presos políticos fueron excarcelados este jueves 1 de enero en el estado Miranda.</p>',
    })
    await everyJob()
    expect(berta.hears()).toEqual([])
    const [both] = emulator.heard(miranda)
    expect(both).toContain('Foro Penal: 110 personas')
    expect(both).toContain('Gobierno: 90 personas')
    expect(both).toContain('Reportado por 2 medios independientes, sin verificar. Publicado por El Farol.')
    // Told again without anything new, it is not touched.
    const edits = emulator.calls('editMessageText')
    world.pass({ minutes: 10 })
    outlet.publishes({
      id: 'lamp',
      in: 'lamp',
      title: 'Balance del Gobierno: 90 excarcelados en Miranda',
      body: '<p>El Gobierno informó que 90 presos políticos fueron excarcelados este jueves 1 de enero en el estado Miranda. Seguimos informando.</p>',
    })
    await everyJob()
    expect(emulator.calls('editMessageText')).toBe(edits)

    for (const [standing, words] of [
      ['verified', 'Verificado. Publicado por'],
      ['disputed', '⚠️ En disputa: las fuentes se contradicen.\n\n📢 Excarcelaciones'],
      ['retracted', '❌ Retirado por su fuente: no lo dé por cierto.\n\n📢 Excarcelaciones'],
    ] as const) {
      await becomes(held, standing)
      await everyJob()
      expect(emulator.heard(miranda)).toEqual([expect.stringContaining(words)])
    }
    expect(emulator.heard(everything)).toEqual([expect.stringMatching(/^❌ Withdrawn by its source/)])
    expect(await posts(held)).toMatchObject([
      { channel: 'everything', state: 'told', outcome: 'sent', message_id: 1 },
      { channel: 'miranda', state: 'told', outcome: 'sent', message_id: 1 },
    ])
    expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
  },
  { channels: CHANNELS },
)

story(
  'what grows while its post waits is posted once, as it stands then',
  async (held) => {
    const { emulator, everyJob, outlet, world } = held
    const { miranda } = open(held)
    for (const count of [80, 104, 110]) {
      outlet.publishes(blog(count))
      await everyJob('deliver')
      world.pass({ minutes: 5 })
    }
    await everyJob()
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('110 personas')])
    expect(emulator.saw(miranda)[0]?.editedAt).toBeUndefined()
    expect(emulator.calls('editMessageText')).toBe(0)
  },
  { channels: CHANNELS },
)

story(
  'a group that a registry names is one post too',
  async (held) => {
    const { emulator, everyJob, registry } = held
    const { everything, miranda } = open(held)
    const at = { batch: 'Reyes', region: 'VE-M', status_on: '2026-01-01' }
    registry.records({ id: '0', name: 'Ana Cuicas Toyo', status: 'released', ...at })
    await everyJob()
    for (const [id, name] of [
      ['1', 'Ciro Dugarte Sirit'],
      ['2', 'Rosa Dugarte Camejo'],
    ] as const) {
      registry.records({ id, name, status: 'released', ...at })
      await everyJob()
    }
    expect(emulator.heard(miranda)).toEqual([
      expect.stringContaining('3 con nombre (+1) · 3 verificadas (+1)'),
    ])
    expect(emulator.heard(everything)).toEqual([expect.stringContaining('Group “Reyes”')])
    for (const name of ['Ciro', 'Rosa', 'Dugarte']) expect(emulator.heard(miranda)[0]).not.toContain(name)
  },
  { channels: CHANNELS },
)

story(
  'a process that dies between the send and its record repeats a post once, and only the last one goes on',
  async (held) => {
    const { app, emulator, everyJob, outlet, world } = held
    const { miranda } = open(held)
    const { db } = app.room
    outlet.publishes(blog(80))
    // It arrives, and nobody hears of it.
    emulator.fault({ kind: 'reset-after', method: 'sendMessage', chat: miranda, times: 1 })
    await everyJob()
    expect(emulator.heard(miranda)).toHaveLength(1)
    expect((await posts(held)).find(({ channel }) => channel === 'miranda')).toMatchObject({
      state: 'queued',
      outcome: 'unknown',
      message_id: null,
    })
    world.pass({ seconds: 31 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toHaveLength(2)

    // The same amid a change: its lease runs out, and to change it twice changes nothing.
    outlet.publishes(blog(104))
    await everyJob('deliver')
    await db
      .updateTable('posts')
      .set({ state: 'sending', leased_until: world.now() })
      .where('channel', '=', 'miranda')
      .execute()
    world.pass({ minutes: 1 })
    await app.run('deliver')
    world.pass({ minutes: 1 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([
      expect.stringContaining('80 personas'),
      expect.stringContaining('104 personas'),
    ])
    expect((await posts(held)).every(({ state }) => state === 'told')).toBe(true)
  },
  { channels: CHANNELS },
)

story(
  'a channel in which the bot has no rights: its posts wait, the operator is told which, and once it has them they go out',
  async (held) => {
    const { app, emulator, everyJob, outlet, world, phone } = held
    const { admin, miranda, everything, zulia } = open(held)
    const operator = phone('Oriana')
    emulator.setBot(miranda, admin, 'member')
    emulator.kick(everything)
    emulator.rename(zulia, 'somewhere_else')
    await app.listenOnce()
    const rodeo = { ...blog(80), body: `${blog(80).body}<p>Salieron de la cárcel El Rodeo I.</p>` }
    outlet.publishes(rodeo)
    await everyJob()
    const alarms = async () =>
      (
        await app.room.db
          .selectFrom('alarms')
          .selectAll()
          .where('ended_at', 'is', null)
          .orderBy('about')
          .execute()
      ).map(({ kind, about }) => `${kind}:${about}`)
    expect(await alarms()).toEqual(['channel:everything', 'channel:miranda', 'channel:zulia'])
    expect(await posts(held)).toMatchObject([
      { channel: 'everything', state: 'queued', outcome: 'kicked' },
      { channel: 'miranda', state: 'queued', outcome: 'no-rights' },
      { channel: 'zulia', state: 'queued', outcome: 'chat-not-found' },
    ])
    const log = held.world.lines.join('\n')
    expect(log).toContain('"about":"miranda"')
    for (const secret of ['9000000001', 'vigilia_miranda']) expect(log).not.toContain(secret)

    // Asked now and then, not at every turn.
    const calls = emulator.calls('sendMessage')
    for (let turn = 0; turn < 10; turn += 1) await app.run('deliver')
    expect(emulator.calls('sendMessage')).toBe(calls)

    world.pass({ hours: 60 })
    outlet.publishes(blog(104))
    await everyJob()
    emulator.setBot(miranda, admin, 'administrator')
    emulator.addBot(everything, admin)
    emulator.rename(zulia, 'vigilia_zulia')
    await app.listenOnce()
    await app.run('deliver')
    // Nobody tells us that a name is back.
    world.pass({ minutes: 31 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('104 personas')])
    expect(emulator.heard(everything)).toEqual([expect.stringContaining('104 people')])
    expect(emulator.heard(zulia)).toEqual([expect.stringContaining('104 personas')])
    expect(await alarms()).toEqual([])
    expect(operator.hears()).toEqual([])
  },
  { channels: CHANNELS },
)

story(
  'rights that are taken away later cost no second post; a post that is gone is replaced by one that says so',
  async (held) => {
    const { app, emulator, everyJob, outlet, world } = held
    const { admin, miranda } = open(held)
    outlet.publishes(blog(80))
    await everyJob()
    emulator.setBot(miranda, admin, 'member')
    outlet.publishes(blog(104))
    await everyJob()
    world.pass({ minutes: 5 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('80 personas')])
    emulator.setBot(miranda, admin, 'administrator')
    await app.listenOnce()
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('104 personas')])

    const [post] = emulator.saw(miranda)
    await emulator.handle({
      token: TOKEN,
      method: 'deleteMessage',
      params: { chat_id: miranda, message_id: post?.id },
      files: new Map(),
    })
    world.pass({ minutes: 5 })
    outlet.publishes(blog(110))
    await everyJob()
    world.pass({ seconds: 5 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([
      expect.stringMatching(/^♻️ Sustituye a una publicación anterior[\s\S]*110 personas/),
    ])
    // From then on that one is changed.
    world.pass({ minutes: 5 })
    outlet.publishes(blog(120))
    await everyJob()
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('120 personas')])
  },
  { channels: CHANNELS },
)

story(
  'a channel that Telegram asks to be patient with waits alone; one that left the configuration is told nothing more',
  async (held) => {
    const { app, emulator, everyJob, outlet, world } = held
    const { miranda, everything } = open(held)
    emulator.fault({ kind: 'flood', method: 'sendMessage', chat: miranda, retryAfter: 40, times: 1 })
    outlet.publishes(blog(80))
    await everyJob()
    expect(emulator.heard(miranda)).toEqual([])
    expect(emulator.heard(everything)).toHaveLength(1)
    world.pass({ seconds: 39 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toEqual([])
    world.pass({ seconds: 2 })
    await app.run('deliver')
    expect(emulator.heard(miranda)).toHaveLength(1)

    app.room.sources.channels = app.room.sources.channels.filter(({ id }) => id !== 'miranda')
    outlet.publishes(blog(104))
    await everyJob()
    expect(emulator.heard(miranda)).toEqual([expect.stringContaining('80 personas')])
    expect(emulator.heard(everything)).toEqual([expect.stringContaining('104 people')])
  },
  { channels: CHANNELS },
)

story(
  'while an alert goes to a crowd, one by one, the post does not wait for its end',
  async (held) => {
    const { app, emulator, everyJob, outlet, world } = held
    const { everything } = open(held)
    const { db, vault } = app.room
    const first = 800_000_001
    emulator.crowd(first, first + 59)
    for (let chat = first; chat < first + 60; chat += 1) {
      const preferences = { language: 'es' as const, unverified: false, group: false }
      const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
      await addSubscription(db, vault, id, { kind: 'all' }, world.now())
    }
    const order: number[] = []
    emulator.onChange(({ chat, kind }) => {
      if (kind === 'message') order.push(chat)
    })
    outlet.publishes(blog(80))
    await everyJob()
    expect(order).toHaveLength(62)
    expect(order.indexOf(everything)).toBeLessThan(45)
  },
  { channels: CHANNELS },
)
