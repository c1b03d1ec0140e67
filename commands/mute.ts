import { Composer } from 'grammy'
import { readName } from '../src/alarms/alarm.ts'
import { mute as silence } from '../src/alarms/store.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

const DAY_MS = 24 * 3_600_000

/** «Silenciar 24 h», under an alarm: only for whoever is told of alarms, whatever the signature of the button says. */
export const mute = new Composer<Chat>()

onTap(mute, 'mute', async (ctx, argument) => {
  const { db, world, curators } = ctx.desk
  const alarm = readName(argument)
  if (alarm === null || ctx.from === undefined || !curators.includes(ctx.from.id))
    return ctx.toast('button-expired')
  await silence(db, argument, new Date(world.now().getTime() + DAY_MS))
  await ctx.toast('alarm-muted')
})
