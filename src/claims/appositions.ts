/** What hangs on a name behind a comma: «X, liberado el jueves», «la madre de X, quien fue liberado». */
import type { Attached } from './attachment.ts'
import type { Sentence } from './sentences.ts'
import { listed } from './subjects.ts'

/** A verb or participle of release. */
interface Told {
  start: number
  end: number
  plural: boolean | null
}

/** «X y los hermanos Y y Z, excarcelados el lunes, confirmaron»: a participle in the plural is told of all of the list. */
export function allBeside(
  sentence: Sentence,
  candidates: readonly Attached[],
  last: Attached,
  span: Told,
): Attached[] {
  const open = sentence.language === 'en' && span.plural === null
  if (span.plural !== true && !open) return [last]
  const before = candidates.filter((one) => one.end <= last.end)
  let head = before.length - 1
  while (
    head > 0 &&
    before[head - 1]?.attachment === 'item' &&
    listed(sentence, before[head - 1], before[head])
  )
    head -= 1
  const all = before.slice(head)
  const first = all[0]
  // In English only the list that is the subject: «A and B, released on Saturday, said».
  return open && (first === undefined || first.lead > 3 || !/ and $/.test(sentence.plain.slice(0, last.lead)))
    ? [last]
    : all
}

/** «recibió a X, liberado el jueves»: right behind the name, whatever hangs on what before it. */
export function isBeside(sentence: Sentence, candidate: Attached, start: number): boolean {
  const free = ['item', 'object', 'verb', 'speaker'].includes(candidate.attachment)
  return free && /^,? (?:(?:recien|ya|who was|quien fue) )?$/.test(sentence.plain.slice(candidate.end, start))
}

/** «la madre de X, quien fue liberado», «said Ana Ruiz, the wife of X, who was freed»: told of X, not of who speaks for X. */
export function isTheirs(sentence: Sentence, person: Attached, span: Told): boolean {
  const { plain } = sentence
  const lead = plain.slice(Math.max(0, person.lead - 60), person.start)
  if (sentence.language === 'en')
    return /, (?:the |an? )?(?:wife|mother|daughter|sister|husband|father|son|brother) of (?:the )?(?:\w+ ){0,2}$/.test(
      lead,
    )
  const kin =
    /(?:madre|espos[oa]|hij[oa]|herman[oa]|padre|viuda|abuel[oa]|ti[oa])(?= del? (?:(?:la|el) )?(?:\w+ ){0,3}$)/.exec(
      lead,
    )?.[0]
  const verb = plain.slice(span.start, span.end)
  if (kin === undefined || !/[oa]$/.test(verb)) return false
  return /(?:a|madre)$/.test(kin) && kin !== 'padre' ? verb.endsWith('o') : verb.endsWith('a')
}
