import type { OwnSaid } from './errands.ts'
import type { Mention } from './mentions.ts'
import type { Predicate, Said } from './predicate.ts'
import { isKinsman, isOfficial } from './roles.ts'
import type { Scene } from './scene.ts'
import { isHeldOnto, isLeftBehind, isOpenedFor, isWhoTakes } from './touched.ts'

/*
 * Who comes to receive, fetch, accompany or thank for somebody who is out is not out himself: the words for «out», or
 * those that tell a journey after prison, are of the one who is met. Patterns see text folded in place.
 */

/** What is done for somebody who is out, as the beginning of the verb. */
const MEETS =
  '(?:recib|busc|esper|aguard|recog|acompan|abraz|reencontr|entrevist|visit|reun|encontr|llev|tra(?:er|jo)|convers|habl|ver|salud|asist|auxili|rescat|pregunt|gestion|negoci|logr|consig|medi|interced|celebr|agradec|collect|meet|met|greet|fetch|pick|welcom|escort|interview|see|bring|brought|receiv|hug|embrac|accompan|wait|await|join|negotiat|secur|thank|felicit|congratul|exig|pedir|press|demand|push|plead|lobb)'
const IN_ORDER_TO = new RegExp(
  `\\b(?:para|a|al|en|de|tras|to|and|y) ${MEETS}[a-z]*\\b[^;:.]{0,60}$|\\b(?:quien|que|who) (?:(?:habia|had|has|ha|fue a|went to|l[oae]s?) )?${MEETS}[a-z]*\\b[^;:.]{0,60}$`,
)
const BESIDE =
  /\b(?:con|junto (?:a|con)|al lado de|en compania de|(?:de la mano|del brazo) (?:de|con)|with|alongside|beside)\s+(?:(?:el|la|su|the|his|her)\s+)?(?:[a-z]+\s+){0,3}$/

/** A journey: «llegó», «landed in». */
const GOES =
  /^(?:ya )?(?:(?:esta|viaj|lleg|regres|volv|vuelv|volo|retorn|aterriz|aparec|reaparec|baj|camin|sal|march|part|sub|abord|desembarc|land|return|fl[ey]w|walk|emerg|stepp)\w*|(?:came|come|left|drove|went|on|aboard|back|is|was)\b)/
const FOR_SURE = /libert|libre|\bfree|release|bail|custody|excarcel|liberad|preso|detenid/

/** What tells behind a name that it is the prisoner: «, excarcelado el lunes», «, quien pasó un año preso». */
const PRISONER =
  /^\s*,?\s*(?!(?:ambos|ambas|los dos|las dos|both|tambien|also|too)\b)(?:(?:[a-z-]+\s+){0,5}?(?:excarcelad|liberad|canjead|soltad|pres|detenid|encarcelad)[oa]\b|(?:who|quien|que)\s+(?:\w+\s+){0,2}?(?:was|had|has|spent|walked|sali|fue|paso|estuv|pas)\w*|(?:who )?(?:was )?(?:newly |just |recently )?(?:freed|released|jailed|held|detained|imprisoned)\b|(?:tras|after|luego de|despues de)\b[^,;.]{0,40}\b(?:pres|prision|carcel|detenid|excarcelacion|liberacion|jail|prison|custody|release|detention))/

/** Those who go to airports and prisons on duty, beside the officials every reading knows. */
const ON_DUTY =
  /\b(?:secretari[oa](?: de estado| general)?|vicecanciller|consul(?:esa)?|vicario|alcalde(?:sa)?|exalcalde(?:sa)?|senador(?:a)?|congresista|eurodiputad[oa]|obispo|arzobispo|cardenal|parroco|sacerdote|pastor|custodi[oa]|periodista|reporter[oa]|corresponsal|secretary|senator|congress(?:man|woman)|deputy|mayor|consul|bishop|priest|reporter|correspondent|journalist|guard|official)\s+(?:[a-z-]+\s+){0,4}$|\b(?:secretario de estado|state department)\b[^,;.]{0,30}$/

const isOnDuty = (mention: Mention, scene: Scene): boolean =>
  // «Ante el juez A, X salió»: the office is A's.
  !scene.people.some(
    ({ end }) => end <= mention.start && /^\s*,\s*$/.test(scene.folded.slice(end, mention.start)),
  ) &&
  (isOfficial(mention, scene) ||
    isKinsman(mention, scene) ||
    ON_DUTY.test(
      scene.folded.slice(Math.max(0, mention.start - 60), mention.start) +
        // «Senator X»: the title is written with the name.
        (/^[a-z]+ (?=x)/.exec(scene.folded.slice(mention.start))?.[0] ?? ''),
    ))

/** «X, who walked out with Y, is his uncle» */
const IS_HIS = /^\s*,\s*(?:is|was|es|era) (?:his|her|su) [a-z]+/

/** Whether a journey is made for somebody else who is the prisoner. */
function isForAnother(by: Predicate, mention: Mention, scene: Scene): boolean {
  return scene.people.some((other) => {
    if (other === mention || !other.text.includes(' ')) return false
    const from = Math.max(by.end, mention.end <= other.start ? mention.end : 0)
    if (from > other.start) return false
    // «a las diez y media» mediates nothing.
    const lead = scene.folded.slice(from, other.start).replace(/\by media\b/g, ' ')
    const beside = scene.folded.slice(other.end, other.end + 90)
    const isPrisoner = PRISONER.test(beside)
    // «Y volvió para abrazar a su madre, X, tras un año preso»: he is who was held.
    if (IN_ORDER_TO.test(lead))
      return isKinsman(other, scene)
        ? isPrisoner && !/^\s*,?\s*(?:tras|after|luego|despues)\b/.test(beside)
        : true
    return BESIDE.test(lead) && (isPrisoner || isOnDuty(mention, scene) || IS_HIS.test(beside))
  })
}

/** «Recibió a Y, excarcelado el lunes, el cónsul X»: a participle beside a name is of that name alone. */
function isBesideAnother(by: Predicate, mention: Mention, scene: Scene): boolean {
  const next = scene.people.find(({ start }) => start >= by.end)
  const lead = next === undefined ? '' : scene.folded.slice(by.end, next.start)
  return (
    by.end <= mention.start &&
    /^(?:(?:recien|ya) )?(?:(?:excarcelad|liberad|canjead|soltad|indultad)[oa]|freed|released)\b/.test(
      scene.folded.slice(by.start),
    ) &&
    scene.people.some(
      (other) =>
        other.end <= by.start &&
        /^\s*,\s*(?:(?:ya|recien|apenas|who was|just|newly)\s+)?$/.test(
          scene.folded.slice(other.end, by.start),
        ) &&
        !isInARow(other, scene),
    ) &&
    /,/.test(lead) &&
    !/\b(?:y|e|and|junto)\b/.test(lead)
  )
}

/** «Volvieron a casa A, liberado el lunes, B y C»: all of them did. */
const isInARow = (first: Mention, scene: Scene): boolean =>
  scene.clauses.some(({ predicates }) =>
    predicates.some(
      ({ fact, start, end }) =>
        fact === 'released' &&
        end <= first.start &&
        /^(?:\w+(?:ron|an|en)|were|are)\b/.test(scene.folded.slice(start)),
    ),
  )

/** «X, quien fue a buscar a Y tras su excarcelación, …», «X vino por Y, preso desde mayo y liberado hoy» */
const isOfTheMet = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  scene.people.some(
    (other) =>
      other.start >= mention.end &&
      other.end <= by.start &&
      other.text.includes(' ') &&
      !isOnDuty(other, scene) &&
      (IN_ORDER_TO.test(scene.folded.slice(mention.end, other.start)) ||
        (BESIDE.test(scene.folded.slice(mention.end, other.start)) && isOnDuty(mention, scene))) &&
      /^(?:[^,;:]*|\s*,\s*(?:(?:el|la|un|una|the|a|an)\s+)?(?:[a-z-]+\s+){0,3}|\s*,\s*(?:(?:quien|que|who) [a-z]+ )?(?:pres|detenid|encarcelad|jail|held|detain)[^,;:]*)$/.test(
        scene.folded.slice(other.end, by.start),
      ),
  )

/** At home, on the way: true of anybody, prisoner or not. */
const WEAK =
  /^(?:ya )?(?:(?:est[ea]ba|esta|se encontraba) )?(?:en|a|de (?:vuelta|regreso)|a?fuera|desde|back|home|out|at home|outside)\b/
const OF_A_PRISON =
  /\b(?:carcel|prision|penal|celda|reten|rejas|porton|calabozo|prison|jail|cell|bars|gate|rodeo|yare|helicoide|toco|sebin|dgcim|inof)/
/** «Ya en casa, X recibió la llamada de Y», «cuando le avisaron que …» */
const HEARS = new RegExp(
  `^\\s+(?:l[oa]s? |se |ya )?(?![a-z]+[ai]d[oa]s?\\b)(?:${MEETS}|supo|enter|leyo|anunci|heard|learn|announc|read)[a-z]*\\b[^;:.]{0,60}$|\\b(?:cuando|when) (?:les? |(?:he|she) (?:was|got) )?(?:avis|dij|inform|llam|cont|told|call|word|the call|the news)[a-z]*\\b`,
)

/** «X volvió a casa con la noticia: Y fue liberado»: what only tells a way home, beside a release of another. */
export function isOnlyAtHome(
  by: Predicate,
  mention: Mention,
  scene: Scene,
  strong: readonly Mention[],
): boolean {
  const core = scene.folded.slice(by.start, by.end)
  if (FOR_SURE.test(core) || !(GOES.test(core) || WEAK.test(core))) return false
  const clause = scene.clauses.find(({ start, end }) => mention.start >= start && mention.start < end)
  if (clause === undefined || PRISONER.test(scene.folded.slice(mention.end, mention.end + 90))) return false
  return scene.people.some((other) => {
    if (other === mention || !other.text.includes(' ')) return false
    if (other.start < mention.end || other.start >= clause.end) return false
    const lead = scene.folded.slice(mention.end, other.start)
    if (HEARS.test(lead)) return true
    if (/,|\b(?:y|e|ni|and|nor)\b/.test(lead.replace(/^\s*,(?:[^,]*,)?/, ' ')))
      return isHisClient(other, scene)
    return (
      isHisClient(other, scene) ||
      ((strong.includes(other) || isOnDuty(mention, scene)) && !OF_A_PRISON.test(core))
    )
  })
}

/** «Y, his client,» */
const isHisClient = (other: Mention, scene: Scene): boolean =>
  /^\s*,\s*(?:su|his|her) (?:client|defendid|representad|patrocinad|asistid)[a-z]*/.test(
    scene.folded.slice(other.end),
  ) ||
  /\b(?:su|his|her) (?:client|defendid|representad|patrocinad|asistid)[a-z]*,?\s*$/.test(
    scene.folded.slice(0, other.start),
  )

/** «X, vecino de Y, lo llevó a casa cuando salió»: the one who was taken. */
const isOfTheTaken = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.start >= mention.end &&
  new RegExp(
    `\\bl[oa]s? ${MEETS}[a-z]*\\b[^.;:]{0,60}\\b(?:cuando|al|apenas|tras)\\s+(?:[a-z]+\\s+){0,2}$|\\b${MEETS}[a-z]* (?:him|her|them)\\b[^.;:]{0,60}\\b(?:when|as|after)\\s+(?:[a-z]+\\s+){0,2}$`,
  ).test(scene.folded.slice(mention.end, by.start))

/** «Y volvió a casa para abrazar a su madre, X» */
const isTheEmbraced = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.end <= mention.start &&
  GOES.test(scene.folded.slice(by.start)) &&
  (IN_ORDER_TO.test(scene.folded.slice(by.end, mention.start)) ||
    /\b(?:to|a|con|donde) (?:his|her|su) (?:wife|husband|mother|father|son|daughter|brother|sister|espos[oa]|marido|madre|padre|hij[oa]|herman[oa]),?\s*$/.test(
      scene.folded.slice(by.start, mention.start),
    )) &&
  scene.people.some(({ end, text }) => end <= by.start && text.includes(' '))

/** «X salió de la cárcel tras visitar a Y», «sin ver a Y», «con la ropa de Y» */
const VISITS =
  /^[^.;:]{0,40}?\b(?:(?:tras|despues de|luego de|de|sin|after|without|para|to) (?:visit|ver(?:l[oa]s?)? |entrevist|hablar con|convers|reunirse con|llevar|dejar|entregar|busc|pregunt|felicit|interview|seeing|see |meeting|meet |talking|deliver|bring|tak)|con (?:la|el|los|las|una?) (?:[a-z]+ )?[a-z]+ de |(?:with|carrying) (?:the |a |his |her )?[a-z]+ (?:of|for|from) |sin (?:su|mi) (?:hij|client|defendid|espos|marid)|without (?:his|her) (?:son|daughter|client|husband|wife))[^.;:]{0,60}$/

const isVisit = (by: Predicate, mention: Mention, scene: Scene): boolean => {
  const core = scene.folded.slice(by.start, by.end)
  if (!/^(?:sali|dej|abandon|cruz|traspas|left|walk|came|emerg|stepp|exit)/.test(core) || FOR_SURE.test(core))
    return false
  return scene.people.some(
    (other) =>
      other.text.includes(' ') &&
      other.start >= by.end &&
      (other === mention
        ? scene.people.some(({ end, text }) => end <= by.start && text.includes(' '))
        : mention.end <= by.start) &&
      VISITS.test(scene.folded.slice(by.end, other.start)),
  )
}

/** Takes from everybody what is told of the one he came for. */
export function withoutCompany(own: OwnSaid[], scene: Scene): void {
  const isFree = ({ fact, by }: Said): boolean =>
    (fact === 'released' || fact === 'past') &&
    by !== undefined &&
    FOR_SURE.test(scene.folded.slice(by.start, by.end))
  const freed = own.filter(({ all }) => all.some(isFree)).map(({ mention }) => mention)
  for (const one of own) {
    const { mention } = one
    one.all = one.all.filter(({ fact, by }) => {
      if (fact !== 'released' || by === undefined) return true
      const core = scene.folded.slice(by.start, by.end)
      return !(
        (GOES.test(core) && !FOR_SURE.test(core) && isForAnother(by, mention, scene)) ||
        isBesideAnother(by, mention, scene) ||
        isOfTheMet(by, mention, scene) ||
        isOpenedFor(by, mention, scene) ||
        isOfTheTaken(by, mention, scene) ||
        isTheEmbraced(by, mention, scene) ||
        isOnlyAtHome(by, mention, scene, freed) ||
        isLeftBehind(by, mention, scene) ||
        isVisit(by, mention, scene) ||
        isWhoTakes(by, mention, scene) ||
        isHeldOnto(by, mention, scene)
      )
    })
  }
}
