/** The keyring in the database: one wrapped key a purpose, and how many seals each has made. */

import type { Database } from '../database/database.ts'
import { OperatorError } from '../log.ts'
import { openCell, type Place, sealCell } from './cell.ts'
import { createVault, type HeldKey, PURPOSES, type Purpose, type Vault } from './vault.ts'

// A process that dies between two sweeps forgets at most the seals of that time; a start counts this many for it.
const SLACK = 1_000_000

/** Does the database already hold keys? Then a missing key file must not be replaced by a new one. */
export async function hasKeyring(db: Database): Promise<boolean> {
  return (await db.selectFrom('keyring').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Opens the keyring with the key-encryption key, making the keys that are missing. Throws OperatorError on the wrong key. */
export async function openVault(
  db: Database,
  kek: Uint8Array,
  world: { now(): Date; random(size: number): Uint8Array },
): Promise<Vault> {
  const keys = await db.transaction().execute(async (trx) => {
    const held: Partial<Record<Purpose, HeldKey>> = {}
    for (const purpose of PURPOSES) held[purpose] = await takeKey(trx, kek, purpose, world)
    return held as Record<Purpose, HeldKey>
  })
  return createVault(keys, world.random)
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

const placeOf = (purpose: Purpose): Place => `keyring|wrapped|${purpose}`

async function takeKey(
  trx: Database,
  kek: Uint8Array,
  purpose: Purpose,
  world: { now(): Date; random(size: number): Uint8Array },
): Promise<HeldKey> {
  await trx
    .insertInto('keyring')
    .values({
      purpose,
      wrapped: sealCell(kek, 0, world.random(12), placeOf(purpose), world.random(32)),
      created_at: world.now(),
    })
    .onConflict((conflict) => conflict.column('purpose').doNothing())
    .execute()
  const row = await trx
    .selectFrom('keyring')
    .selectAll()
    .where('purpose', '=', purpose)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const key = unwrap(kek, purpose, row.wrapped)
  const seals = row.seals + SLACK
  await trx.updateTable('keyring').set({ seals }).where('id', '=', row.id).execute()
  return { id: row.id, key, seals }
}

function unwrap(kek: Uint8Array, purpose: Purpose, wrapped: Uint8Array): Uint8Array {
  try {
    return openCell(kek, 0, placeOf(purpose), wrapped)
  } catch (error) {
    throw new OperatorError(
      'The key file that KEY_FILE names is not the one this database was sealed with (or the keyring was damaged). Nothing was changed. Put back the right key file.',
      { cause: error },
    )
  }
}
