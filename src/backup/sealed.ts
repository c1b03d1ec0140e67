/**
 * A backup as bytes: one line in the clear that says what it is, then frames of AES-256-GCM under a key that is drawn from
 * the key file for this one backup. Each frame knows its place and whether it is the last, so that nothing can be cut off,
 * left out or put in another order; the first line is bound to every frame.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { OperatorError } from '../log.ts'
import { keyFileId } from '../vault/keyring/keyring.ts'

const headSchema = z.object({
  vigilia: z.literal('backup'),
  /** Of this format. */
  version: z.number().int(),
  made_at: z.iso.datetime(),
  /** Which key file opens it (vault/keyring/keyring.ts): it tells nothing of the key. */
  key_file: z.number().int(),
  salt: z.string(),
})
export type Head = z.infer<typeof headSchema>

const VERSION = 1
const FRAME = 65_536
const TAG = 16
const MOST_HEAD = 1000
/** Of a frame's length. */
const LENGTH = 4

export function newHead(kek: Uint8Array, salt: Uint8Array, now: Date): Head {
  return {
    vigilia: 'backup',
    version: VERSION,
    made_at: now.toISOString(),
    key_file: keyFileId(kek),
    salt: Buffer.from(salt).toString('base64url'),
  }
}

/** The whole file, piece by piece. */
export async function* sealBackup(
  kek: Uint8Array,
  head: Head,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const line = Buffer.from(`${JSON.stringify(head)}\n`)
  yield line
  const key = keyOf(kek, head)
  let waiting = Buffer.alloc(0)
  let frame = 0
  const seal = (plain: Uint8Array, isLast: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(frame, isLast))
    cipher.setAAD(boundTo(line))
    frame += 1
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(LENGTH)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed])
  }
  for await (const piece of content) {
    waiting = Buffer.concat([waiting, piece])
    while (waiting.length > FRAME) {
      yield seal(waiting.subarray(0, FRAME), false)
      waiting = waiting.subarray(FRAME)
    }
  }
  yield seal(waiting, true)
}

export interface OpenedBackup {
  madeAt: Date
  /** Throws OperatorError where the file was damaged or cut. */
  content: AsyncGenerator<Buffer>
}

/** Throws OperatorError: not a backup, of a newer Vigilia, or of another key file. */
export async function openBackup(kek: Uint8Array, file: AsyncIterable<Uint8Array>): Promise<OpenedBackup> {
  const bytes = reader(file)
  const line = await bytes.line(MOST_HEAD)
  const head = readHead(line)
  if (head.version > VERSION)
    throw new OperatorError(
      'The backup was made by a newer Vigilia than this one. Nothing was restored. Restore it with that version.',
    )
  if (head.key_file !== keyFileId(kek))
    throw new OperatorError(
      'The backup was made under another key file than the one that KEY_FILE names. Nothing was restored. Set KEY_FILE to the key file of its time.',
    )
  return { madeAt: new Date(head.made_at), content: frames(bytes, keyOf(kek, head), line) }
}

async function* frames(bytes: Reader, key: Uint8Array, line: Buffer): AsyncGenerator<Buffer> {
  for (let frame = 0; ; frame += 1) {
    const length = (await bytes.exactly(LENGTH)).readUInt32BE()
    if (length < TAG || length > FRAME + TAG) throw damaged()
    const sealed = await bytes.exactly(length)
    const isLast = await bytes.isOver()
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(frame, isLast))
    decipher.setAAD(boundTo(line))
    decipher.setAuthTag(sealed.subarray(-TAG))
    try {
      yield Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
    } catch (error) {
      throw damaged(error)
    }
    if (isLast) return
  }
}

function readHead(line: Buffer): Head {
  try {
    return headSchema.parse(JSON.parse(line.toString('utf8')))
  } catch (error) {
    throw new OperatorError('The file is not a backup of Vigilia. Nothing was restored.', { cause: error })
  }
}

export const damaged = (cause?: unknown) =>
  new OperatorError(
    'The backup is damaged or was cut off. Nothing was restored. Take another copy of it, or an older one.',
    { cause },
  )

const keyOf = (kek: Uint8Array, { salt }: Head) =>
  new Uint8Array(hkdfSync('sha256', kek, Buffer.from(salt, 'base64url'), 'vigilia backup', 32))

const boundTo = (line: Buffer) => createHash('sha256').update(line).digest()

// No key seals two backups, so the place of a frame is nonce enough.
function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(frame))
  nonce.writeUInt32BE(isLast ? 1 : 0, 8)
  return nonce
}

interface Reader {
  line(most: number): Promise<Buffer>
  exactly(size: number): Promise<Buffer>
  isOver(): Promise<boolean>
}

function reader(file: AsyncIterable<Uint8Array>): Reader {
  const pieces = file[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  async function more(): Promise<boolean> {
    const { value, done } = await pieces.next()
    if (done) return false
    held = Buffer.concat([held, value])
    return true
  }
  const take = (size: number) => {
    const taken = held.subarray(0, size)
    held = held.subarray(size)
    return taken
  }
  return {
    async line(most) {
      while (held.length < most && !held.includes(10) && (await more())) {}
      const end = held.subarray(0, most).indexOf(10)
      if (end < 0) return Buffer.alloc(0)
      return take(end + 1)
    },
    async exactly(size) {
      while (held.length < size && (await more())) {}
      if (held.length < size) throw damaged()
      return take(size)
    },
    async isOver() {
      while (held.length === 0 && (await more())) {}
      return held.length === 0
    },
  }
}
