import { fold } from '../fold.ts'
import { entryOf, isName, isSoonerGiven } from '../lexicon.ts'
import { isHeading, isNameLine, labelled } from './lists.ts'
import { isOfAPlace } from './members.ts'
import { isNoName } from './roles.ts'
import { foldInPlace } from './sentences.ts'

/*
 * Lists inside a sentence: a heading, a colon and the names.
 */

/** A list and what stands above it. */
export interface Headed {
  header: string
  items: readonly string[]
}

const HEADED = /^([^:]{3,110}(?:\d:\d\d[^:]{0,40})?):\s+(\p{Lu}[^:]+)$/u
/** «Libres al 20/02 (fuente: la defensa): Ana Ruiz; Luis Sosa» */
const WITH_ASIDE = /^([^:(]{3,80}\([^():]{2,30}:[^():]{2,40}\)[^:(]{0,20}):\s+(\p{Lu}[^:]+)$/u

/** «9 p.m.: out tonight — Ana Ruiz, Luis Sosa.» */
const DASHED = /^(?:[^:]{3,60}:\s+)?(\p{L}[\p{L}’', ]{2,50}) [—–] (\p{Lu}[^:—–]+)$/u

/** «Salieron hoy: Ana Ruiz (Yare); Luis Sosa; José Mata.»: what stands before the colon heads what stands behind it. */
export function headedIn(written: string): Headed | undefined {
  const sentence = written.replace(DASHED, (all, heading: string, names: string) =>
    isHeading(foldInPlace(heading)) ? `${heading}: ${names}` : all,
  )
  const match = HEADED.exec(sentence) ?? WITH_ASIDE.exec(sentence)
  if (match === null || /\b(?:menos|excepto|salvo|except|but)\b[^:]{0,20}$/i.test(match[1]!)) return undefined
  const rest = match[2]!.replace(/[.\s]+$/u, '')
  const header = `${match[1]!}:`
  const names = isHeading(foldInPlace(match[1]!))
    ? (slashedIn(rest) ?? rowsOf(rest) ?? invertedOf(rest) ?? namesOf(rest))
    : undefined
  if (names !== undefined) return { header, items: names }
  const items = rest
    .split(
      /,?\s+(?:y|e|and)\s+(?:su|sus|his|her)\s+\p{Ll}+,?\s+(?=\p{Lu})|\s*;\s*(?:y\s+|e\s+|and\s+)?|\s+\/\s+/u,
    )
    .filter((item) => item !== '')
  // Names parted by commas and «y» are read as a sentence; a single one may have its surnames first.
  const isList = items.length > 1 || /^[^,(]+$|^(?=[^,]*,[^,]*$)[^\p{Ll}(]+$/u.test(items[0] ?? ',,')
  return isList && !/\s(?:y|e|and)\s/iu.test(items[0]!) && items.every(isNameLine)
    ? { header, items }
    : undefined
}

/** «RUIZ MATA ANA - SOSA GIL LUIS»: names in capitals parted by dashes; undefined when it is anything else. */
function rowsOf(list: string): string[] | undefined {
  if (list !== list.toUpperCase() || /[,;]/.test(list)) return undefined
  const rows = list.split(/\s+[-–—/]\s+/u)
  return rows.length > 1 && rows.every((row) => isNameLine(row) && !/[-–—/]/u.test(row)) ? rows : undefined
}

/** «Ruiz Mata, Ana I.», «Sosa, Luis» */
const SURNAMES_FIRST =
  /^\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|la) ){0,2}\p{Lu}[\p{L}'’-]+){0,3}, \p{Lu}[\p{L}'’.-]*(?: (?:(?:de|del|la|los|las) ){0,2}\p{Lu}[\p{L}'’.-]*){0,3}$/u

/** «Ruiz Mata, Ana; Sosa, Luis J.»: each with its surnames first; undefined when it is anything else. */
function invertedOf(list: string): string[] | undefined {
  const rows = list.split(/\s*;\s*(?:(?:y|e|and)\s+)?/u).filter((row) => row !== '')
  return (rows.length > 1 || isInvertedAlone(rows[0] ?? '')) &&
    rows.every((row) => SURNAMES_FIRST.test(row) && !isSoonerGiven(fold(row.split(/[ ,]/u)[0]!)))
    ? rows
    : undefined
}

/** «Sosa Mata, Luis»: one name, and not those of two. */
function isInvertedAlone(row: string): boolean {
  const [surnames = '', given = ''] = row.split(', ')
  const parts = surnames.split(' ').map((word) => entryOf(fold(word)))
  const [first] = given.split(' ').map((word) => entryOf(fold(word)))
  return (
    (first?.given ?? 0) > (first?.surname ?? 0) &&
    parts.length < 3 &&
    parts.every((part) => (part?.given ?? 0) <= (part?.surname ?? 0))
  )
}

/** «Tocorón: 3 excarcelaciones.» */
const COUNTED =
  /^[^:.;]{2,40}:\s*(?:\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|one|two|three|four|five|six|seven|eight|nine|ten) (?:nuev[oa]s? |more |new )?(?:excarcelaci[oó]n(?:es)?|liberaci[oó]n(?:es)?|excarcelad[oa]s?|liberad[oa]s?|libertad(?:es)?|egresos?|releases?|freed|released)\.$/iu

/** «Faltan Ana Ruiz y Luis Sosa»: a verb opens the sentence. */
const isPerhapsName = (item = ''): boolean => {
  const word = fold(item.split(' ')[0]!)
  return item !== '' && (isName(word) || !/(?:[aeo]n|o|a)$/.test(word))
}

/** A list that several sentences make. */
export interface Run extends Headed {
  /** How many they are. */
  taken: number
}

/** «Tocorón: 3 excarcelaciones. Ana Ruiz, Luis Sosa y Pedro Mora.»: a count heads the names in the sentence behind it. */
export function countedIn([sentence, next]: readonly string[]): Run | undefined {
  if (
    sentence === undefined ||
    next === undefined ||
    !COUNTED.test(sentence) ||
    /^[^:]*:\s*0+ /u.test(sentence)
  )
    return undefined
  const items = namesOf(next.replace(/[.\s]+$/u, ''))
  return items === undefined || !isPerhapsName(items[0])
    ? undefined
    : { header: sentence.replace(/\.$/, ':'), items, taken: 2 }
}

/** «REPORTE DE EXCARCELACIONES, corte 23:00.»: the heading of a bulletin in one line, without a verb. */
const BULLETIN =
  /^[^a-z]*(?:(?:ultimo |segundo |nuevo |latest |daily )?(?:reporte|parte|balance|resumen|lista|listado|relacion|actualizacion|boletin|list|report|update) (?:de|of|on) )?(?:las |los |the )?(?:excarcelacion|excarcelad|liberacion|liberad|release|freed)[a-z]*(?: (?:verificad|confirmad|verified|confirmed)[a-z]*)?(?=[\s.,|(–—-])/
/** What a heading may add: when. */
const WHEN = new Set(
  'de del al a las la los el en hoy ayer corte hasta hora horas dia noche tarde manana today as of by the on at am pm p m h enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april may june july august september october november december lunes martes miercoles jueves viernes sabado domingo'.split(
    ' ',
  ),
)
const isBulletin = (folded: string): boolean => {
  const match = BULLETIN.exec(folded)
  return (
    match !== null &&
    folded.endsWith('.') &&
    (folded.slice(match[0].length).match(/[a-z]+/g) ?? []).every((word) => WHEN.has(word))
  )
}

/** «Reporte de excarcelaciones. Falcón: Ana Ruiz, Luis Sosa. Lara: Pedro Mora.»: a heading and its names by place. */
export function byPlaceIn(sentences: readonly string[]): Run | undefined {
  const [heading, ...rest] = sentences
  if (heading === undefined || heading.length > 90 || !isBulletin(foldInPlace(heading))) return undefined
  const items: string[] = []
  let taken = 1
  for (const sentence of rest) {
    const names = labelled(sentence)
    if (names === undefined || !isOfAPlace(foldInPlace(sentence))) break
    items.push(...names)
    taken += 1
  }
  return items.length > 0 ? { header: heading.replace(/\.$/, ':'), items, taken } : undefined
}

/** «Ana Ruiz / Luis Sosa / Pedro Mora»: names parted by slashes, and no row of a table; undefined when it is anything else. */
export function slashedIn(line: string): readonly string[] | undefined {
  const names = line.replace(/[.\s]+$/u, '').split(/\s+\/\s+/u)
  const isSomebody = (piece: string): boolean =>
    isNameLine(piece) && !isNoName(fold(piece)) && BARE_NAME.test(piece)
  if (names.length < 2 || !names.every(isSomebody)) return undefined
  const given = names.filter((name) => (entryOf(fold(name.split(' ')[0]!))?.given ?? 0) > 0)
  return given.length >= names.length - (names.length > 3 ? 1 : 0) ? names : undefined
}
const BARE_NAME = /^\p{Lu}\p{Ll}[^\d,;(–—|]+$/u

/** A remark behind which the next name is that of a relative, a lawyer or whoever speaks. */
const OF_OTHERS =
  /\b(?:segun|de acuerdo|dij\w+|inform\w+|confirm\w+|anunci\w+|asegur\w+|denunci\w+|public\w+|abogad\w+|defensor\w*|madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|espos[oa]|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|pareja|famili\w+|ministr\w+|diputad\w+|fiscal|juez\w*|presidente|director\w*|vocer[oa]|according|said|says|told|lawyer|mother|father|son|daughter|brother|sister|wife|husband|minister|spokes\w+)\b/u

/** «Ana Ruiz, de 70 años, Luis Sosa y Pedro Mora»: names and remarks that name nobody; undefined when it is anything else. */
function namesOf(list: string): string[] | undefined {
  const items: string[] = []
  for (const piece of list.split(/\s*[,;]\s+(?:(?:y|e|and)\s+(?=\p{Lu}))?|\s+(?:y|e|and)\s+(?=\p{Lu})/u)) {
    if (isNameLine(piece)) items.push(piece)
    else if (
      items.length > 0 &&
      (/^(?:C\.?\s?I\.?:?\s*)?(?:[VE]-?\s?)?[\d.]{6,}$/u.test(piece) ||
        (/^\p{Ll}/u.test(piece) && !/\p{Lu}/u.test(piece) && !OF_OTHERS.test(foldInPlace(piece))))
    )
      items[items.length - 1] += `, ${piece}`
    else return undefined
  }
  return items
}

/** «Leemos lo que envió el penal: "LIBERADOS: RUIZ ANA; SOSA LUIS".»: a list that is quoted. */
export function quotedList(sentence: string): { lead: string; list: string } | undefined {
  const match = /^([^"“«]{3,200})["“«]([^"”»]+:[^"”»]+)["”»]\.?$/u.exec(sentence)
  return match === null || headedIn(match[2]!) === undefined
    ? undefined
    : { lead: match[1]!, list: match[2]! }
}
