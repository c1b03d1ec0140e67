/** The real service as a process of its own: started, listened to, and ended in every way a process can end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Death } from './dying.ts'

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
  /** Real milliseconds from the start. */
  afterMs: number
}

export interface Service {
  readonly pid: number
  /** What it has written to stderr so far. */
  complaint(): string
  /** Its log so far. */
  lines(): readonly Record<string, unknown>[]
  /** Resolves with the first log line of this event, past or to come; rejects when the process ends without one. */
  logs(event: string): Promise<Record<string, unknown>>
  /** Sends the signal and waits for the end; for a process that has ended already, its end. */
  end(signal: NodeJS.Signals): Promise<Exit>
  readonly exited: Promise<Exit>
}

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
/** A job whose turn a dead process still has comes again a minute later; and other work may share the processor. */
const PATIENCE_MS = 90_000

export const DYING = new URL('./dying.ts', import.meta.url).href
/** What was compiled once is not compiled at every start: a quarter of the time of one. */
export const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/vigilia/compiled', import.meta.url))

/** `env` is all of its environment: nothing of the tests' own leaks into the service. `main`: another file that composes it. */
export function startService(env: Record<string, string>, death?: Death, main = MAIN): Service {
  const startedAt = performance.now()
  const dying = death ? ['--import', DYING] : []
  const child = spawn(process.execPath, [...startFlags(), ...dying, main], {
    env: { NODE_COMPILE_CACHE: COMPILED, ...(death ? { DIE_AT: JSON.stringify(death) } : {}), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: Record<string, unknown>[] = []
  const listeners = new Set<() => void>()
  let complaint = ''
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) lines.push(JSON.parse(part) as Record<string, unknown>)
    for (const listener of listeners) listener()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const exited = exitOf(child, startedAt)

  return {
    pid: child.pid ?? 0,
    complaint: () => complaint,
    lines: () => lines,
    exited,
    logs(event) {
      return new Promise((resolve, reject) => {
        const give = (act: () => void) => {
          clearTimeout(timer)
          listeners.delete(look)
          act()
        }
        const look = () => {
          const line = lines.find((held) => held.event === event)
          if (line) give(() => resolve(line))
        }
        const fail = (why: string) =>
          give(() =>
            reject(new Error(`${why} before «${event}»: ${JSON.stringify(lines.slice(-5))} ${complaint}`)),
          )
        const timer = setTimeout(() => fail(`${PATIENCE_MS} ms passed`), PATIENCE_MS)
        listeners.add(look)
        void exited.then(() => {
          if (listeners.has(look)) fail('the service ended')
        })
        look()
      })
    },
    async end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

function exitOf(child: ChildProcess, startedAt: number): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // 'close' comes after the last line of both streams, 'exit' may come before.
    child.once('close', (code, signal) => resolve({ code, signal, afterMs: performance.now() - startedAt }))
  })
}

/** Node's flags as `npm start` gives them, but for the .env file of whoever works here. */
function startFlags(): string[] {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { scripts } = JSON.parse(manifest) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--') && !word.startsWith('--env-file'))
}
