import { Composer } from 'grammy'
import type { Chat } from '../src/telegram/context.ts'

export const start = new Composer<Chat>()

start.command(['start'], async (ctx) => {
  if (ctx.isGroup) return ctx.say('help-group')
  await ctx.say(
    'start',
    {},
    {
      buttons: [
        [
          { text: ctx.label('button-releases'), action: 'releases' },
          { text: ctx.label('button-help'), action: 'help' },
        ],
      ],
    },
  )
})
