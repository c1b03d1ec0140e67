/** Finding many names of places in a text at once, and forgiving a slip of the fingers. */
import { matches } from '../matches.ts'

export interface Alias {
  id: string
  /** Folded. */
  words: string
  /** Needs a word before it that says what it is. */
  cautious?: boolean
}

/** Blanks that are not one already. */
const WIDE = /\u00a0[ \u00a0]*| [ \u00a0]+/g

/** Lower case, no accents, single spaces. Lengths stay the same unless there were double spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(WIDE, ' ')
    .trim()
}

/** A body that arrests rather than a place to be freed from: «por la Dgcim», «agentes del Sebin». */
export const ARRESTING_BODY =
  /(?:\b(?:agentes|funcionarios|efectivos|comisi(?:on|ones)|oficiales|agents|officers|members)(?: de| of| del)?|\bpor|\bby)(?: la| el| los| las| the| funcionarios del?| agentes del?)* $/

/** Where an arrest took place: never where somebody was freed, unless it is a prison. */
export const ARREST_PLACE =
  /\b(?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|aprehendid[oa]s?|secuestrad[oa]s?|detained|arrested|captured|seized) (?:\w+ ){0,2}?(?:en|in|at|por|by)(?: la| el| los| las| the)* $/

export interface AliasesFound {
  ids: string[]
  /** The folded text, found names included. */
  folded: string
  /** The text without the names that were found, for the next gazetteer to look at. */
  rest: string
  /** Ids found by a name that is one of several words' heads («Rodeo» without a number). */
  bare: ReadonlySet<string>
}

const PATTERNS = new WeakMap<readonly Alias[], RegExp>()

/** Every alias of the list in `text`, longest first, each written with a capital and accepted by `accept(before, alias, after)`. */
export function findAliases(
  text: string,
  aliases: readonly Alias[],
  accept: (before: string, alias: Alias, after: string) => boolean,
): AliasesFound {
  const plain = text.replace(WIDE, ' ')
  const folded = plain
    .toLowerCase()
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
  const ids = new Set<string>()
  const bare = new Set<string>()
  let rest = plain
  for (const match of matches(folded, patternOf(aliases))) {
    const end = match.index + match[0].length
    const alias = aliases.find((candidate) => candidate.words === match[0])
    if (alias === undefined || !/\p{Lu}/u.test(plain.slice(match.index, end))) continue
    const before = folded.slice(Math.max(0, match.index - 70), match.index)
    const after = folded.slice(end, end + 30)
    if (isPersonOrTown(plain, match.index, end) || !accept(before, alias, after)) continue
    ids.add(alias.id)
    if (!/^ (?:i{1,3}|[123]|uno|dos|tres)\b/.test(after)) bare.add(alias.id)
    rest = rest.slice(0, match.index) + '\u00a4'.repeat(match[0].length) + rest.slice(end)
  }
  return { ids: [...ids], folded, rest, bare }
}

/** «Ana Miranda», «Miranda Díaz», «San Francisco de Yare»: part of another name. */
function isPersonOrTown(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  if (/\bFrancisco de $/.test(before)) return true
  if (
    /(?:^|[\s(])(?!(?:En|El|La|Los|Las|De|Desde|In|The|From|Y|Cárcel|Penal|Prisión|Centro|Internado|Estado|Retén|Judicial|Penitenciario|Municipio|Norte|Comunidad)\s)\p{Lu}\p{Ll}+ $/u.test(
      before,
    )
  )
    return true
  return /^ (?!(?:I|II|III|Uno|State|Prison|Jail|Norte|Venezuela)\b)\p{Lu}\p{Ll}+/u.test(
    text.slice(end, end + 20),
  )
}

function patternOf(aliases: readonly Alias[]): RegExp {
  const known = PATTERNS.get(aliases)
  if (known !== undefined) return known
  const words = [...new Set(aliases.map((alias) => alias.words))].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\w@])(?:${words.map(literally).join('|')})(?!\\w)`, 'g')
  PATTERNS.set(aliases, pattern)
  return pattern
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Id of the one alias within a slip or two of `wanted`; null when none or aliases of several ids are. */
export function nearest(wanted: string, aliases: readonly Alias[]): string | null {
  if (wanted.length < 4) return null
  const allowed = wanted.length >= 8 ? 2 : 1
  for (let far = 1; far <= allowed; far += 1) {
    const ids = new Set(
      aliases
        .filter((alias) => alias.words.length >= 4 && slips(wanted, alias.words, far) <= far)
        .map((alias) => alias.id),
    )
    if (ids.size === 1) return [...ids][0] ?? null
    if (ids.size > 1) return null
  }
  return null
}

/** Edit distance with swaps, given up above `most`. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    before = last
    last = current
  }
  return last[b.length] ?? most + 1
}
