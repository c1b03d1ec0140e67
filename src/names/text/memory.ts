import type { Back } from './continuation.ts'
import type { Mention } from './mentions.ts'
import { picked } from './pair.ts'
import type { Fact, Predicate, Said } from './predicate.ts'
import { isRelayed } from './relayed.ts'
import { isHelper, isKinsman, standsBeside } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Told } from './state.ts'

/* What is kept in mind from one sentence to the next, and of whom a sentence without names then speaks. */

/** What a reader keeps in mind between two sentences. */
export interface Memory {
  /** The one person the last sentences are about. */
  focus: Mention | undefined
  /** Those named last together. */
  group: readonly Mention[]
  /** The one named in the sentence before, where each of the two names one: «A … . B … . La primera …». */
  earlier: readonly Mention[]
  /** Told of somebody who is named only later. */
  pending: readonly Told[]
  /** Told by whoever speaks in a quotation that is not closed yet. */
  quoted: readonly Told[]
  /** Told of people who are named only later: «seis hombres fueron liberados. Entre ellos está …». */
  ofGroup: Told | undefined
  /** What the sentence before told of those it named by place («De Yare salieron …»). */
  byPlace: Told | undefined
  kinSpoke: boolean
  /** The states the last sentence without names told, in order. */
  states: readonly Predicate[]
}

export const toldBy = ({ fact, by }: Said): Told => ({ fact, claimed: by?.claimed ?? false, by })

/** Whom a predicate of a sentence without names speaks of. What takes away freedom or certainty may hit too many. */
export function targetsOf(back: Back, by: Predicate, { focus, group, earlier }: Memory): readonly Mention[] {
  switch (back) {
    case 'first':
    case 'second':
    case 'last':
    case 'firsts':
    case 'lasts':
    case 'both':
      return picked(back, group.length === 1 ? [...earlier, ...group] : group)
    case 'she':
    case 'he':
      return focus === undefined ? picked(back, group) : [focus]
    case 'all':
      return group
    case 'same':
      if (focus !== undefined) return [focus]
      // «Nombre: X. Situación: excarcelado»: the only one of a list is the one it goes on about.
      return by.fact === 'released' && group.length !== 1 ? [] : group
    default:
      return []
  }
}

const OBJECT = /^(?:se\s+)?l[oa]s?\s|(?:r|ndo|rse|ndose)l[oa]s?\b|\b(?:him|her|them)\b/
const OBJECT_BEFORE =
  /(?:^|[,;:.]|\b(?!(?:en|de|a|por|con|para|hacia|desde|y|e|tras|ante|bajo)\b)[a-z]+)\s*l[oa]s?\s+$/
const PUTS_IN: ReadonlySet<Fact> = new Set(['rearrested', 'transferred', 'house-arrest'])
/** «fue capturado de nuevo junto con X» */
const BESIDE_HIM =
  /^[^;:.]{0,40}\b(?:junto (?:a|con)|en compania de|along with|together with|alongside)\s+(?:[a-z]+\s+){0,3}$/

/**
 * «Horas después volvieron a detenerlo, informó el abogado X»: what puts somebody in again who is not named beside it,
 * but was before.
 */
export function isOfOneBefore(by: Predicate, scene: Scene): boolean {
  if (!PUTS_IN.has(by.fact)) return false
  const full = scene.people.filter(({ text }) => text.includes(' '))
  if (
    full.some(
      (person) =>
        person.end <= by.start &&
        !(isHelper(person, scene) || (standsBeside(person, scene) && !isKinsman(person, scene))),
    )
  )
    return false
  const core = scene.folded.slice(by.start, by.end)
  if (OBJECT.test(`${core} `) || OBJECT_BEFORE.test(scene.folded.slice(0, by.start))) return true
  const next = full.find(({ start }) => start >= by.end)
  return by.form === 'verb' && next !== undefined && BESIDE_HIM.test(scene.folded.slice(by.end, next.start))
}

/** What is told in the first person of a quotation that the sentence leaves open. */
export const quotedIn = (
  all: readonly Predicate[],
  scene: Scene,
  before: readonly Told[],
): readonly Told[] => {
  const marks = scene.folded.match(/["“”«»]/g)?.length ?? 0
  const goesOn = marks === 0 ? before : []
  if (marks % 2 === 0 && before.length === 0) return goesOn
  return [
    ...goesOn,
    ...all
      .filter(({ form, start }) => form === 'self' && !/[‘']\s*$/.test(scene.folded.slice(0, start)))
      .filter((by) => !isRelayed(by, undefined, scene))
      .map((by) => toldBy({ fact: by.fact, by })),
  ]
}
