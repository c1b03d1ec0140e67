/**
 * One sealed value: version ‖ key id ‖ nonce ‖ ciphertext ‖ tag, AES-256-GCM. The associated data names the place of
 * the cell (table, column, row, key), so that a cell copied to another place does not open (safety.md section 2).
 */
import { type CipherKey, createCipheriv, createDecipheriv } from 'node:crypto'

const VERSION = 1
const HEAD = 1 + 4
const NONCE = 12
const TAG = 16

/** Where a cell lives: `subscribers|chat|17`. */
export type Place = `${string}|${string}|${number | string}`

/** A cell that does not open: damaged, moved, or sealed with a key that is not ours. Names the place, never the content. */
export class CorruptCell extends Error {
  override name = 'CorruptCell'
  readonly place: Place
  constructor(place: Place, options?: ErrorOptions) {
    super(`The sealed cell ${place} does not open`, options)
    this.place = place
  }
}

/** A cell under a key that is newer than our reading of the keyring: nothing is wrong with it, it is to be tried again. */
export class UnknownKey extends Error {
  override name = 'UnknownKey'
  constructor() {
    super('A cell was sealed with a key that this process has not read yet')
  }
}

export function sealCell(
  key: CipherKey,
  keyId: number,
  nonce: Uint8Array,
  place: Place,
  plain: Uint8Array,
): Buffer {
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(VERSION, 0)
  head.writeUInt32BE(keyId, 1)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(associated(place, keyId))
  return Buffer.concat([head, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws CorruptCell, also when the cell names another key. */
export function openCell(key: CipherKey, keyId: number, place: Place, cell: Uint8Array): Buffer {
  const bytes = Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength)
  if (keyOf(bytes) !== keyId) throw new CorruptCell(place)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(HEAD, HEAD + NONCE))
    decipher.setAAD(associated(place, keyId))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    const plain = decipher.update(bytes.subarray(HEAD + NONCE, bytes.length - TAG))
    // GCM holds nothing back: the end only checks the tag.
    decipher.final()
    return plain
  } catch (error) {
    throw new CorruptCell(place, { cause: error })
  }
}

/** Id of the key that sealed this cell, or null when it is not a cell. */
export function keyOf(cell: Uint8Array): number | null {
  const bytes = Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength)
  return bytes.length >= HEAD + NONCE + TAG && bytes.readUInt8(0) === VERSION ? bytes.readUInt32BE(1) : null
}

function associated(place: Place, keyId: number): Buffer {
  return Buffer.from(`${place}|${keyId}`, 'utf8')
}
