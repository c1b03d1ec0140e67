/** Whether a release that was announced, ordered or promised was carried out. */
import type { Mention, Mode } from './mentions.ts'
import { isStillToCome } from './nights.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

const LATER: ReadonlySet<Mode> = new Set(['future', 'expected', 'paper'])
const SAID: ReadonlySet<Mode> = new Set(['announced', 'ordered', 'progress'])

/** Whether the release that `quantity` counts is still to be done, as far as the story tells. */
export function isPromised(story: Story, passage: Passage, quantity: Quantity, mention: Mention): boolean {
  const { folded } = passage.sentence
  const before = folded.slice(Math.max(0, quantity.start - 80), quantity.start)
  if (WOULD_BE.test(before) && mention.start > quantity.end && mention.kind === 'noun') return true
  if (mention.kind === 'noun' && isDeadline(passage, mention)) return true
  if (LATER.has(mention.mode)) {
    if (NOT_YET.test(before)) return true
    const after = folded.slice(quantity.end, quantity.end + 90)
    if (mention.mode !== 'paper' && (CARRIED_OUT.test(before) || COMPLETED.test(after))) return false
    return !(VERIFIED.test(before) && (mention.end <= quantity.start || mention.mode !== 'paper'))
  }
  if (!SAID.has(mention.mode)) return false
  return COMING.test(folded) || quantity.vague || isStillToCome(story)
}

/** «acuerda la liberación de 100 presos antes del 15 de septiembre»: by when it is to be done. */
function isDeadline(passage: Passage, mention: Mention): boolean {
  const { plain } = passage.sentence
  return passage.days.some(
    (day) =>
      day.kind === 'date' &&
      day.start > mention.end &&
      DEADLINE.test(plain.slice(Math.max(0, day.start - 24), day.start)),
  )
}

const DEADLINE = /\b(?:antes del?|a mas tardar el|before|no later than)(?: the)? $/
/** «anunció que serían 74 las excarcelaciones». */
const WOULD_BE = /\b(?:seran|serian|would be|will be)(?: (?:al menos|unas|unos|at least|about|some))? $/
const NOT_YET = /\b(?:no|not|never|nunca|tampoco|aun|todavia)\b[^,;]{0,40}$/
/** «solo han podido comprobar 118», «has verified 33 of the promised …»: who counted saw them leave. */
const VERIFIED =
  /\b(?:verificad|confirmad|comprobad|constatad|documentad|registrad|verificar|confirmar|comprobar|constatar|documentar|verif(?:y|ied)|confirm(?:ed)?|document(?:ed)?|verifico|verificaron|confirmo|confirmaron|constato|constataron)o?(?: (?:ya|solo|apenas|a|only|just|al menos|at least|mas de|more than|la salida de|the release of))* $/
/** «ya se cumplieron con las 212 liberaciones prometidas». */
const CARRIED_OUT =
  /\b(?:cumpli(?:o|eron|do|das)|ejecut(?:o|aron|ado|adas)|concret(?:o|aron|ado|adas)|materializ(?:o|aron|ado|adas)|hicieron efectivas|completed|carried out|fulfilled|made good on)(?: (?:ya|con|todas|all|of|l[oa]s|the|its))* $/
/** «procedures to release the 30 have been completed». */
const COMPLETED =
  /^[^.;:]{0,50}\b(?:(?:have|has|had) (?:already |now )?been|were|was|ya (?:se|fueron|estan)|se) (?:completed|carried out|executed|finali[sz]ed|complet\w+|ejecut\w+|cumpli\w+|concret\w+|materializ\w+)/
const COMING =
  /\b(?:en (?:las|los) proxim[oa]s (?:horas|dias|semanas)|in the (?:coming|next) (?:hours|days|weeks)|over the (?:coming|next)|soon|pronto)\b/
