/*
 * What stands between a name and what is told of it and says only how or with whom. Patterns see text folded in place.
 */

/** «X, el padre, quedó libre» */
const KIN_HIMSELF =
  /^\s*,\s*(?:hijo|padre|junior)\s*,|^\s*,\s*(?:el|la|the|su|his|her)\s+(?:\w+\s+)?(?:padre|madre|hij[oa]|herman[oa]|ti[oa]|sobrin[oa]|prim[oa]|espos[oa]|marido|mujer|abuel[oa]|niet[oa]|father|mother|son|daughter|brother|sister|uncle|nephew|niece|aunt|cousin|husband|wife)(?: (?:mayor|menor|elder|younger))?\s*,/

const MOTHERS_DAY = /\bdia de(?:l| la| las) (?:madres?|padre)\b|\b(?:mother|father).s day\b/
/** «X, a quien Y defendía, recuperó la libertad» */
export const WHOM = /^\s*,\s*(?:a quien(?:es)?|a(?:l| la) que|con quien|whom)\s+$/
/** «X, detenido con su hermano, fue liberado» */
const TAKEN_WITH =
  /^\s*,\s*(?:detenid|arrestad|capturad|apresad|aprehendid|encarcelad|pres|recluid|acusad|arrested|detained|jailed|held|seized|accused)[a-z]*\b[^,;:]*,/
/** «X y su hija salieron» */
export const WITH_KIN =
  /^\s*,?\s*(?:y|e|and|junto (?:a|con)|with|along with)\s+(?:a\s+)?(?:su|sus|his|her)\s+(?:[a-z]+\s+){1,3}$/
/** «X, a quien esperaban sus hijos, salió» */
const AWAITED = /^\s*,\s*(?:a quien(?:es)?|al que|a la que|whom)\b[^,]*,/

/** What stands between a name and a predicate, without those who are only named beside. */
export const withoutAsides = (between: string): string =>
  [AWAITED, KIN_HIMSELF, TAKEN_WITH, MOTHERS_DAY].reduce((rest, aside) => rest.replace(aside, ' '), between)
