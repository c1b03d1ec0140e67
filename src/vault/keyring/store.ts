/** Keys come, are wrapped anew and go. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { keyOf } from '../cell.ts'
import type { Vault } from '../vault.ts'
import { KEY_RESTS_MS, type KeyRow, keyFileId, ROTATED, sealingRow, unwrap, wrap } from './keyring.ts'

export type Rotation =
  /** From then on the new keys seal. */
  | { kind: 'added'; sealsFrom: Date }
  /** The newest keys have not sealed anything yet. */
  | { kind: 'resting'; sealsFrom: Date }

/** A new key for each purpose that changes keys. Throws WrongKeyFile: keys under two files would be a ring that none opens. */
export async function addKeys(
  db: Database,
  kek: Uint8Array,
  random: (size: number) => Uint8Array,
  now: Date,
): Promise<Rotation> {
  return db.transaction().execute(async (trx) => {
    const rows = await lockKeyring(trx)
    for (const row of rows) unwrap(kek, row)
    const newest = ROTATED.map((purpose) => rows.find((row) => row.purpose === purpose)!)
    const resting = newest.find(
      (row) => row.generation > 1 && row.created_at.getTime() + KEY_RESTS_MS > now.getTime(),
    )
    if (resting) return { kind: 'resting', sealsFrom: new Date(resting.created_at.getTime() + KEY_RESTS_MS) }
    for (const { purpose, generation } of newest) {
      const key = { purpose, generation: generation + 1, bytes: random(32) }
      await trx
        .insertInto('keyring')
        .values({ purpose, generation: key.generation, wrapped: wrap(kek, key, random(12)), created_at: now })
        .execute()
    }
    return { kind: 'added', sealsFrom: new Date(now.getTime() + KEY_RESTS_MS) }
  })
}

/** The same keys under another key file, all or none. Throws WrongKeyFile when `from` is not the one they are under. */
export async function wrapAnew(
  db: Database,
  from: Uint8Array,
  to: Uint8Array,
  random: (size: number) => Uint8Array,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const row of await lockKeyring(trx)) {
      const { purpose, generation } = row
      const wrapped = wrap(to, { purpose, generation, bytes: unwrap(from, row) }, random(12))
      await trx.updateTable('keyring').set({ wrapped }).where('id', '=', row.id).execute()
    }
  })
}

/** Whether this is the key file that the keyring is under. */
export async function isUnder(db: Database, kek: Uint8Array): Promise<boolean> {
  const row = await db.selectFrom('keyring').select('wrapped').limit(1).executeTakeFirst()
  return row !== undefined && keyOf(row.wrapped) === keyFileId(kek)
}

/** Newest first. */
async function lockKeyring(trx: Database): Promise<KeyRow[]> {
  return trx
    .selectFrom('keyring')
    .selectAll()
    .orderBy('purpose')
    .orderBy('generation', 'desc')
    .forNoKeyUpdate()
    .execute()
}

/** For a process that was stopped amid something: what it sealed with the old key must find it. */
const OLD_KEY_STAYS_MS = 600_000
/** Buttons below messages have no cell: those of as long as deliveries are kept still answer. */
const OLD_BUTTONS_MS = 30 * 86_400_000

/**
 * Old keys that no cell needs any more go; how many. A cell that comes amid it keeps its key: the database lets none go
 * that a cell names, nor a cell be written that names none.
 */
export async function retireKeys(db: Database, vault: Vault, now: Date): Promise<number> {
  const rows = await db.selectFrom('keyring').selectAll().orderBy('generation', 'desc').execute()
  let retired = 0
  for (const purpose of ROTATED) {
    const own = rows.filter((row) => row.purpose === purpose)
    const sealing = sealingRow(own, now)
    // What this process does not know to be over is over for nobody.
    if (!sealing || vault.keysOf(purpose).sealing !== sealing.id) continue
    const stays = purpose === 'button' ? OLD_BUTTONS_MS : OLD_KEY_STAYS_MS
    if (now.getTime() < sealing.created_at.getTime() + KEY_RESTS_MS + stays) continue
    for (const row of own) if (row.generation < sealing.generation && (await retire(db, row.id))) retired += 1
  }
  return retired
}

const FOREIGN_KEY_VIOLATION = '23503'

async function retire(db: Database, id: number): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      delete from keyring where id = ${id}
        and not exists (select 1 from subscribers where chat_key = ${id} or preferences_key = ${id})
        and not exists (select 1 from subscriptions where target_key = ${id})
        and not exists (select 1 from updates where body_key = ${id})`.execute(db)
    return (numAffectedRows ?? 0n) > 0n
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION) return false
    throw error
  }
}

export interface KeyState {
  purpose: string
  /** Of the newest key. */
  since: Date
  seals: number
  /** Keys that only open. */
  older: number
}

/** What there is to say of the keys of each purpose. */
export async function keyStates(db: Database): Promise<KeyState[]> {
  const rows = await db
    .selectFrom('keyring')
    .select(['purpose', 'created_at', 'seals'])
    .orderBy('generation', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ purpose }) => purpose)].map(([purpose, own]) => ({
    purpose,
    since: own[0]!.created_at,
    seals: own[0]!.seals,
    older: own.length - 1,
  }))
}
