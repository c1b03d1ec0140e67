import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story('a newcomer is told what the bot does, in her language', async ({ phone }) => {
  const alicia = phone('Alicia', 'es')
  const ellen = phone('Ellen', 'en')
  await alicia.says('/start')
  expect(alicia.last).toContain('le avisa cuando alguien sale de prisión')
  await ellen.says('/start')
  expect(ellen.last).toContain('tells you when somebody leaves prison')
  await ellen.says('/language es')
  expect(ellen.last).toContain('le escribiré en español')
  await ellen.says('/help')
  expect(ellen.last).toContain('Qué puede hacer')
  await alicia.says('/idioma')
  await alicia.taps('English')
  expect(alicia.last).toContain('I will write to you in English')
})

story('every button on every card is answered', async ({ phone, emulator, registry, everyJob }) => {
  const alicia = phone('Alicia')
  registry.records({ id: '1', name: 'Orlando Gotopo Sirit', status: 'detained' })
  await everyJob()
  for (const text of [
    '/start',
    '/ayuda',
    '/seguir Orlando Gotopo',
    '/estatus Orlando Gotopo',
    '/estatus Nadie Conocido Jamás',
    '/region',
    '/excarcelaciones',
    '/lista',
    '/dejar',
    '/avisos',
    '/idioma',
    '/privacidad',
    '/borrar',
    'qué?',
  ]) {
    await alicia.says(text)
    const message = emulator.saw(alicia.chat).at(-1)!
    for (const button of message.buttons.flat()) {
      if (button.data === undefined) continue
      const tap = emulator.tap({
        chat: alicia.chat,
        from: alicia.chat,
        message: message.id,
        data: button.data,
      })
      await alicia.says('/lista')
      await tap.answered
    }
  }
  expect(emulator.spinning()).toBe(0)
})

story(
  'a button that was forged, damaged or carried over from another chat does nothing and says so',
  async ({ phone, emulator, app }) => {
    const alicia = phone('Alicia')
    const berta = phone('Berta')
    await alicia.says('/seguir Mercedes Aponte Liendo')
    await alicia.says('/lista')
    await berta.says('/start')
    const carried = emulator.saw(alicia.chat).at(-1)!.buttons.flat()[0]!.data!
    const message = emulator.saw(berta.chat).at(-1)!.id
    for (const data of [carried, 'stop:1:AAAAAAAAAAA', 'x', '', '💥'.repeat(16), `${carried}x`]) {
      const tap = emulator.tap({ chat: berta.chat, from: berta.chat, message, data })
      await app.listenOnce()
      expect((await tap.answered).text).toContain('ya venció')
    }
    await alicia.says('/lista')
    expect(alicia.last).toContain('Mercedes Aponte Liendo')
  },
)

story(
  'a tap that comes again under another number is answered and does nothing twice',
  async ({ phone, emulator, app }) => {
    const alicia = phone('Alicia')
    await alicia.says('/excarcelaciones')
    const { id, buttons } = emulator.saw(alicia.chat).at(-1)!
    const data = buttons.flat()[0]!.data!
    for (let again = 0; again < 3; again += 1) {
      const tap = emulator.tap({ chat: alicia.chat, from: alicia.chat, message: id, data })
      await app.listenOnce()
      await tap.answered
    }
    expect(emulator.spinning()).toBe(0)
    expect(await app.room.db.selectFrom('subscriptions').select('id').execute()).toHaveLength(1)
  },
)

story('names that cannot be followed are refused kindly, and nothing is kept', async ({ phone, app }) => {
  const alicia = phone('Alicia')
  for (const [typed, answer] of [
    ['/seguir', 'Escriba el nombre y el apellido después de /seguir'],
    ['/seguir    ', 'Escriba el nombre y el apellido después de /seguir'],
    ['/seguir Carlos', 'Con una sola palabra'],
    [`/seguir ${'Ana '.repeat(1000)}`, 'demasiado largo'],
    [`/seguir ${'x'.repeat(4096 - '/seguir '.length)}`, 'demasiado largo'],
    ['/seguir 😀😀 🎈', 'no parece un nombre'],
    ['/seguir 12345 6789', 'no parece un nombre'],
    ['/seguir V-14523687', 'no parece un nombre'],
    ['/seguir Ана Петрова', 'otros alfabetos'],
    ['/estatus Carlos', 'Con una sola palabra'],
    ['/estatus 王小明', 'letras latinas'],
    ['/seguir Анна Петрова Jiménez', 'otros alfabetos'],
  ] as const) {
    await alicia.says(typed)
    expect(alicia.last, typed.slice(0, 30)).toContain(answer)
  }
  const ellen = phone('Ellen', 'en')
  for (const [typed, answer] of [
    ['/follow Carlos', 'Write at least a first name and a surname'],
    ['/follow 12345678', 'Write a first name and surname in letters'],
    ['/follow Анна Петрова', 'Write it in Latin letters'],
    [`/follow ${'Ana '.repeat(1022)}`, "Write only the person's first names and surnames"],
  ] as const) {
    await ellen.says(typed)
    expect(ellen.last, typed.slice(0, 30)).toContain(answer)
  }
  for (const table of ['subscribers', 'subscriptions'] as const)
    expect(await app.room.db.selectFrom(table).selectAll().execute()).toEqual([])
  await alicia.says('/seguir \u202Ezednánreh\u202C María\u200B del Valle  Longart 🙏')
  expect(alicia.last).toContain('Longart')
  expect(alicia.last).not.toMatch(/[\u202A-\u202E\u200B]/)
})

story('what nobody understands gets an answer, also stickers and unknown commands', async ({ phone }) => {
  const alicia = phone('Alicia')
  await alicia.says('hola')
  expect(alicia.last).toContain('No entendí')
  await alicia.says('/nosequees')
  expect(alicia.last).toContain('No entendí')
  await alicia.says('1234')
  expect(alicia.last).toContain('No entendí')
})

story('free text that looks like a name asks for that person', async ({ phone, registry, everyJob }) => {
  registry.records({
    id: '1',
    name: 'Ígor Guarapana Salmerón',
    status: 'house-arrest',
    status_on: '2025-12-26',
    region: 'VE-X',
  })
  await everyJob()
  const alicia = phone('Alicia')
  await alicia.says('igor guarapana')
  expect(alicia.last).toContain('Ígor Guarapana Salmerón')
  expect(alicia.last).toContain('Arresto domiciliario (26 de diciembre de 2025)')
  expect(alicia.last).toContain('La Guaira')
  expect(alicia.last).toContain('Verificado por Registro propio')
  await alicia.says('Buenas, ¿ya salió el señor Ígor Guarapana?')
  expect(alicia.last).toContain('Arresto domiciliario')
  await alicia.says('mi hijo igor guarapana, sabe algo?')
  expect(alicia.last).toContain('Arresto domiciliario')
  await alicia.says('Nadie Conocido Jamás')
  expect(alicia.last).toContain('ni que esté detenido ni que esté libre')
  await alicia.taps('Avisarme si aparece')
  expect(alicia.last).toContain('usted sigue el nombre Nadie Conocido Jamás')
})

story(
  'in a group the bot answers /estatus about the people a message names, and is otherwise quiet',
  async ({ phone, group, registry, everyJob }) => {
    registry.records({ id: '1', name: 'Simón Goitía Useche', status: 'rearrested', status_on: '2025-12-30' })
    registry.records({ id: '2', name: 'Virginia Coa Maita', status: 'detained' })
    await everyJob()
    const carlos = phone('Carlos')
    const diana = phone('Diana')
    const volunteers = group('Voluntarios', [carlos, diana])
    const question = await volunteers.says(
      diana,
      'Buenas, ¿alguien sabe algo de simon goitia y de la señora Virginia Coa? Su mamá pregunta',
    )
    await volunteers.says(carlos, 'no sé')
    expect(volunteers.hears()).toEqual([])
    await volunteers.says(carlos, '/estatus', question)
    const [answer, ...more] = volunteers.hears()
    expect(answer).toContain('Simón Goitía Useche')
    expect(answer).toContain('Nueva detención')
    expect(answer).toContain('Virginia Coa Maita')
    expect(more).toEqual([])
    const other = await volunteers.says(diana, 'Mañana llueve en Caracas')
    await volunteers.says(carlos, '/estatus@vigilia_bot', other)
    expect(volunteers.hears().join()).toContain('no encontré ningún nombre')
    await volunteers.says(diana, '/seguir Simón Goitía')
    expect(volunteers.hears().join()).toContain('se siguen en privado')
  },
)

story('an update that comes twice is handled once', async ({ phone, app }) => {
  const alicia = phone('Alicia')
  await alicia.says('/seguir Miguel Guaramato')
  alicia.hears()
  const { update_id } = await app.room.db
    .selectFrom('updates')
    .select('update_id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const rows = await app.room.db.selectFrom('updates').select('body').execute()
  expect(rows.every((row) => row.body === null)).toBe(true)
  await app.room.db
    .updateTable('updates')
    .set({ outcome: 'seen' })
    .where('update_id', '=', update_id)
    .execute()
  await app.listenOnce()
  expect(alicia.hears()).toEqual([])
})

story(
  'who blocked the bot is sent nothing, and hears again after coming back',
  async ({ phone, emulator, registry, everyJob }) => {
    const alicia = phone('Alicia')
    await alicia.says('/seguir Nelson Escorche Toyo')
    alicia.hears()
    emulator.block(alicia.chat)
    registry.records({ id: '1', name: 'Nelson Escorche Toyo', status: 'detained' })
    await everyJob()
    expect(alicia.hears()).toEqual([])
    emulator.unblock(alicia.chat)
    await alicia.says('/start')
    alicia.hears()
    registry.records({ id: '1', status: 'released' })
    await everyJob()
    expect(alicia.hears().join()).toContain('Salió de prisión')
  },
)

story(
  'in a group, only who runs it changes what it follows; the group then hears of its region',
  async ({ phone, group, outlet, everyJob }) => {
    const carlos = phone('Carlos')
    const diana = phone('Diana')
    const volunteers = group('Voluntarios', [carlos, diana])
    await volunteers.says(diana, '/region Miranda')
    expect(volunteers.hears().join()).toContain('solo quien administra el grupo')
    await volunteers.says(carlos, '/region Miranda')
    expect(volunteers.hears().join()).toContain('recibirá los avisos de grupos de excarcelaciones en Miranda')
    outlet.publishes({
      title: 'Excarcelan a 17 presos políticos de El Rodeo I',
      body: '<p>Foro Penal verificó la excarcelación de 17 presos políticos de El Rodeo I este jueves.</p>',
    })
    await everyJob()
    const [alert, ...more] = volunteers.hears()
    expect(alert).toContain('Foro Penal: 17 personas salieron de prisión')
    expect(alert).toContain('El Rodeo I')
    expect(more).toEqual([])
  },
)

story('a prison can be followed by its name', async ({ phone, outlet, everyJob }) => {
  const berta = phone('Berta')
  await berta.says('/region El Rodeo 1')
  expect(berta.last).toContain('El Rodeo I')
  berta.hears()
  outlet.publishes({
    title: 'Salen 12 detenidos de Tocorón',
    body: '<p>Foro Penal verificó la excarcelación de 12 presos políticos de Tocorón este jueves.</p>',
  })
  await everyJob()
  expect(berta.hears()).toEqual([])
})
