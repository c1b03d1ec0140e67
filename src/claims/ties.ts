/** What ties a later figure of a story to its event: its day, its jornada, or the figure that it is set against. */
import type { Figure } from './figures.ts'
import { STATES, sizeOf } from './reading.ts'
import { LEAD, type Story } from './story.ts'

/** A state may say more than who counts at the gates; beyond this it tells of a total, a list or another event. */
const BEYOND = 2.5
/** No two counts of one night lie so far apart. */
const FAR_BEYOND = 8
/**
 * Whether `figure` is larger than those of `before` and nothing says that it is one more count of them. A group that
 * tells more than was told before does so as a count («the group counts 41»), or it tells of more than the event.
 */
export function isBeyond(story: Story, figure: Figure, before: readonly Figure[], sameDay: boolean): boolean {
  if (before.length === 0 || sameDay || figure.more) return false
  const most = Math.max(0, ...before.map(sizeOf))
  // «Dozens freed» over a body in which an agency has met six of them.
  const rough = story.passages
    .slice(0, LEAD)
    .flatMap(({ quantities }) => quantities.filter(({ vague }) => vague).map(({ min }) => min ?? 0))
  const limit = Math.max(most * limitOf(figure), ...rough.map((size) => size * BEYOND))
  if (sizeOf(figure) <= limit) return false
  if (before.some((other) => other.passage === figure.passage) && sizeOf(figure) <= most * FAR_BEYOND)
    return false
  return !OF_THE_EVENT.test(story.passages[figure.passage]?.sentence.folded ?? '')
}

/** How many times the largest figure before it may be told as one more count of the same release. */
function limitOf(figure: Figure): number {
  const { counted, authority, passage } = figure
  const isState = authority !== null && STATES.includes(authority)
  if (passage < LEAD - 1) return FAR_BEYOND
  if (passage < LEAD) return isState ? FAR_BEYOND : BEYOND
  return counted || authority === null || isState ? BEYOND : 1
}

/** «127 fueron puestas en libertad ese día», «94 detainees were freed in the same operation». */
const OF_THE_EVENT =
  /\b(?:(?:est[ae]|es[ae]|aquella?|dich[ao]) (?:mism[oa] )?(?:dia|noche|tarde|madrugada|jornada|manana|fecha|fin de semana|tanda|operativo)|(?:el|la|del) mism[oa] (?:dia|noche|tarde|madrugada|jornada|manana|fecha|tanda|operativo)|(?:en|de) la jornada|nuevas (?:excarcelaciones|liberaciones|medidas)|(?:ultimas|pasadas) (?:\w+ )?horas|(?:that|the same) (?:day|night|evening|morning|operation|batch|release|weekend)|(?:past|last) (?:few |\w+ )?hours|new releases)\b/

/** «dos connacionales», «nine foreigners», «Portugal confirma la salida de tres ciudadanos»: a country counts its own among those who left. */
export function isOfOneNation(story: Story, figure: Figure): boolean {
  const passage = story.passages[figure.passage]
  const noun = passage?.quantities.find(({ start }) => start === figure.at)?.unit?.noun
  if (passage === undefined || noun === undefined) return false
  return (
    NATIONS.test(noun) || (CITIZENS.test(noun) && STATE.test(passage.sentence.folded.slice(0, figure.at)))
  )
}

const CITIZENS = /^(?:ciudadan[oa]s|nacionales|citizens|nationals)$/
const STATE =
  /(?:^|[.;:] )(?:el gobierno de |la cancilleria de |the government of )?(?:espana|italia|portugal|colombia|argentina|uruguay|chile|peru|ecuador|mexico|brasil|francia|alemania|republica checa|polonia|lituania|estados unidos|ee\.? ?uu\.?|spain|italy|brazil|france|germany|poland|lithuania|madrid|roma|lisboa|bogota|washington|rome|lisbon)(?:'s [\w ]{3,30})? (?:confirm|celebr|inform|anunci|agradec|announc|report|welcom|thank|hail|says?|said|dice|dijo|destac|salud)\w*[^.;:]*$/
const NATIONS =
  /^(?:connacionales|compatriotas|extranjer[oa]s|foreigners|nationals|colombian[oa]s|espanol[ea]s|italian[oa]s|argentin[oa]s|portugues[ea]s|estadounidenses|norteamerican[oa]s|mexican[oa]s|peruan[oa]s|ecuatorian[oa]s|chilen[oa]s|brasilen[oa]s|frances[ea]s|aleman[ea]s|europe[oa]s|americans|colombians|spaniards|italians|europeans|germans|turks)$/
