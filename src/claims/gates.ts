/** «dijo Ana Ruiz, de 58 años, al salir de la cárcel»: who speaks on the way out of prison, where people are let out. */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { isOfficial } from './groups.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import type { Passage, Story } from './story.ts'

const SPOKE = new RegExp(
  `\\b(?:${SPEECH}|grito|exclamo|murmuro|susurro|repetia|decia|repitio|celebraba|shouted|whispered|repeated|cried) (?:[\\w¤]+ ){0,6}$`,
)
const SPEAKS = '(?: (?:told (?:\\w+ ){1,3}|said ))?'
const PRISON =
  '(?:en libertad|libre\\b|(?:del?|de la|el|la|los|of|out of|from|the|through the) (?:[\\w¤]+ ){0,4}?(?:penal|carcel|prision|reten|internado|calabozos?|porton|rejas?|puertas? (?:del|de la)|yare|rodeo|tocuyito|tocoron|crisalida|helicoide|zona 7|ramo verde|prison|jail|gates?|custody)\\b)'
const WAY_OUT = new RegExp(
  `^(?:, (?:de )?\\d{2}(?: anos)?(?: de edad)?,?|, [^,;.]{3,60},)?${SPEAKS} ?(?:(?:al|tras|despues de|luego de|apenas|recien) (?:salir|dejar|abandonar|cruzar|traspasar|atravesar)|a (?:su|la) salida|(?:as|when|after) (?:he|she) (?:left|walked|came|stepped|emerged)|(?:on|upon|after) (?:leaving|walking|coming|stepping)) ?(?:out )?${PRISON}`,
)
/** «donde los familiares recibieron a los recién excarcelados»: visitors leave by the same gate, and nobody receives them. */
const RECEIVED =
  /\b(?:recib|esper|abraz|aguard|acog|aplaud|welcom|greet|met|hug|await)\w*[^.;]{0,40}\b(?:(?:l[oa]s|el|la) (?:recien )?(?:excarcelad|liberad)|the (?:newly |just )?(?:freed|released))/
/** Who visits a prisoner, or works there, leaves by the same gate. */
const VISITS = new RegExp(
  `\\b(?:visit\\w*|tribunal|audiencia|hearing|juzgado|mi (?:hij|espos|marido|herman|niet)\\w*|my (?:son|husband|brother|daughter|wife|sister)|(?:${RELATIVES}) (?:de|del|of)|su (?:hij|espos|herman)\\w* (?:sigue|no|esta))\\b`,
)

const OF_OFFICE =
  /\b(?:diputad[oa]|concejal|dirigente|activista|directora?|periodista|defensora?|lawmaker|activist|leader|obispo|arzobispo|sacerdote|parroco|padre|cura|monsenor|pastor|bishop|archbishop|father|priest|reverend)(?: \w+){0,2} $/

/** A quick look before the patterns. */
const MAY_LEAVE =
  /\b(?:salir|dejar|abandonar|cruzar|traspasar|atravesar|a (?:su|la) salida|leaving|left|walk|came|coming|stepp|emerged)/

/** Assertions about those who speak at the gate; `names` per passage. */
export function readGates(story: Story, names: readonly (readonly Attached[])[]): Assertion[] {
  return story.passages.flatMap((passage, index) =>
    (MAY_LEAVE.test(passage.sentence.plain) ? (names[index] ?? []) : [])
      .filter((who) => who.tokens.length >= 2 && speaksAtGate(passage, who))
      .map((who) => ({
        who,
        passage: index,
        change: 'released' as const,
        rule: 'at the gate',
        certain: false,
        direct: true,
        against: false,
        single: false,
        weight: 1,
      })),
  )
}

function speaksAtGate({ sentence }: Passage, who: Attached): boolean {
  const { plain } = sentence
  const behind = WAY_OUT.exec(plain.slice(who.end, who.end + 200))
  if (behind === null || VISITS.test(plain) || isOfficial(plain, who)) return false
  if (OF_OFFICE.test(plain.slice(Math.max(0, who.start - 60), who.start))) return false
  if (!SPOKE.test(plain.slice(Math.max(0, who.start - 90), who.start)) && !/ (?:told|said) /.test(behind[0]))
    return false
  return /(?:en libertad|libre)$/.test(behind[0]) || RECEIVED.test(plain)
}
