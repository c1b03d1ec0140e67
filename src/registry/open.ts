/** Fetches the file of a registry, from this machine or from the web. */
import { readFile, stat } from 'node:fs/promises'
import { decodeText } from '../web/charset.ts'
import type { Fetch } from '../web/fetch.ts'
import type { RegistrySource } from './source.ts'

export type Opened = { kind: 'text'; text: string } | { kind: 'failed'; outcome: string }

// A list of all prisoners of a continent stays below; what is larger is not a list.
const MOST_BYTES = 64_000_000

/** `outcome` is one word: `not-found`, `too-large`, `timeout`, `http-503`, … */
export async function openSource(
  source: RegistrySource,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<Opened> {
  if (source.path !== undefined) return openFile(source.path)
  const fetched = await fetch({
    url: source.url ?? '',
    accept: 'text/csv, text/plain;q=0.9, */*;q=0.5',
    ...(signal ? { signal } : {}),
  })
  switch (fetched.kind) {
    case 'fresh':
      return { kind: 'text', text: fetched.text }
    case 'unchanged':
      return { kind: 'failed', outcome: 'http-304' }
    case 'failed':
      return { kind: 'failed', outcome: fetched.status ? `http-${fetched.status}` : fetched.because }
  }
}

async function openFile(path: string): Promise<Opened> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return { kind: 'failed', outcome: 'too-large' }
    return { kind: 'text', text: decodeText(await readFile(path), null) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return { kind: 'failed', outcome: 'not-found' }
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'failed', outcome: 'not-allowed' }
    if (code === 'EISDIR') return { kind: 'failed', outcome: 'not-a-file' }
    throw error
  }
}
