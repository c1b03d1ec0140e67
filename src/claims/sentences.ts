/** Sentences of a story, each with a folded copy of equal length in which names of organisations are blank. */
import { matches } from '../matches.ts'
import type { Line } from './clean.ts'
import { fold, singleSpaced } from './fold.ts'
import { maskOrganisations } from './organisations.ts'
import type { Language } from './reading.ts'

export interface Sentence {
  index: number
  /** As written, without double quotes. */
  text: string
  /** `text` folded, organisations masked: what patterns look at. Same length as `text`. */
  folded: string
  /** `text` folded, organisations included. */
  plain: string
  language: Language
  title: boolean
  /** A line without a full stop inside the body. */
  heading: boolean
  bullet: boolean
  /** Index of the line it came from; sentences of one paragraph share it. */
  line: number
  /** How much it counts for the main news value: what comes first is what the story is about. */
  weight: number
}

/** First sentences weigh most (tuned once on news wires; the shape matters, not the decimals). */
const WEIGHTS = [3, 2.2, 1.4, 0.9, 0.6, 0.45, 0.35]
const LATER_WEIGHT = 0.22
const HEADING_WEIGHT = 0.4
/** A sentence longer than this is cut at a comma or a space, so that no pattern ever meets an endless one. */
const LONGEST = 4000
/** Far more than any story has. */
const MOST_SENTENCES = 2000

const STOP = /[.!?]+["')\]]*\s+(?=["'(¿¡[]*[\p{Lu}\d])/gu
const ABBREVIATION =
  /(?:^|[\s("'])(?:\p{Lu}|ee\.? ?uu|u\.s|u\.k|u\.n|ee|mr|mrs|ms|dra?|sra?s?|srta|gral|cnel|tcnel|cap|tte|lic|ing|abg|prof|econ|mons|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|a\. ?m|p\. ?m|a\.m|p\.m|no|n\.o|nro|num|art|edo|dtto|st|gen|col|capt|lt|sgt|rep|sen|gov|cmdr|cdr|maj|brig|cpl|pvt|adm|insp|supt|sgto|cmdte|ptte|alf|pbro|tnte|vs|aprox|c\.i|ma|fco|hdez|rguez)$/iu
/** After an abbreviation that may also end a sentence («in the U.S. The group …»). */
const OPENER = /^(?:The|On|In|He|She|It|But|They|According|El|La|Los|Las|En|Según|Por|Entre|Sin|Mientras)\s/
const MAY_END = /(?:u\.s|ee\.? ?uu|a\. ?m|p\. ?m|a\.m|p\.m)$/i

/** The small words of each language, and those of its news. */
const SMALL_WORDS: ReadonlyMap<string, Language> = new Map([
  ...'de la el los las que en del un una por con para su sus fue fueron se al segun tras ha han y mas este esta preso presos libertad sigue desde gobierno familiares politico politicos personas no es ya excarcela excarcelan libera liberan'
    .split(' ')
    .map((word) => [word, 'es'] as const),
  ...'the of and to in was were that for by with on from has have said who is are after at his her be been this than more freed released jail prison prisoners custody again walked under since says rights group groups government families political people he she they as an'
    .split(' ')
    .map((word) => [word, 'en'] as const),
])

/** `hint`: the language that the outlet is said to write, for a text too short to tell. */
export function splitSentences(lines: readonly Line[], hint: Language = 'es'): Sentence[] {
  const sentences: Sentence[] = []
  const whole = fold(
    lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, 6000),
  )
  const language = languageOf(whole) ?? hint
  for (const [number, line] of lines.entries()) {
    if (sentences.length > MOST_SENTENCES) break
    const parts = cut(line.text).slice(0, MOST_SENTENCES)
    for (const part of parts) {
      const text = singleSpaced(part.replaceAll('"', ''))
      if (text === '') continue
      const plain = fold(text)
      sentences.push({
        index: sentences.length,
        text,
        folded: maskOrganisations(plain),
        plain,
        language: languageOf(plain) ?? language,
        title: line.title,
        heading: !line.title && !line.bullet && parts.length === 1 && !/[.!?]["')]*$/.test(part),
        bullet: line.bullet,
        line: number,
        weight: 0,
      })
    }
  }
  return weigh(sentences)
}

/** The language with more of its small words; null when neither has. */
function languageOf(folded: string): Language | null {
  let spanish = 0
  let english = 0
  let start = 0
  // Every sentence is counted, and a pattern for its words costs five times as much.
  for (let at = 0; at <= folded.length; at += 1) {
    if (isWordLetter(folded.charCodeAt(at))) continue
    const language = at - start > LONGEST_SMALL_WORD ? undefined : SMALL_WORDS.get(folded.slice(start, at))
    if (language === 'es') spanish += 1
    if (language === 'en') english += 1
    start = at + 1
  }
  if (spanish > english) return 'es'
  if (english > spanish) return 'en'
  return null
}

const LONGEST_SMALL_WORD = Math.max(...[...SMALL_WORDS.keys()].map((word) => word.length))

/** What `\w` matches; the end of a text, NaN, is none. */
function isWordLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
  )
}

function cut(line: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const match of matches(line, STOP)) {
    const before = line.slice(Math.max(start, match.index - 12), match.index)
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && ABBREVIATION.test(before)) {
      if (!MAY_END.test(before) || !OPENER.test(line.slice(end, end + 12))) continue
    }
    parts.push(line.slice(start, end))
    start = end
  }
  parts.push(line.slice(start))
  return parts.flatMap(shorten)
}

function shorten(sentence: string): string[] {
  const parts: string[] = []
  let rest = sentence
  while (rest.length > LONGEST) {
    const comma = rest.lastIndexOf(', ', LONGEST)
    const space = rest.lastIndexOf(' ', LONGEST)
    const at = comma > LONGEST / 2 ? comma + 1 : space > LONGEST / 2 ? space : LONGEST
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest]
}

function weigh(sentences: readonly Sentence[]): Sentence[] {
  let position = 0
  return sentences.map((sentence) => {
    const heading = sentence.heading && position > 1
    const weight = heading ? HEADING_WEIGHT : (WEIGHTS[position] ?? LATER_WEIGHT)
    if (!heading) position += 1
    return { ...sentence, weight }
  })
}
