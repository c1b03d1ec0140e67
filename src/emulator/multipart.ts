/** multipart/form-data, as bot libraries upload files with it. */
import type { UploadedFile } from './answer.ts'

export interface Form {
  params: Record<string, string>
  files: Map<string, UploadedFile>
}

const BLANK_LINE = Buffer.from('\r\n\r\n')

/** Undefined where the body has not the announced form. */
export function parseMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  if (!boundary) return undefined
  const delimiter = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  const form: Form = { params: {}, files: new Map() }
  let at = body.indexOf(delimiter)
  if (at < 0) return undefined
  for (;;) {
    const headersAt = at + delimiter.length
    // Two dashes after the delimiter end the form.
    if (body[headersAt] === 0x2d && body[headersAt + 1] === 0x2d) return form
    const headersEnd = body.indexOf(BLANK_LINE, headersAt)
    const next = headersEnd < 0 ? -1 : body.indexOf(delimiter, headersEnd + 2)
    if (next < 0) return undefined
    const headers = body.toString('utf8', headersAt, headersEnd)
    addPart(form, headers, body.subarray(headersEnd + BLANK_LINE.length, Math.max(headersEnd + 4, next - 2)))
    at = next
  }
}

function addPart(form: Form, headers: string, content: Buffer): void {
  const disposition = /content-disposition:[^\r\n]*/i.exec(headers)?.[0] ?? ''
  const name = /[;\s]name="?([^";]*)"?/i.exec(disposition)?.[1]
  if (name === undefined) return
  const filename = fileName(disposition)
  if (filename === undefined) form.params[name] = content.toString('utf8')
  else form.files.set(name, { name: filename, bytes: new Uint8Array(content) })
}

/** Browsers and bot libraries write it quoted, or percent-encoded after `filename*=`. */
function fileName(disposition: string): string | undefined {
  const encoded = /filename\*=(?:utf-8'[^']*')?([^;\s]+)/i.exec(disposition)?.[1]
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  }
  return /filename="?([^";]*)"?/i.exec(disposition)?.[1]
}
