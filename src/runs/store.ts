/** When each job last ran and how it ended: the timetable itself knows nothing of missed runs. */
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'

export async function rememberRun(
  db: Database,
  run: { job: string; startedAt: Date; finishedAt: Date; outcome: string },
): Promise<void> {
  const values = { started_at: run.startedAt, finished_at: run.finishedAt, outcome: run.outcome }
  await db
    .insertInto('runs')
    .values({ job: run.job, ...values })
    .onConflict((conflict) => conflict.column('job').doUpdateSet(values))
    .execute()
}

/** Undefined when it never ran. Held until the transaction ends. */
export async function lastRun(trx: Database, job: string): Promise<Row<'runs'> | undefined> {
  return trx.selectFrom('runs').selectAll().where('job', '=', job).forUpdate().executeTakeFirst()
}

export async function lastRuns(db: Database): Promise<Row<'runs'>[]> {
  return db.selectFrom('runs').selectAll().orderBy('job').execute()
}
