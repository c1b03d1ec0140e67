import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { openThread, type Thread } from '../../src/parsing/thread.ts'

const PROGRAM = new URL('./misbehaving.ts', import.meta.url)
const threads: Thread<string, string>[] = []
afterEach(async () => {
  for (const thread of threads.splice(0)) await thread.close()
})
function open(limits: { deadlineMs?: number; heapMb?: number; idleMs?: number } = {}) {
  const thread = openThread<string, string>(PROGRAM, {
    deadlineMs: 5_000,
    heapMb: 32,
    idleMs: 60_000,
    ...limits,
  })
  threads.push(thread)
  return thread
}

test('tasks are answered in the order asked, by one thread', async () => {
  const thread = open()
  const answers = await Promise.all(['a', 'b', 'c'].map((task) => thread.ask(task)))
  expect(answers).toEqual(['a 1', 'b 2', 'c 3'].map((answer) => ({ kind: 'done', answer })))
})

test.each([
  ['hang', 'deadline', 'b 1'],
  ['overfill', 'memory', 'b 1'],
  ['exit', 'crash', 'b 1'],
  // One that only throws does not end the thread.
  ['throw', 'crash', 'b 3'],
])('whoever makes it %s has failed by %s, and the next task is answered', async (task, because, next) => {
  const thread = open({ deadlineMs: task === 'hang' ? 300 : 20_000 })
  const [before, bad, after] = await Promise.all(['a', task, 'b'].map((one) => thread.ask(one)))
  expect(before).toEqual({ kind: 'done', answer: 'a 1' })
  expect(bad).toEqual({ kind: 'failed', because })
  expect(after).toEqual({ kind: 'done', answer: next })
})

test('a thread that hangs leaves the service its time', async () => {
  const thread = open({ deadlineMs: 400 })
  await thread.ask('a')
  let turns = 0
  const turning = setInterval(() => {
    turns += 1
  }, 10)
  expect(await thread.ask('hang')).toEqual({ kind: 'failed', because: 'deadline' })
  clearInterval(turning)
  expect(turns).toBeGreaterThan(10)
})

test('a thread that nobody asks is ended, and begins anew when somebody does', async () => {
  const started = once(process, 'worker') as Promise<[Worker]>
  const thread = open({ idleMs: 50 })
  await thread.ask('a')
  const [worker] = await started
  await once(worker, 'exit')
  expect(await thread.ask('b')).toEqual({ kind: 'done', answer: 'b 1' })
})

test('whoever closes it is not waited for by those who asked', async () => {
  const thread = open({ deadlineMs: 60_000 })
  const asked = [thread.ask('hang'), thread.ask('b')]
  await thread.close()
  expect(await Promise.all(asked)).toEqual([
    { kind: 'failed', because: 'closed' },
    { kind: 'failed', because: 'closed' },
  ])
})

test('a program that does not exist is a failure, not a surprise', async () => {
  const thread = openThread<string, string>(new URL('./nowhere.ts', import.meta.url), {
    deadlineMs: 1_000,
    heapMb: 32,
    idleMs: 60_000,
  })
  expect(await thread.ask('a')).toEqual({ kind: 'failed', because: 'crash' })
  await thread.close()
})
