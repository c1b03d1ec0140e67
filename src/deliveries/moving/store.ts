/** A group became a supergroup: everything that stands under its old id goes over to the new one at once. */
import type { Database } from '../../database/database.ts'
import { lockChat, wasErasedSince } from '../../erasures/store.ts'
import { resumed } from '../../subscribers/silence/store.ts'
import { noteChange } from '../../subscribers/store.ts'
import { sealChat } from '../../subscribers/subscriber.ts'
import { handOverSubscriptions } from '../../subscriptions/store.ts'
import type { Vault } from '../../vault/vault.ts'
import { type Next, nextAfterDeath } from '../schedule.ts'
import { recordAttempt } from '../store.ts'

/** The delivery that learned of the move, and what becomes of it. */
export interface Learned {
  delivery: { id: number; fence: number }
  next: Next
}

/** Somebody wrote in the new group at this very moment, so that it is known now; or an alert is being planned for both. */
const UNIQUE_VIOLATION = '23505'
const DEADLOCK = '40P01'
const MOST_TRIES = 3

/**
 * In one transaction: its sealed id and fingerprint change together, and its deliveries go on under them. When the new
 * chat is known already, what the old one followed, was told and is owed goes over to it. However often it is told, and
 * by however many at once, the second changes nothing.
 */
export async function moveSubscriber(
  db: Database,
  vault: Vault,
  id: number,
  chatId: number,
  now: Date,
  learned?: Learned,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute((trx) => move(trx, vault, id, chatId, now, learned))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if ((code !== UNIQUE_VIOLATION && code !== DEADLOCK) || attempt === MOST_TRIES) throw error
    }
  }
}

async function move(
  trx: Database,
  vault: Vault,
  id: number,
  chatId: number,
  now: Date,
  learned: Learned | undefined,
): Promise<void> {
  const fingerprint = vault.fingerprint(chatId)
  const mark = vault.mark(chatId)
  await lockChat(trx, mark)
  // In one order, so that two moves never wait for each other.
  const rows = await trx
    .selectFrom('subscribers')
    .select(['id', 'fingerprint', 'created_at'])
    .where((row) => row.or([row('id', '=', id), row('fingerprint', '=', fingerprint)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  if (learned) await recordAttempt(trx, learned.delivery, learned.next, now)
  const own = rows.find((row) => row.id === id)
  // Somebody else was told of the move before.
  if (!own || vault.fingerprint(chatId).equals(own.fingerprint)) return
  if (await wasErasedSince(trx, mark, own.created_at)) {
    // The chat asked to be forgotten under its new id, while we knew it under the old one.
    await trx.deleteFrom('subscribers').where('id', '=', id).execute()
    await noteChange(trx, id, now)
    return
  }
  await forgetMessageIds(trx, id)
  const there = rows.find((row) => row.id !== id)
  if (there) {
    await settleFlight(trx, id, there.id, now)
    // The later one remains: a fan-out plans in the order of ids, and would pass by whoever moved in front of it.
    await merge(trx, vault, Math.min(id, there.id), Math.max(id, there.id))
    await noteChange(trx, Math.min(id, there.id), now)
  }
  const remains = there ? Math.max(id, there.id) : id
  await trx
    .updateTable('subscribers')
    .set({ chat: sealChat(vault, remains, chatId), fingerprint })
    .where('id', '=', remains)
    .execute()
  await resumed(trx, remains, now)
  await noteChange(trx, remains, now)
}

/** Everything of one subscriber goes over to another, who is the same chat. */
async function merge(trx: Database, vault: Vault, from: number, to: number): Promise<void> {
  await handOverSubscriptions(trx, vault, from, to)
  // Whoever told the chat of an alert under one id told it under the other.
  await trx
    .deleteFrom('deliveries')
    .where('subscriber_id', '=', to)
    .where('state', 'not in', ['sent', 'unknown', 'sending'])
    .where('alert_id', 'in', (told) =>
      told
        .selectFrom('deliveries as other')
        .select('other.alert_id')
        .where('other.subscriber_id', '=', from)
        .where('other.state', 'in', ['sent', 'unknown']),
    )
    .execute()
  await trx
    .updateTable('deliveries')
    .set({ subscriber_id: to })
    .where('subscriber_id', '=', from)
    .where('alert_id', 'not in', (known) =>
      known.selectFrom('deliveries as other').select('other.alert_id').where('other.subscriber_id', '=', to),
    )
    .execute()
  await trx.deleteFrom('subscribers').where('id', '=', from).execute()
}

/** No chat has two messages on their way: where both ids had, the old one's may or may not have arrived. */
async function settleFlight(trx: Database, old: number, there: number, now: Date): Promise<void> {
  const flights = await trx
    .selectFrom('deliveries')
    .select(['id', 'subscriber_id', 'fence', 'attempts', 'unknowns', 'form'])
    .where('subscriber_id', 'in', [old, there])
    .where('state', '=', 'sending')
    .execute()
  const flight = flights.find((one) => one.subscriber_id === old)
  if (flight && flights.length > 1) await recordAttempt(trx, flight, nextAfterDeath(flight), now)
}

/** Messages of the old group have other numbers in the new one, if they are there at all. */
async function forgetMessageIds(trx: Database, subscriberId: number): Promise<void> {
  await trx
    .updateTable('deliveries')
    .set({ message_id: null })
    .where('subscriber_id', '=', subscriberId)
    .where('message_id', 'is not', null)
    .execute()
}
