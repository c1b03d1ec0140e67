/** Every bench of this folder that needs no data of its own, each in its own process, one after the other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

// The last two take minutes.
const BENCHES = [
  'latency',
  'sender',
  'paid',
  'idle',
  'kill',
  'feeds',
  'reading',
  'names',
  'audience',
  'fan-out',
]

for (const bench of BENCHES) {
  const file = fileURLToPath(new URL(`./${bench}.bench.ts`, import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, file], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) process.exitCode = 1
}
