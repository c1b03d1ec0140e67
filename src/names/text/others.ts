import { BEHIND_PREPOSITION, OTHERS, TO_ANOTHER } from './continuation.ts'
import type { Mention } from './mentions.ts'
import { picked, whichIn } from './pair.ts'
import { isKinsman, isOfficial, isPlaceOrBody, standsBeside } from './roles.ts'
import type { Clause, Scene } from './scene.ts'
import { SPEECH_WORD } from './speech.ts'

/*
 * Of whom a sign speaks that somebody is not free: of the person, or of somebody else in the sentence. Patterns see text
 * folded in place.
 */

const PLURAL = /^(?:no|nunca|tampoco|ni) (?:han|habian|fueron|hemos)\b/
/** «unos hombres se lo llevaron»: the object is the one spoken of, whoever acts. */
const HAS_OBJECT =
  /^(?!(?:no|nunca|jamas|tampoco|ni|not|never)\b)(?:.*\bl[oae] [a-z]+(?:ron|o|ban?|an|en)\b|.*\b(?:him|her)\b|(?:llevar|quitar)sel[oa]\b)/
/** «su familia se lo llevó a Acarigua» */
const KIN_ACTS =
  /\b(?:famili\w+|parientes|allegados|madre|padres?|mama|papa|herman[oa]s?|espos[oa]|hij[oa]s?|ti[oa]s?|prim[oa]s?|abuel[oa]s?|amig[oa]s?|vecin[oa]s?|compañer[oa]s|companer[oa]s|family|relatives|mother|father|wife|husband|brothers?|sisters?|sons?|daughters?|friends|neighbou?rs)\s+(?:[a-z]+\s+){0,8}$/
/** «otros tres no han sido confirmados» */
export const OF_OTHERS =
  /(?<!\b(?:y|e|and) (?:(?:a|de|con|\w+) )?)\b(?:otr[oa]s|l[oa]s demas|others|other (?!than)|el resto|the rest)\b/

/** How far before a sign its subject is looked for. */
const LONGEST_LEAD = 120
const SAYS_THAT =
  /^(?!.*\b(?:habian?|had|pese)\b).*\b(?:dic|dij|indic|inform|asegur|afirm|cont|relat|explic|denunci|avis|confirm|sostien|sostuv|alert|report|aclar|say|said|told|tell|add|claim|insist|warn)\w*\b[^,;:]{0,20}?\b(?:que|that|now)\s+/

/** Whom a last look at somebody is about. */
export interface Look {
  /** The person's own mentions. */
  own: ReadonlySet<Mention>
  /** Everybody of whom the same release was told. */
  together: ReadonlySet<Mention>
  /** Everybody of whom anything is told, however they are introduced. */
  told: ReadonlySet<Mention>
}

/** Whether somebody else named in the clause is nearer to a sign than the person. */
export function isAnothers(
  sign: string,
  start: number,
  clause: Clause,
  scene: Scene,
  { own, together, told }: Look,
): boolean {
  // «Su socio, Y, aguarda en una celda»: a relative too is who it is about, unless he only sees or says it.
  const isKin = (person: Mention): boolean =>
    !/\b(?:[a-z]*l[oae]|el|ella|him|her|his)\b/.test(sign) &&
    isKinsman(person, scene) &&
    !isOfficial(person, scene) &&
    !/\b(?:que|that)\b/.test(scene.folded.slice(person.end, start)) &&
    !SPEECH_WORD.test(scene.folded.slice(person.end, start))
  const inClause = scene.people.filter(
    (person) =>
      person.start >= clause.start &&
      person.start < clause.end &&
      (person.text.includes(' ') || own.has(person) || told.has(person)) &&
      (own.has(person) ||
        (!together.has(person) &&
          (told.has(person) ||
            (person.end <= start && isKin(person)) ||
            (!standsBeside(person, scene) && !isPlaceOrBody(person, scene.folded))))),
  )
  const which = whichIn(scene.folded.slice(clause.start, start))
  if (which === 'first' || which === 'second' || which === 'last') {
    const named = scene.people.filter(({ end, text }) => end <= start && text.includes(' '))
    return named.length > 1 && !picked(which, named).some((person) => own.has(person))
  }
  const before = inClause.findLast((person) => person.end <= start)
  const nearest = before ?? inClause.find((person) => person.start >= start)
  return nearest !== undefined && !own.has(nearest)
}

/** «su hermano, Wilmer, que no fue liberado» */
const NAMED_KIN =
  '(?:su|sus|his|her|mi|my) (?:[a-z]+ )?(?:hij[oa]|herman[oa]|espos[oa]|marido|mujer|ti[oa]|prim[oa]|sobrin[oa]|niet[oa]|padre|madre|papa|mama|soci[oa]|companer[oa]|brother|sister|son|daughter|husband|wife|cousin|nephew|niece|father|mother|partner|colleague),\\s+[^,;:.]{2,40},\\s+'
const OF_NAMED_KIN = new RegExp(
  `\\b${NAMED_KIN}(?:que|quien|a quien|who|whom)\\s+(?:(?:aun|todavia|still|also|tambien)\\s+)?$|^[^a-z]*${NAMED_KIN}`,
)

/** «su hermano no ha salido», «los demás siguen sin salir», «no han salido» where one person is meant. */
export function isOfOthers(sign: string, start: number, clause: Clause, scene: Scene, look: Look): boolean {
  if ((PLURAL.test(sign) && look.together.size <= 1) || TO_ANOTHER.test(sign)) return true
  const person = scene.people.findLast((one) => look.own.has(one) && one.end <= start)
  // «su familia informó de su muerte»
  if (/^(?:su|his|her) /.test(sign)) return TO_ANOTHER.test(scene.folded.slice(clause.start, start))
  if (HAS_OBJECT.test(sign)) {
    const before = scene.folded.slice(clause.start, start)
    return TO_ANOTHER.test(before) || KIN_ACTS.test(before)
  }
  if (OF_NAMED_KIN.test(scene.folded.slice(person?.end ?? clause.start, start))) return true
  const from = Math.max(clause.start, person?.end ?? 0, start - LONGEST_LEAD)
  const lead = scene.folded
    .slice(from, start)
    .replace(
      /\ba las? [a-z]+|\b[a-z]+ (?:days?|hours?|weeks?|minutes|months?|dias?|horas?|minutos|semanas?|mes(?:es)?)\b/g,
      ' ',
    )
    .replace(/^.*[,;:](?=[^,;:]*[a-z]{2})/, ' ')
    // «su familia indica que …»: whoever speaks, it is about the prisoner.
    .replace(SAYS_THAT, ' ')
    .replace(BEHIND_PREPOSITION, ' ')
    .replace(
      /\b(?:agentes?|funcionari\w+|agents?|officers?|police|guards?|polici\w+|guardias?|hombres|men)\b/g,
      ' ',
    )
  return OTHERS.test(lead)
}
