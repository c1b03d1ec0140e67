/** Counts of one body that grow within a story: the last one stands. */
import type { Figure } from './figures.ts'
import type { Story } from './story.ts'

/** «de madrugada salieron 21 y al caer la tarde ya contaba 30»: whether `later` is what `figure` has grown to. */
export function hasGrownTo(story: Story, figure: Figure, later: Figure): boolean {
  if (figure.authority === null || later.authority !== figure.authority || later.kind !== 'batch')
    return false
  if ((later.min ?? 0) <= (figure.min ?? 0) || later.passage !== figure.passage || later.at < figure.at)
    return false
  const { folded } = story.passages[figure.passage]?.sentence ?? { folded: '' }
  return GROWN.test(folded.slice(figure.at, later.at + REACH))
}

/** «contó 30 al final del día». */
const REACH = 30

/** «y al mediodía ya sumaba 30», behind the figure of the morning: a sum of one day. */
export function isLaterThatDay(words: string): boolean {
  return THAT_DAY.test(words)
}

const THAT_DAY =
  /\b(?:al (?:mediodia|anochecer|atardecer|(?:caer|final) (?:del dia|(?:de )?la (?:tarde|noche|jornada)))|(?:por|en|a) la (?:tarde|noche)|horas (?:mas tarde|despues)|(?:by|at) (?:noon|midday|nightfall|evening|night|midnight)|hours later)\b/

const GROWN =
  /\b(?:ya (?:contab|suma|sumab|eran|iban|son|van|llevab|habia)\w*|al (?:mediodia|anochecer|atardecer|final del dia|(?:caer|final de|cierre de) la (?:tarde|noche|jornada))|(?:horas|minutos) (?:despues|mas tarde)|mas tarde|poco despues|al cierre|luego (?:subi|elev|actualiz|aument)\w*|subio|elevo|aumento|actualizo|later|by (?:evening|night|nightfall|midnight|sunset|noon|the end of the day)|ha[ds] (?:since )?(?:risen|grown|climbed)|rose|climbed|updated|raised)\b/
