/**
 * A PostgreSQL of the tests' own: TEST_DATABASE_URL, or the binaries on this machine (PATH, or where Debian keeps
 * them), started on loopback in a temporary folder. PostgreSQL refuses to run as root, so root runs it as `postgres`
 * or, where that user is missing, `nobody`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export interface TestPostgres {
  url: string
  from: string
  stop(): Promise<void>
}

/** A server of one's own, which may be broken. */
export interface OwnPostgres extends TestPostgres {
  /** Ends every process of the server at once, nothing is written any more (`pg_ctl stop -m immediate`). */
  crash(): Promise<void>
  /** Starts it again on what is there; resolves when it takes questions. */
  recover(): Promise<void>
}

export async function startPostgres(env: NodeJS.ProcessEnv): Promise<TestPostgres | null> {
  if (env.TEST_DATABASE_URL)
    return { url: env.TEST_DATABASE_URL, from: 'TEST_DATABASE_URL', stop: async () => undefined }
  return startOwnPostgres(env)
}

/** In `folder`, which is then kept, or in a temporary one. Null where there are no binaries. */
export async function startOwnPostgres(
  env: NodeJS.ProcessEnv,
  given: { folder?: string; settings?: readonly string[] } = {},
): Promise<OwnPostgres | null> {
  const bin = findBinaries(env)
  if (!bin) return null
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'vigilia-postgres-'))
  const data = join(folder, 'data')
  const user = runAs()
  mkdirSync(folder, { recursive: true })
  if (user) chownSync(folder, user.uid, user.gid)
  const options = { ...(user ? { uid: user.uid, gid: user.gid } : {}), cwd: folder }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'vigilia', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  })
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'fsync=off',
    // A database lives for minutes, and is emptied more often than anybody could sweep it.
    'autovacuum=off',
    'max_connections=200',
    ...(given.settings ?? []),
  ]
  const flags = settings.flatMap((setting) => ['-c', setting])

  async function run(): Promise<ChildProcess> {
    const server = spawn(join(bin!, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...flags], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await new Promise<void>((resolve, reject) => {
      let said = ''
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes('ready to accept connections')) resolve()
      })
      server.once('exit', (code) => reject(new Error(`PostgreSQL stopped at once (exit ${code}): ${said}`)))
    })
    return server
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }

  let server = await run()
  return {
    url: `postgres://vigilia@127.0.0.1:${port}/postgres`,
    from: bin,
    crash: () => end('SIGQUIT'),
    async recover() {
      server = await run()
    },
    async stop() {
      await end('SIGINT')
      if (given.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A new database on the server of `url`, empty or a copy of `template`; its own URL. */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists "${name}" with (force)`)
    await client.query(`create database "${name}"${template === undefined ? '' : ` template "${template}"`}`)
  } finally {
    await client.end()
  }
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** Whatever of these names a run has left. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`)
  } finally {
    await client.end()
  }
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists "${name}" with (force)`)
  } finally {
    await client.end()
  }
}

function findBinaries(env: NodeJS.ProcessEnv): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(env.PATH ?? '').split(delimiter),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

function runAs(): { uid: number; gid: number } | null {
  if (userInfo().uid !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {}
  }
  return null
}

/** A port of loopback that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
