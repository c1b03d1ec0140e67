/** Feeds on loopback for a bench, on as many ports as keep one host from being asked one thing after the other. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [feedCount = 500, itemCount = 50] = process.argv.slice(2).map(Number)
const PORTS = 50
const WORDS =
  'Los familiares de los detenidos acudieron este jueves a las puertas del penal para pedir noticias de sus parientes que siguen adentro desde hace meses'.split(
    ' ',
  )
const PLACES = ['Caracas', 'Mérida', 'Carabobo', 'Zulia', 'Lara', 'Aragua', 'Táchira']

const prose = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => WORDS[(seed * 7 + at * 3) % WORDS.length]).join(' ')

/** Every twentieth story tells of a release; the others are what fills a newspaper. */
function item(feed: number, n: number, at: Date): string {
  const place = PLACES[(feed + n) % PLACES.length]
  const tells = n % 20 === 0
  const title = tells
    ? `Excarcelan a ${10 + ((feed * 31 + n) % 80)} presos políticos en ${place}`
    : `Crónica ${n} del medio ${feed} desde ${place}`
  const first = tells
    ? `El comité de familiares confirmó la excarcelación de ${10 + ((feed * 31 + n) % 80)} presos políticos en ${place}.`
    : prose(feed + n, 30)
  return `<item><title>${title}</title><link>https://outlet-${feed}.example/${n}/</link><dc:creator><![CDATA[Redacción]]></dc:creator><pubDate>${at.toUTCString()}</pubDate><category><![CDATA[Nacionales]]></category><guid isPermaLink="false">https://outlet-${feed}.example/?p=${n}</guid><description><![CDATA[<p>${first.slice(0, 150)} [&#8230;]</p>]]></description><content:encoded><![CDATA[<p>${first}</p><p>${prose(n, 60)} ${feed}.</p><p>${prose(feed, 60)} ${n}.</p>]]></content:encoded></item>`
}

const begun = Date.now()
const minute = (n: number) => new Date(begun - 3_600_000 + n * 60_000)
let edition = 1
const texts = new Map<number, string>()
function feedText(feed: number): string {
  const known = texts.get(feed)
  if (known) return known
  const items = Array.from({ length: itemCount }, (_, at) => {
    const n = itemCount + edition - 2 - at
    return item(feed, n, minute(n))
  })
  const text = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Outlet ${feed}</title><link>https://outlet-${feed}.example/</link><description>Noticias</description>${items.join('')}</channel></rss>`
  texts.set(feed, text)
  return text
}

const servers = Array.from({ length: PORTS }, () =>
  createServer((request, response) => {
    const etag = `"${edition}"`
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
    response.end(feedText(Number((request.url ?? '/0').slice(1))))
  }),
)
await Promise.all(servers.map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))))
process.on('message', (number: number) => {
  edition = number
  texts.clear()
  for (let feed = 0; feed < feedCount; feed += 1) feedText(feed)
  process.send?.([])
})
process.on('disconnect', () => process.exit(0))
process.send?.(servers.map((server) => (server.address() as AddressInfo).port))
