/** Reads a registry's source, whatever its kind: a file, an address, a database, an instance of Uwazi. */
import { readFile, stat } from 'node:fs/promises'
import { decodeText } from '../web/charset.ts'
import type { Fetch } from '../web/fetch.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { readPostgres } from './postgres.ts'
import type { ColumnNames, FileSource, RegistrySource } from './source.ts'
import type { Table } from './table.ts'
import { readUwazi } from './uwazi.ts'

/** `outcome` is one word: `not-found`, `too-large`, `timeout`, `http-503`, …; `because` a sentence for the operator. */
export type Opened = Table | { kind: 'failed'; outcome: string; because: string }

// A list of all prisoners of a continent stays below; what is larger is not a list.
const MOST_BYTES = 64_000_000
const ACCEPT = {
  csv: 'text/csv, text/plain;q=0.9, */*;q=0.5',
  json: 'application/json, application/x-ndjson;q=0.9, */*;q=0.5',
}

export async function openSource(
  source: RegistrySource,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<Opened> {
  switch (source.kind) {
    case 'csv':
    case 'json':
      return source.path === undefined ? openAddress(source, fetch, signal) : openFile(source, source.path)
    case 'postgres':
      return readPostgres(source, signal)
    case 'uwazi':
      return readUwazi(source, fetch, signal)
  }
}

/** A file's rows, by the kind that it is said to be. */
export function readText(text: string, kind: FileSource['kind'], columns?: ColumnNames): Table {
  return kind === 'json' ? readJson(text, columns) : readCsv(text, columns)
}

async function openAddress(source: FileSource, fetch: Fetch, signal?: AbortSignal): Promise<Opened> {
  const fetched = await fetch({
    url: source.url ?? '',
    accept: ACCEPT[source.kind],
    ...(signal ? { signal } : {}),
  })
  switch (fetched.kind) {
    case 'fresh':
      return readText(fetched.text, source.kind, source.columns)
    case 'unchanged':
      return failed('http-304')
    case 'failed':
      return failed(fetched.status ? `http-${fetched.status}` : fetched.because)
  }
}

async function openFile(source: FileSource, path: string): Promise<Opened> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return failed('too-large')
    return readText(decodeText(await readFile(path), null), source.kind, source.columns)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return failed('not-found')
    if (code === 'EACCES' || code === 'EPERM') return failed('not-allowed')
    if (code === 'EISDIR') return failed('not-a-file')
    throw error
  }
}

const failed = (outcome: string): Opened => ({ kind: 'failed', outcome, because: 'it does not answer' })
