import { Composer } from 'grammy'
import type { Chat } from '../src/telegram/context.ts'

export const privacy = new Composer<Chat>()

privacy.command(['privacidad', 'privacy'], (ctx) =>
  ctx.say(
    'privacy',
    {},
    { buttons: ctx.isGroup ? [] : [[{ text: ctx.label('button-yes-forget'), action: 'asktoforget' }]] },
  ),
)
