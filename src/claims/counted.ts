/** Figures told without a word of release: «el gremio verificó 41», «y Foro Penal de 61», «llegó a la misma cifra». */
import { authorityOf, DIRECTLY } from './attribution.ts'
import type { Clause } from './clauses.ts'
import type { Figure } from './figures.ts'
import { isRecognised } from './parts.ts'
import type { Quantity } from './quantities.ts'
import { sizeOf } from './reading.ts'
import type { Passage, Story } from './story.ts'

/** «el gremio verificó 41», «con lo que suman 418», «… y Foro Penal de 61»: a figure of what is being counted. */
export function isCounted(passage: Passage, quantity: Quantity): boolean {
  const before = passage.sentence.folded.slice(Math.max(0, quantity.start - 80), quantity.start)
  if (COUNTS_BEFORE.test(before) || CHANGED.test(before) || RAISED_TO.test(before)) return true
  if (IS.test(before) && passage.authorities.some((mark) => mark.end <= quantity.start)) return true
  if (isClaimed(passage, quantity) || isAlone(passage, quantity)) return true
  if (quantity.unit?.noun === 'of them' && isRecognised(passage, quantity)) return true
  return passage.quantities.some((other) => other.end <= quantity.start) && isCoordinated(passage, quantity)
}

/** «La ONG JEP, 19.»: a body and its figure are the whole sentence. */
function isAlone(passage: Passage, quantity: Quantity): boolean {
  const { plain } = passage.sentence
  return (
    passage.quantities.length === 1 &&
    plain.length - quantity.end < 12 &&
    passage.authorities.some(
      (mark) =>
        mark.start < 20 && mark.end <= quantity.start && DIRECTLY.test(plain.slice(mark.end, quantity.start)),
    )
  )
}

/** Of the event. */
export const isBatch = ({ kind }: Figure): boolean => kind === 'batch'

/** «luego de que Foro Penal anunciara 71 excarcelaciones»: a body says it, in the clause that comes after the news. */
export function isSaidIn(passage: Passage, clause: Clause, quantity: Quantity): boolean {
  return passage.authorities.some((mark) => mark.start >= clause.start && mark.end <= quantity.start)
}

/** «las 94 que reivindica el Gobierno», «the 94 claimed by the government»: the body right behind it says it. */
export function isClaimed(passage: Passage, quantity: Quantity): boolean {
  const { plain } = passage.sentence
  return passage.authorities.some(
    (mark) => mark.start >= quantity.end && CLAIMED.test(plain.slice(quantity.end, mark.start)),
  )
}

const SAYS =
  '(?:da|dio|cuenta|reivindic\\w+|reclam\\w+|asegur\\w+|anunci\\w+|sostien\\w+|afirm\\w+|maneja|reconoc\\w+|difund\\w+|divulg\\w+|verific\\w+|report\\w+|inform\\w+|confirm\\w+|dijo|dice|claim\\w*|announc\\w*|cit\\w+|given|count\\w*|said|says|put forward)'
const CLAIMED = new RegExp(
  `^(?: (?:personas|excarcelad[oa]s|liberad[oa]s|excarcelaciones|liberaciones|releases|people|(?:pres|prisioner|detenid)[oa]s(?: politic[oa]s)?|political prisoners|prisoners|casos|cases))?,? (?:que (?:ha |habia )?${SAYS}|(?:that|which)|${SAYS} (?:por|by)|(?:anunciad|informad|reportad|reivindicad|difundid|reconocid|divulgad|verificad|registrad|documentad|contad|contabilizad|confirmad|identificad)[oa]s(?: hasta (?!\\w+ por)[\\w ]{3,24}?)? por|(?:han? sido|fueron|have been|were) (?:confirmad|verificad|documentad|contabilizad|confirmed|verified|documented|counted)(?:[oa]s)? (?:por|by)|(?:registered|documented|counted|confirmed|verified|recorded|identified)(?: so far)? by)(?: (?:el|la|the|la organizacion|la ong|the group))? ?$`,
)
const ROUGHLY =
  '(?: (?:ya|solo|only|just|hasta ahora|so far|apenas|en|a|de|at|al menos|at least|mas de|more than|about|unas?|unos|nearly|casi|los|las|la cifra en))'
/** «Para Provea son 15», «the government\'s tally is 94», «la cuenta del Gobierno es mayor: 36»: beside a body only. */
const IS = new RegExp(
  `(?:\\b(?:son|fueron|eran|serian|es|era|is|was|were|are|stood|stands)${ROUGHLY}{0,3}|\\b(?:cuenta|cifra|conteo|balance|numero|tally|count|figure|number)\\b[^.;:]{0,40}:) $`,
)

const COUNTS_BEFORE =
  /\b(?:(?:excarcelad[oa]s|liberad[oa]s|excarcelaciones|liberaciones|releases|freed)\b[^.;:]{0,50}:|total:|(?:en total|con est[oa]s?|con ell[oa]s|ya),? (?:son|suman|van|hay)|cont(?:o|aron)|(?:llega|alcanza|asciende|arriba)n? a un total de|reach(?:es|ed)? a total of|(?:tras|despues de|luego de|al) (?:haber )?(?:verificar|confirmar|constatar|documentar|sumar|registrar)|after (?:verifying|confirming|documenting|adding)|(?:contabiliz|verific|registr|report|document|confirm|cont)aban?|llevan?|llevaban?|identific(?:o|aron) a|(?:ha|han) identificado a|identified|list(?:s|ed)|tall(?:ies|ied)|logg?ed|verific(?:o|a|an|aron)|confirm(?:o|a|an|aron|s|ed)|registr(?:o|a|an|aron)|contabiliz(?:o|a|an|aron)|(?:ha|han|habian?|has|have|had) (?:verificado|confirmado|registrado|contabilizado|documentado|contado|identificado|counted|verified|confirmed|documented|identified)|(?:cifr|situ|ubic)(?:o|a|an|aron) en|document(?:o|a|an|aron|s|ed)|report(?:o|a|an|aron|s|ed)|cuentan?|reconocen?|acknowledges?|inform(?:o|aron|a|an) (?:[\w¤]+ ){0,6}?de|anotan?|(?:cuenta|cifra|registro|lista|balance|count|tally|figure)(?: (?:levemente|algo|ligeramente|un poco|slightly|somewhat|propi[oa]|own|parcial))*(?: (?:mayor|menor|superior|inferior|distint[oa]|higher|lower|larger|smaller|different))?,? (?:de|of)|habla de|hablan de|(?:da|dio) (?:la |una )?cifra de|(?:habl|sp[eo]ak|spoke|talk)\w*(?: (?!de\b|of\b)[\w¤]+){0,4} (?:de|of)|(?:tiene|tienen|tenemos|tenia|tenian|contamos con|cuenta con|maneja|manejan)(?: (?:constancia|registro|confirmacion|noticia|verificad[oa]s|confirmad[oa]s|registrad[oa]s|documentad[oa]s|ya))?(?: de)?|(?:lista|registros?|conteo|list|records?)(?: \w+)? (?:figuran?|aparecen?|estan|shows?|has|have)|(?:podido|pudo|pudieron|logro|logrado|logramos|podemos|could|able to|managed to) (?:verificar|confirmar|constatar|documentar|corroborar|contabilizar|identificar|reconocer|comprobar|contar|(?:only |just )?(?:verify|confirm|document|count|identify|name|trace))|constat(?:o|a|an|aron)|gave a figure of|gives a figure of|(?:situa|cifra|ubica|eleva)(?:n)?(?: (?:la|el) (?:cifra|numero|total))?|suma(?:n|ba|ban)?|ascienden?|eleva|verifie[sd]|counts?|counted|speaks of|says|dice|(?:dij|dice|sostien|asegur|inform|report|confirm|indic|afirm|precis|said|says|reported|confirmed)\w* (?:que|that) (?:son|fueron|eran|there were|they were)|puts? (?:it|(?:the|its) (?:figure|number|count|total|tally)(?: (?:of|who|that)\b[^,;.]{0,60}?)?) at|(?:mantiene|maintains|keeps|sitúa|situa) en|(?:han?|haber|habian?|have|had|having) (?:recibido|visto salir|abrazado|acompanado|received|seen|welcomed) a?|names (?:of|for)|nombres de|(?:vi(?:o|eron)|ven)(?: solo| apenas)? salir(?: a)?|saw|watched|no (?:pasan|pasaron|pasaban|llegan|llegaron|superan|superaron)(?: de| ni a| a)?|did not exceed|total(?: of (?:verified )?(?:excarcel\w+|releases))? (?:to|a|of))(?: (?:ya|solo|only|just|apenas|hasta (?:ahora|(?:el|la|esta|este|las|ese) \w+(?: \w+)?)|by \w+|so far|en|a|at|al menos|at least|mas de|more than|about|unas?|unos|nearly|casi|los|las|la cifra en)){0,3} $/

/** «elevó su cuenta de 45 a 61», «raised its count to 61»: told of a count that is known. */
const CHANGED =
  /\b(?:elev|sub|aument|actualiz|ajust|rais|lift|increas|updat|revis)\w* (?:su|la|el|its|the|their) (?:cuenta|cifra|conteo|balance|registro|lista|total|count|figure|tally|list|number)(?: [\w¤]+){0,4} $/

/** «elevó este viernes a 26 el número de …», «the number of people freed rose to 26». */
const RAISED_TO =
  /\b(?:elev|sub|aument|asciend|ascend|actualiz|rais|rose|rises|climb|increas|updat|bring|tak(?:es|ing)|lift|push)\w*(?: [\w¤.]+){0,5} (?:a|to) $/

const BEHIND =
  /^,? (?:(?:\w+[ai]d[oa]s|reported|given|claimed|verified|confirmed|announced) (?:por|by)|del?|of|from|segun|according to|per|que (?:da|dio|cuenta|verific\w+|report\w+|inform\w+))(?: la| el| the)? ?$/

/** Said by the body right before or behind it, beside another figure. */
function isCoordinated(passage: Passage, quantity: Quantity): boolean {
  const { plain } = passage.sentence
  return passage.authorities.some((mark) =>
    mark.end <= quantity.start
      ? DIRECTLY.test(plain.slice(mark.end, quantity.start))
      : mark.start >= quantity.end && BEHIND.test(plain.slice(quantity.end, mark.start)),
  )
}

/** «habla de 21 presos», «the 21 prisoners counted by Viasna», beside 22 that another body let go or counted. */
function isRival(passage: Passage, quantity: Quantity, last: Figure): boolean {
  const { folded } = passage.sentence
  const size = sizeOf(quantity)
  const other = sizeOf(last)
  const lead = folded.slice(Math.max(0, quantity.start - 40), quantity.start)
  if (
    size < other &&
    /\b(?:reconoc|consider|recogni[sz]|regard)\w*/.test(lead) &&
    isRecognised(passage, quantity)
  )
    return true
  if (size < other && OF_THOSE.test(folded.slice(quantity.end)) && isRecognised(passage, quantity))
    return true
  if (size < other * 0.4 || size > other * 1.5) return false
  if (
    /\b(?:en prision|en las carceles|tras las rejas|hay|still|remain|behind bars|in prison|held)\b/.test(
      folded,
    )
  )
    return false
  const body = authorityOf(passage, quantity)
  if (body === null || body === last.authority) return false
  return (
    isClaimed(passage, quantity) || TALKS.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))
  )
}

const OF_THOSE =
  /^ (?:[\w¤]+ ){0,3}(?:entre (?:ell[oa]s|l[oa]s \w+)|de ell[oa]s|among (?:them|those)|of (?:them|those))\b/
const TALKS =
  /\b(?:habl(?:a|an|o|aron) de|(?:speak|spoke|talk)\w* of|count(?:s|ed)|conto|contaron|cuentan?|(?:da|dio) cuenta de)(?: (?:solo|only|al menos|at least|un[oa]s|about))? $/

/** How many sentences on a count without a word of release is still one of the release just told. */
const REACH = 2
/** With no other figure between them, a body's own count may come a list or two later. */
const FAR = 24

/** The figure that a count in a sentence without release is another count of: the last one that the story has told. */
export function counterpartOf(
  passage: Passage,
  index: number,
  quantity: Quantity,
  told: readonly Figure[],
): (Figure & { kind: 'batch' | 'cumulative' }) | null {
  const { unit } = quantity
  if (unit !== null && (unit.kind === 'part' || unit.kind === 'other')) return null
  const last = told.findLast((figure) => figure.kind === 'batch' || figure.kind === 'cumulative')
  if (last === undefined || (unit?.prisoners && !isRival(passage, quantity, last))) return null
  if (!isCounted(passage, quantity)) return null
  const uninterrupted =
    passage.authorities.length > 0 &&
    told.every(
      (figure) =>
        figure.kind === 'batch' ||
        figure.kind === 'part' ||
        figure.kind === 'remaining' ||
        figure.kind === last.kind ||
        figure.min === last.min ||
        figure.passage < last.passage,
    )
  if (last.passage < index - (uninterrupted ? FAR : REACH)) return null
  return last.kind === 'batch' || last.kind === 'cumulative' ? { ...last, kind: last.kind } : null
}

const SAME_FIGURE =
  /\b(?:lleg\w+ a|coincid\w+ (?:con|en)|d(?:io|an?)|manej\w+|registr\w+|confirm\w+|verific\w+|public\w+|tiene[n]?|reach\w*|g(?:ave|ives?)|has|have|report\w*|counts?|counted|arriv\w+ at|cit\w+|puts?) (?:(?:al?|con|en|at|to|on) )?(?:la misma (?:cifra|cantidad|cuenta)|l? ?el mismo (?:numero|total|conteo|balance)|esa (?:misma )?cifra|the same (?:figure|number|count|tally|total))\b/
const NOT = /\b(?:no|not|nunca|never|tampoco|without|sin|nor|ni)\b[^,;]{0,20}$/

/** Whether the sentence may give the figure of another body. */
export function mayEcho(folded: string): boolean {
  return /\bmism[oa]\b|\bthe same\b|\besa cifra\b/.test(folded) && SAME_FIGURE.test(folded)
}

/** «El comité llegó a la misma cifra»: the figure before it, said by one more body. Nothing where either is unclear. */
export function echoesOf(story: Story, figures: readonly Figure[]): Figure[] {
  return story.passages.flatMap((passage, index) => {
    const { folded, plain } = passage.sentence
    const match = mayEcho(folded) ? SAME_FIGURE.exec(folded) : null
    if (match === null || NOT.test(folded.slice(Math.max(0, match.index - 30), match.index))) return []
    const end = match.index + match[0].length
    const at = { start: match.index, end }
    const source = figures.findLast(
      (figure) =>
        (figure.passage < index || figure.at < match.index) &&
        figure.passage >= index - 1 &&
        (figure.kind === 'batch' || figure.kind === 'cumulative'),
    )
    const authority = authorityOf({ ...passage, quantities: [] }, at)
    const whose = passage.authorities.find(
      (mark) => mark.start >= end && /^ (?:que|as|de|del)(?: \w+)? ?$/.test(plain.slice(end, mark.start)),
    )
    if (source === undefined || authority === null || authority === source.authority) return []
    if (whose !== undefined && whose.name !== source.authority) return []
    return [{ ...source, authority, passage: index, at: match.index, mention: null, clauseWeight: 1 }]
  })
}
