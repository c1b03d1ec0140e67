import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** `npm run test:faults`: the faults of the ordinary suite and those that take too long for it. */
export default mergeConfig(base, defineConfig({ test: { include: ['test/faults/**/*.long.ts'] } }))
