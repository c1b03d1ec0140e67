import { PLACES } from '../data/words.ts'
import { foldInPlace } from './sentences.ts'

/*
 * Copied chats: «[18:42] Tía Nury: ¿salió X?», «Rosa: no, ese sigue adentro». Each message stands alone, and who sends it
 * is nobody the text is about.
 */

const TIME = '(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?\\s?m\\.?)?\\]?\\s*(?:[-–]\\s*)?)'
const SENDER = '\\p{Lu}[\\p{L}.]{0,15}(?: (?:de )?\\p{L}[\\p{L}.]{0,15}){0,2}'
const MESSAGE = new RegExp(`^\\s*(${TIME}?)(${SENDER}):\\s+(\\S.*)$`, 'u')
/** What no sender is called: the labels of a form, of a list, of a bulletin. */
const LABEL =
  /^(?:nombres?|apellidos?|situacion|estatus|status|condicion|penal|centro|fecha|edad|cedula|delito|caso|fuente|nota|foto|texto|lugar|estado|tribunal|total|actualizacion|ultima hora|urgente|alerta|importante|atencion|source|photo|name|state|age|update|breaking|correction|correccion)\b|\b(?:excarcelad|liberad|libres?|pres[oa]s|deteni|casa|afuera|adentro|libertad|freed|released|held|out|home|inside|pendient|confirm|trasla)/
/** «Mamá de Kervin»: who sends it tells whose mother she is. */
const TELLS_WHOSE = / (?:de|del|of) /
const FEWEST = 2

interface Message {
  time: string
  sender: string
  words: string
}

function messageOf(line: string): Message | undefined {
  const match = MESSAGE.exec(line)
  if (match === null) return undefined
  const folded = foldInPlace(match[2]!)
  return LABEL.test(folded) || PLACES.has(folded)
    ? undefined
    : { time: match[1]!, sender: match[2]!, words: match[3]! }
}

/** A text whose messages stand in paragraphs of their own, without who sent them; any other text as it is. */
export function outOfChat(text: string): string {
  const lines = text.split('\n')
  const messages = lines.map(messageOf)
  const all = messages.filter((one) => one !== undefined)
  const isTalk = all.some(({ time, words }) => time !== '' || /\?|!{2}|^no\b/u.test(words))
  if (all.length < FEWEST || !isTalk) return text
  return lines
    .map((line, at) => {
      const message = messages[at]
      if (message === undefined) return line
      const isNamed = TELLS_WHOSE.test(message.sender)
      return `\n${isNamed ? `${message.sender}: ` : ''}${message.words}\n`
    })
    .join('\n')
}
