/**
 * The volume brake: whether what a source says at once is too much, or too odd, to be told unseen (safety.md, T6). What
 * it stops is held until it is released by hand; it is never dropped and never let go by time.
 */
import type { Shape } from '../registry/shape.ts'

/** safety.md, T6: more than 20 people an hour, more than 5 % of a registry a day. */
export const MOST_AN_HOUR = 20
const MOST_A_DAY = 0.05
/** Five per cent of a list of thirty is one person: fewer than this are a day's news of any list. */
const ALWAYS_A_DAY = 5
/** faults.md, F21: so many old stories of one feed are news that turns up late, more are a move of its archive. */
export const MOST_OLD = 20
/** A word or column that so few rows use may go or come by chance. */
const FEW = 5

/** Why something is held, with the figures behind it. Names and other words of a source are in none of them. */
export type Reason =
  | { kind: 'hour'; people: number; most: number }
  | { kind: 'day'; people: number; of: number; most: number }
  /** People whom the registry knew under other ids. */
  | { kind: 'ids'; people: number }
  | { kind: 'columns'; appeared: string[]; vanished: string[] }
  /** How many words for a status are new, and how many rows use them. */
  | { kind: 'vocabulary'; words: number; rows: number }
  | { kind: 'unfit'; rows: number; before: number }
  /** The same column of many rows. */
  | { kind: 'column'; column: string; rows: number; most: number }
  | { kind: 'old'; reports: number; most: number }

/** What a load would change, in counts. */
export interface LoadNews {
  /** People of the registry before it. */
  size: number
  /** Of whom something would be told: those who change, and those who are new. */
  told: number
  /** Known people who would be told to be something else than they were: another status, another person. */
  changed: number
  /** The same within the hour and within the day, this load and those before it, each person once; but for what was released by hand. */
  toldWithinHour: number
  changedWithinDay: number
  /** New rows with the name of somebody whose own row is gone. */
  renumbered: number
  /** Known rows that change, by column, but for those of people who are counted as changed. */
  columns: Readonly<Record<string, number>>
  /** Of the last good load and of this one; null when nothing is known of it. */
  before: Shape | null
  after: Shape | null
}

/** Reasons to hold a load; none when it may go on. */
export function brakeLoad(news: LoadNews): Reason[] {
  const mostADay = Math.max(ALWAYS_A_DAY, Math.floor(news.size * MOST_A_DAY))
  const mostRows = Math.max(MOST_AN_HOUR, mostADay)
  const reasons: Reason[] = []
  const hour = news.toldWithinHour
  if (news.told > 0 && hour > MOST_AN_HOUR) reasons.push({ kind: 'hour', people: hour, most: MOST_AN_HOUR })
  const day = news.changedWithinDay
  if (news.changed > 0 && day > mostADay)
    reasons.push({ kind: 'day', people: day, of: news.size, most: mostADay })
  if (news.renumbered > mostADay) reasons.push({ kind: 'ids', people: news.renumbered })
  // Statuses are counted by whom they are told of.
  for (const [column, rows] of Object.entries(news.columns))
    if (column !== 'status' && rows > mostRows) reasons.push({ kind: 'column', column, rows, most: mostRows })
  return [...reasons, ...(news.before && news.after ? brakeShape(news.before, news.after, news) : [])]
}

function brakeShape(before: Shape, after: Shape, { size, changed }: LoadNews): Reason[] {
  const reasons: Reason[] = []
  const chance = Math.max(FEW, Math.floor(size * MOST_A_DAY))
  const { filled: was } = before
  const { filled: is } = after
  // Whoever asks not to be published is never kept waiting, so a column that says so may come.
  const appeared = Object.keys(is).filter(
    (column) => column !== 'publish' && was[column] === undefined && is[column]! > chance,
  )
  const vanished = Object.keys(was).filter((column) =>
    is[column] === undefined
      ? was[column]! > 1 || column === 'publish'
      : is[column] === 0 && was[column]! > chance,
  )
  if (appeared.length + vanished.length > 0) reasons.push({ kind: 'columns', appeared, vanished })
  const gone = onlyIn(before.words, after.words)
  const come = onlyIn(after.words, before.words)
  if (gone.length > 0 && come.length > 0 && changed > 0)
    reasons.push({
      kind: 'vocabulary',
      words: come.length,
      rows: come.reduce((sum, word) => sum + (after.words[word] ?? 0), 0),
    })
  if (after.unfit - before.unfit > chance)
    reasons.push({ kind: 'unfit', rows: after.unfit, before: before.unfit })
  return reasons
}

/** Words that more than a few rows use here, and none there. */
function onlyIn(here: Record<string, number>, there: Record<string, number>): string[] {
  return Object.keys(here).filter((word) => here[word]! >= FEW && !there[word])
}

/** Old stories of one feed that turn up together; with a hold that is open already, each joins it. */
export function brakeOld(reports: number, isHeldAlready: boolean): Reason[] {
  if (reports === 0 || (!isHeldAlready && reports <= MOST_OLD)) return []
  return [{ kind: 'old', reports, most: MOST_OLD }]
}

/**
 * People whom a feed names as changed within an hour, by name: `coming` in a report that was just read. A feed that
 * names everybody is held, and what it names afterwards joins it.
 */
export function brakeNames(
  coming: readonly string[],
  lastHour: readonly string[],
  isHeldAlready: boolean,
): Reason[] {
  const people = new Set([...lastHour, ...coming].map((name) => name.toLowerCase())).size
  if (coming.length === 0 || (!isHeldAlready && people <= MOST_AN_HOUR)) return []
  return [{ kind: 'hour', people, most: MOST_AN_HOUR }]
}
