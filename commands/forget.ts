import { Composer } from 'grammy'
import { forgetSubscriber } from '../src/subscribers/store.ts'
import { mayChange } from '../src/telegram/admins.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

export const forget = new Composer<Chat>()

forget.command(['borrar', 'forget'], (ctx) => ask(ctx))
onTap(forget, 'asktoforget', (ctx) => ask(ctx))
onTap(forget, 'forget', async (ctx) => {
  if (!(await mayChange(ctx))) return ctx.toast('only-admins')
  const { db, vault, world, texts, erasures } = ctx.desk
  const language = ctx.language
  const there = await forgetSubscriber(db, vault, ctx.here, world.now(), ctx.subscriber?.id)
  await erasures.keep()
  await ctx.replace(texts.say(language, there ? 'forgotten' : 'forget-nothing'))
})
onTap(forget, 'keep', (ctx) => ctx.replace(ctx.desk.texts.say(ctx.language, 'forget-kept')))

async function ask(ctx: Chat): Promise<void> {
  if (!ctx.subscriber) return ctx.say('forget-nothing')
  await ctx.say(
    'forget-sure',
    {},
    {
      buttons: [
        [
          { text: ctx.label('button-yes-forget'), action: 'forget' },
          { text: ctx.label('button-no'), action: 'keep' },
        ],
      ],
    },
  )
}
