import { foldInPlace } from './sentences.ts'

/*
 * Lists that give each person a card of labelled lines: «Nombre: Ana Ruiz⏎Situación: excarcelada⏎Nombre: …». A line of
 * one card is no heading of the next.
 */

const NAME =
  /^(?:\d{1,3}[.)-]?\s*)?(?:nombres? y apellidos?|apellidos? y nombres?|nombre completo|nombre|full name|name)\s*:\s+(?=\S)/
const STATE = /^(?:situacion|estatus|status|condicion|estado actual|state|situation)(?: \w+)?\s*:\s+(?=\S)/
const LABEL = /^[a-z][a-z. /]{1,30}:\s+\S/

/** A text whose cards stand in one line each: «Ana Ruiz | excarcelada»; one without them as it is. */
export function withCards(text: string): string {
  const lines = text.split('\n')
  const folded = lines.map(foldInPlace)
  if (folded.filter((line) => NAME.test(line)).length < 2 || !folded.some((line) => STATE.test(line)))
    return text
  const whole: string[] = []
  let isInCard = false
  for (const [at, line] of lines.entries()) {
    const name = NAME.exec(folded[at]!)
    const state = STATE.exec(folded[at]!)
    if (name !== null) {
      isInCard = true
      whole.push(`- ${line.slice(name[0].length)}`)
    } else if (isInCard && state !== null) whole[whole.length - 1] += ` | ${line.slice(state[0].length)}`
    else if (!isInCard || (line.trim() !== '' && !LABEL.test(folded[at]!))) {
      isInCard = false
      whole.push(line)
    }
  }
  return whole.join('\n')
}
