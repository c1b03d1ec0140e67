import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** `npm run test:faults`: the faults of the ordinary suite and those that take too long for it. */
export default defineConfig({
  test: { ...base.test, include: ['test/faults/**/*.{test,long}.ts'], exclude: [] },
})
