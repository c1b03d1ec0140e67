/** A group as its administrators know it, asked for when they have to be told something. */
import type { Api } from 'grammy'
import { outcomeOf } from './send.ts'

/** Null when Telegram does not say: nobody asks who is not in the group any more. */
export async function groupOf(
  api: Pick<Api, 'getChat' | 'getChatAdministrators'>,
  chatId: number,
): Promise<{ title: string; administrators: number[] } | null> {
  try {
    const { title } = await api.getChat(chatId)
    const members = await api.getChatAdministrators(chatId)
    const people = members.map(({ user }) => user).filter((user) => !user.is_bot)
    return { title: title ?? '', administrators: people.map(({ id }) => id) }
  } catch (error) {
    outcomeOf(error)
    return null
  }
}
