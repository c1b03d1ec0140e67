/**
 * Structured log lines that cannot leak: only the fields listed here are written, and an error is written as its
 * class, its code and the place in our own sources where it arose, never as its message (messages quote data).
 */
const ALLOWED = [
  'job',
  'feed',
  'registry',
  'channel',
  'about',
  'post',
  'engine',
  'row',
  'hold',
  'alert',
  'delivery',
  'report',
  'batch',
  'update',
  'migration',
  'status',
  'count',
  'taken',
  'sent',
  'queued',
  'seconds',
  'ms',
  'attempt',
  'outcome',
  'because',
  'since',
  'port',
  'host',
  'method',
  'line',
  'from',
  'to',
  'version',
  'signal',
  'locale',
  'lane',
] as const

export type LogField = (typeof ALLOWED)[number]
export type LogFields = Partial<Record<LogField, string | number | boolean | null>>
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields, error?: unknown): void
  error(event: string, fields?: LogFields, error?: unknown): void
}

/** An error whose message was written by us for the operator and holds no name, chat id or token: safe to print whole. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

const ORDER: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 }

/** A log that hands each finished line to `write`; `now` dates it. */
export function createLog(level: LogLevel, write: (line: string) => void, now: () => Date): Log {
  const at =
    (own: Exclude<LogLevel, 'silent'>) =>
    (event: string, fields: LogFields = {}, error?: unknown) => {
      if (ORDER[own] < ORDER[level]) return
      const line: Record<string, unknown> = { at: now().toISOString(), level: own, event }
      for (const field of ALLOWED) if (fields[field] !== undefined) line[field] = fields[field]
      if (error !== undefined) Object.assign(line, describeError(error))
      write(JSON.stringify(line))
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** What may be said of an error: class, code, first place in our own sources; the message only of an OperatorError. */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code =
    'code' in error && /^[\w.-]{1,40}$/.test(String(error.code)) ? { code: String(error.code) } : {}
  const place = error.stack?.match(/(?:src|jobs|commands|migrations)\/[\w/.-]+\.ts:\d+/)?.[0]
  return {
    error: error.name,
    ...code,
    ...(place ? { place } : {}),
    ...(error instanceof OperatorError ? { message: error.message } : {}),
    ...(error.cause instanceof Error ? { cause: error.cause.name } : {}),
  }
}
