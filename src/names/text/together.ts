import { isBridge } from './bridge.ts'
import { IS_ONE, MANY, MEMBERS, NOT_AMONG } from './members.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import type { Clause, Scene } from './scene.ts'
import { settles } from './state.ts'

/*
 * What names share: those listed together share what is said of one, those in a bracket what stands before it.
 */

/** «4 excarcelados (A, B y C), 2 con casa por cárcel (D y E)»: what stands right before the bracket is said of all in it. */
export function beforeBracket(mention: Mention, clause: Clause, scene: Scene): Predicate | undefined {
  const open = scene.folded.lastIndexOf('(', mention.start)
  if (open < clause.start || scene.folded.lastIndexOf(')', mention.start) > open) return undefined
  return clause.predicates.find(
    (one) => one.end <= open && /^\s*(?:\w+\s+){0,2}$/.test(scene.folded.slice(one.end, open)),
  )
}

/** «A (liberada), B (detenido)»: what stands in brackets is said of the name right before them. */
export const isInOthersBracket = (between: string): boolean =>
  /\(/.test(between) && !/^\s*,?\s*\([^)]*$/.test(between) && /\([^)]*$/.test(between)

/** «supo X que su hijo, Y, …»: a new subject, unless it is added to the first («X y su hijo Y»). */
const CHANGES_SUBJECT =
  /\b(?:que|that|quien|who|sino|excepto|salvo)\b|,\s*(?:no|not)\b|^(?!\s*,?\s*(?:y|e|and|junto|con|with|along)\b).*\b(?:su|sus|his|her|their) [a-z]/

/** A, B and C share what follows when only commas, conjunctions and roles stand between them. */
export function isListedWith(mention: Mention, other: Mention, scene: Scene): boolean {
  let from = mention.end
  for (const person of scene.people) {
    if (person.start < from || person.start > other.start) continue
    if (
      !isBridge(scene, from, person.start, 2) ||
      CHANGES_SUBJECT.test(scene.folded.slice(from, person.start))
    )
      return false
    from = person.end
  }
  return true
}

/** «Los liberados en Lara son A y B; en Zulia, C y D»: what is left out is what the clause before said. */
export function gapped(mention: Mention, clause: Clause, scene: Scene): Predicate | undefined {
  if (clause.predicates.length > 0) return isAtAnotherHour(mention, clause, scene)
  const lead = scene.folded.slice(clause.start, mention.start)
  const place = scene.clauses.indexOf(clause)
  const before = scene.clauses[place - 1]?.predicates ?? []
  if (
    /\b(?:of (?:them|whom)|de (?:ell[oa]s|l[oa]s cuales))\b/.test(lead) ||
    /^[;\s]*(?:y |and )?(?:en|de|del|desde|from|in|at) [^,:]{2,40}[,:]/.test(lead) ||
    isAtALaterHour(lead, before, scene.folded.slice(mention.end, clause.end)) ||
    isThatOf(lead, scene.folded.slice(mention.end, clause.end)) ||
    /(?<!\bno )\blo (?:hizo|hicieron)\b/.test(lead)
  )
    return before.findLast(({ form }) => form !== 'self' && form !== 'left')
  return isOnlyNamed(mention, clause, scene) ? listedBefore(scene.clauses.slice(0, place), scene) : undefined
}

const HOUR =
  '(?:a (?:las? (?:\\d[\\d:.]*|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|mediodia|medianoche)|al (?:mediodia|amanecer|dia siguiente|rato|caer la tarde)|(?:en|por) la (?:manana|tarde|noche)|de madrugada|ayer|anoche|hoy|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:una|dos|tres|pocas|\\d+) (?:horas?|dias?|minutos) (?:despues|mas tarde)|at (?:\\d[\\d:.]*|noon|midnight|dawn|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:an|two|three|\\d+) (?:hours?|days?|minutes) later|yesterday|today|overnight)'
const AT_AN_HOUR = new RegExp(`^\\s+${HOUR},? (?:y|and)(?: a)? (?:(?:el|la|the) (?:[a-z]+ ){1,2})?$`)
const AND_AT_ANOTHER = new RegExp(`^,?\\s+${HOUR}\\s*(?:[.;,]|$)`)

/** «A X la soltaron a mediodía y a Y a las cinco», «X was freed on Monday and Y on Tuesday» */
function isAtAnotherHour(mention: Mention, clause: Clause, scene: Scene): Predicate | undefined {
  const last = clause.predicates.findLast(({ end }) => end <= mention.start)
  return last?.fact === 'released' &&
    clause.predicates.at(-1) === last &&
    AT_AN_HOUR.test(scene.folded.slice(last.end, mention.start)) &&
    AND_AT_ANOTHER.test(scene.folded.slice(mention.end))
    ? last
    : undefined
}

const LATER_ON = new RegExp(
  `^[;\\s]*(?:y |and )?${HOUR}(?: y (?:media|cuarto|[a-z]+))?(?: de la [a-z]+)?,?\\s+(?:(?:el|la|los|las|a|al|su|the|his|her)\\s+)?(?:[a-z]+\\s+){0,2}$`,
)
/** «A las nueve salió X; a las diez y media, el cabo Y.» */
const isAtALaterHour = (lead: string, before: readonly Predicate[], after: string): boolean =>
  LATER_ON.test(lead) && before.at(-1)?.fact === 'released' && /^\s*[.,;(]?\s*$/.test(after)

/** «…; B, 45; y el médico C.»: a clause that holds a name and its remark. */
const isOnlyNamed = (mention: Mention, clause: Clause, scene: Scene): boolean =>
  /^;\s/.test(scene.folded.slice(clause.start)) &&
  onlyNames({ ...clause, start: clause.start + 1 }, scene) &&
  !CHANGES_SUBJECT.test(scene.folded.slice(clause.start + 1, mention.start))

/** Whether a clause holds nothing but names, roles and remarks. */
function onlyNames({ start, end }: Clause, scene: Scene): boolean {
  const named = scene.people.filter((one) => one.start >= start && one.end <= end)
  const cuts = [start, ...named.flatMap((one) => [one.start, one.end]), end]
  return (
    named.every((_, at) => isBridge(scene, cuts[2 * at]!, cuts[2 * at + 1]!, 2)) &&
    isBridge(scene, cuts.at(-2)!, end, 2)
  )
}

/** What the last clause that says anything says of those it lists behind a colon: «Entre los liberados están: A, de 22 años». */
function listedBefore(clauses: readonly Clause[], scene: Scene): Predicate | undefined {
  const clause = clauses.findLast(({ predicates }) => predicates.length > 0)
  const last = clause?.predicates.at(-1)
  if (clause === undefined || last === undefined) return undefined
  const first = scene.people.find(({ start }) => start >= last.end && start < clause.end)
  return first !== undefined &&
    !/\b(?:no|not|ni|falta\w*)\b/.test(scene.folded.slice(last.end, first.start)) &&
    /^(?:[^;]{0,40}:| (?:son|fueron|eran|are|were))\s*(?:[a-z]+\s+){0,3}$/.test(
      scene.folded.slice(last.end, first.start),
    )
    ? last
    : undefined
}

/** «la excarcelación de A fue el jueves; la de B, el viernes» */
const isThatOf = (lead: string, after: string): boolean =>
  /^[;\s]*(?:y |and )?(?:la|el|los|las|that|those)\s+(?:de|del|of)\b/.test(lead) &&
  !/\b(?:no|not|sigue|pendiente|aun|todavia|still|espera|tarda|demora|quedo|sin|nunca|never|sera|will)\b/.test(
    after,
  )

/** «El gobierno entregó a cuatro presos; uno es X», «… liberó a 135; entre los que bajaron del avión está X»: of the group before. */
export function groupOf(mention: Mention, clause: Clause, scene: Scene): Predicate | undefined {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1]
  if (before === undefined || clause.predicates.some(({ end }) => end <= mention.start)) return undefined
  const lead = scene.folded.slice(clause.start, mention.start)
  const tail = scene.folded.slice(mention.end, clause.end)
  if (NOT_AMONG.test(lead) || NOT_AMONG.test(tail) || !(MEMBERS.test(lead) || IS_ONE.test(tail)))
    return undefined
  const told = scene.folded.slice(before.start, before.end)
  const isNamed = scene.people.some(
    (person) => person.start >= before.start && person.end <= before.end && person.text.includes(' '),
  )
  return isNamed || !MANY.test(told) ? undefined : before.predicates.findLast(({ fact }) => settles(fact))
}
