/** What a piece of work costs, whatever else the machine is busy with. */

/** Milliseconds of this thread's processor time since the process began. */
export function spentMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
