/** One row per behaviour of the Bot API that the emulator promises: a call, and the exact words of its answer. */
import { expect, test } from 'vitest'
import { foundTown, picture, type Town } from './town.ts'

interface Row {
  when: string
  call: (town: Town) => ReturnType<Town['call']>
  code: number
  says: string
}

const SAYS_HELLO = { text: 'Hola' }
const send = (town: Town, params: object) =>
  town.call('sendMessage', { chat_id: town.alicia, ...SAYS_HELLO, ...params })
const button = (fields: object) => ({ inline_keyboard: [[{ text: 'Sí', ...fields }]] })
const cannotParse = (why: string) => `Bad Request: can't parse entities: ${why}`

/** A group with the bot in it. */
function group(
  { emulator, alicia }: Town,
  kind: { supergroup?: boolean; channel?: boolean; forum?: boolean } = {},
): number {
  const chat = emulator.group({ title: 'Familiares', members: [alicia], ...kind })
  emulator.addBot(chat, alicia)
  return chat
}
async function hello(town: Town, chat = town.alicia): Promise<number> {
  const told = await town.call('sendMessage', { chat_id: chat, ...SAYS_HELLO })
  return (told.result as { message_id: number }).message_id
}
const QUERY_TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

const ROWS: Row[] = [
  // --- who calls what
  {
    when: 'the method is unknown',
    call: (town) => town.call('sendPigeon'),
    code: 404,
    says: 'Not Found: method not found',
  },
  {
    when: 'the token was revoked',
    call: (town) => {
      town.emulator.revokeToken()
      return town.call('getMe')
    },
    code: 401,
    says: 'Unauthorized',
  },
  {
    when: 'the server restarts',
    call: (town) => {
      town.emulator.fault({ kind: 'restart-500', times: 1 })
      return town.call('getMe')
    },
    code: 500,
    says: 'Internal Server Error: restart',
  },
  {
    when: 'there is a flood',
    call: (town) => {
      town.emulator.fault({ kind: 'flood', method: 'SENDMESSAGE', retryAfter: 17 })
      return send(town, {})
    },
    code: 429,
    says: 'Too Many Requests: retry after 17',
  },
  // --- chats
  {
    when: 'chat_id is missing',
    call: (town) => town.call('sendMessage', SAYS_HELLO),
    code: 400,
    says: 'Bad Request: chat_id is empty',
  },
  {
    when: 'nobody has this id',
    call: (town) => send(town, { chat_id: 99 }),
    code: 400,
    says: 'Bad Request: chat not found',
  },
  {
    when: 'nobody has this id and the broadcast is paid',
    call: (town) => send(town, { chat_id: 99, allow_paid_broadcast: true }),
    code: 403,
    says: "Forbidden: bot can't initiate conversation with a user",
  },
  {
    when: 'the person blocked the bot',
    call: (town) => {
      town.emulator.block(town.alicia)
      return send(town, {})
    },
    code: 403,
    says: 'Forbidden: bot was blocked by the user',
  },
  {
    when: 'the account was deleted',
    call: (town) => {
      town.emulator.deleteAccount(town.alicia)
      return send(town, {})
    },
    code: 403,
    says: 'Forbidden: user is deactivated',
  },
  {
    when: 'the person never pressed Start',
    call: (town) => send(town, { chat_id: town.emulator.person({ firstName: 'Braulio' }) }),
    code: 403,
    says: "Forbidden: bot can't initiate conversation with a user",
  },
  {
    when: 'the bot writes to itself',
    call: (town) => send(town, { chat_id: town.emulator.bot.id }),
    code: 403,
    says: "Forbidden: the bot can't send messages to the bot",
  },
  ...(['group', 'supergroup', 'channel'] as const).flatMap((kind): Row[] => [
    {
      when: `the bot was kicked from a ${kind}`,
      call: (town) => {
        const chat = group(town, { [kind]: true })
        town.emulator.kick(chat)
        return send(town, { chat_id: chat })
      },
      code: 403,
      says: `Forbidden: bot was kicked from the ${kind} chat`,
    },
    {
      when: `the bot left a ${kind}`,
      call: async (town) => {
        const chat = group(town, { [kind]: true })
        expect(await town.call('leaveChat', { chat_id: chat })).toEqual({ ok: true, result: true })
        return send(town, { chat_id: chat })
      },
      code: 403,
      says: `Forbidden: bot is not a member of the ${kind} chat`,
    },
  ]),
  {
    when: 'the group was deleted',
    call: (town) => {
      const chat = group(town)
      town.emulator.deleteGroup(chat)
      return send(town, { chat_id: chat })
    },
    code: 403,
    says: 'Forbidden: the group chat was deleted',
  },
  {
    when: 'the group became a supergroup',
    call: (town) => {
      const chat = group(town)
      town.emulator.upgrade(chat)
      return send(town, { chat_id: chat })
    },
    code: 400,
    says: 'Bad Request: group chat was upgraded to a supergroup chat',
  },
  {
    when: 'the bot may not write in the group',
    call: (town) => {
      const chat = group(town)
      town.emulator.setBot(chat, town.alicia, 'restricted')
      return send(town, { chat_id: chat })
    },
    code: 400,
    says: 'Bad Request: not enough rights to send text messages to the chat',
  },
  {
    when: 'a topic is asked for where there is none',
    call: (town) => send(town, { message_thread_id: 7 }),
    code: 400,
    says: 'Bad Request: message thread not found',
  },
  {
    when: 'the topic of a forum is not there',
    call: (town) => send(town, { chat_id: group(town, { forum: true }), message_thread_id: 77 }),
    code: 400,
    says: 'Bad Request: message thread not found',
  },
  {
    when: 'the general topic is named by its number',
    call: (town) => send(town, { chat_id: group(town, { forum: true }), message_thread_id: 1 }),
    code: 400,
    says: 'Bad Request: message thread not found',
  },
  {
    when: 'the topic is closed',
    call: (town) => {
      const chat = group(town, { forum: true })
      const topic = town.emulator.openTopic(chat, town.alicia, 'Avisos')
      town.emulator.closeTopic(chat, topic)
      return send(town, { chat_id: chat, message_thread_id: topic })
    },
    code: 400,
    says: 'Bad Request: TOPIC_CLOSED',
  },
  {
    when: 'the topic was deleted',
    call: (town) => {
      const chat = group(town, { forum: true })
      const topic = town.emulator.openTopic(chat, town.alicia, 'Avisos')
      town.emulator.deleteTopic(chat, topic)
      return send(town, { chat_id: chat, message_thread_id: topic })
    },
    code: 400,
    says: 'Bad Request: message thread not found',
  },
  {
    when: 'the general topic is closed and none is named',
    call: (town) => {
      const chat = group(town, { forum: true })
      town.emulator.closeTopic(chat, 1)
      return send(town, { chat_id: chat })
    },
    code: 400,
    says: 'Bad Request: TOPIC_CLOSED',
  },
  {
    when: 'a refusal was asked for, word by word',
    call: (town) => {
      town.emulator.fault({ kind: 'refusal', code: 400, description: 'Bad Request: CHAT_WRITE_FORBIDDEN' })
      return send(town, {})
    },
    code: 400,
    says: 'Bad Request: CHAT_WRITE_FORBIDDEN',
  },
  // --- text
  {
    when: 'the text is missing',
    call: (town) => send(town, { text: '' }),
    code: 400,
    says: 'Bad Request: message text is empty',
  },
  {
    when: 'the text is blank',
    call: (town) => send(town, { text: ' \n\u200b ' }),
    code: 400,
    says: 'Bad Request: text must be non-empty',
  },
  {
    when: 'only tags are left',
    call: (town) => send(town, { text: '<b> </b>', parse_mode: 'HTML' }),
    code: 400,
    says: 'Bad Request: text must be non-empty',
  },
  {
    when: 'the text has 4097 characters',
    call: (town) => send(town, { text: 'á'.repeat(4097) }),
    code: 400,
    says: 'Bad Request: message is too long',
  },
  {
    when: 'the text has 32769 bytes',
    call: (town) => send(town, { text: 'a'.repeat(32_769) }),
    code: 400,
    says: 'Bad Request: text is too long',
  },
  {
    when: 'a caption has 1025 characters',
    call: (town) =>
      town.call(
        'sendPhoto',
        { chat_id: town.alicia, caption: 'a'.repeat(1025) },
        { photo: { name: 'a.png', bytes: picture() } },
      ),
    code: 400,
    says: 'Bad Request: message caption is too long',
  },
  {
    when: 'parse_mode is unknown',
    call: (town) => send(town, { parse_mode: 'BBCode' }),
    code: 400,
    says: 'Bad Request: unsupported parse_mode',
  },
  // --- HTML
  ...(
    [
      ['<b>Hola', `Can't find end tag corresponding to start tag "b"`],
      ['Ñu<br>', 'Unsupported start tag "br" at byte offset 3'],
      ['<Iván>', 'Unsupported start tag "iván" at byte offset 0'],
      ['<b>á</i>', 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'],
      ['á</b>', 'Unexpected end tag at byte offset 2'],
      ['1 <', 'Unclosed start tag at byte offset 2'],
      ['<a href="x', 'Unclosed start tag at byte offset 0'],
      ['<a href', 'Unclosed start tag "a" at byte offset 0'],
      ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
      ['<a href=x/y>y</a>', 'Unexpected end of name token at byte offset 8'],
      ['<b>x</b', 'Unclosed end tag at byte offset 4'],
      ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
      ['<tg-emoji emoji-id="x">x</tg-emoji>', 'Invalid custom emoji identifier specified'],
    ] as const
  ).map(
    ([text, why]): Row => ({
      when: `HTML is ${text}`,
      call: (town) => send(town, { text, parse_mode: 'HTML' }),
      code: 400,
      says: cannotParse(why),
    }),
  ),
  // --- MarkdownV2
  ...(
    [
      ['12.03', "Character '.' is reserved and must be escaped with the preceding '\\'"],
      ['1-2', "Character '-' is reserved and must be escaped with the preceding '\\'"],
      ['hola!', "Character '!' is reserved and must be escaped with the preceding '\\'"],
      ['a > b', "Character '>' is reserved and must be escaped with the preceding '\\'"],
      ['a | b', "Character '|' is reserved and must be escaped with the preceding '\\'"],
      ['ñ *x', "Can't find end of Bold entity at byte offset 3"],
      ['_x', "Can't find end of Italic entity at byte offset 0"],
      ['__x', "Can't find end of Underline entity at byte offset 0"],
      ['~x', "Can't find end of Strikethrough entity at byte offset 0"],
      ['||x', "Can't find end of Spoiler entity at byte offset 0"],
      ['`x', "Can't find end of Code entity at byte offset 0"],
      ['```x', "Can't find end of Pre entity at byte offset 0"],
      ['```ts\nx', "Can't find end of PreCode entity at byte offset 0"],
      ['[x', "Can't find end of TextUrl entity at byte offset 0"],
      ['[x](y', "Can't find end of a URL at byte offset 4"],
      ['![x](y)', 'Invalid custom emoji identifier specified'],
      ['![x]', 'Custom emoji entity must contain a tg://emoji URL'],
      ['>*x\ny', "Can't find end of Bold entity at byte offset 1"],
    ] as const
  ).map(
    ([text, why]): Row => ({
      when: `MarkdownV2 is ${text}`,
      call: (town) => send(town, { text, parse_mode: 'MarkdownV2' }),
      code: 400,
      says: cannotParse(why),
    }),
  ),
  {
    when: 'old Markdown is left open',
    call: (town) => send(town, { text: 'á *x', parse_mode: 'Markdown' }),
    code: 400,
    says: cannotParse("Can't find end of the entity starting at byte offset 3"),
  },
  // --- entities
  {
    when: 'an entity begins before the text',
    call: (town) => send(town, { entities: [{ type: 'bold', offset: -1, length: 2 }] }),
    code: 400,
    says: 'Bad Request: receive an entity with incorrect offset -1',
  },
  {
    when: 'an entity has a negative length',
    call: (town) => send(town, { entities: [{ type: 'bold', offset: 0, length: -2 }] }),
    code: 400,
    says: 'Bad Request: receive an entity with incorrect length -2',
  },
  {
    when: 'an entity has no offset',
    call: (town) => send(town, { entities: [{ type: 'bold', length: 2 }] }),
    code: 400,
    says: `Bad Request: can't parse MessageEntity: Can't find field "offset"`,
  },
  {
    when: 'an entity is of no type',
    call: (town) => send(town, { entities: [{ type: 'loud', offset: 0, length: 2 }] }),
    code: 400,
    says: "Bad Request: can't parse MessageEntity: Unsupported type specified",
  },
  {
    when: 'an entity is no object',
    call: (town) => send(town, { entities: [7] }),
    code: 400,
    says: "Bad Request: can't parse MessageEntity: expected an Object",
  },
  // --- replies
  {
    when: 'the message replied to is gone',
    call: (town) => send(town, { reply_parameters: { message_id: 77 } }),
    code: 400,
    says: 'Bad Request: message to be replied not found',
  },
  {
    when: 'the reply is told the old way',
    call: (town) => send(town, { reply_to_message_id: '77' }),
    code: 400,
    says: 'Bad Request: message to be replied not found',
  },
  // --- keyboards
  {
    when: 'callback_data has 65 bytes',
    call: (town) => send(town, { reply_markup: button({ callback_data: `a${'ñ'.repeat(32)}` }) }),
    code: 400,
    says: 'Bad Request: BUTTON_DATA_INVALID',
  },
  {
    when: 'a button does nothing',
    call: (town) => send(town, { reply_markup: button({}) }),
    code: 400,
    says: "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  },
  {
    when: 'a button has no text',
    call: (town) => send(town, { reply_markup: { inline_keyboard: [[{ callback_data: 'x' }]] } }),
    code: 400,
    says: `Bad Request: can't parse inline keyboard button: Can't find field "text"`,
  },
  {
    when: 'a button has a blank text',
    call: (town) => send(town, { reply_markup: button({ text: ' ', callback_data: 'x' }) }),
    code: 400,
    says: 'Bad Request: inline keyboard button text must be non-empty',
  },
  {
    when: 'the keyboard is broken JSON',
    call: (town) => send(town, { reply_markup: '{"inline_keyboard":' }),
    code: 400,
    says: "Bad Request: can't parse reply keyboard markup JSON object",
  },
  {
    when: 'the keyboard is no object',
    call: (town) => send(town, { reply_markup: '[]' }),
    code: 400,
    says: 'Bad Request: object expected as reply markup',
  },
  {
    when: 'the inline keyboard is no array',
    call: (town) => send(town, { reply_markup: { inline_keyboard: {} } }),
    code: 400,
    says: 'Bad Request: field "inline_keyboard" must be of type Array',
  },
  {
    when: 'the inline keyboard has no rows',
    call: (town) => send(town, { reply_markup: { inline_keyboard: [{ text: 'x' }] } }),
    code: 400,
    says: 'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  },
  {
    when: 'a button leads to no address',
    call: (town) => send(town, { reply_markup: button({ url: 'javascript:alert(1)' }) }),
    code: 400,
    says: "Bad Request: inline keyboard button URL 'javascript:alert(1)' is invalid: Unsupported URL protocol",
  },
  {
    when: 'a button leads to a host without a dot',
    call: (town) => send(town, { reply_markup: button({ url: 'http://localhost/' }) }),
    code: 400,
    says: "Bad Request: inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
  },
  {
    when: 'there are 101 buttons',
    call: (town) =>
      send(town, { reply_markup: { inline_keyboard: Array(101).fill([{ text: 'x', callback_data: 'x' }]) } }),
    code: 400,
    says: 'Bad Request: reply markup is too long',
  },
  // --- editing
  {
    when: 'an edit changes nothing',
    call: async (town) =>
      town.call('editMessageText', { chat_id: town.alicia, message_id: await hello(town), ...SAYS_HELLO }),
    code: 400,
    says: 'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  },
  {
    when: 'the message to edit is missing',
    call: (town) => town.call('editMessageText', { chat_id: town.alicia, message_id: 77, text: 'x' }),
    code: 400,
    says: 'Bad Request: message to edit not found',
  },
  {
    when: "another's message is edited",
    call: (town) => {
      const id = town.emulator.say({ chat: town.alicia, from: town.alicia, text: 'Buenas' })
      return town.call('editMessageText', { chat_id: town.alicia, message_id: id, text: 'x' })
    },
    code: 400,
    says: "Bad Request: message can't be edited",
  },
  {
    when: 'the text of a photo is edited',
    call: async (town) => {
      const told = await town.call(
        'sendPhoto',
        { chat_id: town.alicia },
        { photo: { name: 'a.png', bytes: picture() } },
      )
      const { message_id } = told.result as { message_id: number }
      return town.call('editMessageText', { chat_id: town.alicia, message_id, text: 'x' })
    },
    code: 400,
    says: 'Bad Request: there is no text in the message to edit',
  },
  {
    when: 'an edit names no message',
    call: (town) => town.call('editMessageText', { text: 'x' }),
    code: 400,
    says: 'Bad Request: message identifier is not specified',
  },
  // --- deleting
  {
    when: 'the message to delete is missing',
    call: (town) => town.call('deleteMessage', { chat_id: town.alicia, message_id: 77 }),
    code: 400,
    says: 'Bad Request: message to delete not found',
  },
  {
    when: 'no message to delete is named',
    call: (town) => town.call('deleteMessage', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: message identifier is not specified',
  },
  {
    when: 'the message to delete is older than 48 hours',
    call: async (town) => {
      const message_id = await hello(town)
      town.pass(48 * 3600_000 + 1000)
      return town.call('deleteMessage', { chat_id: town.alicia, message_id })
    },
    code: 400,
    says: "Bad Request: message can't be deleted for everyone",
  },
  {
    when: "another's message is deleted without the right to",
    call: (town) => {
      const chat = group(town)
      const id = town.emulator.say({ chat, from: town.alicia, text: 'Buenas' })
      return town.call('deleteMessage', { chat_id: chat, message_id: id })
    },
    code: 400,
    says: "Bad Request: message can't be deleted",
  },
  {
    when: 'no messages to delete are named',
    call: (town) => town.call('deleteMessages', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: message identifiers are not specified',
  },
  // --- queries
  {
    when: 'the tap answered is unknown',
    call: (town) => town.call('answerCallbackQuery', { callback_query_id: '1' }),
    code: 400,
    says: QUERY_TOO_OLD,
  },
  {
    when: 'a tap is answered after half a minute',
    call: async (town) => {
      const message = await hello(town)
      const { id } = town.emulator.tap({ chat: town.alicia, from: town.alicia, message, data: 'x' })
      town.pass(30_001)
      return town.call('answerCallbackQuery', { callback_query_id: id })
    },
    code: 400,
    says: QUERY_TOO_OLD,
  },
  {
    when: 'the notice has 201 characters',
    call: (town) => town.call('answerCallbackQuery', { callback_query_id: '1', text: 'a'.repeat(201) }),
    code: 400,
    says: 'Bad Request: MESSAGE_TOO_LONG',
  },
  {
    when: 'the inline query answered is unknown',
    call: (town) => town.call('answerInlineQuery', { inline_query_id: '1', results: [] }),
    code: 400,
    says: QUERY_TOO_OLD,
  },
  {
    when: 'there are 51 inline results',
    call: (town) => town.call('answerInlineQuery', { results: Array(51).fill({}) }),
    code: 400,
    says: 'Bad Request: too many inline query results specified',
  },
  {
    when: 'an inline result has no title',
    call: (town) => town.call('answerInlineQuery', { results: [{ type: 'article', id: '1' }] }),
    code: 400,
    says: `Bad Request: can't parse inline query result: Can't find field "title"`,
  },
  // --- commands and language
  ...(
    [
      [[{ command: 'a'.repeat(33), description: 'x' }], 'command length must not exceed 32'],
      [[{ command: 'a', description: 'x'.repeat(257) }], 'command description length must not exceed 256'],
      [[{ command: '/', description: 'x' }], 'command must be non-empty'],
      [[{ command: 'a', description: ' ' }], 'command description must be non-empty'],
      [[{ command: 'Seguir', description: 'x' }], 'BOT_COMMAND_INVALID'],
      [{ command: 'a' }, 'expected an Array of BotCommand'],
      ['[', "can't parse commands JSON object"],
      [[{ command: 'a' }], `can't parse BotCommand: Can't find field "description"`],
    ] as const
  ).map(
    ([commands, says]): Row => ({
      when: `the commands are ${JSON.stringify(commands).slice(0, 60)}`,
      call: (town) => town.call('setMyCommands', { commands }),
      code: 400,
      says: `Bad Request: ${says}`,
    }),
  ),
  {
    when: 'commands are for a chat nobody knows',
    call: (town) => town.call('setMyCommands', { commands: [], scope: { type: 'chat', chat_id: 99 } }),
    code: 400,
    says: 'Bad Request: chat not found',
  },
  {
    when: 'commands are for no scope',
    call: (town) => town.call('getMyCommands', { scope: { type: 'galaxy' } }),
    code: 400,
    says: "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  },
  {
    when: 'the language has a region',
    call: (town) => town.call('setMyName', { name: 'V', language_code: 'es-VE' }),
    code: 400,
    says: 'Bad Request: invalid language code specified',
  },
  // --- files
  {
    when: 'a message to copy comes from nowhere',
    call: (town) => town.call('copyMessage', { chat_id: town.alicia, message_id: 1 }),
    code: 400,
    says: 'Bad Request: parameter "from_chat_id" is required',
  },
  {
    when: 'there is no photo',
    call: (town) => town.call('sendPhoto', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: there is no photo in the request',
  },
  {
    when: 'there is no document',
    call: (town) => town.call('sendDocument', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: there is no document in the request',
  },
  {
    when: 'the document is empty',
    call: (town) =>
      town.call(
        'sendDocument',
        { chat_id: town.alicia },
        { document: { name: 'a.csv', bytes: new Uint8Array() } },
      ),
    code: 400,
    says: 'Bad Request: file must be non-empty',
  },
  {
    when: 'the photo is no picture',
    call: (town) =>
      town.call(
        'sendPhoto',
        { chat_id: town.alicia },
        { photo: { name: 'a.png', bytes: new Uint8Array(40) } },
      ),
    code: 400,
    says: 'Bad Request: IMAGE_PROCESS_FAILED',
  },
  {
    when: 'the photo is a ribbon',
    call: (town) =>
      town.call(
        'sendPhoto',
        { chat_id: town.alicia },
        { photo: { name: 'a.png', bytes: picture(2100, 100) } },
      ),
    code: 400,
    says: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
  },
  {
    when: 'the photo is a PDF',
    call: (town) =>
      town.call('sendPhoto', { chat_id: town.alicia }, { photo: { name: 'a.pdf', bytes: picture() } }),
    code: 400,
    says: 'Bad Request: photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp',
  },
  {
    when: 'the file_id is unknown',
    call: (town) => town.call('sendDocument', { chat_id: town.alicia, document: 'BQACnothing' }),
    code: 400,
    says: 'Bad Request: wrong file identifier/HTTP URL specified',
  },
  {
    when: 'an unknown file is asked for',
    call: (town) => town.call('getFile', { file_id: 'x' }),
    code: 400,
    says: 'Bad Request: wrong file_id or the file is temporarily unavailable',
  },
  {
    when: 'a file above 20 MB is asked for',
    call: async (town) => {
      const told = await town.call(
        'sendDocument',
        { chat_id: town.alicia },
        { document: { name: 'a.bin', bytes: new Uint8Array(20 * 1024 * 1024 + 1) } },
      )
      const { document } = told.result as { document: { file_id: string } }
      return town.call('getFile', { file_id: document.file_id })
    },
    code: 400,
    says: 'Bad Request: file is too big',
  },
  // --- updates
  {
    when: 'updates are asked for while a webhook is set',
    call: async (town) => {
      await town.call('setWebhook', { url: 'https://vigilia.example/hook' })
      return town.call('getUpdates')
    },
    code: 409,
    says: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  },
  {
    when: 'the webhook is plain HTTP',
    call: (town) => town.call('setWebhook', { url: 'http://vigilia.example/hook' }),
    code: 400,
    says: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  },
  {
    when: 'the webhook is on port 8080',
    call: (town) => town.call('setWebhook', { url: 'https://vigilia.example:8080/' }),
    code: 400,
    says: 'Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
  },
  {
    when: 'the webhook secret has a space',
    call: (town) => town.call('setWebhook', { url: 'https://vigilia.example/', secret_token: 'a b' }),
    code: 400,
    says: 'Bad Request: secret token contains unallowed characters',
  },
  {
    when: 'the webhook secret has 257 letters',
    call: (town) =>
      town.call('setWebhook', { url: 'https://vigilia.example/', secret_token: 'a'.repeat(257) }),
    code: 400,
    says: 'Bad Request: secret token is too long',
  },
  // --- chats, looked at
  {
    when: 'administrators of a private chat are asked for',
    call: (town) => town.call('getChatAdministrators', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: there are no administrators in the private chat',
  },
  {
    when: 'a member without id is asked for',
    call: (town) => town.call('getChatMember', { chat_id: town.alicia }),
    code: 400,
    says: 'Bad Request: invalid user_id specified',
  },
  {
    when: 'the chat action is unknown',
    call: (town) => town.call('sendChatAction', { chat_id: town.alicia, action: 'dancing' }),
    code: 400,
    says: 'Bad Request: wrong parameter action in request',
  },
]

test.each(ROWS)('when $when, Telegram answers $code', async ({ call, code, says }) => {
  const town = foundTown()
  const told = await call(town)
  expect([told.ok, told.error_code, told.description]).toEqual([false, code, says])
  town.emulator.close()
})

test('an upgraded group says where it moved, a flood says how long to wait', async () => {
  const town = foundTown()
  const chat = group(town)
  const moved = town.emulator.upgrade(chat)
  expect((await send(town, { chat_id: chat })).parameters).toEqual({ migrate_to_chat_id: moved })
  expect((await send(town, { chat_id: moved })).ok).toBe(true)
  town.emulator.fault({ kind: 'flood', retryAfter: 8 })
  expect((await send(town, {})).parameters).toEqual({ retry_after: 8 })
})

test('setting and removing a webhook is told in words', async () => {
  const town = foundTown()
  const url = 'https://vigilia.example/hook'
  expect(await town.call('setWebhook', { url })).toEqual({
    ok: true,
    result: true,
    description: 'Webhook was set',
  })
  expect((await town.call('setWebhook', { url })).description).toBe('Webhook is already set')
  expect((await town.call('deleteWebhook')).description).toBe('Webhook was deleted')
  expect((await town.call('deleteWebhook')).description).toBe('Webhook is already deleted')
  town.emulator.close()
})
