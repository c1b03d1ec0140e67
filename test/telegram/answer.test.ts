/** The exact answers of Telegram, and what each means for us (telegram.md 4, by its rows). */
import { expect, test } from 'vitest'
import type { Fault } from '../../src/deliveries/outcome.ts'
import { type Failed, type Failure, outcomeOfFailure } from '../../src/telegram/answer.ts'

type Because = Extract<Failed, { kind: 'refused' }>['because']
const refused = (because: Because): Failed => ({ kind: 'refused', because })
const halted = (because: Extract<Failed, { kind: 'halted' }>['because']): Failed => ({
  kind: 'halted',
  because,
})
const unknown = (reason: string): Failed => ({ kind: 'unknown', reason })
const notFound: Failed = { kind: 'chat-not-found' }
const topicClosed: Failed = { kind: 'topic-closed' }

/** What is said of the line, the chat or the place in it. */
const MEANINGS: readonly [code: number, description: string, Failed][] = [
  [404, 'Not Found', halted('not-found')],
  [401, 'Unauthorized: invalid token specified', halted('unauthorized')],
  [401, 'Unauthorized', halted('unauthorized')],
  [404, 'Not Found: method not found', halted('not-found')],
  [429, 'Too Many Requests', { kind: 'later', afterSeconds: 5 }],
  [500, 'Internal Server Error: restart', unknown('500')],
  // It was sent, and nobody knows whether it was read: a copy is the smaller harm.
  [500, "Internal Server Error: sent message was immediately deleted and can't be returned", unknown('500')],
  [502, 'Bad Gateway', unknown('502')],
  [504, 'Gateway Timeout', unknown('504')],
  [400, 'Bad Request: chat not found', notFound],
  [400, 'Bad Request: private chat not found', notFound],
  [400, 'Bad Request: PEER_ID_INVALID', notFound],
  [403, 'Forbidden: bot was blocked by the user', refused('blocked')],
  [403, 'Forbidden: user is deactivated', refused('deactivated')],
  [403, "Forbidden: bot can't initiate conversation with a user", refused('never-started')],
  [403, "Forbidden: the bot can't send messages to the bot", refused('never-started')],
  [403, 'Forbidden: bot was kicked from the group chat', refused('kicked')],
  [403, 'Forbidden: bot was kicked from the supergroup chat', refused('kicked')],
  [403, 'Forbidden: bot was kicked from the channel chat', refused('kicked')],
  [403, 'Forbidden: bot is not a member of the group chat', refused('kicked')],
  [403, 'Forbidden: bot is not a member of the supergroup chat', refused('kicked')],
  [403, 'Forbidden: bot is not a member of the channel chat', refused('kicked')],
  [403, 'Forbidden: the group chat was deleted', refused('deleted')],
  // Without the new id, which comes as a parameter, nobody knows where to write.
  [400, 'Bad Request: group chat was upgraded to a supergroup chat', refused('deleted')],
  [400, 'Bad Request: not enough rights to send text messages to the chat', refused('no-rights')],
  [400, 'Bad Request: not enough rights to send photos to the chat', refused('no-rights')],
  [400, 'Bad Request: have no write access to the chat', refused('no-rights')],
  [400, 'Bad Request: need administrator rights in the channel chat', refused('no-rights')],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', refused('no-rights')],
  [400, 'Bad Request: CHAT_RESTRICTED', refused('no-rights')],
  [403, 'Forbidden: something new', refused('other')],
  [400, 'Bad Request: message thread not found', topicClosed],
  [400, 'Bad Request: TOPIC_CLOSED', topicClosed],
  [400, 'Bad Request: TOPIC_DELETED', topicClosed],
  [
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    halted('conflict'),
  ],
  [
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    halted('conflict'),
  ],
  [409, 'Conflict: terminated by setWebhook request', halted('conflict')],
]

test.each(MEANINGS)('%i «%s»', (code, description, outcome) => {
  expect(outcomeOfFailure({ code, description })).toEqual(outcome)
})

/** What is said of the message itself: ours to mend, and no chat’s fault. */
const FAULTS: readonly [description: string, Fault][] = [
  ['Bad Request: chat_id is empty', 'form'],
  ['Bad Request: message text is empty', 'empty'],
  ['Bad Request: text must be non-empty', 'empty'],
  ['Bad Request: message is too long', 'too-long'],
  ['Bad Request: text is too long', 'too-long'],
  ['Bad Request: message caption is too long', 'too-long'],
  ['Bad Request: unsupported parse_mode', 'form'],
  [`Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`, 'entities'],
  [`Bad Request: can't parse entities: Unsupported start tag "br" at byte offset 7`, 'entities'],
  [
    `Bad Request: can't parse entities: Unmatched end tag at byte offset 9, expected "</b>", found "</i>"`,
    'entities',
  ],
  ["Bad Request: can't parse entities: Unexpected end tag at byte offset 3", 'entities'],
  ["Bad Request: can't parse entities: Unclosed start tag at byte offset 3", 'entities'],
  [`Bad Request: can't parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0`, 'entities'],
  [
    "Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    'entities',
  ],
  ["Bad Request: can't parse entities: Can't find end of Bold entity at byte offset 0", 'entities'],
  ['Bad Request: message to be replied not found', 'form'],
  ['Bad Request: BUTTON_DATA_INVALID', 'buttons'],
  [
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    'buttons',
  ],
  ["Bad Request: can't parse reply keyboard markup JSON object", 'buttons'],
  ['Bad Request: object expected as reply markup', 'buttons'],
  ['Bad Request: field "inline_keyboard" must be of type Array', 'buttons'],
  ['Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays', 'buttons'],
  ["Bad Request: inline keyboard button URL 'http://' is invalid: URL host is empty", 'buttons'],
  ['Bad Request: reply markup is too long', 'buttons'],
  [
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    'buttons',
  ],
  ['Bad Request: message to edit not found', 'form'],
  ["Bad Request: message can't be edited", 'form'],
  ['Bad Request: there is no text in the message to edit', 'form'],
  ['Bad Request: message to delete not found', 'form'],
  ['Bad Request: message identifier is not specified', 'form'],
  ["Bad Request: message can't be deleted for everyone", 'form'],
  ['Bad Request: query is too old and response timeout expired or query ID is invalid', 'form'],
  ['Bad Request: too many inline query results specified', 'form'],
  ['Bad Request: command length must not exceed 32', 'form'],
  ['Bad Request: BOT_COMMAND_INVALID', 'form'],
  ['Bad Request: invalid language code specified', 'form'],
  ['Bad Request: parameter "from_chat_id" is required', 'form'],
  ['Bad Request: there is no photo in the request', 'form'],
  ['Bad Request: file must be non-empty', 'empty'],
  ['Bad Request: IMAGE_PROCESS_FAILED', 'form'],
  ['Bad Request: wrong file identifier/HTTP URL specified', 'form'],
  ['Bad Request: bad webhook: An HTTPS URL must be provided for webhook', 'form'],
  ['Bad Request: something new', 'form'],
]

test.each(FAULTS)('«%s» is a mistake of ours', (description, because) => {
  expect(outcomeOfFailure({ code: 400, description })).toMatchObject({ kind: 'rejected', because })
})

test('what Telegram quotes of a message is in no reason: it may be a name', () => {
  for (const description of [
    "Bad Request: inline keyboard button URL 'https://x.example/Ana-Cuicas' is invalid: no",
    `Bad Request: can't parse entities: Unsupported start tag "ana cuicas" at byte offset 7`,
    'Bad Request: field «Ana Cuicas» is odd',
  ]) {
    const outcome = outcomeOfFailure({ code: 400, description })
    expect(outcome.kind === 'rejected' && outcome.reason).toMatch(/^Bad Request: .{6,}…$/)
    expect(JSON.stringify(outcome)).not.toMatch(/ana/i)
  }
})

const PARAMETERS: readonly [string, Failure, Failed][] = [
  [
    'a flood says how long',
    { code: 429, description: 'Too Many Requests: retry after 300', retryAfter: 300 },
    { kind: 'later', afterSeconds: 300 },
  ],
  [
    'an upgraded group says where it is now',
    {
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      migrateTo: -1_002_000_000_001,
    },
    { kind: 'moved', chatId: -1_002_000_000_001 },
  ],
  [
    'a server that fails says nothing of the group',
    { code: 500, description: 'Internal Server Error', migrateTo: -1_002_000_000_001 },
    unknown('500'),
  ],
]

test.each(PARAMETERS)('%s', (_, failure, outcome) => {
  expect(outcomeOfFailure(failure)).toEqual(outcome)
})

/** Before a byte of the request left: sending again cannot double. */
const UNSENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTCONNECTED',
  'EPROTO',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]
test.each(UNSENT)('a connection that ends with %s never carried the message', (reason) => {
  expect(outcomeOfFailure({ code: 'none', reason })).toEqual({ kind: 'unsent', reason })
})

test.each([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'no-answer',
])('a connection that ends with %s may have carried it', (reason) => {
  expect(outcomeOfFailure({ code: 'none', reason })).toEqual(unknown(reason))
})

test.each([100, 204, 302, 511, 600, -1, 0])('an answer of number %i is none of Telegram’s', (code) => {
  expect(outcomeOfFailure({ code, description: 'chat not found' })).toEqual(unknown(String(code)))
})
