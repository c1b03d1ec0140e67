import * as words from './data/words.ts'
import { entryOf, isName } from './lexicon.ts'
import { piecesOf, type Word } from './words.ts'

/** The words of a written name without what stands around it. */
export interface Dissected {
  /** All words, or those before the comma of «surnames, givens». */
  head: readonly Word[]
  /** The words behind such a comma. */
  tail: readonly Word[]
  /** Digits of an identity card. */
  cedula: string | undefined
  /** Written as the younger or the elder of two namesakes. */
  generation: 'son' | 'father' | undefined
}

/** Longer texts are not names; the rest is not looked at. */
const LONGEST = 400

const CEDULA = /(?<![\d.])(?:\b[vejpg][-. ]{0,2})?(\d{1,2}[. ]\d{3}[. ]\d{3}|\d{6,8})(?!\d)/i
const CEDULA_LABEL = /(?:\bc\.? ?i\.?|\bc[eé]dula(?: de identidad)?)?(?:[\s:.,#(-]|\bn[º°o]){0,6}$/i
const AGE = /\b(?:de )?\d{1,3} ?(?:anos|años|years?(?: old)?|a\.)/gi

/** Takes an identity number out of a text. */
function withoutCedula(text: string): { rest: string; cedula: string | undefined } {
  const match = /\d{3}/.test(text) ? CEDULA.exec(text) : null
  if (match === null) return { rest: text, cedula: undefined }
  const before = text.slice(0, match.index).trimEnd()
  const label = /[:.,#(-]$|c\.? ?i\.?$|dula$|identidad$|n[º°o]\.?$/i.test(before)
    ? before.replace(CEDULA_LABEL, '')
    : before
  return {
    rest: `${label} , ${text.slice(match.index + match[0].length)}`,
    cedula: match[1]!.replace(/\D/g, ''),
  }
}

/** Splits at commas; what stands in quotes or brackets beside a name goes aside. */
function segmentsOf(text: string): { segments: Word[][]; aside: string[] } {
  const segments: Word[][] = [[]]
  const aside: string[] = []
  let inside: 'quote' | 'bracket' | undefined
  const pieces = piecesOf(text)
  const all = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : []))
  for (const piece of pieces) {
    if (piece.kind === 'quote') inside = inside === 'quote' ? undefined : 'quote'
    else if (piece.kind === 'open') inside = 'bracket'
    else if (piece.kind === 'close') inside = undefined
    else if (piece.kind === 'comma') {
      if (inside === undefined) segments.push([])
    } else if (inside === undefined) segments.at(-1)!.push(piece.word)
    else aside.push(piece.word.text)
  }
  // A whole name in quotes or brackets is a name, not a remark.
  if (aside.length > 0 && all.length - aside.length < 2) return { segments: [all], aside: [] }
  return { segments: segments.filter((segment) => segment.length > 0), aside }
}

const isCapital = (word: Word): boolean => word.shown[0] !== word.shown[0]!.toLowerCase()

/** Drops what stands before a name: kinship, ranks, professions. At least one word remains. */
export function withoutTitles(all: readonly Word[]): readonly Word[] {
  let start = 0
  while (all.length - start > 1) {
    const word = all[start]!
    const next = all[start + 1]!
    if (start > 0 && words.CALLED.has(word.text)) {
      start++
      continue
    }
    const isTitle = words.BEFORE_A_NAME.has(word.text) && !(word.text.length === 1 && word.dotted)
    const isInside =
      start > 0 &&
      (words.INSIDE_A_TITLE.has(word.text) || words.BRANCHES.has(word.text)) &&
      words.BEFORE_A_NAME.has(next.text)
    if (!isTitle && !isInside) break
    if (mayBeAName(word) && !isMeantAsTitle(all, start)) break
    start++
  }
  return start === 0 ? all : all.slice(start)
}

const mayBeAName = (word: Word): boolean => words.ALSO_A_NAME.has(word.text) || isName(word.text)

/** Nieto, Pastor, Cabo: a title behind another one, with a dot, or in lower case before a capital. */
function isMeantAsTitle(all: readonly Word[], at: number): boolean {
  const word = all[at]!
  const next = all[at + 1]!
  if (all.length - at < 3) return false
  return at > 0 || word.dotted || (!isCapital(word) && isCapital(next)) || words.BEFORE_A_NAME.has(next.text)
}

function generationOf(text: string): 'son' | 'father' | undefined {
  return words.SON.has(text) ? 'son' : words.FATHER.has(text) ? 'father' : undefined
}

/** Cuts «de Barinas», «preso en Tocorón» off the end of a message. */
function withoutRemark(all: readonly Word[]): readonly Word[] {
  const at = all.findIndex((word, index) => {
    if (index < 2) return false
    if (words.REMARKS.has(word.text) && !isName(word.text)) return true
    if (words.POSSESSIVES.has(word.text) && words.BEFORE_A_NAME.has(all[index + 1]?.text ?? '')) return true
    return (
      (word.text === 'de' || word.text === 'en') &&
      words.PLACES.has(all[index + 1]?.text ?? '') &&
      all.length - index <= 4
    )
  })
  return at < 0 ? all : all.slice(0, at)
}

/** «mi sobrino: …», «Cap., …»: nothing but what stands before a name. */
const isOnlyTitle = (all: readonly Word[]): boolean =>
  all.every((word) => words.BEFORE_A_NAME.has(word.text)) &&
  (words.POSSESSIVES.has(all[0]!.text) || !all.some(mayBeAName))

/** Whether the words behind a comma are given names (a list) and not a place or a remark. */
function isGivenPart(all: readonly Word[]): boolean {
  const first = all[0]!
  if (
    all.length > 4 ||
    words.PLACES.has(first.text) ||
    (words.REMARKS.has(first.text) && !isName(first.text))
  )
    return false
  return !words.BEFORE_A_NAME.has(first.text) || (entryOf(first.text)?.given ?? 0) > 0
}

/** Finds the words of the name in what someone wrote. */
export function dissect(text: string): Dissected {
  const { rest, cedula } = withoutCedula(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  const { segments: all, aside } = segmentsOf(rest.replace(AGE, ' '))
  const segments = all.length > 1 && isOnlyTitle(all[0]!) ? all.slice(1) : all
  // «(P.)» is as often a place as a father, and «(mi hijo)» is whose son he is, not which of two namesakes.
  let generation = (aside.some((word) => words.POSSESSIVES.has(word)) ? [] : aside)
    .filter((word) => word.length > 1 || word === 'h')
    .map(generationOf)
    .find((found) => found !== undefined)
  let head: readonly Word[] = segments[0] ?? []
  let tail: readonly Word[] = []
  for (const segment of segments.slice(1)) {
    const marker =
      segment.length === 1 && segment[0]!.text.length > 1 ? generationOf(segment[0]!.text) : undefined
    if (marker !== undefined) generation ??= marker
    else if (tail.length === 0 && segment === segments[1] && isGivenPart(segment)) tail = segment
  }
  head = withoutRemark(withoutTitles(head))
  tail = withoutRemark(tail)
  const end = (tail.length > 0 ? tail : head).at(-1)
  const marker =
    end === undefined || end.text.length === 1 || end.text === 'sr' ? undefined : generationOf(end.text)
  if (marker !== undefined && head.length + tail.length > 2) {
    generation ??= marker
    if (tail.length > 0) tail = tail.slice(0, -1)
    else head = head.slice(0, -1)
  }
  return { head, tail, cedula, generation }
}
