/** What the page asks of the emulator and of its admin, and what people do on it. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Change, Emulator, SeenMessage } from '../../emulator.ts'
import type { Admin, PageChat } from '../../page.ts'
import { type Body, readBody, type Shape } from './body.ts'
import { BadRequest } from './guard.ts'

/** Name of a question (`chat` is GET /api/chat) → its answer. */
export type Asks = Map<string, (query: URLSearchParams) => unknown>
/** Name of an act (`say` is POST /api/say) → what comes of it. */
export type Acts = Map<string, (request: IncomingMessage) => Promise<unknown>>

/** Real milliseconds after which a tapped button, or an inline query, stops to spin. */
const ANSWER_WITHIN = 30_000

/** `tell` announces what the emulator itself does not. */
export function createDesk(emulator: Emulator, admin: Admin, tell: (change: Change) => void) {
  const boot = randomUUID()
  /** Chats in which the bot is blocked, or from which it was removed. */
  const closed = new Set<number>()
  /** Person → what the bot last offered inline. */
  const offered = new Map<number, Record<string, unknown>[]>()

  const asks: Asks = new Map<string, (query: URLSearchParams) => unknown>([
    [
      'setup',
      () => ({ boot, bot: emulator.bot, timeZone: admin.timeZone, live: admin.live, chats: admin.chats }),
    ],
    [
      'chat',
      (query) => {
        const { id } = chatOf(admin, Number(query.get('chat')))
        return { open: !closed.has(id), messages: emulator.saw(id).map(withoutBytes) }
      },
    ],
    [
      'profile',
      (query) => {
        const language = query.get('lang') ?? ''
        const { id } = chatOf(admin, Number(query.get('chat')))
        return {
          commands: emulator.commands(id, language),
          description: emulator.wording('description', language),
        }
      },
    ],
    ['stage', async () => ({ now: admin.now(), jobs: admin.jobs(), stories: await admin.stories() })],
  ])

  const acts: Acts = new Map<string, (request: IncomingMessage) => Promise<unknown>>([
    [
      'say',
      act(
        { chat: 'integer', from: 'integer', text: 'string', 'replyTo?': 'integer', 'photo?': 'string' },
        ({ photo, ...said }) => {
          chatOf(admin, said.chat)
          const bytes = photo === undefined ? undefined : Buffer.from(photo, 'base64')
          return { id: emulator.say({ ...said, ...(bytes ? { photo: { bytes, caption: said.text } } : {}) }) }
        },
      ),
    ],
    [
      'tap',
      act({ chat: 'integer', from: 'integer', message: 'integer', data: 'string' }, async (tapped) => {
        chatOf(admin, tapped.chat)
        const answer = await within(ANSWER_WITHIN, emulator.tap(tapped).answered)
        return answer ? { answered: true, text: answer.text ?? '', alert: answer.alert } : { answered: false }
      }),
    ],
    [
      'inline',
      act({ from: 'integer', query: 'string' }, async ({ from, query }) => {
        const answer = await within(ANSWER_WITHIN, emulator.ask({ from, query }).answered)
        const results = answer?.results ?? []
        offered.set(from, results)
        return { results: results.map(({ title, description }) => ({ title, description })) }
      }),
    ],
    [
      'pick',
      act({ chat: 'integer', from: 'integer', index: 'integer' }, ({ chat, from, index }) => {
        const result = offered.get(from)?.[index]
        if (!result) throw new BadRequest(404, 'there is no such result')
        return { id: emulator.pick({ chat: chatOf(admin, chat).id, from, result }) }
      }),
    ],
    [
      'presence',
      act({ chat: 'integer', by: 'integer', present: 'boolean' }, ({ chat, by, present }) => {
        setPresence(emulator, chatOf(admin, chat), by, present)
        if (present) closed.delete(chat)
        else closed.add(chat)
        tell({ chat, kind: 'message' })
        return {}
      }),
    ],
    [
      'publish',
      act({ id: 'string' }, async ({ id }) => {
        await admin.publish(id)
        return {}
      }),
    ],
    [
      'run',
      act({ job: 'string' }, async ({ job }) => {
        if (!admin.jobs().includes(job)) throw new BadRequest(404, 'there is no such job')
        return { result: (await admin.run(job)) ?? null }
      }),
    ],
  ])

  return {
    asks,
    acts,
    /** A file of a message. Throws BadRequest where there is none. */
    file(query: URLSearchParams): { name: string; bytes: Uint8Array } {
      const { id } = chatOf(admin, Number(query.get('chat')))
      const message = emulator.saw(id).find((seen) => seen.id === Number(query.get('message')))
      const file = message?.photo ?? message?.document
      if (!file) throw new BadRequest(404, 'there is no such file')
      return file
    },
  }
}

function chatOf(admin: Admin, id: number): PageChat {
  const chat = admin.chats.find((known) => known.id === id)
  if (!chat) throw new BadRequest(404, 'there is no such chat')
  return chat
}

function setPresence(emulator: Emulator, chat: PageChat, by: number, present: boolean) {
  if (chat.kind !== 'private') {
    if (present) emulator.addBot(chat.id, by)
    else emulator.kick(chat.id)
  } else if (present) emulator.unblock(chat.id)
  else emulator.block(chat.id)
}

function act<S extends Shape>(shape: S, run: (body: Body<S>) => unknown) {
  return async (request: IncomingMessage) => run(await readBody(request, shape))
}

/** The answer, or null when none came in time. */
async function within<A>(ms: number, answered: Promise<A>): Promise<A | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  const answer = await Promise.race([answered, late])
  clearTimeout(timer)
  return answer
}

/** A message for the browser: of a file only what it is called; its bytes are fetched when they are shown. */
function withoutBytes({ photo, document, ...message }: SeenMessage) {
  const named = (file: { name: string; mime: string }) => ({ name: file.name, mime: file.mime })
  return {
    ...message,
    ...(photo ? { photo: named(photo) } : {}),
    ...(document ? { document: named(document) } : {}),
  }
}
