/**
 * One way of writing letters, so that «PEÑA», «peña» and «pena» meet.
 *
 * Two levels: `unmask` takes away what cannot be seen or only looks like a Latin letter and keeps the
 * writing otherwise; `fold` goes on to bare lower-case letters and is what comparisons use.
 */

/** Marks allowed on one letter before the rest are dropped: Vietnamese needs two, an attack brings thousands. */
const MARKS_A_LETTER = /(\p{M}{2})\p{M}+/gu

/** Controls, bidirectional overrides, zero-width characters, soft hyphens, unassigned and private characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u3164]|\p{Variation_Selector}/gu

/** Cyrillic and Greek letters that are drawn like a Latin one (after Unicode's confusables.txt). */
const LOOK_ALIKES = new Map(
  [...'аеорсхуіјѕһԁԛԝӏѵгпАВЕКМНОРСТХУІЈЅԌοανικρτυΑΒΕΖΗΙΚΜΝΟΡΤΥΧёЁ'].map((letter, at) => [
    letter,
    [...'aeopcxyijshdqwlvrnABEKMHOPCTXYIJSGoavikptuABEZHIKMNOPTYXeE'][at]!,
  ]),
)
const MAY_LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const LATIN_LETTER = /\p{Script=Latin}/u

/** Latin letters that no decomposition reduces to a bare one. */
const OWN_LETTERS = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }),
)
const OWN_LETTER = /[øłđðßæœıþ]/g

const ASCII = /^[\x20-\x7e]*$/

/**
 * The same text without invisible characters, in composed form, with look-alike letters put back to Latin when
 * the text has Latin letters beside them. Spaces are folded to one.
 */
export function unmask(text: string): string {
  if (ASCII.test(text)) return text.trim().replace(/ {2,}/g, ' ')
  const seen = text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(MARKS_A_LETTER, '$1')
    .normalize('NFKC')
  const latin =
    MAY_LOOK_ALIKE.test(seen) && LATIN_LETTER.test(seen)
      ? seen.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOK_ALIKES.get(letter) ?? letter)
      : seen
  return latin.trim().replace(/\s+/g, ' ')
}

/** Lower-case letters without accents: «Núñez» → «nunez», «Gonçalves» → «goncalves». Length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(OWN_LETTER, (letter) => OWN_LETTERS.get(letter)!)
}
