/** Lists of names over several lines, under a line that says they were freed. */
import type { Assertion } from './assertions.ts'
import { type Attached, attach } from './attachment.ts'
import { findCandidates } from './candidates.ts'
import { conditionOf } from './conditions.ts'
import { releaseBefore } from './groups.ts'
import { leadOf, PENDING, saysOthers } from './leads.ts'
import { readList } from './lists.ts'
import { isFact, type Mention } from './mentions.ts'
import { RANKED } from './persons.ts'
import type { NamedPerson } from './reading.ts'
import type { Passage, Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A line of a list is short: a name, perhaps an age, a prison, a word on the person. */
const LONGEST_LINE = 200
const LONGEST_BARE_LINE = 70

/** Assertions of all rosters of the story. */
export function readRosters(story: Story): Assertion[] {
  const found: Assertion[] = []
  let open: { change: NamedPerson['change']; rows: Assertion[]; colon: boolean; bullets: boolean } | null =
    null
  let told = -1
  const close = (): void => {
    // Without a colon one line is a coincidence, two are a list.
    if (open !== null && (open.colon || open.rows.length >= 2)) found.push(...open.rows)
    open = null
  }
  for (const [index, passage] of story.passages.entries()) {
    if (open !== null && COLUMNS.test(passage.sentence.folded)) continue
    // «Ana Ruiz (Lara). Estuvo dos años en Yare.»: what is told of the row.
    if (
      open !== null &&
      index === told &&
      story.passages[index - 1]?.sentence.line === passage.sentence.line
    ) {
      told = index + 1
      continue
    }
    const names = open === null ? [] : namesOfLine(passage)
    // «• Ana Ruiz», «• Luis Sosa», and then a name without a bullet: who signs below the list.
    if (
      open !== null &&
      names.length > 0 &&
      open.bullets &&
      open.rows.length > 1 &&
      !passage.sentence.bullet
    ) {
      close()
      continue
    }
    if (open !== null && names.length > 0) {
      const change = rowChange(passage, open.change)
      open.rows.push(...names.map((name) => rowOf(name, index, change)))
      open.bullets &&= passage.sentence.bullet
      told = index + 1
      continue
    }
    const within = open !== null && passage.sentence.text.endsWith(':')
    const change = headerChange(story, passage, index, within ? (open?.change ?? null) : null)
    if (within && change !== null && open !== null) {
      open.change = change
      continue
    }
    // «Guanare», «Adolescentes (Acarigua)»: a heading inside the list, which says nothing of anybody.
    if (open !== null && change === null && isPart(story, index)) continue
    close()
    if (change !== null)
      open = { change, rows: [], colon: passage.sentence.text.trimEnd().endsWith(':'), bullets: true }
  }
  close()
  return found.filter((assertion) => assertion.change !== 'none')
}

/** A few words without a verb or a fate, with another row right below. */
export function isPart(story: Story, index: number): boolean {
  const passage = story.passages[index]
  const next = story.passages[index + 1]
  if (passage === undefined || next === undefined || passage.mentions.length > 0) return false
  const { sentence } = passage
  const small = sentence.text.split(' ').length <= 6 && sentence.text.length <= 50
  return (
    small &&
    (sentence.heading || sentence.bullet) &&
    !/[.!?]$/.test(sentence.text) &&
    leadOf(passage, true) === null &&
    !saysOthers(sentence.folded) &&
    namesOfLine(next).length > 0
  )
}

/** The row of a table that names its columns. */
const COLUMNS =
  /^[\W\d]*(?:(?:n\W|nombres?|apellidos?|names?|edad|age|cedula|estado|state|penal|prison|sexo|fecha|date)\b[^a-z]*(?:(?:y|and|de|completo)\b[^a-z]*)*){2,}$/

function rowOf(who: Attached, passage: number, change: NamedPerson['change']): Assertion {
  return {
    who,
    passage,
    change,
    rule: 'roster',
    certain: true,
    direct: false,
    against: false,
    single: false,
    weight: 1,
  }
}

/** What a header says of the names below it; null when it is no header. A place inside a list («El Rodeo I:») keeps what was said. */
function headerChange(
  story: Story,
  passage: Passage,
  index: number,
  within: NamedPerson['change'] | null,
): NamedPerson['change'] | null {
  const { sentence, mentions } = passage
  const colon = sentence.text.trimEnd().endsWith(':')
  const next = story.passages[index + 1]
  if (next === undefined || next.sentence.line === sentence.line) return null
  if (!colon && !sentence.heading && !sentence.title) return null
  const vocabulary = vocabularyOf(sentence.language)
  if (vocabulary.houseArrest.test(sentence.folded)) return 'house-arrest'
  if (
    vocabulary.held.test(sentence.folded) ||
    vocabulary.rearrest.test(sentence.folded) ||
    vocabulary.died.test(sentence.folded)
  )
    return within === null ? null : 'none'
  const mention = headOf(mentions)
  if (mention !== null)
    return isFact(mention) ? conditionOf(passage, mention) : within === null ? null : 'none'
  if (mentions.length > 0) return null
  // «Pendientes por salir:», «Abogada:»: the rows below are of others.
  if (within !== null && (PENDING.test(sentence.folded) || saysOthers(sentence.folded))) return 'none'
  // «Se trata de:», «Los nombres:»: whose release it is, the sentence before says.
  if (within !== null || !colon || !LOOKS_BACK.test(sentence.folded)) return within
  const told = releaseBefore(story.passages, index, true)
  return told === null ? null : conditionOf(told.passage, told.mention)
}

const LOOKS_BACK =
  /\b(?:se trata de|ell[oa]s|est[oa]s|siguientes?|nombres?|mencionad[oa]s|identificad[oa]s|identidades|lista|listado|nomina|grupo|they|these|names|list|following|group)\b/

/** The mention that speaks for the line: any that is no fact wins. */
function headOf(mentions: readonly Mention[]): Mention | null {
  return mentions.find((mention) => !isFact(mention)) ?? mentions[0] ?? null
}

/** «Ana Ruiz | Zulia | Detenida»: a cell of a table with nothing but the state of the person. */
const HELD_CELL =
  /(?:[|;:\t]|[–-] ) ?(?:(?:aun |todavia |still )?(?:detenid[oa]|pres[oa]|encarcelad[oa]|recluid[oa]|privad[oa] de libertad|en prision|tras las rejas|sin boleta|pendiente|no|held|detained|jailed|in (?:prison|custody)|pending)) ?(?:[|;\t]|$|[–-] )/

function rowChange(passage: Passage, change: NamedPerson['change']): NamedPerson['change'] {
  const vocabulary = vocabularyOf(passage.sentence.language)
  const { folded } = passage.sentence
  if (HELD_CELL.test(folded)) return 'none'
  if (vocabulary.houseArrest.test(folded)) return 'house-arrest'
  if (vocabulary.held.test(folded) || vocabulary.died.test(folded) || vocabulary.rearrest.test(folded))
    return 'none'
  return change
}

/** The names that a line of a list begins with; none when the line is prose. */
function namesOfLine(passage: Passage): Attached[] {
  const { sentence } = passage
  const candidates = findCandidates(sentence, true)
  const first = candidates[0]
  if (first === undefined || first.tokens.length < 2) return []
  const attached = attach(sentence, first)
  const several = candidates.map((candidate) => attach(sentence, candidate))
  const all = readList(sentence, several, { from: 0, to: sentence.plain.length, first: ['item'] })
  const names = all.filter((name) => name.tokens.length >= 2)
  const run = isRunOfNames(sentence.plain, names)
  if (!run && sentence.text.length > (sentence.bullet ? LONGEST_LINE : LONGEST_LINE / 2)) return []
  if (
    attached.attachment !== 'item' ||
    (attached.lead > 2 && !RANKED.test(sentence.plain.slice(0, first.start)))
  )
    return []
  const bare = sentence.text.length <= LONGEST_BARE_LINE && !attached.acts
  const described = /^\s?(?:[:|(–-]|,)/.test(sentence.text.slice(first.end))
  if (!sentence.bullet && !bare && !described && !run) return []
  return names.some((name) => name.start === first.start) ? names : [attached]
}

/** Hardly anything but names: three and more, with a comma and few words between. */
function isRunOfNames(plain: string, names: readonly Attached[]): boolean {
  if (names.length < 3) return false
  const letters = names.reduce((sum, name) => sum + name.end - name.start, 0)
  return letters * 2 >= plain.length
}

/** «Ana Ruiz», a line of her own, and below it «La abogada fue liberada el jueves»: whom the line names. */
export function readProfiles(story: Story): Assertion[] {
  return story.passages.flatMap((passage, index) => {
    const next = story.passages[index + 1]
    if (!passage.sentence.heading || next === undefined || next.sentence.line === passage.sentence.line)
      return []
    const mention = next.mentions.find(
      (one) => isFact(one) && one.plural === false && one.kind !== 'participle',
    )
    if (mention === undefined) return []
    const [name, ...others] = findCandidates(passage.sentence)
    if (name === undefined || others.length > 0 || name.tokens.length < 2) return []
    if (passage.sentence.text.length > name.name.length + 2) return []
    const subject = findCandidates({ text: next.sentence.text.slice(0, mention.start) })
    if (subject.some((candidate) => candidate.tokens.length >= 2)) return []
    const who = attach(passage.sentence, name)
    return [{ ...rowOf(who, index + 1, conditionOf(next, mention)), rule: 'profile', single: true }]
  })
}
