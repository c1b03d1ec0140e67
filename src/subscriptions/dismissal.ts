/** «It is not him»: what is remembered of it, and which later news it keeps away. */
import { fold } from '../names/fold.ts'
import { agrees, fits, relate } from '../names/relation.ts'
import { compare, type ParsedName, parseName } from '../names/verdict.ts'
import type { NameTarget, PersonTarget, Target } from './subscription.ts'

type Named = NameTarget | PersonTarget

/** How many «it is not him» are kept of people and of written names; the oldest goes first. */
const MOST_PEOPLE = 12
const MOST_WRITTEN = 8
/** A name in the press is seldom longer; what is cut off of a longer one is seldom the part that tells people apart. */
const LONGEST_WRITTEN = 100
/** The news of one event goes from outlet to outlet for about as long. */
const SAME_WAVE_DAYS = 30

/** The target after «it is not him» about somebody of the registry. */
export function dismiss(target: NameTarget, personId: number): NameTarget
export function dismiss(target: Target, personId: number): Target
export function dismiss(target: Target, personId: number): Target {
  if (target.kind !== 'name' || target.not.includes(personId)) return target
  return { ...target, not: [...target.not, personId].slice(-MOST_PEOPLE) }
}

/** A linked subscription after «it is not him»: the typed name again, without that person. Null when nothing was typed. */
export function unlinked({ typed, personId, kind: _, ...kept }: PersonTarget): NameTarget | null {
  if (typed === '') return null
  return { ...kept, kind: 'name', name: typed, not: [...(kept.not ?? []), personId].slice(-MOST_PEOPLE) }
}

/** The target after «it is not him» about a name that the press wrote. */
export function dismissWritten<T extends Named>(target: T, name: string, today: Date): T {
  const folded = fold(name).slice(0, LONGEST_WRITTEN)
  const others = (target.written ?? []).filter((held) => held.name !== folded)
  return { ...target, written: [...others, { name: folded, on: dayOf(today) }].slice(-MOST_WRITTEN) }
}

/** Whether the subscriber said «it is not him» of somebody of the registry, known there by any of these ids. */
export function dismissesPerson(target: Target, personIds: readonly number[]): boolean {
  return (
    (target.kind === 'name' || target.kind === 'person') &&
    personIds.some((id) => target.not?.includes(id) === true)
  )
}

/**
 * Whether the press writes again a name of which the subscriber said «it is not him». When that name has a part that
 * the followed one lacks («Hermes Toyo Sirit» for «Hermes Toyo») and the news has one too, it is another man, and stays
 * so. When nothing in the writing tells the two apart, the next news of that name may be the right man's: only what
 * comes in the same wave is kept away. News of somebody who is followed as a person bears that person's own name, so
 * there the writing never tells.
 */
export function dismissesMention(target: Target, mention: string, today: Date): boolean {
  if ((target.kind !== 'name' && target.kind !== 'person') || !target.written?.length) return false
  const read = parseName(mention)
  return target.written.some(
    (held) =>
      (held.name === fold(mention).slice(0, LONGEST_WRITTEN) ||
        compare(parseName(held.name), read).verdict === 'match') &&
      (daysBetween(held.on, today) <= SAME_WAVE_DAYS ||
        (target.kind === 'name' && tellsApart(held.name, target.name) && tellsApart(mention, target.name))),
  )
}

/** Whether a written name has a part that the followed one lacks. */
export function tellsApart(written: string, followed: string): boolean {
  const own = parseName(followed)
  return parseName(written).units.some((unit) => !isIn(own, unit))
}

function isIn(name: ParsedName, unit: ParsedName['units'][number]): boolean {
  return name.units.some((own) => {
    const [given, surname] = [relate(own, unit, 'given'), relate(own, unit, 'surname')]
    return fits(given) || agrees(surname)
  })
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const daysBetween = (day: string, at: Date) => (at.getTime() - new Date(day).getTime()) / 86_400_000
