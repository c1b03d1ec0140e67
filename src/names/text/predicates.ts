import { modeOf, NEGATES, RUMOUR } from './mode.ts'

/**
 * What a clause says happened to somebody. Both languages of every rule side by side; all patterns see text folded
 * in place. `released` is only said of a fact: wishes, orders, denials and old releases have kinds of their own.
 */
export type Fact =
  | 'released'
  | 'rumoured'
  | 'denied'
  | 'held'
  | 'house-arrest'
  | 'transferred'
  | 'rearrested'
  | 'died'
  | 'demanded'
  | 'coming'
  | 'past'

/**
 * Whom a predicate speaks of. `verb`: its subject, before or behind it. `active`: only those behind it («liberaron
 * a X»). `noun`: those behind it («la excarcelación de X»), or those before it when it is «su excarcelación».
 * `group`: those listed behind it («los 12 liberados son X…»), or before it when they are «among those freed».
 * `left`: only those before it.
 */
export type Form = 'verb' | 'active' | 'noun' | 'group' | 'left'

export interface Predicate {
  fact: Fact
  form: Form
  start: number
  end: number
}

const PRISON =
  '(?:la |el |los |las |su |sus )?(?:prision|carcel|penal|calabozo|reten|reclusion|centros? de reclusion|detencion|rodeo|helicoide|tocoron|tocuyito|yare|crisalida|(?:\\w+ ){0,2}?(?:prison|jail|custody|detention))'
const ADVERBS =
  '(?:(?:ya|ayer|hoy|anoche|finalmente|tambien|por fin|este|esta|el|la|\\w+es|sabado|domingo)\\s+){0,3}'
const BEEN =
  '(?:fue|fueron|(?:ha|han|habia|habian|habria|habrian|haya|hayan) sido|sera|seran|sea|sean|seria|serian|ser|siendo|fuera|fuese|resulto|resultaron)'

/** Words that say «out of prison». */
const OUT: readonly (readonly [Form, RegExp])[] = [
  [
    'verb',
    new RegExp(
      `\\b${BEEN}\\s+${ADVERBS}(?:excarcelad|liberad|soltad|amnistiad|indultad|puest)[oa]s?(?: en libertad)?`,
      'g',
    ),
  ],
  [
    'verb',
    /\b(?:qued(?:o|aron|a|an|ara|aran|e|en|ado)|puso|pusieron|dejo|dejaron)\s+(?:\w+\s+){0,2}(?:en libertad|libres?)\b/g,
  ],
  [
    'verb',
    new RegExp(
      `\\b(?:sal(?:io|ieron|en|e|ido|ga|gan|ir)|saldran?)\\s+(?:\\w+\\s+){0,3}?(?:en libertad|libres?|de (?:${PRISON}|su celda))`,
      'g',
    ),
  ],
  [
    'verb',
    /\b(?:recuper|recobr|obtuv|obten|consigu|logr|alcanz|recib)\w*\s+(?:\w+\s+)?(?:su |la |sus )(?:ansiada )?libertad\b/g,
  ],
  ['verb', new RegExp(`\\b(?:abandon(?:o|aron|ar)|dej(?:o|aron|ar))\\s+(?:\\w+ ){0,3}?${PRISON}`, 'g')],
  ['verb', /\bles? (?:otorg|conced|di)\w+ (?:la )?libertad\b/g],
  [
    'active',
    /\b(?:excarcel|liber|solt|indult)(?:o|aron|an|aran|ara|en|e|ar|arlo|arla|arlos)\b|\bsuelt(?:an|en|e|a)\b/g,
  ],
  ['verb', /\bsalieron(?=\s*:)/g],
  [
    'verb',
    /\bestan? (?:ya |por fin )?(?:en libertad|libres?|en (?:su |la )?casa|con su familia|de vuelta en casa)\b/g,
  ],
  ['left', /\b(?:aqui esta|ya tengo a) mi (?:muchach|hij|herman|espos|nin|viej)\w+/g],
  [
    'left',
    /\b(?:regreso|volvio|llego|regresaron|volvieron) a (?:su )?casa\b|\bduerme (?:ya )?en (?:su )?casa\b/g,
  ],
  ['verb', /\b(?:abord|sub|vol)\w+ (?:\w+ ){0,3}(?:rumbo a|hacia|a) la libertad\b/g],
  [
    'verb',
    /\b(?:excarcelad|liberad)[oa]s?\b|\bpuest[oa]s? en libertad\b|\brecien (?:salid|liberad)[oa]s?\b/g,
  ],
  [
    'noun',
    /\b(?:excarcelacion|liberacion)(?:es)?\b|\bsalida (?:en libertad|de prision|de la carcel)\b|(?<!privativa de )(?<!privad[oa] de )(?<!sustitutiva de )\blibertad(?: plena| condicional)?(?= ?:| (?:de|del|para|a) (?!expresion|prensa|venezuela|todos|los pres))/g,
  ],
  [
    'verb',
    /(?:^|[\s"“«(])en libertad\b|(?:^|["“«¡] ?)libres?\b|\blibres? (?:ya|al fin)\b|\bcomo hombre libre\b|\bya libre\b/g,
  ],
  [
    'verb',
    /\b(?:was|were|is|are|be|been|being|got)\s+(?:\w+\s+){0,2}?(?:released|freed|let go|set free|let out)\b/g,
  ],
  [
    'verb',
    new RegExp(
      `\\b(?:walk(?:ed|s)?|went|go) (?:out )?free\\b|\\bset free\\b|\\b(?:walked|stepped|came) out of ${PRISON}`,
      'g',
    ),
  ],
  [
    'verb',
    new RegExp(
      `\\b(?:left|leaves|leave|leaving) ${PRISON}\\b|\\b(?:regain|won|win|gain)\\w* (?:his|her|their) freedom\\b`,
      'g',
    ),
  ],
  [
    'left',
    /\b(?:is|are) (?:\w+ )?(?:home|free)\b(?! of)|\bhe.s (?:\w+ )?(?:home|free)\b|\bshe.s (?:\w+ )?(?:home|free)\b|\b(?:back|returned|came|come) home\b/g,
  ],
  ['noun', /\b(?:release|freeing) of\b/g],
  [
    'active',
    /\b(?:released|freed|frees|releases|release|freeing|releasing|free)\b(?! (?:a|the|its|an?) (?:statement|list|report|video|figures?))/g,
  ],
]

/** Everything else that settles where someone is. */
const OTHER: readonly (readonly [Fact, Form, RegExp])[] = [
  [
    'denied',
    'left',
    /\b(?:lo|la|eso|esto) (?:desmient\w+|desmint\w+|nieg\w+|neg(?:o|aron))\b|\b(?:denied|denies) (?:it|this|that)\b/g,
  ],
  [
    'died',
    'verb',
    /\b(?:murio|murieron|muere|mueren|fallecio|fallecieron|fallece|fallecid[oa]s?|muert[oa]s? (?:en|bajo)|(?:muerte|fallecimiento) (?:de|del|bajo)|died|dies|death of|dead)\b/g,
  ],
  [
    'rearrested',
    'verb',
    /\b(?:detenid|arrestad|capturad|aprehendid|apresad|encarcelad)[oa]s?\s+(?:\w+\s+)?(?:de nuevo|nuevamente|otra vez|por segunda vez)\b|\b(?:de nuevo|nuevamente|otra vez)\s+(?:fue(?:ron)?\s+)?(?:detenid|arrestad|capturad|aprehendid|apresad|encarcelad|pres)[oa]s?\b/g,
  ],
  [
    'rearrested',
    'verb',
    /\b(?:volvi\w+|vuelven?|regres\w+) a (?:ser (?:detenid|arrestad|capturad|apresad)[oa]s?|(?:detener|arrestar|apresar|capturar)\w*|prision|la carcel|la celda)\b|\b(?:recapturad|reapresad)[oa]s?\b|\b(?:nueva|segunda) (?:detencion|captura|aprehension)\b|\brevoc(?:o|aron|ada|atoria)\b/g,
  ],
  [
    'rearrested',
    'verb',
    /\bre-?(?:arrested|detained|arrest)\b|\b(?:detained|arrested|jailed) (?:\w+ )?again\b|\bagain (?:detained|arrested|jailed)\b|\b(?:taken|back|returned) (?:back )?(?:into|in|to) (?:custody|prison|jail)\b/g,
  ],
  [
    'rearrested',
    'verb',
    /\b(?:detenid|arrestad|capturad|detained|arrested)\w*\s+(?:\w+\s+){0,4}(?:horas|dias|minutos|hours|days) (?:despues|luego|mas tarde|after|later)\b/g,
  ],
  [
    'house-arrest',
    'verb',
    /\b(?:arresto|detencion|prision|regimen|reclusion) domiciliari[oa]\b|\b(?:casa|departamento) por carcel\b|\bhouse arrest\b|\bhome (?:confinement|detention)\b/g,
  ],
  [
    'transferred',
    'verb',
    /\btraslad(?:ad[oa]s?|o|aron|an)\b|\breubicad[oa]s?\b|\bllevad[oa]s? a (?:otr[oa]|la carcel|el penal|el rodeo|tocoron|un hospital|tribunales)\b|\b(?:transferred|moved|taken) to\b|\bsacad[oa]s? de (?:su|la) celda\b/g,
  ],
  [
    'held',
    'verb',
    /\b(?:sigu(?:en?|io|ieron|ia)|permanec(?:en?|ian?|io)|continu(?:an?|aban?|o)|se (?:mantienen?|encuentran?)|quedan)\s+(?:\w+\s+){0,2}?(?:detenid|pres|recluid|encarcelad|privad|incomunicad|secuestrad|encerrad|aislad|tras|bajo|en (?:prision|la carcel|el|su celda|una|la|yare|tocoron|custodia))\w*/g,
  ],
  [
    'held',
    'verb',
    /\b(?:aun|todavia)\s+(?:\w+\s+){0,2}?(?:detenid|pres|recluid|encarcelad|tras|en prision|en la carcel)\w*|\b(?:detenid|pres|recluid)[oa]s? (?:desde|aun|todavia)\b|\b(?:cumpl|llev)\w+ (?:\w+ ){1,4}(?:detenid|pres|recluid)[oa]s?\b|(?<=\()(?:detenid|pres|recluid)[oa]s?\b|^[\W\d]{0,12}(?:\w{1,20} )?(?:detenid|pres|recluid)[oa]s\b/g,
  ],
  [
    'held',
    'verb',
    /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|is|are|was|were)\s+(?:still\s+)?(?:behind bars|in (?:prison|jail|custody|detention)|detained|jailed|imprisoned|held|locked up)\b|\bstill (?:behind|in|held|detained|jailed|imprisoned|locked|being held)\b/g,
  ],
]

const PEOPLE_BEFORE =
  /\b(?:people|prisoners?|detainees?|those|others|men|women|inmates|teenagers|activists|journalists)\s+$/
const GROUP_BEFORE = /\b(?:los|las|the|otros|otras|\d+)\s+(?:\w+\s+)?$/

/** What the words before a predicate make of it. */
function formOf(form: Form, core: string, before: string): Form {
  if (/^(?:excarcelad|liberad)[oa]s$/.test(core) && GROUP_BEFORE.test(before)) return 'group'
  if (form !== 'active') return form
  if (core === 'release' && /\b(?:his|her|their)\s+$/.test(before)) return 'noun'
  if (/^(?:released|freed)$/.test(core)) {
    if (PEOPLE_BEFORE.test(before) || GROUP_BEFORE.test(before)) return 'group'
    // «X, freed on Monday, …»
    if (/[,(]\s*$/.test(before)) return 'verb'
  }
  // «a X lo liberaron», «a quien liberaron»: the freed stand before.
  return /\b(?:lo|la|los|las|a quien|a quienes)\s+$/.test(before) ? 'left' : form
}

/** All predicates of a clause, in order. @param sentence the whole folded sentence, for marks of hearsay */
export function predicatesIn(clause: string, sentence: string): Predicate[] {
  const found: Predicate[] = []
  const isTaken = (start: number, end: number): boolean =>
    found.some((other) => start < other.end && end > other.start)
  for (const [fact, form, pattern] of OTHER)
    for (const match of clause.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (isTaken(start, end) || (fact !== 'transferred' && NEGATES.test(clause.slice(0, start)))) continue
      found.push({ fact, form, start, end })
    }
  const isHearsay = RUMOUR.test(sentence)
  for (const [form, pattern] of OUT)
    for (const match of clause.matchAll(pattern)) {
      const start = match.index + (/^\W+/.exec(match[0])?.[0].length ?? 0)
      const end = match.index + match[0].length
      if (isTaken(start, end)) continue
      const before = clause.slice(0, start)
      const core = clause.slice(start, end)
      found.push({
        fact: modeOf(before, core, clause.slice(end), isHearsay),
        form: formOf(form, core, before),
        start,
        end,
      })
    }
  return found.sort((a, b) => a.start - b.start)
}
