/** Seals what must be unreadable on a seized disk, opens it again, and makes fingerprints by which it is found. */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { OperatorError } from '../log.ts'
import { openCell, type Place, sealCell } from './cell.ts'
import { type Opener, startOpener } from './opener.ts'

/** One purpose, one key: a key never serves two. The first four seal cells, the others make HMACs. */
export const PURPOSES = ['chat', 'preferences', 'target', 'update', 'lookup', 'button'] as const
export type Purpose = (typeof PURPOSES)[number]
type Sealing = 'chat' | 'preferences' | 'target' | 'update'

/** GCM with random nonces: at 2^32 seals a nonce repeats with probability 2^-32 (NIST SP 800-38D); we stop at half. */
export const MOST_SEALS = 2 ** 31

/** A space, which JSON does not mind. */
const PADDING = 0x20

export interface HeldKey {
  id: number
  key: Uint8Array
  /** Seals made with this key before this process began. */
  seals: number
}

export interface Vault {
  seal(purpose: Sealing, place: Place, plain: Uint8Array): Buffer
  /** Throws CorruptCell when the cell was damaged, moved or sealed with another key. */
  open(purpose: Sealing, place: Place, cell: Uint8Array): Buffer
  /** JSON padded with spaces to `size` bytes, so that its length says nothing. Throws RangeError when it does not fit. */
  sealJson(purpose: Sealing, place: Place, value: unknown, size: number): Buffer
  openJson(purpose: Sealing, place: Place, cell: Uint8Array): unknown
  /** Another thread that opens cells of this purpose; whoever starts it ends it. */
  startOpener(purpose: Sealing): Opener
  /** HMAC-SHA-256 of a chat id: a chat is found again by it, and only with the key. */
  fingerprint(chatId: number): Buffer
  /** First 8 bytes of the HMAC that binds a button to its chat and action, as 11 characters of base64url. */
  signButton(text: string): string
  verifyButton(text: string, signature: string): boolean
  /** Seals made per key id since the last call, for the keyring to add to everybody's. */
  takeSeals(): Map<number, number>
  /** How many all processes have made with this key, as the keyring knows it. */
  hearSeals(id: number, seals: number): void
}

export function createVault(keys: Record<Purpose, HeldKey>, random: (size: number) => Uint8Array): Vault {
  // A key prepared once opens a cell five times sooner than its bytes do.
  const prepared = new Map<Purpose, KeyObject>(
    PURPOSES.map((purpose) => [purpose, createSecretKey(keys[purpose].key)]),
  )
  const made = new Map<number, number>(PURPOSES.map((purpose) => [keys[purpose].id, keys[purpose].seals]))

  let untold = new Map<number, number>()

  function seal(purpose: Sealing, place: Place, plain: Uint8Array): Buffer {
    const { id } = keys[purpose]
    const count = made.get(id) ?? 0
    if (count >= MOST_SEALS) {
      throw new OperatorError(
        `The ${purpose} key has made ${MOST_SEALS} seals and must be replaced before it may seal more. Nothing was written.`,
      )
    }
    made.set(id, count + 1)
    untold.set(id, (untold.get(id) ?? 0) + 1)
    return sealCell(prepared.get(purpose)!, id, random(12), place, plain)
  }

  function open(purpose: Sealing, place: Place, cell: Uint8Array): Buffer {
    return openCell(prepared.get(purpose)!, keys[purpose].id, place, cell)
  }

  function hmac(purpose: 'lookup' | 'button', text: string): Buffer {
    return createHmac('sha256', prepared.get(purpose)!).update(text).digest()
  }

  const signButton = (text: string) => hmac('button', text).subarray(0, 8).toString('base64url')

  return {
    seal,
    open,
    sealJson(purpose, place, value, size) {
      const text = Buffer.from(JSON.stringify(value), 'utf8')
      if (text.length > size)
        throw new RangeError(`${place} needs ${text.length} bytes and has room for ${size}`)
      return seal(purpose, place, Buffer.concat([text, Buffer.alloc(size - text.length, PADDING)]))
    },
    openJson(purpose, place, cell) {
      return JSON.parse(open(purpose, place, cell).toString('utf8')) as unknown
    },
    startOpener: (purpose) => startOpener(prepared.get(purpose)!, keys[purpose].id),
    fingerprint: (chatId) => hmac('lookup', `chat|${chatId}`),
    signButton,
    verifyButton(text, signature) {
      const expected = Buffer.from(signButton(text))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    takeSeals() {
      const taken = untold
      untold = new Map()
      return taken
    },
    hearSeals(id, seals) {
      made.set(id, Math.max(seals, made.get(id) ?? 0))
    },
  }
}
