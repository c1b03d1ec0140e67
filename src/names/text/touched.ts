import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { isKinOf } from './speech.ts'

/*
 * Whom words for «out» only touch: the one who opens a door, takes somebody home, is held by the hand, is left behind.
 * Patterns see text folded in place.
 */

/** «X le abrió la reja a Y»: the door was opened for the one behind. */
export const isOpenedFor = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.start >= mention.end &&
  /^(?:les? [a-z]|abr)/.test(scene.folded.slice(by.start)) &&
  scene.people.some(
    ({ start, text }) =>
      start >= by.end &&
      text.includes(' ') &&
      /\s+al?\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(by.start, start)),
  ) &&
  !/\ba\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(0, mention.start))

/** «Y salió abrazado a X»: whoever is held by the hand came to meet him. */
export const isHeldOnto = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.end <= mention.start &&
  /\b(?:abrazad[oa] (?:a|de|con)|aferrad[oa] a|(?:de la mano|del brazo) (?:de|con)|acompanad[oa] (?:de|por)|escoltad[oa] por|rodead[oa] de|hugging|embracing|hand in hand with|arm in arm with|(?:accompanied|flanked|escorted|met|greeted|surrounded) by)\s+(?:[a-z]+\s+){0,3}$/.test(
    scene.folded.slice(by.end, mention.start),
  )

/** «X, vecino de Y, lo llevó a su casa»: Y is who was taken. */
export const isWhoTakes = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.start >= mention.end &&
  !isKinOf(scene.folded, mention) &&
  /^l[oa]s? (?:llev|traj|sac|condu|recib|busc|abraz)[a-z]*o\b/.test(scene.folded.slice(by.start)) &&
  /^\s*(?:,[^;:.]{3,60},\s*)?$/.test(scene.folded.slice(mention.end, by.start)) &&
  !/\ba\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(0, mention.start))

/** «X salió del Rodeo sin Y» */
export const isLeftBehind = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.end <= mention.start &&
  /\b(?:sin|without)\s+(?:(?:su|mi|his|her)\s+(?:[a-z]+\s+){1,2}|(?:el|la|the)\s+[a-z]+\s+)?$/.test(
    scene.folded.slice(by.end, mention.start),
  )
