/** Seals what must be unreadable on a seized disk, opens it again, and makes fingerprints by which it is found. */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { OperatorError } from '../log.ts'
import { CorruptCell, keyOf, openCell, type Place, sealCell, UnknownKey } from './cell.ts'
import { type Opener, startOpener, type ThreadKey } from './opener.ts'

/** One purpose, one key: a key never serves two. The first four seal cells, the others make HMACs. */
export const PURPOSES = ['chat', 'preferences', 'target', 'update', 'lookup', 'button'] as const
export type Purpose = (typeof PURPOSES)[number]
export type Sealing = 'chat' | 'preferences' | 'target' | 'update'

/** GCM with random nonces: at 2^32 seals a nonce repeats with probability 2^-32 (NIST SP 800-38D); we stop at half. */
export const MOST_SEALS = 2 ** 31
/** A key that made so many is replaced by itself: the other half lasts while that goes on. */
export const WORN_SEALS = 2 ** 30

/**
 * A reading of the keyring that is younger knows every key that a cell may have: nobody seals with a key in its first
 * minute (keyring/keyring.ts). What it does not know then is no key.
 */
const FRESH_MS = 30_000

/** A space, which JSON does not mind. */
const PADDING = 0x20

export interface HeldKey {
  id: number
  key: Uint8Array
  /** Seals made with this key before this process began. */
  seals: number
}

/** The keys of each purpose: the first one seals, the others only open. */
export type Ring = Readonly<Record<Purpose, readonly [HeldKey, ...HeldKey[]]>>

export interface Vault {
  seal(purpose: Sealing, place: Place, plain: Uint8Array): Buffer
  /**
   * Throws CorruptCell when the cell was damaged, moved or sealed with a key that is none of ours, UnknownKey when that key
   * may be newer than what we know.
   */
  open(purpose: Sealing, place: Place, cell: Uint8Array): Buffer
  /** JSON padded with spaces to `size` bytes, so that its length says nothing. Throws RangeError when it does not fit. */
  sealJson(purpose: Sealing, place: Place, value: unknown, size: number): Buffer
  openJson(purpose: Sealing, place: Place, cell: Uint8Array): unknown
  /** Another thread that opens cells of this purpose; whoever starts it ends it. */
  startOpener(purpose: Sealing): Opener
  /** HMAC-SHA-256 of a chat id: a chat is found again by it, and only with the key. */
  fingerprint(chatId: number): Buffer
  /** Another HMAC of a chat id: of one that was removed. Beside its fingerprint it says nothing without the key. */
  mark(chatId: number): Buffer
  /** First 8 bytes of the HMAC that binds a button to its chat and action, as 11 characters of base64url. */
  signButton(text: string): string
  verifyButton(text: string, signature: string): boolean
  /** Seals made per key id since the last call, for the keyring to add to everybody's. */
  takeSeals(): Map<number, number>
  /** How many all processes have made with this key, as the keyring knows it. */
  hearSeals(id: number, seals: number): void
  /** Takes over a new reading of the keyring. */
  adopt(ring: Ring): void
  /** Id of the key of a purpose that seals, and of those that sealed before it. */
  keysOf(purpose: Purpose): { sealing: number; older: readonly number[] }
  /** Seals that all processes made with the key that seals for this purpose, as far as this one knows. */
  sealsOf(purpose: Purpose): number
}

interface Prepared {
  id: number
  key: KeyObject
}

export function createVault(first: Ring, world: { now(): Date; random(size: number): Uint8Array }): Vault {
  // A key prepared once opens a cell five times sooner than its bytes do.
  let keys = new Map<Purpose, readonly [Prepared, ...Prepared[]]>()
  let readAt = 0
  const made = new Map<number, number>()
  let untold = new Map<number, number>()
  adopt(first)

  function adopt(ring: Ring): void {
    const known = new Map([...keys.values()].flat().map((held) => [held.id, held]))
    const prepare = ({ id, key, seals }: HeldKey): Prepared => {
      made.set(id, Math.max(seals, made.get(id) ?? 0))
      return known.get(id) ?? { id, key: createSecretKey(key) }
    }
    keys = new Map(
      PURPOSES.map((purpose) => {
        const [sealing, ...others] = ring[purpose]
        return [purpose, [prepare(sealing), ...others.map(prepare)]]
      }),
    )
    readAt = world.now().getTime()
  }

  const isFresh = () => Math.abs(world.now().getTime() - readAt) < FRESH_MS

  function seal(purpose: Sealing, place: Place, plain: Uint8Array): Buffer {
    const { id, key } = keys.get(purpose)![0]
    const count = made.get(id) ?? 0
    if (count >= MOST_SEALS) {
      throw new OperatorError(
        `The ${purpose} key has made ${MOST_SEALS} seals and must be replaced before it may seal more. Nothing was written.`,
      )
    }
    made.set(id, count + 1)
    untold.set(id, (untold.get(id) ?? 0) + 1)
    return sealCell(key, id, world.random(12), place, plain)
  }

  function open(purpose: Sealing, place: Place, cell: Uint8Array): Buffer {
    const id = keyOf(cell)
    const held = keys.get(purpose)!.find((one) => one.id === id)
    if (held) return openCell(held.key, held.id, place, cell)
    throw id === null || isFresh() ? new CorruptCell(place) : new UnknownKey()
  }

  const hmac = (key: KeyObject, text: string) => createHmac('sha256', key).update(text).digest()
  const lookup = (text: string) => hmac(keys.get('lookup')![0].key, text)
  const signature = ({ key }: Prepared, text: string) => hmac(key, text).subarray(0, 8).toString('base64url')

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
    startOpener: (purpose) =>
      startOpener({
        keys: keys.get(purpose)!.map(({ id, key }): ThreadKey => ({ keyId: id, key })),
        isFresh: isFresh(),
      }),
    fingerprint: (chatId) => lookup(`chat|${chatId}`),
    mark: (chatId) => lookup(`erased|${chatId}`),
    signButton: (text) => signature(keys.get('button')![0], text),
    verifyButton(text, given) {
      return keys.get('button')!.some((held) => {
        const expected = Buffer.from(signature(held, text))
        const said = Buffer.from(given)
        return expected.length === said.length && timingSafeEqual(expected, said)
      })
    },
    takeSeals() {
      const taken = untold
      untold = new Map()
      return taken
    },
    hearSeals(id, seals) {
      made.set(id, Math.max(seals, made.get(id) ?? 0))
    },
    adopt,
    keysOf(purpose) {
      const [{ id: sealing }, ...others] = keys.get(purpose)!
      // Ids only grow; one that is larger is that of a key that does not seal yet.
      return { sealing, older: others.map(({ id }) => id).filter((id) => id < sealing) }
    },
    sealsOf: (purpose) => made.get(keys.get(purpose)![0].id) ?? 0,
  }
}
