/** What a process has used of the processor. */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second (proc(5), `utime` and `stime`). */
const TICKS = 100

/** Seconds of processor that a process has used, all its threads together; where asked, with its children. */
export function cpuOf(pid: number, withChildren = false): number {
  const own = statOf(pid)
  if (!own) return 0
  const children = withChildren
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => statOf(Number(name)))
        .filter((stat) => stat?.parent === pid)
    : []
  return [own, ...children].reduce((sum, stat) => sum + (stat?.seconds ?? 0), withChildren ? own.ended : 0)
}

function statOf(pid: number): { parent: number; seconds: number; ended: number } | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const fields = rest.split(' ').map(Number)
    return {
      parent: fields[1]!,
      seconds: (fields[11]! + fields[12]!) / TICKS,
      ended: (fields[13]! + fields[14]!) / TICKS,
    }
  } catch {
    return null
  }
}
