/** Reads a response body within limits: bytes on the wire and bytes decoded are both counted while they stream. */
import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

export interface BodyLimits {
  maxWireBytes: number
  maxDecodedBytes: number
}

export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge'
}

/** Not an encoding that was asked for, several of them stacked, or bytes that are not what the header says. */
export class BadEncoding extends Error {
  override name = 'BadEncoding'
}

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What to ask for in Accept-Encoding. */
export const ENCODINGS = 'gzip, deflate, br'

/**
 * The decoded bytes of `body`; `encoding` is the Content-Encoding header.
 * Throws BodyTooLarge, BadEncoding, or the error of the stream.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<Buffer> {
  const label = encoding?.trim().toLowerCase() || 'identity'
  // A list («gzip, gzip») is not in the table either: each layer would multiply what the one before let through.
  const decoder = DECODERS[label]?.()
  if (!decoder && label !== 'identity') {
    body.on('error', () => undefined).destroy()
    throw new BadEncoding('an encoding that was not asked for')
  }
  const wire = counter(limits.maxWireBytes)
  const decoded = counter(limits.maxDecodedBytes)
  const chunks: Buffer[] = []
  const counting = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(wire(chunk), chunk),
  })
  const collecting = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done(decoded(chunk))
    },
  })
  try {
    await pipeline([body, counting, ...(decoder ? [decoder] : []), collecting], { signal })
  } catch (error) {
    if (isDecodingError(error)) throw new BadEncoding('not what its header says', { cause: error })
    throw error
  }
  return Buffer.concat(chunks)
}

/** A check that answers an error once more than `max` bytes have passed. */
function counter(max: number): (chunk: Buffer) => BodyTooLarge | null {
  let size = 0
  return (chunk) => {
    size += chunk.length
    return size > max ? new BodyTooLarge(`more than ${max} bytes`) : null
  }
}

/** node:zlib names the errors of gzip and deflate Z_…, those of brotli ERR__ERROR_… (after the brotli library). */
function isDecodingError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(?:Z_|ERR__ERROR_|ERR_BROTLI)/.test(String(error.code))
  )
}
