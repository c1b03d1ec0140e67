import { matches } from '../../matches.ts'

/*
 * What a copied list lost on its way: the sign behind its numbers, the lines of a table.
 */

/** «1Ana Ruiz Mata2Luis Sosa3…» */
const GLUED = /(?<![\p{N}.,/#-]|(?<!\p{L})\p{Lu})(\d{1,3})(?=\p{Lu}(?:\p{Ll}|\p{Lu}{2}))/gu

/** A text in which numbers that stick to the names of a list stand before them; one number alone belongs to the name. */
export function withNumbersApart(text: string): string {
  const marks = matches(text, GLUED)
  const isNext = (at: number): boolean =>
    Number(marks[at]?.[1] ?? Number.NaN) === Number(marks[at - 1]?.[1] ?? Number.NaN) + 1
  let whole = ''
  let from = 0
  for (const [at, { index, 0: number }] of marks.entries()) {
    if (!isNext(at) && !(number === '1' && isNext(at + 1))) continue
    whole += `${text.slice(from, index).replace(/(?<=[^\s])$/u, ' ')}${number}. `
    from = index + number.length
  }
  return whole + text.slice(from)
}

/** «7 Ana Ruiz Mata⏎8 Luis Sosa» */
const BARE_NUMBER =
  /^(\s*(\d{1,3}))\s+(?=\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:(?:de|del|la|los) ){0,2}\p{L}[\p{L}’'.-]*){1,5}\s*$)/u

/** A text whose numbers, where one line counts on from the other, stand with a full stop before the names. */
export function withNumbersDotted(text: string): string {
  const lines = text.split('\n')
  const numbers = lines.map((line) => Number(BARE_NUMBER.exec(line)?.[2] ?? Number.NaN))
  return lines
    .map((line, at) =>
      numbers[at] === numbers[at - 1]! + 1 || numbers[at]! + 1 === numbers[at + 1]
        ? line.replace(BARE_NUMBER, '$1. ')
        : line,
    )
    .join('\n')
}

/** «Ruiz Mata, Ana ........ egresó» */
const LEADERS = /^(\p{Lu}[^.\n:|]{5,70}?[\p{L}\d)])[ \t]*(?:\.{4,}|…{2,}|_{4,})[ \t]*(?=[\p{L}\d])/gmu

/** A text in which dots that lead from a name to what became of it are the line of a table. */
export const withCells = (text: string): string => text.replace(LEADERS, '$1 | ')
