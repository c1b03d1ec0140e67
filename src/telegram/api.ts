/** Two clients of the Bot API, because one timeout cannot serve a long poll and a send (telegram.md 2.5). */
import { Api, type ApiClientOptions, HttpError, type Transformer } from 'grammy'
import { z } from 'zod'
import { patientFetch } from './agent.ts'

export interface TelegramOptions {
  token: string
  /** Null: Telegram's own. */
  apiRoot: string | null
}

/** A long poll lasts this long; the client's patience is a little longer, so that a dead socket is noticed. */
export const POLL_SECONDS = 25
const POLL_PATIENCE_SECONDS = POLL_SECONDS + 15
// Telegram may hold a send for 8 s by itself: giving up earlier would turn throttling into duplicates (telegram.md 1.3).
const SEND_PATIENCE_SECONDS = 35

export const pollingApi = (options: TelegramOptions) => client(options, POLL_PATIENCE_SECONDS)
export const sendingApi = (options: TelegramOptions) => client(options, SEND_PATIENCE_SECONDS)

/** For bot.ts, whose Bot makes its own Api. */
export function sendingClient(options: TelegramOptions): ApiClientOptions {
  return { ...clientOptions(options, SEND_PATIENCE_SECONDS), canUseWebhookReply: () => false }
}

function client(options: TelegramOptions, timeoutSeconds: number): Api {
  const api = new Api(options.token, clientOptions(options, timeoutSeconds))
  api.config.use(onlyAnswers)
  return api
}

const answerSchema = z.union([
  z.object({ ok: z.literal(true), result: z.unknown().refine((result) => result !== undefined) }),
  z.object({ ok: z.literal(false), error_code: z.number().int(), description: z.string() }),
])

/** JSON that is no answer of a Bot API, a proxy's for instance, is as good as none: the call may have been carried out. */
export const onlyAnswers: Transformer = async (previous, method, payload, signal) => {
  const answer = await previous(method, payload, signal)
  if (!answerSchema.safeParse(answer).success) throw new HttpError('this is no answer of a Bot API', null)
  return answer
}

function clientOptions({ apiRoot }: TelegramOptions, timeoutSeconds: number): ApiClientOptions {
  return {
    timeoutSeconds,
    fetch: patientFetch(),
    ...(apiRoot ? { apiRoot } : {}),
  }
}
