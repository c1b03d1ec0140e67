/** The door for updates: what comes from outside must at least be an update of some chat; grammY's types describe the rest. */
import type { Update } from 'grammy/types'
import { z } from 'zod'
import type { StoredUpdate } from './store.ts'

/** Kinds of update that Vigilia asks for. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const

const idSchema = z.object({ id: z.number().int().refine(Number.isSafeInteger) })
const updateSchema = z.looseObject({
  update_id: z.number().int().nonnegative(),
  message: z.looseObject({ chat: z.looseObject(idSchema.shape), message_id: z.number().int() }).optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: z.looseObject(idSchema.shape),
      message: z.looseObject({ chat: z.looseObject(idSchema.shape) }).optional(),
    })
    .optional(),
  my_chat_member: z.looseObject({ chat: z.looseObject(idSchema.shape) }).optional(),
})

/** The row of one update, null for what is not an update or of no kind that we asked for. */
export function rowOf(update: unknown): StoredUpdate | null {
  const parsed = updateSchema.safeParse(update)
  if (!parsed.success) return null
  const { update_id: updateId, message, callback_query: query, my_chat_member: member } = parsed.data
  const chatId = message?.chat.id ?? query?.message?.chat.id ?? query?.from.id ?? member?.chat.id
  return chatId === undefined ? null : { updateId, chatId, body: JSON.stringify(update) }
}

/** One that is only answered with «too many»: its words are not read. */
interface Excess {
  excess?: true
}
export const asExcess = (update: unknown): string => JSON.stringify({ ...(update as object), excess: true })
export const isExcess = (update: Update): boolean => (update as Excess).excess === true

/** Whether it counts as haste: that somebody comes, goes or moves must never be passed over. */
export const isSaid = (update: unknown): boolean => {
  const { message, callback_query: tap } = update as Partial<Update>
  const moves = message?.migrate_to_chat_id ?? message?.migrate_from_chat_id
  return moves === undefined && (message !== undefined || tap !== undefined)
}
