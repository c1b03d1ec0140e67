import { fold } from '../fold.ts'
import type { Passage, Statement } from './discourse.ts'
import type { Mention } from './mentions.ts'
import type { Predicate, Said } from './predicate.ts'
import type { Scene } from './scene.ts'
import { isKinOf } from './speech.ts'

/*
 * Prisoners who are named only as somebody's son, client or wife. Patterns see text folded in place.
 */

/** Who is whose: «madre de X» and then «su hijo». */
const PAIRS: readonly (readonly [of: RegExp, own: RegExp])[] = (
  [
    ['madre|padre|mama|papa|mother|father|mom|dad', 'hij[oa]|muchach[oa]|son|daughter|boy|girl'],
    ['abuel[oa]|grandmother|grandfather', 'niet[oa]|grandson|granddaughter'],
    ['espos[oa]|mujer|marido|pareja|wife|husband', 'espos[oa]|marido|mujer|pareja|husband|wife'],
    ['herman[oa]|sister|brother', 'herman[oa]|brother|sister'],
    ['ti[oa]|aunt|uncle', 'sobrin[oa]|nephew|niece'],
    ['hij[oa]|son|daughter', 'padre|madre|papa|mama|father|mother'],
    ['abogad[oa]|defensora?|lawyer|attorney', 'client[ea]?|defendid[oa]|representad[oa]'],
  ] as const
).map(([of, own]) => [new RegExp(`^(?:${of})$`), new RegExp(`^(?:${own})$`)])

/** «…, madre del estudiante » */
const KIN_OF = /([a-z]+)\s+(?:de la|del|de|of|for)\s+(?:[a-z]+\s+){0,3}$/
/** «: su hijo », «Her son » */
const HIS_OWN =
  /(?:^[^a-z]*|[:;]\s*|,?\s(?:pues|porque|ya que|because|as)\s)(?:su|his|her)\s+([a-z]+)\s+(?:(?:ya|hoy|por fin|finally)\s+)?$/

/** What is dreamt, feared, asked or heard is not told. */
const NOT_TOLD =
  /\b(?:son(?:o|aba|ar)|suena|imagin\w+|oj?ala|rumor\w*|mentira|fals[oa]|desmint\w+|desmient\w+|pid\w+|exig\w+|promet\w+|le dijeron|les dijeron|dream\w*|hop\w+|rumou?r\w*|false|den(?:y|ied)|ask\w*|beg\w*|demand\w*|was told|were told)\b/

/** «su hija» is not a man with a man's name. */
const fits = (kin: string, { text }: Mention): boolean => {
  const ending = /[oa]$/.exec(fold(text.split(' ')[0]!))?.[0]
  const own = /^(?:hij|niet|sobrin|herman|espos|defendid|representad|muchach)[oa]$/.test(kin)
    ? kin.at(-1)
    : undefined
  return ending === undefined || own === undefined || ending === own
}

/** «Y, madre de X, dio las gracias: su hijo fue liberado ayer»: what is told of her son is told of X. */
export function ofKinsPrisoner(at: number, passages: readonly Passage[]): Statement[] {
  const { scene, kind } = passages[at]!
  if (kind !== 'sentence') return []
  return scene.clauses.flatMap(({ predicates }) =>
    predicates.flatMap((by): Statement[] => {
      const kin = by.form === 'verb' ? HIS_OWN.exec(scene.folded.slice(0, by.start))?.[1] : undefined
      if (kin === undefined || NOT_TOLD.test(scene.folded.slice(0, by.start))) return []
      // In the sentence that begins with him the one who has a son is named before.
      const isFirst = /^[^a-z]*(?:su|his|her)\s+[a-z]+\s+(?:[a-z]+\s+)?$/.test(
        scene.folded.slice(0, by.start),
      )
      const before = isFirst ? passages[at - 1] : passages[at]
      if (before?.kind !== 'sentence') return []
      const of = whoseKin(kin, before, isFirst ? Number.POSITIVE_INFINITY : by.start)
      return of === undefined ? [] : [{ fact: by.fact, by, claimed: by.claimed ?? false, of, at }]
    }),
  )
}

/** Whether a release is told of «su hijo», in a text that says whose. */
export const isToldOfKin = ({ fact, by, at, of }: Statement, passages: readonly Passage[]): boolean =>
  fact === 'released' && ofKinsPrisoner(at, passages).some((one) => one.by === by && one.of === of)

/** The one prisoner of whom a sentence names a relative that fits; undefined when it names several. */
function whoseKin(kin: string, { scene, people }: Passage, until: number): Mention | undefined {
  const all = people
    .map(({ mention }) => mention)
    .filter((one) => one.end <= until && one.text.includes(' ') && isKinOf(scene.folded, one))
  const [one] = all
  if (one === undefined || all.length > 1 || !fits(kin, one)) return undefined
  // «madre de X y de otros dos presos», «de X y Y»
  if (
    /^\s*(?:,[^,;:]{0,40})?\s*\b(?:y|e|and)\s+(?:de\s|of\s|x|otr|other|su |sus |his |her )/.test(
      scene.folded.slice(one.end),
    )
  )
    return undefined
  const role = KIN_OF.exec(scene.folded.slice(0, one.start))?.[1] ?? ''
  return PAIRS.some(([of, own]) => of.test(role) && own.test(kin)) ? one : undefined
}

const CALLED_FREE = /\b(?:del|de la|al|a la|of the|of)\s+(?:(?:recien|ya|newly|just|recently)\s+)?$/
const FREE = /^(?:recien |ya |newly |just |recently )?(?:excarcelad|liberad|freed|released)(?:[oa])?$/

const isCalledFree = (by: Predicate, mention: Mention, { folded }: Scene): boolean =>
  by.fact === 'released' &&
  FREE.test(folded.slice(by.start, by.end)) &&
  CALLED_FREE.test(folded.slice(0, by.start)) &&
  /^\s+(?:[a-z]+\s+){0,2}$/.test(folded.slice(by.end, mention.start))

/** «abuelo del excarcelado X»: X is out, whoever speaks. */
export const calledFree = (mention: Mention, scene: Scene): Said[] =>
  scene.clauses
    .flatMap(({ predicates }) => predicates)
    .filter((by) => isCalledFree(by, mention, scene))
    .map((by) => ({ fact: by.fact, by }))

/** Whether a word for «out» is what the next one named is called. */
export const isWhatNextIsCalled = (by: Predicate, scene: Scene): boolean => {
  const next = scene.people.find(({ start }) => start >= by.end)
  return next !== undefined && isCalledFree(by, next, scene)
}
