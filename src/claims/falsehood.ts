/** What is named only to be called untrue, or to be asked about. Over folded text. */

const FALSE_SAID =
  /\b(?:(?:es|son) fals[oa]s?|falso que|no es (?:cierto|verdad)|desment\w+|desmient\w+|desminti\w+|bulo|(?:is|are) (?:false|not true|fake)|debunk\w*|den(?:y|ies|ied) that)\b([^:;]{0,90})$/

/** «Es falso que 200 presos …», «desmentimos la lista de 200 liberados»: a figure that is named only to be denied. */
export function isSaidFalse(lead: string): boolean {
  const said = FALSE_SAID.exec(lead)
  // «desmintió a quienes dicen que no hubo»: the denial of a denial.
  return said !== null && !/\b(?:no|not|never|sin) /.test(said[1]!)
}

/** «¿Liberaron a 300 presos?»: asked, not told. */
export function isAsked(plain: string, at: number): boolean {
  const opened = plain.lastIndexOf('¿', at)
  return opened >= 0 && !plain.slice(opened, at).includes('?')
}

/** «De aquí salieron 46, no 200»: numbers that the sentence only names to call them wrong. */
export function refutedIn(folded: string): number[] {
  if (!folded.includes(', no')) return []
  return [...folded.matchAll(REFUTED)].map((match) => Number(match[1]?.replace(/[.,]/g, '')))
}

const REFUTED = /\d[^.;]{0,40}, (?:no|not) (?:l[oa]s |the )?(\d+(?:[.,]\d{3})*)\b/g
