/** What a subscriber asked for. On disk it is sealed and padded: neither its kind nor its length can be read there. */
import { z } from 'zod'
import type { Place } from '../vault/cell.ts'
import type { Opener } from '../vault/opener.ts'
import type { Vault } from '../vault/vault.ts'

/** A name in the press that was not the one, folded, and the ISO day on which the subscriber said so. */
const writtenSchema = z.object({ name: z.string(), on: z.string() })

/** Digits of an identity card that stood beside the typed name: they tell namesakes apart, and are never shown. */
const cedula = z.string().optional()
/** Names in the press of which the subscriber said «it is not him». */
const written = z.array(writtenSchema).optional()

export const targetSchema = z.discriminatedUnion('kind', [
  /** Somebody of the registry; `typed` is how the subscriber wrote the name, empty when it was only tapped. */
  z.object({
    kind: z.literal('person'),
    personId: z.number().int(),
    typed: z.string(),
    cedula,
    not: z.array(z.number().int()).optional(),
    written,
  }),
  /** A name nobody knows yet, and the people of the registry of whom the subscriber said «it is not him». */
  z.object({
    kind: z.literal('name'),
    name: z.string(),
    not: z.array(z.number().int()).default([]),
    cedula,
    written,
  }),
  z.object({ kind: z.literal('region'), iso: z.string() }),
  z.object({ kind: z.literal('prison'), id: z.string() }),
  z.object({ kind: z.literal('all') }),
])
export type Target = z.infer<typeof targetSchema>
export type NameTarget = Extract<Target, { kind: 'name' }>
export type PersonTarget = Extract<Target, { kind: 'person' }>

export interface Subscription {
  id: number
  subscriberId: number
  target: Target
}

/** A cleaned name has at most 120 Latin graphemes (names/clean.ts), so 240 bytes; the rest is for its dismissals. */
const TARGET_SIZE = 512

const COLUMN = 'subscriptions|target'
const targetPlace = (id: number): Place => `${COLUMN}|${id}`

/** Throws RangeError when a name is longer than any cleaned name can be. */
export function sealTarget(vault: Vault, id: number, target: Target): Buffer {
  return vault.sealJson('target', targetPlace(id), fitting(target), TARGET_SIZE)
}

/** Without its oldest dismissals where a long name leaves no room for all of them; the name itself is never cut. */
function fitting(target: Target): Target {
  if (Buffer.byteLength(JSON.stringify(target)) <= TARGET_SIZE) return target
  if (target.kind !== 'name' && target.kind !== 'person') return target
  if (target.written?.length) return fitting({ ...target, written: target.written.slice(1) })
  return target.not?.length ? fitting({ ...target, not: target.not.slice(1) }) : target
}

/** Throws CorruptCell. */
export function openTarget(vault: Vault, id: number, cell: Uint8Array): Target {
  return targetSchema.parse(vault.openJson('target', targetPlace(id), cell))
}

/** Lets a thread open the targets of these rows; answers what the row at a place follows, null where it does not open. */
export async function openTargets(
  opener: Opener,
  rows: readonly { id: number; target: Uint8Array }[],
): Promise<(at: number) => Target | null> {
  const texts = await opener.open(
    COLUMN,
    rows.map(({ id }) => id),
    rows.map(({ target }) => target),
  )
  return (at) => {
    const text = texts[at]
    return typeof text === 'string' ? targetSchema.parse(JSON.parse(text)) : null
  }
}

/** The same wish said twice is one subscription; two identity numbers are two people, whatever they are called. */
export function sameTarget(a: Target, b: Target): boolean {
  switch (a.kind) {
    case 'person':
      return b.kind === 'person' && a.personId === b.personId
    case 'name':
      return (
        b.kind === 'name' &&
        a.name.toLocaleLowerCase('es') === b.name.toLocaleLowerCase('es') &&
        (a.cedula === undefined || b.cedula === undefined || a.cedula === b.cedula)
      )
    case 'region':
      return b.kind === 'region' && a.iso === b.iso
    case 'prison':
      return b.kind === 'prison' && a.id === b.id
    case 'all':
      return b.kind === 'all'
  }
}

/** The held wish with what the new words add to it; the same object when they add nothing. */
export function enriched(held: Target, said: Target): Target {
  if (held.kind !== 'name' && held.kind !== 'person') return held
  const number = said.kind === 'name' || said.kind === 'person' ? said.cedula : undefined
  return held.cedula !== undefined || number === undefined ? held : { ...held, cedula: number }
}

/** A followed name as the name index reads it: with the identity number behind it, when one was typed. */
export function asIndexed(name: string, number?: string): string {
  return number === undefined ? name : `${name} V-${number}`
}

/** A followed name once the person is known: the same subscription, with everything that was said of it. */
export function linked({ name, ...kept }: NameTarget, personId: number): PersonTarget {
  return { ...kept, kind: 'person', personId, typed: name, not: kept.not.filter((id) => id !== personId) }
}
