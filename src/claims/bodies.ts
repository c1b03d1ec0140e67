/** Bodies that no list knows, by the way they are written: «la Coalición Sindical Nacional», «the newspaper El Faro». */
import { matches } from '../matches.ts'
import type { AuthorityMark } from './authorities.ts'
import type { Sentence } from './sentences.ts'

const WORD = "\\p{Lu}[\\p{L}\\d'.-]*"
/** A name of one to five words, «de la» and the like between them. */
const NAME = `${WORD}(?: (?:(?:de|del|la|las|los|el|y|por|para|en|of|for|the|and|in) ){0,2}${WORD}){0,4}`
/** A body's kind as part of its name. */
const HEAD_ES =
  'Coalición|Comité|Observatorio|Sindicato|Red|Mesa|Frente|Federación|Colegio|Asociación|Fundación|Movimiento|Coordinadora|Mecanismo|Unión|Instituto|Laboratorio|Liga|Alianza'
const HEAD_EN =
  'Committee|Coalition|Observatory|Network|Union|Federation|Association|Foundation|Institute|Initiative|Monitor|Mechanism|Alliance|League|Watch'
/** A body's kind before its name. */
const KIND =
  'ONG|organización|colectivo|agrupación|gremio|coalición|plataforma|diario|portal|periódico|medio(?: local| independiente| digital)?|sitio|NGO|group|organi[sz]ation|watchdog|collective|coalition|newspaper|outlet|website|monitor'
const OPEN = new RegExp(
  `(?:^|[\\s(«,])(?:(?<body>(?:${HEAD_ES}) (?:(?:de|del|por|para|en|y|la|las|los|el) ){0,3}${NAME}|(?:${WORD} ){1,4}(?:${HEAD_EN})(?: (?:of|for|on) (?:the )?${NAME})?)|(?:${KIND}) (?<name>${NAME})|(?<!\\p{Lu} )(?<short>(?!III\\b|VII\\b|AFP\\b|EFE\\b)\\p{Lu}{3,6})(?! ?\\p{Lu}{2}))(?![\\p{L}\\d])`,
  'gu',
)
/** «El Comité» begins a sentence: the kind alone is no name. */
const FIRST_WORD = /^(?:El|La|Los|Las|The|Un|Una|An?|Según|According|But|And|Pero|Y) /

/** Bodies in `sentence` besides `known`, left to right. They count only where they speak. */
export function otherBodies(sentence: Sentence, known: readonly AuthorityMark[]): AuthorityMark[] {
  const marks: AuthorityMark[] = []
  for (const match of matches(sentence.text, OPEN)) {
    const written = match.groups?.body ?? match.groups?.name ?? match.groups?.short ?? ''
    const name = written.replace(FIRST_WORD, '').replace(/[.'-]+$/, '')
    const start = match.index + match[0].length - written.replace(FIRST_WORD, '').length
    const end = start + name.length
    const taken = (mark: AuthorityMark): boolean =>
      mark.start < end &&
      mark.end > start &&
      (match.groups?.short !== undefined || !(mark.back || mark.generic))
    if (known.some(taken)) continue
    marks.push({ start, end, name, generic: false, back: false, open: true })
  }
  return marks
}
