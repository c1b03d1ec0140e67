import { Composer } from 'grammy'
import { findCard } from '../src/people/card.ts'
import { prisonName, regionName } from '../src/places/places.ts'
import { removeSubscription, subscriptionsOf } from '../src/subscriptions/store.ts'
import type { Target } from '../src/subscriptions/subscription.ts'
import { mayChange } from '../src/telegram/admins.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'
import type { Button } from '../src/texts/message.ts'
import { join, type Words } from '../src/texts/words.ts'

/** /lista shows what a chat follows; /dejar is the same list with a way out of each. */
export const list = new Composer<Chat>()

list.command(['lista', 'list'], async (ctx) => show(ctx, await listing(ctx, 'list-title')))
list.command(['dejar', 'unfollow'], async (ctx) => show(ctx, await listing(ctx, 'unfollow-which')))
onTap(list, 'list', async (ctx) => show(ctx, await listing(ctx, 'list-title')))
onTap(list, 'stop', async (ctx, argument) => {
  if (!(await mayChange(ctx))) return ctx.toast('only-admins')
  const { db, world } = ctx.desk
  const removed =
    ctx.subscriber !== undefined &&
    (await removeSubscription(db, ctx.subscriber.id, Number(argument), world.now()))
  await ctx.toast(removed ? 'unfollowed' : 'unfollow-gone')
  const { words, buttons } = await listing(ctx, 'list-title')
  await ctx.replace(words, buttons)
})

async function listing(ctx: Chat, heading: string): Promise<{ words: Words; buttons: Button[][] }> {
  const { db, vault, texts } = ctx.desk
  const held = ctx.subscriber ? await subscriptionsOf(db, vault, ctx.subscriber.id) : []
  if (held.length === 0) return { words: texts.say(ctx.language, 'list-empty'), buttons: [] }
  const lines: Words[] = []
  const buttons: Button[][] = []
  for (const { id, target } of held) {
    const what = await targetWords(ctx, target)
    lines.push({ text: `• ${what.text}`, entities: [] })
    buttons.push([
      { text: ctx.label('button-unfollow', { what }).slice(0, 60), action: 'stop', argument: id },
    ])
  }
  const mode = texts.say(
    ctx.language,
    ctx.preferences().unverified ? 'list-unverified-on' : 'list-unverified-off',
  )
  return { words: join([join([texts.say(ctx.language, heading), ...lines], '\n'), mode], '\n\n'), buttons }
}

async function targetWords(ctx: Chat, target: Target): Promise<Words> {
  const { db, texts } = ctx.desk
  switch (target.kind) {
    case 'person':
      return texts.say(ctx.language, 'list-person', {
        name: (await findCard(db, target.personId))?.name ?? (target.typed || ctx.label('list-person-gone')),
      })
    case 'name':
      return texts.say(ctx.language, 'list-name', { name: target.name })
    case 'region':
      return texts.say(ctx.language, 'list-region', { region: regionName(target.iso) })
    case 'prison':
      return texts.say(ctx.language, 'list-prison', { prison: prisonName(target.id) ?? target.id })
    case 'all':
      return texts.say(ctx.language, 'list-all')
  }
}

async function show(ctx: Chat, { words, buttons }: { words: Words; buttons: Button[][] }): Promise<void> {
  await ctx.tell(words, { buttons })
}
