/** The databases of a bench: the embedded one, and a PostgreSQL where there is one, started for this bench alone. */
import type { Ground } from '../faults/fan-out.ts'
import { startPostgres } from '../postgres.ts'

/** Runs the bench on the embedded database, then on PostgreSQL; says so when there is none. */
export async function eachGround(bench: (ground: Ground) => Promise<void>): Promise<void> {
  await bench({ engine: 'pglite' })
  const postgres = await startPostgres(process.env)
  if (!postgres) {
    console.log(
      JSON.stringify({
        engine: 'postgres',
        because: 'no PostgreSQL was found; TEST_DATABASE_URL may name one',
      }),
    )
    return
  }
  try {
    await bench({ engine: 'postgres', server: postgres.url })
  } finally {
    await postgres.stop()
  }
}
