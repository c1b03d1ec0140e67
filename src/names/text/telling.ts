import type { Passage, Statement } from './discourse.ts'
import { ELDEST, MEMBERS } from './members.ts'
import { whichIn } from './pair.ts'

/*
 * How plainly a text tells a release that the rules read: by name, by a heading, or far off and over somebody else.
 * Patterns see text folded in place.
 */

/** Words that tell a release and stand so far from him, with somebody else's name between, are rather of the other. */
const LONG_WAY = 40
/** «abrazó a su hijo a las puertas del penal»: so does whoever comes to visit. */
const MEETS = /^(?:se )?(?:abraz|bes[oa]|recib|reencontr|reencuent|hug|embrac|kiss|welcom|greet|met\b)/

/** «Libre pero fuera del país:»: the heading of a row begins with what became of its people. */
const PLAIN_HEADING =
  /^[^a-z]*(?:(?:ya|hoy|all|now) )?(?:en libertad|libres?|excarcelad[oa]s?|liberad[oa]s?|freed|released|free|at liberty)\b/
/** «Nueve mujeres recobraron la libertad. En el primer grupo figuran A y B»: named as some of those just told of. */
const isCountedIn = ({ of, by, at }: Statement, passages: readonly Passage[]): boolean =>
  by !== undefined &&
  (passages[at - 1]?.scene.clauses ?? []).some(({ predicates }) => predicates.includes(by)) &&
  (MEMBERS.test(passages[at]!.scene.folded.slice(0, of.start)) ||
    ELDEST.test(passages[at]!.scene.folded.slice(of.end)))

/** Whether it is told of a group that he is counted in, or by a heading that begins with it. */
export const isOfThoseTold = (own: readonly Statement[], passages: readonly Passage[]): boolean =>
  own.some(
    (told) =>
      told.fact === 'released' &&
      (isCountedIn(told, passages) ||
        (told.by === undefined &&
          passages[told.at]!.kind === 'item' &&
          PLAIN_HEADING.test(
            passages.slice(0, told.at).findLast(({ kind }) => kind === 'header')?.scene.folded ?? '',
          ))),
  )

/** «Según la Fiscalía, X quedó en libertad»: who holds prisoners says so. */
const ONE_SIDE =
  /\b(?:segun|de acuerdo con|according to|dij\w+|inform\w+|anunci\w+|asegur\w+|afirm\w+|said|says|claim\w+|announc\w+|report\w*)\b[^.;]{0,60}\b(?:fiscal\w*|ministr\w+|ministerio|gobierno|regimen|gobernador\w*|alcald\w+|diputad\w+|television|canal|portal(?:es)?|redes|tv|ministry|government|prosecutors?|governor|state (?:media|television|radio))\b|\b(?:fiscal\w*|ministr\w+|ministerio|gobierno|regimen|gobernador\w*|alcald\w+|diputad\w+|television|canal|portal(?:es)?|redes|tv|ministry|government|prosecutors?|governor|state (?:media|television|radio))\b[^.;]{0,60}\b(?:dij\w+|inform\w+|anunci\w+|asegur\w+|afirm\w+|said|says|claim\w+|announc\w+|report\w*)\b/

/** «Lo liberaron de madrugada», not «Ya estaba en la acera» */
const IN_SO_MANY_WORDS = /\b(?:liber|libr|excarcel|solt|suelt|free|releas)/

/** Whether a sentence that names him tells the release, or one behind that can mean nobody else: no heading, no scene. */
export const isToldOfHim = (
  own: readonly Statement[],
  passages: readonly Passage[],
  isAlone: boolean,
): boolean =>
  own.some(({ fact, by, claimed, of, at }) => {
    if (fact !== 'released' || claimed || by === undefined) return false
    const { people, scene } = passages[at]!
    const core = scene.folded.slice(by.start, by.end)
    return (
      scene.clauses.some(({ predicates }) => predicates.includes(by)) &&
      !MEETS.test(core) &&
      !ONE_SIDE.test(scene.folded) &&
      (people.some(({ mention }) => mention === of) || (isAlone && IN_SO_MANY_WORDS.test(core)))
    )
  })

const CONTRASTS =
  /\b(?:no|ni|pero|nadie|tampoco|sino|otr[oa]s?|que|el|ella|dicen|parece|creo|otra vez|de nuevo|not?|but|again|other|he says|they say|i think|\w+n['’]t)\b(?! (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))/

/** Whether a release is the answer to a question that names him and nobody else. */
export function isAnswer({ fact, by, of, at }: Statement, passages: readonly Passage[]): boolean {
  const [asked, answer] = [passages[at - 1], passages[at]!]
  return (
    fact === 'released' &&
    asked !== undefined &&
    /\?\s*$/.test(asked.scene.folded) &&
    asked.people.every(({ mention }) => mention === of) &&
    asked.people.length > 0 &&
    answer.people.length === 0 &&
    !CONTRASTS.test(answer.scene.folded) &&
    // «Salió a la audiencia»
    (by === undefined ||
      !/^\s+(?:a|al|para|en|por|con|hacia|de|del|to|for|on|at|with)\b(?! (?:la (?:manana|tarde|noche|una)|las |mon|tues|wednes|thurs|fri|satur|sun))/.test(
        answer.scene.folded.slice(by.end),
      ))
  )
}

/** Whether what told a release last reaches him a long way over somebody else's name. */
export function isOverAnother(own: readonly Statement[], passages: readonly Passage[]): boolean {
  const last = own.findLast(({ fact }) => fact === 'released')
  const scene = passages[last?.at ?? -1]?.scene
  if (scene === undefined || last?.by === undefined) return false
  const { by, of } = last
  if (!scene.clauses.some(({ predicates }) => predicates.includes(by))) return false
  const [from, to] = of.end <= by.start ? [of.end, by.start] : [by.end, of.start]
  return (
    to - from >= LONG_WAY &&
    // «A y B …: la primera salió»
    whichIn(scene.folded.slice(from, to)) === undefined &&
    scene.people.some(({ start, end, text }) => start >= from && end <= to && text.includes(' '))
  )
}
