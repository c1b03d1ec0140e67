/**
 * A cable between the service and PostgreSQL that can be cut: it sees each question go by, and cuts at one of them,
 * before the server hears it or before its answer comes back.
 */

import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Cutter {
  /** The database's address by way of the cable. */
  readonly url: string
  /** Cuts every connection at the next question that contains `sql`; resolves when it has. */
  cutAt(sql: string, when: 'before' | 'after'): Promise<void>
  /** Resolves when the server has answered the next question that contains `sql`. */
  answered(sql: string): Promise<void>
  close(): Promise<void>
}

interface Waiting {
  sql: string
  when: 'before' | 'after'
  done(): void
}

export async function startCutter(databaseUrl: string): Promise<Cutter> {
  const target = new URL(databaseUrl)
  const pairs = new Set<readonly [Socket, Socket]>()
  let waiting: Waiting | null = null
  let listening: { sql: string; done(): void } | null = null

  function cutAll(): void {
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy()
    pairs.clear()
    waiting?.done()
    waiting = null
  }

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    const pair = [client, upstream] as const
    pairs.add(pair)
    let swallowing = false
    let hearing = false
    for (const socket of pair) {
      socket.on('error', () => undefined)
      socket.once('close', () => {
        pairs.delete(pair)
        for (const other of pair) other.destroy()
      })
    }
    client.on('data', (bytes: Buffer) => {
      if (waiting && bytes.includes(waiting.sql)) {
        if (waiting.when === 'before') return cutAll()
        swallowing = true
      }
      hearing ||= listening !== null && bytes.includes(listening.sql)
      upstream.write(bytes)
    })
    upstream.on('data', (bytes: Buffer) => {
      // The server has done it and says so; nobody hears.
      if (swallowing) return cutAll()
      client.write(bytes)
      if (!hearing) return
      hearing = false
      listening?.done()
      listening = null
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the cable has no address')
  const url = new URL(databaseUrl)
  url.port = String(address.port)
  return {
    url: url.href,
    cutAt: (sql, when) =>
      new Promise((resolve) => {
        waiting = { sql, when, done: resolve }
      }),
    answered: (sql) =>
      new Promise((resolve) => {
        listening = { sql, done: resolve }
      }),
    async close() {
      server.close()
      cutAll()
    },
  }
}
