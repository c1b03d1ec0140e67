import { matches } from '../matches.ts'
import { fold, unmask } from './fold.ts'

/** One word of a written name as it stands there. */
export interface Word {
  /** Folded letters, digits repaired («car10s» → «carlos»). */
  text: string
  /** As written. */
  shown: string
  /** A full stop stood right behind it: an initial or a short form. */
  dotted: boolean
  /** Written to the word before it with this sign (Quevedo-Mora, D'Ángelo), or a space. */
  glue: ' ' | '-' | "'"
}

export type Piece =
  | { kind: 'word'; word: Word }
  | { kind: 'comma' }
  | { kind: 'quote' }
  | { kind: 'open' }
  | { kind: 'close' }

const PIECE =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:ª|º)?|[,;:]|["“”«»„]|(?<!\p{L})['‘’](?=\p{L})|(?<=\p{L})['‘’](?!\p{L})|[([]|[)\]]/gu

/** Numbers that a scanner or a thumb put in the place of a letter. */
const DIGIT_AS_LETTER: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's', '8': 'b' }

/** Puts letters back where a word holds digits; a number glued behind a word («Márvez7») is a list number and goes. */
function repaired(folded: string): string {
  return folded
    .replace(/^\d+(?=[a-z]{2})/, (digits) => (digits.length === 1 ? (DIGIT_AS_LETTER[digits] ?? '') : ''))
    .replace(/[2-9]+$/, '')
    .replace(/\d/g, (digit) => DIGIT_AS_LETTER[digit] ?? '')
}

/** Capitals but for some l: a scanner read I so («MARlA»). */
const SCANNED_I = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}l]*l[\p{Lu}l]*$/u

function glueOf(text: string, end: number, start: number): Word['glue'] {
  if (start - end !== 1) return ' '
  const sign = text[end]!
  return '-‐‑'.includes(sign) ? '-' : "'’‘`´".includes(sign) ? "'" : ' '
}

/** Splits a text into words and the punctuation that matters to names. Plain numbers are dropped. */
export function piecesOf(text: string): Piece[] {
  const clean = unmask(text.replace(/\bM\.ª/g, 'Mª'))
  const pieces: Piece[] = []
  let end = -1
  for (const match of matches(clean, PIECE)) {
    const found = match[0]
    const first = found[0]!
    if (/[\p{L}\p{N}]/u.test(first)) {
      if (/^\p{N}+$/u.test(found)) continue
      const folded = fold(SCANNED_I.test(found) ? found.replaceAll('l', 'I') : found)
      const text = /\d/.test(folded) ? repaired(folded) : folded
      if (text === '') continue
      pieces.push({
        kind: 'word',
        word: {
          text,
          shown: found,
          dotted: clean[match.index + found.length] === '.',
          glue: glueOf(clean, end, match.index),
        },
      })
      end = match.index + found.length
    } else if (first === ',' || first === ';' || first === ':') pieces.push({ kind: 'comma' })
    else if (first === '(' || first === '[') pieces.push({ kind: 'open' })
    else if (first === ')' || first === ']') pieces.push({ kind: 'close' })
    else pieces.push({ kind: 'quote' })
  }
  return pieces
}
