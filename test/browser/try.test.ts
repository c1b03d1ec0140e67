/** The story of `npm run try`, as somebody new would live it: the real service behind the page. */
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DESK, launch, openPage, PHONE, screenshot } from './browser.ts'
import { spawnTrial, startTrial } from './trial.ts'

let browser: Browser
const opened: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  browser = await launch()
})
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})
afterAll(() => browser?.close())

async function tryIt(size: typeof DESK | typeof PHONE) {
  const trial = await startTrial()
  opened.push(() => trial.stop())
  const { page, complaints, close } = await openPage(browser, trial.url, size)
  opened.push(close)
  return { page, complaints, trial }
}

const log = (page: Page) => page.locator('#log')
const last = (page: Page) => page.locator('#log .message').last()
const says = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Mensaje' }).fill(text)
  await page.getByRole('textbox', { name: 'Mensaje' }).press('Enter')
}
const publish = async (page: Page, id: string) => {
  await page.locator(`[data-story="${id}"]`).getByRole('button').click()
  await page.locator(`[data-story="${id}"][data-published="true"]`).waitFor()
}

test('a relative follows a misspelt name, hears of the release, asks for the status, and the group asks too', async () => {
  const { page, complaints, trial } = await tryIt(DESK)
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await log(page).getByText('le avisa cuando alguien sale de prisión').waitFor()
  await says(page, '/seguir Jonaiker Briseño Luque')
  await log(page)
    .getByText(/Listo: usted sigue/)
    .waitFor()
  await screenshot(page, 'try-followed')

  await publish(page, 'registry-2025-12-26')
  const alert = page.locator('#log .message', { hasText: 'Salió de prisión' })
  await alert.waitFor()
  await expect(alert.innerText()).resolves.toContain('Yonaiker José Briceño Luque')
  await expect(alert.innerText()).resolves.toContain('Registro de muestra')
  await screenshot(page, 'try-alert')

  const key = alert.locator('button.key').first()
  await key.click()
  await expect.poll(() => page.locator('.key[aria-busy="true"]').count()).toBe(0)
  await screenshot(page, 'try-tapped')

  await page.getByRole('button', { name: /Voluntarios/ }).click()
  await says(page, 'Dicen que salió Yonaiker José Briceño Luque, ¿es verdad?')
  const question = page.locator('#log .message', { hasText: '¿es verdad?' })
  await question.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Responder' }).click()
  await says(page, '/estatus')
  await page.locator('#log .message:not(.mine)', { hasText: 'Yonaiker José Briceño Luque' }).waitFor()
  await screenshot(page, 'try-group')
  expect(complaints).toEqual([])
  expect(trial.complaints()).toBe('')
})

test('an activist follows every batch and hears how the count of 25 January grows, once each time', async () => {
  const { page } = await tryIt(DESK)
  await page.getByRole('button', { name: /Beatriz/ }).click()
  await page.getByRole('button', { name: 'Iniciar' }).click()
  await says(page, '/region todas')
  await log(page).getByText('todos los grupos').first().waitFor()
  for (const [hour, figure] of [
    ['1140', '80'],
    ['1530', '104'],
    ['2100', '110'],
  ]) {
    await publish(page, `2026-01-25-${hour}-radio-brisa`)
    await page.locator('#log .message', { hasText: `${figure} personas` }).waitFor()
  }
  await publish(page, '2026-01-09-1600-vela')
  await publish(page, '2025-12-28-1900-vela')
  await screenshot(page, 'try-batches')
  const alerts = await page.locator('#log .message:not(.mine)').allInnerTexts()
  expect(
    alerts.filter((text) => text.includes('xcarcelaciones') && text.includes('Foro Penal')),
  ).toHaveLength(3)
  expect(alerts.filter((text) => text.includes('Vela Encendida'))).toEqual([])

  // In the channel it is one post, corrected; nobody writes there.
  await page.getByRole('button', { name: /Excarcelaciones/ }).click()
  await page.locator('#log .message', { hasText: '110 personas' }).waitFor()
  const posts = await page.locator('#log .message').allInnerTexts()
  expect(posts.filter((text) => text.includes('Foro Penal') && text.includes('110 personas'))).toHaveLength(1)
  expect(posts.filter((text) => text.includes('80 personas'))).toEqual([])
  await expect(page.locator('#form').isVisible()).resolves.toBe(false)
  await screenshot(page, 'try-channel')
})

test('the same on a phone', async () => {
  const { page, complaints } = await tryIt(PHONE)
  await page.getByRole('button', { name: /Alicia/ }).tap()
  await page.getByRole('button', { name: 'Iniciar' }).tap()
  await log(page).getByText('le avisa cuando alguien sale de prisión').waitFor()
  await says(page, '/seguir Anselmo Ribas Quintana')
  await log(page)
    .getByText(/Listo: usted sigue/)
    .waitFor()
  await page.getByRole('button', { name: 'Opciones de la conversación' }).tap()
  await page.getByRole('menuitem', { name: 'Entre bastidores' }).tap()
  await publish(page, 'registry-2026-01-16')
  await page.locator('.banner', { hasText: 'Alicia' }).waitFor()
  await screenshot(page, 'try-phone-banner')
  await page.locator('.banner', { hasText: 'Alicia' }).tap()
  await page.locator('#log .message', { hasText: 'con medidas cautelares' }).waitFor()
  await screenshot(page, 'try-phone-alert')
  await expect(last(page).innerText()).resolves.toContain('Anselmo Rivas Quintana')
  expect(complaints).toEqual([])
})

test('Ellen reads English', async () => {
  const { page } = await tryIt(DESK)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('button', { name: /Ellen/ }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await log(page)
    .getByText(/prison/)
    .first()
    .waitFor()
  await expect(log(page).getAttribute('lang')).resolves.toBe('en')
  await screenshot(page, 'try-english')
})

test('it stops on Ctrl+C within seconds and leaves nothing behind', async () => {
  const before = new Set(leftBehind())
  const trial = await startTrial()
  expect(leftBehind().filter((name) => !before.has(name))).toHaveLength(1)
  expect(await trial.stop('SIGINT')).toBe(0)
  expect(leftBehind().filter((name) => !before.has(name))).toEqual([])
  expect(trial.complaints()).toBe('')
})

test('stopped while it starts, it leaves nothing behind either', async () => {
  const before = new Set(leftBehind())
  const trial = spawnTrial()
  const own = () => leftBehind().filter((name) => !before.has(name))
  await expect.poll(() => own().length, { timeout: 10_000, interval: 5 }).toBe(1)
  expect(await trial.stop('SIGINT')).toBe(0)
  expect(own()).toEqual([])
  expect(trial.complaints()).toBe('')
})

test('a port in use, or one that is none, is told in one line', async () => {
  const trial = await startTrial()
  const port = new URL(trial.url).port
  await expect(startTrial({ TRY_PORT: port })).rejects.toThrow(
    `Port ${port} is in use by another program; nothing was started. Choose another port, for example: TRY_PORT=`,
  )
  await expect(startTrial({ TRY_PORT: 'http' })).rejects.toThrow('TRY_PORT must be a port number')
  await trial.stop()
})

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('vigilia-try-'))
