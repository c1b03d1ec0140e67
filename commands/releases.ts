import { Composer } from 'grammy'
import { figuresOf } from '../src/alerts/decide.ts'
import { recentBatches } from '../src/batches/store.ts'
import { batchWords } from '../src/deliveries/message.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'
import { join } from '../src/texts/words.ts'

export const releases = new Composer<Chat>()

const SHOWN = 4

releases.command(['excarcelaciones', 'releases'], (ctx) => showReleases(ctx))
onTap(releases, 'releases', (ctx) => showReleases(ctx))

async function showReleases(ctx: Chat): Promise<void> {
  const { db, texts } = ctx.desk
  const buttons = [[{ text: ctx.label('button-follow-all'), action: 'all' }]]
  const batches = await recentBatches(db, SHOWN)
  if (batches.length === 0) return ctx.say('releases-none', {}, { buttons })
  const cards = batches.map((batch) =>
    batchWords(
      {
        kind: 'batch',
        batchId: batch.id,
        news: 'new',
        family: batch.family,
        standing: batch.standing,
        day: batch.day,
        figures: figuresOf(batch),
        before: [],
        prisons: batch.prisons,
        regions: batch.regions,
        outlet: batch.owners.join(', '),
        outlets: batch.owners.length,
        url: null,
        asOf: batch.lastAt,
      },
      ctx.language,
      texts,
    ),
  )
  await ctx.tell(join([texts.say(ctx.language, 'releases-title'), ...cards], '\n\n'), { buttons })
}
