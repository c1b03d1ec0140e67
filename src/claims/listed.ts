/**
 * Lists of names in a story whose news is a release: the list is of those freed, unless its own lead says otherwise. A
 * lead is the sentence or heading before the list, or the words before it in its sentence; it holds until the next.
 */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { conditionOf } from './conditions.ts'
import { isOfficial } from './groups.ts'
import { type Lead, leadBefore, leadOf, tellsOther } from './leads.ts'
import { readList } from './lists.ts'
import { isFact } from './mentions.ts'
import { openings } from './openings.ts'
import type { NamedPerson } from './reading.ts'
import { type Row, rowOf } from './rows.ts'
import type { Passage, Story } from './story.ts'

/** Fewer names in a row are no list, unless the words before them open one. */
const FEWEST = 3

interface Open {
  lead: Lead
  change: NamedPerson['change']
}

/** Assertions of all such lists. `names`: the people found in each passage. */
export function readListed(story: Story, names: readonly (readonly Attached[])[]): Assertion[] {
  const found: Assertion[] = []
  let open: Open = { lead: null, change: 'released' }
  let block: { row: Row; index: number }[] = []
  const close = (): void => {
    const people = block.flatMap(({ row }) => row.people)
    const keyed = block.filter(({ row }) => row.key).length
    if (open.lead === 'out' && (people.length >= FEWEST || (keyed > 0 && people.length >= 2)))
      for (const { row, index } of block)
        found.push(...row.people.map((who) => listedAs(who, index, open.change)))
    block = []
  }
  for (const [index, passage] of story.passages.entries()) {
    const row = passage.sentence.title ? null : rowOf(passage)
    if (row !== null && row.people.length > 0) {
      block.push({ row, index })
      continue
    }
    close()
    found.push(...inSentence(passage, index, names[index] ?? [], open))
    open = next(story, passage, index, open)
  }
  close()
  return found
}

/** What the passage leaves behind for the next list. */
function next(story: Story, passage: Passage, index: number, open: Open): Open {
  const ahead = story.passages[index + 1]
  const last = ahead === undefined || ahead.sentence.line !== passage.sentence.line
  const lead = leadOf(passage, last)
  if (lead === null) return open
  const mention = passage.mentions.findLast(isFact)
  const change = mention === undefined ? 'released' : conditionOf(passage, mention)
  return { lead, change }
}

/** «Los nombres divulgados son: A, B y C», «volvieron a sus casas A, B y C»: lists that a sentence opens itself. */
function inSentence(passage: Passage, index: number, names: readonly Attached[], open: Open): Assertion[] {
  if (names.length === 0) return []
  const { sentence } = passage
  return openings(sentence).flatMap((opening) => {
    const own = leadBefore(passage, opening.start)
    const lead = own ?? open.lead
    if (lead !== 'out' && !(opening.tells && own === null && lead === null)) return []
    const people = readList(sentence, names, {
      from: opening.end,
      to: sentence.plain.length,
      first: ['item', 'verb', 'object', 'release', 'of', 'prep'],
    })
    const last = people.at(-1)
    if (last === undefined || people.length < opening.fewest) return []
    if (tellsOther(passage, opening.start, people[0]?.start ?? 0, last.end)) return []
    return people
      .filter((person) => !isOfficial(sentence.plain, person, people.length === 1))
      .map((who) => listedAs(who, index, open.change))
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
