import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../src/feeds/parse.ts'

const rss = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Diario de Prueba</title><link>https://diario.example/</link>${inside}</channel></rss>`
const atom = (inside: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Prueba</title><updated>2026-11-20T10:00:00Z</updated>${inside}</feed>`
const item = (inside: string) => `<item>${inside}</item>`

async function itemsOf(text: string, contentType: string | null = 'application/rss+xml') {
  const parsed = parseFeed(text, contentType)
  if (parsed.kind !== 'items') throw new Error(`not a feed: ${parsed.because}`)
  return parsed
}
const first = async (text: string) => (await itemsOf(text)).items[0]

describe('RSS', () => {
  test('a story comes with its link, its words and its date', async () => {
    const feed = rss(
      item(`<title>Excarcelan a 12 docentes en Carabobo</title>
        <link>https://diario.example/2026/11/20/docentes/?utm_source=rss</link>
        <guid isPermaLink="false">https://diario.example/?p=77</guid>
        <pubDate>Fri, 20 Nov 2026 15:00:00 -0400</pubDate>
        <description><![CDATA[<p>Resumen.</p>]]></description>
        <content:encoded><![CDATA[<p>Salieron:</p><ul><li>Ana Ruiz</li><li>Luis Sosa</li></ul>]]></content:encoded>`),
    )
    expect(await first(feed)).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      url: 'https://diario.example/2026/11/20/docentes/?utm_source=rss',
      title: 'Excarcelan a 12 docentes en Carabobo',
      body: 'Salieron:\n• Ana Ruiz\n• Luis Sosa',
      summary: false,
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      publishedAt: new Date('2026-11-20T19:00:00Z'),
    })
  })

  test.each([
    ['a description alone', '<description>&lt;p&gt;Salió Ana Ruiz&lt;/p&gt;</description>'],
    [
      'a full text that is only a picture',
      '<description>Salió Ana Ruiz</description><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded>',
    ],
    ['markup that nobody escaped', '<description><p>Salió <b>Ana Ruiz</b></p></description>'],
    [
      'markup that nobody escaped beside CDATA',
      '<description><p>Salió <![CDATA[<b>Ana]]> Ruiz</b></p></description>',
    ],
    [
      'the full text after the description',
      '<content:encoded><![CDATA[Salió Ana Ruiz]]></content:encoded><description>Otra cosa</description>',
    ],
  ])('the body is found in %s', async (_where, inside) => {
    expect((await first(rss(item(`<title>T</title>${inside}`))))?.body).toBe('Salió Ana Ruiz')
  })

  test.each([
    ['<title>Muñoz &amp; Peña</title>', 'Muñoz & Peña'],
    ['<title>Muñoz & Peña</title>', 'Muñoz & Peña'],
    ['<title>Mu&ntilde;oz &laquo;libre&raquo;</title>', 'Muñoz «libre»'],
    ['<title>Mu&#241;oz &#8220;libre&#8221;</title>', 'Muñoz “libre”'],
    ['<title>Mu&amp;#241;oz</title>', 'Muñoz'],
    ['<title><![CDATA[Mu&ntilde;oz]]></title>', 'Muñoz'],
    ['<title>Libre el <b>edil</b> Muñoz</title>', 'Libre el edil Muñoz'],
    ['<title type="html">Libre &lt;i&gt;Muñoz&lt;/i&gt;</title>', 'Libre Muñoz'],
    ['<title>Libre\n\t Muñoz </title>', 'Libre Muñoz'],
    ['<title>Li\u200bbre \u202eMu\u00adñoz\u0007</title>', 'Libre Muñoz'],
    ['<title>Libre &#0;&#x1F;Muñoz &#xD800;</title>', 'Libre Muñoz'],
    ['<title>Mun\u0303oz</title>', 'Muñoz'],
    ['<title lang=es>Libre Muñoz</title>', 'Libre Muñoz'],
  ])('%s is read «%s»', async (title, expected) => {
    expect((await first(rss(item(title))))?.title).toBe(expected)
  })

  test.each([
    ['<link>https://diario.example/a</link>', 'https://diario.example/a'],
    ['<link>https://diario.example/a?b=1&c=2</link>', 'https://diario.example/a?b=1&c=2'],
    ['<link> \n https://diario.example/a </link>', 'https://diario.example/a'],
    ['<guid>https://diario.example/a</guid>', 'https://diario.example/a'],
    ['<link/><guid isPermaLink="true">https://diario.example/a</guid>', 'https://diario.example/a'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>tg://resolve?domain=x</link>', null],
    ['<link>https://user:secret@diario.example/a</link>', null],
    ['<link>/a</link>', null],
    ['<guid isPermaLink="false"/>', null],
  ])('the link of %s is %s', async (inside, expected) => {
    expect((await first(rss(item(`<title>T</title>${inside}`))))?.url).toBe(expected)
  })

  test('a date in Spanish, or none that can be read, loses no story', async () => {
    const { items } = await itemsOf(
      rss(
        item('<title>a</title><pubDate>20 de noviembre de 2026</pubDate>') +
          item('<title>b</title><pubDate>hace un rato</pubDate>') +
          item('<title>c</title><dc:date>2026-11-20T10:00:00Z</dc:date>') +
          item('<title>d</title>'),
      ),
    )
    expect(items.map((found) => found.publishedAt?.toISOString() ?? null)).toEqual([
      '2026-11-20T04:00:00.000Z',
      null,
      '2026-11-20T10:00:00.000Z',
      null,
    ])
  })
})

test('Atom and RDF are read', async () => {
  const entry = `<entry><title type="html">Libre &lt;b&gt;Ana Ruiz&lt;/b&gt;</title><id>tag:a,1</id>
    <link rel="replies" href="https://diario.example/a/comments"/><link rel="alternate" href="https://diario.example/a"/>
    <published>2026-11-20T10:00:00Z</published><updated>2026-11-21T10:00:00Z</updated>`
  const expected = {
    url: 'https://diario.example/a',
    title: 'Libre Ana Ruiz',
    body: 'Salió hoy.\n• con su madre',
    publishedAt: new Date('2026-11-20T10:00:00Z'),
  }
  const xhtml =
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Salió hoy.</p><ul><li>con su madre</li></ul></div></content>'
  expect(await first(atom(`${entry}${xhtml}</entry>`))).toMatchObject(expected)
  const html =
    '<summary>corto</summary><content type="html">&lt;p&gt;Salió hoy.&lt;/p&gt;&lt;li&gt;con su madre</content>'
  expect(await first(atom(`${entry}${html}</entry>`))).toMatchObject(expected)
  const badDate = entry.replace('2026-11-20T10:00:00Z', 'viernes').replace('2026-11-21T10:00:00Z', 'sábado')
  expect(await first(atom(`${badDate}</entry>`))).toMatchObject({
    title: 'Libre Ana Ruiz',
    publishedAt: null,
  })

  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel/>
    <item rdf:about="x"><title>Libre Ana Ruiz</title><link>https://diario.example/a</link></item></rdf:RDF>`
  expect(await first(rdf)).toMatchObject({ title: 'Libre Ana Ruiz', url: 'https://diario.example/a' })
})

test('JSON Feed is read, and what is broken in it skipped', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Prueba',
    items: [
      {
        id: 7,
        url: 'https://diario.example/a',
        title: 'Libre Ana Ruiz',
        content_html: '<p>Hoy.</p>',
        date_published: '2026-11-20T10:00:00-04:00',
      },
      { id: 'b', external_url: 'https://diario.example/b', content_text: 'Sin título' },
      { id: 'c', title: 7, summary: 'Título que no es texto' },
      'nada',
      { id: 'd' },
    ],
  }
  const parsed = await itemsOf(JSON.stringify(feed), 'application/feed+json')
  expect(parsed.items).toMatchObject([
    {
      url: 'https://diario.example/a',
      title: 'Libre Ana Ruiz',
      body: 'Hoy.',
      publishedAt: new Date('2026-11-20T14:00:00Z'),
    },
    { url: 'https://diario.example/b', title: '', body: 'Sin título', publishedAt: null },
    { url: null, title: '', body: 'Título que no es texto' },
  ])
  expect(parsed.skipped).toBe(2)
})

describe('what is broken', () => {
  const good = item('<title>Libre Ana Ruiz</title><link>https://diario.example/a</link>')

  test('text before the prolog and after the end is not part of the feed', async () => {
    const { items } = await itemsOf(
      `<br />\n<b>Warning</b>: mysql in /a.php\n\ufeff${rss(good)}\n<script>x</script> adiós`,
    )
    expect(items.map(({ title }) => title)).toEqual(['Libre Ana Ruiz'])
  })

  test('half a file gives its whole items', async () => {
    const whole = rss(good.repeat(3).replace('Libre', 'Primera') + item('<title>La última</title>'))
    for (const cut of ['<title>La últ', '<title>La', '</channel>', 'La última</title></ite']) {
      const { items, skipped } = await itemsOf(whole.slice(0, whole.indexOf(cut) + cut.length - 1))
      expect(items.length).toBeGreaterThanOrEqual(3)
      expect(skipped).toBe(0)
    }
  })

  test('a file cut inside CDATA that quotes the end of an item keeps what came before', async () => {
    const { items } = await itemsOf(
      rss(`${good}<item><title>b</title><description><![CDATA[so endet es: </item></channel></rss>`).slice(
        0,
        -16,
      ),
    )
    expect(items).toHaveLength(1)
  })

  test('one broken item costs only itself', async () => {
    const { items, skipped } = await itemsOf(
      rss(
        `${good}${item('<title>rota</b></title2>')}${good.replace('Ana', 'Eva')}<item><title>abierta</title>${good.replace('Ana', 'Luz')}`,
      ),
    )
    expect(items.map(({ title }) => title)).toEqual(['Libre Ana Ruiz', 'Libre Eva Ruiz', 'Libre Luz Ruiz'])
    expect(skipped).toBe(1)
  })

  test('a feed without stories is a feed', async () => {
    for (const empty of [
      rss(''),
      atom(''),
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '{"version":"https://jsonfeed.org/version/1","items":[]}',
    ]) {
      expect(parseFeed(empty, null)).toEqual({ kind: 'items', items: [], skipped: 0 })
    }
  })

  test.each([
    ['', 'text/xml', 'empty'],
    [' \n\t\ufeff', 'text/xml', 'empty'],
    ['<!DOCTYPE html><html><head></head><body>Verifique que es humano</body></html>', 'text/html', 'html'],
    ['<html><body>Inicie sesión</body></html>', 'application/rss+xml', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>', 'text/xml', 'html'],
    ['<!-- cache --><div>Mantenimiento</div>', 'text/xml', 'html'],
    ['Service unavailable', 'text/html; charset=utf-8', 'html'],
    ['Service unavailable', 'text/plain', 'malformed'],
    ['{"error":"rate limited"}', 'application/json', 'malformed'],
    ['{"version":"https://jsonfeed.org/version/1","items":"none"}', 'application/json', 'malformed'],
    ['{"version":"https://jsonfeed.org/version/1","items":[{}]}', 'application/json', 'malformed'],
    ['{"version":', 'application/json', 'malformed'],
    ['<urlset><url/></urlset>', 'text/xml', 'malformed'],
    ['<?xml version="1.0"?><rss version="2.0"><channel><title>Diario', 'text/xml', 'malformed'],
    [rss('<item><title>a</b></item>'), 'text/xml', 'malformed'],
    [
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>',
      null,
      'forbidden-declaration',
    ],
    [
      '<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss version="2.0"><channel/></rss>',
      null,
      'forbidden-declaration',
    ],
    [
      '<rss version="2.0"><channel><!ENTITY x SYSTEM "file:///etc/passwd"></channel></rss>',
      null,
      'forbidden-declaration',
    ],
  ])('«%s» as %s is not a feed: %s', async (text, contentType, because) => {
    expect(parseFeed(text, contentType)).toEqual({ kind: 'not-a-feed', because })
  })

  test('an article that quotes a declaration is not one', async () => {
    const { items } = await itemsOf(
      rss(item('<title>T</title><description><![CDATA[<!DOCTYPE html><p>Hoy.</p>]]></description>')),
    )
    expect(items[0]?.body).toContain('Hoy.')
  })

  test('of a hundred thousand items five hundred are read', async () => {
    const { items, skipped } = await itemsOf(
      rss(Array.from({ length: 100_000 }, (_, n) => item(`<title>${n}</title>`)).join('')),
    )
    expect([items.length, skipped]).toEqual([500, 99_500])
  })

  test('a title of megabytes is cut, a body too', async () => {
    const story = await first(
      rss(item(`<title>${'a'.repeat(1_000)}</title><description>${'b '.repeat(80_000)}</description>`)),
    )
    expect(story?.title).toHaveLength(500)
    expect(story?.body).toHaveLength(100_000)
  })

  test.each([
    ['markup that only opens', '<a>'.repeat(80_000)],
    ['two hundred thousand levels', '<a>'.repeat(30_000) + '</a>'.repeat(30_000)],
    ['nothing but numeric references', `<title>${'&#49;'.repeat(40_000)}</title>`],
    ['nothing but ampersands', `<title>${'& '.repeat(100_000)}</title>`],
    ['angle brackets without end', `<description><![CDATA[${'<'.repeat(240_000)}]]></description>`],
    ['attributes without end', `<a ${'a="'.repeat(80_000)}></a>`],
    ['hidden characters between spaces', `<description>${' \u200b'.repeat(110_000)}</description>`],
    ['CDATA in crumbs', `<title>${'<![CDATA[x]]>'.repeat(18_000)}</title>`],
  ])('%s takes no time worth the name, and hurts no neighbour', async (_what, inside) => {
    const begun = performance.now()
    const { items } = await itemsOf(rss(good + item(`<title>T</title>${inside}`)))
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(items[0]?.title).toBe('Libre Ana Ruiz')
  })

  test('no text makes it throw', async () => {
    const pieces = [
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '<',
      '>',
      '<rss>',
      '<channel>',
      '</channel></rss>',
      '<link href=a>',
      '<entry>',
      '</entry>',
      '<feed>',
      '"',
      '=',
      '\0',
      'ñ',
      '&#x;',
      '{',
      '<guid/>',
      '<?',
      '?>',
      '<!DOCTYPE',
      '<pubDate>x</pubDate>',
      '<description>',
      '</description>',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        for (const text of [
          parts.join(''),
          `<rss version="2.0"><channel>${parts.join('')}</channel></rss>`,
          `<feed>${parts.join('')}</feed>`,
        ]) {
          expect(['items', 'not-a-feed']).toContain(parseFeed(text, null).kind)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a story is known again', () => {
  const key = async (inside: string) => (await first(rss(item(inside))))?.key
  const story = (link: string, guid: string, title = 'T') =>
    `<title>${title}</title><link>${link}</link><guid>${guid}</guid>`

  test.each([
    ['another guid at every visit', story('https://d.example/a', '1'), story('https://d.example/a', '2')],
    ['another headline', story('https://d.example/a', '1'), story('https://d.example/a', '1', 'U')],
    [
      'what counts visitors',
      story('https://d.example/a?utm_source=x&amp;fbclid=y#xtor=1', '1'),
      story('https://d.example/a', '1'),
    ],
    ['another mirror host', story('https://d.example/a', '1'), story('http://mirror.example/a/', '1')],
    [
      'another order of the query',
      story('https://d.example/a?p=1&amp;q=2', '1'),
      story('https://d.example/a?q=2&amp;p=1', '1'),
    ],
    ['no link but the same guid', '<title>T</title><guid>1</guid>', '<title>U</title><guid>1</guid>'],
    [
      'a link to the home page and the same guid',
      story('https://d.example/', '1'),
      story('https://d.example/', '1', 'U'),
    ],
    ['nothing but its title', '<title>T</title>', '<title>T</title><description>x</description>'],
  ])('in spite of %s', async (_what, before, after) => {
    expect(await key(before)).toBe(await key(after))
  })

  test.each([
    ['the same guid for every story', story('https://d.example/a', '1'), story('https://d.example/b', '1')],
    [
      'another number in the query',
      story('https://d.example/?p=1', '1'),
      story('https://d.example/?p=2', '1'),
    ],
    [
      'another place in a live page',
      story('https://d.example/live#post-1', '1'),
      story('https://d.example/live#post-2', '1'),
    ],
    [
      'a link to the home page and another guid',
      story('https://d.example/', '1'),
      story('https://d.example/', '2'),
    ],
  ])('and kept apart by %s', async (_what, before, after) => {
    expect(await key(before)).not.toBe(await key(after))
  })
})
