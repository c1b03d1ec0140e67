/** Names of places that look like names of people: «Delta Amacuro», «Altagracia de Orituco», «el municipio Diego Urbaneja». */
import { matches } from '../matches.ts'
import { entryOf, isSoonerGiven } from '../names/lexicon.ts'
import { REGIONS } from '../places/gazetteer.ts'
import { fold } from './fold.ts'
import { PARTICLES } from './nouns.ts'

const words = (name: string): string[] =>
  fold(name)
    .replace(/\([^)]*\)/g, ' ')
    .match(/[a-z']+/g)
    ?.filter((word) => !PARTICLES.has(word)) ?? []

/** States and towns of two words and more; «Simón Rodríguez» is also somebody's name. */
const KNOWN: ReadonlySet<string> = new Set(
  REGIONS.flatMap((region) => [region.name, region.capital, ...region.aliases, ...region.places])
    .map((name) => words(name))
    .filter((name) => name.length > 1 && !isUsualGiven(name[0] ?? ''))
    .map((name) => name.join(' ')),
)

const FIRST_WORDS: ReadonlySet<string> = new Set([...KNOWN].map((name) => name.split(' ', 1)[0] ?? ''))

/** «Delta» is somebody's name too, once in two million people. `word` is folded. */
export function isUsualGiven(word: string): boolean {
  const entry = entryOf(word)
  return entry !== undefined && entry.given >= 5 && isSoonerGiven(word)
}

/** Whether the folded words of a run, particles left out, are the name of a state or a town. */
export function isKnownPlace(tokens: readonly string[]): boolean {
  if (tokens.length < 2 || !FIRST_WORDS.has(tokens[0] ?? '')) return false
  return KNOWN.has(tokens.filter((word) => !PARTICLES.has(word)).join(' '))
}

/** «en estados como», «de varios municipios:», «de las ciudades de», «in states such as». Folded. */
const OPENS =
  /\b(?:estados|municipios|ciudades|parroquias|provincias|regiones|entidades|localidades|poblaciones|pueblos|sectores|paises|carceles|prisiones|penales|states|cities|towns|provinces|regions|municipalities|districts|countries|prisons|jails)(?: (?:federales|venezolan[oa]s|del? (?:pais|interior|oriente|occidente|centro)|llaner[oa]s|orientales|vecin[oa]s|of the country|across the country))?(?:,? (?:como|tales como|de|such as|like|including|of)(?: (?:los|las|el|la))?|, (?:entre ell[oa]s|incluid[oa]s)|:) /g
/** «personas detenidas en»: what follows may end and a person's name begin. */
const CAUGHT_IN =
  /\b(?:(?:detenid|arrestad|capturad|recluid|pres)[oa]s|arrested|detained|held|jailed) (?:en|in|at) /g
const ITEM =
  "(?:(?:el|la|los|las|El|La|Los|Las|the) )?\\p{Lu}[\\p{L}'.-]*(?: (?:(?:de|del|la|las|los|el) ){0,2}\\p{Lu}[\\p{L}'.-]*){0,5}(?: \\([^()]{1,30}\\))?"
const LIST = new RegExp(`^${ITEM}(?:(?:,|,? (?:y|e|and)) ${ITEM}){0,60}`, 'u')

/** The names of `found` that do not stand in a list of places; `plain` is `text` folded. */
export function withoutPlaces<N extends { start: number; tokens: readonly string[] }>(
  text: string,
  plain: string,
  found: readonly N[],
): readonly N[] {
  if (found.length === 0 || !MAY_LIST.test(plain)) return found
  const places = listsOf(text, plain, OPENS)
  const prisons = listsOf(text, plain, CAUGHT_IN)
  if (places.length + prisons.length === 0) return found
  const within = (lists: readonly Stretch[], { start }: N): boolean =>
    lists.some(([from, to]) => start >= from && start < to)
  return found.filter(
    (name) => !within(places, name) && (isUsualGiven(name.tokens[0] ?? '') || !within(prisons, name)),
  )
}

/** A quick look before the patterns. */
const MAY_LIST =
  /\b(?:estados|municipios|ciudades|parroquias|provincias|regiones|entidades|localidades|poblaciones|pueblos|sectores|paises|carceles|prisiones|penales|states|cities|towns|provinces|municipalities|districts|countries|prisons|jails|(?:detenid|arrestad|capturad|recluid|pres)[oa]s en|(?:arrested|detained|held|jailed) (?:in|at))\b/

type Stretch = readonly [from: number, to: number]

function listsOf(text: string, plain: string, opens: RegExp): readonly Stretch[] {
  return matches(plain, opens).map((match) => {
    const from = match.index + match[0].length
    return [from, from + (LIST.exec(text.slice(from, from + 2000))?.[0].length ?? 0)] as const
  })
}
