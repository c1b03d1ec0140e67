/** Somebody decides of what is held: released it goes on as the news it is, discarded it is never told. */
import { decideMentions, heldMentions } from '../claims/store.ts'
import type { Database } from '../database/database.ts'
import type { Hold } from '../holds/hold.ts'
import { closeHold, findHold, takeHold } from '../holds/store.ts'
import { discardRows, heldChanges, lockRegistry, releaseRows } from '../people/held/store.ts'
import { discardReports, heldReports, releaseReports } from '../reports/store.ts'

export type Decided =
  | { kind: 'decided'; hold: Hold }
  | { kind: 'unknown' }
  /** Somebody decided before, or the source took it back. */
  | { kind: 'closed'; state: Hold['state'] }
  /** The number that was typed is not that of the people who are held now. */
  | { kind: 'miscounted' }

/**
 * All or nothing: whoever dies amid it has decided nothing, and asks again. Alerts are raised by the job of that name,
 * one by one, so a death after it loses and repeats none.
 */
export async function decideHold(
  db: Database,
  asked: { id: number; people: number; decision: 'released' | 'discarded' },
  now: Date,
): Promise<Decided> {
  return db.transaction().execute(async (trx): Promise<Decided> => {
    const found = await findHold(trx, asked.id)
    if (!found) return { kind: 'unknown' }
    // In the order in which a load locks, or the two could wait for each other.
    if (found.kind === 'registry') await lockRegistry(trx, found.sourceId)
    const hold = await takeHold(trx, asked.id)
    if (!hold) return { kind: 'unknown' }
    if (hold.state !== 'open') return { kind: 'closed', state: hold.state }
    if (hold.people !== asked.people) return { kind: 'miscounted' }
    await carryOut(trx, hold, asked.decision, now)
    return { kind: 'decided', hold }
  })
}

async function carryOut(
  trx: Database,
  hold: Hold,
  decision: 'released' | 'discarded',
  now: Date,
): Promise<void> {
  switch (hold.kind) {
    case 'registry':
      return decision === 'released' ? releaseRows(trx, hold, now) : discardRows(trx, hold, now)
    case 'names':
      await decideMentions(trx, hold.id, decision)
      break
    case 'reports':
      if (decision === 'released') await releaseReports(trx, hold.id)
      else await discardReports(trx, hold.id, now)
  }
  await closeHold(trx, hold.id, decision, now)
}

/** One line of what is held, for the operator's eyes alone: it names people. */
export type HeldLine = Record<string, string | null>

/** Everybody whom a hold is about, as they were and as they would be told to be. */
export async function heldLines(db: Database, hold: Hold): Promise<HeldLine[]> {
  switch (hold.kind) {
    case 'registry':
      return (await heldChanges(db, hold)).map((change) => ({
        row: change.row.id,
        name: change.row.name,
        from: change.kind === 'add' ? null : change.person.status,
        to: change.row.status,
        on: change.row.statusOn,
        ...(change.kind === 'change' && change.person.name !== change.row.name
          ? { named: change.person.name }
          : {}),
        ...(change.kind === 'change' ? { columns: change.columns.join(', ') } : {}),
        seen: change.seenAt?.toISOString() ?? null,
      }))
    case 'names':
      return (await heldMentions(db, hold.id)).map((mention) => ({
        mention: String(mention.id),
        name: mention.name,
        to: mention.change,
        url: mention.url,
        published: mention.published_at?.toISOString() ?? null,
      }))
    case 'reports':
      return (await heldReports(db, hold.id)).map((report) => ({
        report: String(report.id),
        title: report.title,
        url: report.url,
        published: report.published_at?.toISOString() ?? null,
      }))
  }
}
