/*
 * Who wrote the text: a line that says so names nobody whom it is about, so nothing that follows is told of them.
 */

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|del|la|las|los)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,5}"
const WRITTEN_BY = `(?:Por|POR|By|BY|Escribe|Written by|Escrito por|Texto(?: y fotos)?(?: de)?:?)\\s+${NAME}(?:(?:,\\s+|\\s+(?:y|e|and|&)\\s+)${NAME}){0,3}`

/** «Por Ana Ruiz Mata», «By Ana Ruiz and Luis Sosa, Caracas» */
const WHOLE = new RegExp(`^${WRITTEN_BY}(?:\\s*[,|@/(–—][^.!?]{0,40})?\\.?$`, 'u')
/** «Por Ana Ruiz Mata / Tocorón.- Salió …»: the text begins in the same line. */
const OPENS = new RegExp(`^(${WRITTEN_BY})\\s*[/|–—]\\s*(?=\\p{Lu})`, 'u')

/** Whether a line only says who wrote what stands below it. */
export const isByline = (line: string): boolean => WHOLE.test(line)

/** A text whose first line, where it begins with who wrote it, is parted behind that. */
export const withByline = (text: string): string => text.replace(OPENS, '$1\n')
