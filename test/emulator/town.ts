/** A small town for the emulator's tests: a clock that moves when told, a few people, and calls without HTTP. */
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/emulator.ts'

export const TOKEN = '4200042:AAExampleTokenForTheEmulator_0123456'

export interface Told {
  ok: boolean
  error_code?: number
  description?: string
  result?: unknown
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}

export interface Town {
  emulator: Emulator
  /** A person who pressed Start. */
  alicia: number
  call(
    method: string,
    params?: Record<string, unknown>,
    files?: Record<string, { name: string; bytes: Uint8Array }>,
  ): Promise<Told>
  pass(ms: number): void
}

export function foundTown(options: Partial<EmulatorOptions> = {}): Town {
  let now = Date.UTC(2026, 10, 23, 12)
  const emulator = createEmulator({ token: TOKEN, now: () => now, ...options })
  const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es', started: true })
  return {
    emulator,
    alicia,
    async call(method, params = {}, files = {}) {
      const answer = await emulator.handle({
        token: TOKEN,
        method,
        params,
        files: new Map(Object.entries(files)),
      })
      if (answer.kind !== 'json') throw new Error(`no answer but ${answer.kind}`)
      return JSON.parse(answer.body)
    },
    pass(ms) {
      now += ms
    },
  }
}

/** A grey PNG of the given size: enough for whoever only reads its header. */
export function picture(width = 320, height = 240): Uint8Array {
  const bytes = new Uint8Array(64)
  const view = new DataView(bytes.buffer)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
