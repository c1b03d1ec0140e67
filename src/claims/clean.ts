/** What a page says, without what surrounds it: lines of prose, headings and list items. */
import { htmlToText, looksLikeHtml } from '../web/text.ts'
import { fold, singleSpaced } from './fold.ts'

export interface Line {
  text: string
  title: boolean
  /** An item of a list: it had a bullet or a number, which is gone from `text`. */
  bullet: boolean
}

/** Longer bodies are cut: no story is that long, and the feeds promise no more. */
const LONGEST_BODY = 100_000

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' '],
  [/[“”„«»]/g, '"'],
  [/[‘’‚´`]/g, "'"],
  [/[—―–‒]/g, '–'],
  [/\r\n?/g, '\n'],
  [/\bhttps?:\/\/\S+/g, ' '],
  [/\b(?:www|pic\.twitter)\.\S+/g, ' '],
]

/** «– Name (@handle) January 14, 2026»: the author of a post is nobody's release, its date nobody's day. */
const POST_SIGNATURE =
  /(?:^|\s)–\s?[^–\n]{2,60}\(@\w{1,30}\)(?:\s+[A-Za-zé]{3,10}\.? \d{1,2},? \d{4}|\s+\d{1,2} de \w{4,10} de \d{4})?/g

const GLUED: readonly (readonly [RegExp, string])[] = [
  [/([a-záéíóúñ]{3}["')]?)([.!?])(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])/g, '$1$2 '],
  [/([A-ZÁÉÍÓÚÑ]{3})\.(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,})/g, '$1. '],
  [/([a-záéíóúñ]{3})(?=(?:Por su parte|Según|También|Asimismo|Además|Mientras tanto),? )/g, '$1. '],
]
/** The same with a number between: looked for only in lines that have one. */
const GLUED_BY_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/( \d{1,4})\.(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [a-záéíóúñ])/g, '$1. '],
  [/\b(\d{1,4})(?=[a-záéíóúñ]{4})/g, '$1 '],
  // A number of a list behind a name («Ana Ruiz2- Luis Sosa», «Ana Ruiz 2. Luis Sosa»), not «fueron 45. El Foro Penal».
  [/([a-záéíóúñ]{2})\d{1,3}(?:[.)]-|[-.)])\s?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ])/g, '$1, '],
  [/([a-záéíóúñ]:)\s?\d{1,3}(?:[.)]-|[-.)])\s?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ])/g, '$1 '],
  [/(\))\s?\d{1,3}(?:[.)]-|[-.)])\s?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ])/g, '$1, '],
  [/([A-ZÁÉÍÓÚÑ][a-záéíóúñ]+) \d{1,3}(?:[.)]-|[-.)])\s?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ])/g, '$1, '],
]

const BULLET =
  /^\s*(?:(?:[•●▪◦‣·*✅✔▶►➡]|\p{Extended_Pictographic}|\p{So})+\uFE0F?|–|-(?=\s)|\(?\d{1,3}\s?(?:[.)]+-?(?=\s?\D)|-\s?(?=[A-ZÁÉÍÓÚÑ]))|[a-z]\)(?=\s))\s*/u

const CITY =
  "[A-ZÁÉÍÓÚÑ][\\p{L}.'’]+(?: [A-ZÁÉÍÓÚÑ][\\p{L}.]+){0,2}(?:, [A-ZÁÉÍÓÚÑ][\\p{L}]+(?: [A-Z][\\p{L}]+)?)?"
const AGENCY = '(?:AP|AFP|EFE|Reuters|REUTERS|Europa Press|EP|ANSA|DPA|dpa|Xinhua|UPI|AVN|VTV|CNN)'
/** Where and by whom a story was filed: neither figure, day nor place of a release. */
const DATELINES: readonly RegExp[] = [
  new RegExp(
    `^(?:${CITY})?,? ?(?:\\d{1,2} (?:de )?[a-zA-Z]{3,10}\\.?(?: (?:de )?\\d{4})?)? ?\\(${AGENCY}[^)]{0,20}\\)\\.?[ –-]*`,
    'u',
  ),
  /^[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ .]{2,30}(?:, [A-ZÁÉÍÓÚÑ][\p{L} ]{2,25})?,? ?(?:[A-Za-z]{3,9}\.? \d{1,2}(?:, \d{4})?)? ?[–-]+ /u,
  /^[A-ZÁÉÍÓÚÑ][\p{L}]{2,15}(?: (?:de la|del?|la|los))?(?: [A-ZÁÉÍÓÚÑ][\p{L}]+)?(?:, \d{1,2} de \w{4,10}(?: de \d{4})?)?\.?[-–]+\s/u,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\.?\s*[-–]+\s*/,
  // What a page says of itself before its text.
  /^(?:date|fecha|published|publicado):? \d{4}-\d{2}(?:-\d{2})?\s+/i,
]

/** A line that only opens a block of links. */
const RELATED =
  /^(?:vea|ve|lea|lee|leer|mira|sigue leyendo|te puede interesar|le puede interesar|te podria interesar|quizas? te interese|tambien (?:te|le|puede)|noticias? relacionadas?|articulos? relacionados?|relacionad[oa]s?|mas noticias|lo mas leido|read (?:also|more|next)|see also|related(?: (?:stories|articles|news|content))?|more (?:stories|news)|you may also like|recommended)(?: (?:tambien|mas|ademas|interesar|leer))?\s?[:.]?$/
const LONGEST_HEADLINE = 160

const BOILERPLATE: readonly RegExp[] = [
  /^(?:credit|credito|foto|fotos|photo|photograph|imagen|image|video|captura|archivo|cortesia|referencial)\b.{0,3}[.:|(]/,
  /^(?:by|por) [·|:]/,
  /^(?:by|por) [a-z'. -]{3,40}$/,
  /^(?:(?:lea|lee|lean|leer|ver|vea|escuche|mira)\b|sigue leyendo|le puede|quizas? te|te podria|te puede|te recomendamos|puedes|tambien puede|recomendad|notas? relacionad|read (?:more|also)|see also|related|recommended|you may|more (?:from|on)|continue reading|sign up|suscrib|subscribe|siguenos|follow us|newsletter|unete a|comparte|share this|publicidad|advertisement|anuncio$|cookies?|aceptar|todos los derechos|all rights|copyright|con informacion de|fuente:|source:)/,
  /\bcontributed (?:reporting|to this report)|\bcon informacion de (?:efe|ap|afp)\b|\bcolaboro (?:con|en) (?:esta|este)\b/,
  /^\d{1,2} (?:minutos?|minutes?|min)(?: (?:de lectura|read))?$/,
  /^(?:actualizado|publicado|updated|published|fecha)\b.{0,60}$/,
  /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? .{0,30}\d{4}.{0,12}$/,
  /^(?:venezuela|politica|nacionales|noticias|mundo|world|news|americas|inicio|home|internacional|derechos humanos|sucesos)$/,
  /\((?:ap|afp|efe|reuters|getty)(?: photo)?[^)]{0,30}\)\.?$/,
  /\b(?:getty images|ap photo|epa\/|via reuters|\/reuters|\/afp|\/efe)\b.{0,30}$/,
]

/** Lines of a story in reading order, title first. HTML, entities, wrapped lines and page furniture are gone. */
export function cleanLines(title: string, body: string): Line[] {
  let related = false
  const lines: Line[] = []
  const seen = new Set<string>()
  const add = (raw: string, isTitle: boolean): void => {
    const bullet = !isTitle && BULLET.test(raw)
    // Items below «Vea también», and the headline below «Le puede interesar:», are of other stories.
    if (related && raw.trim() !== '') {
      if (bullet) return
      related = false
      if (!/[.!?]["')]*\s*$/.test(raw) && raw.trim().length < LONGEST_HEADLINE) return
    }
    if (!isTitle && RELATED.test(fold(raw).trim())) {
      related = true
      return
    }
    const text = tidy(bullet ? raw.replace(BULLET, '') : raw)
    const key = fold(text)
    if (text === '' || seen.has(key) || (!isTitle && isFurniture(key))) return
    seen.add(key)
    lines.push({ text, title: isTitle, bullet })
  }
  for (const part of plain(title.slice(0, 2000)).split('\n')) add(part, true)
  for (const part of unwrap(plain(body.slice(0, LONGEST_BODY)))) add(part, false)
  return lines
}

function plain(text: string): string {
  let result = looksLikeHtml(text) ? htmlToText(text) : text
  result = readAsUtf8(result).normalize('NFKC')
  for (const [mark, replacement] of MARKS) result = result.replace(mark, replacement)
  return result.replace(POST_SIGNATURE, ' ')
}

/** «confirmÃ³»: UTF-8 that somebody read as Latin-1; the soft hyphen of «Ã\u00ad» is often lost. */
function readAsUtf8(text: string): string {
  if (!/Ã[\u0080-\u00bf]/.test(text)) return text
  return text
    .replace(/[ÂÃ][\u0080-\u00bf]/g, (pair) =>
      String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f)),
    )
    .replace(/(?<=\p{L})Ã(?=\p{Ll})/gu, 'í')
    .replace(/â€[œ\u009d]?/g, '"')
}

/** Joins hard-wrapped text: most lines of prose end at a margin instead of at a full stop. */
function unwrap(text: string): string[] {
  const hyphenated = /[a-záéíóúñ]-\n[a-záéíóúñ]/.test(text)
  const rows = text.replace(/([a-záéíóúñ])-\n(?=[a-záéíóúñ])/g, '$1').split('\n')
  if (!hyphenated && !isWrapped(rows)) return rows
  const joined: string[] = []
  const margin =
    rows.map((row) => row.trim().length).sort((a, b) => a - b)[Math.floor(rows.length * 0.9)] ?? 0
  let open = false
  for (const row of rows) {
    const ends = row.trim() === '' || BULLET.test(row)
    if (open && !ends) joined[joined.length - 1] += ` ${row.trim()}`
    else if (row.trim() !== '') joined.push(row.trim())
    // A line that ends well before the margin ends its paragraph, a headline for instance.
    open = row.trim().length > margin * 0.65 && !/[.!?:]["')]*\s*$/.test(row)
  }
  return joined
}

function isWrapped(rows: readonly string[]): boolean {
  let wrapped = 0
  let continued = 0
  let full = 0
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue
    full += 1
    const length = row.trim().length
    if (length < 35 || length > 110 || /[.!?:]["')]*\s*$/.test(row)) continue
    wrapped += 1
    if (/^\s*[a-záéíóúñ(,]/.test(rows[index + 1] ?? '')) continued += 1
  }
  return full >= 2 && wrapped * 2 >= full && continued * 5 >= wrapped * 2
}

/** «tenemos reportes de 64 (excarcelados)», «64 [releases]»: what an editor adds to somebody's words. */
const ADDED_NOUN =
  /(\d) [([]((?:excarcelad|liberad|detenid|pres)[oa]s|(?:excarcela|libera)ciones|personas|presos políticos|freed|released|releases|prisoners|people)[)\]]/gi

function tidy(raw: string): string {
  let text = singleSpaced(raw)
  for (const dateline of DATELINES) text = text.replace(dateline, '')
  for (const [glued, apart] of GLUED) text = text.replace(glued, apart)
  if (/\d/.test(text)) for (const [glued, apart] of GLUED_BY_NUMBERS) text = text.replace(glued, apart)
  return text
    .replace(ADDED_NOUN, '$1 $2')
    .replace(/^(?:#\w+\s*)+[|:]?\s*/, '')
    .replace(/^[^\p{L}\d"'(¿¡+]+/u, '')
    .replace(/ +(?=[,;](?:\s|$))/g, '')
    .trim()
}

function isFurniture(folded: string): boolean {
  return folded.length < 400 && BOILERPLATE.some((pattern) => pattern.test(folded))
}
