/** The row behind the gate: whoever changes it read it before, and reads it again when somebody else was quicker. */
import type { Database } from '../database/database.ts'
import type { Standing } from './permits.ts'

/** Changes the gate as `change` says, which sees how it stands; without a new standing it is left as it is. */
export async function changeGate<Change extends { standing: Standing | null }>(
  db: Database,
  change: (standing: Standing) => Change,
): Promise<{ before: Standing; change: Change }> {
  for (;;) {
    const row = await db.selectFrom('gate').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
    const before: Standing = {
      pausedUntil: row.paused_until?.getTime() ?? 0,
      nextAt: row.next_at ?? 0,
      rate: row.rate,
      rateAt: row.rate_at?.getTime() ?? 0,
    }
    const made = change(before)
    const changed = made.standing
    if (changed === null) return { before, change: made }
    const { numUpdatedRows } = await db
      .updateTable('gate')
      .set({
        paused_until: changed.pausedUntil === 0 ? null : new Date(changed.pausedUntil),
        next_at: changed.nextAt,
        rate: changed.rate,
        rate_at: changed.rate === null ? null : new Date(changed.rateAt),
        version: row.version + 1,
      })
      .where('id', '=', 1)
      .where('version', '=', row.version)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return { before, change: made }
  }
}
