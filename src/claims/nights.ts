/** Words that tie a figure to one night, or tell that it was given before a newer one. */
import type { Clause } from './clauses.ts'
import { daysBetween } from './days.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

/** «había informado antes de 99», «had earlier reported 99». */
export function isSaidEarlier(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  return SAID_EARLIER.test(folded.slice(Math.max(0, quantity.start - 90), quantity.start))
}

const SAID_EARLIER =
  /\b(?:habian?|had) (?:\w+ ){0,3}?(?:inform|report|confirm|verific|verif|count|anunci|contabiliz|announc|habl|dicho|said|given|dado|reconoc|acknowledg)\w*[^,;]{0,45}$/

/** A day before yesterday stands before a figure told earlier, or in its clause; without a date of printing nothing is of today. */
export function isOfAnotherDay(
  { published }: Story,
  passage: Passage,
  clause: Clause,
  quantity: Quantity,
): boolean {
  const isNear = (at: number): boolean =>
    (at >= clause.start && at < clause.end) ||
    (at < quantity.start &&
      !passage.quantities.some((other) => other.start > at && other.end < quantity.start))
  return (
    published === null || passage.days.some((day) => isNear(day.start) && daysBetween(day.to, published) > 1)
  )
}

/** «110 freed in a single day», «en una sola jornada salieron 40»: the words belong to the figure before them, if any. */
export function isInOneDay(passage: Passage, clause: Clause, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const match = ONE_DAY.exec(folded.slice(clause.start, clause.end))
  if (match === null) return false
  const at = clause.start + match.index
  const own = passage.quantities.filter((other) => other.start >= clause.start && other.end <= clause.end)
  return (own.findLast((other) => other.end <= at) ?? own[0]) === quantity
}

const ONE_DAY =
  /\b(?:en un(?:a)? (?:sol[oa]|mism[oa]) (?:dia|jornada|noche|madrugada|manana|tarde)|en una (?:jornada|noche|madrugada)|en (?:menos de |l[oa]s ultimas )?24 horas|in (?:a single|one|the same) (?:day|night|morning|afternoon)|(?:in|over|within) (?:the (?:past|last) |less than |under )?24 hours)\b/
