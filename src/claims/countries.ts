/** The country whose prisons a story is about, told from its first sentences. */
import type { Story } from './story.ts'

/** ISO 3166-1 codes, by folded words for the country, its capital, its ruler and its prisons. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['VE', /\b(?:venez[ou]\w*|caracas|helicoide|tocoron|tocuyito|foro penal|clipp(?:ve)?|chavis\w+)\b/],
  ['BY', /\b(?:bielorrus\w+|belarus\w*|minsk|lukashenko|viasna)\b/],
  ['NI', /\b(?:nicarag\w+|managua|daniel ortega|rosario murillo|tipitapa)\b/],
  ['CU', /\b(?:cub(?:a|ano|ana|anos|anas|an|ans)|la habana|havana|diaz-canel|cubalex|11j)\b/],
  ['EG', /\b(?:egip(?:to|ci\w+)|egypt\w*|el cairo|cairo|al[ -]sisi)\b/],
  ['IR', /\b(?:iran(?:i|ies|ian|ians)?|teheran|tehran|evin)\b/],
  ['TR', /\b(?:turqu\w+|turk(?:ey|ish|iye)|turc[oa]s?|estambul|istanbul|ankara|silivri|erdogan)\b/],
  ['RU', /\b(?:rusi\w+|russian?s?|moscu|moscow|kremlin)\b/],
  ['SA', /\b(?:saudi|saudit?\w*|riad|riyadh)\b/],
]
const SENTENCES = 3

/** Null where the first sentences name none, or more than one (foreigners, guests, mediators). */
export function countryOf({ passages }: Story): string | null {
  const lead = passages
    .slice(0, SENTENCES)
    .map((passage) => passage.sentence.plain)
    .join('\n')
  const named = WORDS.filter(([, words]) => words.test(lead)).map(([code]) => code)
  return named.length === 1 ? (named[0] ?? null) : null
}
