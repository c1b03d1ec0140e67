/**
 * Whoever writes faster than anybody reads is not written down beyond some: a script must not keep the others waiting, nor
 * fill the disk (safety.md, T9). Nothing of it is silent in private: the first that is too many is answered, once.
 */
import { isGroupChat } from '../gate/pace.ts'
import type { World } from '../world.ts'
import type { StoredUpdate } from './store.ts'
import { asExcess, isSaid, rowOf } from './update.ts'

/** More than anybody follows, in one go and in the same minute; a night's messages after an outage fit. */
const AT_ONCE = 30
/** Every so often another one may come: more than this the pace of a chat's answers would not follow either. */
const ANOTHER_AFTER_MS = 2_000
/** So much room has to be there again before it is said again. */
const SAID_AGAIN_AT = AT_ONCE / 2
const REMEMBERED_CHATS = 10_000

/** What is to be stored of what came together. */
export interface Sifted {
  rows: StoredUpdate[]
  /** How many are no updates of any chat, and how many were passed over for haste. */
  unknown: number
  dropped: number
  /** These were new and are written down: only now they count. */
  written(updateIds: readonly number[]): void
}

export interface Haste {
  sift(updates: readonly unknown[]): Sifted
}

interface Room {
  left: number
  at: number
  said: boolean
}

export function createHaste(world: Pick<World, 'elapsed'>): Haste {
  const rooms = new Map<number, Room>()

  function roomOf(chatId: number): Room {
    const held = rooms.get(chatId)
    const now = world.elapsed()
    if (!held) return { left: AT_ONCE, at: now, said: false }
    const left = Math.min(AT_ONCE, held.left + (now - held.at) / ANOTHER_AFTER_MS)
    return { left, at: now, said: held.said && left < SAID_AGAIN_AT }
  }

  function forgetIdle(): void {
    for (const chatId of rooms.keys()) if (roomOf(chatId).left >= AT_ONCE) rooms.delete(chatId)
  }

  return {
    sift(updates) {
      const sifted: StoredUpdate[] = []
      const here = new Map<number, Room>()
      const kept = new Map<number, number>()
      let unknown = 0
      let dropped = 0
      for (const update of updates) {
        const row = rowOf(update)
        if (row === null) unknown += 1
        else if (!isSaid(update)) sifted.push(row)
        else {
          const room = here.get(row.chatId) ?? roomOf(row.chatId)
          here.set(row.chatId, room)
          if (room.left >= 1) {
            room.left -= 1
            kept.set(row.updateId, row.chatId)
            sifted.push(row)
          } else if (room.said || isGroupChat(row.chatId)) dropped += 1
          else {
            room.said = true
            sifted.push({ ...row, body: asExcess(update) })
          }
        }
      }
      return {
        rows: sifted,
        unknown,
        dropped,
        written(updateIds) {
          for (const chatId of updateIds.flatMap((id) => kept.get(id) ?? [])) {
            const room = roomOf(chatId)
            rooms.set(chatId, { ...room, left: Math.max(0, room.left - 1) })
          }
          for (const [chatId, { said }] of here) {
            const held = rooms.get(chatId)
            if (held && said) held.said = true
          }
          if (rooms.size > REMEMBERED_CHATS) forgetIdle()
        },
      }
    },
  }
}
