/** Files sent to and by people, found by `file_id` and by the path that getFile gives. */
import { createHash } from 'node:crypto'

export interface StoredFile {
  readonly fileId: string
  readonly uniqueId: string
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly mime: string
  /** Of pictures, in pixels. */
  readonly width?: number
  readonly height?: number
}

export type FileKind = 'photo' | 'document'

export interface Files {
  keep(kind: FileKind, file: { name: string; bytes: Uint8Array }): StoredFile
  find(fileId: string): StoredFile | undefined
  atPath(path: string): StoredFile | undefined
}

const MIME: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
}

/** Where a PNG, JPEG or GIF says how large it is; undefined for anything else. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes.length >= 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  // JPEG: segments follow one another until the start-of-frame that carries the size.
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}

export function createFiles(): Files {
  const byId = new Map<string, StoredFile>()
  const byPath = new Map<string, StoredFile>()
  let count = 0

  return {
    keep(kind, { name, bytes }) {
      const digest = createHash('sha256').update(bytes).digest('base64url')
      const fileId = `${kind === 'photo' ? 'AgAC' : 'BQAC'}${digest}${(++count).toString(36)}`
      const extension =
        /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? (kind === 'photo' ? 'jpg' : 'bin')
      const file: StoredFile = {
        fileId,
        uniqueId: digest.slice(0, 16),
        name,
        path: `${kind}s/file_${count}.${extension}`,
        bytes,
        mime: MIME[extension] ?? 'application/octet-stream',
        ...imageSize(bytes),
      }
      byId.set(fileId, file)
      byPath.set(file.path, file)
      return file
    },
    find: (fileId) => byId.get(fileId),
    atPath: (path) => byPath.get(path),
  }
}
