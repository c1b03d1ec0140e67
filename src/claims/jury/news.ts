/** Which of the eight kinds of news a story is, when the evidence of the rules and the sound of its figures are weighed. */

import { type Facts, leaning, loudestOf, type Weights } from '../../impressions/jury.ts'
import type { Heard } from '../heard.ts'
import { isFreed, REPORT_VALUES } from '../reading.ts'
import { hasFact, LEAD } from '../story.ts'
import { ABOUT_PRISON, type Value } from '../value.ts'
import learnt from './weights.json' with { type: 'json' }

/** More freed people say nothing more. */
const MANY = 3
/** No figure sounds less like the event's. */
const SILENT = -6

/** What speaks for the news of a story. */
export function factsOfNews({ story, people, sounding, ruled, evidence }: Heard): Facts {
  const freed = people.filter(isFreed).length
  const loudest = Math.max(SILENT, ...sounding.tallies.map((tally) => sounding.soundOf(tally)))
  const sums = REPORT_VALUES.map((kind) => {
    const own = evidence.filter((item) => item.value === kind)
    return [`evidence ${kind}`, Math.log1p(own.reduce((sum, { weight }) => sum + weight, 0))] as const
  })
  const facts = new Map<string, number>([...sums, [`ruled ${ruled}`, 1], ['loudest', loudest / MANY]])
  if (freed > 0) facts.set('freed', 1).set('freed many', Math.min(MANY, freed) / MANY)
  if (story.factCheck) facts.set('fact check', 1)
  if (story.passages.some(hasFact)) facts.set('tells a release', 1)
  if (story.passages.slice(0, LEAD).some(hasFact)) facts.set('lead tells a release', 1)
  for (const [fact, pattern] of TOPICS) {
    const tells = story.passages.map(({ sentence }) => pattern.test(sentence.folded.slice(0, LONGEST)))
    const telling = tells.filter(Boolean).length
    if (telling > 0) facts.set(fact, 1).set(`${fact}, how much`, telling / tells.length)
    if (tells.slice(0, LEAD).some(Boolean)) facts.set(`${fact}, in the lead`, 1)
  }
  return facts
}

/** No sentence of a report is so long; of one that is the rest says nothing of its topic. */
const LONGEST = 2_000

/** What a story is about; most of what a feed brings is about none of it. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['of prisons', ABOUT_PRISON],
  [
    'of prisoners for their views',
    /\b(?:pres[oa]s? (?:politic|de conciencia)\w*|(?:political|conscience) prisoners?|prisoners? of conscience|foro penal|(?:motivos|razones|fines|causas?) politic\w*|political(?:ly)?[ -](?:motivated|charges|detainees?|reasons?|cases?|jailed)|disident\w*|dissidents?|opositor\w*|activist\w*|derechos humanos|human rights|rights groups?|ong|oeneges?|amnistia|amnesty|presos?\b(?= del 11j)|11j|pardon\w*|indult\w*)\b/,
  ],
  [
    'of captors and crime',
    /\b(?:secuestr\w+|rehen(?:es)?|kidnap\w*|hostages?|banda|gang|cartel|robo|hurto|asalto|homicidio|droga\w*|narco\w*|extorsi\w*|robbery|theft|murder|drugs?|rapto|captores|captors|rescat\w+|rescue\w*)\b/,
  ],
  [
    'of anything else',
    /\b(?:gol(?:es)?|partido de|torneo|liga|campeonato|equipo|jugador\w*|entrenador|goals?|season|league|coach|match|players?|inflacion|dolar(?:es)?|petroleo|barriles|inflation|oil|barrels|market|bolsa|pelicula|film|album|concierto|concert|festival|lluvias?|rain|terremoto|earthquake|vacuna\w*|vaccin\w*|metro|agua|electricidad|vuelos?|visas?|elecciones|election|candidat\w+)\b/,
  ],
]

/** Whether a story speaks of prisons at all: of one that does not the rules know that it is no such news. */
export const isOfPrisons = ({ passages }: Heard['story']): boolean =>
  passages.some(({ sentence, mentions }) => mentions.length > 0 || ABOUT_PRISON.test(sentence.folded))

/** The news that most speaks for. */
export function newsOf(facts: Facts, weights: Readonly<Record<Value, Weights>> = learnt.news): Value {
  let [best, most] = ['none' as Value, Number.NEGATIVE_INFINITY]
  for (const value of REPORT_VALUES) {
    const own = leaning(weights[value], facts)
    if (own > most) [best, most] = [value, own]
  }
  return best
}

/** What most speaks for the news that was found, where the rules find another. */
export function reasonsForNews(facts: Facts, found: Value, ruled: Value): string[] {
  const [own, other] = [learnt.news[found] as Weights, learnt.news[ruled] as Weights]
  const gap = Object.fromEntries(Object.keys(own).map((fact) => [fact, own[fact]! - (other[fact] ?? 0)]))
  return loudestOf(gap, facts)
}
