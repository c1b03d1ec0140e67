/** How much room is left where the service writes on this machine; what PostgreSQL has is known to its own machine. */
import { stat, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Bytes. `name`: what is written there (data, key). */
export interface Disk {
  name: string
  free: number
  size: number
}

/** Rows, indexes and log of one event for a million chats are about so much (docs/scale.md). */
const ENOUGH = 2 ** 30
/** A small disk need not be emptier than this. */
const ENOUGH_SHARE = 0.1
/** What has just become enough may not be so a minute later. */
const OVER = 1.2

export function roomOn({ free, size }: Pick<Disk, 'free' | 'size'>): 'little' | 'hardly enough' | 'enough' {
  const needed = Math.min(ENOUGH, size * ENOUGH_SHARE)
  if (free < needed) return 'little'
  return free < needed * OVER ? 'hardly enough' : 'enough'
}

/** The disks behind these folders, each once; a folder that is not there yet is where it would be made. */
export async function disksOf(folders: readonly { name: string; path: string }[]): Promise<Disk[]> {
  const disks = new Map<number, Disk>()
  for (const { name, path } of folders) {
    const there = await nearest(resolve(path))
    const { dev } = await stat(there)
    if (disks.has(dev)) continue
    const { bavail, bsize, blocks } = await statfs(there)
    disks.set(dev, { name, free: bavail * bsize, size: blocks * bsize })
  }
  return [...disks.values()]
}

async function nearest(path: string): Promise<string> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  return exists || dirname(path) === path ? path : nearest(dirname(path))
}
