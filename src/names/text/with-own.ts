import { fold } from '../fold.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'

/** «, abrazada a su hijo a las puertas del penal»: it is the prisoner whose relative is seen so who is out. */
export const isWithTheirOwn = (by: Predicate, scene: Scene): boolean =>
  /^(?:standing|hugging|embracing|holding|abrazad|de pie|junto a|aferrad|del brazo)/.test(
    scene.folded.slice(by.start),
  )

/** A parent has the child beside, a wife the husband: anybody else's own are somebody else. */
const PAIRS: readonly (readonly [of: RegExp, own: RegExp])[] = [
  [/^(?:madre|padre|mama|papa|mother|father)$/, /^(?:hij[oa]|son|daughter)$/],
  [/^(?:espos[oa]|mujer|marido|pareja|wife|husband)$/, /^(?:espos[oa]|marido|wife|husband)$/],
  [/^(?:herman[oa]|brother|sister)$/, /^(?:herman[oa]|brother|sister)$/],
  [/^(?:abuel[oa]|grandmother|grandfather)$/, /^(?:niet[oa]|grandson|granddaughter)$/],
]

/** Whether who is beside a relative of somebody may be that somebody: «the mother of X, hugging her son». */
export function isBesideTheirs(by: Predicate, mention: Mention, scene: Scene): boolean {
  const of = /([a-z]+)\s+(?:del?|de la|of)\s+(?:[a-z]+\s+){0,3}$/.exec(
    scene.folded.slice(0, mention.start),
  )?.[1]
  const own = /([a-z]+)$/.exec(scene.folded.slice(by.start, by.end))?.[1]
  if (of === undefined || own === undefined) return false
  const isWoman = /(?:a|daughter|sister|wife)$/.test(own)
  return (
    PAIRS.some(([who, whose]) => who.test(of) && whose.test(own)) &&
    isWoman === fold(mention.text.split(' ')[0]!).endsWith('a')
  )
}
