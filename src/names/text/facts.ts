import { WHOM, WITH_KIN, withoutAsides } from './asides.ts'
import { isAloneWithPlural, isAnothersDeed, isOfMen, isOfThoseBehind } from './complement.ts'
import { isCaution, toldBack } from './continuation.ts'
import { calledFree, isWhatNextIsCalled } from './kins-prisoner.ts'
import { isAskedAfter, isLeftOut } from './left-out.ts'
import type { Mention } from './mentions.ts'
import { inOrder, putInside, undone, wasInside, withoutConceded } from './order.ts'
import { isWhich, leadOf, namedBefore, picked, type Which, whichIn } from './pair.ts'
import { isOfLast } from './possessed.ts'
import { type Said, said } from './predicate.ts'
import { OF_THEIR_OWN, OF_WHOM, quotedBefore } from './quoted.ts'
import { isBound, reaches } from './reach.ts'
import { isRelayed } from './relayed.ts'
import { isCriedOut, isOfficial, isRelativeOf, tellsKin, tellsOfOneself, tellsSinceThen } from './roles.ts'
import type { Clause, Scene } from './scene.ts'
import { apposition, isAside, isKinOf, SPEECH_WORD, speaks } from './speech.ts'
import { isIn } from './state.ts'
import {
  deathBehind,
  goesInFirst,
  hasSubjectBehind,
  IN_A_ROW,
  isApposed,
  isBehindPreposition,
  isDative,
  isFirst,
  isLeftAside,
  isOfFirst,
  isOfKinsPrisoner,
  isOfSubject,
  isPlural,
  isSubject,
  isWithFirst,
  OF_ANOTHER,
} from './subject.ts'
import { beforeBracket, gapped, groupOf, isInOthersBracket, isListedWith } from './together.ts'

const LEFT_OUT: readonly Said[] = [{ fact: 'denied', by: undefined }]

/** What a sentence says of one mention, in order; empty when it only names the person. */
export const saidOf = (mention: Mention, scene: Scene): readonly Said[] =>
  withoutConceded(allOf(mention, scene), scene)

function allOf(mention: Mention, scene: Scene): readonly Said[] {
  const clause = scene.clauses.find((one) => mention.start >= one.start && mention.start < one.end)
  if (clause === undefined || isAskedAfter(mention, scene)) return []
  const lead = scene.folded.slice(clause.start, mention.start)
  if (isLeftOut(mention, clause, scene)) return LEFT_OUT
  const kin = isKinOf(scene.folded, mention)
  const death = kin ? deathBehind(mention, clause, scene) : undefined
  if (death !== undefined) return [said(death)]
  if (OF_WHOM.test(lead) || OF_THEIR_OWN.test(scene.folded.slice(0, mention.start))) {
    const quoted = quotedBefore(mention, clause, scene)
    if (quoted.length > 0)
      return [...quoted, ...putInside(behind(mention, clause, scene, kin, false), mention, scene)]
  }
  const ahead = clause.predicates.filter((predicate) => predicate.end <= mention.start)
  const others = scene.people.filter((person) => person !== mention)
  if (!kin && speaks(scene.folded, mention, ahead.at(-1)?.end ?? clause.start, others)) {
    // «X, excarcelado el sábado, contó que …»
    const end = mention.end + apposition(scene.folded.slice(mention.end)).length
    return clause.predicates
      .filter(
        (one) =>
          !isWhatNextIsCalled(one, scene) &&
          ((one.form === 'self' && !isRelayed(one, mention, scene)) ||
            isCriedOut(one, mention, scene) ||
            tellsSinceThen(mention, one, scene) ||
            tellsKin(mention, one, scene) ||
            ((one.form === 'verb' || one.form === 'group') &&
              one.start > mention.end &&
              isRelativeOf(mention, one, scene)) ||
            ((one.form === 'verb' || one.form === 'left') &&
              one.start > mention.end &&
              (one.end <= end || tellsOfOneself(mention, one, scene)))),
      )
      .map(said)
  }
  const bracketed = beforeBracket(mention, clause, scene)
  if (bracketed !== undefined) return [said(bracketed)]
  const nearest = ahead.filter((one) => one.form !== 'self' && !isCaution(one)).at(-1)
  if (nearest !== undefined && isBound(nearest, mention, scene) && !kin)
    return [
      said(nearest),
      ...behind(mention, clause, scene, kin, true),
      ...undone(mention, clause, scene),
      ...goesOn(mention, clause, scene),
    ]
  const led = ahead.findLast((one) => isIn(one.fact) && one.form === 'verb' && reaches(one, mention, scene))
  const inherited = gapped(mention, clause, scene)
  if (inherited !== undefined) return [said(inherited)]
  const told = behind(mention, clause, scene, kin, false)
  // «Fueron excarcelados A y B, que estaban en Yare», «"Llegó", contó la tía de X, que pasó un año preso»
  const isBefore = told.every(({ by }) => wasInside(by, mention, scene))
  const quoted = kin ? quotedBefore(mention, clause, scene) : []
  if (isBefore && quoted.length > 0) return quoted
  const isLed = nearest?.fact === 'released' && !kin && reaches(nearest, mention, scene)
  const own = inOrder(
    [...(led === undefined || kin ? [] : [said(led)]), ...(isBefore && isLed ? [] : told)],
    mention,
    scene,
  )
  const cautions = own.every(({ by }) => by !== undefined && isCaution(by)) ? own : []
  if (own.length > cautions.length) {
    const negated = /\b(?:ni|nor|neither)\s+(?:\w+\s+){0,4}$|,\s*(?:no|not)\s+$/.test(lead)
    return [
      ...(negated
        ? own.map((one) => (one.fact === 'released' ? { ...one, fact: 'denied' as const } : one))
        : own),
      ...goesOn(mention, clause, scene),
    ]
  }
  if (kin) return [...calledFree(mention, scene), ...quoted]
  if (nearest !== undefined && reaches(nearest, mention, scene))
    return [said(nearest), ...cautions, ...goesOn(mention, clause, scene)]
  if (cautions.length > 0) return [...cautions, ...goesOn(mention, clause, scene)]
  const group = groupOf(mention, clause, scene)
  if (group !== undefined) return [said(group), ...goesOn(mention, clause, scene)]
  const isNegated =
    clause.predicates.length === 0 && /\b(?:no|not|tampoco)\s*(?:a |al |el |la |to |\w+ )?$/.test(lead)
  if (isNegated) return LEFT_OUT
  const isAlone = !scene.people.some(
    (person) =>
      person !== mention &&
      person.start >= clause.start &&
      person.end <= clause.end &&
      person.text.includes(' '),
  )
  return isAlone && clause.predicates.length === 0 ? goesOn(mention, clause, scene) : []
}

const GOES_ON =
  /^\s*,?\s*(?:que|quien|who|y est[ea])\b|^\s*,\s*(?:(?:ya|recien|tambien) )?(?:liberad|excarcelad|canjead|soltad|indultad|puest|repatriad|deportad)[oa]\b|^\s*,\s*(?:released|freed|swapped|deported)\b/

const WHO = /^\s*,\s*(?:que|quienes|who)\b/

/** Predicates behind a mention of which it is the subject, up to the next subject. */
function behind(mention: Mention, clause: Clause, scene: Scene, kin: boolean, onlyRelative: boolean): Said[] {
  const facts: Said[] = []
  // Of «la excarcelación de X, …» only a relative clause goes on about X.
  if (onlyRelative && !GOES_ON.test(scene.folded.slice(mention.end))) return facts
  const after = clause.predicates.filter((predicate) => predicate.start >= mention.end)
  for (const predicate of after) {
    const between = scene.folded.slice(mention.end, predicate.start)
    const speech = SPEECH_WORD.exec(between)
    // A relative's words are about the prisoner; anyone else's are about someone else.
    const ofLast = predicate.form === 'noun' && isOfLast(predicate, scene.folded)
    if (isAnothersDeed(predicate, mention, clause, scene)) break
    if (isDative(predicate, scene) && isOfficial(mention, scene)) break
    if (/^abr[ie]/.test(scene.folded.slice(predicate.start)) && !/\bles? $/.test(between)) continue
    if (isAloneWithPlural(predicate, mention, clause, scene) || isOfThoseBehind(predicate, mention, scene))
      continue
    if (isWhatNextIsCalled(predicate, scene)) continue
    // «la compañera de X relató, ya en libertad, que …»: she who speaks.
    if (kin && speech !== null && /^[a-z]+\s*,\s*$/.test(between.slice(speech.index))) break
    if (kin && speech === null && !ofLast && !isOfKinsPrisoner(predicate, mention, scene)) break
    if (
      !kin &&
      facts.length === 0 &&
      isBehindPreposition(mention, scene) &&
      !/\b(?:he|she|ella)\s+(?:\w+\s+)?$/.test(between) &&
      !/\b(?:him|her|them)\b|^l[oa]s?\b/.test(scene.folded.slice(predicate.start, predicate.end)) &&
      !/^\s*,?\s*(?:quien|que|who)\b/.test(between)
    )
      break
    if (!kin && speech !== null && facts.length === 0 && !isAside(between, speech)) break
    if (!isOfSubject(predicate, between, scene)) continue
    if (isInOthersBracket(between)) break
    const which = whichIn(leadOf(predicate, clause, scene))
    if (which !== undefined) {
      if (picked(which, namedBefore(predicate, scene)).includes(mention)) facts.push(said(predicate))
      continue
    }
    if (
      isOfFirst(predicate, scene) &&
      !isFirst(mention, clause, scene) &&
      !isWithFirst(predicate, mention, clause, scene)
    )
      break
    if (
      !kin &&
      !isOfFirst(predicate, scene) &&
      OF_ANOTHER.test(withoutAsides(between)) &&
      !(WITH_KIN.test(between) && isPlural(predicate, scene))
    )
      break
    if (hasSubjectBehind(predicate, mention, scene) || (predicate.fact === 'released' && isOfMen(between)))
      break
    const others = scene.people.filter(
      (person) =>
        person.start >= mention.end &&
        person.end <= predicate.start &&
        !isLeftAside(person, scene) &&
        !(isDative(predicate, scene) && isOfficial(person, scene)) &&
        !WHOM.test(scene.folded.slice(mention.end, person.start)) &&
        !(kin && /^\s*,\s*$/.test(scene.folded.slice(mention.end, person.start))),
    )
    const isShared = (other: Mention): boolean =>
      !/^\s*,?\s*(?:quien|who|el cual|la cual)\b/.test(scene.folded.slice(other.end, predicate.start)) &&
      ((isPlural(predicate, scene) &&
        /\b(?:y|e|and)\b/.test(scene.folded.slice(mention.end, other.start)) &&
        (!WHO.test(scene.folded.slice(other.end)) || isListedWith(mention, other, scene)) &&
        after[0] === predicate) ||
        (IN_A_ROW.test(between) &&
          isListedWith(mention, other, scene) &&
          after.every((one) => one.start > other.start)))
    if (isOfFirst(predicate, scene) && isFirst(mention, clause, scene)) {
      facts.push(said(predicate))
      continue
    }
    // «La jueza A excarceló a B y este salió»: the one named last.
    if (ofLast && others.length > 0) break
    if (
      others.length > 0 &&
      /\b(?:est[ea]|aquell?a?|el cual|la cual|the latter)\s+(?:(?:ya|se|sí)\s+)?$/.test(between)
    )
      break
    if (others.some((other) => isApposed(predicate, other, scene))) break
    if (others.some((other) => isSubject(other, predicate, scene) && !isShared(other))) break
    if (goesInFirst(predicate, between, scene)) continue
    facts.push(said(predicate))
  }
  return facts
}

/** Later clauses of the same sentence that name nobody: «…; su familia lo desmiente». */
function goesOn(mention: Mention, clause: Clause, scene: Scene): Said[] {
  const facts: Said[] = []
  for (const next of scene.clauses.slice(scene.clauses.indexOf(clause) + 1)) {
    const isAboutOthers = scene.people.some((person) => person.start >= next.start && person.end <= next.end)
    if (isAboutOthers || /^[\s;,]*(?:ella?|he|she)\b/.test(scene.folded.slice(next.start))) break
    let which: Which | undefined
    for (const { back, by } of toldBack(next, scene, false)) {
      if (isWhich(back)) which = back
      else if (back !== 'same') continue
      // «al segundo, aún preso, le negaron la medida»: the clause stays with him.
      if (which === undefined || picked(which, namedBefore(by, scene)).includes(mention)) facts.push(said(by))
    }
  }
  return facts
}
