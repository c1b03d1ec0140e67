import { isHeading, isNameLine } from './lists.ts'
import { foldInPlace } from './sentences.ts'

/*
 * Lists inside a sentence: a heading, a colon and the names.
 */

/** «Salieron hoy: Ana Ruiz (Yare); Luis Sosa; José Mata.»: what stands before the colon heads what stands behind it. */
export function headedIn(sentence: string): { header: string; items: readonly string[] } | undefined {
  const match = /^([^:]{3,110}(?:\d:\d\d[^:]{0,40})?):\s+(\p{Lu}[^:]+)$/u.exec(sentence)
  if (match === null || /\b(?:menos|excepto|salvo|except|but)\b[^:]{0,20}$/i.test(match[1]!)) return undefined
  const rest = match[2]!.replace(/[.\s]+$/u, '')
  const named = isHeading(foldInPlace(match[1]!)) ? namesOf(rest) : undefined
  if (named !== undefined) return { header: `${match[1]!}:`, items: named }
  const items = rest
    .split(
      /,?\s+(?:y|e|and)\s+(?:su|sus|his|her)\s+\p{Ll}+,?\s+(?=\p{Lu})|\s*;\s*(?:y\s+|e\s+|and\s+)?|\s+\/\s+/u,
    )
    .filter((item) => item !== '')
  // Names parted by commas and «y» are read as a sentence; a single one may have its surnames first.
  const isList = items.length > 1 || /^[^,(]+$|^(?=[^,]*,[^,]*$)[^\p{Ll}(]+$/u.test(items[0] ?? ',,')
  return isList && !/\s(?:y|e|and)\s/iu.test(items[0]!) && items.every(isNameLine)
    ? { header: `${match[1]!}:`, items }
    : undefined
}

/** A remark behind which the next name is that of a relative, a lawyer or whoever speaks. */
const OF_OTHERS =
  /\b(?:segun|de acuerdo|dij\w+|inform\w+|confirm\w+|anunci\w+|asegur\w+|denunci\w+|public\w+|abogad\w+|defensor\w*|madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|espos[oa]|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|pareja|famili\w+|ministr\w+|diputad\w+|fiscal|juez\w*|presidente|director\w*|vocer[oa]|according|said|says|told|lawyer|mother|father|son|daughter|brother|sister|wife|husband|minister|spokes\w+)\b/u

/** «Ana Ruiz, de 70 años, Luis Sosa y Pedro Mora»: names and remarks that name nobody; undefined when it is anything else. */
function namesOf(list: string): string[] | undefined {
  const items: string[] = []
  for (const piece of list.split(/\s*[,;]\s+(?:(?:y|e|and)\s+(?=\p{Lu}))?|\s+(?:y|e|and)\s+(?=\p{Lu})/u)) {
    if (isNameLine(piece)) items.push(piece)
    else if (
      items.length > 0 &&
      (/^(?:C\.?\s?I\.?:?\s*)?(?:[VE]-?\s?)?[\d.]{6,}$/u.test(piece) ||
        (/^\p{Ll}/u.test(piece) && !/\p{Lu}/u.test(piece) && !OF_OTHERS.test(foldInPlace(piece))))
    )
      items[items.length - 1] += `, ${piece}`
    else return undefined
  }
  return items
}

/** «Leemos lo que envió el penal: "LIBERADOS: RUIZ ANA; SOSA LUIS".»: a list that is quoted. */
export function quotedList(sentence: string): { lead: string; list: string } | undefined {
  const match = /^([^"“«]{3,200})["“«]([^"”»]+:[^"”»]+)["”»]\.?$/u.exec(sentence)
  return match === null || headedIn(match[2]!) === undefined
    ? undefined
    : { lead: match[1]!, list: match[2]! }
}
