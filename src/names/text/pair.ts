import { fold } from '../fold.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import { isNoName, isOfficial } from './roles.ts'
import type { Clause, Scene } from './scene.ts'
import { isKinOf } from './speech.ts'

/*
 * Two people named together and the words that tell them apart again: «el primero … el segundo», «ella … él», «ambos».
 * Patterns see text folded in place.
 */

/** Whom of those named together a word means. */
export type Which = 'first' | 'second' | 'last' | 'firsts' | 'lasts' | 'both' | 'she' | 'he'

const FIRST =
  /\b(?:(?:el|al|del) primer[oa]|(?:la|a la) primera|the first|the former)\b(?! (?:de|of|en(?! (?:libertad|su casa|la calle)\b)|vez|time|to|que|that|\w+ in)\b)/
const SECOND =
  /\b(?:(?:el|al|del) (?:segundo|ultimo)|(?:la|a la) (?:segunda|ultima)|the (?:second|latter))\b(?! (?:de|of|en|vez|time|to|que|that)\b)/
/** «…, pero este último fue capturado otra vez» */
const LAST = /\b(?:est[ea] ultim[oa]|the last(?:-named| named| of them)?|the latter)\s+(?:[\w']+\s+){0,3}$/
const NUMBER = '(?:dos|tres|two|three) '
const FIRSTS = new RegExp(
  `\\b(?:a )?(?:est[oa]s|l[oa]s) (?:${NUMBER})?primer[oa]s\\b(?! (?:de|del|en|que|dias|meses|anos|horas|semanas|[a-z]+[dt][oa]s|pres[oa]s)\\b)|\\bthe (?:first|former) (?:two|three)\\b`,
)
const LASTS = new RegExp(
  `\\b(?:a )?(?:est[oa]s|l[oa]s) (?:otr[oa]s )?(?:${NUMBER})?(?:ultim[oa]s|restantes)\\b(?! (?:de|del|en|que|dias|meses|anos|horas|semanas|[a-z]+[dt][oa]s|pres[oa]s)\\b)|\\b(?:est[oa]s|l[oa]s) otr[oa]s (?:dos|tres)\\b|\\bthe (?:latter|last|other|remaining) (?:two|three|pair)\\b`,
)
/** Which of several states told before «estos últimos son A y B» takes up. @param lead what stands before the names */
export const takenUp = <State>(lead: string, states: readonly State[]): State | undefined =>
  LASTS.test(lead) || /\bthe latter\b/.test(lead)
    ? states.at(-1)
    : FIRSTS.test(lead) || /\bthe former\b/.test(lead)
      ? states[0]
      : undefined

const BOTH =
  /(?<!\b(?:(?:un[oa]|algun[oa]|ningun[oa]|cada uno|parte|entre|one|some|none|among) (?:de |of )?|(?:a|con|por|para|sin|with|by|for|to) ))\b(?:ambos|ambas|l[oa]s dos|tod[oa]s ell[oa]s|tod[oa]s|ell[oa]s|they|both(?: men| women| of them)?|(?:all|the) (?:two|three|four|pair|couple)|all of them|uno y otro|los tres|las tres|cada uno)\s+(?:[\w']+\s+){0,3}$/

export const isWhich = (back: string): back is Which =>
  back === 'firsts' ||
  back === 'lasts' ||
  back === 'first' ||
  back === 'last' ||
  back === 'second' ||
  back === 'both' ||
  back === 'she' ||
  back === 'he'

/** @param lead what stands between the last thing said and the word for «out» or «in» */
export function whichIn(lead: string): Which | undefined {
  if (FIRSTS.test(lead)) return 'firsts'
  if (LASTS.test(lead)) return 'lasts'
  if (LAST.test(lead)) return 'last'
  if (FIRST.test(lead)) return 'first'
  if (SECOND.test(lead)) return 'second'
  return BOTH.test(lead) ? 'both' : undefined
}

const WOMEN = new Set(
  'carmen isabel raquel ruth beatriz mercedes dolores luz pilar rocio consuelo rosario noemi nohemi ines esther ester belen raquel yamilet yaneth janeth lisbeth elizabeth maribel mirabel marisol sol flor nelly nelly mary nancy judith yudith astrid ingrid miriam myriam lourdes nieves milagros leonor yajaira iris doris gladys gladis belkis maikelis soledad trinidad caridad piedad abigail sarai jazmin yasmin karen kelly heidi deisy daisy betty fanny aracelis yusmary rosmary marlene irene ivonne yvonne solange monique jacqueline'.split(
    ' ',
  ),
)
/** Whether a name is a woman's, as far as its first given name tells. */
function isWoman(mention: Mention): boolean {
  const given = fold(mention.text.split(/\s/)[0]!)
  return WOMEN.has(given) || /ah?$/.test(given)
}

/** Those of a group a word means. */
export function picked(which: Which, group: readonly Mention[]): readonly Mention[] {
  switch (which) {
    case 'first':
      return group.slice(0, 1)
    case 'second':
      return group.slice(1, 2)
    case 'last':
      return group.slice(-1)
    case 'firsts':
      return group.length > 2 ? group.slice(0, 2) : []
    case 'lasts':
      return group.length > 2 ? group.slice(-2) : []
    case 'both':
      return group.length > 1 ? group : []
    case 'she':
    case 'he': {
      if (group.length === 1) return group
      const fit = group.filter((one) => isWoman(one) === (which === 'she'))
      return fit.length === 1 ? fit : []
    }
  }
}

/** The people named before a predicate of whom «el primero» or «ambos» may be said. */
export const namedBefore = (by: Predicate, scene: Scene): readonly Mention[] =>
  scene.people.filter(
    (person) =>
      person.end <= by.start &&
      person.text.includes(' ') &&
      !isOfficial(person, scene) &&
      !isKinOf(scene.folded, person) &&
      !isNoName(scene.folded.slice(person.start, person.end)),
  )

/** What stands between a predicate and what was said or named before it. */
export const leadOf = (predicate: Predicate, clause: Clause, scene: Scene): string =>
  scene.folded.slice(
    Math.max(
      clause.start,
      ...clause.predicates.filter(({ end }) => end <= predicate.start).map(({ end }) => end),
      ...scene.people.filter(({ end }) => end <= predicate.start).map(({ end }) => end),
    ),
    predicate.start,
  )
