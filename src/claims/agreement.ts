/** Figures of one story compared with each other: one figure has one kind, parts have a whole, rough sizes give way. */
import { daysBetween } from './days.ts'
import type { Figure } from './figures.ts'
import { hasGrownTo } from './growth.ts'
import { isOfLastNight } from './nights.ts'
import { type Count, STATES } from './reading.ts'
import { dropRoughSizes, roundedOf } from './rounding.ts'
import type { Story } from './story.ts'
import { withSums } from './sums.ts'
import { amnestyTotals, asTotal, isVastTotal } from './totals.ts'

/** A process older than this makes «hasta ahora 60» a running total rather than one night's figure. */
const PROCESS_DAYS = 5

/** `figures` with the kinds that the whole story gives them. */
export function agree(story: Story, figures: readonly Figure[]): Figure[] {
  const old = isOldProcess(story)
  let agreed = figures.map(
    (figure): Figure =>
      figure.kind === 'batch' && figure.total === 'weak' && old && !isOfLastNight(story, figure.passage)
        ? { ...figure, kind: 'cumulative' }
        : figure,
  )
  agreed = reachBack(story, agreed).map((figure) =>
    isVastTotal(story, figure, old) ? asTotal(figure) : figure,
  )
  agreed = amnestyTotals(story, agreed)
  agreed = oneKindEach(story, agreed)
  agreed = withSums(story, sharesOfAWhole(agreed)).map((figure, _, all) => overtaken(story, figure, all))
  return dropRoughSizes(story, agreed)
}

/** The distinct counts of a story, first told first. */
export function countsOf(figures: readonly Figure[]): Count[] {
  const counts: Count[] = []
  for (const figure of figures) {
    const { kind, min, max, authority, since } = figure
    const same = counts.find(
      (count) =>
        count.kind === kind &&
        sameValue(count, figure) &&
        // «los 26 excarcelados …» points back at them, whoever else its sentence speaks of.
        (figure.backward ||
          count.authority === authority ||
          isVaguer(count.authority, authority) ||
          isVaguer(authority, count.authority)),
    )
    if (same === undefined) counts.push({ kind, min, max, authority, since })
    else {
      if (isVaguer(same.authority, authority)) same.authority = authority
      same.since ??= since
    }
  }
  return counts.filter((count) => !isShadow(count, counts))
}

/** Nobody, or «a rights group» where the other is a named one. */
function isVaguer(a: string | null, b: string | null): boolean {
  return a === null ? b !== null : a === 'rights groups' && b !== null && !NOT_GROUPS.has(b)
}

const NOT_GROUPS = new Set([...STATES, 'rights groups', 'families', 'opposition', 'lawyers'])

/** «80» beside «al menos 80», «more than 800» beside «between 800 and 900»: one figure told twice, once loosely. */
function isShadow(count: Count, counts: readonly Count[]): boolean {
  return counts.some((other) => {
    if (other === count || other.kind !== count.kind || other.min !== count.min) return false
    if (other.authority !== count.authority && count.authority !== null) return false
    // «Al menos 14» of a headline that does not say whose, over «14» of a body that is named.
    if (count.authority === null && count.max === null && other.max === other.min && other.authority !== null)
      return true
    const isExact = (one: Count): boolean => one.max === one.min
    return isExact(count) ? other.max === null : count.max === null && other.max !== null && !isExact(other)
  })
}

function sameValue(a: Pick<Count, 'min' | 'max'>, b: Pick<Count, 'min' | 'max'>): boolean {
  return a.min === b.min && a.max === b.max
}

const START_OF_PROCESS =
  /\b(?:anunci|announc|inici|comenz|empez|began|begun|started|desde|since|process|proceso)\w*/

/** The first date beside «anunció», «comenzó», «desde» lies well before publication. */
function isOldProcess(story: Story): boolean {
  const { published } = story
  if (published === null) return false
  for (const passage of story.passages) {
    if (!START_OF_PROCESS.test(passage.sentence.folded)) continue
    for (const day of passage.days) {
      if (day.kind === 'period') continue
      const around = passage.sentence.folded.slice(Math.max(0, day.start - 50), day.end + 30)
      if (
        !START_OF_PROCESS.test(around) ||
        /(?:detenid|pres[oa]s?|arrest|detained|jailed|held|elecci|election)/.test(around)
      )
        continue
      return daysBetween(day.from, published) > PROCESS_DAYS
    }
  }
  return false
}

const BACK =
  /(?:^|\b(?:que|that) )(?:est[ae]|dich[ao]|l[ao]|el|the|that|this) (?:cifra|registro|balance|numero|conteo|total|figure|tally|count|number)\b[^.]{0,60}\b(?:comprende|abarca|incluye|corresponde|cubre|covers?|includes?|spans?|refers?)\b/

/** «Esta cifra comprende el período entre …» makes totals of the figures of the sentence before. */
function reachBack(story: Story, figures: readonly Figure[]): Figure[] {
  const reached = new Set<number>()
  for (const [index, passage] of story.passages.entries()) {
    if (BACK.test(passage.sentence.folded) && isLong(passage.days, story.published)) reached.add(index - 1)
  }
  return figures.map((figure) =>
    reached.has(figure.passage) && figure.kind === 'batch' && !figure.more
      ? { ...figure, kind: 'cumulative', total: 'strong' }
      : figure,
  )
}

function isLong(days: readonly { from: string }[], published: string | null): boolean {
  const first = days.map((day) => day.from).sort()[0]
  return first !== undefined && published !== null && daysBetween(first, published) > PROCESS_DAYS
}

/** A value is one thing in one story: a total once is a total everywhere, done once is done. */
function oneKindEach(story: Story, figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const same = figures.filter(
      (other) => other.min === figure.min && other.max === figure.max && !figure.more,
    )
    const has = (kind: Figure['kind']): Figure | undefined =>
      same.find((other) => other.kind === kind && (kind !== 'cumulative' || other.total === 'strong'))
    if (figure.kind === 'batch') {
      // «690 excarcelaciones y 508 presos políticos» over a body where 508 are still held.
      const held = has('remaining')
      if (held !== undefined && !(held.guess && figure.mention !== null) && !same.some(isTold))
        return { ...figure, kind: 'remaining' }
      const total = has('cumulative') ?? looserTotal(figure, figures) ?? roundedOf(story, figure, figures)
      if (total !== undefined) return { ...figure, kind: 'cumulative', since: figure.since ?? total.since }
      // «la liberación de 60 personas» beside «60 presos serán liberados»
      const announced = has('announced')
      const isToCome = announced?.mention?.mode === 'future' && !same.some(isTold)
      if (announced !== undefined && (isToCome || onlyHeadlineSaysSo(story, same)))
        return { ...figure, kind: 'announced' }
    }
    // «Eleva a 29 las excarcelaciones» over a body that tells 29 of one day.
    const total = has('cumulative')
    if (
      figure.kind === 'cumulative' &&
      figure.total === 'weak' &&
      total === undefined &&
      has('batch')?.total === 'none'
    )
      return { ...figure, kind: 'batch' }
    if (figure.kind === 'remaining' && figure.guess && has('batch') !== undefined)
      return { ...figure, kind: 'batch' }
    if (figure.kind === 'announced' && same.some(isTold) && !onlyHeadlineSaysSo(story, same)) {
      return { ...figure, kind: 'batch' }
    }
    return figure
  })
}

/** «Just over 760» over a body in which «more than 760» is a total. */
function looserTotal(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    (other) =>
      other.kind === 'cumulative' &&
      other.total === 'strong' &&
      other.min === figure.min &&
      !figure.more &&
      (other.max === null || figure.max === null),
  )
}

/** By a verb of its own: «freed nine journalists» stands beside «nine remain jailed». */
export function isTold({ kind, mention }: Figure): boolean {
  return kind === 'batch' && mention !== null && FINITE.has(mention.kind) && !mention.adjectival
}

const FINITE: ReadonlySet<string> = new Set(['active', 'passive', 'exit'])

/** «había informado antes de 45» beside the 61 that the same body tells now; nobody's earlier figure stands beside another. */
function overtaken(story: Story, figure: Figure, figures: readonly Figure[]): Figure {
  if (figure.kind === 'batch' && figures.some((other) => hasGrownTo(story, figure, other)))
    return { ...figure, kind: 'other' }
  if (!figure.earlier || figure.kind !== 'batch') return figure
  const first = figures.find(
    (other) =>
      other.kind === 'batch' &&
      other.passage === figure.passage &&
      other.at < figure.at &&
      (other.min ?? 0) > (figure.min ?? 0) &&
      other.authority === figure.authority,
  )
  if (first !== undefined) return { ...figure, kind: 'other' }
  const newer = figures.some(
    (other) =>
      !other.earlier &&
      other.kind === 'batch' &&
      !sameValue(other, figure) &&
      (figure.authority === null || other.authority === figure.authority),
  )
  return newer ? { ...figure, kind: 'other' } : figure
}

/** «Kingdom frees 30» over a body that says «will release 30»: the headline's present is a promise. */
function onlyHeadlineSaysSo(story: Story, same: readonly Figure[]): boolean {
  const isToCome = same.some(({ kind, mention }) => kind === 'announced' && mention?.mode === 'future')
  return same
    .filter((figure) => figure.kind === 'batch')
    .every((figure) => {
      const sentence = story.passages[figure.passage]?.sentence
      const present =
        figure.mention !== null &&
        PRESENT.test(sentence?.folded.slice(figure.mention.start, figure.mention.end) ?? '')
      const promised = figure.mention?.mode === 'announced' || figure.mention?.mode === 'ordered'
      // «familiares dicen que son siete» over a body where seven were to be let go.
      return promised || (sentence?.title === true && (present || (figure.counted && isToCome)))
    })
}

const PRESENT =
  /^(?:excarcelan?|liberan?|sueltan?|salen?|frees?|releases?|sets free|free|release|recuperan)\b/

function sharesOfAWhole(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    if (figure.kind !== 'batch' || !figure.maybePart) return figure
    const larger = figures.some(
      (other) =>
        other !== figure &&
        (other.kind === 'batch' || (other.kind === 'cumulative' && figure.passage > 1)) &&
        !other.maybePart &&
        (other.authority === figure.authority ||
          figure.authority === null ||
          other.authority === null ||
          other.passage < 2) &&
        (other.min ?? 0) > (figure.max ?? figure.min ?? 0),
    )
    return larger ? { ...figure, kind: 'part' } : figure
  })
}
