/** One call of the Bot API and what comes of it, before or without any HTTP. */
import type { Refusal } from './refusal.ts'

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

export interface Call {
  token: string
  method: string
  /** Values as they came: strings from forms and queries, any JSON from JSON bodies. */
  params: Record<string, unknown>
  files: Map<string, UploadedFile>
  /** Aborted when the client goes away: ends a long poll. */
  signal?: AbortSignal
}

/** `reset`: the socket is destroyed without an answer; `hang`: nothing is answered until the client goes. */
export type Answer =
  | { kind: 'json'; status: number; body: string; retryAfter?: number }
  | { kind: 'html'; status: number; body: string }
  | { kind: 'reset' }
  | { kind: 'hang' }

/** A result that the real server accompanies with a sentence, as for webhooks. */
export class Described {
  readonly result: unknown
  readonly description: string

  constructor(result: unknown, description: string) {
    this.result = result
    this.description = description
  }
}

export function succeeded(result: unknown): Answer {
  const body =
    result instanceof Described
      ? { ok: true, result: result.result, description: result.description }
      : { ok: true, result }
  return { kind: 'json', status: 200, body: JSON.stringify(body) }
}

export function refused(refusal: Refusal): Answer {
  const { code, message, parameters } = refusal
  const body = JSON.stringify({ ok: false, error_code: code, description: message, parameters })
  const retryAfter = parameters?.retry_after
  return retryAfter === undefined
    ? { kind: 'json', status: code, body }
    : { kind: 'json', status: code, body, retryAfter }
}
