import * as words from './data/words.ts'
import { dissect } from './dissect.ts'
import { unmask } from './fold.ts'
import type { Word } from './words.ts'

/** What someone typed as a name, fit to be kept and shown again; or why it is not one. */
export type CleanName =
  | {
      kind: 'name'
      /**
       * As typed, in composed form, without invisible characters, titles and remarks; capitalised only if it was all
       * lower case or all capitals. At most 120 graphemes.
       */
      display: string
      /** Digits of an identity card that stood beside the name. Never shown; keep only its fingerprint. */
      cedula?: string
    }
  | { kind: 'refused'; because: 'empty' | 'one-word' | 'too-long' | 'not-a-name' | 'mixed-script' }

const MOST_GRAPHEMES = 120
/** The longest name that was met has nine words; sentences have more. */
const MOST_WORDS = 9
/** More than any message holds that Telegram delivers; looked at no further. */
const LONGEST_INPUT = 8_192
const LONGEST_LOOKED_AT = 600

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' })
const LETTER = /\p{L}/u
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u
const NEVER_IN_A_NAME = /[@#/\\<>{}=_*|~^$%&+;]|:\/\/|www\./

const refused = (because: Extract<CleanName, { kind: 'refused' }>['because']): CleanName => ({
  kind: 'refused',
  because,
})

/** Reads what a person typed after /seguir. Takes a bounded time for any input. */
export function cleanName(text: string): CleanName {
  if (text.trim() === '') return refused('empty')
  if (text.length > LONGEST_INPUT) return refused('too-long')
  const clean = unmask(text).replace(/ª/g, 'a')
  if (clean === '') return refused('empty')
  if (clean.length > LONGEST_LOOKED_AT) return refused('too-long')
  if (!LETTER.test(clean)) return refused('not-a-name')
  if (FOREIGN_LETTER.test(clean)) return refused('mixed-script')
  const { head, tail, cedula, generation } = dissect(clean)
  const all = [...head, ...tail]
  const display = shownAs(head, tail, generation)
  if ([...graphemes.segment(display)].length > MOST_GRAPHEMES) return refused('too-long')
  if (NEVER_IN_A_NAME.test(clean) || all.length > MOST_WORDS) return refused('not-a-name')
  if (all.some((word) => words.NOT_IN_A_NAME.has(word.text))) return refused('not-a-name')
  const parts = all.filter((word) => !words.PARTICLES.has(word.text) || word.dotted)
  if (parts.every((word) => word.text.length === 1)) return refused('not-a-name')
  if (parts.length < 2) return refused('one-word')
  return cedula === undefined ? { kind: 'name', display } : { kind: 'name', display, cedula }
}

function shownAs(
  head: readonly Word[],
  tail: readonly Word[],
  generation: 'son' | 'father' | undefined,
): string {
  const written = (all: readonly Word[]): string =>
    all
      .map(
        (word, at) =>
          (at === 0 ? '' : word.glue) + word.shown + (word.dotted && word.text.length < 6 ? '.' : ''),
      )
      .join('')
  const name = written(head) + (tail.length > 0 ? `, ${written(tail)}` : '')
  const marker = generation === undefined ? '' : generation === 'son' ? ' hijo' : ' padre'
  return capitalised(name) + marker
}

/** Gives capitals to a name that was typed all in lower case or all in capitals. */
function capitalised(name: string): string {
  const lower = name.toLocaleLowerCase('es')
  if (name !== lower && name !== name.toLocaleUpperCase('es')) return name
  return lower.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && words.PARTICLES.has(word) && !words.HOLY.has(word) && lower[at + word.length] === ' '
      ? word
      : word[0]!.toLocaleUpperCase('es') + word.slice(1),
  )
}
