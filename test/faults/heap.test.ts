/** The memory of a web process is taken (faults.md, F53): what passed through it is sealed by then, and nothing of it is left. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fold } from '../../src/names/fold.ts'
import { engines } from '../engines.ts'
import { freePort } from '../postgres.ts'
import { openFanOut, TOKEN } from './fan-out.ts'
import { groundOf } from './ground.ts'
import { tracesIn, tracesOfId } from './search.ts'

const PEOPLE = 40
const SECRET = 'a-secret-of-sixteen-or-more'
/** In no list and no lexicon. */
const surnameOf = (at: number) => `Zu${'bcdfghjklmnpqrstvwxz'[at % 20]}ir${at < 20 ? 'omela' : 'uteño'}`

/** The newest whole snapshot of a heap in `folder`; the program writes it as one line of JSON. */
function snapshotIn(folder: string): Buffer | null {
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.endsWith('.heapsnapshot')) : null
  const bytes = name ? readFileSync(join(folder, name)) : null
  return bytes?.subarray(-2).toString().trim().endsWith('}') ? bytes : null
}

for (const engine of engines().filter((one) => one === 'postgres'))
  test('whoever takes the memory of a web finds neither who wrote nor what about', {
    timeout: 120_000,
  }, async () => {
    const fanOut = await openFanOut(groundOf(engine), 1)
    const folder = await mkdtemp(join(tmpdir(), 'vigilia-heap-'))
    try {
      const { emulator } = fanOut
      const port = await freePort()
      const url = `http://127.0.0.1:${port}/hook`
      const web = fanOut.start({
        WEBHOOK_URL: url,
        WEBHOOK_SECRET: SECRET,
        ROLES: 'web',
        HTTP_PORT: String(port),
        NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}`,
      })
      await web.logs('ready')
      // What a worker does at its start; none is here, so that nothing is answered.
      await fetch(`${fanOut.env.TELEGRAM_API_ROOT}/bot${TOKEN}/setWebhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ url, secret_token: SECRET }),
      })
      const people = Array.from({ length: PEOPLE }, (_, at) =>
        emulator.person({ firstName: surnameOf(at), languageCode: 'es' }),
      )
      for (const [at, person] of people.entries())
        emulator.say({ chat: person, from: person, text: `/seguir Yuleisi ${surnameOf(at)}` })
      const stored = () =>
        fanOut.inDatabase(async (db) => (await db.selectFrom('updates').select('id').execute()).length)
      await expect.poll(stored, { timeout: 60_000 }).toBe(PEOPLE)
      process.kill(web.pid, 'SIGUSR2')
      await expect.poll(() => snapshotIn(folder) !== null, { timeout: 60_000, interval: 200 }).toBe(true)
      const wanted = people.flatMap((person, at) => [
        ...tracesOfId(person),
        ...[surnameOf(at), fold(surnameOf(at))].map((form) => ({ of: form, bytes: Buffer.from(form) })),
      ])
      const heap = snapshotIn(folder)!
      expect(tracesIn([heap], wanted)).toEqual([])
      // It could fail: what the process does keep is there.
      expect(heap.includes(SECRET)).toBe(true)
      expect((await web.end('SIGTERM')).code).toBe(0)
    } finally {
      await fanOut.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
