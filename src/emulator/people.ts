/** Users: a few with names, and crowds, which are ranges of ids and cost no object each. */

/** A user as the Bot API shows one. */
export interface User {
  id: number
  is_bot: boolean
  first_name: string
  username?: string
  language_code?: string
}

export interface NewPerson {
  /** Chosen by the emulator, in order, where missing. */
  id?: number
  firstName: string
  username?: string
  languageCode?: string
  /** Already pressed Start; otherwise the bot cannot write first, until the person has written to it. */
  started?: boolean
}

export type Standing = 'unknown' | 'never-started' | 'reachable' | 'blocked' | 'deleted'

export interface People {
  add(person: NewPerson): number
  /** Every id from `from` to `to`, both included, is a user who pressed Start. */
  addCrowd(from: number, to: number): void
  user(id: number): User | undefined
  standing(id: number): Standing
  start(id: number): void
  /** Both tell whether anything changed. */
  block(id: number): boolean
  unblock(id: number): boolean
  deleteAccount(id: number): void
  /** Those with names, in the order they came. */
  named(): User[]
}

const FIRST_ID = 700_000_001

export function createPeople(): People {
  const named = new Map<number, User>()
  const crowds: { from: number; to: number }[] = []
  const started = new Set<number>()
  const blocked = new Set<number>()
  const deleted = new Set<number>()
  let nextId = FIRST_ID
  const inCrowd = (id: number) => crowds.some((crowd) => id >= crowd.from && id <= crowd.to)

  return {
    add({ id, firstName, username, languageCode, started: alreadyStarted }) {
      while (id === undefined && (named.has(nextId) || inCrowd(nextId))) nextId++
      const own = id ?? nextId
      const user: User = { id: own, is_bot: false, first_name: firstName }
      if (username !== undefined) user.username = username
      if (languageCode !== undefined) user.language_code = languageCode
      named.set(own, user)
      if (alreadyStarted) started.add(own)
      return own
    },
    addCrowd(from, to) {
      crowds.push({ from, to })
    },
    user(id) {
      return named.get(id) ?? (inCrowd(id) ? { id, is_bot: false, first_name: `Persona ${id}` } : undefined)
    },
    standing(id) {
      if (deleted.has(id)) return 'deleted'
      if (blocked.has(id)) return 'blocked'
      if (started.has(id) || inCrowd(id)) return 'reachable'
      return named.has(id) ? 'never-started' : 'unknown'
    },
    start(id) {
      if (!inCrowd(id)) started.add(id)
    },
    block(id) {
      const news = !blocked.has(id)
      blocked.add(id)
      return news
    },
    unblock(id) {
      return blocked.delete(id)
    },
    deleteAccount(id) {
      deleted.add(id)
      const user = named.get(id)
      if (user) named.set(id, { id, is_bot: false, first_name: '' })
    },
    named: () => [...named.values()],
  }
}
