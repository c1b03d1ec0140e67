import { foldInPlace } from './sentences.ts'

/*
 * Tables whose first row asks what the cells below answer: «Estado | Nombre | Fecha de excarcelación», «Apellidos |
 * Nombres | Liberado (S/N)». Each row is rewritten with its name first and its answers in words, as lists have them.
 */

const BAR = /\s*\|\s*/u
const NAME =
  /^(?:nombres? y apellidos?|apellidos? y nombres?|nombre completo|nombres?|full name|names?|detenid[oa]|pres[oa]|intern[oa]|prisoner)$/
const SURNAMES = /^(?:(?:primer )?apellidos?|surnames?|last names?)$/
const GIVEN = /^(?:(?:primer )?nombres?|given names?|first names?)$/
const PLACE =
  /^(?:penal|centro|recinto|sitio|lugar|estado|edo\.?|carcel|reten|sede|prison|state|place|region|ciudad|municipio)(?: de (?:reclusion|detencion))?$/
/** «¿Liberado? (S/N)», «Released» */
const IS_OUT =
  /^[¿ ]?(?:(?:ya )?(?:liberad|excarcelad)[oa]?(?:\/[oa])?|en libertad|libre|released|freed|out)\??(?: ?\(?(?:s|si|sí|y|yes)\/(?:n|no)\)?)?\??$/
/** «Fecha de excarcelación», «Release date» */
const WHEN_OUT =
  /^(?:(?:fecha|dia) (?:de (?:la |su )?)?(?:excarcelacion|liberacion|libertad)|(?:date of release|released? (?:date|on)))$/
const YES = /^(?:s|sí|si|y|yes|x|✓|✔|✅|☑)\uFE0F?\.?$/u
const NO = /^(?:n|no|not yet|aun no|todavia no|✗|✘|❌)\uFE0F?\.?$/u
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/
/** A release of years ago is no news. */
const LONG_AGO = /\b(?:19\d\d|20[01]\d|202[0-4])\b|[/.-](?:[01]\d|2[0-4])$/

interface Columns {
  name: number
  given: number
  places: readonly number[]
  isOut: number
  whenOut: number
  count: number
}

/** What the columns of a table hold; undefined where the rows need no rewriting. */
function columnsOf(line: string): Columns | undefined {
  const cells = foldInPlace(line).trim().split(BAR)
  const find = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell))
  const surnames = find(SURNAMES)
  const name = surnames >= 0 ? surnames : find(NAME)
  const given = surnames >= 0 ? find(GIVEN) : -1
  const places = cells.flatMap((cell, at) => (PLACE.test(cell) ? [at] : []))
  const [isOut, whenOut] = [find(IS_OUT), find(WHEN_OUT)]
  const isBehindPlace = places.some((at) => at < name)
  if (name < 0 || (given < 0 && isOut < 0 && whenOut < 0 && !isBehindPlace)) return undefined
  return { name, given, places, isOut, whenOut, count: cells.length }
}

/** What a cell answers, in words. */
function answerOf(cell: string, at: number, { isOut, whenOut }: Columns): string {
  const folded = foldInPlace(cell)
  if (at === isOut && YES.test(folded)) return 'excarcelado'
  if (at === isOut && NO.test(folded)) return 'sigue preso'
  return at === whenOut && DATE.test(folded) && !LONG_AGO.test(folded) ? `excarcelado ${cell}` : cell
}

/** «Ana Ruiz (Zulia) | excarcelado 25/01/2026»; undefined when a line is no row of the table. */
function rowOf(line: string, columns: Columns): string | undefined {
  const cells = line.trim().split(BAR)
  if (cells.length !== columns.count) return undefined
  const { name, given, places } = columns
  const written = given < 0 ? cells[name]! : `${cells[name]!}, ${cells[given]!}`
  if (!/^\p{Lu}\p{L}/u.test(written)) return undefined
  const where = places.map((at) => cells[at]!).filter((cell) => cell !== '')
  const answers = cells.flatMap((cell, at) => {
    const isTaken = at === name || at === given || places.includes(at) || /^[\W\d]{0,4}$/u.test(cell)
    const answer = answerOf(cell, at, columns)
    return isTaken && answer === cell ? [] : [answer]
  })
  return [`${written}${where.length > 0 ? ` (${where.join(', ')})` : ''}`, ...answers].join(' | ')
}

/** Lines of a text with the rows of its tables rewritten. @param isColumns whether a folded line names columns */
export function withRows(text: string, isColumns: (folded: string) => boolean): string {
  if (!text.includes('|')) return text
  let columns: Columns | undefined
  return text
    .split('\n')
    .map((line) => {
      if (!line.includes('|')) {
        if (line.trim() !== '') columns = undefined
        return line
      }
      if (isColumns(foldInPlace(line))) {
        columns = columnsOf(line)
        return line
      }
      return columns === undefined ? line : (rowOf(line, columns) ?? line)
    })
    .join('\n')
}
