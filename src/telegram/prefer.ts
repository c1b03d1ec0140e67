/** Keeps a preference of this chat. */
import { rememberPreferences } from '../subscribers/store.ts'
import type { Preferences } from '../subscribers/subscriber.ts'
import type { Chat } from './context.ts'

export async function prefer(ctx: Chat, change: Partial<Preferences>): Promise<void> {
  const { db, vault, world } = ctx.desk
  const subscriber = await ctx.welcome()
  const preferences = { ...subscriber.preferences, ...change }
  await rememberPreferences(db, vault, subscriber.id, preferences, world.now())
  ctx.subscriber = { ...subscriber, preferences }
  ctx.language = preferences.language
}
