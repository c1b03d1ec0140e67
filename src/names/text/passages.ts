import { fold } from '../fold.ts'
import { type ParsedName, parseName } from '../parse.ts'
import { blocksOf } from './blocks.ts'
import type { Passage } from './discourse.ts'
import { headingSays, isOnlyUnsure, isUnvouched } from './headings.ts'
import { FROM_A_PLACE } from './members.ts'
import { type Mention, mentionsIn, withoutOpening } from './mentions.ts'
import { nicknamed } from './nicknames.ts'
import { isOfPrisoners } from './out.ts'
import type { Fact } from './predicate.ts'
import { inEntry, parted } from './rows.ts'
import { type Scene, sceneOf } from './scene.ts'
import { foldInPlace } from './sentences.ts'
import { familyIn, withFamilyName, withSharedSurnames } from './siblings.ts'
import { isIn } from './state.ts'

/** A text in passages with the people each names. @param words words that may be somebody's name where they stand alone */
export function passagesOf(text: string, words: ReadonlySet<string>): Passage[] {
  let header: readonly Fact[] = []
  let told: readonly Fact[] = []
  const known = new Map<string, ParsedName>()
  const parsed = (written: string): ParsedName => {
    const name = known.get(written) ?? parseName(written)
    known.set(written, name)
    return name
  }
  let family: string | undefined
  const blocks = blocksOf(text).map((block) => {
    if (block.kind === 'item') {
      const row = parted(block.text)
      return { kind: block.kind, text: row, mentions: inEntry(row, words) }
    }
    const written = mentionsIn(block.text, words)
    family = familyIn(block.text, written) ?? family
    return { ...block, mentions: withFamilyName(withSharedSurnames(block.text, written), family) }
  })
  const ofPrisoners = isOfPrisoners(foldInPlace(text))
  const named = new Set(words)
  for (const { mentions } of blocks)
    for (const mention of mentions)
      if (mention.text.includes(' ')) for (const word of fold(mention.text).split(/[^a-z]+/)) named.add(word)
  // A single word is somebody only when a full name in the text holds it.
  const isSomebody = ({ text }: Mention): boolean => text.includes(' ') || named.has(fold(text))
  return blocks.map(({ kind, text, mentions: all }) => {
    if (kind === 'sentence') header = []
    if (kind === 'header') header = headingBelow(header.length > 0 ? header : told, foldInPlace(text))
    const mentions = all.filter(isSomebody)
    const people = mentions.map((mention) => {
      const written = [mention.text, withoutOpening(mention)?.text, nicknamed(mention.text)]
      return { mention, names: written.filter((one) => one !== undefined).map(parsed) }
    })
    const scene = sceneOf(text, mentions, ofPrisoners)
    if (kind !== 'item') told = kind === 'sentence' ? groupIn(scene) : []
    return { kind, scene, people, header: kind === 'item' ? header : [] }
  })
}

/** «Se conoció la relación de excarcelados.»: what a sentence says of people it may go on to list by place. */
const groupIn = ({ clauses }: Scene): readonly Fact[] =>
  clauses.flatMap(({ predicates }) =>
    predicates.filter(({ form }) => form === 'group').map(({ fact }) => fact),
  )

/** What a heading says; one that only names a place goes on with what the heading before it said. */
const headingBelow = (above: readonly Fact[], folded: string): readonly Fact[] => {
  if (isUnvouched(folded, above.includes('released'))) return ['rumoured']
  if (isOnlyUnsure(folded) && above.some(isIn)) return above
  const says = headingSays(folded)
  return says.length === 0 && FROM_A_PLACE.test(folded) ? above : says
}
