import { matches } from '../../matches.ts'
import * as words from '../data/words.ts'
import { fold } from '../fold.ts'
import { entryOf, isName } from '../lexicon.ts'
import { behindNickname, opensQuoted } from './nicknames.ts'

/** A stretch of a text that may be a person's name. */
export interface Mention {
  /** As written, titles in capitals included. */
  text: string
  start: number
  end: number
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:-\p{Lu}[\p{L}\p{M}]*)*/gu
/** Between two words of one name: a space, the full stop of an initial or short form, an apostrophe. */
const INSIDE = /^(?:\.?\s+|['’])$/u
const JOINS = new Set(
  'de del la las los da do dos das di el al vda viuda san van von der den della dalla dello ben ibn abu bou abi'.split(
    ' ',
  ),
)
const LONGEST_NAME = 9

interface Found {
  text: string
  start: number
  end: number
  capital: boolean
  join: boolean
}

const isShortForm = (word: string): boolean =>
  word.length === 1 ||
  (word.length <= 5 && words.ABBREVIATIONS.has(fold(word))) ||
  words.BEFORE_A_NAME.has(fold(word))

const isListed = (folded: string): boolean =>
  words.BETWEEN.has(folded) || words.OPENERS.has(folded) || words.BEFORE_A_NAME.has(folded)

/** Words of the text itself, however they are written; a word that is a name too stays one (Domingo, Abril). */
const isCommon = (folded: string): boolean => isListed(folded) && !isName(folded)

/** What stands before the first word of a sentence or quotation. */
const AT_FIRST = /(?:^|[.!?:…]\s+|["“«¡¿]\s*)$/u

/** «Salida», «Casa» that open a sentence are words, whoever may be called so, unless that is who is looked for. */
const opens = (folded: string, before: string, alsoNames: ReadonlySet<string>): boolean =>
  isListed(folded) && AT_FIRST.test(before) && !alsoNames.has(folded)

/** English «I», and the number of a prison («Rodeo I»), are no initials. */
const isMyself = (word: string, text: string, at: number): boolean =>
  word === 'I' &&
  (text[at + 1] !== '.' || PRISON.test(fold(/(\p{L}+)\s$/u.exec(text.slice(0, at))?.[1] ?? '')))

/** «A. R. Cabezas»: a letter with a full stop before a capital, though «a» is a word. */
const isInitial = (word: string, text: string, at: number): boolean =>
  word.length === 1 && /^\p{Lu}\.\s?\p{Lu}/u.test(text.slice(at, at + 4))

/**
 * Every run of words with capitals, particles between them included.
 * @param alsoNames folded words to take for names in a text that has no capitals
 */
export function mentionsIn(text: string, alsoNames: ReadonlySet<string>): Mention[] {
  const noCapitals = text === text.toLowerCase()
  const found: Found[] = []
  for (const match of matches(text, WORD)) {
    const word = match[0]
    const folded = fold(word)
    const capital =
      !isMyself(word, text, match.index) &&
      !(/^[YE]$/.test(word) && text[match.index + 1] !== '.') &&
      (!isCommon(folded) || isInitial(word, text, match.index)) &&
      (isInitial(word, text, match.index) ||
        !opens(folded, text.slice(Math.max(0, match.index - 3), match.index), alsoNames)) &&
      (noCapitals ? alsoNames.has(folded) : word[0] !== word[0]!.toLowerCase())
    found.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      capital,
      join: JOINS.has(folded),
    })
  }
  const runs: Found[][] = []
  let run: Found[] = []
  const close = (): void => {
    while (run.length > 0 && run.at(-1)!.join && !run.at(-1)!.capital) run.pop()
    dropWhereabouts(run)
    if (run.length > 0) runs.push(run)
    run = []
  }
  let goesOn = 0
  for (const [at, word] of found.entries()) {
    // Inside a nickname.
    if (word.start < goesOn) continue
    const last = run.at(-1)
    if (run.length === 1 && last?.capital && word.capital && opensQuoted(text, last)) goesOn = word.start
    if (last?.capital && word.start !== goesOn) {
      goesOn = behindNickname(text, last.end, run.length) ?? 0
      if (word.start < goesOn) continue
    }
    if (last !== undefined && word.start !== goesOn && !isJoined(text.slice(last.end, word.start), last))
      close()
    if (word.capital) run.push(word)
    else if (word.join && (run.length > 0 || opensInCapitals(word, found[at + 1]))) run.push(word)
    else close()
  }
  close()
  return runs
    .map((parts) => withoutBody(parts, text.slice(Math.max(0, parts[0]!.start - 24), parts[0]!.start)))
    .filter((parts) => parts.length <= LONGEST_NAME + 3 && isPerhapsSomeone(parts))
    .map((parts) => {
      const start = parts[0]!.start
      const written = text.slice(start, parts.at(-1)!.end).replace(/['’]s$/, '')
      const end = start + written.length
      const name = opensQuoted(text, parts[0]!) ? written.replace(/["”»'’]/, '') : written
      return { text: `${name}${besideName(text.slice(end, end + 40))}`, start, end }
    })
}

const OFFICE =
  /^(?:prosecutor|attorney|counsel|negotiator|envoy|mediator|warden|congress\w*|lawmaker|fiscal|abogad[oa]|juez|jueza|alcaide|defensora?|ministr[oa])$/
/** The last word of a party, behind a first that is a word of the language. */
const PARTY =
  /^(?:justicia|popular|democratica|penal|ciudadano|provea|vente|copei|radical|progresista|roja|venezuela)$/
/** «del partido Primero Justicia Ana Ruiz», «Prosecutor Ana Ruiz»: what stands before the given name is no part of it. */
function withoutBody(run: readonly Found[], before: string): readonly Found[] {
  const isGiven = ({ text }: Found): boolean => (entryOf(fold(text))?.given ?? 0) > 0
  if (run.length > 2 && OFFICE.test(fold(run[0]!.text)) && isGiven(run[1]!)) return run.slice(1)
  if (run.length > 2 && PARTY.test(fold(run[0]!.text)) && isGiven(run[1]!)) return run.slice(1)
  // «Ya está en Upata Ana Ruiz»
  if (
    run.length > 2 &&
    /\b(?:en|desde|hacia|in|from)\s$/iu.test(before) &&
    !isName(fold(run[0]!.text)) &&
    isGiven(run[1]!)
  )
    return run.slice(1)
  // «Salió del Sebin María Rojas»
  if (run.length > 2 && PRISON.test(fold(run[0]!.text)) && isGiven(run[1]!)) return run.slice(1)
  const at = run.findIndex(isGiven)
  // «Dejaron el penal de Puente Ayala Ana Ruiz»
  if (OF_A_PRISON.test(before) && (at === 1 || at === 2) && run.length > at + 1 && !run[1]!.join)
    return run.slice(at)
  // «el retorno a Guayaquil de Ana Ruiz»
  if (run.length > 3 && !isName(fold(run[0]!.text)) && run[1]!.join && !run[1]!.capital && isGiven(run[2]!))
    return run.slice(2)
  const isBody =
    at === 2 && run.length > 3 && run.slice(0, 2).every(({ text, join }) => !join && !isName(fold(text)))
  return isBody ? run.slice(at) : run
}

const OF_A_PRISON =
  /\b(?:penal|cárcel|retén|internado|centro|prisión|sede|jail|prison) (?:judicial )?(?:de|del|of|at|in)\s$/iu
const PRISON =
  /^(?:sebin|dgcim|inof|cicpc|pnb|helicoide|rodeo|yare|tocoron|tocuyito|crisalida|boleita|uribana|penal|carcel)$/

/** Places people are taken to that are surnames of a few as well. */
const AT_A_PLACE = /^(?:hospital|palacio|castillo|centro|comando|estado|fuerte|puerto|terminal|tribunal)$/

/** «a Ana Ruiz del Sebin a Yare», «Ana Ruiz al Hospital Militar»: where somebody was taken is no surname; Tarek al Masri's is. */
function dropWhereabouts(run: Found[]): void {
  const at = run.findIndex((word, place) => {
    if (place <= 2 || !run[place - 1]!.join) return false
    const folded = fold(word.text)
    if (PRISON.test(folded)) return true
    return run[place - 1]!.text === 'al' && (AT_A_PLACE.test(folded) || !isName(folded))
  })
  if (at < 0) return
  run.splice(at)
  while (run.at(-1)?.join === true) run.pop()
}

/** What stands right behind a name and tells namesakes apart: «(hijo)», «Jr.», «C.I. 12.345.678». */
function besideName(after: string): string {
  const generation =
    /^,?\s*\(?(hijo|hija|padre|jr|junior|senior)\b\.?\)/iu.exec(after) ??
    /^,?\s+(jr|sr|junior)\b/iu.exec(after) ??
    /^(?:\s+|,\s+(?=\p{Ll}+\s*,))(hijo|padre)\b/u.exec(after)
  const cedula =
    /^[,\s(]*(?:titular de la )?(?:c[eé]dula(?: de identidad)?|C\.?\s?I\.?|[VE])\s?(?:n[°º.ro]*)?[-.:\s]*(?:[VE]-?\s?)?(\d{1,2}\.?\d{3}\.?\d{3})\b/iu.exec(
      after,
    )
  return `${generation === null ? '' : ` ${generation[1]}`}${cedula === null ? '' : ` V-${cedula[1]!.replace(/\D/g, '')}`}`
}

/** «DE LIMA URBANEJA JUAN»: in capitals a particle may stand first. */
const opensInCapitals = (word: Found, next: Found | undefined): boolean =>
  word.text.length > 1 &&
  word.text === word.text.toUpperCase() &&
  next?.capital === true &&
  next.text === next.text.toUpperCase()

/** Days that look like names. */
const FEAST =
  /^(?:(?:christmas|new year.?s?|easter|good|holy|ash|palm) (?:eve|day|friday|saturday|sunday|monday|wednesday|week)|semana santa|ano nuevo|dia de (?:la madre|reyes|muertos)|domingo de (?:ramos|resurreccion)|mother.?s day)$/

/** A single word is someone only when it is a known name and no title. */
function isPerhapsSomeone(parts: readonly Found[]): boolean {
  if (parts.length > 1) return !FEAST.test(fold(parts.map(({ text }) => text).join(' ')))
  const word = fold(parts[0]!.text.replace(/['’]s$/, ''))
  return entryOf(word.replace(/[^a-z]/g, '')) !== undefined && !words.PLACES.has(word)
}

function isJoined(between: string, last: Found): boolean {
  if (!INSIDE.test(between)) return false
  return !between.startsWith('.') || isShortForm(last.text)
}

/** The mention without its first word, where that is no name but the opening of a sentence («Murió», «Teacher»). */
export function withoutOpening(mention: Mention): Mention | undefined {
  const match = /^(\p{L}[\p{L}\p{M}]*\.?\s+(?:(?:de|del|la|el|a|al|los|las)\s+)*)(?=\p{L}+[\s-])/u.exec(
    mention.text,
  )
  // «M. Caldea» is a name with an initial, not a name behind an opening.
  if (match === null || /^\p{Lu}\.?\s/u.test(match[1]!)) return undefined
  const entry = entryOf(fold(match[1]!.trim().split(/\s/)[0]!).replace(/[^a-z]/g, ''))
  const isVerb =
    /^\p{Lu}\p{Ll}*(?:ó|[aei]ron)\s/u.test(match[1]!) && match[1]!.length > (match[1]!.includes('ó') ? 4 : 7)
  if (!isVerb && entry !== undefined && entry.given + entry.surname > 0) return undefined
  return {
    text: mention.text.slice(match[1]!.length),
    start: mention.start + match[1]!.length,
    end: mention.end,
  }
}
