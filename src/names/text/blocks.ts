import { unmask } from '../fold.ts'

/** A piece of a text that says one thing: a sentence, the header of a list, or one entry of a list. */
export interface Block {
  kind: 'sentence' | 'header' | 'item'
  text: string
}

/** A wrapped line is nearly full; a shorter one without a full stop ends by intention. */
const FULL_LINE = 35
/** A list entry holds a name and a few words, not a story. */
const LONGEST_ITEM = 110
const LONGEST_HEADER = 160
/** A heading without a colon is short, and more than one name stands below it. */
const LONGEST_HEADING = 70

const NUMBERING = /^\s*(?:\d{1,3}\s*[.)°º-]+|[-–—•*·▪●►|])\s*/u
const GLUED_NUMBER = /(\p{L})(\d{1,3}\s?[-.)]\s?)(?=\p{Lu})/gu
const SPLIT_WORD = /(\p{Ll})-\n(\p{Ll})/gu
const ENDS = /[.!?…:;]["”»’)]*$/u

/** Full stops behind these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("«“])(?:\p{Lu}|Sr|Sra|Srta|Dr|Dra|Lic|Ing|Abg|Prof|Gral|Cnel|Tcnel|Cap|Tte|Sgto|Fco|Ma|Gmo|Vda|vda|EE|UU|St|Mr|Mrs|Ms|Jr|Gov|Gen|Col|Lt|Sen|Rep|No|núm|nro|C\.I|a|p|m|Ej|Hdez|Rguez|Glez|Mtnez|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)$/u

/** Divides a text into blocks, in order. */
export function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(SPLIT_WORD, '$1$2')
    .replace(GLUED_NUMBER, '$1\n$2')
    .split('\n')
    .map(unmask)
  const blocks: Block[] = []
  let inList = false
  let open = ''
  const close = (): void => {
    for (const sentence of sentencesOf(open)) blocks.push({ kind: 'sentence', text: sentence })
    open = ''
  }
  for (const [at, line] of lines.entries()) {
    const item = line === '' ? undefined : itemOf(line, inList && open === '')
    if (line === '') close()
    else if (item !== undefined) {
      close()
      blocks.push({ kind: 'item', text: item })
    } else if (open === '' && isHeader(line, lines, at + 1)) {
      const sentences = sentencesOf(line)
      for (const sentence of sentences.slice(0, -1)) blocks.push({ kind: 'sentence', text: sentence })
      blocks.push({ kind: 'header', text: sentences.at(-1)! })
      inList = true
    } else {
      inList = false
      open = open === '' ? line : `${open} ${line}`
      if (ENDS.test(line) || line.length < FULL_LINE) close()
    }
  }
  close()
  return blocks
}

/** The content of a list entry: numbered, bulleted, or a line that holds only a name and remarks under a header. */
function itemOf(line: string, inList: boolean): string | undefined {
  const bare = line.replace(NUMBERING, '')
  if (bare !== line && bare !== '' && bare.length <= LONGEST_ITEM) return bare
  return inList && isNameLine(line) ? line : undefined
}

/** Two to nine words with capitals; behind them nothing, or a remark set off by a sign. */
const NAME_LINE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,?\s+(?:(?:de|del|la|las|los|da|do|di|el|san)\s+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*){1,8}\s*(?:$|[,(–—:\d-]|V-|C\.I)/u

const isNameLine = (line: string): boolean =>
  line.length <= LONGEST_ITEM &&
  !line.endsWith(':') &&
  NAME_LINE.test(line) &&
  !/[.!?]\s+\p{Lu}\p{Ll}/u.test(line.replace(/\b\p{Lu}\p{Ll}{0,4}\./gu, ''))

/** A line before entries: it ends in a colon, entries follow it at once, or it is a heading above several names. */
function isHeader(line: string, lines: readonly string[], from: number): boolean {
  if (line.length > LONGEST_HEADER) return false
  const rest = lines.slice(from, from + 8).filter((other) => other !== '')
  const [next, afterNext] = rest
  if (next === undefined) return false
  const isNumbered = NUMBERING.test(next)
  if (!isNumbered && !isNameLine(next)) return false
  if (line.endsWith(':')) return true
  if (ENDS.test(line)) return false
  if (isNumbered) return true
  if (line.length > LONGEST_HEADING) return false
  return (
    next === next.toUpperCase() ||
    (afterNext !== undefined && isNameLine(afterNext) && !isNameLine(line)) ||
    line.split(' ').length < 2
  )
}

/** Splits running text at full stops; short forms, initials and «p. m.» do not end a sentence. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["”»’)]*\s+(?=["“«¿¡(]?[\p{Lu}\d])/gu)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index))) continue
    found.push(text.slice(start, match.index + match[0].length).trim())
    start = match.index + match[0].length
  }
  const rest = text.slice(start).trim()
  if (rest !== '') found.push(rest)
  return found
}

/** Lower-case letters without accents, character by character, so that places in it are places in the text. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (const letter of text) {
    const bare = letter.normalize('NFD')[0]!.toLowerCase()
    folded += bare.length === letter.length ? bare : letter
  }
  return folded
}
