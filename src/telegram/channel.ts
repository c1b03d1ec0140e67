/** Whether the bot may post where the configuration says, for whoever asks the doctor. */
import type { ChatFullInfo, ChatMember } from 'grammy/types'
import type { ChatId } from '../gate/pace.ts'
import type { Failed } from './answer.ts'
import { sendingApi, type TelegramOptions } from './api.ts'
import { outcomeOf } from './send.ts'

export interface Standing {
  well: boolean
  /** What was found, and what to do when it is not well. */
  says: string
}

export async function channelStanding(options: TelegramOptions, chat: ChatId): Promise<Standing> {
  const api = sendingApi(options)
  try {
    const me = await api.getMe()
    const there = await api.getChat(chat)
    return judge(there, await api.getChatMember(chat, me.id))
  } catch (error) {
    return { well: false, says: explain(outcomeOf(error)) }
  }
}

/** In a channel only administrators post; in a group every member who may write. */
function judge(chat: ChatFullInfo, member: ChatMember): Standing {
  const title = `«${chat.title ?? ''}»`
  if (member.status === 'left' || member.status === 'kicked')
    return { well: false, says: `the bot is not in ${title}; add it there as an administrator` }
  if (chat.type !== 'channel') {
    const writes = member.status !== 'restricted' || member.can_send_messages
    return {
      well: writes,
      says: writes ? `the bot writes in the group ${title}` : `the bot may not write in ${title}`,
    }
  }
  if (member.status !== 'administrator')
    return {
      well: false,
      says: `the bot is in ${title} without rights; make it an administrator who may post`,
    }
  return member.can_post_messages === true
    ? { well: true, says: `the bot posts in ${title}` }
    : { well: false, says: `the bot is an administrator of ${title} who may not post; give it that right` }
}

function explain(outcome: Failed): string {
  switch (outcome.kind) {
    case 'chat-not-found':
      return 'Telegram knows no such chat: its name or number is another now, or the bot was never in it; correct "chat" in sources.json'
    case 'refused':
      return `the bot is not in it (${outcome.because}); add it there as an administrator`
    case 'moved':
      return `the group is a supergroup now; write ${outcome.chatId} as its "chat" in sources.json`
    default:
      return `Telegram does not say (${outcome.kind}); ask again later`
  }
}
