import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import type { Chat } from '../src/telegram/context.ts'

/** The last to be asked: says so when nobody understood, in private, and never leaves a button spinning. */
export const notUnderstood = new Composer<Chat>()

notUnderstood.on('callback_query', (ctx) => ctx.toast('button-expired'))
notUnderstood.chatType('private').on('message:text', (ctx) => {
  const clean = ctx.msg.text.startsWith('/') ? null : cleanName(ctx.msg.text)
  const tooLong =
    clean?.kind === 'refused' && (clean.because === 'too-long' || clean.because === 'mixed-script')
  return ctx.say(
    tooLong ? `name-${clean.because}` : 'not-understood',
    {},
    { buttons: [[{ text: ctx.label('button-help'), action: 'help' }]] },
  )
})
notUnderstood.chatType('private').on('message', (ctx) => ctx.say('not-text'))
