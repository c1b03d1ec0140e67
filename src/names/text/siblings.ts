import { fold } from '../fold.ts'
import { entryOf, isSoonerGiven } from '../lexicon.ts'
import { parseName } from '../parse.ts'
import type { Mention } from './mentions.ts'
import { foldInPlace } from './sentences.ts'

/*
 * «los hermanos Zacarías y Tobías Marapacuto», «los hermanos Marapacuto: Zacarías salió»: the surname is written once.
 */

const TOGETHER =
  /\b(?:mother and son|father and son|mother and daughter|father and daughter|husband and wife|madre e hij[oa]|padre e hij[oa]|pareja|matrimonio|herman[oa]s|prim[oa]s|gemel[oa]s|mellizas|mellizos|moroch[oa]s|espos[oa]s|brothers|sisters|siblings|twins|cousins|spouses)(?: \w+){0,2}\s+$/
/** A first look, before the text is folded. */
const MAY_BE_TOGETHER =
  /(?:mother|father|husband) and |(?:madre|padre) e hij|pareja|matrimonio|\bl[oa]s \p{L}|(?:herman|prim|gemel|mell?iz|moroch|espos)[oa]s\b|hermanos|brothers|sisters|siblings|twins|cousins|spouses/iu
const AND = /^\s*(?:,|,?\s(?:y|e|and))\s+$/

const RIGHT_BEFORE = new RegExp(TOGETHER.source.replace('(?: \\w+){0,2}', ''))
/** «los cuatro Parra Urdaneta», «Los Hurtado:» */
const THE = /\bl[oa]s (?:dos |tres |cuatro |cinco |herman[oa]s )?$/
const BEHIND = /^\s+(?:brothers|sisters|siblings|twins|cousins)\b/

/** The surnames of a family a text speaks of: «los hermanos Rivas Machuca», «the Salazar cousins». */
export function familyIn(text: string, mentions: readonly Mention[]): string | undefined {
  if (!MAY_BE_TOGETHER.test(text)) return undefined
  const folded = foldInPlace(text)
  const family = mentions.find(({ start, end }) => {
    const after = folded.slice(end)
    return (
      BEHIND.test(after) ||
      ((RIGHT_BEFORE.test(folded.slice(0, start)) || THE.test(folded.slice(0, start))) &&
        !/^\s*,?\s(?:y|e|and)\s/.test(after))
    )
  })
  return family === undefined || isGivenOnly(family) || beginsWithGiven(family.text) ? undefined : family.text
}

/** «los hermanos Luis Rivas y …» is no family name. */
const beginsWithGiven = (text: string): boolean => isSoonerGiven(fold(text.split(/\s/)[0]!))

const isGivenOnly = ({ text }: Mention): boolean => {
  const name = parseName(text).readings[0]
  return name !== undefined && name.given.length > 0 && name.surnames.length === 0
}

/** «Leonel salió y Leandro no»: whoever is named by a given name alone bears the name of the family spoken of. */
export const withFamilyName = (
  mentions: readonly Mention[],
  family: string | undefined,
): readonly Mention[] =>
  family === undefined
    ? mentions
    : mentions.map((one) => {
        const isOne = !family.includes(one.text) && (isGivenOnly(one) || isOneGiven(one.text))
        return isOne ? { ...one, text: `${one.text} ${family}` } : one
      })

const isOneGiven = (text: string): boolean => !text.includes(' ') && (entryOf(fold(text))?.given ?? 0) > 0

/** Mentions of a text in which siblings have the surname of the last of them. */
export function withSharedSurnames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (
    mentions.length < 2 ||
    !(MAY_BE_TOGETHER.test(text) || mentions.some((one) => isOneGiven(one.text) || isGivenOnly(one)))
  )
    return mentions
  const folded = foldInPlace(text)
  let isRow = false
  const rows = mentions.map((mention, at): [Mention, isShort: boolean] => {
    const before = mentions[at - 1]
    const goesOn = before !== undefined && AND.test(folded.slice(before.end, mention.start))
    isRow =
      TOGETHER.test(folded.slice(0, mention.start)) ||
      (isRow && goesOn) ||
      // «Salieron Félix y Ramiro Ocanto»
      ((isOneGiven(mention.text) || isGivenOnly(mention)) &&
        !mentions.slice(0, at).some((one) => one.text.startsWith(`${mention.text} `)))
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
