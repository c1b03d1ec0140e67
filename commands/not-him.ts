import { Composer } from 'grammy'
import { sightingKey } from '../src/alerts/alert.ts'
import { findFacts } from '../src/alerts/store.ts'
import { findCard } from '../src/people/card.ts'
import { type Rejection, rejectNews, rejectPerson } from '../src/subscriptions/rejection.ts'
import { rememberTarget, removeSubscription, subscriptionsOf } from '../src/subscriptions/store.ts'
import type { Subscription } from '../src/subscriptions/subscription.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

/** «No es él», under every alert about a name: that person, or that name in the press, does not come back to this chat. */
export const notHim = new Composer<Chat>()

onTap(notHim, 'not', async (ctx, argument) => {
  const personId = Number(argument)
  const held = await heldBy(ctx)
  const { db, directory } = ctx.desk
  const ids = directory.idsOf(personId)
  const names = ids.flatMap((id) => directory.namesOf(id))
  const name = (await findCard(db, personId))?.name ?? 'none'
  await remember(ctx, rejectPerson(held, { ids, names }), name)
})

onTap(notHim, 'notnews', async (ctx, argument) => {
  const facts = await findFacts(ctx.desk.db, sightingKey(Number(argument)))
  if (facts?.kind !== 'sighting') return ctx.toast('button-expired')
  const held = await heldBy(ctx)
  const personIds = facts.personIds.flatMap((id) => ctx.desk.directory.idsOf(id))
  await remember(ctx, rejectNews(held, { name: facts.name, personIds }, ctx.desk.world.now()), facts.name)
})

async function heldBy(ctx: Chat): Promise<Subscription[]> {
  const { db, vault, directory } = ctx.desk
  await directory.refresh(db)
  return ctx.subscriber ? subscriptionsOf(db, vault, ctx.subscriber.id) : []
}

async function remember(ctx: Chat, rejection: Rejection, name: string): Promise<void> {
  const { db, vault, world } = ctx.desk
  const { keep, remove, remembered, followed } = rejection
  for (const one of keep) await rememberTarget(db, vault, one, world.now())
  for (const one of remove) await removeSubscription(db, one.subscriberId, one.id, world.now())
  if (remembered === 'nothing') return ctx.toast('unfollow-gone')
  await ctx.say(`not-him-${remembered}`, remembered === 'removed' ? { name } : { name, followed })
}
