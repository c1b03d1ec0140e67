/*
 * A present that is to come: «mañana sale», «el viernes lo sueltan», «sale hoy si paga». Patterns see one clause, folded
 * in place.
 */

/** «mañana sale»: a present that is to come. */
const PRESENT =
  /^(?:salen?|vuelven?|regresan?|llegan?|cruzan?|dejan?|abandonan?|quedan?|estan?|is|are|walks?|leaves?|goes|comes)\b/
const SOON =
  /\ba mas tardar\b|(?<!\b(?:esta|la|por la|de la|misma|su|una|cada|primera|otra) )\bmanana\b|\b(?:la (?:proxima|otra) semana|la semana (?:que viene|proxima|entrante)|en (?:los proximos|unos) dias|pronto|tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|soon)\b/
/** «se hará efectiva la excarcelación de X» */
const TO_BE = /\b(?:hara|haran|concretaran?|ejecutaran?|produciran?|materializaran?|daran?|habra|ocurrira)\b/
/** «sale este viernes» */
const ON_A_DAY =
  /^\s*(?:este|el|el proximo|on) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/
/** «El viernes sale X», «X sale hoy si paga» */
const DAY_FIRST =
  /^[^a-z]*(?:y )?(?:el|este) (?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: que viene)? $/
const IF_BEHIND = /^[^.;]{0,80},? (?:si|siempre que|if) (?!bien\b)/
/** «está por salir», «about to be freed» */
const ABOUT_TO = /\b(?:estan?|estarian?|estaban?) (?:por|a punto de|proxim[oa]s? a)\s+$/
/** «el martes lo sueltan» */
const DAY_BEFORE = /\b(?:manana|hoy mismo|(?:el|este) (?:\w+es|sabado|domingo)) (?:ya )?l[oa]s? $/

/** «está por salir» @param before the clause up to the words for «out» */
export const isAbout = (before: string): boolean => ABOUT_TO.test(before)

/** @param before the clause up to the words for «out» @param after what follows them @param told they are of the past */
export const isToCome = (before: string, core: string, after: string, told: boolean): boolean =>
  (!told && (SOON.test(before) || TO_BE.test(before))) ||
  (PRESENT.test(core) &&
    (SOON.test(before) ||
      SOON.test(after.slice(0, 30)) ||
      ON_A_DAY.test(after) ||
      DAY_FIRST.test(before) ||
      IF_BEHIND.test(after))) ||
  (/^(?:suelt|liber|excarcel|dej)an?\b/.test(core) && DAY_BEFORE.test(before))
