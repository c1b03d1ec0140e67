/** How much a chat may follow, and how fast (safety.md, T9). */
export interface Limits {
  most: number
  mostNewAnHour: number
}

export const USUAL_LIMITS: Limits = { most: 20, mostNewAnHour: 5 }

const HOUR = 3_600_000

/**
 * One more new subscription, given when the last ones were made (ISO, oldest first): the times to keep with it, or the
 * whole minutes until there is room. What was removed meanwhile counts too, or leaving and coming back would be free.
 */
export function takeTurn(
  follows: readonly string[],
  now: Date,
  mostNewAnHour: number,
): { kind: 'turn'; follows: string[] } | { kind: 'wait'; minutes: number } {
  const recent = follows.filter((at) => now.getTime() - new Date(at).getTime() < HOUR)
  if (recent.length < mostNewAnHour) return { kind: 'turn', follows: [...recent, now.toISOString()] }
  const leaves = new Date(recent.at(-mostNewAnHour)!).getTime() + HOUR
  return { kind: 'wait', minutes: Math.ceil((leaves - now.getTime()) / 60_000) }
}
