import { expect, test } from 'vitest'
import { foundTown } from './town.ts'

/** Sends, and shows each entity as type:marked text. */
async function shown(params: Record<string, unknown>): Promise<{ text: string; marked: string[] }> {
  const { call, alicia, emulator } = foundTown()
  const told = await call('sendMessage', { chat_id: alicia, ...params })
  expect(told).toMatchObject({ ok: true })
  const { text, entities } = emulator.saw(alicia)[0]!
  const marked = entities.map(({ type, offset, length, url, language, unix_time }) => {
    const more = url ?? language ?? unix_time
    return `${type}:${text.slice(offset, offset + length)}${more === undefined ? '' : ` ${more}`}`
  })
  return { text, marked }
}

test.each([
  ['<b>Salió</b> ayer', 'Salió ayer', ['bold:Salió']],
  ['<b>uno <i>dos</i></b>', 'uno dos', ['bold:uno dos', 'italic:dos']],
  [
    '<STRONG>a</strong><em>b</em><del>c</del><ins>d</ins>',
    'abcd',
    ['bold:a', 'italic:b', 'strikethrough:c', 'underline:d'],
  ],
  ['&lt;12&gt; &amp; &#225; &#x1F54A; &nbsp;', '<12> & á 🕊 &nbsp;', []],
  [
    '<a href="https://foro.example/?a=1&amp;b=2">fuente</a>',
    'fuente',
    ['text_link:fuente https://foro.example/?a=1&b=2'],
  ],
  ['<a href="javascript:x">fuente</a>', 'fuente', []],
  ['<a href="tg://user?id=7">Ana</a>', 'Ana', ['text_mention:Ana']],
  ['<pre><code class="language-csv">a,b</code></pre>', 'a,b', ['pre:a,b csv']],
  [
    '<code>x</code> <tg-spoiler>y</tg-spoiler> <span class="tg-spoiler">z</span>',
    'x y z',
    ['code:x', 'spoiler:y', 'spoiler:z'],
  ],
  [
    '<blockquote>a\nb</blockquote><blockquote expandable>c</blockquote>',
    'a\nbc',
    ['blockquote:a\nb', 'expandable_blockquote:c'],
  ],
  ['<tg-time unix="1767830400">8 ene</tg-time>', '8 ene', ['date_time:8 ene 1767830400']],
  ['<b></b>nada', 'nada', []],
  ['  <b> hola</b>\n ', ' hola', ['bold: hola']],
  ['<b> </b>x', 'x', []],
])('HTML %s', async (source, text, marked) => {
  expect(await shown({ text: source, parse_mode: 'HTML' })).toEqual({ text, marked })
})

test.each([
  ['*Salió* ayer', 'Salió ayer', ['bold:Salió']],
  ['*uno _dos_*', 'uno dos', ['bold:uno dos', 'italic:dos']],
  ['__a__ ~b~ ||c|| `d`', 'a b c d', ['underline:a', 'strikethrough:b', 'spoiler:c', 'code:d']],
  ['8\\.1\\.2026 \\(Foro\\)', '8.1.2026 (Foro)', []],
  ['[fuente](https://foro.example/a_b\\)c)', 'fuente', ['text_link:fuente https://foro.example/a_b)c']],
  ['```csv\na*b\n```', 'a*b', ['pre:a*b csv']],
  ['`a\\`b*c`', 'a`b*c', ['code:a`b*c']],
  ['>uno\n>dos\ntres', 'uno\ndos\ntres', ['blockquote:uno\ndos\n']],
])('MarkdownV2 %s', async (source, text, marked) => {
  expect(await shown({ text: source, parse_mode: 'MarkdownV2' })).toEqual({ text, marked })
})

test.each([
  ['*Salió* _ayer_ `x`', 'Salió ayer x', ['bold:Salió', 'italic:ayer', 'code:x']],
  ['[fuente](https://foro.example/)', 'fuente', ['text_link:fuente https://foro.example/']],
  ['a\\_b 12.3', 'a_b 12.3', []],
])('old Markdown %s', async (source, text, marked) => {
  expect(await shown({ text: source, parse_mode: 'Markdown' })).toEqual({ text, marked })
})

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length })

test.each([
  ['offsets count UTF-16 units', '🕊 Salió', [bold(3, 5)], ['bold:Salió']],
  ['what reaches beyond the text is cut', 'Salió', [bold(2, 900)], ['bold:lió']],
  ['what lies beyond the text is dropped', 'Salió', [bold(50, 2), bold(1, 0)], []],
  ['leading blanks move everything', '\n\n Salió', [bold(3, 5)], ['bold:Salió']],
  ['trailing blanks shorten', 'Salió   ', [bold(0, 8)], ['bold:Salió']],
  ['dropped characters move everything', 'a\r\u202eb\u202c Salió', [bold(6, 5)], ['bold:Salió']],
  [
    'crossing entities are split',
    'abcdef',
    [bold(0, 4), { type: 'italic', offset: 2, length: 4 }],
    ['bold:abcd', 'italic:cd', 'italic:ef'],
  ],
  ['what the server finds itself is not believed', 'abc', [{ type: 'mention', offset: 0, length: 3 }], []],
])('of explicit entities, %s', async (_, text, entities, marked) => {
  expect((await shown({ text, entities: JSON.stringify(entities) })).marked).toEqual(marked)
})

test('links, commands, mentions and tags are marked by themselves, not inside code', async () => {
  const { marked } = await shown({
    text: 'Escriba /seguir a @vigilia_bot: https://foro.example/x, #Venezuela y <code>/no @nadie_aqui</code> 24/7',
    parse_mode: 'HTML',
  })
  expect(marked).toEqual([
    'bot_command:/seguir',
    'mention:@vigilia_bot',
    'url:https://foro.example/x',
    'hashtag:#Venezuela',
    'code:/no @nadie_aqui',
  ])
})

test('4096 characters fit even if they are doves, and only the first hundred entities count', async () => {
  expect((await shown({ text: '🕊'.repeat(4096) })).text).toHaveLength(8192)
  const many = Array.from({ length: 120 }, (_, at) => bold(at * 2, 1))
  expect((await shown({ text: 'ab'.repeat(200), entities: many })).marked).toHaveLength(100)
})
