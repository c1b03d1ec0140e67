/** What became of those whom a figure counts, where it is not that they were let go. */
import type { Clause } from './clauses.ts'
import { isFact } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'

/** «casa por cárcel a 8 y liberan a 5». */
const HOUSE_ARREST_FOR =
  /\b(?:casa por carcel|(?:arresto|prision) domiciliari[oa]|house arrest) (?:a|para|to|for)(?: l[oa]s| otr[oa]s| the| another| al menos| at least)* $/
/** «a otros cuatro se les otorgó la medida de casa por cárcel». */
const TO_HOUSE_ARREST =
  /^[^.;:]{0,70}\b(?:se les (?:otorg|conced|dict|impus)\w*(?: la| una)?(?: medidas? de)?|(?:were|was) (?:placed|put|given|granted|sent)(?: under| to)?) (?:casa por carcel|(?:arresto|detencion|prision) domiciliari[oa]|house arrest)\b/
/** «sigue verificando otros 11 casos»: not yet counted. */
const CHECKING =
  /\b(?:verificando|revisando|contrastando|corroborando|investigando|checking|reviewing|verifying|looking into)(?: (?:a|al menos|otr[oa]s|un[oa]s|about|some|at least|another|a further|a))* $/
const STRIKERS = /\b(?:hunger strike|huelga de hambre|en ayuno|fasting)\b/
const DEAD = /\b(?:ataud(?:es)?|cadaver(?:es)?|coffins?|remains of|restos)\b/
/** «11 personas que volvieron a ser privadas de libertad»: the way back. */
const AGAIN =
  /^[^.;:]{0,60}\b(?:volvieron a ser (?:privad|deten|encarcel|apres|arrest)|(?:detenid|arrestad|encarcelad)[oa]s (?:de nuevo|nuevamente|otra vez)|rearrest|re-arrest|(?:detained|arrested|jailed) again)/

const FATE_ES =
  '(?:trasladad|presentad|imputad|acusad|procesad|condenad|sentenciad|movilizad|reubicad|juzgad)[oa]s'
const FATE_EN =
  '(?:transferred|moved|taken (?:to|before)|charged|arraigned|sentenced|convicted|indicted|tried|deported)'
/** «64 presos fueron trasladados», «23 presentados en tribunales», «23 were taken to court». */
const FATE_BEHIND = new RegExp(
  `^(?:[^,;.]{0,60}?\\b(?:fueron|han sido|habian sido|seran|were|have been|had been|will be)(?: \\w+)? (?:${FATE_ES}|${FATE_EN})|(?: [\\w¤]+){0,2} ${FATE_ES}(?: (?:a|ante|en|por)\\b|[,.;]|$))`,
)
/** «llevan a tribunales a 23 detenidos». */
const FATE_BEFORE =
  /\b(?:llevan?(?= (?:a|ante))|llevaron(?= (?:a|ante))|trasladan?|trasladaron|presentan?|presentaron|imputan?|imputaron|detien(?:e|en)|detuv(?:o|ieron)|arrest(?:a|an|o|aron|s|ed)|captur(?:a|an|o|aron|es|ed)|encarcel(?:a|an|o|aron)|detain(?:s|ed)|jail(?:s|ed)|condenan?|condenaron|juzgan?|transfer(?:s|red)?|mov(?:es|ed)|charg(?:es|ed)|sentenc(?:es|ed)|convict(?:s|ed))(?: (?:a|al|ante|los|tribunal(?:es)?|otr[oa]s?|some|at least|another))* $/

const LET_GO_THEN =
  /\b(?:les|los|them) (?:\w+ )?(?:otorg|conced|dict|libero|dejo|freed|granted|released)|\bbefore being (?:freed|released)/

const WHO_HAD = /\b(?:que|quien(?:es)?|who|that)\b[^,;.]*\b(?:habian sido|had been)\b/

/** Whether the verb of the figure is another than that of the release in the same sentence. */
export function hasAnotherFate(passage: Passage, clause: Clause, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const own = folded.slice(clause.start, clause.end)
  if (CHECKING.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))) return true
  if (HOUSE_ARREST_FOR.test(folded.slice(Math.max(0, quantity.start - 50), quantity.start))) return true
  const house = TO_HOUSE_ARREST.exec(folded.slice(quantity.end, quantity.end + 130))?.[0].length ?? 0
  const nearer = passage.quantities.some(
    (other) => other.start >= quantity.end && other.start < quantity.end + house,
  )
  if (house > 0 && !nearer) return true
  if (STRIKERS.test(own) || DEAD.test(own)) return true
  if (AGAIN.test(folded.slice(quantity.end, quantity.end + 110))) return true
  const behind = FATE_BEHIND.exec(folded.slice(quantity.end, quantity.end + 110))
  const end = quantity.end + (behind?.[0].length ?? 0)
  const others = [...passage.mentions, ...passage.quantities]
  // «presentados ante un tribunal, que les otorgó libertad»: one fate after the other.
  if (behind !== null && LET_GO_THEN.test(folded.slice(end))) return false
  // «Excarcelan a cinco gremialistas que habían sido condenados»: who they were.
  const toldBefore = (): boolean =>
    passage.mentions.some((mention) => isFact(mention) && mention.end <= quantity.start)
  if (behind !== null && WHO_HAD.test(behind[0]) && toldBefore()) return false
  if (behind !== null && !others.some((other) => other.start >= quantity.end && other.start < end))
    return true
  return FATE_BEFORE.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))
}

/** «19 personas fueron detenidas». */
export function tellsOfArrest(words: string): boolean {
  return ARRESTED.test(words)
}

const ARRESTED =
  /\b(?:fue(?:ron)?|han sido|habian sido|were|was|have been) (?:detenid|arrestad|aprehendid|capturad|detained|arrested|imprisoned|jailed)|\b(?:detuv(?:o|ieron)|arrest(?:o|aron)|aprehendi(?:o|eron)|captur(?:o|aron)|apres(?:o|aron)|detained|arrested|rounded up)\b/
