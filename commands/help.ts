import { Composer } from 'grammy'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

export const help = new Composer<Chat>()

help.command(['ayuda', 'help'], (ctx) => explain(ctx))
onTap(help, 'help', (ctx) => explain(ctx))

async function explain(ctx: Chat): Promise<void> {
  if (ctx.isGroup) return ctx.say('help-group')
  await ctx.say(
    'help',
    {},
    {
      buttons: [
        [
          { text: ctx.label('button-list'), action: 'list' },
          { text: ctx.label('button-releases'), action: 'releases' },
        ],
      ],
    },
  )
}
