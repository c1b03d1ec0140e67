/** Names of one person as they are matched: an identity number beside one of them tells namesakes of all of them apart. */
import { parseName } from '../names/verdict.ts'

export function numbered(names: readonly string[]): string[] {
  const number = names.map(numberIn).find((found) => found !== undefined)
  return names.map((name) => (number === undefined || numberIn(name) ? name : `${name} V-${number}`))
}

const numberIn = (name: string) => (/\d{3}/.test(name) ? parseName(name).cedula : undefined)
