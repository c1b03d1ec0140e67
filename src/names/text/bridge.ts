import { ROLES } from '../data/roles.ts'
import { BEFORE_A_NAME, BETWEEN } from '../data/words.ts'
import { CELL, ENGLISH_CELL } from './places.ts'
import type { Scene } from './scene.ts'
import { SPEECH, SPEECH_WORD } from './speech.ts'

/*
 * Whether the words between two things said only lead from the one to the other. Patterns see text folded in place.
 */

/** Endings of verbs that lose no accent when folded; «-ó» is seen in the text as written. */
const MAY_BE_A_VERB =
  /^(?:sent|kept|took|left|held|set|saw|went|came|got|gave|made|met|paid|found|brought|wrote|won|lost|led|rode|drove|flew|spoke|stood|tuvo|hizo|estuvo|pudo|puso|vino|quiso|supo|trajo|pidio)$|(?:[aei]ron|aban?|(?<!^(?:com|m|cu|contrab))ando|iendo|ed)$/
const PRETERITE =
  /(?<!\p{L})(?!(?:polic|compañ|mayor|minor|alcald|fiscal|librer|panader|teolog|v|d|t|min|garant|ingenier)ían?(?!\p{L}))\p{Ll}{2,}(?:ó|ían?)(?!\p{L})/u

/** «Salieron desde el internado de San Felipe los ciudadanos A y B»: where from is nothing between. */
const LISTED =
  /\b(?:it|they|he|she) (?:listed|named|counted|included|mentioned)\b|\b(?:nombro|menciono|cito|cita|nombra|menciona) a\b/g
/** «tres adolescentes, cuya identidad se reserva, y X» */
const WHOSE = /,\s*(?:cuy[oa]s?|whose)\b[^,;:]{3,60},/g
export const FROM_A_CELL = new RegExp(
  `\\b(?:desde|de|del|en|from) (?:${CELL})(?: (?:de|del|en|of|in) (?:(?:el|la|los|las|san|santa|puerto|ciudad|x+) )?[a-z]+)?|\\bfrom (?:${ENGLISH_CELL})`,
  'g',
)

const PURPOSE =
  /\ba (?!(?:militar|familiar|auxiliar|titular|particular|popular|escolar|mujer|lider|primer|tercer|canciller|bachiller|chofer)\b)[a-z]{2,}(?:ar|er|ir)(?:l[oae]s?)?\b/
/** «, nos reportan desde el penal, », «, según los familiares, » */
const ASIDE = /,\s*[^,;:]{3,80},/g

/** Whether a stretch of a scene only leads from one thing to the next: particles, roles, few words unheard of, no verb. */
export function isBridge(scene: Scene, from: number, to: number, mostUnknown: number): boolean {
  const between = scene.bare
    .slice(from, to)
    .replace(/\([^)]*\)/g, ' ')
    .replace(FROM_A_CELL, ' ')
    .replace(WHOSE, ', ')
    .replace(LISTED, ' ')
    .replace(ASIDE, (aside) => (SPEECH_WORD.test(aside) && !/\bque\b/.test(aside) ? ', ' : aside))
  // «y fue a la puerta a esperar a su hermana, X»
  if (PURPOSE.test(between)) return false
  let unknown = 0
  for (const word of between.replace(/\bse cuentan?\b/g, ' ').match(/[a-z]+/g) ?? []) {
    if (BETWEEN.has(word) || BEFORE_A_NAME.has(word) || ROLES.has(word)) continue
    if ((MAY_BE_A_VERB.test(word) && (word.length > 3 || !word.endsWith('ed'))) || SPEECH.test(word))
      return false
    unknown++
  }
  const written = PRETERITE.exec(writtenBare(scene, from, to))
  return (
    unknown <= mostUnknown &&
    (written === null || /^(?:(?:figur|destac)(?:ó|aría|arían)|estarían?|habían?)$/.test(written[0]))
  )
}

/** The text as written, with spaces for fillers. */
const writtenBare = (scene: Scene, from: number, to: number): string =>
  scene.text.length === scene.bare.length
    ? [...scene.text.slice(from, to)]
        .map((letter, at) => (scene.bare[from + at] === ' ' ? ' ' : letter))
        .join('')
    : scene.text.slice(from, to)
