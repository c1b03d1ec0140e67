import { matches } from '../../matches.ts'
import { withCards } from './cards.ts'
import { withCells, withNumbersApart, withNumbersDotted } from './glued.ts'
import { bearsSign, withLegend } from './legend.ts'
import type { Mention } from './mentions.ts'
import { foldInPlace, sentencesOf } from './sentences.ts'
import { withRows } from './tables.ts'

/*
 * The grammar of lists: entries with numbers, letters or bullets, several on one line, tables in capitals, headings.
 */

/** A list entry holds a name and a few words, not a story. */
const LONGEST_ITEM = 110

const MARK =
  /^\s*(?:\d{1,3}\s*[.)°º|-]+|\(\d{1,3}\)|\d{1,3}(?=\s+\p{Lu}{2})|[a-z]\)|[-–—•*·▪●►|✅✔☑➡▶🔹🔸🔵🟢🔴🟡🟠⚪▫◦‣⁃]\uFE0F?)\s*/u
/** «Gil3. Rommel», «Márvez7- Gabriel». */
const GLUED_NUMBER = /(\p{L})(\d{1,3}\s?[-.)]\s?)(?=\p{Lu})/gu
/** A number or letter before a name inside a line: «Liberados: 1. Ana Ruiz 2. Luis Sosa», «a) Ana Ruiz; b) Luis Sosa». */
const INLINE =
  /(?<=[\s:;,.(])(\d{1,3}|[a-z])(\s?[.)°º-]|\.-)\s*(?=(?:(?:el|la|los|las)\s+(?:\p{Ll}+\s+){0,2})?["“«]?\p{Lu})/gu

/** «*LIBERADOS YARE II*» */
const EMPHASIS = /(?<![\p{L}\d*_])[*_]{1,2}([^*_\n]{3,80})[*_]{1,2}(?![\p{L}\d*_])/gu
/** «Salieron en libertad:⏎Ana Ruiz Mata; Luis⏎Sosa; …»: a heading and a list that runs on over lines. */
const WRAPPED = /:\n(?=\p{Lu}[^\n:|]*;[^\n:|]*\p{L}\n?)/gu
/** «RUIZ ANA ..... LIBRE» */
const DOTS = /(\p{L})\s*(?:\.{3,}|…)\s*(?=\p{Lu}{4,})/gu
/** «RUIZ MATA ANA. EXCARCELADA 25/01/26»: a row in capitals with its state behind a full stop. */
const STATE_BEHIND =
  /^([^\n.]*\p{Lu}{2,}(?: \p{Lu}{2,}){1,6})\.\s+(?=(?:EN LIBERTAD|EXCARCELAD|LIBERAD|LIBRE|RECLUID|DETENID|TRASLAD|PRES[OA]|FALLEC|PENDIENTE)[^\n.]*\.?$)/gmu
/** «RUIZ MATA⏎   ANA»: given names on a line of their own, set in. */
const SET_IN = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}),?\n[ \t]{2,8}(\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})$/gmu
/** «afuera – Ana Ruiz, Luis Sosa» */
const DASHED = /^(\p{L}[\p{L} ]{3,25}) [–—-] (?=["“«]?\p{Lu}\p{Ll})/u
/** «1️⃣ Ana Ruiz» */
const KEYCAP = /(\d)\uFE0F?\u20E3\s*/gu

/** «S/1», «TTE.», «SM/3»: a rank before the name of a list entry. */
const RANK =
  /^(\s*(?:\d{1,3}\s*[.)°º-]+\s*|[-–•*]\s*)?)(?:S\/[123AP]|SM\/[123AP]|S[123]|P?TTE\.?|CAP\.|MAY\.|T?CNEL\.?|GRAL\.?|G\/[BD]|C\/[FAN]|DTGDO\.?|SGTO\.?(?: AYTE\.?| MAYOR)?|SOLD\.?)\s+(?=\p{Lu}{2})/u

/** What is looked at of a list that runs on: longer than any name. */
const TAIL = 200

/** «Excarcelados: Ana Ruiz,⏎Luis Sosa y⏎Pedro Mora.»: the list runs on over lines until it stops. */
function joinedLists(text: string): string {
  const joined: string[][] = []
  let isList = false
  let tail = ''
  for (const line of text.split('\n')) {
    const goesOn =
      isList &&
      isBrokenOff(tail) &&
      line.trim() !== '' &&
      !line.includes(':') &&
      !MARK.test(line) &&
      !isHeading(foldInPlace(line))
    if (goesOn) joined.at(-1)!.push(line.trim())
    else {
      joined.push([line])
      isList = /^[^:]{3,60}:\s/u.test(line) && isHeading(foldInPlace(line))
    }
    tail = (goesOn ? `${tail} ${line.trim()}` : line).slice(-TAIL)
  }
  return joined.map((lines) => lines.join(' ')).join('\n')
}

/** Behind a comma or «y», or within a name behind one. */
const isBrokenOff = (tail: string): boolean =>
  /(?:\p{L}(?:,|\s(?:y|e|and))|,\s\p{Lu}[\p{L} ]*\p{L})$/u.test(tail)

/** «NRO;APELLIDOS;NOMBRES⏎1;RUIZ MATA;ANA»: cells parted by semicolons or slashes below a row that names them. */
function inBars(text: string): string {
  const columns = text.split('\n').filter((line) => isColumns(foldInPlace(line)))
  if (columns.some((line) => /;[^;]+;|^[^;]+;[^;]+$/u.test(line))) return text.replaceAll(';', ' | ')
  return columns.some((line) => / \/ [^/]+ \/ /u.test(line)) ? text.replaceAll(' / ', ' | ') : text
}

/** Puts every entry of an enumeration on a line of its own, and what follows the last entry too. */
export function onOwnLines(text: string): string {
  const isParted = PARTED.test(text)
  return joinedLists(
    withRows(inBars(withCells(withNumbersApart(withNumbersDotted(withLegend(withCards(text)))))), isColumns),
  )
    .replace(SET_IN, '$1, $2')
    .replace(STATE_BEHIND, '$1 – ')
    .replace(EMPHASIS, '$1')
    .replace(KEYCAP, '$1. ')
    .replace(DOTS, '$1 | ')
    .replace(WRAPPED, ': ')
    .replace(GLUED_NUMBER, '$1 $2')
    .split('\n')
    .map((line) => line.replace(RANK, '$1'))
    .map((line) =>
      line.replace(DASHED, (label, heading) => (isHeading(foldInPlace(heading)) ? `${heading}: ` : label)),
    )
    .map((line) =>
      unrolled(
        bulletsApart(line).replace(CELLS, (row, number = '', surnames, given) =>
          number === '' || isParted ? `${number}${surnames}, ${given} ` : row,
        ),
      ),
    )
    .join('\n')
}

/** «LEDEZMA | ILDEFONSO JESUS | V-9.774.301»: the first two cells are one name, behind the numbers of the row and of the person. */
const CELLS =
  /^(\d{1,3}\s*\|\s*(?:(?:V-?\s?)?\d[\d.]{5,10}\s*\|\s*)?)?(\p{Lu}[\p{Lu} ]+?)\s*\|\s*(?!(?:EL|LA|INOF|SEBIN|DGCIM|PNB|CICPC|RODEO|YARE|TOCOR[OÓ]N|TOCUYITO|RAMO|ZONA|URIBANA|SANTA|SAN|PENAL|CENTRO|EN|(?:EXCARCELAD|LIBERAD|RECLUID|DETENID|TRASLADAD|FALLECID|PRES)[OA]|LIBRE|LIBERTAD|PENDIENTE)\b)(\p{Lu}[\p{Lu} ]+?)\s*(?=\||$)/u
/** A row that parts surnames from given names. */
const PARTED = /apellidos?\s*[|;/]\s*nombres?/iu

/** «Libres: • Ana Ruiz • Luis Sosa» */
const BULLET = /\s+[•▪●·✅✔☑►▶]\s*(?=\p{Lu})/gu
const bulletsApart = (line: string): string =>
  (line.match(BULLET)?.length ?? 0) > 1 ? line.replace(BULLET, '\n- ') : line

function unrolled(line: string): string {
  const marks = matches(line, INLINE)
  const isNext = (at: number, before: number | undefined): boolean => {
    const value = placeOf(marks[at]![1]!)
    if (before !== undefined && value === before + 1) return true
    const following = marks[at + 1]
    return following !== undefined && placeOf(following[1]!) === value + 1
  }
  const cuts: number[] = []
  const opening = /^\s*(\d{1,3})\s?[.)-]/.exec(line)?.[1]
  let before: number | undefined = opening === undefined ? undefined : Number(opening)
  for (const at of marks.keys()) {
    if (!isNext(at, before)) continue
    before = placeOf(marks[at]![1]!)
    cuts.push(marks[at]!.index)
  }
  if (cuts.length === 0) return withTail(line, opening !== undefined)
  const ends = [...cuts, line.length]
  const entries = cuts.map((start, at) => withTail(line.slice(start, ends[at + 1]), true))
  return [withTail(line.slice(0, cuts[0]), opening !== undefined), ...entries].join('\n')
}

/** A number, or the place of a letter in the alphabet. */
const placeOf = (mark: string): number =>
  /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1

/** «4. Ulises Mata. Trasladados a Yare:» is an entry and a new heading. */
function withTail(entry: string, isEntry: boolean): string {
  if (!isEntry) return entry
  const mark = MARK.exec(entry)?.[0] ?? ''
  const [first, ...rest] = sentencesOf(entry.slice(mark.length))
  if (first === undefined) return entry
  const name = first.replace(/[\s;,.]*(?:\s(?:y|e|and))?\s*$/u, '')
  return [`${mark}${name}`, ...(rest.length > 0 ? [rest.join(' ')] : [])].join('\n')
}

/** Whether a line goes on a marked entry above it: one to three words with capitals, no mark of its own. */
export const endsItem = (line: string): boolean =>
  !MARK.test(line) &&
  !isHeading(foldInPlace(line)) &&
  // «NEGADOS» is a heading too.
  !/^\p{L}+(?:[ai]d[oa]s|pendientes|adentro)$/iu.test(line) &&
  /^\p{Lu}[\p{L}\p{M}'’]+(?:\s\p{Lu}[\p{L}\p{M}'’]+){0,2}$/u.test(line)

/** Whether a line bears the mark of an entry. */
export const isMarked = (line: string): boolean => MARK.test(line)

/** «Excarcelados (3)» */
export const isBareHeading = (line: string): boolean =>
  isHeading(foldInPlace(line)) &&
  /^[\p{L} ]+(?:\s?\(\d+\)|:)?$/u.test(line) &&
  !/\p{Ll} \p{Lu}\p{Ll}/u.test(line)

/** The content of a list entry: marked, or a line that holds only a name and remarks under a header. */
export function itemOf(line: string, inList: boolean): string | undefined {
  const bare = line.replace(MARK, '')
  if (bare !== line && /^[✅✔☑❌🔴🟢🟡🟠🔵⚪▶►]/u.test(line) && isBareHeading(bare)) return undefined
  // The sign of who was left behind says so: it stays.
  if (bearsSign(line) && line.length <= LONGEST_ITEM) return line
  if (bare !== line && bare !== '' && bare.length <= LONGEST_ITEM && !bare.endsWith(':')) return bare
  return inList && isNameLine(line) ? line : undefined
}

/** Two to nine words with capitals; behind them nothing, or a remark set off by a sign. */
const NAME_LINE =
  /^(?:(?:C\.?\s?I\.?:?\s*)?(?:[VE]-?\s?)?[\d.]{7,11}\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:,?\s+(?:(?:de|del|la|las|los|da|do|di|el|san)\s+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*){1,8}\s*(?:$|[,(–—:/;|\d-]|V-|C\.I)/u

/** «"Pepe" Urrieta», «Evelio "el Catire" Monzant» */
const NICKNAME = /["“«]([\p{L} ]{2,20})["”»](?=\s\p{Lu})/u

/** Whether a line holds a name and at most a remark. */
export const isNameLine = (line: string): boolean =>
  line.length <= LONGEST_ITEM &&
  !line.endsWith(':') &&
  NAME_LINE.test(line.replace(NICKNAME, '$1')) &&
  !isHeading(foldInPlace(line)) &&
  !/[.!?]\s+\p{Lu}\p{Ll}/u.test(line.replace(/\b\p{Lu}\p{Ll}{0,4}\./gu, ''))

/** «Aún sin salir: Ana Ruiz», «Verified by: Luis Sosa» */
const NO_PLACE =
  /^[^:]*\b(?:no|ni|sin|aun|todavia|falta\w*|espera\w*|quedan?|adentro|dentro|negad\w*|not|yet|missing|inside|waiting|por|by|source|fuente|judge|jue(?:z|za)|fiscal|prosecutor|lawyers?|abogad[oa]s?|defensor\w*|contact[oa]?|responsable|coordin\w+|director\w*|vocer\w+|spokes\w+)\b[^:]*:/

/** «Mérida: Ana Ruiz, Luis Sosa»: the names of a line that begins with a place. */
export function labelled(line: string): readonly string[] | undefined {
  const match = /^(?:[-–•*]\s*)?\p{Lu}[\p{L}. ]{2,28}(?:\s?\(\d+\))?:\s+(\p{Lu}[^:]+)$/u.exec(line)
  if (match === null || isHeading(foldInPlace(line)) || NO_PLACE.test(foldInPlace(line))) return undefined
  const names = match[1]!.replace(/\.$/, '').split(/\s*[,;]\s*(?:y\s+)?|\s+(?:y|e|and)\s+(?=\p{Lu})/u)
  return names.every(isNameLine) ? names : undefined
}

const COLUMN =
  /(?<![a-z])(?:n[°º]|no\.|nro\.?|apellidos?|nombres?|nombre completo|nombre y apellido|sitio|lugar|estatus|status|situacion|condicion|recinto|procedencia|salida|observaci[a-z]+|tribunal|cedula|c\.?i\.?|centro|edad|penal|sexo|estado|delito|fecha|nacionalidad|names?|age|prison|state|date)(?![a-z])/g

/** The row of a table that names its columns. */
export const isColumns = (folded: string): boolean =>
  folded.length < 120 &&
  !/(?:estatus|status|situacion|condicion)\s*:\s*[a-z]/.test(folded) &&
  (folded.match(COLUMN)?.length ?? 0) >= 2 &&
  (folded.replace(COLUMN, ' ').match(/[a-z]{3,}/g)?.length ?? 0) <= 2

const LEADING =
  '(?:(?:today|tonight|yesterday|latest|these|following|siguientes|hoy|ayer|s|los|las|ya|aun|todavia|no|ni|sin|lista|listado|relacion|nomina|parte|balance|nombres|actualizacion|total|personas|presos|presas|politic[oa]s|ciudadan[oa]s|privad[oa]s|estudiantes|de|del|en|con|por|para|que|han|fueron|estan|siguen|continuan|quedan|quedaron|list|names|those|people|who|were|are|have|been|not|yet|of|the|also|prisoners|detainees|nuev[oa]s|otr[oa]s|mas|tienen?|boletas?|pero|y|primer[oa]s|ultim[oa]s|\\d+)\\W+){0,7}'
const STATES =
  'con (?:regimen de )?presentacion|con medidas? (?:cautelar|sustitutiva)|en la calle|en (?:su|sus) casas?|afuera|excarcel|liberad|liberaci|libertad|libres|egres|salid|salier|salen|fuera|puest[oa]s en|deteni|detenci|permanec|siguen|continuan|reclu|pres[oa]s?\\b|r?e?ingres[oa]|encarcelad|adentro|traslad|pendient|proxim|salir\\b|casa por|arrest|domiciliari|falleci|muert|desaparecid|hospital|tribunal|boletas?|revocad|recaptur|released|releases|freed|still|held|remain|missing|transferred|moved|awaiting|pending|out of|out since|out (?:tonight|today|now)\\b|home|dead|died|in custody|jailed|behind bars|inside|confirmad|sin confirmar|por confirmar|sin verificar|por verificar|faltan? (?:por )?(?:confirmar|verificar)|unconfirmed|unverified|reported(?: freed)?,? (?:but )?(?:not|no|un)|reportad[oa]s,? (?:pero )?(?:sin|no|por)|a la espera|en espera'
const HEADING = new RegExp(
  `^[^a-z\\d]*${LEADING}(?:${STATES})|^[^.;]{0,60}\\b(?:estatus|status|situacion|condicion)\\s*:\\s*(?:${STATES})`,
)

/** Whether a line begins as the heading of a list of people does. */
export const isHeading = (folded: string): boolean => HEADING.test(folded)

const CEDULA = /(?:\b[VE]\s?-?\s?|\bC\.?\s?I\.?\s*:?\s*(?:[VE]-?)?\s*)?\b\d{1,2}\.?\d{3}\.?\d{3}\b/iu

/**
 * The name a list entry in capitals begins with, its comma and its identity number included («OSORIO REQUENA, DARWIN
 * V-20.111.222 YARE»). @param until where the words for its state begin
 */
export function wholeItem(text: string, until = text.length): Mention | undefined {
  const cedula = CEDULA.exec(text)
  const start = cedula?.index === 0 ? /^[^\p{L}]*/u.exec(text)![0].length : 0
  const head = /^[^(;:–—/\d|]*/
    .exec(text.slice(start, until).replace(/\s-\s.*$/, ''))![0]
    .replace(/\s(?:[VE]-?|C\.?\s?I\.?:?|-)\s*$/u, '')
  const name = head.trim().replace(/[\s,.-]+$/u, '')
  const isInverted = /^\p{Lu}[^,]*,\s*\p{Lu}[^,]*$/u.test(name)
  if (name.split(/\s+/).length < 2 || (!isInverted && (cedula === null || name !== name.toUpperCase())))
    return undefined
  const at = text.indexOf(name, start)
  const number = cedula === null ? '' : ` V-${cedula[0].replace(/\D/g, '')}`
  return { text: `${name}${number}`, start: at, end: at + name.length }
}
