import { BY_PLACE, BY_PLACE_AGAIN } from './members.ts'
import type { Mention } from './mentions.ts'
import { type Predicate, type Said, said } from './predicate.ts'
import { isOfficial } from './roles.ts'
import type { Scene } from './scene.ts'
import { isKinOf } from './speech.ts'
import type { Told } from './state.ts'

/*
 * Whom a sentence is about beyond what it says of them. Patterns see text folded in place.
 */

/** «El periodista fue liberado»: whoever is named next is somebody else. */
export const NAMES_A_ROLE =
  /^[^a-z]*(?:el|la|los|las|the) (?!(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|madrugada|tarde|manana|misma|mismo|first|same|day)\b)/

/** «Liberado el lunes y detenido el jueves: así pasó la semana X», «Freed on Monday, X is home». */
export const opens = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.end <= mention.start &&
  !/["“«]/.test(scene.folded.slice(0, by.start)) &&
  (/^[^a-z]*(?:(?:preguntad|consultad|interrogad|entrevistad)[oa]|al (?:recordar|hablar|narrar|contar)|asked|recalling|describing)\b/.test(
    scene.folded,
  ) ||
    !/^[^a-z]*(?:\w+[^a-z]+){4,}/.test(
      scene.folded.slice(scene.clauses.find((one) => by.start < one.end)?.start ?? 0, by.start),
    )) &&
  /[:,]/.test(scene.folded.slice(by.end, mention.start)) &&
  !/\b(?:su|sus|his|her|their|un|una|dos|tres)\b[^:]*$/.test(scene.folded.slice(by.end, mention.start)) &&
  !isKinOf(scene.folded, mention)

/** «Canjeados por dos sobrinos, …»: a participle opens the sentence. */
export const isParticiple = (by: Predicate, scene: Scene): boolean =>
  /^[^a-z]*$/.test(scene.folded.slice(0, by.start)) &&
  /^(?:\w+[aeiu]d[oa]s?|puest[oa]s?|freed|released|swapped)\b/.test(scene.folded.slice(by.start))

/** «X and his sister Y were arrested»: both are who the text goes on about. */
export const isAdded = (mention: Mention, scene: Scene): boolean =>
  // «Dos versiones corren sobre el comisario X»
  /\b(?:versiones|rumores|noticias|reports|versions|accounts|rumou?rs|news) (?:[a-z]+ ){0,3}(?:sobre|acerca de|about|on) (?:(?:el|la|the) )?(?:[a-z]+ ){0,3}$/.test(
    scene.folded.slice(Math.max(0, mention.start - 90), mention.start),
  ) ||
  (/\b(?:y|and|junto a|along with)\s+(?:a\s+)?(?:su|his|her)\s+(?:[a-z]+\s+){1,2}$/.test(
    scene.folded.slice(Math.max(0, mention.start - 50), mention.start),
  ) &&
    !isOfficial(mention, scene))

/** «De El Rodeo II: A, B» */
export const isByPlace = (first: Mention, scene: Scene): boolean =>
  BY_PLACE.test(scene.folded.slice(0, first.start))

/** «De El Rodeo, A y B.» behind «De Yare salieron …»: who came out of the next place, without a word for it. */
export const isAgainByPlace = (first: Mention, scene: Scene): boolean =>
  BY_PLACE_AGAIN.test(scene.folded.slice(0, first.start)) &&
  scene.clauses.every(({ predicates }) => predicates.length === 0)

/** «De Yare salieron A y B.»: what goes on to be told by place. */
export const byPlaceIn = (told: readonly Told[], first: Mention, scene: Scene): Told | undefined =>
  /^[^a-z]*(?:del?|desde|from) /.test(scene.folded) && told.every(({ fact }) => fact === 'released')
    ? told.find(({ by }) => by !== undefined && by.start < first.start)
    : undefined

/** «Ana Ruiz – libertad plena (18/01)»: the remark of an entry, where it is no verb with a subject. */
export const remarkOn = (mention: Mention, scene: Scene): readonly Said[] =>
  scene.clauses
    .flatMap(({ predicates }) => predicates)
    .filter(
      ({ form, start }) =>
        (form === 'noun' || form === 'group') &&
        start >= mention.end &&
        /(?:^[^\p{L}]*[/–—:(-]|[|])\s*(?:con |ya |en |plena )?$/u.test(
          scene.folded.slice(mention.end, start),
        ),
    )
    .map(said)
