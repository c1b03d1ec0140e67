import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST = [/test\/faults\//, /test\/deliveries\//, /test\/flow\//, /test\/cli\//]

/** A fresh checkout knows no durations: a file of a minute that begins last would run alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((folder) => folder.test(moduleId))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/browser/**',
      'test/bench/**',
      'test/soak/**',
      // Five minutes of deaths, crashes and searches on both engines: `npm run test:faults`.
      'test/faults/!(catalogue).test.ts',
    ],
    globalSetup: ['test/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // No module of the project keeps state (house.test.ts), so the files of a worker share what they import: 417 → 255 s.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
})
