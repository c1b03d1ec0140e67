/** Whether two outlets print the same wire: a sketch of a text that survives another headline and a cut end. */

/** Values in a sketch: enough to tell a copy (most equal) from the same event in other words (hardly any). */
const VALUES = 32
/** Words of a shingle; longer ones break at every edited word. */
const SHINGLE = 4
/** A wire is cut from its end and lightly edited: only its first words are compared. */
const WORDS = 180
/** Share of equal values from which two texts are one. */
const SAME = 0.4

/**
 * A fingerprint of `text`: 128 hexadecimal digits, a MinHash sketch of the four-word shingles of its first 180
 * words, without case, accents and punctuation. Compare with `isSameText`.
 */
export function textFingerprint(text: string): string {
  const words = text
    .slice(0, 8000)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
  const first = (words ?? []).slice(0, WORDS)
  const least = new Array<number>(VALUES).fill(0xffffffff)
  for (let start = 0; start <= Math.max(0, first.length - SHINGLE); start += 1) {
    const hash = hashOf(first.slice(start, start + SHINGLE).join(' '))
    for (let index = 0; index < VALUES; index += 1) {
      const mixed = mix(hash, index)
      if (mixed < (least[index] ?? 0)) least[index] = mixed
    }
  }
  return least.map((value) => (value & 0xffff).toString(16).padStart(4, '0')).join('')
}

/** Whether two fingerprints are of one text, give or take an editor's touch. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length !== b.length || a.length !== VALUES * 4) return false
  let equal = 0
  for (let at = 0; at < a.length; at += 4) if (a.slice(at, at + 4) === b.slice(at, at + 4)) equal += 1
  return equal / VALUES >= SAME
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** The `index`-th member of a family of hash functions (finaliser of MurmurHash3 over a shifted seed). */
function mix(hash: number, index: number): number {
  let value = hash ^ Math.imul(index + 1, 0x9e3779b1)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
