import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import type { Chat } from '../src/telegram/context.ts'
import { answerName, answerQuestion } from './status.ts'

/** In private, a name, or a question that names somebody, asks for that person's status. In groups the bot is quiet. */
export const freeText = new Composer<Chat>()

freeText.chatType('private').on('message:text', async (ctx, next) => {
  const { text } = ctx.msg
  if (text.startsWith('/')) return next()
  if (cleanName(text).kind === 'name') return answerName(ctx, text)
  if (!(await answerQuestion(ctx, text))) return next()
})
