/** The service dies at the steps that cost most when they are half done; at all of them in steps.long.ts. */
import { test } from 'vitest'
import { engines } from '../engines.ts'
import { groundOf } from './ground.ts'
import { dieAtEach, STEPS } from './steps.ts'

/** The alert is raised and nobody knows; taken and not sent; sent and not recorded. */
const WORST = STEPS.filter(({ sql, when }) =>
  sql.includes('alerts') || sql.includes('sending')
    ? when === 'after'
    : sql.includes('message_id') && when === 'before',
)

for (const engine of engines())
  test(
    `dead between alert, claim, send and record, it tells everybody all the same, and few twice (${engine})`,
    {
      timeout: 300_000,
    },
    () => dieAtEach(groundOf(engine), [], WORST),
  )
