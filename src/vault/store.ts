/** The keyring in the database: wrapped keys of each purpose, and how many seals each has made. */
import type { Database } from '../database/database.ts'
import { type KeyRow, ringOf, WrongKeyFile, wrap } from './keyring/keyring.ts'
import { addKeys, type Rotation } from './keyring/store.ts'
import { createVault, PURPOSES, type Ring, type Vault } from './vault.ts'

// A process that dies between two sweeps forgets at most the seals of that time; a start counts this many for it.
const SLACK = 1_000_000

export interface OpenVault extends Vault {
  /** Reads the keyring again, as every process does every few seconds. Throws OperatorError when a new key does not open. */
  learn(): Promise<void>
  /** Adds a new key to each purpose that changes keys. */
  rotate(): Promise<Rotation>
}

export interface VaultWorld {
  now(): Date
  random(size: number): Uint8Array
  /** The clock that all processes share; `now` where there is one process. */
  clock?(): Promise<Date>
  /** Reads the key file again: it may have been replaced since. */
  reread?(): Promise<Uint8Array>
}

/** Does the database already hold keys? Then a missing key file must not be replaced by a new one. */
export async function hasKeyring(db: Database): Promise<boolean> {
  return (await db.selectFrom('keyring').select('id').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Opens the keyring with the key-encryption key, making the keys that are missing. Throws WrongKeyFile, and OperatorError
 * where a row is damaged.
 */
export async function openVault(db: Database, kek: Uint8Array, world: VaultWorld): Promise<OpenVault> {
  let file = kek
  const clock = world.clock ?? (async () => world.now())
  const known = new Map<number, Uint8Array>()

  /** Keys that are known stay as they are, whatever became of the file. */
  async function read(rows: readonly KeyRow[]): Promise<Ring> {
    const now = await clock()
    const ringWith = (candidate: Uint8Array) => {
      const ring = ringOf(rows, candidate, now, known)
      file = candidate
      for (const held of Object.values(ring).flat()) known.set(held.id, held.key)
      return ring
    }
    try {
      return ringWith(file)
    } catch (error) {
      if (!(error instanceof WrongKeyFile) || !world.reread) throw error
      return ringWith(await world.reread())
    }
  }

  const vault = createVault(await read(await takeRows(db, kek, world.random, await clock())), world)
  return {
    ...vault,
    async learn() {
      vault.adopt(await read(await db.selectFrom('keyring').selectAll().execute()))
    },
    async rotate() {
      if (world.reread) file = await world.reread()
      return addKeys(db, file, world.random, await clock())
    },
  }
}

/** The vault as a database has it, to open and find with; whoever seals opens it with `openVault`. Throws OperatorError. */
export async function readVault(
  db: Database,
  kek: Uint8Array,
  world: Pick<VaultWorld, 'now' | 'random'>,
): Promise<Vault> {
  const rows = await db.selectFrom('keyring').selectAll().execute()
  return createVault(ringOf(rows, kek, world.now()), world)
}

/** Adds the seals of this process to those of all, and tells it how many those are. */
export async function rememberSeals(db: Database, vault: Vault): Promise<void> {
  for (const [id, seals] of vault.takeSeals()) {
    const row = await db
      .updateTable('keyring')
      .set((e) => ({ seals: e('seals', '+', seals) }))
      .where('id', '=', id)
      .returning('seals')
      .executeTakeFirst()
    if (row) vault.hearSeals(id, row.seals)
  }
}

/** Two processes that start together on an empty database make each key once. */
async function takeRows(
  db: Database,
  kek: Uint8Array,
  random: (size: number) => Uint8Array,
  now: Date,
): Promise<KeyRow[]> {
  return db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('keyring').select('purpose').execute()
    const missing = PURPOSES.filter((purpose) => !there.some((row) => row.purpose === purpose))
    for (const purpose of missing)
      await trx
        .insertInto('keyring')
        .values({
          purpose,
          wrapped: wrap(kek, { purpose, generation: 1, bytes: random(32) }, random(12)),
          created_at: now,
        })
        .onConflict((conflict) => conflict.columns(['purpose', 'generation']).doNothing())
        .execute()
    // A wrong key file must not count as a start.
    const rows = await trx.selectFrom('keyring').selectAll().orderBy('id').forNoKeyUpdate().execute()
    ringOf(rows, kek, now)
    return trx
      .updateTable('keyring')
      .set((e) => ({ seals: e('seals', '+', SLACK) }))
      .returningAll()
      .execute()
  })
}
