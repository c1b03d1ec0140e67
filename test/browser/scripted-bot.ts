/** A small bot with fixed answers, so that the page is tested before and without the service. */
import type { Emulator } from '../../src/emulator/emulator.ts'

interface Update {
  update_id: number
  message?: { message_id: number; chat: { id: number }; text?: string; caption?: string; photo?: object[] }
  callback_query?: { id: string; data: string; message: { chat: { id: number }; message_id: number } }
  inline_query?: { id: string; query: string }
}

export type Call = (method: string, params: Record<string, unknown>) => Promise<unknown>

/** Polls until `stop`; `onUpdate` answers with `call`. */
export function runBot(
  emulator: Emulator,
  token: string,
  onUpdate: (update: Update, call: Call) => Promise<void>,
) {
  const stopping = new AbortController()
  const call: Call = async (method, params) => {
    const answer = await emulator.handle({ token, method, params, files: new Map(), signal: stopping.signal })
    if (answer.kind !== 'json') throw new Error(`${method} was not answered`)
    const { ok, result, description } = JSON.parse(answer.body) as {
      ok: boolean
      result: unknown
      description?: string
    }
    if (!ok) throw new Error(`${method}: ${description}`)
    return result
  }
  const running = (async () => {
    let offset = 0
    while (!stopping.signal.aborted) {
      const updates = (await call('getUpdates', { offset, timeout: 50 }).catch(() => [])) as Update[]
      for (const update of updates) {
        offset = update.update_id + 1
        await onUpdate(update, call)
      }
    }
  })()
  return {
    call,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
