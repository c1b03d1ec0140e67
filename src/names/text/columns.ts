import { fold } from '../fold.ts'
import { isSoonerGiven } from '../lexicon.ts'
import { isBareHeading, isMarked } from './lists.ts'

/*
 * Text set in a narrow column, whose lines break within names: a bulletin, a caption, a page that was scanned.
 */

/** Where nobody ends a line by intention: behind a comma or particle, behind the first name of the next in a row. */
const STOPS_SHORT =
  /(?:,|\s(?:y|e|and)\s\p{Lu}\p{L}+|\s(?:de|del|la|las|los|el|y|e|o|a|al|en|con|por|para|que|su|se|the|of|and|in|to|by|was|were|fue|fueron))$/u
const STOPS_SHORT_IN_CAPITALS = /\s(?:DE|DEL|LA|LAS|LOS|EL|Y|E|A|AL|EN|CON|POR|QUE|SU)$/u
const ENDS_SENTENCE = /[.!?…]["”»’)]*$/u

/** Whether the lines of a paragraph break where the column ends and not where somebody ended them. */
function isColumn(lines: readonly string[], isBroken: boolean): boolean {
  const inner = lines.slice(0, -1)
  return (
    inner.length > 0 &&
    (isBroken || ENDS_SENTENCE.test(lines.at(-1)!)) &&
    !lines.some((line) => isMarked(line) || /^[#@]|[|]/u.test(line)) &&
    !inner.some((line) => /^\p{Lu}/u.test(line) && !line.endsWith(':') && isBareHeading(line)) &&
    !ENDS_SENTENCE.test(inner[0]!) &&
    (isBroken ||
      inner.some(
        (line, at) =>
          STOPS_SHORT.test(line) || STOPS_SHORT_IN_CAPITALS.test(line) || /^\p{Ll}/u.test(lines[at + 1]!),
      )) &&
    (lines.some((line) => line !== line.toUpperCase()) ||
      inner.some((line) => STOPS_SHORT_IN_CAPITALS.test(line)))
  )
}

const PART_OF_A_NAME =
  /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|del|la|las|los)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]*){0,4}$/u
const FEWEST_PARTS = 3

/** «Excarcelados:⏎Ana Isabel⏎Ruiz Mata⏎Luis Sosa»: a list whose names run on over lines; undefined when it is none. */
function namesOver([heading, ...parts]: readonly string[]): string[] | undefined {
  if (parts.length < FEWEST_PARTS || !parts.every((part) => PART_OF_A_NAME.test(part))) return undefined
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (last === undefined || (isSoonerGiven(fold(part.split(' ')[0]!)) && last.includes(' ')))
      names.push(part)
    else names[names.length - 1] = `${last} ${part}`
  }
  return [heading!, ...names]
}

/** A text whose paragraphs in columns run on in one line. @param lines trimmed @param isBroken whether words of it were parted at the ends of lines */
export function outOfColumns(lines: readonly string[], isBroken: boolean): string[] {
  const whole: string[] = []
  let paragraph: string[] = []
  const close = (): void => {
    whole.push(
      ...(isColumn(paragraph, isBroken) ? (namesOver(paragraph) ?? [paragraph.join(' ')]) : paragraph),
    )
    paragraph = []
  }
  for (const line of lines) {
    if (line === '') {
      close()
      whole.push(line)
    } else paragraph.push(line)
  }
  close()
  return whole
}
