/**
 * What a backup that was put back must not do: bring back who left, tell again what was told, answer what was asked long
 * ago. Everything that was still to be told when it was made has been told since, or is too old to be.
 */
import { sql } from 'kysely'
import { RESTORED } from '../../alerts/outages/store.ts'
import type { Database } from '../../database/database.ts'
import { type Erasure, rememberErasures } from '../../erasures/store.ts'
import { openChat } from '../../subscribers/subscriber.ts'
import { CorruptCell } from '../../vault/cell.ts'
import type { Vault } from '../../vault/vault.ts'

export interface Settled {
  /** Chats that were erased since, and are gone again. */
  erased: number
  /** Deliveries that were still on their way. */
  expired: number
}

const SLICE = 2000

/** `marksOf`: how the databases that knew these erasures mark a chat, the backup's own among them. */
export async function settleRestored(
  trx: Database,
  vault: Vault,
  erasures: readonly Erasure[],
  marksOf: readonly ((chatId: number) => Buffer)[],
  now: Date,
): Promise<Settled> {
  await rememberErasures(trx, erasures)
  const erased = await eraseAgain(trx, vault, erasures, marksOf)
  const { numUpdatedRows } = await trx
    .updateTable('deliveries')
    .set({ state: 'expired', outcome: 'restored', finished_at: now, leased_until: null })
    .where('state', 'in', ['queued', 'waiting', 'sending'])
    .executeTakeFirst()
  await trx.deleteFrom('fan_outs').execute()
  // Whatever people asked for since is gone: they are told so as soon as somebody listens again.
  await sql`update runs set outcome = ${RESTORED} where job = 'listen'`.execute(trx)
  // A post that stands stays as it was when the backup was made; it grows with the next news of its event.
  await sql`update posts set state = case when message_id is null then 'expired' else 'told' end, leased_until = null,
    outcome = 'restored', finished_at = ${now} where state in ('queued', 'sending')`.execute(trx)
  for (const table of NEWS)
    await sql`update ${sql.table(table)} set considered_at = ${now} where considered_at is null`.execute(trx)
  // Read for what is known of events and people, and told to nobody.
  await sql`update reports set quiet = 'restored' where read_at is null and quiet is null`.execute(trx)
  await sql`update articles set held_until = null, next_visit_at = null`.execute(trx)
  // What the sources say now was told while the backup lay: their next visit counts as the first.
  await sql`update feeds set first_loaded_at = null, restored = true, etag = null, last_modified = null, next_visit_at = null`.execute(
    trx,
  )
  await sql`update registries set first_loaded_at = null, hash = null`.execute(trx)
  await sql`delete from held_rows`.execute(trx)
  await sql`update holds set state = 'withdrawn', decided_at = ${now} where state = 'open'`.execute(trx)
  await sql`update reports set quiet = 'restored', read_at = ${now} where quiet = 'held'`.execute(trx)
  await sql`update mentions set quiet = 'restored' where quiet = 'held'`.execute(trx)
  await sql`update updates set handled_at = ${now}, body = null, outcome = 'restored' where handled_at is null`.execute(
    trx,
  )
  await sql`update subscribers set asked_at = null, resumed_at = null`.execute(trx)
  await sql`delete from alarms`.execute(trx)
  await sql`delete from turns`.execute(trx)
  return { erased, expired: Number(numUpdatedRows) }
}

/** What is considered once. */
const NEWS = ['person_statuses', 'merges', 'appearances', 'mentions', 'batch_news', 'group_counts'] as const

/** Whoever was erased after their row was made; who came back later has a younger row. */
async function eraseAgain(
  trx: Database,
  vault: Vault,
  erasures: readonly Erasure[],
  marksOf: readonly ((chatId: number) => Buffer)[],
): Promise<number> {
  const erasedAt = new Map(erasures.map(({ mark, at }) => [Buffer.from(mark).toString('hex'), at]))
  let erased = 0
  for (let after = 0; erasedAt.size > 0; ) {
    const rows = await trx
      .selectFrom('subscribers')
      .select(['id', 'chat', 'created_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(SLICE)
      .execute()
    const gone = rows.filter((row) => {
      const chatId = chatOrNull(vault, row)
      const marks = chatId === null ? [] : marksOf.map((markOf) => markOf(chatId).toString('hex'))
      return marks.some((mark) => (erasedAt.get(mark) ?? new Date(0)) >= row.created_at)
    })
    if (gone.length > 0)
      await trx
        .deleteFrom('subscribers')
        .where(
          'id',
          'in',
          gone.map(({ id }) => id),
        )
        .execute()
    erased += gone.length
    if (rows.length < SLICE) break
    after = rows.at(-1)!.id
  }
  return erased
}

function chatOrNull(vault: Vault, row: { id: number; chat: Uint8Array }): number | null {
  try {
    return openChat(vault, row.id, row.chat)
  } catch (error) {
    if (error instanceof CorruptCell) return null
    throw error
  }
}
