/** Releases of long ago that a story looks back on. */
import { type DayMark, daysBetween } from './days.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Older than this many days at publication, a release is history (amnesties and bulletins look back a week). */
const NEWS_DAYS = 12
/** «había informado previamente»: the statement is earlier, not the release. */
const SAID_BEFORE =
  /\b(?:inform|report|confirm|verific|contabiliz|dicho|dijo|said|told|count|verif|announc|anunci)\w* (?:previamente|anteriormente|previously)\b|\bpreviously (?:said|reported|confirmed|counted|verified|told|announced)\b/

/** «The releases came a day after 38 people walked out»: those of the day before. */
const DAYS_BEFORE =
  /\b(?:days?|weeks?|dias?|semanas?) (?:after|despues de que|luego de que) (?:at least |another |otr[oa]s |al menos )?(?:\d+|dozens|decenas|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?: [\w¤]+){0,4} $/

/** Whether the words or a date of its own put the release long before publication. */
export function isHistory(
  sentence: Sentence,
  mention: Mention,
  days: readonly DayMark[],
  published: string | null,
  vocabulary: Vocabulary,
): boolean {
  const around = sentence.folded.slice(
    Math.max(mention.clause.start, mention.start - 40),
    Math.min(mention.clause.end, mention.end + 30),
  )
  const lead = sentence.folded.slice(Math.max(0, mention.start - 90), mention.start)
  if (DAYS_BEFORE.test(lead)) return true
  if (vocabulary.history.test(around.replace(SAID_BEFORE, ''))) return true
  if (published === null) return false
  const own = days
    .filter((day) => belongs(sentence, mention, day))
    .sort((a, b) => distance(mention, a) - distance(mention, b))[0]
  return own !== undefined && daysBetween(own.to, published) > NEWS_DAYS
}

/** Words that give a date to something else than the release. */
const OTHERS_DATE =
  /(?:detenid|desde|arrestad|captur|since|detained|arrested|anunci|announc|pres[oa]s?\b|imprison|jailed|held|protest|eleccion|election|secuestr|aprehend|hace|encarcel|recluid|privad|condenad|sentenc|convicted|between|entre|llevaba|after|tras|accus|acusad)\w*[^,;]{0,30}$/

function belongs(sentence: Sentence, mention: Mention, day: DayMark): boolean {
  if (day.end < mention.clause.start || day.start > mention.clause.end) return false
  if (/^(?:desde|since|until|hasta)\b/.test(sentence.plain.slice(day.start, day.end))) return false
  const between =
    day.start >= mention.end
      ? sentence.folded.slice(mention.end, day.start)
      : sentence.folded.slice(day.end, mention.start)
  if (between.length > 45) return false
  if (day.start >= mention.end) return !OTHERS_DATE.test(between)
  // «Last year, the government freed …» speaks of the whole sentence; a date before any other comma does not.
  if (between.includes(',') && between.length > 12 && day.start > 12) return false
  const lead = sentence.folded.slice(Math.max(mention.clause.start, day.start - 60), day.start)
  return !OTHERS_DATE.test(lead)
}

function distance(mention: Mention, day: DayMark): number {
  return day.start >= mention.end ? day.start - mention.end : mention.start - day.end
}
