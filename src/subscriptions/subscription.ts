/** What a subscriber asked for. On disk it is sealed and padded: neither its kind nor its length can be read there. */
import { z } from 'zod'
import type { Place } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'

export const targetSchema = z.discriminatedUnion('kind', [
  /** Somebody of the registry; `typed` is how the subscriber wrote the name. */
  z.object({ kind: z.literal('person'), personId: z.number().int(), typed: z.string() }),
  /** A name nobody knows yet, and the people of the registry of whom the subscriber said «it is not him». */
  z.object({ kind: z.literal('name'), name: z.string(), not: z.array(z.number().int()).default([]) }),
  z.object({ kind: z.literal('region'), iso: z.string() }),
  z.object({ kind: z.literal('prison'), id: z.string() }),
  z.object({ kind: z.literal('all') }),
])
export type Target = z.infer<typeof targetSchema>

export interface Subscription {
  id: number
  subscriberId: number
  target: Target
}

/** A cleaned name has at most 120 Latin graphemes (names/clean.ts), so 240 bytes; the rest is for its dismissals. */
const TARGET_SIZE = 400
/** How many «it is not him» fit beside the longest name; the oldest goes first. */
const MOST_DISMISSALS = 12

const targetPlace = (id: number): Place => `subscriptions|target|${id}`

/** Throws RangeError when a name is longer than any cleaned name can be. */
export function sealTarget(vault: Vault, id: number, target: Target): Buffer {
  return vault.sealJson('target', targetPlace(id), target, TARGET_SIZE)
}

/** Throws CorruptCell. */
export function openTarget(vault: Vault, id: number, cell: Uint8Array): Target {
  return targetSchema.parse(vault.openJson('target', targetPlace(id), cell))
}

/** The same wish said twice is one subscription. */
export function sameTarget(a: Target, b: Target): boolean {
  switch (a.kind) {
    case 'person':
      return b.kind === 'person' && a.personId === b.personId
    case 'name':
      return b.kind === 'name' && a.name.toLocaleLowerCase('es') === b.name.toLocaleLowerCase('es')
    case 'region':
      return b.kind === 'region' && a.iso === b.iso
    case 'prison':
      return b.kind === 'prison' && a.id === b.id
    case 'all':
      return b.kind === 'all'
  }
}

/** The target after «it is not him». */
export function dismiss(target: Target, personId: number): Target {
  if (target.kind !== 'name' || target.not.includes(personId)) return target
  return { ...target, not: [...target.not, personId].slice(-MOST_DISMISSALS) }
}
