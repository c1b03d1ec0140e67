/** Figures in the light of what the whole story tells: those of other nights and other times are not of its event. */
import { isTold } from './agreement.ts'
import { type DayMark, daysBetween } from './days.ts'
import { exitDay } from './exitday.ts'
import type { Figure } from './figures.ts'
import { isOverBefore } from './nights.ts'
import { sizeOf } from './reading.ts'
import { restrain } from './scope.ts'
import { LEAD, type Passage, type Story } from './story.ts'
import type { Value } from './value.ts'

/** A figure whose own day lies so much before the day of the story's exit is of another event. */
const OTHER_NIGHT_DAYS = 3
/** «Más de 400 han sido liberados», far down and so much larger than what the lead tells: a total without its start. */
const LARGER = 1.5
const MUCH_LARGER = 8
/** So many times the figure of the lead are no other count of it, whoever says so. */
const BEYOND = 12

/** `figures` with those of the background named for what they are. */
export function settle(story: Story, figures: readonly Figure[], value: Value): Figure[] {
  const night = exitDay(story)
  const lead = Math.max(
    0,
    ...figures.filter((figure) => figure.kind === 'batch' && figure.passage < LEAD).map(sizeOf),
  )
  const isLead = (figure: Figure): boolean =>
    figures.some((other) => other.kind === 'batch' && other.passage < LEAD && other.min === figure.min)
  const settled = figures.map((figure): Figure => {
    if (figure.kind !== 'batch') return figure
    if (value === 'rearrest') return { ...figure, kind: 'other' }
    const passage = story.passages[figure.passage]
    if (passage === undefined) return figure
    const day = ownDay(passage, figure)
    // «El sábado fueron excarcelados 14», below a hunger strike: told with its day.
    if (value === 'none' && !(day !== null && isTold(figure))) return { ...figure, kind: 'other' }
    if (value === 'demand' && day !== null && isPast(story, day) && HAD_LEFT.test(passage.sentence.folded))
      return { ...figure, kind: 'other' }
    if (
      value !== 'batch' &&
      value !== 'cumulative' &&
      figure.mention !== null &&
      isOverBefore(passage, figure.mention)
    )
      return { ...figure, kind: 'other' }
    if (value === 'single' && day !== null && night !== null && day.from !== night)
      return { ...figure, kind: 'other' }
    if (day !== null && night !== null && daysBetween(day.from, night) > OTHER_NIGHT_DAYS)
      return { ...figure, kind: 'other' }
    if (
      isBefore(passage, figure, day, night ?? dayBefore(story)) &&
      figures.some((other) => isEarlierBatch(other, figure))
    )
      return { ...figure, kind: 'other' }
    // Below a promise: those of other days, unless a body counts them.
    if (value === 'announcement' && figure.authority === null && figure.passage >= LEAD - 1)
      return { ...figure, kind: 'other' }
    // «A court ordered the release of 19» below a lead that tells of fourteen who left.
    if (lead > 0 && figure.passage >= LEAD - 1 && figure.mention?.mode === 'ordered' && !isLead(figure))
      return { ...figure, kind: 'announced' }
    if (value === 'cumulative' && day !== null && areDayByDay(story, figures))
      return { ...figure, kind: 'part' }
    // «Additionally, another 351 have also been released», in a report of totals.
    const hasBeen = value === 'cumulative' && HAVE_BEEN.test(passage.sentence.folded)
    if ((figure.more && !hasBeen) || day !== null) return figure
    if (value === 'cumulative') return { ...figure, kind: 'cumulative' }
    const beside = value === 'single' && OF_ITS_GROUP.test(passage.sentence.folded.slice(0, figure.at))
    if (value === 'single' && figure.passage >= LEAD - 1 && !beside && figure.authority === null)
      return { ...figure, kind: 'other' }
    if (lead > 0 && figure.passage >= LEAD && (figure.min ?? 0) > lead * BEYOND)
      return { ...figure, kind: 'cumulative' }
    const rest = figures.filter(
      (other) => other !== figure && other.kind === 'batch' && other.authority !== figure.authority,
    )
    const next = Math.max(0, ...rest.map(sizeOf))
    if (next > 0 && (figure.min ?? 0) > next * MUCH_LARGER && PERFECT.test(passage.sentence.folded))
      return { ...figure, kind: 'cumulative' }
    return lead > 0 && figure.passage >= LEAD && isTotal(figure, passage, lead)
      ? { ...figure, kind: 'cumulative' }
      : figure
  })
  return restrain(
    story,
    settled,
    {
      isDated: (figure) => isDated(story, figure),
      isOfNight: (figure) => night !== null && ownDayOf(story, figure)?.from === night,
    },
    (figure) => figure.counted,
  )
}

/** «20 de febrero: 9. 21 de febrero: 18.»: days of a total. */
function areDayByDay(story: Story, figures: readonly Figure[]): boolean {
  const days = figures
    .filter(({ kind }) => kind === 'batch')
    .map((figure) => ownDayOf(story, figure)?.from)
    .filter((day) => day !== undefined)
  return new Set(days).size > 1
}

/** «El jueves habían salido 14», in Sunday's demand: an event that others have told. */
function isPast({ published }: Story, day: DayMark): boolean {
  return published !== null && daysBetween(day.to, published) > 2
}

const HAD_LEFT = /\b(?:habian (?:ya )?(?:salido|sido)|had (?:already )?(?:been|left|walked))\b/

/** «El viernes habían salido 17», below those of Saturday: told as over before the event. */
function isBefore(passage: Passage, figure: Figure, day: DayMark | null, night: string | null): boolean {
  if (figure.mention === null || !isOverBefore(passage, figure.mention)) return false
  return day === null || night === null || day.from < night
}

/** The last day but one before printing, where no day of exit is told. */
function dayBefore({ published }: Story): string | null {
  return published === null ? null : new Date(Date.parse(published) - 86_400_000).toISOString().slice(0, 10)
}

function isEarlierBatch(other: Figure, figure: Figure): boolean {
  return (
    other.kind === 'batch' &&
    other.min !== figure.min &&
    (other.passage < figure.passage || (other.passage === figure.passage && other.at < figure.at))
  )
}

/** A day of its own beside it: its own night, not a share of the event's. */
function isDated(story: Story, figure: Figure): boolean {
  const passage = story.passages[figure.passage]
  if (passage === undefined) return false
  const behind = passage.days.find((day) => day.kind !== 'period' && day.start > figure.at)
  const next = passage.quantities.find((quantity) => quantity.start > figure.at)
  const own = behind !== undefined && (next === undefined || behind.start < next.start)
  return ownDay(passage, figure) !== null || (own && behind.start - figure.at < NEAR / 2)
}

function ownDayOf(story: Story, figure: Figure): DayMark | null {
  const passage = story.passages[figure.passage]
  return passage === undefined ? null : ownDay(passage, figure)
}

/** The day on which those of the figure left: beside it, and not that of a statement or of a start. */
function ownDay(passage: Passage, figure: Figure): DayMark | null {
  const { plain } = passage.sentence
  const days = passage.days.filter(
    (day) =>
      day.kind !== 'period' &&
      Math.min(Math.abs(day.start - figure.at), Math.abs(figure.at - day.end)) < NEAR &&
      !NOT_ITS_DAY.test(plain.slice(Math.max(0, day.start - 50), day.start)) &&
      !/^(?:desde|since|hasta|until)/.test(plain.slice(day.start, day.end)),
  )
  return days.length === 1 || days.every((day) => day.from === days[0]?.from) ? (days[0] ?? null) : null
}

const NEAR = 70
const NOT_ITS_DAY =
  /\b(?:desde|hasta|since|until|entre|between|as of|a partir|corte|inform\w*|dijo|said|told|report(?!er)\w*|anunci\w*|announc\w*|confirm\w*|asegur\w*|habl\w*|cifr\w*|estim\w*|llevaba|detenid\w*|arrest\w*|detained|protest\w*|eleccion\w*|election\w*|al)(?: (?:el|la|los|este|esta|on|the|early|late|noche|madrugada|del?|pasado|un|comunicado))* $/
const HAVE_BEEN = /\b(?:han|habrian) sido\b|\b(?:have|has) (?:\w+ )?been\b/
const PERFECT =
  /\b(?:ha(?:n|bian?)? (?:sido |ya )?(?:\w+[ai]d[oa]s?)|(?:have|has|had) (?:already |now |so far )?(?:been )?\w+|suman?|supera[n]?|asciend\w+|totals?|exceeds?|haber \w+)\b/

/** «formaba parte de un grupo de 52», «one of a group of 52»: the others of the one whom the story is about. */
const OF_ITS_GROUP =
  /\b(?:form\w+ parte|integr\w+|un[oa]|part|one|member|among)(?: (?:de|of))? (?:un|una|el|l|la|an?|the) (?:\w+ )?(?:grupo|lote|tanda|group|batch) (?:de|of)(?: (?:al menos|at least|mas de|more than|unos|about))? $/

function isTotal(figure: Figure, passage: Passage, lead: number): boolean {
  const size = sizeOf(figure)
  if (figure.mention === null || !PERFECT.test(passage.sentence.folded)) return false
  return size > lead * MUCH_LARGER || (figure.max === null && size > lead * LARGER)
}
