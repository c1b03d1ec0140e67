/** Somebody else's PostgreSQL, asked one question: read-only, by cursor, within limits. Nothing is ever written there. */
import pg from 'pg'

export interface ForeignRow {
  /** Values as text, lists as lists, by column name. */
  [column: string]: string | string[] | null
}

export type ForeignAnswer =
  | { kind: 'rows'; rows: ForeignRow[] }
  /** `outcome` is one word for a counter, `because` a sentence for the operator; neither quotes a row or the address. */
  | { kind: 'failed'; outcome: string; because: string }

export interface ForeignLimits {
  /** For everything together, connecting included. */
  deadlineMs: number
  mostRows: number
  /** Length of all values together. */
  mostCharacters: number
}

const USUAL_LIMITS: ForeignLimits = { deadlineMs: 60_000, mostRows: 200_000, mostCharacters: 64_000_000 }
const CONNECT_MS = 10_000
/** Rows of one step of the cursor. */
const STEP = 1_000
const CURSOR = 'declare vigilia_rows no scroll cursor for '

class TooLarge extends Error {}

/**
 * The rows of `query`, which must be one question (`select`, `with … select`, `table`, `values`). The transaction is
 * read-only, so a query that writes is refused by the server itself, and it is never committed.
 */
export async function askForeign(
  url: string,
  query: string,
  signal?: AbortSignal,
  limits: ForeignLimits = USUAL_LIMITS,
): Promise<ForeignAnswer> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'vigilia registry',
    connectionTimeoutMillis: Math.min(CONNECT_MS, limits.deadlineMs),
    types: asText(),
  })
  // A connection that breaks is told by the query that waits for it.
  client.on('error', () => undefined)
  const cut = AbortSignal.any([AbortSignal.timeout(limits.deadlineMs), ...(signal ? [signal] : [])])
  const onCut = () => client.connection.stream.destroy()
  cut.addEventListener('abort', onCut, { once: true })
  try {
    await client.connect()
    return { kind: 'rows', rows: await readAll(client, query, limits) }
  } catch (error) {
    return cut.aborted ? { kind: 'failed', outcome: 'timeout', because: TOO_SLOW } : explain(error)
  } finally {
    cut.removeEventListener('abort', onCut)
    // Whoever does not answer any more is not waited for.
    client.connection.stream.destroy()
  }
}

async function readAll(client: pg.Client, query: string, limits: ForeignLimits): Promise<ForeignRow[]> {
  await client.query('begin transaction isolation level repeatable read, read only')
  // One value each, and not taken from the address: the operator's defaults may be longer than our patience.
  await client.query(`set local statement_timeout = ${limits.deadlineMs}`)
  await client.query(`set local datestyle = 'ISO'`)
  // The extended protocol takes one statement only: «select …; delete …» is an error and not two deeds.
  const single = { text: `${CURSOR}${bare(query)}`, queryMode: 'extended' } as const
  await client.query(single)
  const rows: ForeignRow[] = []
  let characters = 0
  for (;;) {
    const { rows: some } = await client.query<ForeignRow>(`fetch ${STEP} from vigilia_rows`)
    for (const row of some) {
      for (const value of Object.values(row)) characters += String(value ?? '').length
      rows.push(row)
    }
    if (rows.length > limits.mostRows || characters > limits.mostCharacters) throw new TooLarge()
    if (some.length < STEP) return rows
  }
}

const bare = (query: string) => query.trim().replace(/(?:;\s*)+$/, '')

/** Values as the server writes them, so that a date does not move with a time zone; lists are taken apart. */
function asText(): pg.CustomTypesConfig {
  const yes = (text: string) => (text === 't' ? 'yes' : 'no')
  const lists = new Set([1009, 1015])
  return {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
      if (oid === pg.types.builtins.BOOL) return yes
      if (lists.has(oid)) return pg.types.getTypeParser(oid, format as 'text')
      return (text: string) => text
    }) as typeof pg.types.getTypeParser,
  }
}

const TOO_SLOW = 'it did not answer in time'

/** By the code of the error: its message would quote the data. */
function explain(error: unknown): ForeignAnswer {
  if (error instanceof TooLarge)
    return { kind: 'failed', outcome: 'too-large', because: 'the query gives more rows than a registry has' }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const failed = (outcome: string, because: string): ForeignAnswer => ({ kind: 'failed', outcome, because })
  const known = KNOWN[code]
  if (known) return failed(known[0], `${known[1]}${placeOf(error)}`)
  if (code.startsWith('28')) return failed('not-allowed', 'the database refuses its user or password')
  if (/^[0-9A-Z]{5}$/.test(code) && !code.startsWith('08') && !code.startsWith('57'))
    return failed('wrong-query', `the database refuses the query (${code})${placeOf(error)}`)
  return failed('network', `the database cannot be reached${/^E[A-Z]+$/.test(code) ? ` (${code})` : ''}`)
}

const KNOWN: Readonly<Record<string, readonly [outcome: string, because: string]>> = {
  '3D000': ['not-found', 'the server has no database of that name'],
  '42601': ['wrong-query', 'the query is not one SQL question that can be read by cursor'],
  '42P01': ['wrong-query', 'the query names a table that is not there'],
  '42703': ['wrong-query', 'the query names a column that is not there'],
  '42883': ['wrong-query', 'the query names a function that is not there, or not for these types'],
  '42501': ['not-allowed', 'the user of the registry may not read what the query names'],
  '25006': ['wrong-query', 'the query writes; a registry is only read'],
  '0A000': ['wrong-query', 'the query writes; a registry is only read'],
  '57014': ['timeout', TOO_SLOW],
}

/** « (character 17)», counted in the query as the operator wrote it. */
function placeOf(error: unknown): string {
  const at = error instanceof Error && 'position' in error ? Number(error.position) - CURSOR.length : 0
  return at > 0 ? ` (character ${at})` : ''
}
