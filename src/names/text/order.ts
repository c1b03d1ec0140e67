import type { Mention } from './mentions.ts'
import { type Predicate, type Said, said } from './predicate.ts'
import type { Clause, Scene } from './scene.ts'
import { isIn } from './state.ts'

/*
 * What stands behind «after» happened before. Patterns see text folded in place.
 */

const AFTER =
  /\b(?:minutes|hours|days|weeks|minutos|horas|dias|semanas) (?:after|despues de que|luego de que)\b[^.;]{0,60}$|\b(?:after|tras|luego de|despues de|since|desde|upon)\s+(?:que\s+)?(?:(?:he|she|they|his|her|their|ser|haber|su|la|el|having|being)\s+){0,2}$/

/** «vueltos a encarcelar tras su liberación»: the one behind «after» came first. */
export const isBefore = (by: Predicate, scene: Scene): boolean =>
  AFTER.test(scene.folded.slice(Math.max(0, by.start - 80), by.start))

/** «X, liberado a comienzos de mes,»: what stands beside a name came before what is told of it. */
const BESIDE =
  /^\s*,\s*(?:(?:un[oa] de (?:l[oa]s|aquell[oa]s)|one of the)\s+[^,;]{0,40}?)?(?:(?:recien|ya|apenas|newly|just|recently|who (?:was|had been)|quien (?:fue|habia sido)|que (?:fue|habia sido)) )?(?:excarcelad|liberad|soltad|indultad|released|freed)[a-z]*$/

/** «volvió a caer preso X, que apenas tenía diez días fuera» */
const WHO_HAD =
  /^\s*,?\s*(?:que|quien|a quien|who|whom)\s+(?:apenas|solo|habian?|tenia|llevaba|acababa|recien|had|barely)\b[^,;]*$/

/** «A y B, que estaban en la cárcel de Yare»: told of the time before. */
const WHO_WAS =
  /^[^;:.]{0,80}?,\s*(?:que|quien(?:es)?|who)\s+(?:(?:aun|todavia|ya|hasta \w+|still)\s+)?(?:estaban?|permanecian?|seguian?|continuaban?|se encontraban?|llevaban?|paso|pasaron|estuv\w+|permaneci(?:o|eron)|had been|were being|spent)\b[^,;]*$/

/** Whether somebody is told to have been inside before: «X, que estaba en la cárcel de Yare». */
export const wasInside = (by: Predicate | undefined, mention: Mention, scene: Scene): boolean =>
  by?.fact === 'held' && by.start > mention.end && WHO_WAS.test(scene.folded.slice(mention.end, by.end))

/** What puts somebody inside who was told to be out. */
export const putInside = (all: readonly Said[], mention: Mention, scene: Scene): readonly Said[] =>
  all.filter(({ fact, by }) => isIn(fact) && !wasInside(by, mention, scene))

/** «lo detuvieron horas después de que saliera»: what stands behind «after» happened before. */
export const inOrder = (all: readonly Said[], mention: Mention, scene: Scene): readonly Said[] => {
  const isEarlier = ({ by }: Said): boolean =>
    by !== undefined &&
    (AFTER.test(
      scene.folded.slice(Math.max(0, by.start - 80, mention.end <= by.start ? mention.end : 0), by.start),
    ) ||
      (by.start > mention.end &&
        (BESIDE.test(scene.folded.slice(mention.end, by.end)) ||
          (by.fact === 'released' && WHO_HAD.test(scene.folded.slice(mention.end, by.end))) ||
          wasInside(by, mention, scene))))
  return all.some((one) => !isEarlier(one))
    ? [...all.filter(isEarlier), ...all.filter((one) => !isEarlier(one))]
    : all
}

const CONCEDED =
  /\b(?:pese a|a pesar de|aunque|aun cuando|si bien|por mas que|despite|although|even though|even as|though|contrary to)\b[^.;:]{0,90}$/

export const isConceded = (by: Predicate, scene: Scene): boolean =>
  CONCEDED.test(scene.folded.slice(0, by.start))

/** «X sigue preso, pese a que figura entre los liberados»: what is granted takes nothing back. */
export const withoutConceded = (all: readonly Said[], scene: Scene): readonly Said[] =>
  all.some(({ fact }) => isIn(fact) || fact === 'denied')
    ? all.filter(({ fact, by }) => fact !== 'released' || by === undefined || !isConceded(by, scene))
    : all

/** «Horas después de la liberación de X, lo volvieron a detener»: what takes back a release told by a noun. */
export const undone = (mention: Mention, clause: Clause, scene: Scene): Said[] =>
  clause.predicates
    .filter(
      (one) =>
        one.start >= mention.end &&
        ((isIn(one.fact) && one.fact !== 'held') || one.form === 'left') &&
        !scene.people.some((person) => person.start >= mention.end && person.end <= one.start),
    )
    .map(said)
