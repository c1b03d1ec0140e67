/**
 * The disk that holds the database is full amid an alert, and then it is not. Run within a mount namespace of its own
 * (disk.long.ts), where a small tmpfs is the disk: `node disk.ts ENGINE FOLDER`. Prints a `DiskStory` as JSON.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startOwnPostgres } from '../postgres.ts'
import { LIFE_MS, openFanOut } from './fan-out.ts'
import { liveOn } from './kill.ts'

export interface DiskStory {
  /** What Alicia was told while nothing could be written down, and afterwards. */
  meanwhile: string[]
  afterwards: string[]
  /** Of /healthz meanwhile and afterwards. */
  healthMeanwhile: number
  healthAfterwards: number
  /** How the service ended in the end, when it was asked to. */
  exit: number | null
  states: Record<string, number>
  lost: number
  maxCopies: number
}

const CHATS = 60
const SIZE = '160m'
const [engine, disk = ''] = process.argv.slice(2)

execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk])
chmodSync(disk, 0o777)
const ballast = join(disk, 'ballast')
/** Nothing is left. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize))
}

const server =
  engine === 'postgres' ? await startOwnPostgres(process.env, { folder: join(disk, 'server') }) : null
const ground = server ? { engine: 'postgres' as const, server: server.url } : { engine: 'pglite' as const }
const fanOut = await openFanOut(ground, CHATS, { ceiling: 8, dataDir: join(disk, 'data') })
const { emulator } = fanOut
const service = fanOut.start()
const { port } = await service.logs('ready')
const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status
const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
await emulator.waitFor(() => emulator.sends() >= 10, LIFE_MS)
fill()
emulator.say({ chat: alicia, from: alicia, text: '/seguir Yonathan Sulbarán Rivas' })
await emulator.waitFor(() => emulator.heard(alicia).length > 0, LIFE_MS)
await wait(3000)
const meanwhile = emulator.heard(alicia)
const healthMeanwhile = await health()
rmSync(ballast)
await emulator.waitFor(() => emulator.heard(alicia).length > meanwhile.length, LIFE_MS)
await wait(3000)
const afterwards = emulator.heard(alicia).slice(meanwhile.length)
const healthAfterwards = await health()
const { code } = await service.end('SIGTERM')
await liveOn(fanOut)
const { lost, maxCopies } = fanOut.account()
const story: DiskStory = {
  meanwhile,
  afterwards,
  healthMeanwhile,
  healthAfterwards,
  exit: code,
  states: await fanOut.states(),
  lost,
  maxCopies,
}
await fanOut.close()
await server?.stop()
process.stdout.write(JSON.stringify(story))
process.exit()
