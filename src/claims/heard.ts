/** A report with what the rules and the impressions say of it, before anything of that is weighed. */
import { agree } from './agreement.ts'
import { type Figure, findFigures } from './figures.ts'
import { findPeople, type Names, namesOf, type PersonTold } from './people.ts'
import type { Reading, ReportText } from './reading.ts'
import { type Sounding, soundingOf } from './sounding.ts'
import { type Story, takeApart } from './story.ts'
import { type Evidence, type Value, weighNews } from './value.ts'

export interface Heard {
  story: Story
  /** As the rules read them, compared with each other. */
  figures: readonly Figure[]
  names: Names
  people: readonly PersonTold[]
  sounding: Sounding
  /** The news as the rules weigh it. */
  ruled: Value
  evidence: readonly Evidence[]
}

/** News that people came out. */
export const RELEASES: ReadonlySet<Reading['reports']> = new Set(['batch', 'single', 'cumulative'])

/** Hears what there is to say of a report. */
export function hear(input: ReportText): Heard {
  const story = takeApart(input)
  const figures = agree(story, findFigures(story))
  const names = namesOf(story)
  const people = findPeople(story, names, (told) => RELEASES.has(weighNews(story, figures, told).value))
  const { value: ruled, evidence } = weighNews(story, figures, people)
  return { story, figures, names, people, sounding: soundingOf(story, names.known), ruled, evidence }
}
