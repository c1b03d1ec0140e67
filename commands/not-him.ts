import { Composer } from 'grammy'
import { dismiss } from '../src/subscriptions/dismissal.ts'
import { rememberTarget, removeSubscription, subscriptionsOf } from '../src/subscriptions/store.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

/** «No es él», under every alert about a name: that person never comes back to this chat. */
export const notHim = new Composer<Chat>()

onTap(notHim, 'not', async (ctx, argument) => {
  const { db, vault, world } = ctx.desk
  const personId = Number(argument)
  if (!ctx.subscriber) return ctx.toast('unfollow-gone')
  for (const subscription of await subscriptionsOf(db, vault, ctx.subscriber.id)) {
    const { target } = subscription
    if (target.kind === 'person' && target.personId === personId) {
      await removeSubscription(db, ctx.subscriber.id, subscription.id, world.now())
    }
    const dismissed = dismiss(target, personId)
    if (dismissed !== target)
      await rememberTarget(db, vault, { ...subscription, target: dismissed }, world.now())
  }
  await ctx.say('not-him')
})
