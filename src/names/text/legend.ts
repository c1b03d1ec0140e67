import { matches } from '../../matches.ts'

/*
 * Lists whose entries bear a sign instead of a word, and the line that says what the signs mean.
 */

const SIGN = '[✅✔☑🟢❌🔴🟡🟠🔵⚪⏳❓🏠🔒]'
/** «✅ = ya en su casa», «🔒: sigue preso» */
const MEANS = new RegExp(
  `(${SIGN})\\uFE0F?\\s?(?:=|→|:(?= ?\\p{Ll})|significa|means)\\s?([^${SIGN.slice(1, -1)}\\n(),;|=]{3,40})`,
  'gu',
)
const ENTRY = new RegExp(
  `^(\\s*(${SIGN})\\uFE0F?\\s*\\p{Lu}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'.-]*){1,8}.*)$`,
  'gmu',
)

/** «✅ = boleta de excarcelación»: asked for, ordered or hoped, and not done. */
const ONLY_ON_PAPER =
  /\b(?:boletas?|orden|[oó]rdenes|solicit|pedid|pid|exig|firm|tr[aá]mit|acord|aprob|orden|promet|anunci|esper|visita|audiencia|ordered|requested|pending|approved|promised|asked|hearing)/iu

/** A text whose signs are followed by what its legend says they mean: «✅ Ana Ruiz – ya en su casa». */
export function withLegend(text: string): string {
  const legend = new Map(
    matches(text, MEANS).flatMap(({ 1: sign, 2: meaning }) =>
      ONLY_ON_PAPER.test(meaning!) ? [] : [[sign!, meaning!.trim()] as const],
    ),
  )
  if (legend.size === 0) return text
  return text
    .split('\n')
    .filter((line) => matches(line, MEANS).length === 0)
    .join('\n')
    .replace(ENTRY, (line: string, _: string, sign: string) => {
      const meaning = legend.get(sign)
      return meaning === undefined ? line : `${line.trimEnd()} – ${meaning}`
    })
}

/** «❌ Ana Ruiz sigue en Yare», «⏳ Luis Sosa» */
const LEFT_BEHIND =
  /^[❌🚫⏳❓❔]\uFE0F?\s*\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:(?:de|del|la|los) ){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*){1,5}(?![\p{L}’'])/u
/** Whether a line names somebody behind the sign of who is not out, or of whom it is not sure. */
export const bearsSign = (line: string): boolean => LEFT_BEHIND.test(line) && !line.endsWith(':')
