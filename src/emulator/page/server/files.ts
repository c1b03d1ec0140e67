/** The page's own files, and pictures that were sent in a chat. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface PageFile {
  type: string
  bytes: Uint8Array
}

/** Path («/main.js») → file, for everything in `folder` that a browser needs; nothing else is ever read from disk. */
export function readPageFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)]
    if (type)
      files.set(name === 'index.html' ? '/' : `/${name}`, { type, bytes: readFileSync(join(folder, name)) })
  }
  return files
}

/** How a file of a chat may be shown: pictures by what their bytes say, anything else only downloaded. */
export function chatFileHeaders(file: { name: string; bytes: Uint8Array }): Record<string, string> {
  const image = imageType(file.bytes)
  if (image) return { 'content-type': image }
  const name = encodeURIComponent(file.name.replace(/[^\p{L}\p{N}._ -]/gu, '_'))
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  }
}

function imageType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === '89504e47') return 'image/png'
  if (start.startsWith('ffd8ff')) return 'image/jpeg'
  return start === '47494638' ? 'image/gif' : null
}
