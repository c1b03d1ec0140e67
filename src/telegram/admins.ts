/** Who may change what a chat follows: in private whoever writes, in a group those who run it. */
import type { Chat } from './context.ts'

// Anonymous administrators write as the group itself, through this account of Telegram's.
const GROUP_ANONYMOUS_BOT = 1087968824

export async function mayChange(ctx: Chat): Promise<boolean> {
  if (!ctx.isGroup) return true
  if (ctx.from === undefined) return false
  if (ctx.from.id === GROUP_ANONYMOUS_BOT && ctx.senderChat?.id === ctx.here) return true
  const member = await ctx.api.getChatMember(ctx.here, ctx.from.id)
  return member.status === 'creator' || member.status === 'administrator'
}
