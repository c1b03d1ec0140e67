/** The words of an alert for one subscriber: always with standing, source and «as of» (safety.md section 3). */
import type {
  BatchFacts,
  Facts,
  Figure,
  GroupFacts,
  MergedFacts,
  PersonFacts,
  SightingFacts,
} from '../alerts/alert.ts'
import { detailText } from '../people/card.ts'
import { isOut } from '../people/status.ts'
import { prisonName, regionName } from '../places/places.ts'
import type { Manner } from '../subscriptions/audience.ts'
import type { Button, Message } from '../texts/message.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, shorten, type Words } from '../texts/words.ts'
import { writeAlarm, writeHeld } from './operator.ts'

export function writeAlert(facts: Facts, manner: Manner, language: Language, texts: Texts): Message {
  switch (facts.kind) {
    case 'person':
      return writePerson(facts, manner, language, texts)
    case 'merged':
      return writeMerged(facts, language, texts)
    case 'sighting':
      return writeSighting(facts, language, texts)
    case 'batch':
      return writeBatch(facts, language, texts)
    case 'held':
      return writeHeld(facts, language, texts)
    case 'alarm':
      return writeAlarm(facts, language, texts)
    case 'inactive': {
      const still = { text: texts.plain(language, 'button-still-here'), action: 'stay' }
      return { words: texts.say(language, 'alert-inactive', { days: facts.days }), buttons: [[still]] }
    }
    case 'outage': {
      const [from, to] = [facts.from, facts.to].map((at) => texts.moment(language, new Date(at)))
      const list = { text: texts.plain(language, 'button-list'), action: 'list' }
      return {
        words: texts.say(language, 'alert-outage', { because: facts.because, from: from!, to: to! }),
        buttons: [[list]],
      }
    }
    case 'group':
      return { words: shorten(groupWords(facts, language, texts)), buttons: [eventButtons(language, texts)] }
  }
}

function writePerson(facts: PersonFacts, manner: Manner, language: Language, texts: Texts): Message {
  const asks = manner === 'match' || manner === 'possible'
  const button = (label: string, action: string): Button => ({
    text: texts.plain(language, label),
    action,
    argument: facts.personId,
  })
  const answers = [button('button-is-him', 'is'), button('button-not-him', 'not')]
  return {
    words: shorten(personWords(facts, manner, language, texts)),
    buttons: [
      ...linkRow(facts.sourceUrl, 'button-source', language, texts),
      asks || manner === 'possible-asked' ? answers : [button('button-status', 'status'), answers[1]!],
    ],
  }
}

function personWords(facts: PersonFacts, manner: Manner, language: Language, texts: Texts): Words {
  const status = texts.plain(language, `state-${facts.status}`)
  const told = { name: facts.name, status, source: facts.source }
  const asof = texts.moment(language, new Date(facts.asOf))
  if (facts.appeared && manner !== 'person')
    return texts.say(language, 'alert-appeared', { ...told, detail: detailsOf(facts, language, texts), asof })
  const possible = manner === 'possible' || manner === 'possible-asked'
  const words = texts.say(language, possible ? 'alert-person-possible' : 'alert-person', {
    ...told,
    on: dayOrNone(facts.statusOn, language, texts),
    place: placeOrNone(facts.prison ? [facts.prison] : [], facts.region ? [facts.region] : []),
    asof,
    ...(possible ? { asked: manner === 'possible' ? 'no' : 'yes' } : { tone: toneOf(facts.status) }),
  })
  const note = isOut(facts.status) && facts.status !== 'full-freedom' ? ['note-excarcelacion'] : []
  const question = manner === 'match' ? ['alert-is-it-him'] : []
  return join([words, ...[...note, ...question].map((key) => texts.say(language, key))], '\n')
}

function detailsOf(facts: PersonFacts, language: Language, texts: Texts): string {
  const { birthYear = null, detainedOn = null, prison, region } = facts
  return detailText({ birthYear, detainedOn, prison, region }, language, texts, new Date(facts.asOf))
}

function writeMerged(facts: MergedFacts, language: Language, texts: Texts): Message {
  const words = texts.say(language, 'alert-merged', {
    source: facts.source,
    merged: facts.mergedName,
    name: facts.name,
    asof: texts.moment(language, new Date(facts.asOf)),
  })
  const buttons = [
    { text: texts.plain(language, 'button-status'), action: 'status', argument: facts.personId },
    { text: texts.plain(language, 'button-not-him'), action: 'not', argument: facts.personId },
  ]
  return { words: shorten(words), buttons: [buttons] }
}

/** A death is not announced with a green tick. */
function toneOf(status: PersonFacts['status']): 'out' | 'died' | 'other' {
  return isOut(status) ? 'out' : status === 'died' ? 'died' : 'other'
}

function writeSighting(facts: SightingFacts, language: Language, texts: Texts): Message {
  const words = texts.say(language, 'alert-sighting', {
    outlet: facts.outlet,
    name: facts.name,
    status: texts.plain(language, `state-${facts.change}`),
    on: dayOrNone(facts.day, language, texts),
    place: placeOrNone(facts.prisons, facts.regions),
    asof: texts.moment(language, new Date(facts.asOf)),
  })
  const own: Button[] = [
    ...(facts.mentionId === undefined
      ? []
      : [{ text: texts.plain(language, 'button-not-him'), action: 'notnews', argument: facts.mentionId }]),
    { text: texts.plain(language, 'button-verified'), action: 'verified' },
  ]
  return { words: shorten(words), buttons: [...linkRow(facts.url, 'button-story', language, texts), own] }
}

function writeBatch(facts: BatchFacts, language: Language, texts: Texts): Message {
  return {
    words: shorten(batchWords(facts, language, texts)),
    buttons: [...linkRow(facts.url, 'button-story', language, texts), eventButtons(language, texts)],
  }
}

const eventButtons = (language: Language, texts: Texts): Button[] => [
  { text: texts.plain(language, 'button-releases'), action: 'releases' },
  { text: texts.plain(language, 'button-list'), action: 'list' },
]

/** «116 announced · 24 named · 18 verified», what changed, and who says which of the three. */
export function groupWords(facts: GroupFacts, language: Language, texts: Texts): Words {
  const { source, named, released, growth, announced } = facts
  // Some registries call a group by its day.
  const name = /^\d{4}-\d{2}-\d{2}$/.test(facts.name) ? texts.day(language, facts.name) : facts.name
  const on = name === facts.name ? dayOrNone(facts.day, language, texts) : 'none'
  const head = texts.say(language, 'alert-group', { name, on })
  const counts = texts.say(language, 'alert-group-counts', {
    announced: announced === null ? 'none' : figureText(announced, language, texts),
    named,
    newnamed: growth.named,
    verified: released,
    newverified: growth.released,
  })
  const place = placeOrNone(facts.prisons, facts.regions)
  const where = place === 'none' ? [] : [texts.say(language, 'alert-batch-place', { place })]
  const promise = announced
    ? [
        texts.say(language, 'alert-group-announced', {
          authority: authorityWords(announced.authority, language, texts),
          outlet: announced.outlet,
        }),
      ]
    : []
  const asof = texts.moment(language, new Date(facts.asOf))
  const foot = texts.say(language, 'alert-group-foot', { source, asof })
  return join([join([head, counts, ...where], '\n'), join([...promise, foot], '\n')], '\n\n')
}

/** A batch as its card and its alert tell it. */
export function batchWords(facts: BatchFacts, language: Language, texts: Texts): Words {
  const head = texts.say(language, `alert-batch-${facts.news}`, {
    on: dayOrNone(facts.day, language, texts),
    ...(facts.news === 'new' ? { family: facts.family } : {}),
  })
  const figures = facts.figures.map((figure) => figureWords(figure, facts, language, texts))
  const promise =
    facts.family === 'announcement' && figures.length === 0
      ? [texts.say(language, 'alert-batch-announced')]
      : []
  const place = placeOrNone(facts.prisons, facts.regions)
  const where = place === 'none' ? [] : [texts.say(language, 'alert-batch-place', { place })]
  const foot = texts.say(language, 'alert-batch-foot', {
    standing: texts.plain(
      language,
      `standing-${facts.standing}`,
      facts.standing === 'corroborated' ? { outlets: facts.outlets } : {},
    ),
    outlet: facts.outlet,
    asof: texts.moment(language, new Date(facts.asOf)),
  })
  return join([join([head, ...promise, ...figures, ...where], '\n'), foot], '\n\n')
}

function figureWords(figure: Figure, facts: BatchFacts, language: Language, texts: Texts): Words {
  const before = facts.before.find((held) => held.kind === figure.kind && held.authority === figure.authority)
  const changed = before && (before.min !== figure.min || before.max !== figure.max)
  return texts.say(language, 'alert-figure', {
    authority: authorityWords(figure.authority, language, texts),
    outlet: facts.outlet,
    count: texts.plain(language, `count-${figure.kind}`, {
      figure: figureText(figure, language, texts),
      ...(figure.kind === 'batch' || figure.kind === 'announced' ? { n: figure.max ?? figure.min ?? 0 } : {}),
    }),
    before: changed ? figureText(before, language, texts) : 'none',
  })
}

function figureText({ min, max }: Pick<Figure, 'min' | 'max'>, language: Language, texts: Texts): string {
  if (min !== null && max !== null) {
    return min === max
      ? texts.plain(language, 'figure-exact', { min })
      : texts.plain(language, 'figure-range', { min, max })
  }
  return min !== null
    ? texts.plain(language, 'figure-least', { min })
    : texts.plain(language, 'figure-most', { max: max ?? 0 })
}

function authorityWords(authority: string | null, language: Language, texts: Texts): string {
  if (authority === null) return 'none'
  const key = `authority-${authority.toLowerCase().replace(/[^a-z]+/g, '-')}`
  return texts.has(key) ? texts.plain(language, key) : authority
}

export function dayOrNone(day: string | null, language: Language, texts: Texts): string {
  return day === null ? 'none' : texts.day(language, day)
}

/** «El Rodeo I, Miranda»: prisons by their names, then the regions that no named prison already tells. */
export function placeOrNone(prisons: readonly string[], regions: readonly string[]): string {
  const names = [...prisons.map((id) => prisonName(id) ?? id), ...regions.map(regionName)]
  return names.length === 0 ? 'none' : [...new Set(names)].join(', ')
}

/** A link is shown only when it is plainly an address of the web: anything else would make Telegram refuse the alert. */
export function linkRow(url: string | null, label: string, language: Language, texts: Texts): Button[][] {
  if (url === null || url.length > 2048 || !URL.canParse(url)) return []
  const { protocol, hostname, username, password } = new URL(url)
  const plain = /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
  return plain ? [[{ text: texts.plain(language, label), url }]] : []
}
