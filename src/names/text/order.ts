import type { Mention } from './mentions.ts'
import type { Said } from './predicate.ts'
import type { Scene } from './scene.ts'

/*
 * What stands behind «after» happened before. Patterns see text folded in place.
 */

const AFTER =
  /\b(?:minutes|hours|days|weeks|minutos|horas|dias|semanas) (?:after|despues de que|luego de que)\b[^.;]{0,60}$|\b(?:after|tras|luego de|despues de|since|desde|upon)\s+(?:que\s+)?(?:(?:he|she|they|his|her|their|ser|haber|su|la|el|having|being)\s+){0,2}$/

/** «X, liberado a comienzos de mes,»: what stands beside a name came before what is told of it. */
const BESIDE =
  /^\s*,\s*(?:(?:recien|ya|apenas|newly|just|recently|who (?:was|had been)|quien (?:fue|habia sido)|que (?:fue|habia sido)) )?(?:excarcelad|liberad|soltad|indultad|released|freed)[a-z]*$/

/** «lo detuvieron horas después de que saliera»: what stands behind «after» happened before. */
export const inOrder = (all: readonly Said[], mention: Mention, scene: Scene): readonly Said[] => {
  const isEarlier = ({ by }: Said): boolean =>
    by !== undefined &&
    (AFTER.test(
      scene.folded.slice(Math.max(0, by.start - 80, mention.end <= by.start ? mention.end : 0), by.start),
    ) ||
      (by.start > mention.end && BESIDE.test(scene.folded.slice(mention.end, by.end))))
  return all.some((one) => !isEarlier(one))
    ? [...all.filter(isEarlier), ...all.filter((one) => !isEarlier(one))]
    : all
}
