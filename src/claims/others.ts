/** Figures whose own words give them to others than those of this event: exchanged, still inside, still to leave, told before. */

import type { Mention } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'

/** «a cambio de 252 migrantes», «unas pocas excarcelaciones de los más de 800 presos». */
export function isOfOthers(lead: string, { unit }: Quantity): boolean {
  if (unit?.prisoners && OWN_LIST.test(lead)) return true
  return EXCHANGED.test(lead) || FEW_OF_MANY.test(lead) || OF_A_LIST.test(lead)
}

/** «a 14.000 detenidos, hoy excarcelados»: what became of them is said by the way. */
export function isAside(passage: Passage, quantity: Quantity, mention: Mention | null): boolean {
  if (mention === null || mention.kind !== 'participle' || mention.start < quantity.end) return false
  return /, (?:hoy|ya|ahora|actualmente|now|since|later) $/.test(
    passage.sentence.folded.slice(quantity.end, mention.start),
  )
}

/** «dieciocho, de una lista de 64 que entregó la iglesia». */
const OF_A_LIST =
  /\b(?:de una|from an?|out of an?|on an?|en una) (?:\w+ )?(?:lista|nomina|listado|list|roster) (?:de|of)(?: (?:mas de|al menos|unos|more than|at least|some))? $/

/** «Tres excarcelados relataron»: some who speak. */
export function areTellers(after: string): boolean {
  return TELLERS.test(after)
}

const TELLERS =
  /^ (?:[\w¤]+ ){0,2}?(?:excarcelad[oa]s|liberad[oa]s|freed (?:\w+ )?(?:prisoners|detainees|people|men|women|activists|students)|former (?:\w+ )?(?:prisoners|detainees))(?: [\w¤]+){0,3}? (?:relat(?:an|aron)|cuentan|contaron|denunci(?:an|aron)|dij(?:o|eron)|dicen|describ(?:en|ieron)|narr(?:an|aron)|recuerdan|recordaron|asegur(?:an|aron)|tell|told|say|said|describe[d]?|recount(?:ed)?|recall(?:ed)?|spoke|speak)\b/

/** «five of whom it did not have on its official list of 49 detainees»: whom a group counts as held. */
const OWN_LIST =
  /\b(?:en|de|on|from|in) (?:su|la|sus|its|their|the) (?:\w+ )?(?:lista|listado|registro|nomina|list|register|roster|database)(?: \w+)? (?:de|of)(?: (?:l[oa]s|mas de|al menos|unos|more than|at least|some|about))* $/

/** «podrían llegar a 80», «con la que 90 personas recibirán beneficios». */
export function isStillToLeave(before: string, after: string): boolean {
  return COULD_REACH.test(before) || WILL.test(after) || WHO_WILL.test(after) || WILL_BEFORE.test(before)
}

/** «37 were among the total freed over the two days»: of more than the event. */
export function isOfSeveralNights(after: string): boolean {
  return SEVERAL_NIGHTS.test(after)
}

const SEVERAL_NIGHTS =
  /^[^.;:]{0,80}\b(?:(?:over|in|during|across|on) (?:the|both|these|those) (?:(?:last |past )?(?:two|three|four|couple of) )?(?:days|nights|batches|waves|rounds)|(?:en|durante|entre) (?:l[oa]s|est[oa]s|es[oa]s|amb[oa]s) (?:ultim[oa]s )?(?:(?:dos|tres|cuatro) )?(?:dias|jornadas|noches|tandas|grupos))\b/

/** «se suman a las 40 del viernes»: the earlier ones, to which those of the event are added. */
export function isWhatIsAddedTo(lead: string): boolean {
  return EARLIER_BEFORE.test(lead.slice(-80)) || WEEKS_AFTER.test(lead)
}

/** «a cambio de 252 migrantes»: others, elsewhere. */
const EXCHANGED =
  /\b(?:a cambio de|por|canje(?:ad[oa]s)? por|in (?:exchange|return) for|swapped for|traded for)(?: (?:la (?:liberacion|entrega) de|the (?:release|return) of|un[oa]s|los|las|al menos|some|about|more than|mas de))* $/
/** The whole of which only a few have left. */
const FEW_OF_MANY =
  /\b(?:poc[oa]s|algun[oa]s|unas cuantas|contadas|few|some|several|handful of)(?: [\w¤]+){0,2} (?:excarcelaciones|liberaciones|salidas|releases)(?: [\w¤]+){0,2} (?:de|entre|of|among|from)(?: l[oa]s| the| those)(?: (?:mas de|cerca de|casi|al menos|unos|more than|over|nearly|at least|some))? $/
/** «una semana después de que la ONG contara un centenar»: told beside the news. */
const WEEKS_AFTER =
  /\b(?:una|dos|tres|cuatro|varias|pocas|\d+|a|two|three|four|several) (?:semanas?|meses|weeks?|months?) (?:(?:despues|luego) de que|after(?! the (?:announcement|law|amnesty|ouster|capture)))\b[^,;:.]{0,90}$|\bun mes (?:despues|luego) de que\b[^,;:.]{0,90}$/
const COULD_REACH = /\b(?:podrian? (?:llegar|alcanzar|ser)|could (?:reach|be|rise))\b[^,;]*$/
/** «una medida de la que gozarán 64 personas». */
const WILL_BEFORE =
  /\b(?:(?:recibir|obtendr|saldr|quedar|recuperar|recobrar|abandonar|dejar|gozar|disfrutar)an|ser(?:a|ia)n? (?:beneficiad|favorecid|incluid)[oa]s|se beneficiar[ai]an?|(?:beneficiar|favorecer|alcanzar|cobijar|amparar|cubrir)(?:a|ia)|(?:will|would|could) (?:benefit|cover|reach|apply to))(?: (?:a|about|some|at least|more than|al menos|un[oa]s|mas de|otr[oa]s))* $/
/** A verb of the future right behind the figure and its noun. */
const WILL =
  /^(?: (?!que\b|who\b|y\b|and\b)[\w¤]+){0,4}? (?:(?:recibir|obtendr|saldr|quedar|tendr|recuperar|recobrar|abandonar|dejar|volver|regresar|gozar|disfrutar)an\b|ser(?:a|ia)n? (?:beneficiad|favorecid|incluid)|(?:will|would) (?:receive|get|benefit|be granted|be given|leave|go home|walk|regain)\b)/
/** «indulta a 19 personas, que serán puestas en libertad». */
const WHO_WILL =
  /^(?: [\w¤]+){1,4}?,? (?:que|quienes|who) (?:ser(?:a|ia)n? (?:puest[oa]s en libertad|liberad|excarcelad)|(?:saldr|quedar|recuperar)an\b|(?:will|are to) be (?:freed|released|let go))/
const EARLIER_BEFORE =
  /\b(?:se sum\w+ a (?:l[oa]s|otr[oa]s)|sumad[oa]s a l[oa]s|ademas de l[oa]s|following (?:an )?earlier|in addition to (?:the )?|on top of (?:the )?|add(?:s|ed)? to (?:the )?|(?:hasta|until) (?:el |ayer|entonces|then|\w+day)[^,;]{0,30}(?:habia[n]?|had)|previous(?:ly)?|anterior(?:es|mente)?)[^,;]{0,20}$|\b(?:recientes?|recent) (?:excarcelacion(?:es)?|liberacion(?:es)?|releases?) (?:de|of)(?: (?:mas de|al menos|more than|at least))? $/
