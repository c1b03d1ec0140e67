/** Who is told: a chat, known on disk only sealed and by fingerprint, and how it wants to be told. */
import { z } from 'zod'
import type { Place } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'

export const preferencesSchema = z.object({
  language: z.enum(['es', 'en']),
  /** Also press reports that nobody has verified yet. */
  unverified: z.boolean().default(false),
  group: z.boolean().default(false),
})
export type Preferences = z.infer<typeof preferencesSchema>

export interface Subscriber {
  id: number
  chatId: number
  preferences: Preferences
  state: 'active' | 'paused' | 'gone'
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
