import { unmask } from '../fold.ts'
import { withoutDashes } from './answers.ts'
import { isByline, withByline } from './byline.ts'
import { outOfChat } from './chat.ts'
import { outOfColumns } from './columns.ts'
import { byPlaceIn, countedIn, type Headed, headedIn, quotedList, slashedIn } from './headed.ts'
import {
  endsItem,
  isBareHeading,
  isColumns,
  isHeading,
  isMarked,
  isNameLine,
  itemOf,
  labelled,
  onOwnLines,
} from './lists.ts'
import { foldInPlace, sentencesOf } from './sentences.ts'

/** A piece of a text that says one thing: a sentence, the header of a list, or one entry of a list. */
export interface Block {
  kind: 'sentence' | 'header' | 'item'
  text: string
}

/** A wrapped line is nearly full; a shorter one without a full stop ends by intention. */
const FULL_LINE = 35
const LONGEST_HEADER = 200
/** A heading without a colon is short, and more than one name stands below it. */
const LONGEST_HEADING = 110

const SPLIT_WORD = /(\p{L})-\n[ \t]{0,20}(\p{Ll})/gu
const ENDS = /[.!?…:;]["”»’)]*$/u

/** Divides a text into blocks, in order. */
export function blocksOf(text: string): Block[] {
  const lines = outOfColumns(
    onOwnLines(withoutDashes(outOfChat(withByline(text.replace(/\r\n?/g, '\n')))).replace(SPLIT_WORD, '$1$2'))
      .split('\n')
      .map(unmask),
    text.search(SPLIT_WORD) >= 0,
  )
  const blocks: Block[] = []
  let inList = false
  let open = ''
  const add = ({ header, items }: Headed): void => {
    blocks.push({ kind: 'header', text: header })
    for (const item of items) blocks.push({ kind: 'item', text: item })
  }
  const close = (): void => {
    let skip = 0
    const sentences = sentencesOf(open)
    for (const [at, sentence] of sentences.entries()) {
      if (skip > 0) {
        skip -= 1
        continue
      }
      const rest = sentences.slice(at)
      const run = byPlaceIn(rest) ?? countedIn(rest)
      if (run !== undefined) {
        add(run)
        skip = run.taken - 1
        continue
      }
      const quoted = quotedList(sentence)
      if (quoted !== undefined) blocks.push({ kind: 'sentence', text: quoted.lead })
      const headed = headedIn(quoted?.list ?? sentence)
      if (headed === undefined) blocks.push({ kind: 'sentence', text: sentence })
      else add(headed)
    }
    open = ''
  }
  for (const [at, line] of lines.entries()) {
    if (line === '') {
      close()
      continue
    }
    if (open === '' && !inList && isByline(line)) {
      blocks.push({ kind: 'sentence', text: line })
      continue
    }
    if (isColumns(foldInPlace(line)) && (inList || open === '')) {
      // Below the row that names the columns stand entries, a heading above it or not.
      inList = true
      continue
    }
    if (open === '' && isMarked(lines[at - 1] ?? '') && blocks.at(-1)?.kind === 'item' && endsItem(line)) {
      // «- Hilda Rosa Matute⏎  Carvallo»: the column was narrow.
      const [last, next] = [blocks.pop()!, lines[at + 1]]
      const goesOn = next === undefined || next === '' || isMarked(next)
      blocks.push(goesOn ? { ...last, text: `${last.text} ${line}` } : last)
      if (goesOn) continue
    }
    // «COMISIÓN DE EGRESOS – INTERNADO JUDICIAL⏎PERSONAS EXCARCELADAS⏎RUIZ MATA ANA»
    if (open !== '' && isBareHeading(line) && isHeader(line, lines, at + 1, inList)) close()
    if (open === '' && isRow(line) && (blocks.at(-1)?.kind === 'item' || isRow(lines[at + 1] ?? ''))) {
      blocks.push({ kind: 'item', text: line })
      inList = true
      continue
    }
    // «EGRESOS POR LIBERTAD: RUIZ ANA; SOSA LUIS⏎EGRESOS POR TRASLADO: …»: each line a list of its own.
    if (isHeadedLine(line) && (open === '' || isHeadedLine(lines[at - 1] ?? ''))) {
      close()
      open = line
      close()
      continue
    }
    if (open === '' && isHeader(line, lines, at + 1, inList)) {
      const sentences = sentencesOf(line)
      // «RELACIÓN DE EXCARCELADOS. PENAL: TOCORÓN»: the place below belongs to the heading.
      const heads =
        sentences.length === 2 &&
        isHeading(foldInPlace(sentences[0]!)) &&
        !isHeading(foldInPlace(sentences[1]!))
      for (const sentence of heads ? [] : sentences.slice(0, -1))
        blocks.push({ kind: 'sentence', text: sentence })
      blocks.push({ kind: 'header', text: heads ? sentences[0]! : sentences.at(-1)! })
      inList = true
      continue
    }
    const perPlace = inList && open === '' ? labelled(line) : undefined
    if (perPlace !== undefined) {
      for (const name of perPlace) blocks.push({ kind: 'item', text: name })
      continue
    }
    const slashed = inList && open === '' ? slashedIn(line) : undefined
    if (slashed !== undefined) {
      for (const name of slashed) blocks.push({ kind: 'item', text: name })
      continue
    }
    const item = itemOf(line, inList && open === '')
    if (item !== undefined) {
      close()
      blocks.push({ kind: 'item', text: item })
    } else {
      inList = false
      const isWrapped = open !== ''
      open = isWrapped ? `${open} ${line}` : line
      if (ENDS.test(line) || (line.length < FULL_LINE && !isWrapped && !goesOn(line, lines[at + 1] ?? '')))
        close()
    }
  }
  close()
  return blocks
}

/** A line that stops in the middle of a phrase is wrapped, however short. */
const goesOn = (line: string, next: string): boolean =>
  /\s(?:de|del|la|las|los|el|y|e|o|a|al|en|con|por|para|que|su|the|of|and|in|to|by)$/u.test(line) ||
  /^\p{Ll}/u.test(next)

/** «ANA RUIZ - LIBERADA» */
const STATUS =
  /(?:[-–—|(/]|(?<=^[^\p{Ll}]*),)\s*(?:(?:ya|aún|sigue|en|still|not) )?(?:liberad|excarcelad|detenid|pres|recluid|traslad|libre|libertad|released|freed|held|detained|out|yare|rodeo|tocor)[\p{L}]*(?:\s[\p{L}\d/.-]+){0,3}\)?\s*$/iu

/** «ANA RUIZ - LIBERADA»: the row of a table, with what became of her. */
const isRow = (line: string): boolean => isNameLine(line) && STATUS.test(line)

/** «Siguen presos: Ana Ruiz / Luis Sosa»: a heading with its whole list in one line. */
const isHeadedLine = (line: string): boolean => headedIn(line) !== undefined && isHeading(foldInPlace(line))

/** A line before entries: it ends in a colon, entries follow it at once, or it is a heading above names. */
function isHeader(line: string, lines: readonly string[], from: number, inList: boolean): boolean {
  if (line.length > LONGEST_HEADER || itemOf(line, false) !== undefined) return false
  const rest = lines.slice(from, from + 8).filter((other) => other !== '' && !isColumns(foldInPlace(other)))
  const [next, afterNext] = rest
  if (next === undefined) return false
  const isMarked = itemOf(next, false) !== undefined
  if (!isMarked && !isNameLine(next) && labelled(next) === undefined) return false
  if (line.endsWith(':')) return true
  const heads = isHeading(foldInPlace(sentencesOf(line).at(-1) ?? line))
  if (isMarked && (heads || !ENDS.test(line))) return true
  if (ENDS.test(line) || line.length > LONGEST_HEADING) return false
  // «Fueron excarcelados también Luis⏎Sosa Mata, Ana Ruiz y⏎…»: a name goes on in the next line.
  if (!heads && line.length >= FULL_LINE && /\p{Ll}\s\p{Lu}\p{Ll}+$/u.test(line) && /\.$/.test(rest.at(-1)!))
    return false
  if (
    heads &&
    (inList ||
      // The last line is an entry, unless it ends as a wrapped sentence does.
      (afterNext === undefined
        ? !/\.$/.test(next) || next === next.toUpperCase()
        : isNameLine(afterNext) || labelled(afterNext) !== undefined || isHeading(foldInPlace(afterNext))))
  )
    return true
  // «ANA RUIZ - LIBERADA» is the row of a table, above other rows too.
  if (inList ? isNameLine(line) : isRow(line)) return false
  return (
    next === next.toUpperCase() ||
    (afterNext !== undefined && isNameLine(afterNext) && !isNameLine(line)) ||
    line.split(' ').length < 2
  )
}
