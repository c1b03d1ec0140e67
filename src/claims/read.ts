/** Reads what a report asserts: how many left prison, who, where, when, and whether that is the news at all. */

import { findPlaces } from '../places/places.ts'
import { countsOf } from './agreement.ts'
import { saysFreed } from './assertions.ts'
import { settle } from './background.ts'
import { countryOf } from './countries.ts'
import { daysBetween } from './days.ts'
import { exitDay } from './exitday.ts'
import type { Figure } from './figures.ts'
import { hear, RELEASES } from './heard.ts'
import { weighFigures } from './jury/figure.ts'
import { factsOfNews, isOfPrisons, newsOf, reasonsForNews } from './jury/news.ts'
import { weighPeople } from './jury/person.ts'
import { isFact } from './mentions.ts'
import type { PersonTold } from './people.ts'
import { isFreed, type Reading, type ReportText } from './reading.ts'
import { hasFact, isShort, type Passage, type Story } from './story.ts'
import type { Evidence } from './value.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * The reading of one report. Pure: the only clock is `published_at`. Never throws on any text; an empty report reads
 * as `none`. Bodies beyond 100,000 characters are cut.
 */
export function readReport(input: ReportText): Reading {
  const heard = hear(input)
  const { story, evidence } = heard
  const facts = isShort(story) || !isOfPrisons(story) ? undefined : factsOfNews(heard)
  const news = facts === undefined ? heard.ruled : newsOf(facts)
  const settled = settle(story, heard.figures, news)
  const isFew = news === 'batch' && areFew(settled, heard.people)
  const value = isFew ? 'single' : news
  // In a story of a new arrest the words of release are of those it goes on to call arrested.
  const named = value === 'rearrest' ? heard.people : weighPeople(heard, news, RELEASES.has(news))
  const figures = isFew
    ? settled.filter(({ kind }) => kind !== 'batch')
    : weighFigures(heard, settled, news, (isShort(story) ? RELEASES : TELLS_RELEASE).has(value))
  const people =
    value === 'rearrest'
      ? withoutEarlier(story, arrestedAgain(named))
      : value === 'announcement'
        ? withoutPardoned(story, named)
        : named
  const places = placesOf(story, people)
  return {
    reports: value,
    day: dayOf(story, value, figures, people),
    counts: countsOf(figures),
    ...places,
    country: countryOf(story),
    people: people.map(({ name, change, certain }) => ({ name, change, certain })),
    why: [
      ...(facts === undefined || news === heard.ruled
        ? []
        : [
            {
              rule: `${news}, not ${heard.ruled} (weighed)`,
              words: reasonsForNews(facts, news, heard.ruled).join(' · '),
            },
          ]),
      ...why(story, figures, people, evidence),
    ],
  }
}

/** Where the news itself is told. */
const FIRST_SENTENCES = 4

/** One or two who are named are each a story of their own, whoever counts them (contract.md, `reports`). */
const FEW = 2

function areFew(figures: readonly Figure[], people: readonly PersonTold[]): boolean {
  const freed = people.filter(isFreed).length
  return (
    freed > 0 &&
    freed <= FEW &&
    figures.every(({ kind, min, max }) => kind !== 'batch' || (min !== null && max !== null && max <= FEW))
  )
}

/** «… fue detenido el veterano X. X había sido excarcelado en enero»: what came before what the story tells. */
const EARLIER =
  /\b(?:habia[n]? (?:sido|salido|quedado|recuperado|obtenido)|had (?:been|walked|left|regained)|who (?:was|were) (?:freed|released)|quien(?:es)? (?:fue|fueron) (?:excarcelad|liberad)[oa]s?)\b/

/** News in which a release may be told, though no rule counted who left. */
const TELLS_RELEASE: ReadonlySet<Reading['reports']> = new Set([...RELEASES, 'announcement', 'denial'])

/** In a story about new arrests a release that is told as earlier frees nobody. */
function withoutEarlier(story: Story, people: readonly PersonTold[]): PersonTold[] {
  return people.map((person) => {
    const releases = person.assertions.filter(saysFreed)
    const isEarlier =
      releases.length > 0 &&
      releases.every(({ passage }) => EARLIER.test(story.passages[passage]?.sentence.folded ?? ''))
    return isFreed(person) && isEarlier ? { ...person, change: 'none' } : person
  })
}

/** A decree that nobody has carried out yet. */
const PARDONED = /\b(?:indult|amnisti|pardon)\w*/

/** Where the news is a pardon to come, whoever no word of leaving is told of is still inside. */
function withoutPardoned(story: Story, people: readonly PersonTold[]): PersonTold[] {
  if (!story.passages.some(({ sentence }) => PARDONED.test(sentence.folded))) return [...people]
  const tellsLeaving = ({ sentence, mentions }: Passage): boolean =>
    mentions.some(
      (mention) => isFact(mention) && !PARDONED.test(sentence.folded.slice(mention.start, mention.end)),
    )
  return people.map((person) =>
    isFreed(person) &&
    !person.assertions.some((told) => saysFreed(told) && tellsLeaving(story.passages[told.passage]!))
      ? { ...person, change: 'none' }
      : person,
  )
}

/**
 * In a story about a new arrest («… seized hours after his release»), the one person whose release it tells is whom it
 * is about: to call that person free would be the worst of errors.
 */
function arrestedAgain(people: readonly PersonTold[]): PersonTold[] {
  const told = people.flatMap((person) =>
    person.assertions.filter((assertion) => assertion.change === 'rearrested').map(({ passage }) => passage),
  )
  // Another's new arrest, told beside the news, is not what the story is about.
  if (told.some((passage) => passage < FIRST_SENTENCES)) return [...people]
  const singles = people.filter(
    (person) =>
      isFreed(person) && person.assertions.some((assertion) => assertion.single && saysFreed(assertion)),
  )
  if (told.length > 0 && singles.length !== 1) return [...people]
  return people.map((person) =>
    singles.includes(person)
      ? { ...person, change: 'rearrested', certain: singles.length === 1 && person.certain }
      : person,
  )
}

/** A new arrest follows its release so closely, or the release is not of the story. */
const ARRESTED_WITHIN = 3

/** The day of leaving, where the story tells that somebody left. */
function dayOf(
  story: Story,
  value: Reading['reports'],
  figures: readonly Figure[],
  people: readonly PersonTold[],
): string | null {
  const tells =
    value === 'batch' ||
    value === 'single' ||
    value === 'rearrest' ||
    (value !== 'none' && (figures.some((figure) => figure.kind === 'batch') || people.some(isFreed)))
  const day = tells ? exitDay(story, value === 'cumulative') : null
  const late =
    value === 'rearrest' && day !== null && story.published !== null
      ? daysBetween(day, story.published) > ARRESTED_WITHIN
      : false
  return late ? null : day
}

/** Places of the sentences that tell a release; of the whole story when none does. */
function placesOf(story: Story, people: readonly PersonTold[]): { prisons: string[]; regions: string[] } {
  const rows = new Set(
    people.flatMap((person) => person.assertions.filter(saysFreed).map((assertion) => assertion.passage)),
  )
  const telling = story.passages.filter((passage, index) => hasFact(passage) || rows.has(index))
  const textOf = (passages: readonly Passage[]): string =>
    passages.map((passage) => passage.sentence.text).join('\n')
  const told = findPlaces(textOf(telling.length > 0 ? telling : story.passages))
  if (told.prisons.length > 0 || telling.length === 0) return told
  // «Lo recibió a las puertas del penal»: the prison may be named beside the release, the town of a reporter may not.
  const others = findPlaces(textOf(story.passages.filter((passage) => !tellsOfHeld(passage))))
  return others.prisons.length > 0 ? others : told
}

function tellsOfHeld(passage: Passage): boolean {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  return [vocabulary.held, vocabulary.transferred, vocabulary.rearrest, vocabulary.died].some((pattern) =>
    pattern.test(folded),
  )
}

/** The rule and the words behind each decision, heaviest evidence first. */
function why(
  story: Story,
  figures: readonly Figure[],
  people: readonly PersonTold[],
  evidence: readonly Evidence[],
): Reading['why'] {
  const words = (passage: number, at = 0): string =>
    story.passages[passage]?.sentence.text.slice(at, at + 160) ?? ''
  return [
    ...[...evidence]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 12)
      .map((item) => ({
        rule: `${item.value} ${item.weight.toFixed(2)}: ${item.rule}`,
        words: words(item.passage),
      })),
    ...[...new Map(figures.map((figure) => [figure.sounds, figure]))].flatMap(
      ([words, { kind, min, max }]) =>
        words === undefined ? [] : [{ rule: `${kind} ${min ?? ''}..${max ?? ''} (by its wording)`, words }],
    ),
    ...figures.map((figure) => ({
      rule: `${figure.kind} ${figure.min ?? ''}..${figure.max ?? ''}${figure.mention === null ? '' : ` (${figure.mention.kind}, ${figure.mention.mode})`}`,
      words: words(figure.passage, figure.at),
    })),
    ...people.flatMap((person) =>
      person.assertions.map((assertion) => ({
        rule: `${person.name}: ${assertion.change} (${assertion.rule})`,
        words: words(assertion.passage),
      })),
    ),
    ...people.flatMap(({ name, change, sounds }) =>
      sounds === undefined ? [] : [{ rule: `${name}: ${change} (by its wording)`, words: sounds }],
    ),
  ]
}
