import { Composer } from 'grammy'
import { conditionOf, isUnwell, type SourceState } from '../src/conditions/condition.ts'
import { watchedSources } from '../src/conditions/store.ts'
import type { Chat } from '../src/telegram/context.ts'
import { join, shorten, type Words } from '../src/texts/words.ts'

/** /fuentes: which sources answer, since when, and which do not. */
export const sources = new Composer<Chat>()

/** More names than these are not read on a phone. */
const MOST_NAMED = 60

sources.command(['fuentes', 'sources'], async (ctx) => {
  const { db, texts, world } = ctx.desk
  const now = world.now()
  const judged = (await watchedSources(db, ctx.desk.sources)).map((source) => ({
    source,
    ...conditionOf(source, now),
  }))
  const lists = judged.filter(({ source }) => source.kind === 'registry')
  const feeds = judged.filter(({ source }) => source.kind === 'feed')
  const well = feeds.filter(({ condition }) => condition === 'answers' || condition === 'moved')
  const waiting = feeds.filter(({ condition }) => condition === 'waiting')

  const say = (key: string, args: Record<string, string | number> = {}): Words =>
    texts.say(ctx.language, key, args)
  const moment = (date: Date | null): string => (date === null ? 'none' : texts.moment(ctx.language, date))
  const line = ({ source, condition, since }: (typeof judged)[number]): Words =>
    say(`source-${condition}`, { name: source.name, kind: source.kind, since: moment(since) })
  const named = (all: readonly { source: SourceState }[]): Record<string, string | number> => ({
    count: all.length,
    names: all
      .slice(0, MOST_NAMED)
      .map(({ source }) => source.name)
      .join(', '),
    more: Math.max(0, all.length - MOST_NAMED),
  })

  const troubled = feeds.filter(({ condition }) => isUnwell(condition))
  const oldest = well.reduce<Date | null>(
    (least, { since }) => (since !== null && (least === null || since < least) ? since : least),
    null,
  )
  const parts: Words[] = [
    join([say('sources-title'), ...lists.map(line)], '\n'),
    ...(troubled.length > 0 ? [join([say('sources-unwell'), ...troubled.map(line)], '\n')] : []),
    ...(well.length > 0
      ? [say('sources-well', { ...named(well), all: feeds.length, since: moment(oldest) })]
      : []),
    ...(waiting.length > 0 ? [say('sources-waiting', named(waiting))] : []),
    ...(judged.length === 0 ? [say('sources-none')] : []),
  ]
  await ctx.tell(shorten(join(parts, '\n\n')))
})
