/** Who is held, who follows whom, and what happens: a country for seventy-two hours. */
import { BASQUE_AND_CATALAN, PORTUGUESE_AND_ITALIAN } from '../../src/names/data/surnames-migrant.ts'
import { SPANISH } from '../../src/names/data/surnames-spanish.ts'
import type { Target } from '../../src/subscriptions/subscription.ts'
import type { Dice } from './dice.ts'

export const FIRST_CHAT = 10_000_001
export const REGIONS: readonly (readonly [id: string, name: string])[] = [
  ['VE-V', 'Zulia'],
  ['VE-M', 'Miranda'],
  ['VE-K', 'Lara'],
  ['VE-S', 'Táchira'],
  ['VE-D', 'Aragua'],
  ['VE-G', 'Carabobo'],
  ['VE-L', 'Mérida'],
  ['VE-R', 'Sucre'],
]
const GIVEN = ['José', 'Luis', 'Carlos', 'Pedro', 'Ramón', 'Rafael', 'Miguel', 'Manuel', 'Andrés', 'Tomás']

/** A release of one person, of a group in one region, or of a group anywhere. */
export type Event =
  | { kind: 'name'; person: number }
  | { kind: 'region'; region: number; count: number }
  | { kind: 'batch'; count: number }

/** No two share a surname with a given name, so that nobody is taken for another. */
export function people(count: number): string[] {
  const words = (text: string) =>
    text
      .trim()
      .split(/\s+/)
      .filter((word) => !word.includes('_'))
  const [first, second] = [words(SPANISH), words(BASQUE_AND_CATALAN + PORTUGUESE_AND_ITALIAN)]
  return Array.from({ length: count }, (_, at) => {
    const [one, two] = [first[at % first.length]!, second[(at * 7 + 3) % second.length]!]
    return `${GIVEN[Math.floor(at / first.length) % GIVEN.length]} ${one} ${two}`
  })
}

/** What the subscriber of this id (from 1) follows: most a name, one in twenty a region, one in two hundred all. */
export function wishOf(id: number, names: readonly string[]): Target {
  if (id % 200 === 1) return { kind: 'all' }
  if (id % 20 === 0) return { kind: 'region', iso: REGIONS[(id / 20) % REGIONS.length]![0] }
  return { kind: 'name', name: names[(id * 31) % names.length]!, not: [] }
}

/** Three of four are about one person; every fourth about a group, now of one region, now of nobody knows where. */
export function plan(count: number, people: number, dice: Dice): Event[] {
  return Array.from({ length: count }, (_, at) => {
    if (at % 4 !== 3) return { kind: 'name', person: (at * 13 + 1) % people }
    const figure = 21 + at + dice.roll(3) * 200
    return at % 20 === 19
      ? { kind: 'batch', count: figure }
      : { kind: 'region', region: Math.floor(at / 4) % REGIONS.length, count: figure }
  })
}

/** As an outlet writes it. */
export function storyOf(event: Exclude<Event, { kind: 'name' }>): { title: string; body: string } {
  const where = event.kind === 'region' ? ` en el estado ${REGIONS[event.region]![1]}` : ''
  return {
    title: `Excarcelan a ${event.count} presos políticos${where}`,
    body: `<p>Foro Penal verificó la excarcelación de ${event.count} presos políticos${where} este día.</p>`,
  }
}
