import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { Engine } from '../src/database/database.ts'
import { createEmulator } from '../src/emulator/emulator.ts'
import { serveEmulator } from '../src/emulator/http.ts'
import { createLog } from '../src/log.ts'
import { realWorld, systemNow } from '../src/world.ts'
import { engines, openEmpty } from './engines.ts'
import { environmentIn, TOKEN } from './environment.ts'
import { freePort } from './postgres.ts'

const SECRET = 'a-secret-of-sixteen-or-more'
const HEADER = 'id,name,status,status_on\n'

/** The real service in real time, but for Telegram. */
async function live<T>(
  engine: Engine,
  options: { webhook?: boolean },
  tell: (stage: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const stage = await open(engine, options)
  try {
    return await tell(stage)
  } finally {
    await stage.close()
  }
}

async function open(engine: Engine, { webhook = false }: { webhook?: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-app-'))
  const held = await openEmpty(engine)
  const emulator = createEmulator({ token: TOKEN, now: Date.now, webhookInsecure: true })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const registry = join(folder, 'registry.csv')
  await writeFile(registry, HEADER)
  await writeFile(
    join(folder, 'sources.json'),
    JSON.stringify({
      feeds: [],
      registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: registry }],
    }),
  )
  const port = await freePort()
  const lines: string[] = []
  const config = readConfig({
    ...environmentIn(folder, telegram.url),
    VISIT_REGISTRY: '* * * * * *',
    HTTP_PORT: String(port),
    ...(webhook ? { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: SECRET } : {}),
  })
  const app = await composeApp(config, realWorld(createLog('debug', (line) => lines.push(line), systemNow)), {
    database: held.opened,
  })
  await app.start()
  return {
    app,
    emulator,
    lines,
    url: app.http ?? '',
    writeRegistry: (rows: string) => writeFile(registry, `${HEADER}${rows}\n`),
    async close() {
      await app.close()
      await telegram.close()
      emulator.close()
      await held.opened.close()
      await held.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

for (const engine of engines()) {
  test(`the service runs by its own timetable, from a word in chat to an alert (${engine})`, async () => {
    await live(engine, {}, async ({ emulator, app, url, writeRegistry, lines }) => {
      const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      await app.run('visit-registry')
      emulator.say({ chat: alicia, from: alicia, text: '/seguir Edgar Montiel Balza' })
      await emulator.waitFor(() => emulator.heard(alicia).length === 1, 10_000)
      await writeRegistry('1,Edgar Montiel Balza,released,2026-01-01')
      await emulator.waitFor(() => emulator.heard(alicia).length === 2, 10_000)
      expect(emulator.heard(alicia)[1]).toContain('Verificado por Registro propio')

      const health = await fetch(`${url}/healthz`)
      expect(health.status).toBe(200)
      expect(await health.json()).toMatchObject({
        ok: true,
        database: true,
        telegram: true,
        queue: { due: 0, oldestSeconds: 0 },
      })
      const metrics = await (await fetch(`${url}/metrics`)).text()
      expect(metrics).toMatch(/vigilia_sends_total\{outcome="sent"\} 1/)
      expect(metrics).toMatch(/vigilia_updates_total\{outcome="done"\} 1/)
      expect(metrics).toMatch(/vigilia_seen_to_sent_seconds_count 1/)
      expect((await fetch(`${url}/nothing`)).status).toBe(404)

      const log = lines.join('\n')
      for (const secret of ['Edgar', 'Montiel', 'Alicia', String(alicia), TOKEN, TOKEN.split(':')[1]!])
        expect(log).not.toContain(secret)
    })
  })

  test(`while somebody else reads the bot’s updates its alerts go out, and the operator is told (${engine})`, async () => {
    await live(engine, {}, async ({ emulator, app, url, writeRegistry }) => {
      const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      await app.run('visit-registry')
      emulator.say({ chat: alicia, from: alicia, text: '/seguir Edgar Montiel Balza' })
      await emulator.waitFor(() => emulator.heard(alicia).length === 1, 10_000)
      emulator.fault({
        kind: 'refusal',
        method: 'getUpdates',
        code: 409,
        description:
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      })
      const asked = emulator.calls('getUpdates')
      // What she says ends the long poll; the next question is refused.
      emulator.say({ chat: alicia, from: alicia, text: '/lista' })
      await emulator.waitFor(() => emulator.heard(alicia).length === 2, 10_000)
      await writeRegistry('1,Edgar Montiel Balza,released,2026-01-01')
      await emulator.waitFor(() => emulator.heard(alicia).length === 3, 10_000)
      expect(emulator.calls('getUpdates') - asked).toBeLessThanOrEqual(3)
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ ok: true, alarms: ['conflict'] })
      expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
        /vigilia_deliveries_waiting 0[\s\S]*vigilia_alarm\{kind="conflict"\} 1/,
      )
    })
  })

  test(`by webhook: the right secret is let in, everything else is refused before it is read (${engine})`, async () => {
    await live(engine, { webhook: true }, async ({ emulator, url }) => {
      const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
      emulator.say({ chat: alicia, from: alicia, text: '/ayuda' })
      await emulator.waitFor(() => emulator.heard(alicia).length === 1, 10_000)
      emulator.repeatWebhook()

      const update = {
        update_id: 99,
        message: {
          message_id: 9,
          date: 1,
          chat: { id: alicia, type: 'private', first_name: 'A' },
          from: { id: alicia, is_bot: false, first_name: 'A' },
          text: '/ayuda',
        },
      }
      const post = (headers: Record<string, string>, body = JSON.stringify(update)) =>
        fetch(`${url}/hook`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        }).then((response) => response.status)
      const secret = { 'x-telegram-bot-api-secret-token': SECRET }
      expect(await post({})).toBe(401)
      expect(await post({ 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) })).toBe(401)
      expect(await post({ ...secret, 'content-type': 'text/plain' })).toBe(415)
      expect(await post(secret, `{"update_id":1,"x":"${'x'.repeat(2 * 1024 * 1024)}"}`)).toBe(413)
      expect(await post(secret, '{')).toBe(400)
      expect((await fetch(`${url}/hook`)).status).toBe(405)
      expect(await post(secret)).toBe(200)
      expect(await post(secret)).toBe(200)
      await emulator.waitFor(() => emulator.heard(alicia).length === 2, 10_000)
      emulator.say({ chat: alicia, from: alicia, text: '/lista' })
      await emulator.waitFor(() => emulator.heard(alicia).length === 3, 10_000)
      expect(emulator.heard(alicia)).toHaveLength(3)
    })
  })
}

test('a run that the process was too busy for is made as soon as it is not', async () => {
  await live('pglite', {}, async ({ app }) => {
    const visits = async () =>
      (await app.room.db.selectFrom('registries').select('visited_at').executeTakeFirst())?.visited_at
    await expect.poll(visits, { timeout: 10_000 }).toBeTruthy()
    // The registry is visited every second.
    const until = performance.now() + 2_500
    while (performance.now() < until) {}
    const free = Date.now()
    await expect.poll(async () => (await visits())!.getTime(), { timeout: 900 }).toBeGreaterThanOrEqual(free)
  })
})
