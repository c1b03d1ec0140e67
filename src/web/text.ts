/** HTML as lines of plain text: one line per paragraph, list item or table row. Never throws, whatever it is fed. */
import { Parser } from 'htmlparser2'

/** Elements whose words are not part of the story. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'nav',
  'footer',
  'form',
  'button',
  'head',
])

/** Elements that begin and end a line. Inline ones (a, b, span …) do not: «<b>Ana</b> Ruiz» is one name. */
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul br'.split(
    ' ',
  ),
)

const ANY_TAG = /<\/?[a-z][a-z0-9]*\b[^<>]{0,2000}>/i
const BLOCK_TAG =
  /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|table|article|section|figure|blockquote|html|body)\b/i
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i

/** Whether `text` is HTML rather than plain text: it has a tag or an entity. */
export function looksLikeHtml(text: string): boolean {
  return ANY_TAG.test(text) || ENTITY.test(text)
}

/**
 * Plain text of `html`. List items start with «• », cells of a table row are joined by « | ». Line breaks of the
 * source count only where no block element says otherwise (plain text with a few inline tags keeps its lines).
 */
export function htmlToText(html: string): string {
  const keepBreaks = !BLOCK_TAG.test(html)
  const lines: string[] = []
  let line = ''
  let silent = 0
  let cells = 0
  const endLine = (): void => {
    const text = line.replace(/[ \t\u00a0]+/g, ' ').trim()
    if (text !== '' && text !== '•') lines.push(text)
    line = text === '•' ? '• ' : ''
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent += 1
        if (silent > 0) return
        if (BLOCK.has(name)) endLine()
        if (name === 'li') line = '• '
        if (name === 'tr') cells = 0
        if (name === 'td' || name === 'th') {
          if (cells > 0) line += ' | '
          cells += 1
        }
      },
      ontext(text) {
        if (silent > 0) return
        if (!keepBreaks) {
          line += text.replace(/\s+/g, ' ')
          return
        }
        const [first, ...others] = text.split(/\r?\n/)
        line += first ?? ''
        for (const other of others) {
          if (line.trim() === '') lines.push('')
          endLine()
          line = other
        }
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1)
        else if (silent === 0 && BLOCK.has(name)) {
          if (line.trim() === '•') line = ''
          endLine()
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  if (line.trim() !== '•') endLine()
  return lines.join('\n')
}
