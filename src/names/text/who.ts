import type { ParsedName } from '../parse.ts'
import { compare, type Verdict } from '../verdict.ts'
import type { Named } from './discourse.ts'
import type { Mention } from './mentions.ts'

type Strength = Verdict['verdict']

const isFullName = (person: Named): boolean => person.names[0]!.units.length > 1

/** The mentions that write a followed name, or its surname or given name where nobody else bears it; undefined: nobody's. */
export function whoIs(
  followed: ParsedName,
  everyone: readonly Named[],
): { mentions: ReadonlySet<Mention>; surely: boolean } | undefined {
  const byName = new Map<ParsedName, Strength>()
  const strengths = new Map(
    everyone.map((person) => {
      const strength = byName.get(person.names[0]!) ?? strengthOf(followed, person)
      byName.set(person.names[0]!, strength)
      return [person, strength]
    }),
  )
  const all = [...strengths.values()]
  const best = all.includes('match') ? 'match' : all.includes('possible') ? 'possible' : undefined
  if (best === undefined) return undefined
  const bearers = everyone.filter((person) => isFullName(person) && bearsSurname(person, followed))
  const surnameTells = bearers.every((person) => strengths.get(person) !== 'no')
  const namesakes = everyone.filter((person) => isFullName(person) && bearsGiven(person, followed))
  const givenTells = namesakes.length > 0 && namesakes.every((person) => strengths.get(person) === best)
  const tells = everyone.filter(
    (person) =>
      strengths.get(person) === best ||
      (!isFullName(person) &&
        ((surnameTells && bearsSurname(person, followed)) || (givenTells && bearsGiven(person, followed)))),
  )
  return { mentions: new Set(tells.map(({ mention }) => mention)), surely: best === 'match' }
}

/** How surely a mention writes the followed name. */
function strengthOf(followed: ParsedName, person: Named): Strength {
  const verdicts = person.names.map((name) => compare(followed, name).verdict)
  return verdicts.includes('match') ? 'match' : verdicts.includes('possible') ? 'possible' : 'no'
}

/** Whether a mention is, or ends in, the first surname of the followed name («Ruiz», «Mr. Torres Duque»). */
function bearsSurname(person: Named, followed: ParsedName): boolean {
  const surnames = followed.readings[0]?.surnames ?? []
  const [name] = person.names
  const own = isFullName(person) ? (name!.readings[0]?.surnames ?? []) : name!.units
  return own.length > 0 && surnames.length > 0 && own[0]!.sound === surnames[0]!.sound
}

/** Whether a mention is, or begins with, the first given name of the followed name («Elías»). */
function bearsGiven(person: Named, followed: ParsedName): boolean {
  const given = followed.readings[0]?.given[0]
  const [name] = person.names
  const own = isFullName(person) ? name!.readings[0]?.given[0] : name!.units[0]
  return given !== undefined && own !== undefined && given.givenSound === own.givenSound
}
