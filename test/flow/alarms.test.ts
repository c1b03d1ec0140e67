/** What the operator hears in chat: once that something is wrong, once that it is over, and nothing for a day if so wished. */
import { afterAll, expect } from 'vitest'
import type { Which } from '../../src/alarms/alarm.ts'
import { endAlarms, mute, ring } from '../../src/alarms/store.ts'
import { closeDatabases, type Story, story } from './stage.ts'

afterAll(closeDatabases)

/** The first person of a story's emulator. */
const OPERATOR = '700000001'

const rings = ({ app, world }: Story, which: Which) => ring(app.room, which, world.now())
const ends = ({ app, world }: Story, which: Which) => endAlarms(app.room, [which], world.now())

/** As every ten seconds. */
async function turn({ app, world }: Story) {
  world.pass({ seconds: 10 })
  await app.run('raise-alerts', 'deliver')
}

story(
  'an alarm is told once when it begins and once when it is over, whoever runs the job and however often',
  async (held) => {
    const operator = held.phone('Oriana')
    expect(String(operator.chat)).toBe(OPERATOR)
    await operator.says('/start')
    operator.hears()
    await rings(held, 'queue')
    for (let n = 0; n < 3; n += 1) {
      await rings(held, 'queue')
      await turn(held)
    }
    expect(operator.hears()).toEqual([expect.stringMatching(/^⚠️ Avería: hay avisos que esperan/)])
    await ends(held, 'queue')
    await turn(held)
    await turn(held)
    expect(operator.hears()).toEqual([
      expect.stringMatching(/^✅ Avería terminada: los avisos salen otra vez/),
    ])
    // What comes and goes between two looks is told to nobody.
    await rings(held, 'queue')
    await ends(held, 'queue')
    await turn(held)
    expect(operator.hears()).toEqual([])
  },
  { curators: OPERATOR },
)

story(
  'sources that fail together are one message, by their names; channels by those of the configuration',
  async (held) => {
    const operator = held.phone('Oriana', 'en')
    await operator.says('/language')
    await operator.taps('English')
    operator.hears()
    for (const about of ['farol', 'lamp']) await rings(held, { kind: 'source', about })
    await rings(held, { kind: 'channel', about: 'miranda' })
    await turn(held)
    expect(operator.hears().sort()).toEqual([
      expect.stringMatching(/^⚠️ Trouble: 2 sources do not answer as they should: El Farol, The Lamp\./),
      expect.stringMatching(/^⚠️ Trouble: the channel “miranda” does not take what the bot posts/),
    ])
    for (let n = 0; n < 12; n += 1) await rings(held, { kind: 'source', about: `s${n}` })
    await turn(held)
    expect(operator.hears()).toEqual([expect.stringContaining('s0, s1, s2, s3, s4, s5, s6, s7 and 4 more')])
  },
  { curators: OPERATOR },
)

story(
  'one tap silences an alarm for a day: only the operator’s, and what still rings then is told',
  async (held) => {
    const { app, emulator, world } = held
    const operator = held.phone('Oriana')
    const alicia = held.phone('Alicia')
    await operator.says('/start')
    await rings(held, { kind: 'source', about: 'farol' })
    await turn(held)
    operator.hears()
    expect(await operator.taps('Silenciar 24 h')).toContain('Silenciada por 24 horas')
    await rings(held, { kind: 'source', about: 'lamp' })
    await ends(held, { kind: 'source', about: 'farol' })
    await turn(held)
    expect(operator.hears()).toEqual([])
    // Another alarm is another matter.
    await rings(held, 'queue')
    await turn(held)
    expect(operator.hears()).toHaveLength(1)
    world.pass({ hours: 24 })
    await turn(held)
    expect(operator.hears()).toEqual([expect.stringContaining('una fuente no responde como debe: The Lamp')])

    // The same button in another chat, and in the operator's hand of somebody who is none any more.
    const data = emulator.saw(operator.chat).at(-1)?.buttons[0]?.[0]?.data ?? ''
    await alicia.says('/start')
    const forged = emulator.tap({
      chat: alicia.chat,
      from: alicia.chat,
      message: emulator.saw(alicia.chat).at(-1)?.id ?? 0,
      data,
    })
    await app.listenOnce()
    expect((await forged.answered).text).not.toContain('Silenciada')
    expect(await app.room.db.selectFrom('mutes').select('name').execute()).toEqual([{ name: 'source' }])
  },
  { curators: OPERATOR },
)

story(
  'one of several may be silenced alone, and speaks again when told to',
  async (held) => {
    const { app, world } = held
    const operator = held.phone('Oriana')
    await operator.says('/start')
    operator.hears()
    await mute(app.room.db, 'source:farol', new Date(world.now().getTime() + 3_600_000))
    for (const about of ['farol', 'lamp']) await rings(held, { kind: 'source', about })
    await turn(held)
    expect(operator.hears()).toEqual([expect.stringContaining('The Lamp')])
    await mute(app.room.db, 'source:farol', world.now())
    await turn(held)
    expect(operator.hears()).toEqual([expect.stringContaining('El Farol')])
  },
  { curators: OPERATOR },
)
