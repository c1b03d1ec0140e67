/** Which of the bodies named in a sentence says a figure of it. An authority that cannot be told is null, never a guess. */
import { matches } from '../matches.ts'
import type { AuthorityMark } from './authorities.ts'
import { SPEECH } from './nouns.ts'
import type { Quantity } from './quantities.ts'
import type { Sentence } from './sentences.ts'

type Place = Pick<Quantity, 'start' | 'end'>

/** A sentence with the figures and the bodies found in it. */
interface Told {
  sentence: Sentence
  quantities: readonly Quantity[]
  authorities: readonly AuthorityMark[]
}

/** What sets one voice against another: beyond it a body no longer governs. */
const BREAK =
  /;|,? ?\b(?:pero|mientras|aunque|sin embargo|no obstante|en cambio|frente a|but|while|whereas|although|though|however|yet|versus|compared (?:to|with))\b/g
const COUNTS =
  '(?:claim|reivindic|reclam|reconoc|acknowledg|difund|divulg|verific|confirm|registr|contabiliz|contad|report|anunci|inform|document|cit|dad|ofrecid|public|count|verif|announc|given|provid|publish|list|compil)\\w*'
const VERBS = `${SPEECH}|cuentan?|contabiliz\\w+|calcul\\w+|estim\\w+|registr\\w+|verific\\w+|document\\w+|confirm\\w+|habl(?:a|an|o|aron) de|anota\\w*|(?:solo )?vi(?:o|eron) salir|saw|recogi\\w*|cont(?:o|aba|aron)|mantien\\w+|llevan?|identific\\w+|cifr\\w+|sostien\\w+|exig\\w+|pid\\w+|counts?|counted|estimates?|verif\\w+|puts?|demand\\w*|say|report|put|confirm|claim|announce`
/** Right before a body: «según», «según cifras de», «dijo», «verificadas por». */
const SAID_BY = new RegExp(
  `(?:^|[\\s,(])(?:(?:segun|de acuerdo (?:con|a)|conforme a|para|according to|per)(?: (?:l[oa]s?|el|un|the|its|new|nuevas?|official)? ?(?:datos|cifras?|cuenta|conteo|balance|informe|reporte|comunicado|registros?|figures?|data|count|tally|numbers|statement|report)(?: \\w+)? (?:del?|from|of|by|in))?|${SPEECH}|${COUNTS} (?:por|by))(?: (?:el|l[oa]s?|the))? ?$`,
)
const ACCORDING_FIRST =
  /^(?:\w+,? )?(?:segun|de acuerdo (?:con|a)|conforme a|according to|per|para)(?: [\w']+){0,6} ?$/
/** «99 del Gobierno», «61 from Foro Penal». */
const OWNED = /^ (?:de|del|of|from)(?: la| the)? ?$/
/** «…, rights groups said», and nothing counted behind it. */
const TAIL_VERB = new RegExp(`^[^,;.]{0,25}?\\b(?:${VERBS})\\b`)
const SPEAKS = new RegExp(
  `^(?: \\(\\w+\\))?(?:,? (?!y\\b|and\\b)[\\w']+){0,4}?(?:, (?:que|quien|who|which|that)\\b[^,;.]{3,60},)?,? ?\\b(?:${VERBS})\\b`,
)
const NULL_SUBJECT = new RegExp(
  `^ *(?:que |also |tambien |it |they |he |she |ya |aun |solo |only )*(?:(?:ha|han|has|have|had) )?(?:${VERBS})\\b`,
)
/** Between a body and its figure in «y Foro Penal de 61», «Provea: 33», «according to the government, 99». */
export const DIRECTLY =
  /^[,:]? ?(?:(?:de|en|con|a|of|with|at|to|only|solo|apenas|just|al menos|at least|mas de|more than|un[oa]s|about|las|los|the) )*$/
/** Names that stand in stories for other reasons than counting: they count only where they speak. */
const BYSTANDERS: ReadonlySet<string> = new Set([
  'families',
  'opposition',
  'lawyers',
  'Vente Venezuela',
  'Plataforma Unitaria',
  'Comando Con Venezuela',
])

/** Who says the figure `quantity`: the body behind it that owns it, else the last one before it in its own part. */
export function authorityOf(told: Told, quantity: Place): string | null {
  const marks = told.authorities.filter((mark) => isVoice(told, mark) && !isBracketed(told, mark, quantity))
  if (marks.length === 0) return null
  const { plain } = told.sentence
  if (SAYS_FREED.test(plain.slice(quantity.end, quantity.end + 90))) return 'government'
  const owner = marks.find((mark) => follows(told, quantity, mark))
  if (owner !== undefined) return owner.name
  const part = partOf(plain, quantity.start)
  const inside = marks.filter((mark) => mark.start >= part.start && mark.end <= part.end)
  const before = inside.filter(
    (mark) =>
      mark.end <= quantity.start &&
      !isTaken(told, mark) &&
      !isAside(told, mark, quantity) &&
      !DENIED_FIGURE.test(plain.slice(mark.end, quantity.start)),
  )
  const nearest = before.at(-1)
  if (nearest !== undefined) return namedBeside(plain, before, nearest).name
  const only = new Set(marks.map((mark) => mark.name)).size === 1
  const after = inside.find((mark) => mark.start >= quantity.end && !doubts(told, mark))
  if (only && after !== undefined && !hasFigureAfter(told, after)) return after.name
  const frame = marks.find((mark) => isOpening(told, mark)) ?? (only ? marks.find(closes(told)) : undefined)
  if (frame !== undefined && inside.length === 0) return frame.name
  const carried = marks.filter((mark) => mark.end <= part.start && !isTaken(told, mark)).at(-1)
  if (carried !== undefined && NULL_SUBJECT.test(plain.slice(part.start, quantity.start))) return carried.name
  return null
}

/** «los 116 que dice haber liberado», «the 116 it says it freed»: who opens the gates says so. */
const SAYS_FREED =
  /^(?: (?!que\b|that\b)[\w']+){0,4},? (?:que (?:el gobierno |el ministerio |el regimen )?(?:dice|dijo|asegura|aseguro|afirma|afirmo|sostiene) haber (?:liberado|excarcelado|puesto)|(?:that |whom )?(?:it|the government|authorities|officials) (?:says?|said|claims?|claimed) (?:it |they )?(?:had |has |have |to have )?(?:freed|released))\b/

/** «38 (29 of them political, according to Viasna)»: a body in brackets says the figure that stands there with it. */
function isBracketed(told: Told, mark: AuthorityMark, quantity: Place): boolean {
  const { plain } = told.sentence
  const open = plain.lastIndexOf('(', mark.start)
  if (open < 0 || plain.slice(open, mark.start).includes(')') || quantity.start > open) return false
  return told.quantities.some((other) => other.start > open && other.start < mark.start)
}

/** «Provea y las propias familias cuentan 17»: of two that say it together, the named one. */
function namedBeside(plain: string, before: readonly AuthorityMark[], nearest: AuthorityMark): AuthorityMark {
  const other = before.at(-2)
  if (!nearest.generic || other === undefined || other.generic) return nearest
  return /^,? (?:y|e|and)(?: \w+){0,2} ?$/.test(plain.slice(other.end, nearest.start)) ? other : nearest
}

/** The part of a sentence between two contrasts. */
function partOf(plain: string, at: number): { start: number; end: number } {
  let start = 0
  for (const match of matches(plain, BREAK)) {
    if (match.index > at) return { start, end: match.index }
    start = match.index + match[0].length
  }
  return { start, end: plain.length }
}

/** Whether the body speaks at all: who opens the gates or is spoken to is not thereby who counts. */
function isVoice(told: Told, mark: AuthorityMark): boolean {
  const { plain } = told.sentence
  const lead = plain.slice(Math.max(0, mark.start - 60), mark.start)
  const rest = plain.slice(mark.end, mark.end + 60)
  if (told.quantities.some((quantity) => owns(plain, quantity, mark))) return true
  if (mark.name === 'government' && DOES.test(rest)) return false
  if ((!BYSTANDERS.has(mark.name) && opensFigure(told, mark)) || SAID_BY.test(lead) || COUNT_OF.test(lead))
    return true
  if (SPOKEN_TO.test(lead)) return false
  if (BYSTANDERS.has(mark.name) || mark.open || MEMBER_OF.test(lead)) return SPEAKS.test(rest)
  return mark.name !== 'government' || !DONE_BY.test(lead)
}

/** «el balance del Ministerio es de 99», «el de Provea». */
const COUNT_OF =
  /\b(?:balance|cuenta|conteo|cifras?|registros?|listas?|datos|reporte|informe|tally|count|figures?|numbers?|el|la|l[oa]s|that|those) (?:del?|of|from|by)(?: la| the)? ?$/
/** «activistas de Provea», «members of Provea»: those of a body are not its voice. */
const MEMBER_OF = /\b(?:del?|of)(?: la| el| the)? ?$/
const SPOKEN_TO = /\b(?:al?|to|against|contra)(?: el| la| los| las| the)? ?$/
const DOES =
  /^(?: (?:has|had|have|also|ha|han|habia|ya|on \w+|tambien))* (?:released|freed|releases?|frees?|set free|liber(?:o|aron|an?|ado)|excarcel(?:o|aron|an?|ado)|solto|soltaron|sueltan?|soltado|mantienen?|holds?|keeps?|detuv\w+|arrest\w*|sigue|still)\b/
const DONE_BY = /\b(?:del?|by|por|por parte de|critics of)(?: el| la| the)? ?$/

function owns(plain: string, quantity: Place, mark: AuthorityMark): boolean {
  return mark.start >= quantity.end && OWNED.test(plain.slice(quantity.end, mark.start))
}

/** «99 del Gobierno», «61 personas, según Foro Penal», «24 verified by X», «80, dijo X», «80 freed, X says». */
function follows(told: Told, quantity: Place, mark: AuthorityMark): boolean {
  const { plain } = told.sentence
  if (mark.start < quantity.end) return false
  if (told.quantities.some((other) => other.start >= quantity.end && other.end <= mark.start)) return false
  if (partOf(plain, quantity.start).start !== partOf(plain, mark.start).start) return false
  if (owns(plain, quantity, mark)) return true
  const between = plain.slice(quantity.end, mark.start)
  if (OTHER_FIGURE.test(between) || WHOSE.test(between) || doubts(told, mark)) return false
  return (SAID_BY.test(between) && !opensFigure(told, mark)) || isTail(told, mark)
}

/** «12 de los 30 presos cuya libertad anunció el Gobierno». */
const WHOSE = /\b(?:cuy[oa]s?|whose)\b/
/** «fueron 61, no 99 como dijo el Gobierno»: what the body says is the figure denied. */
const OTHER_FIGURE =
  /\b(?:no|not|nor|ni)(?: l[oa]s| the)? \d|\d (?:como|as) |\b(?:mas|menos|more|fewer|less) (?:que|than|de l[oa]s que)\b/

const DENIES =
  '(?:no|not|never|nunca|tampoco|cannot|rechaz\\w*|desmi\\w+|niegan?|nego|cuestion\\w*|disput\\w*|den(?:y|ies|ied)|reject\\w*|question\\w*|duda\\w*|doubts?)(?! (?:solo|only|obstante|menos|mas|fewer|less|more|pas(?:an|aron|aban)|lleg\\w+|super\\w+|exceed)\\b)'
/** «Foro Penal no ha podido verificar las 116»: whose figure it is, the sentence does not say here. */
const DENIED_FIGURE = new RegExp(`\\b${DENIES}(?: [\\w']+){0,6} $`)
const DOUBTS = new RegExp(`^(?: (?!y\\b|and\\b)[\\w']+){0,2}? ${DENIES}\\b`)

/** «…, cifra que Foro Penal no ha podido verificar»: named beside the figure because it does not say it. */
function doubts(told: Told, mark: AuthorityMark): boolean {
  return DOUBTS.test(told.sentence.plain.slice(mark.end, mark.end + 60))
}

/** «…, según el Gobierno 99»: the next figure is right behind the body. */
function opensFigure(told: Told, mark: AuthorityMark): boolean {
  return told.quantities.some(
    (other) => other.start >= mark.end && DIRECTLY.test(told.sentence.plain.slice(mark.end, other.start)),
  )
}

function isTail(told: Told, mark: AuthorityMark): boolean {
  const { plain } = told.sentence
  const verb = TAIL_VERB.exec(plain.slice(mark.end, mark.end + 60))
  if (verb === null || !/[,–|-] (?:\w+ ){0,3}$/.test(plain.slice(0, mark.start))) return false
  const behind = mark.end + verb[0].length
  return (
    /^(?:[.,;]|$| (?:on |este |el |ayer|hoy|late |early )?\w*[.,]?$)/.test(plain.slice(behind)) &&
    !told.quantities.some((other) => other.start >= mark.end)
  )
}

/** Spoken for by an earlier figure already. */
function isTaken(told: Told, mark: AuthorityMark): boolean {
  return told.quantities.some((other) => other.end <= mark.start && follows(told, other, mark))
}

/** «El Gobierno, que según Foro Penal miente, habló de 99». */
function isAside(told: Told, mark: AuthorityMark, quantity: Place): boolean {
  const { plain } = told.sentence
  const opened = /, (?:que|quien|who|which|segun|according to|como|as)\b[^,]{0,40}$/.test(
    plain.slice(0, mark.start),
  )
  return opened && /^[^,]*,[^,]*$/.test(plain.slice(mark.end, quantity.start))
}

function hasFigureAfter(told: Told, mark: AuthorityMark): boolean {
  return told.quantities.some((other) => other.start >= mark.end)
}

/** «Según Foro Penal, …»: governs the sentence, contrasts included. */
function isOpening(told: Told, mark: AuthorityMark): boolean {
  return ACCORDING_FIRST.test(told.sentence.plain.slice(0, mark.start))
}

/** «…, según Foro Penal.», «…, rights groups said.» at the end of the sentence. */
function closes(told: Told): (mark: AuthorityMark) => boolean {
  return (mark) =>
    !hasFigureAfter(told, mark) &&
    !doubts(told, mark) &&
    (/, (?:\w+ ){1,6}$/.test(told.sentence.plain.slice(0, mark.start)) || isTail(told, mark))
}
