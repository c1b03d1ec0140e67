/** The chat page in a real browser, with a scripted bot behind it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { type Admin, type PageStory, servePage } from '../../src/emulator/page.ts'
import { DESK, launch, openPage, PHONE, screenshot } from './browser.ts'
import { runBot } from './scripted-bot.ts'

const TOKEN = '700000:AAEscripted-bot-of-the-page-test'
let browser: Browser
const opened: (() => Promise<void>)[] = []

beforeAll(async () => {
  browser = await launch()
})
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})
afterAll(() => browser?.close())

/** The photo that somebody sends: the smallest PNG there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgaJj/HwAEAQJ/qWVbQwAAAABJRU5ErkJggg==',
  'base64',
)

const ALERT_TEXT = [
  '🕯 Fue excarcelado: Yonaiker José Briceño Luque',
  'Salió de Tocorón el 25 de diciembre, según el registro.',
  'Excarcelación no es libertad plena.',
  'Fuente: El Farol · /lista · ahora oculto',
].join('\n')
const marked = (type: string, words: string, more = {}) => ({
  type,
  offset: ALERT_TEXT.indexOf(words),
  length: words.length,
  ...more,
})

const ALERT = {
  text: ALERT_TEXT,
  entities: [
    marked('bold', 'Fue excarcelado'),
    marked('italic', 'Yonaiker José Briceño Luque'),
    marked('code', 'Tocorón'),
    marked('blockquote', 'Excarcelación no es libertad plena.'),
    marked('text_link', 'El Farol', { url: 'https://farol.invalid/nota' }),
    marked('spoiler', 'oculto'),
  ],
  reply_markup: {
    inline_keyboard: [
      [
        { text: 'Gracias', callback_data: 'thanks' },
        { text: 'No es él', callback_data: 'not-him' },
      ],
      [{ text: 'Dejar de seguir', callback_data: 'slow' }],
      [{ text: 'Leer la nota', url: 'https://farol.invalid/nota' }],
    ],
  },
}

async function start(size: typeof DESK | typeof PHONE, options: { dark?: boolean } = {}) {
  let clock = Date.parse('2025-12-25T11:20:00-04:00')
  const emulator = createEmulator({ token: TOKEN, now: () => clock })
  const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
  const beatriz = emulator.person({ firstName: 'Beatriz', languageCode: 'es', started: true })
  const carlos = emulator.person({ firstName: 'Carlos', languageCode: 'es' })
  const diana = emulator.person({ firstName: 'Diana', languageCode: 'en' })
  const group = emulator.group({ title: 'Voluntarios', members: [carlos, diana] })
  emulator.addBot(group, carlos)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const bot = runBot(emulator, TOKEN, async (update, call) => {
    if (update.callback_query) {
      const { id, data, message } = update.callback_query
      if (data === 'slow') await held
      const alert = data === 'not-him'
      const text = alert ? 'Anotado: no se le avisará más de esta persona.' : 'De nada 🕯'
      await call('answerCallbackQuery', { callback_query_id: id, text, show_alert: alert })
      if (data === 'slow') {
        await call('editMessageText', {
          chat_id: message.chat.id,
          message_id: message.message_id,
          text: 'Ya no sigue a esta persona.',
        })
      }
      return
    }
    if (update.inline_query) {
      const card = {
        type: 'article',
        id: '1',
        title: 'Yonaiker Briceño',
        description: 'Fuera de prisión',
        input_message_content: { message_text: 'Yonaiker Briceño: fuera de prisión' },
      }
      await call('answerInlineQuery', { inline_query_id: update.inline_query.id, results: [card] })
      return
    }
    const { message } = update
    if (!message?.text && !message?.photo) return
    const chat_id = message.chat.id
    if (message.photo) {
      await call('sendMessage', { chat_id, text: `Recibida: ${message.caption}` })
    } else if (message.text === '/start') {
      await call('sendChatAction', { chat_id, action: 'typing' })
      await call('sendMessage', {
        chat_id,
        text: 'Hola. Soy Vigilia: aviso cuando alguien sale de prisión y digo quién lo dice. Escriba /seguir y un nombre.',
        entities: [
          { type: 'bold', offset: 11, length: 7 },
          { type: 'bot_command', offset: 89, length: 7 },
        ],
      })
    } else if (message.text?.startsWith('/avisame')) {
      await call('sendMessage', { chat_id, ...ALERT })
    } else {
      const reply_parameters = { message_id: message.message_id }
      await call('sendMessage', { chat_id, text: `«${message.text}»`, reply_parameters })
    }
  })
  await bot.call('setMyCommands', {
    commands: [
      { command: 'seguir', description: 'Seguir a una persona' },
      { command: 'estatus', description: 'Preguntar por una persona' },
      { command: 'lista', description: 'Lo que sigo' },
      { command: 'avisame', description: 'Un aviso de muestra' },
    ],
  })
  const stories: PageStory[] = [
    {
      id: 'one',
      title: 'Foro Penal verifica 45 excarcelaciones de presos políticos en la mañana de Navidad',
      outlet: 'La Ribera Digital (muestra)',
      lang: 'es',
      date: '2025-12-25T14:30:00.000Z',
      published: false,
      kind: 'story',
    },
    {
      id: 'two',
      title: 'Venezuela frees political prisoners on Christmas Day; how many depends on who counts',
      outlet: 'The Harbor Ledger (sample)',
      lang: 'en',
      date: '2025-12-26T13:00:00.000Z',
      published: false,
      kind: 'story',
    },
  ]
  const person = (id: number, name: string, about: string, english: string) => ({
    id,
    kind: 'private' as const,
    name,
    about: { es: about, en: english },
    people: [{ id, name, lang: 'es' }],
  })
  const admin: Admin = {
    chats: [
      person(alicia, 'Alicia', 'familiar', 'relative'),
      person(beatriz, 'Beatriz', 'activista', 'activist'),
      {
        id: group,
        kind: 'group',
        name: 'Voluntarios',
        about: { es: 'grupo', en: 'group' },
        people: [
          { id: carlos, name: 'Carlos', lang: 'es' },
          { id: diana, name: 'Diana', lang: 'en' },
        ],
      },
    ],
    timeZone: 'America/Caracas',
    live: false,
    now: () => new Date(clock),
    stories: async () => stories,
    publish: async (id) => {
      const story = stories.find((known) => known.id === id)
      if (!story) throw new Error('no such story')
      story.published = true
      clock = Math.max(clock, Date.parse(story.date))
      await bot.call('sendMessage', { chat_id: beatriz, text: story.title })
    },
    jobs: () => ['visit-feeds', 'deliver'],
    run: async (job) => (job === 'deliver' ? { taken: 2, sent: 2 } : {}),
  }
  const server = await servePage(emulator, admin, { host: '127.0.0.1', port: 0 })
  const { page, complaints, close } = await openPage(browser, server.url, {
    ...size,
    colorScheme: options.dark ? 'dark' : 'light',
  })
  opened.push(async () => {
    await close()
    await server.close()
    release()
    await bot.stop()
    emulator.close()
  })
  const pass = (ms: number) => {
    clock += ms
  }
  return { page, complaints, emulator, bot, alicia, beatriz, carlos, diana, group, release, pass }
}

const composer = (page: Page) => page.getByRole('textbox', { name: 'Mensaje' })
const bubbles = (page: Page) => page.locator('#log .message')
const says = async (page: Page, text: string) => {
  await composer(page).fill(text)
  await composer(page).press('Enter')
}

test('somebody new presses Iniciar, writes with Enter and breaks a line with Shift+Enter', async () => {
  const { page, complaints, emulator, alicia } = await start(DESK)
  await screenshot(page, 'desk-empty')
  await expect(composer(page).isVisible()).resolves.toBe(false)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await composer(page).fill('Jonaiker')
  await composer(page).press('Shift+Enter')
  await composer(page).pressSequentially('Briseño')
  await composer(page).press('Enter')
  await page.getByText('«Jonaiker').last().waitFor()
  expect(emulator.saw(alicia).map(({ text }) => text)).toContain('Jonaiker\nBriseño')
  await expect(bubbles(page).last().locator('.quoted').innerText()).resolves.toMatch(
    /Alicia\s+Jonaiker Briseño/,
  )
  await expect(page.locator('#log').getByText('jueves, 25 de diciembre de 2025').isVisible()).resolves.toBe(
    true,
  )
  expect(complaints).toEqual([])
})

test('an alert shows its formatting, and links open outside without telling where from', async () => {
  const { page, complaints } = await start(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await says(page, '/avisame')
  const alert = bubbles(page).filter({ hasText: 'Fue excarcelado' })
  await alert.waitFor()
  await expect(alert.locator('strong').innerText()).resolves.toBe('Fue excarcelado')
  await expect(alert.locator('em').innerText()).resolves.toBe('Yonaiker José Briceño Luque')
  await expect(alert.locator('code').innerText()).resolves.toBe('Tocorón')
  await expect(alert.locator('blockquote').innerText()).resolves.toBe('Excarcelación no es libertad plena.')
  const link = alert.locator('.text a')
  await expect(link.getAttribute('rel')).resolves.toBe('noopener noreferrer')
  await expect(link.getAttribute('href')).resolves.toBe('https://farol.invalid/nota')
  const hidden = alert.getByRole('button', { name: 'Texto oculto' })
  await expect(hidden.innerText()).resolves.toBe('')
  await expect(page.getByRole('button', { name: /Alicia/ }).innerText()).resolves.not.toContain('oculto')
  await screenshot(page, 'desk-alert')
  await hidden.click()
  await expect(alert.locator('.spoiler').innerText()).resolves.toBe('oculto')
  await expect(alert.locator('.spoiler').getAttribute('aria-expanded')).resolves.toBe('true')
  expect(complaints).toEqual([])
})

test('a button spins until the bot answers; the answer is a toast or an alert, and the message changes', async () => {
  const { page, release } = await start(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await says(page, '/avisame')
  await page.getByRole('button', { name: 'Gracias' }).click()
  await page.locator('.toast', { hasText: 'De nada' }).waitFor()
  await page.getByRole('button', { name: 'No es él' }).click()
  const alert = page.getByRole('dialog')
  await alert.waitFor()
  await expect(alert.innerText()).resolves.toContain('no se le avisará más')
  await screenshot(page, 'desk-dialog')
  await page.getByRole('button', { name: 'Entendido' }).click()
  const slow = page.getByRole('button', { name: 'Dejar de seguir' })
  await slow.click()
  await page.locator('.key[aria-busy="true"]').waitFor()
  await screenshot(page, 'desk-spinner')
  release()
  await page.getByText('Ya no sigue a esta persona.').last().waitFor()
  await expect(bubbles(page).last().locator('.meta').innerText()).resolves.toMatch(/^editado \d\d:\d\d$/)
  await expect(slow.count()).resolves.toBe(0)
})

test('the commands open with «/», are chosen with the arrows and written with Tab', async () => {
  const { page, emulator, alicia } = await start(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await page.getByRole('button', { name: 'Comandos' }).click()
  await expect(page.getByRole('option').count()).resolves.toBe(4)
  await screenshot(page, 'desk-commands')
  await composer(page).press('Escape')
  await expect(page.getByRole('option').count()).resolves.toBe(0)
  await composer(page).fill('/s')
  await composer(page).press('Tab')
  await expect(composer(page).inputValue()).resolves.toBe('/seguir ')
  await composer(page).fill('/')
  await composer(page).press('ArrowDown')
  await composer(page).press('ArrowDown')
  await composer(page).press('Enter')
  await emulator.waitFor(() => emulator.saw(alicia).some(({ text }) => text === '/lista'), 5000)
  await composer(page).fill('@vigilia_bot Yonaiker')
  await page.getByRole('option', { name: 'Yonaiker Briceño' }).click()
  await page.getByText('Yonaiker Briceño: fuera de prisión').last().waitFor()
})

test('other conversations show their last words and what is unread', async () => {
  const { page, bot, beatriz, pass } = await start(DESK)
  await bot.call('sendMessage', { chat_id: beatriz, text: 'Al menos 45 excarcelados, según Foro Penal' })
  const row = page.getByRole('button', { name: /Beatriz/ })
  await row.getByText('1 sin leer').waitFor({ state: 'attached' })
  await expect(row.innerText()).resolves.toContain('Al menos 45 excarcelados')
  await expect(page.title()).resolves.toBe('(1) Vigilia')
  await row.click()
  await page.locator('#log').getByText('Al menos 45').waitFor()
  await expect(row.locator('.unread').count()).resolves.toBe(0)
  pass(24 * 3600_000)
  for (let i = 0; i < 40; i++) await bot.call('sendMessage', { chat_id: beatriz, text: `Renglón ${i}` })
  await page.locator('#log').getByText('viernes, 26 de diciembre de 2025').waitFor()
  await page.locator('#log').getByText('Renglón 39').waitFor()
  await page.locator('#scroller').evaluate((scroller) => {
    scroller.scrollTop = 0
  })
  await page.getByRole('button', { name: 'Ir al último mensaje' }).waitFor()
  await bot.call('sendMessage', { chat_id: beatriz, text: 'Uno más' })
  await page.locator('#to-bottom', { hasText: '1' }).waitFor()
  await page.getByRole('button', { name: 'Ir al último mensaje' }).click()
  await page.locator('#to-bottom').waitFor({ state: 'hidden' })
})

test('in the group either person writes, and a reply to a message asks the bot', async () => {
  const { page, emulator, group, diana } = await start(DESK)
  await page.getByRole('button', { name: /Voluntarios/ }).click()
  await page.getByText('Carlos agregó a Vigilia').first().waitFor()
  await says(page, 'Salió Yonaiker Briceño')
  await bubbles(page).first().waitFor()
  await page.getByRole('radio', { name: 'Diana' }).check({ force: true })
  await bubbles(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Responder' }).click()
  await screenshot(page, 'desk-group-reply')
  await says(page, '/estatus@vigilia_bot')
  await page.getByText('«/estatus@vigilia_bot»').last().waitFor()
  const asked = emulator.saw(group).find(({ text }) => text.startsWith('/estatus'))
  expect(asked).toMatchObject({ from: diana, replyTo: expect.any(Number) })
  await screenshot(page, 'desk-group')
})

test('a photo is attached, shown before it goes and sent with its words', async () => {
  const { page, emulator, alicia } = await start(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await page.setInputFiles('#photo', { name: 'puerta.png', mimeType: 'image/png', buffer: PNG })
  await page.getByText('Foto lista para enviar').waitFor()
  await says(page, 'La puerta del penal')
  await page.getByText('Recibida: La puerta del penal').last().waitFor()
  const sent = emulator.saw(alicia).find(({ photo }) => photo)
  expect(Buffer.from(sent?.photo?.bytes ?? []).equals(PNG)).toBe(true)
  const size = await page
    .locator('.picture')
    .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)
  expect(size).toBe(1)
})

test('who blocks the bot can write again only after unblocking it', async () => {
  const { page, emulator, alicia, bot } = await start(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await page.getByRole('button', { name: 'Opciones de la conversación' }).click()
  await page.getByRole('menuitem', { name: 'Bloquear al bot' }).click()
  await page.getByRole('button', { name: 'Desbloquear al bot' }).waitFor()
  await expect(bot.call('sendMessage', { chat_id: alicia, text: 'x' })).rejects.toThrow('blocked')
  await page.getByRole('button', { name: 'Desbloquear al bot' }).click()
  await says(page, 'Sigo aquí')
  await emulator.waitFor(() => emulator.heard(alicia).includes('«Sigo aquí»'), 5000)
})

test('backstage a story is published, the clock jumps and a job says what it did', async () => {
  const { page, complaints } = await start(DESK)
  const stage = page.getByRole('complementary', { name: 'Entre bastidores' })
  await stage.getByText('jueves, 25 de diciembre de 2025, 11:20').waitFor()
  await stage
    .locator('.next')
    .getByRole('button', { name: /Publicar/ })
    .click()
  await stage.locator('.story[data-published="true"]').waitFor()
  await stage.getByRole('button', { name: 'deliver' }).click()
  await stage.getByText('sent 2').waitFor()
  await screenshot(page, 'desk-backstage')
  await stage.locator('[data-story="two"]').getByRole('button').click()
  await stage.getByText('viernes, 26 de diciembre de 2025, 09:00').waitFor()
  await stage.getByText('Todas las historias están publicadas').waitFor()
  expect(complaints).toEqual([])
})

test('the page speaks English too, and remembers it', async () => {
  const { page } = await start(DESK)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('button', { name: 'Start' }).waitFor()
  await expect(page.locator('html').getAttribute('lang')).resolves.toBe('en')
  await page.reload()
  await page.getByRole('button', { name: 'Start' }).waitFor()
})

test('on a phone one pane at a time: list, chat, back; a swipe answers and a long press opens the menu', async () => {
  const { page, complaints } = await start(PHONE)
  await expect(page.locator('#chat').isVisible()).resolves.toBe(false)
  await screenshot(page, 'phone-list')
  await page.getByRole('button', { name: /Alicia/ }).tap()
  await expect(page.locator('#people').isVisible()).resolves.toBe(false)
  await page.getByRole('button', { name: 'Iniciar' }).tap()
  await page.getByText('Soy Vigilia').last().waitFor()
  await says(page, '/avisame')
  const alert = bubbles(page).filter({ hasText: 'Fue excarcelado' })
  await alert.waitFor()
  await screenshot(page, 'phone-chat')
  const box = (await alert.locator('.text').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const finger = { x: box.x + 60, y: box.y + 50 }
  const touch = await page.context().newCDPSession(page)
  const at = (x: number) => ({ touchPoints: [{ x, y: finger.y }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(finger.x + 100) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(finger.x + 60) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(finger.x) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.locator('#attached .quoted').waitFor()
  await page.getByRole('button', { name: 'Quitar' }).tap()
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(finger.x) })
  await page.getByRole('menu').waitFor()
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await screenshot(page, 'phone-menu')
  await page.getByRole('menuitem', { name: 'Responder' }).tap()
  await page.locator('#attached .quoted').waitFor()
  await screenshot(page, 'phone-reply')
  const sideways = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(sideways).toBe(false)
  await page.getByRole('button', { name: 'Volver a las conversaciones' }).tap()
  await page.getByRole('button', { name: /Entre bastidores/ }).tap()
  await page
    .getByRole('button', { name: /Publicar: Foro Penal/ })
    .first()
    .waitFor()
  await screenshot(page, 'phone-backstage')
  await page
    .getByRole('button', { name: /Publicar: Foro Penal/ })
    .first()
    .tap()
  await page.locator('.banner', { hasText: 'Beatriz' }).waitFor()
  await screenshot(page, 'phone-banner')
  await page.locator('.banner', { hasText: 'Beatriz' }).tap()
  await expect(page.locator('#chat-name').innerText()).resolves.toBe('Beatriz')
  await page.locator('#log').getByText('Foro Penal verifica 45').waitFor()
  expect(complaints).toEqual([])
})

test('in the dark it is dark', async () => {
  const { page } = await start(DESK, { dark: true })
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await page.getByText('Soy Vigilia').last().waitFor()
  await says(page, '/avisame')
  await bubbles(page).filter({ hasText: 'Fue excarcelado' }).waitFor()
  await screenshot(page, 'desk-dark')
  const background = await page.evaluate('getComputedStyle(document.body).backgroundColor')
  expect(background).toBe('rgb(15, 20, 22)')
})
