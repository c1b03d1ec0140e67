/** What each figure of a story counts: this event, a share of it, a running total, those still held, or something else. */
import { authorityOf } from './attribution.ts'
import { bind, mayStandAlone } from './binding.ts'
import { CLAUSE_WEIGHT, type Clause, clauseAt } from './clauses.ts'
import { echoesOf, isCounted, kindOfCounted } from './counted.ts'
import { daysBetween } from './days.ts'
import { isFact, type Mention } from './mentions.ts'
import { isInOneDay, isOfAnotherDay, isSaidEarlier } from './nights.ts'
import { mayBePart } from './parts.ts'
import type { Quantity } from './quantities.ts'
import type { Count } from './reading.ts'
import { findStart } from './starts.ts'
import type { Passage, Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Figure extends Count {
  /** Index of the passage, and where in it. */
  passage: number
  at: number
  vague: boolean
  /** `strong`: a start or a sum says so; `weak`: only «hasta ahora», «so far»; `none`: nothing speaks of a total. */
  total: 'strong' | 'weak' | 'none'
  /** «otros 9», «110 en un solo día»: this event, whatever total stands near. */
  more: boolean
  /** «había informado antes de 99»: stands unless the same body has told a newer figure. */
  earlier: boolean
  /** «los 30 excarcelados», «12 de los 50». */
  backward: boolean
  /** A share if a larger figure of the same authority exists. */
  maybePart: boolean
  clauseWeight: number
  mention: Mention | null
}

/** A text with more figures is a table, not a story; the rest of it is left alone. */
const MOST_FIGURES = 200

/** Every figure in the order of the text, before figures are compared with each other. */
export function findFigures(story: Story): Figure[] {
  const figures: Figure[] = []
  for (const [index, passage] of story.passages.entries()) {
    for (const quantity of passage.quantities) {
      if (figures.length >= MOST_FIGURES) return figures
      const figure = figureOf(story, passage, index, quantity, figures.at(-1))
      if (figure !== null) figures.push(figure)
    }
  }
  return [...figures, ...echoesOf(story, figures)].sort((a, b) => a.passage - b.passage || a.at - b.at)
}

function figureOf(
  story: Story,
  passage: Passage,
  index: number,
  quantity: Quantity,
  last: Figure | undefined,
): Figure | null {
  const clause = clauseAt(passage.clauses, quantity.start)
  const mention = bind(passage, clause, quantity)
  const told = kindOf(story, passage, index, quantity, clause, mention, last)
  if (told === null) return null
  const authority = authorityOf(passage, quantity)
  const release = mention?.clause ?? clause
  return {
    kind: story.factCheck && told.kind !== 'remaining' ? 'other' : told.kind,
    min: quantity.min,
    max: quantity.max,
    authority,
    since: told.since ?? null,
    passage: index,
    at: quantity.start,
    vague: quantity.vague,
    total: told.total ?? 'none',
    more: quantity.more || told.night === true,
    earlier: told.earlier === true,
    backward: quantity.outOf !== null || (quantity.definite && (mention === null || mention.adjectival)),
    maybePart: mayBePart(passage, quantity, mention),
    clauseWeight: Math.min(CLAUSE_WEIGHT[clause.kind], CLAUSE_WEIGHT[release.kind]),
    mention,
  }
}

interface Told {
  kind: Count['kind']
  since?: string | null
  total?: Figure['total']
  night?: boolean
  earlier?: boolean
}

function kindOf(
  story: Story,
  passage: Passage,
  index: number,
  quantity: Quantity,
  clause: Clause,
  mention: Mention | null,
  last: Figure | undefined,
): Told | null {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const own = folded.slice(clause.start, clause.end)
  const before = folded.slice(clause.start, quantity.start)
  const after = folded.slice(quantity.end, clause.end)
  if (quantity.unit?.kind === 'other' || STRIKERS.test(own)) return { kind: 'other' }
  if (isHeld(passage, clause, quantity, vocabulary.held)) return { kind: 'remaining' }
  if (ARRESTED.test(own) && mention === null && quantity.unit !== null) return { kind: 'other' }
  if (mention === null) {
    const counted = quantity.unit === null ? kindOfCounted(passage, index, quantity, last) : null
    if (counted === null) return withoutMention(story, index, quantity, before)
    const start = findStart(passage, clause, quantity, story.published)
    if (start?.old) return { kind: 'cumulative', since: start.since, total: 'strong' }
    return { kind: counted, since: last?.since ?? null, total: last?.total ?? 'none' }
  }
  if (quantity.unit === null && !mayStandAlone(mention, quantity) && !isCounted(passage, quantity))
    return null
  switch (mention.mode) {
    case 'demand':
    case 'denied':
    case 'past':
      return { kind: 'other' }
    case 'future':
    case 'expected':
    case 'paper':
      return { kind: 'announced' }
    case 'announced':
    case 'ordered':
    case 'progress':
      if (COMING.test(folded) || quantity.vague) return { kind: 'announced' }
  }
  if (
    vocabulary.houseArrest.test(own) &&
    !/excarcel|liber|free|releas/.test(own.replace(vocabulary.houseArrest, ''))
  )
    return { kind: 'other' }
  if (SHARE_OF.test(folded.slice(Math.max(0, quantity.start - 40), quantity.start))) return { kind: 'other' }
  if (COULD_REACH.test(before)) return { kind: 'announced' }
  if (EARLIER_BEFORE.test(folded.slice(Math.max(0, quantity.start - 80), quantity.start)))
    return { kind: 'other' }
  const earlier = isSaidEarlier(passage, quantity)
  if (earlier && isOfAnotherDay(story, passage, clause, quantity)) return { kind: 'other' }
  if (isInOneDay(passage, clause, quantity)) return { kind: 'batch', night: true }
  if (OF_THEM_BEFORE.test(before) || OF_THEM_AFTER.test(after))
    return { kind: quantity.outOf === null ? 'part' : 'batch' }
  const start = findStart(passage, clause, quantity, story.published)
  // «217 salieron y otros 3.934 … desde el 19 de febrero»: others beside the first, not a new night.
  const beside = passage.quantities.some((other) => other.end <= quantity.start)
  if (quantity.more && !(start?.old && beside)) return { kind: 'batch' }
  if (start?.old) return { kind: 'cumulative', since: start.since, total: 'strong' }
  const others = passage.quantities.filter((other) => other.end <= quantity.start && other.end > clause.start)
  const near = folded.slice(others.at(-1)?.end ?? clause.start, quantity.start)
  const raised = RAISED.test(near) && exitIsNear(story, passage, clause)
  if (start === null && !raised && (TOTAL_BEFORE.test(near) || TOTAL_AFTER.test(after)))
    return { kind: 'cumulative', total: 'strong' }
  const weak = WEAK.test(own) && others.length === 0
  return { kind: 'batch', total: weak ? 'weak' : 'none', earlier }
}

const STRIKERS = /\b(?:hunger strike|huelga de hambre|en ayuno|fasting)\b/
const ARRESTED =
  /\b(?:fue(?:ron)?|han sido|habian sido|were|was|have been) (?:detenid|arrestad|aprehendid|capturad|detained|arrested|imprisoned|jailed)|\b(?:detuvieron|arrestaron|detained|arrested|rounded up)\b/
const COMING =
  /\b(?:en (?:las|los) proxim[oa]s (?:horas|dias|semanas)|in the (?:coming|next) (?:hours|days|weeks)|over the (?:coming|next)|soon|pronto)\b/
/** «la mayoría de los 302», «of the 302 people released»: known from elsewhere. */
const SHARE_OF =
  /(?:(?:^|, )(?:de|of)|\b(?:mayoria|ningun[oa]|algun[oa]s|vari[oa]s|much[oa]s|most|some|many|none|several|half|mitad|parte|any) (?:de|of)) (?:l[oa]s|the|those|est[oa]s|es[oa]s) $/
const COULD_REACH = /\b(?:podrian? (?:llegar|alcanzar|ser)|could (?:reach|be|rise))\b[^,;]*$/
const EARLIER_BEFORE =
  /\b(?:se sum\w+ a (?:l[oa]s|otr[oa]s)|sumad[oa]s a l[oa]s|ademas de l[oa]s|following (?:an )?earlier|in addition to (?:the )?|on top of (?:the )?|added? to (?:the )?|(?:hasta|until) (?:el |ayer|entonces|then|\w+day)[^,;]{0,30}(?:habia[n]?|had)|previous(?:ly)?|anterior(?:es|mente)?)[^,;]{0,20}$/
const OF_THEM_BEFORE =
  /\b(?:entre (?:ell[oa]s|l[oa]s que|l[oa]s cuales)|de (?:ell[oa]s|l[oa]s cuales)|of (?:whom|them|which)|among them|including|incluid[oa]s|incluyendo(?: a)?)(?: hay| figuran| estan| al menos| at least| were| was)?\s*$/
const OF_THEM_AFTER = /^(?: [\w¤]+){0,2} (?:de (?:ell[oa]s|l[oa]s cuales)|of (?:them|whom)|entre ell[oa]s)\b/
const TOTAL_BEFORE =
  /\b(?:(?:el|un|the|su|su) total (?:de (?:excarcel|liber|personas|pres)\w*|of|to|asciend|llega|alcanz|suma|se (?:eleva|ubica))|total (?:acumulado|to date)|suma[n]?|sumaban?|sumaria[n]?|ascend\w+|asciende[n]?|elev(?:o|a|an|aron|ando)|llega[n]? (?:ya )?a|alcanz(?:a|an) (?:ya )?|ya van|van|acumul\w+|contabiliza[n]? (?:ya )?un total|en lo que va|desde antes de|bring(?:s|ing)|brought|rais(?:es|ing|ed)|total(?:s|ed|ing|led|ling)|to date|tally (?:of|to|at)|now stands? at|stands? at|overall|in all)\b[^;]{0,80}$/
/** «elevó a 104 la cifra de excarcelados este domingo»: one night that grows. */
const RAISED = /\b(?:elev|sub|asciend|ascend|aument|llega|rises?|rose|climb)\w*[^;]{0,40}$/
const TOTAL_AFTER =
  /^[^,;]{0,50}\b(?:en total|in total|to date|hasta la fecha desde|since then|desde entonces|en lo que va)\b/
const WEAK =
  /\b(?:hasta (?:ahora|el momento|hoy|la fecha|este|esta|las|el)|so far|as of|balance|a la fecha|actualiz\w+|until now|by (?:\w+day|midnight|noon)|ya\b|un total de|a total of|en total)/
const STOCK =
  /\b(?:hay|existen|registra[n]?|contabiliza[n]?|estima[n]?|cifra[n]?|calcula[n]?|documenta[n]?|mantiene[n]?|lista|son|there (?:are|were)|counts?|counted|estimates?|hold(?:s|ing)?|lists?|number of|numero de)\b[^,;]{0,40}$/

/** «más de 800 siguen detenidos»: a held verb in the clause of the figure, and no release told after the figure. */
function isHeld(passage: Passage, clause: Clause, quantity: Quantity, held: RegExp): boolean {
  const { folded } = passage.sentence
  const match = held.exec(folded.slice(clause.start, clause.end))
  if (match === null) return false
  const at = clause.start + match.index
  // A list of two figures: the held verb belongs to the one nearest to it.
  if (passage.quantities.some((other) => other !== quantity && between(other.start, quantity.start, at)))
    return false
  const finite = passage.mentions.filter(
    (mention) =>
      isFact(mention) && !mention.adjectival && mention.kind !== 'noun' && mention.kind !== 'participle',
  )
  if (clause.kind === 'relative' && finite.some((mention) => mention.start >= clause.end)) return false
  return !finite.some(
    (mention) => mention.start > quantity.end && mention.start < clause.end && mention.start < at + 80,
  )
}

/** The clause names the day of publication, or the one before, as the day of the exit. */
function exitIsNear(story: Story, passage: Passage, clause: Clause): boolean {
  const { published } = story
  if (published === null) return false
  return passage.days.some(
    (day) =>
      day.kind !== 'period' &&
      day.start >= clause.start &&
      day.start < clause.end &&
      daysBetween(day.from, published) <= 1,
  )
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b)
}

/** A figure in a clause without any word of release. */
function withoutMention(story: Story, index: number, quantity: Quantity, before: string): Told | null {
  const unit = quantity.unit
  if (unit === null) return null
  const previous = story.passages[index - 1]
  const toldBefore = previous?.mentions.some(isFact) ?? false
  if (
    unit.kind === 'case' &&
    toldBefore &&
    /\b(?:verific|confirm|document|identific|regist|verif|identif)\w*/.test(before)
  )
    return { kind: 'batch' }
  if (unit.prisoners && !quantity.vague) {
    if (STOCK.test(before) || story.passages[index]?.sentence.title) return { kind: 'remaining' }
  }
  return null
}
