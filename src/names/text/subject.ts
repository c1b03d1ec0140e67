import { BEFORE_A_NAME } from '../data/words.ts'
import { fold } from '../fold.ts'
import type { Mention } from './mentions.ts'
import { isOnes } from './possessed.ts'
import type { Predicate } from './predicate.ts'
import { isKinsman, isOfficial, isPlaceOrBody, RELATIVE } from './roles.ts'
import type { Clause, Scene } from './scene.ts'
import { isKinOf, SPEECH_WORD, speaks } from './speech.ts'

/*
 * Whether a name before a predicate is its subject, or somebody who stands between. Patterns see text folded in place.
 */

/** «A, B y C»; «Ante el juez A, B salió» is no list. */
export const IN_A_ROW = /\b(?:y|e|ni|o|and|nor|or|junto|con|with|asi como)\b/

/** «uno de los siete que el Gobierno liberó» */
const OF_THOSE =
  /\b(?:un[oa] de (?:los|las)|one of (?:the|those)|entre (?:los|las)|among (?:the|those))\b[^.;]*\b(?:que|who|whom|that)\b/

/** «el X que soltaron hoy», «X, whom police released»: whoever stands before is the one let go. */
const isObject = (predicate: Predicate, between: string, scene: Scene): boolean =>
  (/^\s*,?\s*(?:a quien(?:es)?|al que|a la que|whom)\s+(?:\w+\s+){0,4}$/.test(between) ||
    (/^\s+(?:que|that)\s+(?:(?:ya|hoy|ayer|anoche|they|police|authorities)\s+){0,2}$/.test(between) &&
      /^\w+ron\b|^(?:released|freed)\b/.test(scene.folded.slice(predicate.start)))) &&
  !/^\s+(?:\w+\s+){0,2}al?\s+(?!las?\b|medi)/.test(scene.folded.slice(predicate.end))

/** «ante el juez X, Y salió», «encabezada por X»: whoever stands behind such a preposition does nothing. */
export const isBehindPreposition = (mention: Mention, scene: Scene): boolean =>
  /\b(?:who|que|quien)\b[^,]{0,60}\b(?:with|con)\s+(?:\w+\s+){0,2}$/.test(
    scene.folded.slice(Math.max(0, mention.start - 80), mention.start),
  ) ||
  /\b(?:ante|por|contra|against|before|by(?! (?:nightfall|midnight|dawn|noon|evening|morning|night|then|sunset)\b))\s+(?:(?:el|la|los|las|the)\s+)?(?:\w+\s+){0,2}$/.test(
    scene.folded.slice(Math.max(0, mention.start - 50), mention.start),
  )

const OF_A_PRISON =
  /\b(?:pres[oa]\b|libert|libre|penal|carcel|prision|reten|celda|tocoron|tocuyito|yare|rodeo|helicoide|sebin|dgcim|inof|free|released|prison|jail|custody|bars|cell)/

/** A verb of speech before the relative who speaks it: «dijo entre lágrimas la madre de X». */
const spokenBy = (folded: string, until: number): boolean =>
  SPEECH_WORD.test(folded.slice(Math.max(0, until - 90), until)) &&
  !/\b(?:pid|exig|reclam|demand|call(?:s|ed)? (?:on|for)|urg)/.test(folded)

/** «la madre de X … que lo liberaron», «esposa de X, liberado el lunes»: said of the prisoner and not of the relative. */
export function isOfKinsPrisoner(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  const between = scene.bare.slice(mention.end, predicate.start)
  const core = scene.folded.slice(predicate.start, predicate.end)
  if (/^\s+(?:que|that)\b/.test(between) || /^(?:lo|le)\b/.test(core) || /\blo\s+$/.test(between)) return true
  // «La familia de X pudo llevárselo: el técnico salió ayer»
  if (/:\s+(?:el|la)\s+(?:[a-z]+\s+){1,3}$/.test(between)) return true
  const kin =
    /([a-z]+)\s+(?:del?|de la|of)\s+(?:[a-z]+\s+){0,3}$/.exec(scene.folded.slice(0, mention.start))?.[1] ?? ''
  // «escribió la hija de X, una hora después de que confirmaran su salida»
  if (predicate.form === 'noun')
    return isOnes(predicate, scene.folded) && spokenBy(scene.folded, mention.start)
  if (/^\s*,\s*(?:un[oa]|one|among)\b/.test(between) && RELATIVE.test(between)) return true
  // «la familia de X, que fue excarcelada», «la abuela de X, que volvió después de un año preso»
  const isRelative = /^\s*,\s*(?:que|quien|el cual|la cual|who)\s+(?:\w+\s+){0,3}$/.test(between)
  if (!isRelative && !/^\s*,\s*(?:(?:ya|recien|hoy|ayer|anoche|newly|just|recently)\s+)?$/.test(between))
    return false
  if (
    /^(?:familia|familiares|parientes|allegados|hijos|padres|hermanos|hijas|hermanas|family|relatives|parents)$/.test(
      kin,
    )
  )
    return !/^(?:\w+(?:ron|an|en)|han|were|are|have)\b/.test(core)
  const speaks = spokenBy(scene.folded, mention.start)
  const ending = /\b(?:\w+[aieu]d|pres|puest|suelt)([oa])\b/.exec(core)?.[1]
  // «cuenta la abuela de X, que llegó anoche de Tocorón», «said the sister of X, who walked out»: she speaks, X came.
  if (ending === undefined) return speaks && OF_A_PRISON.test(core)
  const isWoman = /(?:a|madre|mujer)$/.test(kin) && kin !== 'papa'
  // «el papá de Y, excarcelada», «la mamá de X, excarcelado»: the relative it cannot be.
  if ((ending === 'o') === isWoman) return isRelative || isWoman || speaks
  return speaks && (ending === 'o' || /a$/.test(fold(mention.text.split(/\s/)[0]!)))
}

/** «A, no B, fue el liberado» */
export const isLeftAside = (person: Mention, scene: Scene): boolean =>
  /,\s*(?:no|not)\s+(?:\w+\s+){0,2}$/.test(scene.folded.slice(0, person.start)) &&
  /^\s*,(?!\s*(?:(?:por|a|de|con|for|to|of)\s+)?(?:quien|que|whom?)\b)/.test(scene.folded.slice(person.end))

/** «when her client walked out»: the subject is somebody else. */
export const OF_ANOTHER =
  /\b(?:su|his|her|their)\s+(?:\w+ )?(?:client[ea]?s?|defendid[oa]s?|representad[oa]s?|patrocinad[oa]s?|asistid[oa]s?|hij[oa]s?|espos[oa]|marido|herman[oa]|padre|madre|son|daughter|husband|wife|brother|sister|father|mother)\s+(?:\w+\s+){0,2}$|\b(?:que|that)\s+(?:(?:los|las|the)\s+)?(?:otr[oa]s?|demas|vari[oa]s|much[oa]s|algun[oa]s|dos|tres|cuatro|cinco|several|others?|many|some|two|three|four|five)\b[^,;]*$|\b(?:l[oa]s|quienes) que\s+(?:sí\s+)?$|\b(?:cuy[oa]s?|whose)\b[^,;]*$|\b(?:hij[oa]s?|espos[oa]|marido|mujer|herman[oa]s?|padres?|madres?|papa|mama|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|niet[oa]s?|novi[oa]|pareja|companer[oa]s?|amig[oa]s?|cunad[oa]|sons?|daughters?|husband|wife|brothers?|sisters?|father|mother|cousin|nephew|friends?)\s*,?\s*(?:(?:que|quien|who|a quien)\s+)?(?:(?:ya|hoy|ayer|anoche|tambien|lo|la|fue|recien|apenas)\s+)?$|,\s*(?:la |el |the )?(?:hij[oa]s?|espos[oa]|marido|mujer|herman[oa]s?|padres?|madres?|papa|mama|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|niet[oa]s?|novi[oa]|pareja|companer[oa]s?|amig[oa]s?|cunad[oa]|sons?|daughters?|husband|wife|brothers?|sisters?|father|mother|cousin|nephew|friends?)\s+(?:de|del|of)\b[^,;]*$/

export const isPlural = (predicate: Predicate, scene: Scene): boolean =>
  /^(?:\w+(?:ron|an|en)|were|are|have)\b/.test(scene.folded.slice(predicate.start, predicate.end))

/** «le dieron libertad»: who gives it is not who gets it. */
export const isDative = (predicate: Predicate, scene: Scene): boolean =>
  /^les? [a-z]/.test(scene.folded.slice(predicate.start))

/** Whether a predicate can speak of a subject before it. */
export function isOfSubject(predicate: Predicate, between: string, scene: Scene): boolean {
  switch (predicate.form) {
    case 'verb':
    case 'left':
      return true
    case 'active':
      return OF_THOSE.test(between) || isObject(predicate, between, scene)
    case 'self':
      return false
    case 'group':
      return /\b(?:among|one of|part of|entre|un[oa] de|parte de)\b(?!.*\b(?:que|quienes|who|that)\b)|^\s*(?:en|on|in)\s+(?:su|la|una|the|its)\s+(?:\w+\s+)?(?:lista|listado|nomina|list)\b|\b(?:aparec|figur|esta|inclu)\w* [^,;]*\b(?:lista|listado|grupo|nomina|relacion)\b/.test(
        between,
      )
    case 'noun':
      return isOnes(predicate, scene.folded)
  }
}

/** «X abrazó a Y tras salir de la cárcel»: whoever acts in the clause, not whoever stands nearest. */
const AFTERWARDS = /\b(?:after|upon|tras|luego de|despues de|al)\s+(?:\w+(?:ing|ar|er|ir)\s+)?$/

export const isOfFirst = (predicate: Predicate, scene: Scene): boolean =>
  AFTERWARDS.test(scene.folded.slice(0, predicate.start)) ||
  /^(?:leaving|salir|ser|recuperar|abandonar)\b/.test(scene.folded.slice(predicate.start))

export const isFirst = (mention: Mention, clause: Clause, scene: Scene): boolean =>
  scene.people.find(
    (person) =>
      person.start >= clause.start &&
      !isKinOf(scene.folded, person) &&
      !isOfficial(person, scene) &&
      !isKinsman(person, scene) &&
      !isBehindPreposition(person, scene) &&
      !speaksAt(person, clause, scene),
  ) === mention

/** «A y B volvieron tras ser excarcelados» */
export const isWithFirst = (predicate: Predicate, mention: Mention, clause: Clause, scene: Scene): boolean =>
  /[oa]s$/.test(scene.folded.slice(predicate.start, predicate.end)) &&
  scene.people.some(
    (person) =>
      person.end <= mention.start &&
      isFirst(person, clause, scene) &&
      /^\s*(?:,[^;:]*)?(?:,|\b(?:y|e|and))\s+(?:[a-z]+\s+){0,3}$/.test(
        scene.folded.slice(person.end, mention.start),
      ),
  )

const speaksAt = (person: Mention, clause: Clause, scene: Scene): boolean =>
  speaks(
    scene.folded,
    person,
    clause.start,
    scene.people.filter((other) => other !== person),
  )

/** «a Y, su hermana, no la soltaron» */
const TAKEN_UP =
  /^\s*,?\s*(?:[^,;:]{3,40},\s*)?(?:(?:no|ya|aun|todavia|tampoco|sí|hoy|ayer|en cambio,?)\s+){0,2}(?:se\s+)?(?:l[oa]s?|les?)\s/

/** A person named as someone's relative or behind a preposition is not the subject, unless «quien» takes it up. */
export function isSubject(person: Mention, predicate: Predicate, scene: Scene): boolean {
  if (/^\s*,?\s*(?:quien|que|who|el cual|la cual)\b/.test(scene.folded.slice(person.end, predicate.start)))
    return !isKinOf(scene.folded, person)
  if (isKinOf(scene.folded, person)) return false
  // «X salió; a Y la dejaron adentro»: the one told of stands first.
  if (
    /(?:[,;:]|\b(?:y|pero|que))\s+a\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(0, person.start)) &&
    TAKEN_UP.test(scene.folded.slice(person.end, predicate.end))
  )
    return true
  const lead = scene.folded.slice(Math.max(0, person.start - 12), person.start)
  if (/\b(?:en|in|desde|from|hacia|de|del|a|al|at|of|por|con|with)\s+(?:el |la |los |the )?$/.test(lead))
    return false
  return person.text.includes(' ') || predicate.start - person.end < 4
}

/** «el hijo de X, quien perdió la vida»: of whom a death is told is never free, whoever stands between. */
export const deathBehind = (mention: Mention, clause: Clause, scene: Scene): Predicate | undefined =>
  clause.predicates.find(
    ({ fact, start }) =>
      fact === 'died' &&
      start >= mention.end &&
      /^\s*,?\s*(?:quien|que|who)\b[^.;]{0,30}$/.test(scene.folded.slice(mention.end, start)),
  )

/** «La jueza A firmó la medida y horas después recuperó su libertad el agricultor B»: the subject stands behind. */
export function hasSubjectBehind(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  if (
    predicate.form !== 'verb' ||
    !/^(?:se |l[oa] |le )?[a-z]+(?:o|io|e|a)\b/.test(scene.folded.slice(predicate.start))
  )
    return false
  const next = scene.people.find((person) => person.start >= predicate.end && person.text.includes(' '))
  if (next === undefined || isPlaceOrBody(next, scene.folded)) return false
  const stretch = scene.folded.slice(predicate.end, next.start)
  const roles =
    /^\s+(?:(?:ya|hoy|ayer|anoche|tambien|por fin|finalmente)\s+){0,2}(?:el|la)\s+((?:[a-z]+\s+){1,4})$/.exec(
      stretch,
    )
  if (roles !== null) return BEFORE_A_NAME.has(roles[1]!.split(' ')[0]!)
  return stretch === ' ' && (isOfficial(mention, scene) || isVerbFirst(predicate, mention, scene))
}

/** «Salió A y sigue presa B»: where the verb stands before the first of them it does before the second too. */
const isVerbFirst = (predicate: Predicate, mention: Mention, scene: Scene): boolean =>
  /^\s*(?:,[^,;:]{3,60},\s*)?,?\s*(?:y|e|and|pero|mientras)\s+(?:(?:aun|todavia|ya|tambien)\s+)?$/.test(
    scene.folded.slice(mention.end, predicate.start),
  ) &&
  /(?:^|[.,;:"“«¡]\s*|\b(?:ya|ayer|hoy|anoche|que|cuando)\s+)(?:\w+(?:o|aron|ieron|io|en|e|a|an)|fue \w+)\s+(?:\w+\s+){0,3}$/.test(
    scene.folded.slice(0, mention.start),
  )

/** «La madre de A abrazó a B, recién liberado»: a participle behind a comma is the last one's, unless it is plural. */
export const isApposed = (predicate: Predicate, other: Mention, scene: Scene): boolean =>
  /^\s*,\s*(?:(?:ya|recien|apenas|tambien|just|newly|recently|freshly)\s+)?$/.test(
    scene.folded.slice(other.end, predicate.start),
  ) &&
  /^(?:(?:recien|ya|just|newly) )?(?:liberad|excarcelad|soltad|indultad|canjead|puest|en libertad|libre\b|fuera\b|freed|released|home|free\b)(?!\w*[oa]s\b)/.test(
    scene.folded.slice(predicate.start),
  )

/** «El abogado entró al penal y salió con X»: who goes in comes out again. */
export const goesInFirst = (predicate: Predicate, between: string, scene: Scene): boolean =>
  predicate.fact === 'released' &&
  /\b(?:entr(?:o|aron)|ingres(?:o|aron) (?:a|al|en)|visit(?:o|aron)|acudi(?:o|eron)|went in(?:to|side)?|entered|visited)\b/.test(
    between,
  ) &&
  /^(?:sali|dej|abandon|cruz|left|walk|came|emerg|stepp)/.test(scene.folded.slice(predicate.start))
