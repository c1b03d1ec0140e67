/** A thread's program that does what it is told, however bad. */
import { parentPort } from 'node:worker_threads'
import { serveTasks } from '../../src/parsing/thread.ts'

const held: unknown[] = []
let count = 0

if (parentPort)
  serveTasks<string, string>(parentPort, (task) => {
    count += 1
    if (task === 'hang') for (;;) count += 0
    if (task === 'overfill') for (;;) held.push(Array.from({ length: 100_000 }, () => [count]))
    if (task === 'exit') process.exit(3)
    if (task === 'throw') fail()
    return `${task} ${count}`
  })

function fail(): never {
  throw new Error('told to')
}
