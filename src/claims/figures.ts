/** What each figure of a story counts: this event, a share of it, a running total, those still held, or something else. */
import { authorityOf } from './attribution.ts'
import { bind, isOfOneAlone, mayStandAlone } from './binding.ts'
import { CLAUSE_WEIGHT, type Clause, clauseAt } from './clauses.ts'
import { counterpartOf, echoesOf, isBatch, isClaimed, isCounted, isSaidIn } from './counted.ts'
import { hasAnotherFate, tellsOfArrest } from './fates.ts'
import { isLaterThatDay } from './growth.ts'
import { isHeld, isStillInside, withoutMention } from './held.ts'
import type { Mention } from './mentions.ts'
import {
  exitIsNear,
  isClosedLongAgo,
  isDayOfProcess,
  isInOneDay,
  isOfAnotherDay,
  isOfOneGate,
  isOfOneNight,
  isOfOneWave,
  isOfOtherWeeks,
  isSaidEarlier,
  isToldOfAnOldDay,
  isUntilThen,
} from './nights.ts'
import {
  areTellers,
  isAside,
  isOfOthers,
  isOfSeveralNights,
  isStillToLeave,
  isWhatIsAddedTo,
} from './others.ts'
import {
  isIncrement,
  isOfLargerGroup,
  isOfOthersTold,
  isOfTheFreed,
  isOfThem,
  isOfTheWhole,
  isRecognised,
  isWholeOfAnother,
  mayBePart,
  tellsWho,
  withPronoun,
} from './parts.ts'
import { isPromised } from './promises.ts'
import type { Quantity } from './quantities.ts'
import type { Count } from './reading.ts'
import { findStart } from './starts.ts'
import type { Passage, Story } from './story.ts'
import { isAdded, isCalledTotal, isManySoFar, isOfTheLaw, isRaised, isSoFar, isSummed } from './totals.ts'
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
  /** A headline's prisoners without a verb: still held, unless the body says that they left. */
  guess: boolean
  /** «los 30 excarcelados», «12 de los 50». */
  backward: boolean
  /** A share if a larger figure of the same authority exists. */
  maybePart: boolean
  /** «cuenta 21», «puts it at 43»: said as a count. */
  counted: boolean
  clauseWeight: number
  mention: Mention | null
  /** How it sounds, where that outweighed the rules (sounding.ts). */
  sounds?: string
}

/** A text with more figures is a table, not a story; the rest of it is left alone. */
const MOST_FIGURES = 200

/** Every figure in the order of the text, not yet compared with each other. */
export function findFigures(story: Story): Figure[] {
  const figures: Figure[] = []
  for (const [index, passage] of story.passages.entries()) {
    for (const quantity of passage.quantities) {
      if (figures.length >= MOST_FIGURES) return figures
      const figure = figureOf(story, passage, index, quantity, figures)
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
  told: readonly Figure[],
): Figure | null {
  const clause = clauseAt(passage.clauses, quantity.start)
  const mention = bind(passage, clause, quantity)
  const found = kindOf(story, passage, index, quantity, clause, mention, told)
  if (found === null) return null
  const authority = authorityOf(passage, quantity)
  const release = mention?.clause ?? clause
  return {
    kind: story.factCheck && found.kind !== 'remaining' ? 'other' : found.kind,
    min: quantity.min,
    max: quantity.max,
    authority,
    since: found.since ?? null,
    passage: index,
    at: quantity.start,
    vague: quantity.vague,
    total: found.total ?? 'none',
    more: quantity.more || found.night === true,
    earlier: found.earlier === true,
    guess: found.guess === true,
    backward: quantity.outOf !== null || (quantity.definite && (mention === null || mention.adjectival)),
    maybePart: mayBePart(passage, quantity, mention),
    counted: mention === null || (quantity.unit === null && isCounted(passage, quantity)),
    clauseWeight: Math.min(CLAUSE_WEIGHT[clause.kind], CLAUSE_WEIGHT[release.kind]),
    mention,
  }
}

const OTHER = { kind: 'other' } as const
interface Told extends Partial<Pick<Figure, 'since' | 'total' | 'earlier' | 'guess'>> {
  kind: Count['kind']
  night?: boolean
}

function kindOf(
  story: Story,
  passage: Passage,
  index: number,
  quantity: Quantity,
  clause: Clause,
  mention: Mention | null,
  told: readonly Figure[],
): Told | null {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const own = folded.slice(clause.start, clause.end)
  const before = folded.slice(clause.start, quantity.start)
  const after = folded.slice(quantity.end, clause.end)
  const lead = folded.slice(Math.max(0, quantity.start - 40), quantity.start)
  if (
    quantity.unit?.kind === 'other' ||
    isOfOthers(before.slice(-70), quantity) ||
    story.refuted.has(quantity.min ?? 0)
  )
    return OTHER
  if (isIncrement(passage, quantity)) return { kind: 'part' }
  if (hasAnotherFate(passage, clause, quantity)) return OTHER
  if (isStillInside(before, folded.slice(quantity.end))) return { kind: 'remaining' }
  if (isOfLargerGroup(folded.slice(0, quantity.start), folded.slice(quantity.end))) return OTHER
  if (mention === null && isOfOthersTold(story.passages, index, quantity)) return OTHER
  if (isHeld(passage, clause, quantity, vocabulary.held)) return { kind: 'remaining' }
  const elsewhere = mention === null || mention.start >= clause.end || mention.end <= clause.start
  if (elsewhere && quantity.unit !== null && tellsOfArrest(mention === null ? own : before)) return OTHER
  // «… a week after 22 were let go»
  const isLookedBackOn = clause.kind === 'after' && !elsewhere && told.some(isBatch)
  if (isLookedBackOn && !isSaidIn(passage, clause, quantity)) return OTHER
  if (mention === null) {
    const isOver = isUntilThen(before, '')
    const other = isOver ? null : counterpartOf(passage, index, quantity, told)
    if (other === null) {
      const bare = withoutMention(story, index, quantity, before)
      return isOver && bare?.kind === 'batch' ? OTHER : bare
    }
    const start = findStart(passage, clause, quantity, story.published)
    if (start?.old) return { kind: 'cumulative', since: start.since, total: 'strong' }
    const earlier = isSaidEarlier(passage, quantity, story.published)
    if (isSummed(before)) return { kind: 'cumulative', total: 'strong' }
    if (quantity.more) return { kind: 'batch', night: true }
    return { kind: other.kind, since: other.since, total: other.total, earlier }
  }
  if (quantity.unit === null && !mayStandAlone(mention, quantity) && !isCounted(passage, quantity))
    return null
  if (quantity.unit?.kind === 'case' && mention.kind === 'noun' && mention.plural !== true) return OTHER
  switch (mention.mode) {
    case 'demand':
    case 'denied':
    case 'past':
      return OTHER
  }
  if (isPromised(story, passage, quantity, mention)) return { kind: 'announced' }
  if (isOfOneAlone(passage, clause, quantity, mention)) return OTHER
  if (
    vocabulary.houseArrest.test(own) &&
    !/excarcel|liber|free|releas/.test(own.replace(vocabulary.houseArrest, ''))
  )
    return OTHER
  if (ONE_OF.test(lead) && !FREED_BEHIND.test(after)) return OTHER
  // «De los 64 excarcelados, 22 …» at the head of a story: the whole is its figure.
  const whole =
    index < 3 && /^de l[oa]s $|^of the $/.test(folded.slice(0, quantity.start)) && FREED_BEHIND.test(after)
  const known =
    !whole && SHARE_OF.test(quantity.start > 40 ? ` ${lead}` : lead) && !isClaimed(passage, quantity)
  if (known && !(FREED_BEHIND.test(after) && isOfOneNight(passage, clause, quantity))) return OTHER
  if (isWholeOfAnother(passage, quantity) || isToldOfAnOldDay(story, passage, clause)) return OTHER
  if (isOfOtherWeeks(index, before, folded.slice(clause.start, clause.end + 8))) return OTHER
  if (isClosedLongAgo(folded, own) || isAside(passage, quantity, mention) || areTellers(after)) return OTHER
  if (isStillToLeave(before, folded.slice(quantity.end)) || isDayOfProcess(before))
    return { kind: 'announced' }
  if (isWhatIsAddedTo(folded.slice(Math.max(0, quantity.start - 120), quantity.start))) return OTHER
  if (isOfSeveralNights(after) && told.some(isBatch)) return OTHER
  const earlier = isSaidEarlier(passage, quantity, story.published)
  if (earlier && isOfAnotherDay(story, passage, clause, quantity)) return OTHER
  if (isInOneDay(passage, clause, quantity)) return { kind: 'batch', night: true }
  if (isUntilThen(before, after)) return OTHER
  const recognised = isRecognised(passage, quantity)
  if ((isOfTheWhole(passage, quantity) || tellsWho(after)) && !recognised) return { kind: 'part' }
  const some = isOfTheFreed(after) && !isCounted(passage, quantity)
  if ((some || isOfThem(before, withPronoun(passage, quantity, after), quantity)) && !recognised)
    return { kind: quantity.outOf === null ? 'part' : 'batch' }
  const start = findStart(passage, clause, quantity, story.published)
  // «217 salieron y otros 3.934 … desde el 19 de febrero»: others beside the first, not a new night.
  const beside = passage.quantities.some((other) => other.end <= quantity.start)
  if (quantity.more && !(start?.old && (beside || start.before))) return { kind: 'batch' }
  if (start?.old) return { kind: 'cumulative', since: start.since, total: 'strong' }
  const others = passage.quantities.filter((other) => other.end <= quantity.start && other.end > clause.start)
  const near = folded.slice(others.at(-1)?.end ?? clause.start, quantity.start)
  const raised =
    (isRaised(near) &&
      (exitIsNear(story, passage, clause) || isOfOneGate(folded.slice(quantity.end, clause.end)))) ||
    isOfOneNight(passage, clause, quantity) ||
    (others.length > 0 && isLaterThatDay(near)) ||
    isOfOneWave(folded.slice(0, quantity.start))
  if (isAdded(before)) return { kind: 'batch', night: true }
  if (!raised && isOfTheLaw(folded.slice(clause.start, clause.end + 70)))
    return { kind: 'cumulative', total: 'strong' }
  if (!raised && start === null && isCalledTotal(near, after))
    return { kind: 'cumulative', total: isRaised(near) ? 'weak' : 'strong' }
  const weak = isSoFar(own) && others.length === 0
  if (weak && !raised && isManySoFar(own, quantity)) return { kind: 'cumulative', total: 'strong' }
  return { kind: 'batch', total: weak ? 'weak' : 'none', earlier }
}

const ONE_OF = /\b(?:un[oa]|one) (?:de|of) (?:l[oa]s|the|those) $/
const FREED_BEHIND =
  /^ (?:[\w¤]+ ){0,3}?(?:excarcelad|liberad|freed|released|que(?:, [^,]{3,40},)? (?:(?:el|la) \w+ )?(?:(?:dijo|dice|aseguro|asegura|afirma|afirmo) haber (?:excarcel|liber)|sal|recuper|dejaron|abandon|fueron (?:excarcel|liber)|quedaron|obtuv)|who (?:were|left|walked))/
/** «la mayoría de los 302», «of the 302 people released»: known from elsewhere. */
const SHARE_OF =
  /^(?:de|of|out of) (?:un total de )?$|(?:(?:^|, )(?:de|of)|\b(?:mayoria|ningun[oa]|algun[oa]s|vari[oa]s|much[oa]s|most|some|many|none|several|half|mitad|parte|any) (?:de|of)) (?:l[oa]s|the|those|est[oa]s|es[oa]s) $|\b(?:del grupo de|of the group of|of a group of) $/
