import { Composer } from 'grammy'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'

/** The answer to the question whether a chat is still there; that it said anything is what counts (telegram/chat.ts). */
export const stay = new Composer<Chat>()

onTap(stay, 'stay', (ctx) => ctx.say(ctx.subscriber ? 'still-here' : 'forget-nothing'))
