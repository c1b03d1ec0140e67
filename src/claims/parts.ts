/** Figures that are a share of a larger one of the same body, where it tells one. */
import { authorityOf } from './attribution.ts'
import type { Mention } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'

/** «12 mujeres», «Miranda (9)», an item of the list that spells out a figure, «de La Crisálida salieron nueve». */
export function mayBePart(passage: Passage, quantity: Quantity, mention: Mention | null): boolean {
  return (
    quantity.unit?.kind === 'part' ||
    (isInBrackets(passage, quantity) && !isRecognised(passage, quantity)) ||
    isInList(passage, quantity) ||
    ALONG_WITH.test(passage.sentence.folded.slice(quantity.end)) ||
    (mention !== null && isOfOnePrison(passage, mention))
  )
}

/** «Thirty-one Belarusians were released along with three Poles»: each a share of those who left. */
const ALONG_WITH =
  /^[^.;:]{0,60}\b(?:along with|together with|as well as|junto (?:a|con)|ademas de)(?: (?:a|otr[oa]s))? (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/

/** An exit without «en libertad» on its right was found by the prison before it. */
function isOfOnePrison(passage: Passage, mention: Mention): boolean {
  const { folded } = passage.sentence
  return (
    /^(?:salio|salieron|han? salido|(?:came|walked|emerged)(?: out)?)$/.test(
      folded.slice(mention.start, mention.end),
    ) &&
    /(?:^|[,;:] |\b(?:y|and|mientras|while) )(?:del?|desde|en|from|out of) [^,;:.]{3,60}$/.test(
      folded.slice(0, mention.start),
    ) &&
    !OUT_BEHIND.test(folded.slice(mention.end, mention.end + 90))
  )
}

const OUT_BEHIND = /^(?: (?!y\b|e\b)[\w¤]+){0,8}? (?:en libertad|libres?|del? |bajo )/

/** «nueve excarcelaciones: Ana Ruiz, Luis Sosa y cuatro españoles»: inside the list that spells out the figure. */
function isInList(passage: Passage, quantity: Quantity): boolean {
  const first = passage.quantities[0]
  return (
    first !== undefined &&
    first !== quantity &&
    passage.sentence.folded.slice(first.end, quantity.start).includes(':')
  )
}

function isInBrackets(passage: Passage, quantity: Quantity): boolean {
  return passage.sentence.folded.slice(Math.max(0, quantity.start - 2), quantity.start).includes('(')
}

/** «De los 36 excarcelados, 21 son de Carabobo», «of the 21 freed, six are women»: behind the whole that opens the sentence. */
export function isOfTheWhole(passage: Passage, quantity: Quantity): boolean {
  const first = passage.quantities[0]
  if (first === undefined || first === quantity || (first.min ?? 0) < (quantity.max ?? quantity.min ?? 0))
    return false
  const { folded } = passage.sentence
  return (
    /^(?:(?:de|entre) (?:l[oa]s|es[oa]s|est[oa]s)|del total de|(?:of|among) (?:the|those|these))(?: \w+)? $/.test(
      folded.slice(0, first.start),
    ) && /^(?:,|[^,]{0,60}\b(?:excarcel|liber|freed|releas))/.test(folded.slice(first.end, quantity.start))
  )
}

const RAISED =
  /\b(?:elev|sub|asciend|ascend|aument|rais|rose|rises?|climb|increas|updat|actualiz)\w*[^;]{0,60} (?:a|to) (?:al menos |at least )?$/

/** «elevó a 26 los excarcelados del viernes tras verificar otros siete»: seven of the twenty-six. */
export function isIncrement(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  return passage.quantities.some(
    (other) =>
      other.end <= quantity.start &&
      (other.min ?? 0) > (quantity.max ?? quantity.min ?? 0) &&
      RAISED.test(folded.slice(Math.max(0, other.start - 80), other.start)) &&
      INCREASE.test(folded.slice(other.end, quantity.start)) &&
      !/\b(?:desde|since)\b/.test(folded.slice(other.end, quantity.start)) &&
      (quantity.more || quantity.unit?.kind === 'case'),
  )
}

const INCREASE = /\b(?:verific|confirm|sum|anad|agreg|incorpor|verif|add|document|includ)\w*/

/** «entre ellos 4 mujeres», «nine of whom are women», «dos italianos entre los 31 excarcelados»: a share of those told of. */
export function isOfThem(before: string, after: string, quantity: Quantity): boolean {
  // «incluye las 44 excarcelaciones del jueves»: a night of a total.
  if (quantity.unit?.kind === 'release' && quantity.definite) return false
  return (
    OF_THEM_BEFORE.test(before) ||
    (AMONG_BEFORE.test(before) && quantity.unit !== null) ||
    OF_THEM_AFTER.test(after) ||
    AMONG.test(after)
  )
}

/** `after` with the pronoun that begins a clause of its own: «cinco de los cuales no figuraban», not «66 de las cuales fueron verificadas». */
export function withPronoun(passage: Passage, quantity: Quantity, after: string): string {
  const behind = passage.sentence.folded.slice(quantity.end, quantity.end + 60)
  return after === ' de' && !CHECKED.test(behind) ? behind : after
}

const CHECKED = /\b(?:verificad|confirmad|reconocid|documentad|registrad|constatad)[oa]s\b/

/**
 * «29 presos políticos, según Viasna», «recognises 27 of those freed as political prisoners»: a group's own count beside
 * that of a government, which counts other prisoners too.
 */
export function isRecognised(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const isPolitical = POLITICAL.test(folded.slice(Math.max(0, quantity.start - 90), quantity.end + 90))
  if (!isPolitical && !ONLY.test(folded.slice(Math.max(0, quantity.start - 20), quantity.start))) return false
  const body = authorityOf(passage, quantity)
  return body !== null && !NOT_COUNTING.has(body)
}

/** «tres de los excarcelados contaron»: some of those who left, unless somebody counts them. */
export function isOfTheFreed(after: string): boolean {
  return OF_FREED.test(after)
}

const OF_FREED = /^ de l[oa]s (?:recien )?(?:excarcelad|liberad|indultad)[oa]s\b/
/** «said only 16 activists were among those freed»: its count is another. */
const ONLY = /\b(?:only|just|solo|solamente|apenas)(?: \w+)? $/
const POLITICAL =
  /\b(?:political (?:prisoners|detainees)|(?:pres|prisioner|detenid)[oa]s politic[oa]s|por (?:razones|motivos|causas) politic[oa]s|for political reasons|pres[oa]s de conciencia|prisoners of conscience)\b/
const NOT_COUNTING: ReadonlySet<string> = new Set(['government', 'families', 'lawyers', 'opposition'])

/** «formaban parte de un grupo de más de 50 detenidos»: the group is larger than the release. */
export function isOfLargerGroup(before: string, after: string): boolean {
  return PART_OF_GROUP.test(before) || (NONE_OF_LIST.test(before) && !FREED.test(after))
}
const FREED = /^ (?:[\w¤]+ ){0,3}(?:excarcel|liber|freed|released)/

/** «ninguno de los excarcelados figura en la lista de 19 presos»: those for whom others wait. */
const NONE_OF_LIST =
  /\b(?:ningun[oa]?|nadie|no (?:figur|aparec|est[aeu]|integr)\w*|none|nobody|(?:is|are|was|were) not|neither)\b[^.;:]{0,80}\b(?:lista|listado|nomina|grupo|list|roster|group) (?:de|of)(?: (?:l[oa]s|the|unos|unas|some|about|al menos|at least|mas de|more than))* $/

/** «1.931 arrestos; 38 de ellos en Sucre»: of those counted last, who are no people that left prison. */
export function isOfOthersTold(passages: readonly Passage[], index: number, quantity: Quantity): boolean {
  if (quantity.unit?.noun !== 'of them') return false
  const beside = passages[index]?.quantities.findLast((other) => other.end <= quantity.start)
  const last = beside ?? passages[index - 1]?.quantities.at(-1)
  // «había 61 presos políticos, doce de ellos en la sede de la PNB»
  const held = beside?.unit?.prisoners === true && passages[index]?.mentions.length === 0
  return (
    (held || last?.unit?.kind === 'other') &&
    (last?.min ?? last?.max ?? 0) >= (quantity.min ?? quantity.max ?? 0)
  )
}

/** «32 son venezolanos y uno tiene doble nacionalidad»: who some of them are. */
export function tellsWho(after: string): boolean {
  return ARE.test(after)
}

/** «los liberados formaban parte de un grupo de más de 50 detenidos». */
const PART_OF_GROUP =
  /\b(?:forma(?:n|ban)? parte de|(?:was|were) (?:part|members) of|pertenec\w+ a) (?:un|el|l|a|the) ?(?:grupo|group) (?:mayor |larger )?(?:de|of)(?: (?:mas de|al menos|unos|more than|at least|some))? $/
/** «32 son venezolanos y uno tiene doble nacionalidad»: who they are, told of a whole. */
const ARE =
  /^ (?:son|eran|are|were) (?:de |from |of )?(?:venezolan|extranjer|mujer|hombre|civil|militar|adolescente|menores|men\b|women|foreign|soldiers|nacionalidad|[a-z]+(?:an|ol|es|in)[oa]s\b|[a-z]+ (?:nationals|citizens)\b)/
const OF_THEM_BEFORE =
  /\b(?:entre (?:ell[oa]s|l[oa]s que|l[oa]s cuales)|de (?:ell[oa]s|l[oa]s cuales)|of (?:whom|them|which)|among them|including|includes?|incluid[oa]s|incluye[n]?(?: a)?|incluyendo(?: a)?)(?: hay| figuran| estan| al menos| at least| were| was)?(?: (?:(?:un|una|el|la|a|an|the) )?[\w¤-]+(?: [\w¤-]+)?,? (?:y|e|and)(?: a| al menos| at least)?)?(?: (?:l[oa]s|the))?\s*$/
/** «Among those freed were a nurse and two Portuguese», «entre los que están un español y dos portugueses». */
const AMONG_BEFORE =
  /\b(?:among (?:the|those) (?:[\w¤]+ ){0,3}?(?:freed|released)|entre (?:l[oa]s|quienes) (?:[\w¤]+ ){0,3}?(?:excarcelad[oa]s|liberad[oa]s|indultad[oa]s|salieron)|entre (?:l[oa]s (?:que|cuales)|ell[oa]s)|among (?:them|whom)|including|inclu(?:id[oa]s|yendo)) (?:(?!que |who |which |quien)[\w¤'-]+,? ){1,14}$/
/** «Nine women were among those freed». */
const AMONG =
  /^[^;.]{0,60}\b(?:(?:was|were|is|are) among (?:them\b|those (?:out|let out|who (?:left|walked)))|among (?:the|those) (?:[\w.]+ ){0,3}?(?:freed|released|let go)|entre l[oa]s (?:[\w.]+ ){0,3}?(?:excarcelad|liberad)[oa]s)\b/
const OF_THEM_AFTER =
  /^(?: [\w¤]+){0,3} (?:de (?:ell[oa]s|l[oa]s cuales)|of (?:them|whom|(?:those|the) (?:newly |people |prisoners |detainees )?(?:freed|released|pardoned|let go|let out))|de l[oa]s (?:\w+ )?(?:excarcelad|liberad|indultad|beneficiad)[oa]s (?:(?:el|este|ayer|hoy|del|en)(?: \w+){0,3} )?(?=(?:son|eran|figuran|figuraban|aparecen|aparecian|tienen|estan|estaban|pertenecen|siguen|padecen|fueron|viven)\b)|entre (?:ell[oa]s|l[oa]s (?:liberad|excarcelad)[oa]s)|among (?:them|those (?:freed|released)))\b/

/** «64 personas de los 1.903 detenidos que registra»: the second is whom the first were taken from. */
export function isWholeOfAnother(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const part = passage.quantities.findLast((other) => other.end <= quantity.start)
  return (
    part !== undefined &&
    (part.min ?? 0) < (quantity.min ?? 0) &&
    /^ (?:[\w¤]+ ){1,4}(?:de|of|out of) (?:l[oa]s|the) (?:mas de |more than )?$/.test(
      folded.slice(part.end, quantity.start),
    )
  )
}
