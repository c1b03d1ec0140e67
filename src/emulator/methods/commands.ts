/** The bot's command menus: seven scopes, each in any number of languages. */
import { checkChat } from '../access.ts'
import { type Args, isRecord, requiredInt, requiredString } from '../args.ts'
import { codePoints } from '../formatted.ts'
import { type BotCommand, checkLanguage, type Scope } from '../profile.ts'
import { badRequest, explaining } from '../refusal.ts'
import type { Server } from '../server.ts'
import type { Method } from './method.ts'

const MOST_COMMANDS = 100
const LONGEST_COMMAND = 32
const LONGEST_DESCRIPTION = 256

export const setMyCommands: Method = (server, args) => {
  const given = args.json('commands', "Can't parse commands JSON object") ?? []
  if (!Array.isArray(given)) throw badRequest('Expected an Array of BotCommand')
  const parsed = given.map((value) => explaining("Can't parse BotCommand", () => readCommand(value)))
  const scope = readScope(server, args)
  const language = checkLanguage(args.text('language_code'))
  if (parsed.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  server.profile.setCommands(scope, language, parsed.map(checkCommand))
  server.changes.announce({ chat: 'chat_id' in scope ? scope.chat_id : 0, kind: 'commands' })
  return true
}

export const getMyCommands: Method = (server, args) =>
  server.profile.commands(readScope(server, args), checkLanguage(args.text('language_code')))

export const deleteMyCommands: Method = (server, args) => {
  const scope = readScope(server, args)
  server.profile.setCommands(scope, checkLanguage(args.text('language_code')), [])
  server.changes.announce({ chat: 'chat_id' in scope ? scope.chat_id : 0, kind: 'commands' })
  return true
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest('expected an Object')
  return { command: requiredString(value, 'command'), description: requiredString(value, 'description') }
}

/** The library trims and measures, the backend looks at the letters. */
function checkCommand(given: BotCommand): BotCommand {
  const command = given.command.trim().replace(/^\//, '')
  const description = given.description.trim()
  if (command === '') throw badRequest('Command must be non-empty')
  if (codePoints(command) > LONGEST_COMMAND)
    throw badRequest(`Command length must not exceed ${LONGEST_COMMAND}`)
  if (description === '') throw badRequest('Command description must be non-empty')
  if (codePoints(description) > LONGEST_DESCRIPTION)
    throw badRequest(`Command description length must not exceed ${LONGEST_DESCRIPTION}`)
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  return { command, description }
}

const WIDE = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const
const IN_CHAT = ['chat', 'chat_administrators', 'chat_member'] as const

function readScope(server: Server, args: Args): Scope {
  const value = args.json('scope', "Can't parse BotCommandScope JSON object")
  if (value === undefined) return { type: 'default' }
  const { type, chatId, userId } = explaining("Can't parse BotCommandScope", () => {
    if (!isRecord(value)) throw badRequest('BotCommandScope must be an Object')
    const type = requiredString(value, 'type')
    const inChat = IN_CHAT.find((known) => known === type)
    if (!inChat && !WIDE.some((known) => known === type)) throw badRequest('Unsupported type specified')
    const chatId = inChat ? requiredString(value, 'chat_id') : ''
    if (inChat && chatId === '') throw badRequest('Empty chat_id specified')
    const userId = type === 'chat_member' ? requiredInt(value, 'user_id') : 0
    if (type === 'chat_member' && userId <= 0) throw badRequest('Invalid user_id specified')
    return { type, chatId, userId }
  })
  const wide = WIDE.find((known) => known === type)
  if (wide) return { type: wide }
  const chat_id = checkChat(server, chatId, 'read')
  if (type === 'chat_member') return { type, chat_id, user_id: userId }
  return { type: type === 'chat' ? 'chat' : 'chat_administrators', chat_id }
}
