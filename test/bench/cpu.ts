/** What a process has used of the processor. */
import { readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second (proc(5), `utime` and `stime`). */
const TICKS = 100

/** Seconds of processor that a process has used, all its threads together. */
export function cpuOf(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
