/** Who is told: a chat, known on disk only sealed and by fingerprint, and how it wants to be told. */
import { z } from 'zod'
import type { Row } from '../database/tables.ts'
import type { Place } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'

export const preferencesSchema = z.object({
  language: z.enum(['es', 'en']),
  /** Also press reports that nobody has verified yet. */
  unverified: z.boolean().default(false),
  group: z.boolean().default(false),
  /** Of a group with topics: the one in which it asked, where it is told. Missing: in the general one. */
  topic: z.number().int().positive().optional(),
})
export type Preferences = z.infer<typeof preferencesSchema>

/**
 * Why nothing is sent to a chat. `deactivated` is for good; the others end with a sign of life, some also with a daily try
 * (silence/store.ts): nobody tells us when those are over. `other`: a refusal that we have no word for.
 */
const SILENCES = [
  'blocked',
  'never-started',
  'deactivated',
  'kicked',
  'deleted',
  'no-rights',
  'chat-not-found',
  'other',
] as const
export type Silence = (typeof SILENCES)[number]

export interface Subscriber {
  id: number
  chatId: number
  preferences: Preferences
  state: 'active' | 'paused' | 'gone'
  /** Null while it can be told. */
  silence: Silence | null
}

/** Columns of one that can be told again. */
export const BACK = { state: 'active', paused_at: null, paused_because: null } as const

/** Why a row is silent. Rows that are older than the reasons were blocked or closed. */
export function silenceOf(row: Pick<Row<'subscribers'>, 'state' | 'paused_because'>): Silence | null {
  if (row.state === 'active') return null
  const unsaid = row.state === 'gone' ? 'deactivated' : 'blocked'
  return SILENCES.find((known) => known === row.paused_because) ?? unsaid
}

// Preferences are a few flags: this leaves room for those to come without the length telling anything.
const PREFERENCES_SIZE = 160

const chatPlace = (id: number): Place => `subscribers|chat|${id}`
const preferencesPlace = (id: number): Place => `subscribers|preferences|${id}`

export function sealChat(vault: Vault, id: number, chatId: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(chatId))
  return vault.seal('chat', chatPlace(id), bytes)
}

/** Throws CorruptCell. */
export function openChat(vault: Vault, id: number, cell: Uint8Array): number {
  return Number(vault.open('chat', chatPlace(id), cell).readBigInt64BE())
}

export function sealPreferences(vault: Vault, id: number, preferences: Preferences): Buffer {
  return vault.sealJson('preferences', preferencesPlace(id), preferences, PREFERENCES_SIZE)
}

/** Throws CorruptCell. */
export function openPreferences(vault: Vault, id: number, cell: Uint8Array): Preferences {
  return preferencesSchema.parse(vault.openJson('preferences', preferencesPlace(id), cell))
}
