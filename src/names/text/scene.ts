import { matches } from '../../matches.ts'
import { fold } from '../fold.ts'
import { isName } from '../lexicon.ts'
import { blanked, fillersIn } from './fillers.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import { predicatesIn } from './predicates.ts'
import { isNoName, isPlaceOrBody } from './roles.ts'
import { foldInPlace } from './sentences.ts'

/** A clause with what it says. Places count from the start of the sentence. */
export interface Clause {
  start: number
  end: number
  predicates: readonly Predicate[]
}

/** A sentence laid out once, asked about each mention in it. */
export interface Scene {
  text: string
  folded: string
  /** The folded text with spaces for what only says when or how. */
  bare: string
  clauses: readonly Clause[]
  people: readonly Mention[]
}

const BREAK =
  /;|,?\s\b(?:pero(?! (?:con|bajo)\b)|aunque|mientras(?: que| tanto)?|(?:sin embargo|en cambio|no obstante|however)(?!,)|(?<!\b(?:all|everyone|everybody|anyone) )but(?! (?:with|under)\b)|while|even as|although|though|whereas|yet)\b/g

/** Lays out a sentence: clauses, predicates, people. */
export function sceneOf(text: string, named: readonly Mention[], isOfPrisoners = false): Scene {
  const folded = withoutNames(foldInPlace(text), named)
  const lower = text.toLowerCase()
  const written = folded.length === lower.length ? withoutNames(lower, named) : folded
  const people = named.filter((one) => !isPlaceOrBody(one, folded))
  const breaks = matches(folded, BREAK)
    .map((match) => match.index)
    .filter((at) => !isInQuote(folded, at))
  const cuts = [0, ...breaks, folded.length]
  const clauses = cuts.slice(1).map((end, at): Clause => {
    const start = cuts[at]!
    const predicates = predicatesIn(
      folded.slice(start, end),
      folded,
      written.slice(start, end),
      isOfPrisoners,
    )
    return {
      start,
      end,
      predicates: predicates.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    }
  })
  return { text, folded, bare: blanked(folded, fillersIn(folded)), clauses, people }
}

/** «mi cuñado », «su tía »: right before a name. */
const OWN_BEFORE =
  /\b(?:mi|su|nuestr[oa]|tu|my|his|her|our|their) (?:[a-z]+ )?[a-zñ]*(?:[oa]|madre|padre|brother|father|mother|sister|son|daughter|cousin|nephew|niece|uncle|aunt|wife|husband|friend) $/

/**
 * A folded text whose names say nothing: «Quero», «Campaña» and «Libre» are surnames too. Towns, prisons and bodies
 * keep their words, and so does a first word that may only open the sentence.
 */
const withoutNames = (folded: string, people: readonly Mention[]): string =>
  people.reduce((text, { start, end }) => {
    const name = text.slice(start, end)
    if (!name.includes(' ') || isNoName(fold(name))) return text
    // «mi cuñado Deny Silva»: an unheard-of given name, though English has a verb like it.
    const isInside = OWN_BEFORE.test(text.slice(Math.max(0, start - 30), start))
    const from = isInside || isName(fold(name.split(' ')[0]!)) ? 0 : name.indexOf(' ')
    return (
      text.slice(0, start) + name.slice(0, from) + name.slice(from).replace(/\p{L}/gu, 'x') + text.slice(end)
    )
  }, folded)

const isInQuote = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/["“”«»]/g)?.length ?? 0) % 2 === 1
