/** What the Bot API answers instead of a result, worded as the real server words it. */
export interface RefusalParameters {
  retry_after?: number
  migrate_to_chat_id?: number
}

/**
 * A method gives up with this; `handle` turns it into the JSON answer. It is thrown, not returned, because the real
 * server also decides it deep inside checks shared by dozens of methods, and every method treats it alike.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: number
  readonly parameters: RefusalParameters | undefined
  /** Without its prefix, as the part that refused said it. */
  readonly reason: string

  constructor(code: number, description: string, parameters?: RefusalParameters, reason = description) {
    super(description)
    this.code = code
    this.parameters = parameters
    this.reason = reason
  }
}

/**
 * The server prefixes the library's sentence and lowers its first letter, except before `_` or a capital, so that
 * raw codes such as BUTTON_DATA_INVALID stay whole (telegram-bot-api, Client.cpp, fail_query_with_error).
 */
function worded(prefix: string, message: string): string {
  if (message.startsWith(prefix)) return message
  const raw = message.length > 1 && /[A-Z_]/.test(message.charAt(1))
  return `${prefix}: ${raw ? message : message.charAt(0).toLowerCase() + message.slice(1)}`
}

export const badRequest = (message: string, parameters?: RefusalParameters) =>
  new Refusal(400, worded('Bad Request', message), parameters, message)

export const forbidden = (message: string) => new Refusal(403, worded('Forbidden', message))

export const unauthorized = () => new Refusal(401, 'Unauthorized')

export const conflict = (message: string) => new Refusal(409, `Conflict: ${message}`)

/** `seconds` are whole, as in the real answer's body and `Retry-After` header. */
export const tooManyRequests = (seconds: number) =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })

/** What `read` refuses is refused with the name of the whole before it: «can't parse BotCommand: expected an Object». */
export function explaining<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Refusal ? badRequest(`${what}: ${error.reason}`) : error
  }
}
