/** What ties a later figure of a story to its event: its day, its jornada, or the figure that it is set against. */
import type { Figure } from './figures.ts'
import type { Story } from './story.ts'

/** So many times the figures before it are seldom one more count of the same release: a total, a list, another event. */
const BEYOND = 2.5
/** Title, first and second sentence. */
const LEAD = 3

/** Whether `figure` is too large to be one more body's count of those of `before`, and nothing says that it is. */
export function isBeyond(story: Story, figure: Figure, before: readonly Figure[], sameDay: boolean): boolean {
  // «Dozens freed» over a body in which an agency has met six of them.
  const rough = story.passages
    .slice(0, LEAD)
    .flatMap(({ quantities }) => quantities.filter(({ vague }) => vague).map(({ min }) => min ?? 0))
  const most = Math.max(0, ...before.map(sizeOf), ...rough)
  if (before.length === 0 || sizeOf(figure) <= most * BEYOND || sameDay || figure.more) return false
  if (before.some((other) => other.passage === figure.passage)) return false
  return !OF_THE_EVENT.test(story.passages[figure.passage]?.sentence.folded ?? '')
}

/** «127 fueron puestas en libertad ese día», «94 detainees were freed in the same operation». */
const OF_THE_EVENT =
  /\b(?:(?:est[ae]|es[ae]|aquella?|dich[ao]) (?:mism[oa] )?(?:dia|noche|tarde|madrugada|jornada|manana|fecha|fin de semana|tanda|operativo)|(?:el|la|del) mism[oa] (?:dia|noche|tarde|madrugada|jornada|manana|fecha|tanda|operativo)|(?:en|de) la jornada|nuevas (?:excarcelaciones|liberaciones|medidas)|(?:ultimas|pasadas) (?:\w+ )?horas|(?:that|the same) (?:day|night|evening|morning|operation|batch|release|weekend)|(?:past|last) (?:few |\w+ )?hours|new releases)\b/

/** «dos connacionales», «nine foreigners»: a country counts its own among those who left. */
export function isOfOneNation(story: Story, figure: Figure): boolean {
  const quantity = story.passages[figure.passage]?.quantities.find(({ start }) => start === figure.at)
  return quantity?.unit !== null && NATIONS.test(quantity?.unit?.noun ?? '')
}

const NATIONS =
  /^(?:connacionales|compatriotas|extranjer[oa]s|foreigners|nationals|colombian[oa]s|espanol[ea]s|italian[oa]s|argentin[oa]s|portugues[ea]s|estadounidenses|norteamerican[oa]s|mexican[oa]s|peruan[oa]s|ecuatorian[oa]s|chilen[oa]s|brasilen[oa]s|frances[ea]s|aleman[ea]s|europe[oa]s|americans|colombians|spaniards|italians|europeans|germans|turks)$/

function sizeOf(figure: Figure): number {
  return figure.min ?? figure.max ?? 0
}
