/** sendMessage, and what every sending method has in common. */
import { chatFor, checkDelivery } from '../access.ts'
import { type Args, isRecord } from '../args.ts'
import type { Content } from '../contents.ts'
import { readText } from '../formatted.ts'
import { GENERAL } from '../groups.ts'
import { readMarkup } from '../keyboards.ts'
import type { Message } from '../messages.ts'
import { postFromBot } from '../posting.ts'
import { badRequest } from '../refusal.ts'
import type { Server } from '../server.ts'
import { messageOf } from '../wire.ts'
import type { Method } from './method.ts'

export const sendMessage: Method = (server, args) => {
  const said = readText(args)
  checkLinkPreview(args)
  return messageOf(server, send(server, args, said))
}

/** Through every check, into the chat. The limits come before what only the backend knows, as there. */
export function send(
  server: Server,
  args: Args,
  body: Omit<Content, 'from' | 'markup' | 'replyTo'>,
): Message {
  const markup = readMarkup(args)
  const reply = readReply(args)
  const chat = chatFor(server, args, 'write')
  const thread = readThread(server, args, chat)
  const replyTo = reply && replyTarget(server, chat, reply)
  server.gate.pass({ chat, paid: args.flag('allow_paid_broadcast') })
  checkDelivery(server, chat, thread)
  const group = server.groups.get(chat)
  return postFromBot(server, chat, {
    from: group?.kind === 'channel' ? chat : 0,
    ...body,
    ...(markup ? { markup } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(thread === undefined ? {} : { thread }),
  })
}

export function checkLinkPreview(args: Args): void {
  const options = args.json('link_preview_options', "Can't parse link preview options JSON object")
  if (options !== undefined && !isRecord(options)) throw badRequest('Object expected as link preview options')
}

interface Reply {
  message: number
  optional: boolean
}

function readReply(args: Args): Reply | undefined {
  const parameters = args.json('reply_parameters', "Can't parse reply parameters JSON object")
  if (parameters === undefined) {
    const message = args.int('reply_to_message_id')
    return message > 0 ? { message, optional: args.flag('allow_sending_without_reply') } : undefined
  }
  if (!isRecord(parameters)) throw badRequest('Object expected as reply parameters')
  const message = Number(parameters.message_id)
  return message > 0 ? { message, optional: parameters.allow_sending_without_reply === true } : undefined
}

function replyTarget(server: Server, chat: number, { message, optional }: Reply): number | undefined {
  if (server.messages.find(chat, message)) return message
  if (optional) return undefined
  throw badRequest('message to be replied not found')
}

/**
 * The topic of a forum, undefined for the general one, which is never named. A private chat refuses one, a group without
 * topics ignores it.
 */
function readThread(server: Server, args: Args, chat: number): number | undefined {
  const thread = args.int('message_thread_id')
  if (thread <= 0) return undefined
  const topics = server.groups.get(chat)?.topics
  if (chat > 0 || (topics && (thread === GENERAL || !topics.has(thread))))
    throw badRequest('message thread not found')
  return topics ? thread : undefined
}
