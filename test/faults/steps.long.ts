/** The service dies just before and just after each thing that it writes down on the way from a list to a phone. */
import { test } from 'vitest'
import { engines } from '../engines.ts'
import { groundOf } from './ground.ts'
import { dieAtEach, PLANNING, STEPS } from './steps.ts'

for (const engine of engines())
  test(
    `whichever step it dies at, everybody is told of everything, and few are told twice (${engine})`,
    {
      timeout: 600_000,
    },
    () => dieAtEach(groundOf(engine), PLANNING, STEPS),
  )
