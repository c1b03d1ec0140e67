/** Sentences that name somebody near a release and tell none of him. Patterns see text folded in place. */
import type { Assertion } from './assertions.ts'
import { isTheirKin } from './kinship.ts'
import { RELATIVES } from './nouns.ts'
import type { Story } from './story.ts'

/** Whether what was read as somebody's release is told of others, or is told as untrue, left open, or asked about. */
export function isAnothersTale(story: Story, { passage, who, direct }: Assertion): boolean {
  const plain = story.passages[passage]?.sentence.plain ?? ''
  const before = plain.slice(0, who.start)
  const near = before.slice(-160)
  const after = plain.slice(who.end)
  return (
    WHETHER.test(near) ||
    NOT_AMONG.test(near) ||
    NEITHER.test(near) ||
    RUMOUR.test(near) ||
    OPPONENTS.test(near) ||
    MET_KIN.test(near) ||
    (isTheirKin(plain, who.start) && KIN_SPEAKS.test(after)) ||
    STAYS.test(after) ||
    (!direct && (CAUGHT_LIST.test(before) || STAYED.test(before) || ESCORTED.test(before))) ||
    /^ (?:y [\w ]{3,30} )?(?:del|from) (?:poder|cargo|gobierno|power|office)\b/.test(after)
  )
}

/** «los nombres de los arrestados ayer: X» */
const CAUGHT_LIST =
  /\b(?:nombres|identidades|lista|listado|nomina|names|list)\b[^:;.]{0,60}?\b(?:de|of) (?:l[oa]s|algun[oa]s|vari[oa]s|est[oa]s|es[oa]s|otr[oa]s|the|those|some|several)(?: \w+)? (?:detenid|arrestad|capturad|apresad|aprehendid|secuestrad|desaparecid|fallecid|muert|herid|trasladad|imputad|condenad|detained|detainees|arrested|captured|missing|killed|transferred)\w*(?![^:]{0,120}\b(?:excarcel|liberad|libres?\b|libertad|salieron|freed|released))[^:]{0,120}?(?::|\b(?:son|are|incluyen?|includes?)\b)/
/** «could not confirm whether X was among those released» */
const WHETHER =
  /\b(?:whether|(?:confirm|know|say|clear|verify|ask|told|precis|confirmar|saber|sabe|sabia|aclarar|aclaro|preguntar|pregunto|verificar|desconoce|preciso|decir|dijo) (?:if|si))\b[^;.]*$/
/** «Entre los liberados no está Mons. X» */
const NOT_AMONG =
  /\bentre (?:l[oa]s|ell[oa]s|quienes)\b[^.;:]{0,50}\bno (?:esta|estan|estaba|estaban|figura|figuran|figuraba|figuraban|aparece|aparecen|se encuentra|se encuentran|se cuenta|se cuentan)\b[^;:]{0,60}$|\bamong (?:those|the|them)\b[^.;:]{0,40}\b(?:is|are|was|were) not\b[^;:]{0,60}$/
/** «ni el abogado X, ni el exdiputado Y han sido excarcelados», «neither X nor Y has been freed» */
const NEITHER = /\b(?:ni|neither|nor)\b[^,;:.]{0,60}$/
/** «corrió la especie de que habían soltado a X» */
const RUMOUR =
  /\b(?:corri(?:o|a|eron)|circul(?:o|aba|aron)|rodo|rodaba|se rego) (?:\w+ )?(?:la especie|el rumor|la voz|la bola|la version|la noticia|la informacion)(?: falsa)? (?:de )?que\b[^;]*$/
/** «jailed adversaries of President X» */
const OPPONENTS =
  /\b(?:foes|adversaries|opponents|critics|enemies|rivals|adversari[oa]s|opositor[ae]s|critic[oa]s|enemig[oa]s) (?:of|de|del|al) (?:(?:el|the) )?(?:(?:ex|former) )?(?:(?:president|presidente|presidenta|dictador|dictator|leader|mandatario|gobierno de|regimen de) )?$/
/** «quien habría conversado con su madre, X» */
const MET_KIN = new RegExp(
  `\\b(?:convers|habl|llam|abraz|comunic|spoke|talk|embrac|hug|call)\\w*(?: \\w+)? (?:con|a|with|to)? ?(?:su|sus|his|her) (?:\\w+ )?(?:${RELATIVES}),? $`,
)
/** «La madre de otro de los excarcelados, X, dijo …» */
const KIN_SPEAKS =
  /^,? (?:dijo|dice|conto|cuenta|asegur[oa]|afirm[oa]|declar[oa]|relat[oa]|denunci[oa]|inform[oa]|confirm[oa]|said|says|told|confirmed)\b/
/** «otro de ellos, X, se negó a salir» */
const STAYS =
  /^,? (?:se (?:nego|niega|rehus(?:o|a)|resiste|resistio) a|no quiso|refused to|refuses to|declined to) (?:salir|abandonar|dejar|firmar|irse|leave|walk|go|sign)\b/
/** «Quedaron adentro al menos 21 detenidos, entre ellos X», «some 280 others sit in cells, among them X» */
const STAYED =
  /\b(?:qued(?:an|aron)|siguen|permanecen|continuan|se mantienen) (?:(?!libre|fuera)\w+ ){0,2}?(?:adentro|dentro|tras las rejas|pres[oa]s|detenid[oa]s|encarcelad[oa]s|recluid[oa]s|en (?:prision|la carcel|celdas?))\b(?![^.]*\b(?:excarcel|liber|salieron|soltaron))[^.;]*$|\b(?:sit|remain|stay|stayed|languish|are|were) (?:still )?(?:in (?:cells?|prison|jail|custody|detention)|behind bars|jailed|held)\b(?![^.]*\b(?:freed|released|walked|let (?:go|out)))[^.;]*$/
/** «con acompañamiento de autoridades de ambos países, entre ellos el cónsul X» */
const ESCORTED =
  /\b(?:autoridades|funcionari[oa]s|voceros|representantes|delegad[oa]s|diplomatic[oa]s|officials|authorities|delegates|representatives|diplomats)\b(?![^.]*\b(?:excarcel|liber|salieron|soltaron|freed|released))[^.;:]{0,60}, (?:entre ell[oa]s|incluid[oa]s|among them|including)\b[^.]*$/
