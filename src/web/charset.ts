/** Bytes to text, whatever they claim to be: BOM, then HTTP, then the XML prolog, then meta. Never throws. */

// The WHATWG label that every unknown one falls back to: what old Spanish-language sites without a label use.
const FALLBACK = 'windows-1252'
const PROLOG_BYTES = 1_024
// Browsers look at 1,024 bytes only; sites put scripts before their meta, and looking further costs nothing.
const META_BYTES = 65_536

/** The text of a document; what cannot be decoded becomes U+FFFD. `contentType` is the HTTP header. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = byOrderMark(bytes)
  if (marked) return decoderFor(marked).decode(bytes)
  const declared = declaredCharset(bytes, contentType)
  const decoder = decoderFor(declared ?? 'utf-8')
  if (decoder.encoding !== 'utf-8') return isMultibyteUtf8(bytes) ? utf8(bytes) : decoder.decode(bytes)
  const text = utf8(bytes)
  // Claimed or supposed UTF-8 without one valid multi-byte character is a single-byte file that lies about itself.
  return text.includes('\ufffd') && !/[^\0-\x7f\ufffd]/.test(text) ? decoderFor(FALLBACK).decode(bytes) : text
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return null
}

function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const http = contentType?.match(/charset\s*=\s*["']?([^\s"';,]+)/i)?.[1]
  if (http) return http
  // «<?» in two-byte units needs no mark to be recognised.
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  const prolog = ascii(bytes, PROLOG_BYTES).match(/<\?xml[^>]*?encoding\s*=\s*["']([^"'>]+)["']/i)?.[1]
  const label =
    prolog ?? ascii(bytes, META_BYTES).match(/<meta[^>]{0,300}?charset\s*=\s*["']?([^\s"';>]+)/i)?.[1]
  // A declaration that could be read byte by byte cannot be two-byte text (WHATWG HTML, prescan).
  return label && /^utf-?16|^ucs-?2|^iso-10646/i.test(label.trim()) ? 'utf-8' : (label ?? null)
}

/** Single-byte text that happens to be valid UTF-8 beyond ASCII does not occur in sentences: «Ã³» would have to be meant. */
function isMultibyteUtf8(bytes: Uint8Array): boolean {
  try {
    return /[^\0-\x7f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const ascii = (bytes: Uint8Array, size: number) => Buffer.from(bytes.subarray(0, size)).toString('latin1')

function decoderFor(label: string) {
  try {
    return new TextDecoder(label.trim())
  } catch {
    return new TextDecoder(FALLBACK)
  }
}
