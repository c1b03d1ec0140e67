/** The methods the emulator knows, by lower-case name; all others are refused as unknown. */
import { answerCallbackQuery, answerInlineQuery } from './answering.ts'
import {
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  leaveChat,
  sendChatAction,
} from './chats.ts'
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts'
import { copyMessage, forwardMessage } from './copying.ts'
import { deleteMessage, deleteMessages } from './deleting.ts'
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './editing.ts'
import { getFile, sendDocument, sendPhoto } from './files.ts'
import type { Method } from './method.ts'
import { close, getMe, getWording, logOut, setWording } from './myself.ts'
import { sendMessage } from './sending.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts'

const ALL: Record<string, Method> = {
  getMe,
  logOut,
  close,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendDocument,
  sendChatAction,
  forwardMessage,
  copyMessage,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  answerInlineQuery,
  getChat,
  getChatMember,
  getChatMemberCount,
  getChatAdministrators,
  leaveChat,
  getFile,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: setWording('name'),
  getMyName: getWording('name'),
  setMyDescription: setWording('description'),
  getMyDescription: getWording('description'),
  setMyShortDescription: setWording('short_description'),
  getMyShortDescription: getWording('short_description'),
}

const BY_NAME = new Map(Object.entries(ALL).map(([name, method]) => [name.toLowerCase(), method]))

/** `name` in lower case. */
export const methodNamed = (name: string): Method | undefined => BY_NAME.get(name)
