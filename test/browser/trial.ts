/** `npm run try` as a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const TRY = fileURLToPath(new URL('../../src/try.ts', import.meta.url))

export interface Trial {
  url: string
  /** What it printed on standard error: only warnings would be there. */
  complaints(): string
  /** Sends the signal; the exit code, once it has ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts the trial on a free port and waits for its line that says it is ready. */
export async function startTrial(env?: Record<string, string>): Promise<Trial> {
  const trial = spawnTrial(env)
  const url = await Promise.race([trial.url, trial.ended.then(() => null)])
  if (url === null) throw new Error(`the trial ended instead of starting: ${trial.complaints()}`)
  return { ...trial, url }
}

/** Starts the trial and waits for nothing. */
export function spawnTrial(env: Record<string, string> = { TRY_PORT: '0' }) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--liftoff-only', TRY], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  return {
    url: readUrl(child.stdout.setEncoding('utf8')),
    ended,
    complaints: () => complaints,
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal)
      const [code] = await ended
      return code
    },
  }
}

async function readUrl(output: AsyncIterable<string>): Promise<string | null> {
  let text = ''
  for await (const part of output) {
    text += part
    const url = text.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
    if (url) return url
  }
  return null
}
