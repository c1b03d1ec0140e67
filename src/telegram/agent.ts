/** The calls of grammY over undici: half of the time of its own client, and connections that are not made in time say so. */
import type { ApiClientOptions } from 'grammy'
import { Agent, errors, request } from 'undici'

/** Code of the error of a connection that was never made: nothing was sent over it, so sending again cannot double. */
export const NOT_CONNECTED = 'ENOTCONNECTED'
/** A connection that does not come about within this time never will. */
const CONNECT_PATIENCE_MS = 10_000
/** Who writes again within this time finds the connection open; Telegram keeps it for longer, so it is ours to close. */
const KEPT_OPEN_MS = 20_000

type Fetch = NonNullable<ApiClientOptions['fetch']>

/** What its requests wait for an answer is the client's own affair: their signal ends them. */
export function patientFetch(patienceMs = CONNECT_PATIENCE_MS): Fetch {
  const dispatcher = new Agent({
    // One request at a time over a connection: what is lost with it is one message that may have arrived.
    pipelining: 1,
    keepAliveTimeout: KEPT_OPEN_MS,
    connect: { timeout: patienceMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const call = async (url: string, options: Parameters<typeof request>[1]) => {
    try {
      const { method, headers, body, signal } = options!
      const answer = await request(url, { method, headers, body, signal, dispatcher } as typeof options)
      // All that grammY asks of an answer.
      return { json: () => answer.body.json() }
    } catch (error) {
      throw error instanceof errors.ConnectTimeoutError
        ? Object.assign(new Error('no connection in time'), { code: NOT_CONNECTED })
        : error
    }
  }
  return call as unknown as Fetch
}
