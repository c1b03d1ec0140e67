/** One outlet's items in the formats that outlets publish: WordPress's RSS, plain RSS 2.0, Atom and JSON Feed. */
import type { Outlet } from './outlets.ts'
import type { Story } from './stories.ts'

/** An item as its feed holds it now. */
export interface Item {
  story: Story
  /** When the item first appeared; a rewritten one keeps it. */
  firstAt: Date
}

/** The feed's text and its content type; `items` newest first, `base` the address of the samples. */
export function writeFeed(
  outlet: Outlet,
  items: readonly Item[],
  base: string,
): { type: string; body: string } {
  switch (outlet.format) {
    case 'wordpress':
      return { type: 'application/rss+xml; charset=UTF-8', body: wordpress(outlet, items, base) }
    case 'rss':
      return { type: 'text/xml; charset=utf-8', body: plainRss(outlet, items, base) }
    case 'atom':
      return { type: 'application/atom+xml; charset=utf-8', body: atom(outlet, items, base) }
    case 'json':
      return { type: 'application/feed+json', body: jsonFeed(outlet, items, base) }
  }
}

/** Where a person reads the story. */
export function storyLink(item: Item, base: string): string {
  return `${base}/${item.story.outlet}/${item.story.guid}`
}

function wordpress(outlet: Outlet, items: readonly Item[], base: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
	<title>${escapeXml(outlet.name)}</title>
	<atom:link href="${base}/feeds/${outlet.id}.xml" rel="self" type="application/rss+xml" />
	<link>${base}/${outlet.id}</link>
	<description>Noticias</description>
	<lastBuildDate>${rfc822(newest(items))}</lastBuildDate>
	<language>${outlet.lang}</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<sy:updateFrequency>1</sy:updateFrequency>
${items.map((item) => wordpressItem(item, base)).join('\n')}
</channel>
</rss>
`
}

function wordpressItem(item: Item, base: string): string {
  const { story } = item
  return `	<item>
		<title>${escapeXml(story.title)}</title>
		<link>${storyLink(item, base)}</link>
		<dc:creator><![CDATA[Redacción]]></dc:creator>
		<pubDate>${rfc822(item.firstAt)}</pubDate>
		<category><![CDATA[${story.category}]]></category>
		<guid isPermaLink="false">${base}/?p=${escapeXml(story.guid)}</guid>
		<description><![CDATA[<p>${firstWords(story.html)} [&#8230;]</p>]]></description>
		<content:encoded><![CDATA[${story.html}]]></content:encoded>
	</item>`
}

function plainRss(outlet: Outlet, items: readonly Item[], base: string): string {
  const entries = items.map(
    (item) => `<item><title>${escapeXml(item.story.title)}</title><link>${storyLink(item, base)}</link>
<guid isPermaLink="true">${storyLink(item, base)}</guid><pubDate>${rfc822(item.firstAt)}</pubDate>
<category>${escapeXml(item.story.category)}</category><description>${escapeXml(item.story.html)}</description></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escapeXml(outlet.name)}</title><link>${base}/${outlet.id}</link>
<description>${escapeXml(outlet.name)}</description><language>${outlet.lang}-ve</language>
${entries.join('\n')}
</channel></rss>
`
}

function atom(outlet: Outlet, items: readonly Item[], base: string): string {
  const entries = items.map(
    (item) => `  <entry>
    <id>tag:muestra.invalid,2025:${escapeXml(item.story.guid)}</id>
    <title type="html">${escapeXml(item.story.title)}</title>
    <link rel="alternate" type="text/html" href="${storyLink(item, base)}"/>
    <published>${item.firstAt.toISOString()}</published>
    <updated>${item.story.date.toISOString()}</updated>
    <author><name>Redacción</name></author>
    <category term="${escapeXml(item.story.category)}"/>
    <content type="html">${escapeXml(item.story.html)}</content>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
  <id>tag:muestra.invalid,2025:${outlet.id}</id>
  <title>${escapeXml(outlet.name)}</title>
  <link rel="self" href="${base}/feeds/${outlet.id}.xml"/>
  <updated>${newest(items).toISOString()}</updated>
${entries.join('\n')}
</feed>
`
}

function jsonFeed(outlet: Outlet, items: readonly Item[], base: string): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: outlet.name,
      home_page_url: `${base}/${outlet.id}`,
      feed_url: `${base}/feeds/${outlet.id}.json`,
      language: outlet.lang,
      items: items.map((item) => ({
        id: item.story.guid,
        url: storyLink(item, base),
        title: item.story.title,
        content_html: item.story.html,
        date_published: item.firstAt.toISOString(),
        date_modified: item.story.date.toISOString(),
        tags: [item.story.category],
      })),
    },
    null,
    1,
  )
}

/** Text made safe for XML and HTML, in element content and in quoted attributes. */
export function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character)
}

const newest = (items: readonly Item[]) =>
  new Date(Math.max(...items.map((item) => item.story.date.getTime())))
const rfc822 = (date: Date) => date.toUTCString().replace('GMT', '+0000')
const firstWords = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 24)
    .join(' ')
