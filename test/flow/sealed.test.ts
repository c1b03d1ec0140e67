import { sql } from 'kysely'
import { afterAll, expect } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { TOKEN } from '../environment.ts'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story(
  'whoever takes the database learns neither who follows nor whom; whoever takes the log learns nothing',
  async ({ app, phone, registry, everyJob, world, emulator, outlet }) => {
    const alicia = phone('Alejandrina')
    await alicia.says('/seguir Yuleisi Zárraga Longart')
    await alicia.says('/seguir Deivis Alexander Lovera V-14.523.687')
    await alicia.says('/region Miranda')
    await alicia.says('¿alguien sabe algo de Kleiderman Vallenilla?')
    await alicia.says('Kleiderman Vallenilla Mago')
    emulator.say({ chat: alicia.chat, from: alicia.chat, text: '/seguir Escolástica Daboín' })
    registry.records({ id: '1', name: 'Deivis Alexander Lovera', status: 'released' })
    outlet.publishes({
      title: 'Exigen la libertad de un sindicalista',
      body: '<p>Vigilia frente a los tribunales.</p>',
    })
    await everyJob()
    emulator.block(alicia.chat)
    registry.records({ id: '1', status: 'rearrested' })
    await everyJob()
    await app.listenOnce()

    const kept = await dump(app.room.db)
    const log = world.lines.join('\n')
    const id = BigInt(alicia.chat)
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64BE(id)
    const little = Buffer.alloc(8)
    little.writeBigInt64LE(id)
    const secrets = [
      'Yuleisi',
      'yuleisi',
      'Zárraga',
      'Longart',
      'Kleiderman',
      'Escolástica',
      'Alejandrina',
      '14523687',
      '14.523.687',
      'VE-M"',
      String(id),
      id.toString(16).padStart(8, '0'),
      bytes.toString('hex'),
      little.toString('hex'),
      bytes.toString('base64'),
      TOKEN.split(':')[1]!,
    ]
    for (const secret of secrets) {
      expect(kept, `kept: ${secret}`).not.toContain(secret)
      expect(log, `logged: ${secret}`).not.toContain(secret)
    }
    // The registry is public and is kept as it is: the search above would find a name if there were one.
    expect(kept).toContain('Deivis Alexander Lovera')
    expect(log).not.toContain('Deivis')
  },
)

/** Every cell of every table, bytes in hexadecimal. */
async function dump(db: Database): Promise<string> {
  const tables = (await db.introspection.getTables()).map((table) => table.name)
  const rows = await Promise.all(
    tables.map(async (table) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows),
  )
  return JSON.stringify(rows, (_key, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
    if (
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      value.type === 'Buffer' &&
      'data' in value
    )
      return Buffer.from(value.data as number[]).toString('hex')
    return value
  })
}
