/** The service was away for thirty hours, or was put back as it was (faults.md, F34). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { createLog } from '../../src/log.ts'
import { realWorld, systemNow } from '../../src/world.ts'
import { engines, openEmpty } from '../engines.ts'
import { environmentIn, TOKEN } from '../environment.ts'

const HOUR = 3_600_000
const PATIENCE_MS = 20_000

for (const engine of engines())
  test(`after thirty hours everybody hears what may be lost, once, and what they follow is intact (${engine})`, {
    timeout: 120_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vigilia-outage-'))
    const { opened, drop } = await openEmpty(engine)
    let ahead = 0
    const now = () => Date.now() + ahead
    const emulator = createEmulator({ token: TOKEN, now })
    const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
    await writeFile(join(folder, 'sources.json'), JSON.stringify({ feeds: [], registries: [] }))
    const config = readConfig(environmentIn(folder, telegram.url))
    const lines: string[] = []
    const world = {
      ...realWorld(createLog('info', (line) => lines.push(line), systemNow)),
      now: () => new Date(now()),
    }
    async function alive<T>(work: (run: (...jobs: string[]) => Promise<unknown>) => Promise<T>): Promise<T> {
      const app = await composeApp(config, world, { database: opened, clock: async () => world.now() })
      try {
        await app.start()
        return await work(app.run)
      } finally {
        await app.close()
      }
    }
    const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
    const bruno = emulator.person({ firstName: 'Bruno', languageCode: 'en' })
    const stranger = emulator.person({ firstName: 'Carla', languageCode: 'es' })
    const heard = (chat: number, count: number) =>
      emulator.waitFor(() => emulator.heard(chat).length >= count, PATIENCE_MS)
    const says = (chat: number, text: string) => emulator.say({ chat, from: chat, text })
    try {
      await alive(async () => {
        says(alicia, '/seguir Edgar Montiel Balza')
        says(bruno, '/region Zulia')
        await heard(alicia, 1)
        await heard(bruno, 1)
      })
      ahead += HOUR
      says(alicia, '/seguir Nadia Lovera Arocha')
      says(stranger, '/start')
      ahead += 29 * HOUR
      says(bruno, '/list')
      await alive(async (run) => {
        await heard(bruno, 2)
        await run('fan-out')
        await heard(alicia, 2)
        await heard(bruno, 3)
      })
      expect(emulator.heard(alicia)[1]).toMatch(
        /parado más de un día[\s\S]* pudo perderse\.\s+Si en ese tiempo me pidió[\s\S]*pídamelo otra vez/,
      )
      expect(emulator.heard(bruno).join('\n')).toMatch(
        /Zulia[\s\S]*may have been lost[\s\S]*please ask again/,
      )
      // What was asked on the second day came; the first is gone, and nobody knows of whom.
      expect(emulator.heard(stranger)).toEqual([])
      // Another start is no other outage, and what was followed before still is.
      await alive(async (run) => {
        await run('fan-out', 'deliver')
        says(alicia, '/lista')
        await heard(alicia, 3)
      })
      expect(emulator.heard(alicia)).toHaveLength(3)
      expect(emulator.heard(alicia)[2]).toContain('Edgar Montiel Balza')
      expect(emulator.heard(alicia)[2]).not.toContain('Nadia')
      expect(lines.filter((line) => line.includes('is lost; everybody is told'))).toHaveLength(1)
      expect(lines.join('\n')).not.toMatch(/Edgar|Nadia|Alicia/)
    } finally {
      await telegram.close()
      emulator.close()
      await opened.close()
      await drop()
      await rm(folder, { recursive: true, force: true })
    }
  })
