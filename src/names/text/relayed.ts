import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import { isKinsman } from './roles.ts'
import type { Scene } from './scene.ts'

/*
 * Words that a speaker passes on: in «"Me dijo: estoy libre", contó X» it is somebody else who is free. Patterns see
 * text folded in place.
 */

const SAYS =
  '(?:dij|dec|llam|escrib|grit|avis|cont|mand|marc|repet|repit|susurr|respond|anunci|confirm|salud)'
const OPENS = `[^.;"“”«»]{0,60}[:,]?\\s*(?:["“«'‘]|:)[^.;"”»]{0,60}$`
/** «me dijo: », «told me, '», «recibí un mensaje que decía: » */
const PASSED_ON = new RegExp(
  `\\b(?:me|nos) (?:ha |habia )?(?:${SAYS}(?:o|io|ia|aba|e|ado|ito)|dicho|puso)\\b${OPENS}` +
    `|\\b(?:told|called|texted|wrote(?: to)?|messaged|phoned|rang|said to|says to|tells) (?:me|us)\\b${OPENS}` +
    `|\\b(?:he|she|my (?:\\w+ )?[a-z]+) (?:called|phoned|rang|said|says|wrote|texted|messaged)\\b${OPENS}` +
    `|\\b(?:mensaje|audio|nota de voz|llamada|texto|voz|message|text|voice note|call|voice)\\b${OPENS}` +
    `|\\b(?:era (?:el|ella)|it was (?:him|her)|oigo|oi|escucho|escuche|lei|heard|read)\\b${OPENS}`,
)
/** «Rita contó que su hijo la llamó y le dijo: » */
const KIN =
  'hij[oa]|espos[oa]|marido|mujer|herman[oa]|padre|madre|papa|mama|niet[oa]|sobrin[oa]|prim[oa]|ti[oa]|abuel[oa]|novi[oa]|pareja|cliente|defendid[oa]|companer[oa]|amig[oa]|son|daughter|husband|wife|brother|sister|father|mother|nephew|niece|client|friend|cousin'
const KIN_SAYS = new RegExp(
  `(?<!\\b(?:a|to|con|with|called|told|phoned|texted|wrote) )\\b(?:su|sus|mi|his|her|my) (?:\\w+ )?(?:${KIN})(?:,? x[x ]*,?)?(?: \\w+)? (?:(?:la|le|lo|les|me|nos|had) )?(?:${SAYS}(?:o|io|ia|aba)|called|told|texted|wrote|phoned|said|messaged)\\b[^.;]{0,80}$`,
)
/** «…", me dijo», «…, eso fue lo que me dijo», «…', he told me» */
const SAID_TO_ME = new RegExp(
  `^[^.;"”»]{0,60}?[,!.]?['’"”»]?,?\\s*(?:(?:y )?(?:eso|asi) )?(?:(?:es|fue) lo (?:primero |unico )?que )?(?:me|nos) (?:${SAYS})(?:o|io|ia|aba)\\b|^[^.;"”»]{0,60}?[,!.]['’]?\\s*(?:he|she|my [a-z]+) (?:told|texted|said|wrote|shouted|whispered)(?: (?:to )?(?:me|us))?\\b`,
)
/** «'Mom, they let me go'"»: a quotation closes within a quotation. */
const CLOSES_INSIDE = /^[^"“”«»'‘’]{0,60}['’][.,!]?\s?["”»]/
/** «" … 'estoy», «« … "estoy» */
const OPENS_INSIDE = /(?:^|\s)["“«](?:[^"”»]*[\s:,])?['‘](?:(?!['’](?![a-z]))[^"”»])*$|«[^»]*["“][^"”»]*$/
const TO_KIN =
  /\b(?:mam[ai]t?[ai]?|papi?|papa|papito|hij[oa]|mi amor|abuel[oa]|ti[oa]|viej[oa]|mum|mom|mommy|mama|dad|daddy|honey)\s*[,:!]\s*(?:\w+\s+){0,3}$/
const KIN_AFTER = /^\s*,\s*(?:mam[ai]t?[ai]?|papi?|papa|hij[oa]|mi amor|mum|mom|dad)\b/

/** Whether words in the first person are those of another, which the speaker only repeats. */
export function isRelayed(by: Predicate, mention: Mention | undefined, scene: Scene): boolean {
  const isBefore = mention !== undefined && mention.end <= by.start
  const before = scene.folded.slice(Math.max(0, isBefore ? mention.end : 0, by.start - 200), by.start)
  const after = scene.folded.slice(by.end, by.end + 120)
  const inQuote = isBefore ? before.replace(/^[^"“«:]*/, '') : before
  // «"Estoy libre", le dijo Y a X»
  const isHearer =
    mention !== undefined &&
    mention.start >= by.end &&
    /["”»],?\s+(?:le|les) [a-z]+ (?:[a-z]+ ){0,4}a $/.test(scene.folded.slice(by.end, mention.start))
  return (
    isHearer ||
    PASSED_ON.test(inQuote) ||
    KIN_SAYS.test(before) ||
    SAID_TO_ME.test(after) ||
    CLOSES_INSIDE.test(after) ||
    OPENS_INSIDE.test(before) ||
    // «gritó a su hermano X»: he hears it.
    (mention !== undefined &&
      isKinsman(mention, scene) &&
      (TO_KIN.test(before) ||
        KIN_AFTER.test(after) ||
        (mention.start >= by.end &&
          /\ba (?:su|mi) (?:[a-z]+ )?[a-z]+\s+$/.test(scene.folded.slice(by.end, mention.start)))))
  )
}
