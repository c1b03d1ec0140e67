/** Where a fan-out of the suite lives: the benches, which run without the suite, choose for themselves. */
import { inject } from 'vitest'
import type { Engine } from '../../src/database/database.ts'
import type { Ground } from './fan-out.ts'

export function groundOf(engine: Engine): Ground {
  if (engine === 'pglite') return { engine }
  const server = inject('postgresUrl')
  if (!server) throw new Error('there is no PostgreSQL in this run')
  return { engine, server }
}
