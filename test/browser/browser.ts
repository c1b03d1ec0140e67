/** Debian's Chromium, on a desk and on a phone. */
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const EXECUTABLE = '/usr/bin/chromium'
const RESULTS = fileURLToPath(new URL('../../test-results/', import.meta.url))

export async function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`These tests need ${EXECUTABLE}: apt-get install chromium fonts-noto-core`)
  }
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const DESK = { viewport: { width: 1380, height: 860 } }
export const PHONE = {
  viewport: { width: 390, height: 800 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
}

/** A page that is ready to use, and what went wrong in it: errors, refused policies, failed requests. */
export async function openPage(browser: Browser, url: string, options: Parameters<Browser['newContext']>[0]) {
  const context: BrowserContext = await browser.newContext({ locale: 'es-VE', ...options })
  const page: Page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  await page.goto(url)
  await page.waitForSelector('body[data-ready]')
  return { page, complaints, close: () => context.close() }
}

/** Kept for a person to look at; nothing is compared with them. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true })
  await page.screenshot({ path: `${RESULTS}${name}.png` })
}
