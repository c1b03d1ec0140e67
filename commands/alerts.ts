import { Composer } from 'grammy'
import { mayChange } from '../src/telegram/admins.ts'
import type { Chat } from '../src/telegram/context.ts'
import { prefer } from '../src/telegram/prefer.ts'
import { onTap } from '../src/telegram/taps.ts'

export const alerts = new Composer<Chat>()

const WORDS: Record<string, boolean> = {
  todos: true,
  todas: true,
  all: true,
  verificados: false,
  verificadas: false,
  verified: false,
}

alerts.command(['avisos', 'alerts'], async (ctx) => {
  const unverified = WORDS[ctx.match.trim().toLowerCase()]
  if (unverified !== undefined) return set(ctx, unverified)
  await ctx.say(
    'alerts-how',
    {},
    {
      buttons: [
        [
          { text: ctx.label('button-verified'), action: 'verified' },
          { text: ctx.label('button-unverified'), action: 'unverified' },
        ],
      ],
    },
  )
})
onTap(alerts, 'verified', (ctx) => set(ctx, false))
onTap(alerts, 'unverified', (ctx) => set(ctx, true))

async function set(ctx: Chat, unverified: boolean): Promise<void> {
  if (!(await mayChange(ctx))) return ctx.say('only-admins')
  await prefer(ctx, { unverified })
  await ctx.say(unverified ? 'alerts-all' : 'alerts-verified')
}
