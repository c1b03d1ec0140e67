/** Handlers for the buttons of ours, by their action. */
import type { Composer } from 'grammy'
import { readTap } from './buttons.ts'
import type { Chat } from './context.ts'

export function onTap(
  composer: Composer<Chat>,
  action: string,
  handle: (ctx: Chat, argument: string) => Promise<unknown>,
): void {
  composer
    .filter((ctx) => ctx.tap?.action === action)
    .use(async (ctx) => {
      await handle(ctx, ctx.tap?.argument ?? '')
    })
}

/**
 * The name that the tapped message prints in bold: our own words, so that no state need be kept between a question and
 * its answer. Null when the message is too old to be shown by Telegram.
 */
export function boldOf(ctx: Chat): string | null {
  const message = ctx.callbackQuery?.message
  if (!message || message.date === 0 || !('entities' in message) || !('text' in message)) return null
  const bold = message.entities?.find((entity) => entity.type === 'bold')
  return bold && message.text ? message.text.slice(bold.offset, bold.offset + bold.length) : null
}

/** What the buttons of this action below the tapped message carry, those that were made for this chat. */
export function buttonsOf(ctx: Chat, action: string): string[] {
  const message = ctx.callbackQuery?.message
  if (!message || message.date === 0 || !('reply_markup' in message)) return []
  return (message.reply_markup?.inline_keyboard ?? []).flat().flatMap((button) => {
    const tap = 'callback_data' in button ? readTap(ctx.desk.vault, ctx.here, button.callback_data) : null
    return tap?.action === action ? [tap.argument] : []
  })
}
