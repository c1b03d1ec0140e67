import { parseName } from '../parse.ts'
import type { Mention } from './mentions.ts'
import { foldInPlace } from './sentences.ts'

/*
 * «los hermanos Zacarías y Tobías Marapacuto»: the surname is written once, behind the last of them.
 */

const TOGETHER =
  /\b(?:herman[oa]s|prim[oa]s|gemel[oa]s|mellizas|mellizos|moroch[oa]s|espos[oa]s|brothers|sisters|siblings|twins|cousins|spouses)(?: \w+){0,2}\s+$/
/** A first look, before the text is folded. */
const MAY_BE_TOGETHER =
  /(?:herman|prim|gemel|mell?iz|moroch|espos)[oa]s\b|hermanos|brothers|sisters|siblings|twins|cousins|spouses/iu
const AND = /^\s*(?:,|,?\s(?:y|e|and))\s+$/

/** Mentions of a text in which siblings have the surname of the last of them. */
export function withSharedSurnames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !MAY_BE_TOGETHER.test(text)) return mentions
  const folded = foldInPlace(text)
  let isRow = false
  const rows = mentions.map((mention, at): [Mention, isShort: boolean] => {
    const before = mentions[at - 1]
    const goesOn = before !== undefined && AND.test(folded.slice(before.end, mention.start))
    isRow = TOGETHER.test(folded.slice(0, mention.start)) || (isRow && goesOn)
    const next = mentions[at + 1]
    return [mention, isRow && next !== undefined && AND.test(folded.slice(mention.end, next.start))]
  })
  const whole: Mention[] = []
  for (const [mention, isShort] of rows.toReversed()) {
    const named = whole[0]
    const surnames = isShort && named !== undefined ? surnamesOf(named.text) : ''
    const own = parseName(mention.text).readings[0]
    const isGivenOnly = mention.text.split(' ').length === 1 || own?.surnames.length === 0
    whole.unshift(
      surnames === '' || !isGivenOnly ? mention : { ...mention, text: `${mention.text} ${surnames}` },
    )
  }
  return whole
}

const surnamesOf = (name: string): string =>
  (parseName(name).readings[0]?.surnames ?? []).map((unit) => unit.shown).join(' ')
