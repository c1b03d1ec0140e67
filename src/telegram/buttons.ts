/** Buttons of ours: what they carry is signed for one chat, so that a forged or carried-over button does nothing (safety.md, T10). */
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Button } from '../texts/message.ts'
import type { Vault } from '../vault/vault.ts'

/** What a tap asks for; `argument` is empty for actions that need none. */
export interface Tap {
  action: string
  argument: string
}

// action:argument:signature. Telegram takes 1 to 64 bytes; actions are short words and arguments ids or region codes.
const SHAPE = /^([a-z]{1,16}):([\w-]{0,32}):([\w-]{11})$/

export function keyboard(
  vault: Vault,
  chatId: number,
  rows: readonly Button[][],
): InlineKeyboardMarkup | undefined {
  if (rows.length === 0) return undefined
  return {
    inline_keyboard: rows.map((row) =>
      row.map((button) =>
        'url' in button
          ? { text: button.text, url: button.url }
          : {
              text: button.text,
              callback_data: writeTap(vault, chatId, button.action, String(button.argument ?? '')),
            },
      ),
    ),
  }
}

/** Those buttons that lead out of the chat: all that a channel may have, where a tap would be answered to everybody. */
export function links(rows: readonly Button[][]): InlineKeyboardMarkup | undefined {
  const linked = rows.map((row) => row.filter((button) => 'url' in button)).filter((row) => row.length > 0)
  return linked.length === 0 ? undefined : { inline_keyboard: linked }
}

function writeTap(vault: Vault, chatId: number, action: string, argument: string): string {
  const data = `${action}:${argument}:${vault.signButton(`${chatId}|${action}|${argument}`)}`
  if (!SHAPE.test(data)) throw new RangeError(`a button for «${action}» does not fit Telegram's 64 bytes`)
  return data
}

/** Null when the data is not a button that was made for this chat. */
export function readTap(vault: Vault, chatId: number, data: string): Tap | null {
  const [, action, argument, signature] = data.match(SHAPE) ?? []
  if (action === undefined || argument === undefined || signature === undefined) return null
  return vault.verifyButton(`${chatId}|${action}|${argument}`, signature) ? { action, argument } : null
}
