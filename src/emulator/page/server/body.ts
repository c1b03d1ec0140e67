/** What the page posts, read strictly by hand: a field too many, too few or of another kind is refused. */
import type { IncomingMessage } from 'node:http'
import { BadRequest } from './guard.ts'

/** Characters: a photo of 10 MB in base64, and a text. */
const LONGEST_BODY = 15_000_000

export type Kind = 'integer' | 'string' | 'boolean'
type Value<K extends Kind> = K extends 'integer' ? number : K extends 'string' ? string : boolean
/** `{ chat: 'integer', 'replyTo?': 'integer' }`: a question mark makes a field optional. */
export type Shape = Record<string, Kind>
export type Body<S extends Shape> = {
  [N in keyof S as N extends `${string}?` ? never : N]: Value<S[N]>
} & { [N in keyof S as N extends `${infer Name}?` ? Name : never]?: Value<S[N]> }

/** The request's JSON as `shape` says. Throws BadRequest. */
export async function readBody<S extends Shape>(request: IncomingMessage, shape: S): Promise<Body<S>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > LONGEST_BODY) throw new BadRequest(413, 'this is too long')
    chunks.push(chunk as Buffer)
  }
  return checkBody(parse(Buffer.concat(chunks).toString('utf8')), shape)
}

/** `value` as `shape` says. Throws BadRequest. */
export function checkBody<S extends Shape>(value: unknown, shape: S): Body<S> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'a JSON object is expected')
  }
  const fields = new Map(Object.entries(shape).map(([name, kind]) => [name.replace('?', ''), kind]))
  for (const name of Object.keys(value)) {
    if (!fields.has(name)) throw new BadRequest(400, `unknown field: ${name.slice(0, 40)}`)
  }
  for (const [name, kind] of fields) {
    const given = (value as Record<string, unknown>)[name]
    if (given === undefined && `${name}?` in shape) continue
    if (!isOf(kind, given)) throw new BadRequest(400, `${name} must be a ${kind}`)
  }
  return value as Body<S>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadRequest(400, 'this is not JSON')
  }
}

const isOf = (kind: Kind, value: unknown) =>
  kind === 'integer' ? Number.isSafeInteger(value) : typeof value === kind
