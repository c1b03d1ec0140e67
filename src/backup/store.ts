/**
 * All rows of the database as lines of text, and back: each row as the database itself writes it in JSON, so that both
 * engines read what either wrote and no column needs to be known here.
 */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { OperatorError } from '../log.ts'

/** Rows of one step of a cursor, and characters of one statement that writes. */
const STEP = 500
const MOST_CHARACTERS = 1_000_000

/** Kysely's own, which every database has by itself. */
const OWN = new Set(['kysely_migration', 'kysely_migration_lock', 'restoring'])
/** What an empty schema has rows in. */
const SEEDED = new Set(['changes', 'gate'])

/** A line that is no row. */
export type Note =
  | { note: 'schema'; migrations: string[] }
  | { note: 'table'; table: string; columns: string[] }
  | { note: 'sequence'; sequence: string; last: number }
  | { note: 'end'; rows: number }

/** Written in front of a note: rows begin with a brace. */
const MARK = '#'

export function readNote(line: string): Note | null {
  return line.startsWith(MARK) ? (JSON.parse(line.slice(MARK.length)) as Note) : null
}
const noteLine = (note: Note) => `${MARK}${JSON.stringify(note)}\n`

/** Everything as it stood at one moment, while others go on. */
export async function dumpRows(db: Database, write: (lines: string) => Promise<void>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(trx)
    await sql`set local bytea_output = 'hex'`.execute(trx)
    const tables = await columnsOfTables(trx)
    await write(noteLine({ note: 'schema', migrations: await migrationsOf(trx) }))
    for (const { name, last } of await sequences(trx))
      await write(noteLine({ note: 'sequence', sequence: name, last }))
    let count = 0
    for (const [table, columns] of tables) {
      await write(noteLine({ note: 'table', table, columns }))
      const wanted = sql.join(columns.map((column) => sql.ref(column)))
      await sql`declare vigilia_backup no scroll cursor for
        select row_to_json(r)::text as line from (select ${wanted} from ${sql.table(table)}) r`.execute(trx)
      for (;;) {
        const { rows } = await sql<{ line: string }>`fetch ${sql.lit(STEP)} from vigilia_backup`.execute(trx)
        if (rows.length === 0) break
        count += rows.length
        await write(rows.map(({ line }) => `${line}\n`).join(''))
      }
      await sql`close vigilia_backup`.execute(trx)
    }
    await write(noteLine({ note: 'end', rows: count }))
    return count
  })
}

/** Names of the migrations that made this schema, oldest first. */
export async function migrationsOf(db: Database): Promise<string[]> {
  if (!(await exists(db, 'kysely_migration'))) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

async function exists(db: Database, table: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(
    db,
  )
  return rows[0]!.there
}

/** A table that is there while a restore of an older schema is under way: nobody may work with what it has so far. */
const RESTORING = 'restoring'
export const isHalfRestored = (db: Database): Promise<boolean> => exists(db, RESTORING)

export async function beginRestoring(trx: Database): Promise<void> {
  await sql`create table if not exists ${sql.table(RESTORING)} (since timestamptz default now())`.execute(trx)
}

export async function endRestoring(trx: Database): Promise<void> {
  await sql`drop table if exists ${sql.table(RESTORING)}`.execute(trx)
}

/** Tables with rows of somebody's, none for a database that was only just made. */
export async function tablesInUse(db: Database): Promise<string[]> {
  const used: string[] = []
  for (const table of (await columnsOfTables(db)).keys()) {
    if (SEEDED.has(table)) continue
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) used.push(table)
  }
  return used
}

/** How many other processes of ours are connected. Always none where the folder's lock keeps them out. */
export async function othersConnected(db: Database): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    select count(*) as others from pg_stat_activity
    where datname = current_database() and application_name = 'vigilia' and pid <> pg_backend_pid()`.execute(
    db,
  )
  return rows[0]!.others
}

/**
 * Replaces all rows by those of a backup, inside the caller's transaction. `damaged` for lines that end early or fit no
 * table. How many rows.
 */
export async function loadRows(
  trx: Database,
  lines: AsyncIterable<string>,
  damaged: () => Error,
): Promise<number> {
  const tables = await columnsOfTables(trx)
  const links = await dropForeignKeys(trx)
  await sql`truncate ${sql.join([...tables.keys()].map((table) => sql.table(table)))}`.execute(trx)
  let into: { table: string; columns: string[] } | null = null
  let waiting: string[] = []
  let size = 0
  let count = 0
  let whole = false

  async function flush(): Promise<void> {
    if (into && waiting.length > 0) await insertLines(trx, into.table, into.columns, waiting)
    waiting = []
    size = 0
  }
  for await (const line of lines) {
    const note = readNote(line)
    if (whole) throw damaged()
    if (note === null) {
      if (!into) throw damaged()
      waiting.push(line)
      size += line.length
      count += 1
      if (waiting.length >= STEP || size > MOST_CHARACTERS) await flush()
      continue
    }
    await flush()
    switch (note.note) {
      case 'schema':
        break
      case 'sequence':
        await moveSequence(trx, note.sequence, note.last)
        break
      case 'table': {
        const known = tables.get(note.table)
        if (!known || note.columns.some((column) => !known.includes(column))) throw damaged()
        into = note
        break
      }
      case 'end':
        if (note.rows !== count) throw damaged()
        whole = true
    }
  }
  if (!whole) throw damaged()
  for (const { table, name, definition } of links)
    await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
      trx,
    )
  return count
}

async function insertLines(
  trx: Database,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`
    insert into ${sql.table(table)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${`[${lines.join(',')}]`}::json)`.execute(
    trx,
  )
}

/** What the database computes itself is not among them. */
async function columnsOfTables(db: Database): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and is_generated = 'NEVER'
    order by c.table_name, c.ordinal_position`.execute(db)
  const tables = Map.groupBy(
    rows.filter(({ table }) => !OWN.has(table)),
    ({ table }) => table,
  )
  return new Map([...tables].map(([table, own]) => [table, own.map(({ column }) => column)]))
}

async function sequences(db: Database): Promise<{ name: string; last: number }[]> {
  const { rows } = await sql<{ name: string; last: number | null }>`
    select sequencename as name, last_value as last from pg_sequences where schemaname = current_schema()
    order by sequencename`.execute(db)
  return rows.map(({ name, last }) => ({ name, last: last ?? 0 }))
}

/**
 * Far behind every id that was given after the backup was made: a button below a message of that time must not mean
 * somebody else now. Of keys, whose ids have four bytes, less is enough.
 */
const GAP = 1_000_000
const SMALL_GAP = 1000

async function moveSequence(trx: Database, sequence: string, last: number): Promise<void> {
  await sql`
    select setval(format('%I', sequencename)::regclass,
      ${last}::bigint + case data_type when 'bigint'::regtype then ${sql.lit(GAP)} else ${sql.lit(SMALL_GAP)} end)
    from pg_sequences where schemaname = current_schema() and sequencename = ${sequence}`.execute(trx)
}

/** So that tables may come in any order; what they were is put back, and checked, at the end. */
async function dropForeignKeys(
  trx: Database,
): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(trx)
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(trx)
  return rows
}

/** Is this schema the beginning of that one? Throws OperatorError when it has something that the other lacks. */
export function assertNotNewer(ours: readonly string[], theirs: readonly string[]): void {
  if (theirs.some((migration) => !ours.includes(migration)))
    throw new OperatorError(
      'The backup was made by a newer Vigilia than this one. Nothing was restored. Restore it with that version.',
    )
}
