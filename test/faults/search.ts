/** What somebody with a seized disk does: look for known ids and names in every byte of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Wanted {
  /** What it is a trace of. */
  of: string
  bytes: Buffer
}

/** Where the four bytes of a trace begin that are the least usual: most of a disk is zeros. */
function anchorOf(bytes: Buffer): number {
  let best = 0
  let most = -1
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const variety = new Set(bytes.subarray(at, at + 4).filter((byte) => byte !== 0)).size
    if (variety >= most) [best, most] = [at, variety]
  }
  return best
}

/** Traces that occur in these bytes, each once. */
export function tracesIn(haystacks: Iterable<Buffer>, wanted: readonly Wanted[]): string[] {
  const begins = new Uint8Array(65_536)
  const byAnchor = new Map<number, { of: string; bytes: Buffer; from: number }[]>()
  for (const { of, bytes } of wanted) {
    const from = anchorOf(bytes)
    begins[bytes.readUInt16BE(from)] = 1
    const anchor = bytes.readUInt32BE(from)
    const others = byAnchor.get(anchor)
    if (others) others.push({ of, bytes, from })
    else byAnchor.set(anchor, [{ of, bytes, from }])
  }
  const found = new Set<string>()
  for (const hay of haystacks) {
    for (let at = 0; at + 4 <= hay.length; at += 1) {
      if (begins[(hay[at]! << 8) | hay[at + 1]!] === 0) continue
      for (const { of, bytes, from } of byAnchor.get(hay.readUInt32BE(at)) ?? [])
        if (at >= from && hay.subarray(at - from, at - from + bytes.length).equals(bytes)) found.add(of)
    }
  }
  return [...found].sort()
}

/** Every file below a folder. */
export function* filesBelow(folder: string): Generator<Buffer> {
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name)
    if (statSync(path).isFile()) yield readFileSync(path)
  }
}

/** A number in every way in which a program writes one down; by chance none of these occurs in a billion bytes. */
export function tracesOfId(id: number): Wanted[] {
  const big = Buffer.alloc(8)
  big.writeBigInt64BE(BigInt(id))
  const little = Buffer.from(big).reverse()
  const texts = [
    String(id),
    ...[big, little].flatMap((bytes) => [
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      bytes.toString('base64').replaceAll('=', ''),
      bytes.toString('base64url'),
    ]),
  ]
  return [
    ...[big, little].map((bytes) => ({ of: `id ${id}, bytes`, bytes })),
    ...texts.map((text) => ({ of: `id ${id}, ${text}`, bytes: Buffer.from(text) })),
  ]
}

/** Its four bytes, either way round: some of a thousand of these occur anywhere by chance. */
export function shortTracesOfId(id: number): Wanted[] {
  const big = Buffer.alloc(4)
  big.writeUInt32BE(id)
  return [big, Buffer.from(big).reverse()].map((bytes) => ({ of: `id ${id}`, bytes }))
}
