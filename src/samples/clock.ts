/** The clock of the sample world: it starts where it is told, runs as fast as the real one, and jumps forward only. */
export interface StoryClock {
  now(): Date
  /** Does nothing when that moment is already past. */
  jumpTo(date: Date): void
}

export function createStoryClock(begin: Date, real: () => Date): StoryClock {
  let ahead = begin.getTime() - real().getTime()
  const now = () => new Date(real().getTime() + ahead)
  return {
    now,
    jumpTo(date) {
      ahead += Math.max(0, date.getTime() - now().getTime())
    },
  }
}
