/**
 * From an outlet's word to the first alert: the real service visits a feed every second, a live blog grows, and what
 * counts is the time from the feed having served the new wording to the first message at Telegram, with a thousand
 * followers. `node test/bench/latency.bench.ts [followers] [ceiling] [engine]` prints one JSON line an engine and fails above
 * two seconds. With a ceiling of messages a second one wording is enough, and the time to the last message counts too: no
 * more than the ceiling needs, a thirty-third of that and two seconds.
 */
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { openFanOut } from '../faults/fan-out.ts'
import { eachGround } from './ground.ts'

const MOST_SECONDS = 2
/** The figures that the live blog tells, one after the other: each is news. */
const COUNTS = [80, 104, 110, 131, 145]
const FEED = { id: 'farol', name: 'El Farol', lang: 'es', owner: 'El Farol', kind: 'press', tier: 1 }
const MOST_OF_CEILING = 1.03
const PATIENCE_MS = 60_000

const [first, second, only] = process.argv.slice(2)
const followers = Number(first ?? 1000)
const ceiling = second === undefined ? null : Number(second)
const lastMs = PATIENCE_MS + (ceiling ? (2 * followers * 1000) / ceiling : 0)

await eachGround(async (ground) => {
  if (only !== undefined && only !== ground.engine) return
  const fanOut = await openFanOut(ground, followers)
  const press = await openPress()
  try {
    const { emulator } = fanOut
    const sources = join(dirname(fanOut.env.SOURCES!), 'latency.json')
    await writeFile(sources, JSON.stringify({ feeds: [{ ...FEED, url: press.url }], registries: [] }))
    // What waits in the outbox goes first.
    const before = fanOut.start()
    await emulator.waitFor(() => emulator.sends() === followers, lastMs)
    await before.end('SIGTERM')
    const service = fanOut.start({
      ...(ceiling ? { SEND_PER_SECOND: String(ceiling), PAID_BROADCAST: String(ceiling > 30) } : {}),
      SOURCES: sources,
      ALLOW_PRIVATE_HOSTS: `127.0.0.1:${press.port}`,
      VISIT_FEEDS: '* * * * * *',
    })
    await service.logs('ready')
    // The feed's first load alerts nobody.
    await press.served()
    await press.served()

    const seconds: number[] = []
    let last = 0
    for (const [at, count] of COUNTS.slice(0, ceiling ? 1 : COUNTS.length).entries()) {
      const told = emulator.sends()
      const first = emulator.waitFor(() => emulator.sends() > told, PATIENCE_MS).then(() => performance.now())
      const servedAt = await press.publishes(count)
      seconds.push(Math.round((await first) - servedAt) / 1000)
      await emulator.waitFor(() => emulator.sends() === followers * (at + 2), lastMs)
      last = Math.round(performance.now() - servedAt) / 1000
    }
    await service.end('SIGTERM')
    const worst = Math.max(...seconds)
    const mostLast = ceiling ? (MOST_OF_CEILING * followers) / ceiling + MOST_SECONDS : null
    console.log(
      JSON.stringify({
        figure: 'seen-to-first-alert',
        engine: ground.engine,
        followers,
        seconds,
        worst,
        most: MOST_SECONDS,
        ...(mostLast === null ? {} : { ceiling, last, mostLast: Math.round(mostLast * 10) / 10 }),
      }),
    )
    if (worst > MOST_SECONDS || (mostLast !== null && last > mostLast)) process.exitCode = 1
  } finally {
    await press.close()
    await fanOut.close()
  }
})

/** An outlet with one live blog, that tells when somebody has fetched it. */
async function openPress() {
  let item = ''
  let waiting: ((at: number) => void)[] = []
  const server = createServer((_request, response) => {
    const listeners = waiting
    waiting = []
    response.on('finish', () => {
      const at = performance.now()
      for (const listener of listeners) listener(at)
    })
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>El Farol</title><link>https://elfarol.example/</link><description>Noticias</description>${item}</channel></rss>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  /** When the next answer has left, in milliseconds of performance.now(). */
  const served = () => new Promise<number>((resolve) => waiting.push(resolve))
  return {
    url: `http://127.0.0.1:${port}/feed`,
    port,
    served,
    publishes(count: number) {
      item = `<item><guid>live</guid><link>https://elfarol.example/live</link><title>Foro Penal verificó ${count} excarcelaciones hoy</title><pubDate>${new Date().toUTCString()}</pubDate><description>Foro Penal verificó hoy la excarcelación de ${count} presos políticos.</description></item>`
      return served()
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
