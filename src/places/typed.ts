/** Regions and prisons as people type them, a little misspelt perhaps. */
import { fold, nearest } from './aliases.ts'
import { PRISON_ALIASES, PRISONS, REGIONS, SEVERAL } from './gazetteer.ts'
import { numbered } from './numbered.ts'

/** Prison that somebody names in their own words («carcel del rodeo 1»); null rather than a wrong one. */
export function findPrison(words: string): string | null {
  if (PRISONS.some((prison) => prison.id === words)) return words
  const wanted = fold(words)
  const exact =
    PRISON_ALIASES.find((alias) => alias.words === wanted) ??
    PRISONS.map((prison) => ({ id: prison.id, words: fold(prison.name) })).find(
      (alias) => alias.words === wanted,
    )
  if (exact) return exact.id
  const [several] = numbered(wanted)
  if (several !== undefined) return numbered(wanted).length === 1 ? several : null
  const core = wanted.replace(
    /^(?:(?:la |el )?(?:carcel|penal|prision|reten|centro penitenciario|internado judicial|prison|jail|centro)(?: militar)?(?: de la| de el| del| de| la| el)? )/,
    '',
  )
  const inside = PRISON_ALIASES.filter(
    (alias) => alias.words === core || alias.words === `el ${core}` || alias.words === `la ${core}`,
  )
  if (inside[0] !== undefined) return inside[0].id
  return nearest(core, PRISON_ALIASES)
}

export type RegionFound =
  | { kind: 'region'; iso: string; name: string }
  | { kind: 'all' }
  | { kind: 'several'; isos: string[] }
  | { kind: 'unknown' }

const ALL =
  /^(?:tod[oa]s?(?: las regiones| los estados| el pais| venezuela)?|all(?: regions)?|everything|everywhere|cualquiera|venezuela|nacional|todo el pais)$/

/** What a person types after /region, a little misspelt perhaps. Towns count for their state. */
export function findRegion(typed: string): RegionFound {
  const wanted = fold(typed)
    .replace(/^(?:en |el |in |the )?(?:estado |edo\.? |region |state of )?(?:de |del )?/, '')
    .replace(/ (?:state|estado)$/, '')
    .replace(/[.!?¡¿]+$/, '')
    .trim()
  if (wanted === '') return { kind: 'unknown' }
  if (ALL.test(wanted)) return { kind: 'all' }
  const several = SEVERAL.get(wanted)
  if (several !== undefined) return { kind: 'several', isos: [...several] }
  const states = REGIONS.flatMap((region) =>
    [region.iso, region.name, ...region.aliases].map((alias) => ({
      id: region.iso,
      words: fold(alias).replace(/ \(.*$/, ''),
    })),
  )
  const state = states.find((alias) => alias.words === wanted || alias.words === `la ${wanted}`)
  if (state !== undefined) return region(state.id)
  const towns = REGIONS.flatMap((item) =>
    [item.capital, ...item.places, ...item.demonyms].map((town) => ({
      id: item.iso,
      words: fold(town).replace(/ \(.*$/, ''),
    })),
  )
  const isos = [...new Set(towns.filter((town) => bare(town.words) === bare(wanted)).map((town) => town.id))]
  if (isos.length > 1) return { kind: 'several', isos }
  const iso = isos[0] ?? nearest(wanted, states) ?? nearest(wanted, towns)
  return iso === null ? { kind: 'unknown' } : region(iso)
}

function bare(words: string): string {
  return words.replace(/^(?:el|la|los|las) /, '')
}

function region(iso: string): RegionFound {
  return { kind: 'region', iso, name: REGIONS.find((item) => item.iso === iso)?.name ?? iso }
}
