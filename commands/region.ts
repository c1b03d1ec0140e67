import { Composer } from 'grammy'
import { findPrison, findRegion, prisonName, regionName } from '../src/places/places.ts'
import { addSubscription } from '../src/subscriptions/store.ts'
import type { Target } from '../src/subscriptions/subscription.ts'
import { mayChange } from '../src/telegram/admins.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'
import { refuse } from './follow.ts'

export const region = new Composer<Chat>()

region.command(['region'], async (ctx) => {
  if (ctx.match.trim() === '')
    return ctx.say('region-how', {}, { buttons: [[{ text: ctx.label('button-follow-all'), action: 'all' }]] })
  const found = findRegion(ctx.match)
  switch (found.kind) {
    case 'region':
      return followPlace(ctx, { kind: 'region', iso: found.iso })
    case 'all':
      return followPlace(ctx, { kind: 'all' })
    case 'several':
      return ctx.say(
        'region-several',
        {},
        { buttons: found.isos.map((iso) => [{ text: regionName(iso), action: 'region', argument: iso }]) },
      )
    case 'unknown': {
      const prison = findPrison(ctx.match)
      return prison === null ? ctx.say('region-unknown') : followPlace(ctx, { kind: 'prison', id: prison })
    }
  }
})

onTap(region, 'region', (ctx, iso) => followPlace(ctx, { kind: 'region', iso }))
onTap(region, 'all', (ctx) => followPlace(ctx, { kind: 'all' }))

async function followPlace(ctx: Chat, target: Target & { kind: 'region' | 'prison' | 'all' }): Promise<void> {
  if (!(await mayChange(ctx))) return ctx.say('only-admins')
  const { db, vault, world, limits } = ctx.desk
  const subscriber = await ctx.welcome()
  const added = await addSubscription(db, vault, subscriber.id, target, world.now(), limits)
  const buttons = [
    [
      { text: ctx.label('button-list'), action: 'list' },
      { text: ctx.label('button-releases'), action: 'releases' },
    ],
  ]
  const place =
    target.kind === 'all'
      ? ctx.label('list-all')
      : target.kind === 'prison'
        ? (prisonName(target.id) ?? target.id)
        : regionName(target.iso)
  if (added.kind === 'full' || added.kind === 'hasty') return refuse(ctx, added, place)
  const already = added.kind === 'already' ? '-already' : ''
  if (target.kind === 'all') return ctx.say(`follow-all${already}`, {}, { buttons })
  return ctx.say(`follow-region${already}`, { region: place }, { buttons })
}
