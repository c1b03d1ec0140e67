/** The parameters of an HTTP request, however the client chose to send them. */
import type { IncomingMessage } from 'node:http'
import { isRecord } from './args.ts'
import { type Form, parseMultipart } from './multipart.ts'

export type Params = Omit<Form, 'params'> & { params: Record<string, unknown> }

/** A document of 50 MB and its form around it. */
const LARGEST_BODY = 52 * 1024 * 1024

export async function readBody(request: IncomingMessage): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) return 'too large'
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

/** Query first, body over it; undefined where the body cannot be read as what it says it is. */
export function readParams(search: string, contentType: string, body: Buffer): Params | undefined {
  const query = search === '' ? {} : Object.fromEntries(new URLSearchParams(search))
  if (body.length === 0) return { params: query, files: new Map() }
  const kind = contentType.toLowerCase()
  if (kind.startsWith('multipart/form-data')) {
    const form = parseMultipart(body, contentType)
    return form && { params: { ...query, ...form.params }, files: form.files }
  }
  if (kind.startsWith('application/json')) {
    const object = parseJson(body)
    return object && { params: { ...query, ...object }, files: new Map() }
  }
  if (kind.startsWith('application/x-www-form-urlencoded')) {
    const fields = Object.fromEntries(new URLSearchParams(body.toString('utf8')))
    return { params: { ...query, ...fields }, files: new Map() }
  }
  return { params: query, files: new Map() }
}

function parseJson(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
