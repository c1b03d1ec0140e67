/** The rows of the keyring as keys: which of a purpose seals now, and under which key file they are wrapped. */
import { createHash } from 'node:crypto'
import type { Row } from '../../database/tables.ts'
import { OperatorError } from '../../log.ts'
import { keyOf, openCell, type Place, sealCell } from '../cell.ts'
import { type HeldKey, PURPOSES, type Purpose, type Ring } from '../vault.ts'

export type KeyRow = Row<'keyring'>

/**
 * A new key is known to every process before anybody seals with it: they read the keyring every ten seconds, and one that
 * was stopped for longer knows that it may have missed some (vault.ts).
 */
export const KEY_RESTS_MS = 60_000

/** The lookup key is for life: what it found a chat by would have to be found by the next one too (docs/decisions/0018). */
export const ROTATED: readonly Purpose[] = ['chat', 'preferences', 'target', 'update', 'button']

/** The id of a key file in the head of what it wrapped: it tells nothing of the key, and another file at once. */
export function keyFileId(kek: Uint8Array): number {
  return createHash('sha256').update('vigilia key file').update(kek).digest().readUInt32BE() || 1
}

/** What was wrapped before files had ids. */
const NO_ID = 0

const placeOf = (purpose: string, generation: number): Place =>
  `keyring|wrapped|${generation === 1 ? purpose : `${purpose}/${generation}`}`

export function wrap(
  kek: Uint8Array,
  key: { purpose: string; generation: number; bytes: Uint8Array },
  nonce: Uint8Array,
): Buffer {
  return sealCell(kek, keyFileId(kek), nonce, placeOf(key.purpose, key.generation), key.bytes)
}

/** Throws OperatorError: the file is another one, or the row was damaged. */
export function unwrap(kek: Uint8Array, row: Pick<KeyRow, 'purpose' | 'generation' | 'wrapped'>): Uint8Array {
  const id = keyOf(row.wrapped)
  if (id !== null && id !== NO_ID && id !== keyFileId(kek)) throw new WrongKeyFile()
  try {
    return openCell(kek, id ?? NO_ID, placeOf(row.purpose, row.generation), row.wrapped)
  } catch (error) {
    if (id === NO_ID) throw new WrongKeyFile({ cause: error })
    throw new OperatorError(
      `The ${row.purpose} key in the keyring is damaged: the key file is the right one, and the row does not open. Nothing was changed. Restore the database from a backup.`,
      { cause: error },
    )
  }
}

/** The key file does not open this keyring. */
export class WrongKeyFile extends OperatorError {
  override name = 'WrongKeyFile'
  constructor(options?: ErrorOptions) {
    super(
      'The key file that KEY_FILE names is not the one this database was sealed with: it is that of another installation, or one from before the key file was replaced. Nothing was changed. Put back the right key file.',
      options,
    )
  }
}

/** The keys of all purposes; those that are `known` by id need no unwrapping. Throws OperatorError. */
export function ringOf(
  rows: readonly KeyRow[],
  kek: Uint8Array,
  now: Date,
  known: ReadonlyMap<number, Uint8Array> = new Map(),
): Ring {
  const ring: Partial<Record<Purpose, readonly [HeldKey, ...HeldKey[]]>> = {}
  for (const purpose of PURPOSES) {
    const own = rows.filter((row) => row.purpose === purpose).sort((a, b) => b.generation - a.generation)
    const sealing = sealingRow(own, now)
    if (!sealing)
      throw new OperatorError(`The keyring has no ${purpose} key. Restore the database from a backup.`)
    const held = (row: KeyRow): HeldKey => ({
      id: row.id,
      key: known.get(row.id) ?? unwrap(kek, row),
      seals: row.seals,
    })
    ring[purpose] = [held(sealing), ...own.filter((row) => row !== sealing).map(held)]
  }
  return ring as Ring
}

/** The newest that has rested; of a purpose with one key, that one. */
export function sealingRow<R extends Pick<KeyRow, 'created_at'>>(
  newestFirst: readonly R[],
  now: Date,
): R | undefined {
  const rested = (row: R) => row.created_at.getTime() + KEY_RESTS_MS <= now.getTime()
  return newestFirst.find(rested) ?? newestFirst.at(-1)
}
