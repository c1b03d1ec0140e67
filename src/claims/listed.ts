/**
 * Lists of names in a story whose news is a release: the list is of those freed, unless its own lead says otherwise. A
 * lead is the sentence or heading before the list, or the words before it in its sentence; it holds until the next.
 */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { conditionOf } from './conditions.ts'
import { isOfficial } from './groups.ts'
import { areCaught, isBalance, isOfThoseInside, type Lead, leadBefore, leadOf, tellsOther } from './leads.ts'
import { readList } from './lists.ts'
import { isFact } from './mentions.ts'
import { openings } from './openings.ts'
import type { NamedPerson } from './reading.ts'
import { isPart } from './rosters.ts'
import { type Row, rowOf } from './rows.ts'
import type { Passage, Story } from './story.ts'

/** Fewer names in a row are no list, unless the words before them open one. */
const FEWEST = 3

/** What has been said last before each passage of a story, and which passages are rows of a list. */
export interface Outline {
  rows: readonly (Row | null)[]
  leads: readonly Open[]
  /** Which passages are no more than a heading inside a list. */
  parts: readonly boolean[]
}

interface Open {
  lead: Lead
  change: NamedPerson['change']
}

export function outlineOf(story: Story): Outline {
  const rows = story.passages.map((passage) => (passage.sentence.title ? null : rowOf(passage)))
  let open: Open = { lead: null, change: 'released' }
  const leads = story.passages.map((passage, index) => {
    const before = open
    const ahead = story.passages[index + 1]
    const last = ahead === undefined || ahead.sentence.line !== passage.sentence.line
    const lead = rows[index] !== null ? null : last && isOfAll(story, index) ? 'out' : leadOf(passage, last)
    const mention = passage.mentions.findLast(isFact)
    if (isBalance(story.passages, index)) open = { lead: null, change: 'released' }
    else if (lead !== null)
      open = { lead, change: mention === undefined ? 'released' : conditionOf(passage, mention) }
    return before
  })
  return { rows, leads, parts: story.passages.map((_, index) => isPart(story, index)) }
}

/** «Los nueve son:» before rows: the nine whom an earlier sentence let out. */
function isOfAll(story: Story, index: number): boolean {
  const passage = story.passages[index]
  if (
    passage === undefined ||
    !/^(?:l[oa]s|the|ell[oa]s) [^,;:.]{2,40} (?:son|are):$/.test(passage.sentence.folded)
  )
    return false
  const size = passage.quantities[0]?.min ?? null
  const told = story.passages.slice(0, index)
  return (
    size !== null &&
    told.some(
      (before) =>
        before.quantities.some((quantity) => quantity.min === size) &&
        before.mentions.some((mention) => isFact(mention)),
    )
  )
}

/** Names in rows, where what was said last is that people came out. */
export function readRows(story: Story, outline: Outline): Assertion[] {
  const bulleted = (at = -1): boolean => story.passages[at]?.sentence.bullet === true
  const found: Assertion[] = []
  let block: { row: Row; index: number }[] = []
  const close = (): void => {
    const open = outline.leads[block[0]?.index ?? -1]
    const people = block.reduce((sum, { row }) => sum + row.people.length, 0)
    const least = block.some(({ row }) => row.key) ? FEWEST - 1 : FEWEST
    if (open?.lead === 'out' && people >= least)
      for (const { row, index } of block)
        found.push(...row.people.map((who) => listedAs(who, index, open.change)))
    block = []
  }
  for (const [index, row] of outline.rows.entries()) {
    // A name without a bullet below rows with bullets: who signs.
    if (row !== null && block.length > 1 && bulleted(block[0]?.index) && !bulleted(index)) close()
    else if (row !== null) block.push({ row, index })
    else if (outline.rows[index + 1] == null || !outline.parts[index]) close()
  }
  close()
  return found
}

/** «Los nombres divulgados son: A, B y C», «volvieron a sus casas A, B y C»: lists that a sentence opens itself. */
export function readOpened(
  story: Story,
  outline: Outline,
  names: readonly (readonly Attached[])[],
): Assertion[] {
  return story.passages.flatMap((passage, index) => {
    const open = outline.leads[index]
    const people = names[index] ?? []
    if (people.length === 0 || open === undefined || outline.rows[index] !== null) return []
    if (isOfThoseInside(passage, story.passages[index - 1])) return []
    return openedIn(passage, people, open).map((who) => listedAs(who, index, open.change))
  })
}

function openedIn(passage: Passage, names: readonly Attached[], open: Open): Attached[] {
  const { sentence } = passage
  const found = openings(sentence)
  return found.flatMap((opening, at) => {
    const own = leadBefore(passage, opening.start)
    if (own === 'other' || (own === null && open.lead !== 'out' && !opening.tells)) return []
    if (own === null && !opening.tells && areCaught(sentence.folded.slice(0, opening.start))) return []
    const people = readList(sentence, names, {
      from: opening.end,
      to: found.slice(at + 1).find((next) => next.start >= opening.end)?.start ?? sentence.plain.length,
      first: ['item', 'verb', 'object', 'release', 'of', 'prep'],
    })
    const last = people.at(-1)
    if (last === undefined || tellsOther(passage, opening, people[0]?.start ?? 0, last.end)) return []
    return people.filter((person) => !isOfficial(sentence.plain, person, false))
  })
}

function listedAs(who: Attached, passage: number, change: NamedPerson['change']): Assertion {
  return {
    who,
    passage,
    change,
    rule: 'listed',
    certain: true,
    direct: false,
    against: false,
    single: false,
    weight: 1,
  }
}
