/** Names of people in a sentence: runs of capitalised words with their particles, roles and bodies cut off. */
import { fold } from './fold.ts'
import { NOT_NAMES, PARTICLES } from './nouns.ts'
import { bodyLength } from './organisations.ts'
import type { Sentence } from './sentences.ts'

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
const INITIAL = /^\p{Lu}\.?$/u
const ALL_CAPS = /^\p{Lu}{3,}(?:[-']\p{Lu}+)*$/u
const LONGEST_NAME = 7

/** A headline in which (nearly) every word has a capital: capitals tell nothing there. */
export function isTitleCase(text: string): boolean {
  if (/[.!?]$/.test(text)) return false
  const long = text.match(/[\p{L}]{4,}/gu) ?? []
  const small = long.filter((word) => !/^\p{Lu}/u.test(word) && !SMALL_IN_TITLES.has(fold(word)))
  return long.length >= 4 && small.length * 8 <= long.length
}

/** Words of four letters and more that stay small in a headline all of capitals. */
const SMALL_IN_TITLES = new Set(
  'from with after over into amid that this than para desde entre tras sobre como'.split(' '),
)

/** Names in running text. `capitals`: also runs of words all in capitals, as in lists («CAMEJO RUZA PEDRO LUIS»). */
export function findCandidates(sentence: Pick<Sentence, 'text'>, capitals = false): Candidate[] {
  const tokens = tokensOf(sentence.text)
  const found: Candidate[] = []
  let run: Token[] = []
  const close = (): void => {
    const candidate = fromRun(sentence.text, run)
    if (candidate !== null) found.push(candidate)
    run = []
  }
  for (const [index, token] of tokens.entries()) {
    const previous = run.at(-1)
    if (previous === undefined && !token.capital) continue
    const apart = previous === undefined ? 0 : token.start - previous.start - previous.word.length
    if (previous !== undefined && (apart !== 1 || sentence.text[token.start - 1] !== ' ')) close()
    const folded = fold(token.word)
    const named = token.capital && isNameWord(token.word, capitals)
    const particle = PARTICLES.has(folded) && folded !== 'y'
    if (named && !isStop(folded, run.length)) run.push(token)
    else if (run.length > 0 && particle && leadsToName(tokens, index, capitals)) run.push(token)
    else if (run.length > 0) close()
  }
  if (run.length > 0) close()
  return found
}

interface Token {
  start: number
  word: string
  capital: boolean
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match
    const first = written.charAt(0)
    const capital = first !== first.toLowerCase()
    const trimmed = !capital || INITIAL.test(written) ? written : written.replace(/[.'-]+$|'s$/, '')
    tokens.push({ start: match.index, word: trimmed, capital })
  }
  return tokens
}

function isNameWord(word: string, capitals: boolean): boolean {
  return CAPITALISED.test(word) || INITIAL.test(word) || (capitals && ALL_CAPS.test(word))
}

/** Places and bodies end a run; behind a given name they may be a surname (Ana Valencia). */
function isStop(folded: string, length: number): boolean {
  if (!NOT_NAMES.has(folded)) return false
  return length < 1 || !SURNAMES_TOO.has(folded)
}

const SURNAMES_TOO = new Set(
  'bolivar falcon merida trujillo valencia salvador flores franco leon mayo abril santos vargas zamora guerra portugal espana mexico peru cuba general mayor libre capitan penal plaza parque iglesia zulia aragua barinas carrizal'.split(
    ' ',
  ),
)

function leadsToName(tokens: readonly Token[], index: number, capitals: boolean): boolean {
  for (const next of tokens.slice(index + 1, index + 3)) {
    const folded = fold(next.word)
    if (isNameWord(next.word, capitals)) return !NOT_NAMES.has(folded) && !INITIAL.test(next.word)
    if (!PARTICLES.has(folded) || folded === 'y') return false
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
    PARTICLES.has(fold(words.at(-1)?.word ?? '')) &&
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
    .map((word) => fold(word.word).replace(/[.']/g, ''))
    .filter((word) => !PARTICLES.has(word) || words.length === 1)
  if (tokens.length === 0 || tokens.every((token) => token.length < 2)) return null
  const end = last.start + last.word.length
  return { start: head.start, end, name: text.slice(head.start, end).replace(/\.$/, ''), tokens, runStart }
}
