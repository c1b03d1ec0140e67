import { fold } from '../fold.ts'
import { nicknameOf } from '../lexicon.ts'

/** A nickname in quotes between given name and surname, the words of it and what stands around them. */
const QUOTED = /^\s+["“”«'‘’](?:\p{L}[\p{L}\p{M}]*\s){0,2}\p{L}[\p{L}\p{M}]*["“”»'’]\s+(?=\p{Lu})/u
/** One word in brackets behind the first given name: «José (Cheo) Mata». */
const BRACKETED = /^\s+\(\p{Lu}\p{Ll}{2,11}\)\s+(?=\p{Lu})/u
const LONGEST = 40

/**
 * Where the name goes on behind a nickname that stands at `at`, right behind a part of a name.
 * @param parts how many parts of the name stand before it
 */
export function behindNickname(text: string, at: number, parts: number): number | undefined {
  const after = text.slice(at, at + LONGEST)
  const found = QUOTED.exec(after) ?? (parts === 1 ? BRACKETED.exec(after) : null)
  return found === null ? undefined : at + found[0].length
}

/** Whether a name goes on behind a nickname in quotes that it begins with: «"Chuo" Mata». @param word what stands in the quotes */
export const opensQuoted = (text: string, word: { text: string; start: number; end: number }): boolean =>
  /["“«'‘]$/.test(text.slice(0, word.start)) &&
  /^["”»'’]\s\p{Lu}/u.test(text.slice(word.end)) &&
  nicknameOf(fold(word.text)) !== undefined

/** «Cheo Mata» of «José "Cheo" Mata»: the name by which neighbours know him. */
export function nicknamed(name: string): string | undefined {
  const found =
    /^(?:\p{Lu}[\p{L}\p{M}]*\s){0,2}\p{Lu}[\p{L}\p{M}]*\s+["“”«'‘’(]([\p{L}\p{M}\s]{2,30})["“”»'’)]\s+(.+)$/u.exec(
      name,
    )
  return found === null ? undefined : `${found[1]} ${found[2]}`
}
