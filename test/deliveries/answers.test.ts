/** What every answer of Telegram comes to, for the people behind it: nobody is lost, and nobody is told what is over. */
import { afterAll, expect } from 'vitest'
import { ringing } from '../../src/alarms/store.ts'
import type { FaultRule } from '../../src/emulator/emulator.ts'
import { GENERAL } from '../../src/emulator/groups.ts'
import { welcomeSubscriber } from '../../src/subscribers/store.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import { closeDatabases, type Phone, type Story, story as tellStory } from '../flow/stage.ts'

afterAll(closeDatabases)

const NAME = 'Yorman Arocha Tineo'
const NEWS = 'Salió de prisión'

/** A story of which the log must tell nobody's name and no chat's number. */
const story = (name: string, tell: (held: Story) => Promise<void>) =>
  tellStory(name, async (held) => {
    await tell(held)
    const log = held.world.lines.join('\n')
    const ids = held.emulator.chats().map(({ id }) => String(Math.abs(id)))
    for (const secret of [...ids, ...NAME.split(' '), 'Familias', 'AAEabcdef'])
      expect(log).not.toContain(secret)
  })

/** Somebody who is known as detained, followed by `who`. */
async function follow({ registry, everyJob }: Story, ...who: Phone[]) {
  registry.records({ id: '1', name: NAME, status: 'detained', region: 'VE-M' })
  await everyJob()
  for (const one of who) {
    await one.says('/seguir yorman arocha')
    one.hears()
  }
}

/** The registry learns of something; told at once, or as soon as something is delivered. */
async function learn({ registry, everyJob }: Story, status: string, ...except: string[]) {
  registry.records({ id: '1', status, status_on: '2026-01-01' })
  await everyJob(...except)
}

/** A chat follows the name without a word of its own. */
async function subscribe({ app, world }: Story, chat: number): Promise<number> {
  const { db, vault } = app.room
  const preferences = { language: 'es' as const, unverified: false, group: chat < 0 }
  const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
  await addSubscription(db, vault, id, { kind: 'name', name: NAME, not: [] }, world.now())
  return id
}

const outbox = ({ app }: Story) =>
  app.room.db
    .selectFrom('deliveries')
    .select(['state', 'outcome', 'attempts'])
    .orderBy('alert_id')
    .orderBy('subscriber_id')
    .execute()

const silences = async ({ app }: Story) =>
  (await app.room.db.selectFrom('subscribers').select('paused_because').orderBy('id').execute()).map(
    (row) => row.paused_because,
  )

const alarms = async ({ app }: Story) => (await ringing(app.room.db)).map(({ kind }) => kind).sort()

/** Texts of the bot's messages, by their first line. */
const heads = (texts: readonly string[]) => texts.map((text) => text.split('\n').slice(0, 2).join(' '))

story(
  'who blocked the bot hears, when back, what still matters: the last word, not the one before',
  async (held) => {
    const { app, emulator, world } = held
    const [alicia, berta] = [held.phone('Alicia'), held.phone('Berta')]
    await follow(held, alicia, berta)
    await alicia.says('/region Miranda')
    alicia.hears()
    emulator.block(alicia.chat)
    const calls = () => emulator.calls('sendMessage')
    const before = calls()
    await learn(held, 'released')
    await learn(held, 'rearrested')
    // Alicia was asked for once, Berta told twice.
    expect(calls() - before).toBe(3)
    expect(await outbox(held)).toMatchObject([
      { state: 'waiting', outcome: 'blocked', attempts: 1 },
      { state: 'sent' },
      { state: 'waiting', outcome: 'blocked', attempts: 0 },
      { state: 'sent' },
    ])
    world.pass({ hours: 5 })
    emulator.unblock(alicia.chat)
    await app.listenOnce()
    await app.run('deliver')
    await app.run('deliver')
    expect(heads(alicia.hears())).toEqual([`📌 ${NAME} Nueva detención (1 de enero de 2026)`])
    expect(await outbox(held)).toMatchObject([
      { state: 'cancelled', outcome: 'superseded' },
      { state: 'sent' },
      { state: 'sent', outcome: 'sent' },
      { state: 'sent' },
    ])
    expect(berta.hears()).toHaveLength(2)
  },
)

story(
  'any word of whoever was away is a sign of life; what is older than three days is not told',
  async (held) => {
    const { app, emulator, world } = held
    const [alicia, berta] = [held.phone('Alicia'), held.phone('Berta')]
    await follow(held, alicia, berta)
    for (const one of [alicia, berta]) emulator.block(one.chat)
    await learn(held, 'released')
    world.pass({ hours: 71 })
    // The bot was down when she unblocked it: it hears her next word.
    emulator.unblock(alicia.chat)
    await app.room.db.deleteFrom('updates').execute()
    await alicia.says('/lista')
    await app.run('deliver')
    expect(alicia.hears().filter((text) => text.includes(NEWS))).toHaveLength(1)
    world.pass({ hours: 2 })
    emulator.unblock(berta.chat)
    await app.listenOnce()
    await app.run('deliver')
    expect(berta.hears()).toEqual([])
    expect(await outbox(held)).toMatchObject([{ state: 'sent' }, { state: 'refused', outcome: 'blocked' }])
  },
)

story('news that is written down while somebody comes back is not overlooked', async (held) => {
  const { app, emulator } = held
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  emulator.block(alicia.chat)
  await app.listenOnce()
  emulator.unblock(alicia.chat)
  await app.listenOnce()
  await app.run('deliver')
  await learn(held, 'released', 'deliver')
  // As a transaction writes it that began before she was back.
  await app.room.db.updateTable('deliveries').set({ state: 'waiting' }).execute()
  await app.run('deliver')
  expect(alicia.hears()).toHaveLength(1)
})

story('whoever never pressed Start is told when they do', async (held) => {
  const { app, emulator } = held
  await follow(held)
  const berta = emulator.person({ firstName: 'Berta' })
  await subscribe(held, berta)
  await learn(held, 'released')
  expect(await outbox(held)).toMatchObject([{ state: 'waiting', outcome: 'never-started' }])
  emulator.say({ chat: berta, from: berta, text: '/start' })
  await app.listenOnce()
  await app.run('deliver')
  expect(emulator.heard(berta).filter((text) => text.includes(NEWS))).toHaveLength(1)
})

story('a group that puts the bot out and takes it back is told when it is back', async (held) => {
  const { app, emulator } = held
  const alicia = held.phone('Alicia')
  await follow(held)
  const group = held.group('Familias', [alicia])
  await subscribe(held, group.chat)
  await learn(held, 'released', 'deliver')
  emulator.kick(group.chat)
  // The word of it is lost: Telegram's refusal says the same.
  await app.room.db.deleteFrom('updates').execute()
  await app.run('deliver')
  expect(await outbox(held)).toMatchObject([{ state: 'waiting', outcome: 'kicked' }])
  emulator.addBot(group.chat, alicia.chat)
  await app.listenOnce()
  await app.run('deliver')
  expect(group.hears().filter((text) => text.includes(NEWS))).toHaveLength(1)
})

story(
  'a group that takes away the right to write: who runs it is told, and it hears when it may be written to again',
  async (held) => {
    const { app, emulator, world } = held
    const [alicia, berta] = [held.phone('Alicia'), held.phone('Berta')]
    await alicia.says('/idioma')
    await alicia.taps('Español')
    await follow(held)
    const group = held.group('Familias', [alicia, berta])
    await app.listenOnce()
    await subscribe(held, group.chat)
    await learn(held, 'released', 'deliver')
    // Nobody tells the bot of rights that are taken away from all members.
    const mend = emulator.fault({
      kind: 'refusal',
      description: 'Bad Request: not enough rights to send text messages to the chat',
      method: 'sendMessage',
      chat: group.chat,
    })
    alicia.hears()
    await app.run('deliver')
    await app.run('deliver')
    expect(alicia.hears()).toEqual([expect.stringContaining('En el grupo «Familias», que usted administra')])
    expect(berta.hears()).toEqual([])
    expect(await silences(held)).toContain('no-rights')
    // That somebody speaks there does not mean that it may.
    const calls = emulator.calls('sendMessage')
    await group.says(alicia, '/excarcelaciones')
    await app.run('deliver')
    expect(emulator.calls('sendMessage') - calls).toBe(1)
    expect(alicia.hears()).toEqual([])
    // Nor are they told anew at every daily try.
    world.pass({ hours: 25 })
    await app.run('sweep', 'deliver')
    expect(await silences(held)).toContain('no-rights')
    expect(alicia.hears()).toEqual([])
    mend()
    await group.says(berta, '/excarcelaciones')
    await app.run('deliver')
    expect(group.hears().filter((text) => text.includes(NEWS))).toHaveLength(1)
  },
)

story(
  'a bot that is restricted in a group waits there, and goes on when its right is given back',
  async (held) => {
    const { app, emulator } = held
    const alicia = held.phone('Alicia')
    await follow(held, alicia)
    const group = held.group('Familias', [alicia])
    await app.listenOnce()
    await subscribe(held, group.chat)
    emulator.setBot(group.chat, alicia.chat, 'restricted')
    await app.listenOnce()
    expect(alicia.hears()).toEqual([expect.stringContaining('no me dejan escribir')])
    const calls = emulator.calls('sendMessage')
    await learn(held, 'released')
    expect(emulator.calls('sendMessage') - calls).toBe(1)
    expect(group.hears()).toEqual([])
    emulator.setBot(group.chat, alicia.chat, 'member')
    await app.listenOnce()
    await app.run('deliver')
    expect(group.hears()).toHaveLength(1)
  },
)

story('rights that come back without a word are found within a day', async (held) => {
  const { app, emulator, world } = held
  await follow(held)
  const group = held.group('Familias', [held.phone('Alicia')])
  await app.listenOnce()
  await subscribe(held, group.chat)
  emulator.fault({
    kind: 'refusal',
    description: 'Bad Request: CHAT_WRITE_FORBIDDEN',
    method: 'sendMessage',
    chat: group.chat,
    times: 1,
  })
  await learn(held, 'released')
  for (let hour = 0; hour < 30; hour += 5) {
    await app.run('sweep', 'deliver')
    world.pass({ hours: 5 })
  }
  expect(group.hears().filter((text) => text.includes(NEWS))).toHaveLength(1)
})

story(
  'a group that became a supergroup is told there at once, also when the bot learns of it from the group',
  async (held) => {
    const { app, emulator } = held
    const alicia = held.phone('Alicia')
    await follow(held)
    const group = held.group('Familias', [alicia])
    await group.says(alicia, '/region Miranda')
    await learn(held, 'released', 'deliver')
    const subscriber = await subscribe(held, group.chat)
    await learn(held, 'full-freedom', 'deliver')
    const supergroup = emulator.upgrade(group.chat)
    // A sender and the intake meet it at the same time.
    await Promise.all([app.run('deliver'), app.listenOnce()])
    await app.run('deliver')
    expect(emulator.heard(supergroup).filter((text) => text.includes('Libertad plena'))).toHaveLength(1)
    const { db } = app.room
    expect(await db.selectFrom('subscribers').select(['id', 'state']).execute()).toEqual([
      { id: subscriber, state: 'active' },
    ])
    // Whatever is said there is answered there, with what it follows.
    emulator.say({ chat: supergroup, from: alicia.chat, text: '/lista' })
    await app.listenOnce()
    expect(emulator.heard(supergroup).at(-1)).toContain('Miranda')
  },
)

story('an answer that meets the upgrade is given in the new group', async (held) => {
  const { app, emulator } = held
  const alicia = held.phone('Alicia')
  const group = held.group('Familias', [alicia])
  await app.listenOnce()
  emulator.say({ chat: group.chat, from: alicia.chat, text: '/region Miranda' })
  const supergroup = emulator.upgrade(group.chat)
  await app.listenOnce()
  expect(emulator.heard(supergroup)).toEqual([expect.stringContaining('Miranda')])
  emulator.say({ chat: supergroup, from: alicia.chat, text: '/lista' })
  await app.listenOnce()
  expect(emulator.heard(supergroup).at(-1)).toContain('Miranda')
})

story(
  'a group with topics is told in the one where it asked; closed or gone, in the general one',
  async (held) => {
    const { app, emulator, registry, everyJob } = held
    const alicia = held.phone('Alicia')
    registry.records({ id: '0', name: 'Ana Cuicas Toyo', status: 'released', region: 'VE-M', batch: 'Reyes' })
    await everyJob()
    const chat = emulator.group({ title: 'Familias', members: [alicia.chat], forum: true })
    emulator.addBot(chat, alicia.chat)
    const ask = async (topic: number) => {
      emulator.say({ chat, from: alicia.chat, text: '/region Miranda', topic })
      await app.listenOnce()
    }
    let rows = 0
    const topicOfNews = async () => {
      rows += 1
      const at = { region: 'VE-M', batch: 'Reyes', status_on: '2026-01-01' }
      registry.records({
        id: `n${rows}`,
        name: `${['Rosa', 'Hermes', 'Ciro'][rows - 1]} Dugarte Sirit`,
        status: 'released',
        ...at,
      })
      await everyJob()
      await app.run('deliver')
      const told = emulator.saw(chat).filter((message) => message.text.includes('Grupo «Reyes»'))
      expect(told).toHaveLength(rows)
      return told.at(-1)!.topic
    }
    const topic = emulator.openTopic(chat, alicia.chat, 'Avisos')
    await ask(topic)
    expect(emulator.saw(chat).at(-1)).toMatchObject({ from: 'bot', topic })
    expect(await topicOfNews()).toBe(topic)
    emulator.closeTopic(chat, topic)
    expect(await topicOfNews()).toBeUndefined()
    // An answer in a topic that is deleted meanwhile is given in the general one.
    const other = emulator.openTopic(chat, alicia.chat, 'Otros')
    emulator.say({ chat, from: alicia.chat, text: '/lista', topic: other })
    emulator.deleteTopic(chat, other)
    await app.listenOnce()
    expect(emulator.saw(chat).at(-1)).toMatchObject({ from: 'bot', text: expect.stringContaining('Miranda') })
    // Where the general one is closed too there is nowhere to write.
    emulator.closeTopic(chat, GENERAL)
    registry.records({
      id: 'n9',
      name: 'Elio Tablante Coa',
      status: 'released',
      region: 'VE-M',
      batch: 'Reyes',
    })
    await everyJob()
    expect(await silences(held)).toEqual(['no-rights'])
  },
)

story(
  'a message whose entities Telegram cannot read is told as plain text, once, and the operator hears of it',
  async (held) => {
    const { app, emulator, world } = held
    const [alicia, berta] = [held.phone('Alicia'), held.phone('Berta')]
    await follow(held, alicia, berta)
    await learn(held, 'released', 'deliver')
    emulator.fault({
      kind: 'refusal',
      description: `Bad Request: can't parse entities: Unsupported start tag "${NAME}" at byte offset 7`,
      method: 'sendMessage',
      times: 2,
    })
    await app.run('deliver')
    for (const one of [alicia, berta]) {
      const [told, ...more] = emulator.saw(one.chat).filter((message) => message.text.includes(NEWS))
      expect(told).toMatchObject({ text: expect.stringContaining(`✅ ${NAME}`), entities: [], buttons: [] })
      expect(more).toEqual([])
    }
    expect(await alarms(held)).toEqual(['rejected'])
    const lines = world.lines.filter((line) => line.includes('refused the form of a message'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('Arocha')
    // A day later nothing says that it goes on.
    world.pass({ hours: 25 })
    await app.run('sweep')
    expect(await alarms(held)).toEqual([])
  },
)

story('an answer whose form Telegram refuses is given as plain text', async (held) => {
  const alicia = held.phone('Alicia')
  const refuse = (description: string) =>
    held.emulator.fault({ kind: 'refusal', description, method: 'sendMessage', times: 1 })
  const newest = () => held.emulator.saw(alicia.chat).at(-1)!
  await alicia.says('/start')
  const whole = newest()
  // Telegram finds commands by itself.
  const styles = () => newest().entities.filter(({ type }) => type === 'bold')
  expect(styles()).not.toEqual([])
  expect(whole.buttons).not.toEqual([])
  refuse("Bad Request: can't parse entities: Unexpected end tag at byte offset 3")
  await alicia.says('/start')
  expect(newest()).toMatchObject({ text: whole.text, buttons: whole.buttons })
  expect(styles()).toEqual([])
  refuse('Bad Request: BUTTON_DATA_INVALID')
  await alicia.says('/start')
  expect(newest()).toMatchObject({ text: whole.text, buttons: [] })
  expect(await alarms(held)).toEqual(['rejected'])
})

story(
  'a message that Telegram takes in no form is kept as failed; that there is news is told all the same',
  async (held) => {
    const { app, emulator, world } = held
    const alicia = held.phone('Alicia')
    await follow(held, alicia)
    await learn(held, 'released', 'deliver')
    const refuse = (times?: number) =>
      emulator.fault({
        kind: 'refusal',
        description: 'Bad Request: message is too long',
        method: 'sendMessage',
        ...(times === undefined ? {} : { times }),
      })
    refuse(2)
    await app.run('deliver')
    expect(alicia.hears()).toEqual([expect.stringContaining('Hay una novedad sobre algo que usted sigue')])
    expect(await outbox(held)).toMatchObject([{ state: 'sent' }])
    await alicia.says('/estatus yorman arocha')
    expect(alicia.last).toContain(NEWS)

    await learn(held, 'full-freedom', 'deliver')
    const mend = refuse()
    const calls = emulator.calls('sendMessage')
    for (let hour = 0; hour < 24; hour += 3) {
      await app.run('deliver')
      world.pass({ hours: 3, seconds: 1 })
    }
    expect(emulator.calls('sendMessage') - calls).toBe(2 + 4)
    expect((await outbox(held))[1]).toMatchObject({ state: 'refused', outcome: 'rejected' })
    expect(await alarms(held)).toEqual(['rejected'])
    mend()
  },
)

story(
  'the token of another bot knows nobody: the sending stops, nobody is given up, and all are told with the right one',
  async (held) => {
    const { app, emulator, world } = held
    await follow(held)
    const chats = Array.from({ length: 30 }, (_, at) => 1_000_001 + at)
    for (const chat of chats) await subscribe(held, chat)
    await learn(held, 'released', 'deliver')
    const calls = emulator.calls('sendMessage')
    for (let minute = 0; minute < 60; minute += 4) {
      await app.run('deliver')
      world.pass({ minutes: 4 })
    }
    // Of thirty chats some were asked for, and again every five minutes.
    expect(emulator.calls('sendMessage') - calls).toBeLessThanOrEqual(16 + 12 * 8)
    expect(await alarms(held)).toEqual(['strangers'])
    expect(world.lines.filter((line) => line.includes('does not know most of the chats'))).toHaveLength(1)
    const rows = await outbox(held)
    expect(rows.every(({ state }) => state === 'queued')).toBe(true)
    expect(rows.filter(({ outcome }) => outcome === 'chat-not-found').length).toBeLessThan(8)

    emulator.crowd(chats[0]!, chats.at(-1)!)
    // The same process: it finds out by itself, though not at once.
    for (let minute = 0; minute < 30; minute += 5) {
      await app.run('deliver')
      world.pass({ minutes: 5 })
    }
    for (const chat of chats) expect(emulator.heard(chat)).toHaveLength(1)
    expect(await alarms(held)).toEqual([])
  },
)

story(
  'a revoked token stops everything, is said once, and ends with the first message that arrives',
  async (held) => {
    const { app, emulator, world } = held
    const [alicia, eva] = [held.phone('Alicia'), held.phone('Eva')]
    await eva.says('/start')
    eva.hears()
    app.room.curators = [eva.chat]
    await follow(held, alicia)
    await learn(held, 'released', 'deliver')
    const mend = emulator.fault({ kind: 'refusal', code: 401, description: 'Unauthorized' })
    const calls = emulator.calls('sendMessage')
    for (let minute = 0; minute < 10; minute += 1) {
      await app.run('deliver')
      world.pass({ seconds: 31 })
    }
    expect(emulator.calls('sendMessage') - calls).toBe(10)
    await app.run('raise-alerts')
    await app.run('raise-alerts')
    expect(await alarms(held)).toEqual(['unauthorized'])
    expect(await outbox(held)).toMatchObject([
      { state: 'queued', attempts: 0 },
      { state: 'queued', attempts: 0 },
    ])
    mend()
    await app.run('deliver')
    expect(alicia.hears()).toHaveLength(1)
    // Whoever curates reads afterwards what was wrong.
    expect(eva.hears()).toEqual([expect.stringMatching(/^⚠️ Avería: Telegram no aceptó la clave del bot/)])
    expect(await alarms(held)).toEqual([])
    expect(world.lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1)
    expect(world.lines.some((line) => line.includes('the alarm is over'))).toBe(true)
  },
)

story(
  'who asks while nothing reaches Telegram is answered when it does, however long that takes',
  async (held) => {
    const { app, emulator, world } = held
    const alicia = held.phone('Alicia')
    await alicia.says('/start')
    alicia.hears()
    const mend = emulator.fault({
      kind: 'refusal',
      code: 401,
      description: 'Unauthorized',
      method: 'sendMessage',
    })
    await alicia.says('/lista')
    for (let time = 0; time < 7; time += 1) {
      world.pass({ minutes: 10 })
      await app.listenOnce()
    }
    mend()
    world.pass({ minutes: 1 })
    await app.listenOnce()
    expect(alicia.hears()).toEqual([expect.stringContaining('no sigue nada')])
  },
)

/** Answers that end: what each costs the chat in copies beyond the first. */
const PASSING: readonly [FaultRule, copies: number][] = [
  [{ kind: 'flood', retryAfter: 7 }, 0],
  [{ kind: 'restart-500' }, 0],
  [{ kind: 'reset-before' }, 0],
  [{ kind: 'reset-after' }, 1],
  [{ kind: 'html-502-after' }, 1],
  [{ kind: 'refusal', code: 401, description: 'Unauthorized' }, 0],
  [{ kind: 'refusal', code: 404, description: 'Not Found' }, 0],
  [{ kind: 'refusal', description: 'Bad Request: chat not found' }, 0],
  [{ kind: 'refusal', description: 'Bad Request: message is too long' }, 0],
  [
    {
      kind: 'refusal',
      description: "Bad Request: can't parse entities: Unexpected end tag at byte offset 3",
    },
    0,
  ],
  [{ kind: 'refusal', description: 'Bad Request: CHAT_WRITE_FORBIDDEN' }, 0],
  [{ kind: 'refusal', code: 403, description: 'Forbidden: something new' }, 0],
]

story(
  'whatever passing answers come to whom, in whatever mixture, everybody is told in the end',
  async (held) => {
    const { app, emulator, world } = held
    await follow(held)
    const chats = Array.from({ length: 36 }, (_, at) => 1_000_001 + at)
    emulator.crowd(chats[0]!, chats.at(-1)!)
    for (const chat of chats) await subscribe(held, chat)
    await learn(held, 'released', 'deliver')
    // Two in a row for everybody, every pair of neighbours another one.
    const troubles = chats.map((chat, at) =>
      [at, at * 5 + 1]
        .map((n) => PASSING[n % PASSING.length]!)
        .map(([rule, copies]) => {
          emulator.fault({ ...rule, method: 'sendMessage', chat, times: 1 })
          return copies
        }),
    )
    for (const minutes of [...Array(25).fill(2), ...Array(15).fill(120)] as number[]) {
      if (minutes > 1) await app.run('sweep')
      await app.run('deliver')
      world.pass({ minutes, seconds: 1 })
    }
    const rows = await outbox(held)
    expect(rows.filter(({ state }) => state !== 'sent')).toEqual([])
    expect(rows).toHaveLength(chats.length)
    for (const [at, chat] of chats.entries()) {
      const copies = emulator.heard(chat).length
      expect(copies).toBe(1 + troubles[at]!.reduce((sum, more) => sum + more, 0))
    }
    expect((await alarms(held)).filter((kind) => kind !== 'rejected')).toEqual([])
  },
)
