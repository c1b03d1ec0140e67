/** The gazetteer: regions and prisons with all their names, folded, and which of those need a word before them. */
import { type Alias, fold } from './aliases.ts'
import prisonData from './prisons.json' with { type: 'json' }
import regionData from './regions.json' with { type: 'json' }

/** Not prisons: a status, and a place without a source. */
const NOT_SHIPPED = new Set(['house', 'las-brisas'])
export const PRISONS = prisonData.prisons.filter((prison) => !NOT_SHIPPED.has(prison.id))
export const REGIONS = regionData.regions

/** Names that are also those of towns, squares, bodies that arrest, or people: a word for a prison must stand before them. */
const NEEDS_PRISON_WORD = new Set([
  'la tumba',
  'the tomb',
  'dgcim',
  'cicpc',
  'santa ana',
  'la pica',
  'el dorado',
  'petare',
  'polisucre',
  'policia de sucre',
  'polichacao',
  'policia de chacao',
  '26 de julio',
  'jose antonio anzoategui',
  'vista hermosa',
  'la cuarta',
  'boleita norte',
  'fuerte tiuna',
  'fort tiuna',
  'la yaguara',
  'mariperez',
  'pablo herrera campins',
  'herrera campins',
  'jose damian ramirez labrador',
  'sotano 1',
  'polivalencia',
  'inam',
  'policia municipal de valencia',
  'helicoid',
  'cepello',
  'uribana',
  'internado de yaracuy',
  'division contra extorsion y secuestro',
  'direccion general de contrainteligencia militar',
  'fuerte guaicaipuro',
  'sede del sebin',
  'sebin headquarters',
])

/** State names that are also surnames, given names, currencies or places abroad: only behind «estado», or with a count. */
const NEEDS_STATE_WORD = new Set([
  'bolivar',
  'sucre',
  'miranda',
  'lara',
  'vargas',
  'falcon',
  'merida',
  'trujillo',
  'delta',
  'amazonas',
  'portuguesa',
  'margarita',
  'd.c.',
  'dc',
  'amc',
  'carabobo',
  'barinas',
  'aragua',
  'anzoategui',
  'monagas',
])
/** Towns of several states, of other countries, or with the name of a person or a thing. */
const AMBIGUOUS_TOWNS = new Set(
  'libertador sucre miranda bolivar libertad calabozo barcelona valencia merida trujillo|san antonio|santa ana|san fernando|san carlos|la victoria|santa barbara|santa rita|zamora|coche|catia|altagracia|el valle|la vega|el recreo|el paraiso|la candelaria|las mercedes|la california|altamira|tovar|colon|rubio|mara|palmira|independencia|la concepcion|san francisco|san mateo|santa lucia|san diego|san felipe|san joaquin|el limon|el consejo|el pilar|el pao|las vegas|soledad|tinaco|guama|carache|ortiz|arismendi|pedernales|la esmeralda|el palmar|el dorado|cariaco|araya|macapo|manrique|las aves|maroa|autana|san agustin|san bernardino|altagracia|macarao|el callao|el tigre|las claritas|la sabana|colonia tovar|la quebrada|agua blanca|los robles|villa rosa|los corales|playa grande|el cierre|la aguadita|la fria|la grita|el amparo|la asuncion|plaza venezuela|sabana grande|la tortuga|la sola|los frailes|los testigos|coro|cua|el rosal|fuerte tiuna|la yaguara|mariperez|la pica|tocoron|tocuyito|uribana|morón|moron|ejido|upata'
    .split('|')
    .flatMap((part) => (part.startsWith('libertador') ? part.split(' ') : [part])),
)

export const PRISON_ALIASES: readonly Alias[] = PRISONS.flatMap((prison) =>
  prison.aliases
    .filter((alias) => !/[("/]/.test(alias))
    .map((alias) => ({ id: prison.id, words: fold(alias), cautious: NEEDS_PRISON_WORD.has(fold(alias)) })),
)
export const STATE_ALIASES: readonly Alias[] = REGIONS.flatMap((region) =>
  [region.name, ...region.aliases]
    .filter((alias) => !/[(]/.test(alias) && fold(alias) !== 'caracas')
    .map((alias) => ({ id: region.iso, words: fold(alias), cautious: NEEDS_STATE_WORD.has(fold(alias)) })),
)
export const TOWN_ALIASES: readonly Alias[] = REGIONS.flatMap((region) =>
  [...region.places, region.capital]
    .filter((town) => !/[(]/.test(town) && !AMBIGUOUS_TOWNS.has(fold(town)))
    .map((town) => ({ id: region.iso, words: fold(town), cautious: false })),
)

/** Names of several regions at once, folded («gran caracas», «los llanos»). */
export const SEVERAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(regionData.meta.multi_region_aliases)
    .filter(([, isos]) => isos.length > 1)
    .map(([name, isos]) => [fold(name), isos]),
)
