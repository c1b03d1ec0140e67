import { matches } from '../../matches.ts'
import { BEFORE_A_NAME, BETWEEN } from '../data/words.ts'
import { endsSentence } from './at-the-end.ts'
import { isBridge } from './bridge.ts'
import { isActedOn, isAnothers } from './complement.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { isPlural } from './subject.ts'

/*
 * Whether what is said before a name is said of it: «liberaron a A, B y C», «la excarcelación de A». The words
 * between must be such as only lead to the name.
 */

/** Roles nobody listed may stand before a name. */
const MOST_UNKNOWN = 3

const BESIDE_KIN =
  /\b(?:junto (?:a|con)|con|al lado de|acompanad[oa]s? (?:de|por)|recibid[oa]s? por|abrazad[oa]s? (?:a|de|por)|en brazos de|de la mano de|with|alongside|beside|next to|accompanied by|met by|greeted by|hand in hand with)\s+(?:su|sus|his|her)\s+(?:[a-z]+\s+)?[a-z]+\s*,?\s*$/

/** «Tras la salida de Y, en el pabellón solo queda X», «El que salió es A y mi sobrino es B» */
const LEAVES_BEHIND =
  /\b(?:y|pero|and) (?:mi|su|nuestr[oa]|tu|my|his|her|our) (?:[a-z]+ ){1,2}(?:es|era|se llama|is|was)\s+$|\by que al?\s+(?:[a-z]+\s+){0,3}$|\b(?:queda|falta|sigue|espera|permanece|continua|resta)n?\s+(?:(?:el|la|los|las|a|por salir|adentro|alli|ahi)\s+)?(?:[a-z]+\s+){0,2}$/

/** «recibidos por X»: X acts. */
const AGENT = /\b(?:por|by)\s+(?:(?:el|la|los|las|the)\s+)?(?:\w+\s+){0,2}$/

/** Whether the words between a predicate and a name behind it let the one speak of the other. */
export function reaches(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  const stretch = scene.bare.slice(predicate.end, mention.start)
  if (predicate.form === 'self') return false
  // «La noche de las liberaciones X cumplía 40 años»
  if (/^(?:liberacion|excarcelacion)es$/.test(coreOf(predicate, scene)) && /^\s+$/.test(stretch)) return false
  // «Después de la liberación de su esposa, X inició …»: the comma ends what was said of her.
  if (
    predicate.form === 'noun' &&
    /^\s*(?:del?|of)?\s*(?:su|sus|his|her|their)\s+\w+\s*,\s*$/.test(stretch) &&
    /^\s+(?!y\b|e\b|and\b|de\b|of\b)[a-z]/.test(scene.folded.slice(mention.end))
  )
    return false
  // «X, ya en la calle, junto a su hermana Y»: she is out there with him; «liberaron a X junto a su hermana Y».
  if (
    BESIDE_KIN.test(stretch) &&
    !/\b(?:liber|excarcel|solt|puest|fueron|salieron|canje|indult|freed|released)/.test(
      scene.folded.slice(predicate.start, predicate.end),
    )
  )
    return false
  // «los soltaron anoche: A y B»
  const isAnnounced = /^[^,;.:]{0,40}:/.test(stretch)
  if (hasPronoun(predicate, scene) && !isAnnounced) return false
  // «La penalista A salió del tribunal: su cliente, B, …»: the colon begins anew.
  if (
    stretch.includes(':') &&
    predicate.form === 'verb' &&
    !isPlural(predicate, scene) &&
    scene.people.some((person) => person.end <= predicate.start && person.text.includes(' '))
  )
    return false
  if (isActedOn(stretch) || /^\s*[a-z]+[ai]d[oa]s?\s+por\b|^\s*[a-z]+ed\s+by\b/.test(stretch)) return false
  // «Apenas cuatro dejaron la cárcel: ni X ni los otros doce»
  if (/^[^:]*\b(?:no|not|tampoco)\b[^:]*:/.test(stretch)) return false
  if (/:\s*(?:(?:ni|nor|neither|salvo|excepto|menos|except)\b[^.;]*)$/.test(stretch)) return false
  // «los que cruzaron el portón, X …»: those have crossed it, X begins anew.
  if (/^\s*,\s*$/.test(stretch) && /\bque\s+$/.test(scene.folded.slice(0, predicate.start))) return false
  if (LEAVES_BEHIND.test(stretch)) return false
  if (isThatOne(predicate, stretch, scene)) return true
  if (heads(predicate, mention, scene) || endsSentence(predicate, mention, scene)) return true
  if (stretch.search(MEMBERS) >= 0) return leadsFromMarker(predicate, mention, scene)
  if ((predicate.form === 'left' && !isAnnounced) || AGENT.test(stretch) || isAnothers(stretch, mention))
    return false
  let from = predicate.end
  for (const person of scene.people) {
    if (person.start < from || person.start >= mention.start) continue
    if (!isBridge(scene, from, person.start, MOST_UNKNOWN)) return false
    from = person.end
  }
  if (!isBridge(scene, from, mention.start, MOST_UNKNOWN)) return false
  if (beginsAnew(predicate, mention, scene)) return false
  return (
    predicate.form !== 'active' ||
    actsOnPeople(scene.bare.slice(predicate.start, mention.start).replace(/\s+/g, ' '))
  )
}

/** «Mientras A salió en libertad, B espera», «Tras la salida de A, B la acompañó»: the comma ends what was said of A. */
function beginsAnew(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  const start = scene.clauses.findLast((clause) => clause.start <= predicate.start)?.start ?? 0
  if (isAnotherSubject(predicate, mention, start, scene)) return true
  if (!SUBORDINATE.test(scene.folded.slice(start, predicate.end))) return false
  const other = scene.people.findLast(
    ({ start: from, end, text }) => from >= start && end <= mention.start && text.includes(' '),
  )
  if (other === undefined) return false
  const after = scene.folded.slice(mention.end)
  return (
    /^[^:]*,\s*(?:[a-z]+\s+){0,4}$/.test(scene.folded.slice(other.end, mention.start)) &&
    !/\b(?:y|e|and)\b/.test(scene.folded.slice(other.end, mention.start)) &&
    !/^\s*,?\s*(?:y|e|and)\b/.test(after) &&
    /^(?:\s+[a-z]|\s*,[^,;.:]{3,60},\s*[a-z])/.test(after)
  )
}

/** «A fue excarcelada y su hermano B sigue en Yare»: a singular verb has its subject, and B has a verb of its own. */
const isAnotherSubject = (predicate: Predicate, mention: Mention, start: number, scene: Scene): boolean =>
  predicate.form === 'verb' &&
  !isPlural(predicate, scene) &&
  scene.people.some(
    ({ start: from, end, text }) => from >= start && end <= predicate.start && text.includes(' '),
  ) &&
  /^[^:;]*\b(?:y|e|and)\s+(?:(?:su|sus|la|el|his|her|the)\s+(?:[a-z]+[\s,]+){1,4}|(?:[a-z]+\s+){0,2})$/.test(
    scene.folded.slice(predicate.end, mention.start),
  ) &&
  /^\s*,?\s+(?!(?:y|e|and|con|de|del|en|por|tambien|too|also|as)\b)[a-z]/.test(
    scene.folded.slice(mention.end),
  )

const SUBORDINATE =
  /^[^a-z]*(?:(?:y|and|pero|but) )?(?:mientras|while|cuando|when|as|con|with|tras|luego de|despues de|gracias a|a raiz de|following|after|upon|(?:horas|dias|minutos|hours|days|minutes) (?:despues de|luego de|after)|(?:el|la) (?:mism[oa] )?(?:dia|noche|tarde|madrugada|manana|semana|jornada)|(?:on )?the (?:same |very )?(?:day|night|morning|week)|una vez|once|desde que|since|aunque|si bien|although|even though|though|a diferencia de|unlike|al igual que|si|if|en (?:tanto|cambio)|whereas)\b/

const coreOf = ({ start, end }: Predicate, scene: Scene): string => scene.folded.slice(start, end)

/** «she has not left»: the subject is there already. */
const hasPronoun = (predicate: Predicate, scene: Scene): boolean =>
  predicate.form === 'verb' &&
  (/^(?:he|she|they|it)\b/.test(scene.folded.slice(predicate.start, predicate.end)) ||
    /\b(?:he|she|they|it|i|ellos|ellas)\s+(?:[\w'’]+\s+){0,3}$/.test(
      scene.folded.slice(Math.max(0, predicate.start - 40), predicate.start),
    ))

/** «freed eight people jailed over posts, including A and B»: whoever is counted among those just spoken of. */
const MEMBERS =
  /[,(:–—]\s*(?:entre (?:ell[oa]s|l[oa]s que|quienes)|incluid[oa]s?|incluyendo a?|naming|identifying|including|among (?:them|which|whom)|entre l[oa]s cuales|such as|como|al igual que|lo mismo que)\b/g

function leadsFromMarker(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  const stretch = scene.bare.slice(predicate.end, mention.start)
  const marker = matches(stretch, MEMBERS).at(-1)
  if (
    marker === undefined ||
    predicate.form === 'left' ||
    /\b(?:no|not|tampoco)\b/.test(stretch.slice(marker.index))
  )
    return false
  let from = predicate.end + marker.index + marker[0].length
  for (const person of [...scene.people, mention]) {
    if (person.start < from || person.start > mention.start) continue
    if (!isBridge(scene, from, person.start, MOST_UNKNOWN)) return false
    from = person.end
  }
  return true
}

/** Whether a name is the object of a verb or noun right before it: «liberaron a X», «la excarcelación del docente X». */
export function isBound(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  if (predicate.form !== 'active' && predicate.form !== 'noun') return false
  const stretch = scene.bare.slice(predicate.end, mention.start)
  const leadsOn = /\b(?:of|for)$/.test(scene.folded.slice(predicate.start, predicate.end))
  if (!(leadsOn ? /^[^,;:]*$/ : /^\s+(?:a|al|de|del|of|para)\b[^,;:]*$/).test(stretch)) return false
  return (
    reaches(predicate, mention, scene) &&
    !scene.people.some((person) => person.start >= predicate.end && person.end <= mention.start)
  )
}

/** «la persona que abandonó el recinto, precisó, es X», «whoever walked out was X» */
const isThatOne = (predicate: Predicate, stretch: string, scene: Scene): boolean =>
  predicate.form === 'verb' &&
  /\b(?:quien(?:es)?|(?:persona|hombre|mujer|detenid[oa]|pres[oa]|joven|un[oa]|unic[oa]|el|la|los|las) que|whoever|(?:one|man|woman|person|prisoner|detainee) (?:who|that))\s+(?:(?:sí|realmente|ya|hoy|ayer|actually|really)\s+){0,2}$/.test(
    scene.folded.slice(0, predicate.start),
  ) &&
  /^[^;.]{0,60}\b(?:es|fue|era|fueron|son|was|is|were)\s+(?:en realidad |actually )?(?:(?:el|la|the|a)\s+)?(?:[a-z]+\s+){0,2}$/.test(
    stretch,
  ) &&
  !/\b(?:no|not)\s+(?:es|fue|era)\b/.test(stretch)

/** «Salieron hoy de Yare, según los familiares: A, B y C»: the colon brings the names, whatever aside stands before it. */
function heads(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  if (
    predicate.form === 'left' ||
    (!/^(?:\w+(?:ron|an|en|es)|\w+[oa]s|are|were|have)\b/.test(
      scene.folded.slice(predicate.start, predicate.end),
    ) &&
      // «verificó cuatro excarcelaciones: A, B y C»
      !(predicate.form === 'noun' && COUNTED.test(scene.folded.slice(0, predicate.start))) &&
      // «Released so far: A, B and C»
      !(
        /^[^a-z]*$/.test(scene.folded.slice(0, predicate.start)) &&
        /^(?:released|freed|out|home|free)\b/.test(scene.folded.slice(predicate.start))
      ))
  )
    return false
  const colon = scene.folded.lastIndexOf(':', mention.start)
  if (colon < predicate.end) return false
  const aside = scene.folded.slice(predicate.end, colon)
  // «Los liberados agradecen a: X, Y»
  if (predicate.form === 'group' && /[a-z]{4,} (?:a|con|contra|to|with|against)\s*$/.test(aside)) return false
  if (/\b(?:ni|nor)\s+(?:\w+\s+){0,2}$/.test(scene.folded.slice(colon, mention.start))) return false
  if (aside.length > LONGEST_ASIDE || LEAVES_OUT.test(aside)) return false
  if (
    scene.clauses.some((clause) =>
      clause.predicates.some((one) => one.start >= predicate.end && one.end <= mention.start),
    )
  )
    return false
  let from = colon + 1
  for (const person of [...scene.people, mention]) {
    if (person.start < from || person.start > mention.start) continue
    if (!isBridge(scene, from, person.start, MOST_UNKNOWN)) return false
    from = person.end
  }
  return true
}

const COUNTED =
  /\b(?:\d+|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|nuevas|otras|estas|las|two|three|four|five|six|seven|eight|nine|ten|new|more)\s+(?:nuevas |otras |new |more )?$/
const LONGEST_ASIDE = 120
/** «… y faltan por salir los demás: A y B» */
const LEAVES_OUT =
  /\b(?:falt|qued|rest|pendient|sigu|segui|continu|sin\b|no\b|ni\b|ningun|nadie|none\b|except|menos\b|salvo\b|pero\b|still|remain|not\b|demand|exig|pid|reclam|espera|demas|otros|others|await|wait|but\b|y\s+(?:los|las)\b)/

/** «soltaron en la autopista a X» */
const IN_A_PLACE =
  /^(\w+) (?:en|por|desde|cerca de|frente a) (?:el|la|los|las|una?) [a-z]+(?: (?:de|del) (?:(?:la|el|los|las) )?[a-z]+)? (?=al? )/

/** «liberó boletas para X» frees no one: the people a Spanish active verb acts on stand right behind it, with «a». */
function actsOnPeople(stretch: string): boolean {
  // «dejaron salir a X»: the second verb belongs to the first.
  const [verb, object] =
    stretch
      .replace(/^(\w+) (?:salir|ir|irse|libres?)\b/, '$1')
      .replace(IN_A_PLACE, '$1 ')
      .match(/[a-z]+|\d+/g) ?? []
  if (
    verb === undefined ||
    object === undefined ||
    /^(?:incluy|benefici|includ|brought|free|release|hand|turn|traj|let$|set$|sent$|brought$|brings$|flew$|took$|drove$|swap$|haber$|logr|consigui|visto$|ver$|vi$|vio$|vieron$|vimos$|viendo$|entreg|devolvi)/.test(
      verb,
    )
  )
    return true
  if (
    /^\w+\s+(?:una?|el|la|los|las)\s+(?:orden|boleta|oficio|recurso|fondos?|via|comunicado|informe|lista|medida)/.test(
      stretch,
    )
  )
    return false
  return BETWEEN.has(object) || BEFORE_A_NAME.has(object) || /\d/.test(object)
}
