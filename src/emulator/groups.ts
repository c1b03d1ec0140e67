/** Basic groups, supergroups and channels, and what the bot is in them. */

export type GroupKind = 'group' | 'supergroup' | 'channel'

export type BotStatus = 'never' | 'member' | 'administrator' | 'left' | 'kicked' | 'restricted'

export interface Group {
  readonly id: number
  readonly title: string
  readonly kind: GroupKind
  /** Of a public supergroup or channel, without the «@». */
  username?: string
  readonly members: Set<number>
  /** The first of them created the group. */
  readonly administrators: Set<number>
  bot: BotStatus
  deleted: boolean
  upgradedTo?: number
  upgradedFrom?: number
  /** Supergroups and channels number their messages themselves. */
  lastMessageId: number
  /** Of a forum, by the id of their first message; the general topic is 1 and cannot be deleted. */
  readonly topics?: Map<number, Topic>
}

export interface Topic {
  readonly name: string
  closed: boolean
}

/** The topic of everything that names none. */
export const GENERAL = 1

export interface NewGroup {
  /** Negative; supergroups and channels begin with -100. Chosen by the emulator, in order, where missing. */
  id?: number
  title: string
  members: number[]
  /** Of the members; the first member where missing. */
  administrators?: number[]
  supergroup?: boolean
  channel?: boolean
  /** A supergroup with topics. */
  forum?: boolean
  /** Makes a supergroup or a channel public; without the «@». */
  username?: string
}

export interface Groups {
  add(group: NewGroup): Group
  get(id: number): Group | undefined
  /** The public one of this name, in any case. */
  named(username: string): Group | undefined
  all(): Group[]
  /** A supergroup with the same people; the old basic group then points to it. */
  upgrade(group: Group): Group
}

const FIRST_BASIC = 4_000_001
const FIRST_SUPER = 1_000_000_000_000 + 2_000_000_001

export function createGroups(): Groups {
  const groups = new Map<number, Group>()
  let basic = FIRST_BASIC
  let supers = FIRST_SUPER

  function add(group: NewGroup): Group {
    const { id, title, members, administrators, supergroup, channel, forum, username } = group
    const kind: GroupKind = channel ? 'channel' : supergroup || forum ? 'supergroup' : 'group'
    const next = () => (kind === 'group' ? -basic++ : -supers++)
    let own = id ?? next()
    while (id === undefined && groups.has(own)) own = next()
    const added: Group = {
      id: own,
      title,
      kind,
      members: new Set(members),
      administrators: new Set(administrators ?? members.slice(0, 1)),
      bot: 'never',
      deleted: false,
      lastMessageId: 0,
      ...(username === undefined ? {} : { username }),
      ...(forum ? { topics: new Map([[GENERAL, { name: 'General', closed: false }]]) } : {}),
    }
    groups.set(own, added)
    return added
  }

  return {
    add,
    get: (id) => groups.get(id),
    named: (username) =>
      [...groups.values()].find((group) => group.username?.toLowerCase() === username.toLowerCase()),
    all: () => [...groups.values()],
    upgrade(old) {
      const created = add({
        title: old.title,
        members: [...old.members],
        administrators: [...old.administrators],
        supergroup: true,
      })
      created.bot = old.bot
      created.upgradedFrom = old.id
      old.upgradedTo = created.id
      return created
    },
  }
}
