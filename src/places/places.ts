/** Regions and prisons of Venezuela by their many names. */
import { ARREST_PLACE, ARRESTING_BODY, findAliases } from './aliases.ts'
import { PRISON_ALIASES, PRISONS, REGIONS, STATE_ALIASES, TOWN_ALIASES } from './gazetteer.ts'
import { numbered } from './numbered.ts'

export { findPrison, findRegion, type RegionFound } from './typed.ts'

const PRISON_WORD =
  /\b(?:penal|carcel(?:es)?|prision|centro(?: \w+){0,3}|reten|calabozos?|sede|comando|celdas?|internado(?: judicial)?|comisaria|comandancia|zona|prison|jail|detention cent(?:er|re)|recinto|anexo|cells?|headquarters)(?: \w+){0,2}? (?:de |del |la |el |at |in |en |of )*$/
const STATE_WORD =
  /\b(?:estados?|edos?\.?|states?(?: of)?|entidad(?:es)?)(?: (?:[a-z]+,? )*(?:y |e |and )?)?(?:bolivariano de )?$/

/** Prison ids and ISO regions that `text` gives as places of release. A prison decides its region; towns count only without one. */
export function findPlaces(text: string): { prisons: string[]; regions: string[] } {
  const found = findAliases(
    text,
    PRISON_ALIASES,
    (before, alias) => !ARRESTING_BODY.test(before) && (!alias.cautious || PRISON_WORD.test(before)),
  )
  const prisons = new Set(found.ids.flat())
  for (const id of numbered(found.folded)) prisons.add(id)
  for (const head of ['rodeo', 'yare']) {
    if (
      [...prisons].some((id) => id !== head && id.startsWith(head) && /\d$/.test(id)) &&
      !found.bare.has(head)
    )
      prisons.delete(head)
  }
  const regions = new Set([...prisons].map((id) => prisonRegion(id)).filter((iso) => iso !== null))
  const states = findAliases(found.rest, STATE_ALIASES, (before, alias, after) => {
    if (isArrest(before) || isElsewhere(before, after)) return false
    if (
      STATE_WORD.test(before) ||
      /^ ?\(\d/.test(after) ||
      /^(?:estado|edo|state)/.test(alias.words) ||
      / state$/.test(alias.words)
    )
      return true
    return !alias.cautious && IN.test(before)
  })
  for (const iso of states.ids) regions.add(iso)
  if (prisons.size === 0) {
    const towns = findAliases(
      states.rest,
      TOWN_ALIASES,
      (before, _, after) => AT.test(before) && !isArrest(before) && !isElsewhere(before, after),
    )
    for (const iso of towns.ids) regions.add(iso)
  }
  return { prisons: [...prisons], regions: [...regions] }
}

function isArrest(before: string): boolean {
  return ARREST_PLACE.test(before) || ARRESTING_BODY.test(before)
}

/** Where something happened; «de Maracaibo» is only where somebody is from. */
const AT = /\b(?:en|in|at|desde)(?: la| el)?(?: ciudad de)? $/
const IN = /\b(?:en|in|desde|de|at|from|,|y|e|and)(?: la| el| los)?(?: ciudad de| estado| isla de)? $/

function isElsewhere(before: string, after: string): boolean {
  return (
    /\b(?:tren|deportivo|batalla|avenida|plaza|universidad|gobernador(?:a)?|alcalde(?:sa)?|diputad[oa]|policia|atletico|arquidiocesis|cardenales|leones|tigres|reporting|reported|call|oriund[oa]s?|natural(?:es)?|nacid[oa]|sede)(?: de| from| del| en| por)?(?: el| la| estado)* $/.test(
      before,
    ) || /^, (?:espana|spain|mexico|peru|colombia|brasil|brazil)/.test(after)
  )
}

export function regions(): { iso: string; name: string }[] {
  return REGIONS.map(({ iso, name }) => ({ iso, name }))
}

/** Name of a region in Spanish; the code itself for an unknown one. */
export function regionName(iso: string): string {
  return REGIONS.find((region) => region.iso === iso)?.name ?? iso
}

export function prisonName(id: string): string | null {
  return PRISONS.find((prison) => prison.id === id)?.name ?? null
}

/** ISO region of a prison; null when the prison is unknown or not of one region. */
export function prisonRegion(id: string): string | null {
  return PRISONS.find((prison) => prison.id === id)?.state || null
}
