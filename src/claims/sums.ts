/** A figure told only as its parts: «30 hombres, 4 mujeres y 2 menores», «9 en La Crisálida y 15 en El Rodeo». */
import type { Figure } from './figures.ts'
import { findNumerals } from './numbers.ts'
import { sizeOf } from './reading.ts'
import type { Passage, Story } from './story.ts'

const ONE_PART =
  '(?:hombre|varon|mujer|adolescente|menor|militar|civil|joven|man|woman|teenager|minor|soldier|civilian)'
const ONE_MORE = new RegExp(`^ \\w+,? (?:y|and) (?:un|una|one|an?) ${ONE_PART}\\b`)
const ONE_BEFORE = new RegExp(`\\b(?:un|una|one|an?) ${ONE_PART},? (?:y|and|,) $`)
/** «A priest, two nurses and four students were freed». */
const A_FIRST =
  /^(?:\w+: )?(?:un|una|an?) (?!mes|ano|dia|semana|month|year|day|week|group|grupo|total)[a-z]{4,}, $/
const AND_THERE =
  /^ (?:[\w¤]+ ){0,5}?(?:en|de|from|at|in) [^;:.]{2,50},? (?:y|and|ademas de|as well as|along with)(?: otr[oa]s| another| a)? $/
const AND_OTHERS =
  /^[^;:.]{4,120} (?:and|y|e|as well as|along with|junto a|ademas de)(?: a| otr[oa]s| another)? $/
const THERE = /^(?: mas| more)? (?:en|de|from|at|in)\b/

/** `figures` and the sums of those that stand beside each other without a whole. */
export function withSums(story: Story, figures: readonly Figure[]): Figure[] {
  const found = [...figures]
  for (const [index, passage] of story.passages.entries()) {
    if (passage.quantities.length === 0) continue
    const own = found.filter((figure) => figure.passage === index && figure.kind === 'batch' && !figure.vague)
    const shares = withoutWhole(sharesOf(passage, own, found))
    const first = shares[0]
    if (first === undefined) continue
    const extra = oneMore(passage, shares)
    if (shares.length + extra < 2) continue
    const sum = shares.reduce((total, figure) => total + sizeOf(figure), extra)
    const told = found.filter(
      (figure) =>
        !shares.includes(figure) &&
        sizeOf(figure) >= sum &&
        figure.kind !== 'remaining' &&
        figure.kind !== 'other' &&
        (figure.authority === first.authority || figure.authority === null || first.authority === null),
    )
    if (told.length > 0 && !told.some((figure) => sizeOf(figure) === sum)) continue
    const alone = shares.filter((share) => isCountedAlone(share, shares, found))
    if (alone.length > 0) {
      for (const share of shares)
        if (!alone.includes(share)) found[found.indexOf(share)] = { ...share, kind: 'part' }
      continue
    }
    for (const share of shares) found[found.indexOf(share)] = { ...share, kind: 'part' }
    if (told.length === 0) found.push({ ...first, min: sum, max: sum, maybePart: false })
  }
  for (const figure of found) {
    if (figure.kind !== 'batch' || figure.vague) continue
    for (const part of partsBefore(figure, found)) found[found.indexOf(part)] = { ...part, kind: 'part' }
  }
  for (const figure of found)
    if (isRestOfWhole(story, figure, found)) found[found.indexOf(figure)] = { ...figure, kind: 'part' }
  return found.sort((a, b) => a.passage - b.passage || a.at - b.at)
}

/** «a los 43 se sumaron otros tres», «81 libertades y cinco licencias»: with another number beside it the figure of the story. */
function isRestOfWhole(story: Story, figure: Figure, all: readonly Figure[]): boolean {
  if (figure.kind !== 'batch' || figure.vague || figure.passage === 0 || figure.min === null) return false
  const size = figure.min
  const wholes = all.filter(
    (other) =>
      (other.kind === 'batch' || other.kind === 'cumulative') &&
      (other.passage < figure.passage || (other.passage === figure.passage && other.at < figure.at)) &&
      other.min !== null &&
      other.min > size,
  )
  const sentence = story.passages[figure.passage]?.sentence
  if (wholes.length === 0 || sentence === undefined) return false
  const beside = findNumerals(sentence.folded, sentence.language)
  return wholes.some((whole) =>
    beside.some((number) => number.start !== figure.at && number.min + size === whole.min),
  )
}

/** «tres portugueses y dos dirigentes», where Portugal tells of its three: a figure of its own. */
function isCountedAlone(share: Figure, shares: readonly Figure[], all: readonly Figure[]): boolean {
  const told = (passage: number, min: number | null): boolean =>
    all.some((other) => other.passage === passage && other.kind === 'batch' && other.min === min)
  return all.some(
    (other) =>
      other.passage !== share.passage &&
      other.kind === 'batch' &&
      other.authority !== null &&
      other.min === share.min &&
      !shares.some((one) => one !== share && told(other.passage, one.min)),
  )
}

/** Sentences that count prison by prison before «Total: 15». */
const ROWS = 6

/** «Tocuyito: 9. Yare: 4. La Crisálida: 2. Total: 15»: the figures right before one that add up to it. */
function partsBefore(whole: Figure, all: readonly Figure[]): Figure[] {
  const size = whole.min ?? 0
  const rows = all.filter(
    (figure) =>
      (figure.kind === 'batch' || (figure.kind === 'part' && figure.mention !== null)) &&
      !figure.vague &&
      (figure.passage < whole.passage || (figure.passage === whole.passage && figure.at < whole.at)) &&
      figure.passage >= whole.passage - ROWS &&
      (figure.authority === whole.authority || figure.authority === null || whole.authority === null),
  )
  let sum = 0
  for (let from = rows.length - 1; from >= 0; from -= 1) {
    sum += rows[from]?.min ?? 0
    if (sum === size && rows.length - from >= 2) {
      const sizes = new Set(rows.slice(from).map((figure) => figure.min))
      return all.filter(
        (figure) =>
          figure.kind === 'batch' &&
          figure.passage <= whole.passage &&
          figure !== whole &&
          sizes.has(figure.min),
      )
    }
    if (sum > size) break
  }
  return []
}

/** «nueve adolescentes, siete varones y dos hembras»: the first is the sum of the others. */
function withoutWhole(shares: Figure[]): Figure[] {
  const [first, ...rest] = shares.map(sizeOf)
  const sum = rest.reduce((total, size) => total + size, 0)
  return rest.length >= 2 && first === sum ? shares.slice(1) : shares
}

/** «Eight were fully released and five …» beside thirteen told before. */
function isPartition(own: readonly Figure[], all: readonly Figure[]): boolean {
  const sum = own.reduce((total, figure) => total + sizeOf(figure), 0)
  return all.some((figure) => figure.kind === 'batch' && !own.includes(figure) && figure.min === sum)
}

function sharesOf(passage: Passage, own: readonly Figure[], all: readonly Figure[]): Figure[] {
  // «24 nuevas, 19 de venezolanos y 5 de extranjeros»: the first is the whole of the others.
  const rest = withoutWhole([...own])
  if (rest.length < own.length) return rest
  const parts = own.filter((figure) => unitOf(passage, figure) === 'part')
  if (parts.length > 0 && parts.length === own.length) return parts
  if (own.length >= 2 && isPartition(own, all)) return [...own]
  if (own.length > 2 && areListed(passage, own)) return [...own]
  const [a, b] = own
  if (a === undefined || b === undefined || own.length !== 2 || a.authority !== b.authority) return []
  const { folded } = passage.sentence
  // «the release of two editors and three other journalists»
  if (
    b.more &&
    a.mention === b.mention &&
    !a.more &&
    AND_OTHERS.test(folded.slice(a.at, b.at)) &&
    passage.days.every((day) => day.start < a.at || day.start > b.at)
  )
    return [a, b]
  const [one, other] = [endOf(passage, a), endOf(passage, b)]
  const nouns = unitOf(passage, a) === 'people' && unitOf(passage, b) === 'people'
  if (nouns && !a.more && !b.more && /^ \w+(?:, |,? (?:y|and) )$/.test(folded.slice(one, b.at))) return [a, b]
  return AND_THERE.test(folded.slice(one, b.at)) && THERE.test(folded.slice(other)) ? [a, b] : []
}

/** «three Portuguese citizens, two activists and two leaders had been freed». */
function areListed(passage: Passage, own: readonly Figure[]): boolean {
  return own.every((figure, at) => {
    const next = own[at + 1]
    if (unitOf(passage, figure) !== 'people' || figure.more) return false
    return (
      next === undefined ||
      /^(?: [\w¤'-]+){1,4}(?:, |,? (?:y|e|and) )$/.test(
        passage.sentence.folded.slice(endOf(passage, figure), next.at),
      )
    )
  })
}

function unitOf(passage: Passage, figure: Figure): string | undefined {
  return passage.quantities.find((quantity) => quantity.start === figure.at)?.unit?.kind
}

function endOf(passage: Passage, figure: Figure): number {
  return passage.quantities.find((quantity) => quantity.start === figure.at)?.end ?? figure.at
}

/** «16 hombres y una mujer»: one is no figure, but it counts. */
function oneMore(passage: Passage, shares: readonly Figure[]): number {
  const { folded } = passage.sentence
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined) return 0
  if (A_FIRST.test(folded.slice(0, first.at))) return 1
  if (unitOf(passage, first) !== 'part') return 0
  return (
    Number(ONE_MORE.test(folded.slice(endOf(passage, last)))) +
    Number(ONE_BEFORE.test(folded.slice(Math.max(0, first.at - 30), first.at)))
  )
}
