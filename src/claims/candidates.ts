/** Names of people in a sentence: runs of capitalised words with their particles, roles and bodies cut off. */
import { matches } from '../matches.ts'
import { fold } from './fold.ts'
import { NOT_NAMES, PARTICLES } from './nouns.ts'
import { bodyLength } from './organisations.ts'
import { isBody, isPlace, isThing, NAMED_AFTER, type Token, withoutPlace } from './runs.ts'
import type { Sentence } from './sentences.ts'
import { withSurnames } from './siblings.ts'
import { withoutPlaces } from './toponyms.ts'

export interface Candidate {
  start: number
  end: number
  name: string
  /** Folded tokens without particles: «de la Cruz» is one token, «cruz». */
  tokens: string[]
  /** Where the run of capitals began, before a role or a party was cut off («Vente Venezuela Ana Ruiz»). */
  runStart: number
}

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}'.-]*/gu
const CAPITALISED =
  /^(?:\p{Lu}['’]?\p{Lu}?[\p{Ll}\p{M}]+(?:[-'][\p{L}]+)*|(?:Mc|Mac|De|Di|Da|D')\p{Lu}\p{Ll}+)\.?$/u
/** «Britain-based», «Cuban-born»: no part of a name. */
const JOINED = /-(?:based|born|backed|led|linked|run|owned|era|held|aligned)$/
const INITIAL = /^\p{Lu}\.?$/u
const ALL_CAPS = /^\p{Lu}{3,}(?:[-']\p{Lu}+)*$/u
const LONGEST_NAME = 7

/** A headline in which (nearly) every word has a capital: capitals tell nothing there. A list of names is none. */
export function isTitleCase(text: string): boolean {
  if (/[.!?]$/.test(text) || (/[,;()]| [ye] /.test(text) && NAMES_ONLY.test(text))) return false
  const long = text.match(/[\p{L}]{4,}/gu) ?? []
  const small = long.filter((word) => !/^\p{Lu}/u.test(word) && !SMALL_IN_TITLES.has(fold(word)))
  return long.length >= 4 && small.length * 8 <= long.length
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:de|del|la|las|los|da|do|di|san) ){0,2}\\p{Lu}[\\p{L}'’.-]*){1,5}"
/** «Ana Ruiz, Luis Sosa (Yare) y Pedro Mora». */
const NAMES_ONLY = new RegExp(
  `^(?:[\\p{L}\\d ]{2,40}: ?)?${NAME}(?: ?\\([^)]{1,40}\\)| ?[–-] [^,;]{1,40})?(?:(?:[,;]| y| e| and)(?: y| e| and)? ${NAME}(?: ?\\([^)]{1,40}\\))?)*(?:, [\\p{Ll}][^,;]{2,60}){0,2}$`,
  'u',
)

/** Words of four letters and more that stay small in a headline all of capitals. */
const SMALL_IN_TITLES = new Set(
  'from with after over into amid that this than para desde entre tras sobre como'.split(' '),
)

/** Names in running text. `capitals`: also runs of words all in capitals, as in lists («CAMEJO RUZA PEDRO LUIS»). */
export function findCandidates(sentence: Pick<Sentence, 'text'>, capitals = false): Candidate[] {
  const plain = fold(sentence.text)
  const tokens = tokensOf(sentence.text, plain)
  const found: Candidate[] = []
  let run: Token[] = []
  let before = ''
  let article: Token | undefined
  const close = (): void => {
    const candidate =
      isPlace(run, before) || isThing(run, article) || isBody(sentence.text, run, before)
        ? null
        : fromRun(sentence.text, withoutPlace(run, before))
    if (candidate !== null) found.push(candidate)
    run = []
  }
  for (const [index, token] of tokens.entries()) {
    const previous = run.at(-1)
    if (previous === undefined && !token.capital) continue
    const apart = previous === undefined ? 0 : token.start - previous.start - previous.word.length
    if (previous !== undefined && (apart !== 1 || sentence.text[token.start - 1] !== ' ')) close()
    const { folded } = token
    const particle = PARTICLES.has(folded) && folded !== 'y'
    if (run.length === 0) {
      before = beside(tokens, index)
      // «el puente de Atanasio Girardot»
      const outer = /^del?$/.test(before) ? beside(tokens, index - 1) : ''
      if (NAMED_AFTER.test(outer) && outer !== 'sector') before = outer
      article = before !== '' && beside(tokens, index - 1) !== '' ? tokens[index - 1] : undefined
    }
    const named = token.capital && isNameWord(token.word, capitals)
    if (run.length > 0 && particle && leadsToName(tokens, index, capitals)) run.push(token)
    else if (
      named &&
      (!isStop(folded, run.length, goesOn(tokens[index + 1], capitals)) ||
        opensName(tokens, index, run.length))
    )
      run.push(token)
    else if (run.length > 0) close()
  }
  if (run.length > 0) close()
  return withSurnames(sentence.text, withoutPlaces(sentence.text, plain, found))
}

/** The word right before, folded; empty behind a stop or a comma. */
function beside(tokens: readonly Token[], index: number): string {
  const [previous, token] = [tokens[index - 1], tokens[index]]
  if (previous === undefined || token === undefined) return ''
  return token.start - previous.start - previous.word.length === 1 ? previous.folded : ''
}

function tokensOf(text: string, plain: string): Token[] {
  const tokens: Token[] = []
  for (const match of matches(text, TOKEN)) {
    const [written] = match
    const first = written.charAt(0)
    const capital = first !== first.toLowerCase()
    const trimmed = !capital || INITIAL.test(written) ? written : written.replace(/[.'-]+$|'s$/, '')
    const folded = plain.slice(match.index, match.index + trimmed.length)
    tokens.push({ start: match.index, word: trimmed, folded, capital })
  }
  return tokens
}

function isNameWord(word: string, capitals: boolean): boolean {
  return (
    (CAPITALISED.test(word) && !JOINED.test(word)) || INITIAL.test(word) || (capitals && ALL_CAPS.test(word))
  )
}

/** «Zehra Su Aydın», «Khaled El Sayed»: small words of ours that are names elsewhere. */
const INSIDE_NAMES = new Set('su el al an mi lo'.split(' '))

function goesOn(next: Token | undefined, capitals: boolean): boolean {
  return next !== undefined && isNameWord(next.word, capitals) && !NOT_NAMES.has(next.folded)
}

/** Places and bodies end a run; behind a given name they may be a surname (Ana Valencia). */
function isStop(folded: string, length: number, follows: boolean): boolean {
  if (!NOT_NAMES.has(folded)) return false
  if (length > 0 && INSIDE_NAMES.has(folded) && follows) return false
  return length < 1 || !SURNAMES_TOO.has(folded)
}

/** «Domingo Roa», «Domingo de Jesús Silva», «América Gil»: a day or a country that is a given name before a surname. */
function opensName(tokens: readonly Token[], index: number, length: number): boolean {
  if (length > 0 || !GIVEN_TOO.has(tokens[index]?.folded ?? '')) return false
  const next = tokens[index + 1]
  if (next === undefined) return false
  if (isNameWord(next.word, false)) return !NOT_NAMES.has(next.folded) && next.word.length > 2
  return next.folded === 'de' && leadsToName(tokens, index + 1, false)
}

const GIVEN_TOO = new Set(
  'jan domingo america libertad washington abril milagros israel salvador franco'.split(' '),
)

const SURNAMES_TOO = new Set(
  'bolivar falcon merida trujillo valencia salvador flores franco leon mayo abril santos vargas zamora guerra calle mesa corte madrid portugal espana mexico peru cuba general mayor libre capitan penal plaza parque iglesia zulia aragua barinas carrizal monagas lara miranda sucre apure yaracuy cojedes portuguesa tachira carabobo anzoategui amazonas guarico barcelona petare brito castro roma'.split(
    ' ',
  ),
)

function leadsToName(tokens: readonly Token[], index: number, capitals: boolean): boolean {
  for (const next of tokens.slice(index + 1, index + 4)) {
    const { folded } = next
    if (PARTICLES.has(folded) && folded !== 'y') continue
    if (isNameWord(next.word, capitals)) return !NOT_NAMES.has(folded) && !INITIAL.test(next.word)
    return false
  }
  return false
}

function fromRun(text: string, run: readonly Token[]): Candidate | null {
  let words = [...run]
  // «CAMEJO PEDRO V-11.020.345»: the letter of an identity card.
  while (
    words.length > 1 &&
    INITIAL.test(words.at(-1)?.word ?? '') &&
    !(words.at(-1)?.word ?? '').endsWith('.')
  )
    words.pop()
  while (
    words.length > 0 &&
    PARTICLES.has(words.at(-1)?.folded ?? '') &&
    !/^\p{Lu}/u.test(words.at(-1)?.word ?? '')
  )
    words.pop()
  // «informó en X Alfredo Romero»: the network, not an initial.
  while (words.length > 2 && /^\p{Lu}$/u.test(words[0]?.word ?? '')) words.shift()
  const runStart = words[0]?.start ?? 0
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const cutAt = bodyLength(fold(text.slice(first.start, last.start + last.word.length)))
  if (cutAt > 0) words = words.filter((word) => word.start >= first.start + cutAt)
  const head = words[0]
  if (head === undefined || words.length > LONGEST_NAME || (INITIAL.test(head.word) && words.length < 2))
    return null
  const tokens = words
    .map((word) => word.folded.replace(/[.']/g, ''))
    .filter((word) => !PARTICLES.has(word) || words.length === 1)
  if (tokens.length === 0 || tokens.every((token) => token.length < 2)) return null
  const end = last.start + last.word.length
  return { start: head.start, end, name: text.slice(head.start, end).replace(/\.$/, ''), tokens, runStart }
}
