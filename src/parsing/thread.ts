/**
 * Work that may hang, crash or run out of memory, in a thread of its own: whatever becomes of it, the service goes on.
 * The thread begins with the first task, ends when nobody has asked for a while, and is replaced when it dies.
 */
import { Worker } from 'node:worker_threads'

export interface ThreadLimits {
  /** How long one task may take. */
  deadlineMs: number
  /** Memory of the thread in MB, beyond the little that every thread needs. */
  heapMb: number
  /** A thread that nobody asks anything for so long is ended, and its memory given back. */
  idleMs: number
}

export type Done<Answer> =
  | { kind: 'done'; answer: Answer }
  | { kind: 'failed'; because: 'deadline' | 'memory' | 'crash' | 'closed' }

export interface Thread<Task, Answer> {
  /** One task after the other, in the order asked; never rejects. */
  ask(task: Task): Promise<Done<Answer>>
  /** Ends the thread; what waits or runs has failed as `closed`. */
  close(): Promise<void>
}

/** What a thread says: first that it is ready, then an answer to each task, or that a task threw. */
export type Said<Answer> = { kind: 'ready' } | { kind: 'done'; answer: Answer } | { kind: 'threw' }

// Loading the program; on a machine that does everything at once that takes seconds.
const START_MS = 30_000
// Enough for documents of ten thousand levels, whose reading calls itself.
const STACK_MB = 8

/** `file` is the thread's program: it serves its tasks with `serveTasks`. */
export function openThread<Task, Answer>(file: URL, limits: ThreadLimits): Thread<Task, Answer> {
  interface Asked {
    task: Task
    end(done: Done<Answer>): void
  }
  const queue: Asked[] = []
  let worker: Worker | null = null
  let ready = false
  let current: Asked | null = null
  let timer: NodeJS.Timeout | undefined

  function next(): void {
    if (current !== null) return
    clearTimeout(timer)
    current = queue.shift() ?? null
    if (current === null) {
      rest()
      return
    }
    worker ??= start()
    // A process with nothing else to do must not end while it waits for an answer.
    worker.ref()
    if (ready) send(worker, current)
    else timer = setTimeout(() => die('deadline'), START_MS)
  }

  function send(to: Worker, asked: Asked): void {
    timer = setTimeout(() => die('deadline'), limits.deadlineMs)
    to.postMessage(asked.task)
  }

  function rest(): void {
    worker?.unref()
    timer = setTimeout(() => void end(), limits.idleMs)
    timer.unref()
  }

  function start(): Worker {
    const started = new Worker(file, {
      // What reads strangers' texts needs no secrets of the operator.
      env: {},
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heapMb,
        maxYoungGenerationSizeMb: 16,
        stackSizeMb: STACK_MB,
      },
    })
    started.on('message', (said: Said<Answer>) => {
      if (started === worker) hear(started, said)
    })
    started.on('error', (error: unknown) => {
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (started === worker) die(full ? 'memory' : 'crash')
    })
    started.on('exit', () => {
      if (started === worker) die('crash')
    })
    return started
  }

  function hear(from: Worker, said: Said<Answer>): void {
    if (said.kind === 'ready') {
      ready = true
      clearTimeout(timer)
      if (current) send(from, current)
      return
    }
    finish(said.kind === 'done' ? said : { kind: 'failed', because: 'crash' })
  }

  function finish(done: Done<Answer>): void {
    clearTimeout(timer)
    const asked = current
    current = null
    asked?.end(done)
    next()
  }

  function die(because: 'deadline' | 'memory' | 'crash'): void {
    void end()
    finish({ kind: 'failed', because })
  }

  async function end(): Promise<void> {
    const ended = worker
    worker = null
    ready = false
    clearTimeout(timer)
    await ended?.terminate()
  }

  return {
    ask: (task) =>
      new Promise((resolve) => {
        queue.push({ task, end: resolve })
        next()
      }),
    async close() {
      const closed = { kind: 'failed', because: 'closed' } as const
      for (const asked of queue.splice(0)) asked.end(closed)
      current?.end(closed)
      current = null
      await end()
    },
  }
}

interface Port {
  on(event: 'message', listener: (task: unknown) => void): unknown
  postMessage(said: unknown): void
}

/** The other side: answers each task that comes through `port`; one that throws is told as such and ends nothing. */
export function serveTasks<Task, Answer>(port: Port, answer: (task: Task) => Answer): void {
  const say = (said: Said<Answer>) => port.postMessage(said)
  port.on('message', (task) => {
    let answered: Answer
    try {
      answered = answer(task as Task)
    } catch {
      say({ kind: 'threw' })
      return
    }
    say({ kind: 'done', answer: answered })
  })
  say({ kind: 'ready' })
}
