import type { Fact } from './predicates.ts'

/*
 * Whether a word for «out of prison» tells a fact. What stands before and behind it decides: denials, demands,
 * orders, hopes, hearsay, old dates. Patterns see one clause, folded in place.
 */

const DENIES =
  /\b(?:neg(?:o|aron|ar)|nieg(?:a|an)|desmint(?:io|ieron)|desmient(?:e|en)|(?:es )?falso que|no es cierto que|denied|denies|deny|false that|not true that)\b[^.;]*$/
/** A denial right before the word. */
export const NEGATES =
  /\b(?:no|nunca|jamas|tampoco|sin que|not|never|hasn t|haven t|wasn t|weren t|isn t|without|yet to|has yet)\b(?:\s+\w+){0,4}\s*$|\b(?:no|not)\s+(?:aparec|figur|est|se encuentr|includ|among|listed)\w*\b[^,;]*$/
const NONE = /(?:^|[,;:]\s*|\bque\s+)(?:ningun\w*|nadie|tampoco|none|neither|no one|nobody)\b/
const DEMANDS =
  /\b(?:exig(?:e|en|io|ieron|iendo|ir|imos|ia|ian)|pid(?:e|en|io|ieron|iendo)|pedi(?:r|mos|a|an)|reclam(?:a|an|o|aron|ando|ar)|solicit(?:a|an|o|aron|ando|ar)|demand(?:a|an|o|aron|ando)|clam(?:a|an|o|aron|ando)(?= por)|rog(?:o|aron|ar)|rueg(?:a|an)|inst(?:o|aron|a|an)(?= a)|urg(?:e|en|io|ieron)|abog(?:a|an|o|aron)(?= por)|suplic\w+|implor\w+|quer(?:emos|ia|ian)|llam(?:o|aron|ado)(?= a)|vigilia|marcha|campana|protest\w*|consigna|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|urg(?:es|ed|ing)|press(?:es|ed|ing)? for|seek(?:s|ing)?|sought|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?|campaign(?:s|ed|ing)?)\b[^.;:]*$/
const FOR_FREEDOM = /\bpor (?:la|su)\s*$/
const COMING_INSIDE =
  /^(?:ser|sera|seran|sea|sean|seria|serian|fuera|fuese|quedara|quedaran|quede|queden|saldra|saldran|salga|salgan|liberara|liberaran|liberen|libere|excarcelen|excarcelara|excarcelaran|suelten|suelte|indulten|be)\b|\bto be\b/
const COMES =
  /\b(?:podria|podrian|deberia|debio|debia|debieron|tenia que|tenian que|merece|merecen|supposed to|debe|deben|va a|van a|iba a|iban a|fueran a|espera|esperan|esperaba|esperaban|aguarda|aguardan|a la espera de|pendiente|posible|eventual|proxima|promet\w+|prev\w+|antes de|para|will|would|could|may|might|should|must|to be|expect\w*|hop(?:e|es|ed|ing)|await\w*|set to|due to|slated|possible|promis\w+|plans? to|to)\b(?:\s+\w+){0,5}\s*$/
const ORDERS =
  /\b(?:acord(?:o|aron|ada|ado)|orden(?:o|aron|ada|ado|es)?|dispus\w+|decret\w+|otorg\w+|conced\w+|autoriz\w+|firm(?:o|aron|ada)|boletas?|dict(?:o|aron|ada)|aprob\w+|solicitud|audiencia|anunci(?:o|aron|a|an)|order(?:s|ed)?|grant(?:s|ed)?|approv(?:es|ed)|sign(?:s|ed)|announc(?:es|ed))\b(?:\s+\w+){0,4}\s*$/
/** Marks that a sentence passes on what nobody has confirmed. */
export const RUMOUR =
  /\b(?:circul(?:o|a|an|aron) (?:\w+ ){0,3}que|redes (?:sociales )?(?:aseguran|dicen)|no (?:ha|han|esta|estan|habia) (?:sido )?confirmad\w+|not (?:yet )?(?:been )?confirmed|extraoficial\w*|rumor\w*|se rumora|trascendio|al parecer|aparentemente|presuntamente|supuestamente|presunt[oa]|supuest[oa]|versiones|sin confirmar|no confirmad\w+|por confirmar|ha(?:n)? podido confirmar|pudo (?:ser )?confirma\w+|reportedly|allegedly|unconfirmed|apparently|rumou?r\w*|(?:could|has|have) not (?:be |been |independently )*(?:confirm|verif)\w*|may have been|might have been)\b/
/** «se desconoce si fue», «unclear whether he was», a question. */
const WHETHER = /\b(?:si|whether|if)\b[^,;]*$|¿[^?]*$/
const CONDITIONAL = /\bhabria[ns]?\b/
const PAST = /\b(?:habia|habian|had)\s+(?:\w+\s+){0,2}$/
const PAST_INSIDE = /^(?:habia|habian)\b/
const OLD_DATE =
  /^(?:\W+(?!en\b|in\b)\w+){0,3}?\W+(?:en|in|durante|during)\s+(?:\w+\s+(?:de\s+)?)?(?:19|20)\d\d\b|^\W+(?:el ano pasado|hace (?:\w+ )?anos|anos atras|last year|years ago|in the past)\b/
const OLD_BEFORE =
  /\b(?:previamente|anteriormente|en aquella ocasion|previously|earlier|once|ya habia)\b(?:\s+\w+){0,3}\s*$|\b(?:meses|anos|semanas|months|years|weeks) (?:despues|luego|tras|after)\b[^,;]*$/
const NEVER_DONE =
  /^[^.;]{0,60}\b(?:fue|ha sido|quedo|sera|was|is|has been) (?:\w+ )?(?:suspendid|diferid|aplazad|postergad|pospuest|negad|rechazad|cancelad|frustrad|retrasad|demorad|paralizad|bloquead|delayed|postponed|denied|cancel|blocked|suspended|rejected|halted)\w*|^[^.;]{0,80}\b(?:nunca se|no se) (?:ejecut|cumpl|concret|materializ)\w+|^[^.;]{0,60}\bse hara efectiv[oa]\b|^[^.;]{0,60}\b(?:no|not) (?:cumplida|ejecutada|carried out)\b/

/** Led out for a while and under guard. */
const FOR_A_WHILE =
  /^[^.;]{0,20}\b(?:para (?:ser |acudir|asistir|comparecer|una audiencia|su audiencia|la audiencia|un traslado)|rumbo a (?:tribunales|la audiencia|un hospital)|a (?:una audiencia|tribunales)|for a (?:hearing|court)|to (?:attend|appear|a hearing|court|hospital))\b/
/** «tras ser liberado», «después de que fuera liberada»: the form of a wish, but told as done. */
const DONE_BEFORE =
  /\b(?:acaba de|acaban de|tras|luego de|despues de|luego de que|despues de que|horas despues de que|al|after|since|upon)\s*$/

const DONE_BEFORE_CLAUSE =
  /\b(?:logr(?:o|aron) que|consigui(?:o|eron) que|tras que|luego de que|despues de que)\b[^,;]*$/

/** «dictó la excarcelación, que se materializó el viernes». */
const CARRIED_OUT = /^[^.;]{0,80}\b(?:que|y) se (?:materializo|concreto|ejecuto|cumplio|hizo efectiva)\b/

/** Told in the past tense: no order or hope before it makes it less of a fact. */
const TOLD =
  /^(?:fue|fueron|ha sido|han sido|salio|salieron|quedo|quedaron|recupero|recuperaron|recobro|obtuvo|was|were|walked|left|regained|liberaron|excarcelaron|libero|excarcelo|soltaron)\b(?!.*\bto be\b)/

/** Whether a word for «out of prison» tells a fact, and if not, what. */
export function modeOf(before: string, core: string, after: string, rumour: boolean): Fact {
  if (DENIES.test(before) || NEGATES.test(before) || NONE.test(before)) return 'denied'
  if (DEMANDS.test(before) || FOR_FREEDOM.test(before)) return 'demanded'
  if (PAST.test(before) || PAST_INSIDE.test(core) || OLD_DATE.test(after) || OLD_BEFORE.test(before))
    return 'past'
  if (TOLD.test(core) && WHETHER.test(before)) return 'rumoured'
  if (WHETHER.test(before)) return 'coming'
  if (CONDITIONAL.test(core) || /\bhabrian?\s+$/.test(before)) return 'rumoured'
  if (FOR_A_WHILE.test(after)) return 'transferred'
  if (CARRIED_OUT.test(after)) return 'released'
  const done = DONE_BEFORE.test(before) || (DONE_BEFORE_CLAUSE.test(before) && /^(?:fuera|fuese)/.test(core))
  if ((COMING_INSIDE.test(core) && !done) || NEVER_DONE.test(after)) return 'coming'
  if (!done && !TOLD.test(core) && (COMES.test(before) || ORDERS.test(before))) return 'coming'
  return rumour ? 'rumoured' : 'released'
}
