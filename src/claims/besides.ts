/** «Ana Ruiz, Luis Sosa y otros 12», «a journalist and six others»: how many the others are beside. */
import { fold } from './fold.ts'

/** How many people are named before «y otros 12»: `text` as written up to the number, `before` and `after` folded. */
export function besides(text: string, before: string, after: string): number {
  return (
    subjectsOf(text, after) ||
    withAnother(text, namesJoined(text, after)) ||
    rolesJoined(before) ||
    Number(WITH_OTHERS.test(fold(text.slice(-160))))
  )
}

/** «fue liberada el sábado junto a otras siete», «was freed along with seven others». */
const WITH_OTHERS =
  /\b(?:fue (?:liberad|excarcelad|puest)[oa]|salio|recupero|quedo|was (?:freed|released|let go)|walked)\b[^.;:]{0,60} (?:junto (?:a|con)|con|along with|together with)(?: a)?(?: otr[oa]s)(?: al menos)? $|\bwas (?:freed|released|let go)\b[^.;:]{0,60} (?:along|together) with(?: at least| another)? $/

/** «Luis Sosa fue liberado junto con la concejala Ana Ruiz y otras tres personas»: he too. */
function withAnother(text: string, named: number): number {
  return named > 0 && TOGETHER.test(fold(text.slice(-220))) ? named + 1 : named
}

const TOGETHER =
  /\b(?:(?:fue|ha sido) (?:liberad|excarcelad|puest)[oa]|salio|recupero (?:la|su) libertad|quedo|was (?:freed|released|let go)|walked (?:free|out))\b[^.;:]{0,90} (?:junto (?:a|con)|along with|together with) [^.;:]{3,80} (?:y|and)(?: a)?(?: otr[oa]s| another)? $/

/** «Ana Ruiz y Luis Sosa, dirigentes de la zona, fueron liberados junto a otros tres»: those who head the sentence. */
function subjectsOf(text: string, after: string): number {
  if (!OTHERS_BEFORE.test(text.slice(-30)) && !OTHERS_AFTER.test(after)) return 0
  const near = text.slice(-WAY)
  const verb = WERE_FREED_WITH.exec(fold(near))
  if (verb === null) return 0
  const subject = near.slice(0, verb.index)
  return [
    ...(subject
      .split(/(?<=[.:]) /)
      .at(-1)
      ?.replace(ASIDE, '')
      .matchAll(FULL_NAME) ?? []),
  ].length
}

/** From the number back to the names that head the sentence. */
const WAY = 300
const OTHERS_BEFORE = /(?:otr[oa]s|another)(?: al menos| at least)? $/
const OTHERS_AFTER = /^ (?:others?|more)\b/
const WERE_FREED_WITH =
  /\b(?:(?:fueron|han sido) (?:liberad|excarcelad|puest)[oa]s|salieron|recuperaron|quedaron|were (?:freed|released|let go))\b[^.;:]{0,60} (?:junto (?:a|con)|con|along with|together with)(?: a)?(?: otr[oa]s| another| at least| al menos)* $/
/** What a comma says of a name: «, cercano colaborador de Leopoldo López,». */
const ASIDE =
  /, (?!(?:y |e |and )|(?:el |la |the )?(?:[a-záéíóúñ]+ ){0,3}\p{Lu})[^,]*(?=,|$)|, (?:cercan|exc?ompañer|hij|espos|herman|sobrin|miembro|dirigente de|son of|brother of|member of|aide to)[^,]*(?=,|$)/gu
const FULL_NAME = /\p{Lu}[\p{L}.'-]+(?: (?:de |del |la |de la )*\p{Lu}[\p{L}'-]+)+/gu

/** «exalcalde y otros 6 dirigentes», «a journalist and six others»: the one whom no name is given for. */
function rolesJoined(before: string): number {
  return ROLE_JOINED.test(before) ? 1 : 0
}

const ROLE_JOINED =
  /\b(?:ex(?:alcalde(?:sa)?|diputad[oa]|concejal|ministr[oa]|militar|gobernador)|periodista|dirigente|activista|sindicalista|abogad[oa]|concejal|alcalde(?:sa)?|lider|profesora?|estudiante|bloguer[oa]|politic[oa]|opositora?|sacerdote|dissident|disidente|mayor|journalist|activist|lawyer|lawmaker|blogger|student|leader|politician)(?: [\w¤]+){0,2} (?:y|and|with|along with|junto a)(?: a)? (?:otr[oa]s |at least |al menos )*$/

const NAMES_JOINED =
  /((?:(?:^|[\s,])\p{Lu}[\p{L}.'-]+(?: (?:de |del |la )*\p{Lu}[\p{L}'-]+){0,4},?)+) (?:y|and|along with|junto a|además de)(?: a)? (?:otr[oa]s|at least|al menos|más de|other|another)?(?: (?:al menos|at least))? ?$/u

/** «Ana Ruiz, Luis Sosa y otros 12» are fourteen: how many names the others are beside. */
function namesJoined(before: string, after: string): number {
  const others =
    /(?:otr[oa]s|along with|junto a)[^,;]{0,20}$/.test(before.slice(-34)) ||
    /^ (?:others?|otr[oa]s|more)\b/.test(after)
  const match =
    others && !/\b(?:two|dos|tres|three) [^,;]*$/i.test(before) ? NAMES_JOINED.exec(before.slice(-160)) : null
  return match === null ? 0 : (match[1] ?? '').split(',').filter((name) => name.trim() !== '').length
}
