/**
 * Who follows what, as numbers: a subscription that only follows a name costs twelve bytes beside the name index, so that
 * a million fit into one process.
 */
import { enlarged } from '../names/buckets.ts'
import type { Target } from './subscription.ts'

export interface Roster {
  /** Takes a seat for a subscription; seats are small numbers, used again when they are free. */
  seat(subscriberId: number, target: Target): number
  /** Frees all seats of a subscriber, told one by one. */
  free(subscriberId: number, told: (seat: number, target: Target | null) => void): void
  /**
   * Subscribers behind `after`, in the order of their ids, who follow something that is `wanted`: at most `most` of them,
   * and of LOOKED_AT that are looked at. `last`: the last that was looked at; null when nobody comes after.
   */
  wanting(
    after: number,
    most: number,
    wanted: (target: Target) => boolean,
  ): { ids: number[]; last: number | null }
  subscriberAt(seat: number): number
  /** What is followed from a seat; null where it is a name of which nothing else was said. */
  targetAt(seat: number): Target | null
  /** Seats taken. */
  readonly size: number
}

const NONE = 0
/** Looking at so many takes about 20 ms, in which nothing else runs. */
const LOOKED_AT = 200_000

/** Makes an empty roster. Ids of subscribers come from a sequence, so they are dense enough to be places of an array. */
export function createRoster(): Roster {
  let subscribers = new Float64Array(256)
  /** The next seat of the same subscriber, or the next free seat, plus one. */
  let nexts = new Int32Array(256)
  /** First seat of each subscriber, plus one. */
  let firsts = new Int32Array(256)
  const targets = new Map<number, Target>()
  let count = 0
  let freed = NONE
  let size = 0

  function emptySeat(): number {
    if (freed !== NONE) {
      const seat = freed - 1
      freed = nexts[seat]!
      return seat
    }
    if (count === nexts.length) {
      nexts = enlarged(nexts)
      subscribers = enlarged(subscribers)
    }
    return count++
  }

  function follows(subscriberId: number, wanted: (target: Target) => boolean): boolean {
    for (let next = firsts[subscriberId]!; next !== NONE; next = nexts[next - 1]!) {
      const target = targets.get(next - 1)
      if (target !== undefined && wanted(target)) return true
    }
    return false
  }

  return {
    seat(subscriberId, target) {
      while (subscriberId >= firsts.length) firsts = enlarged(firsts)
      const seat = emptySeat()
      subscribers[seat] = subscriberId
      nexts[seat] = firsts[subscriberId]!
      firsts[subscriberId] = seat + 1
      if (!isOnlyName(target)) targets.set(seat, target)
      size++
      return seat
    },
    free(subscriberId, told) {
      if (subscriberId >= firsts.length) return
      for (let next = firsts[subscriberId]!; next !== NONE; ) {
        const seat = next - 1
        told(seat, targets.get(seat) ?? null)
        targets.delete(seat)
        next = nexts[seat]!
        nexts[seat] = freed
        freed = seat + 1
        size--
      }
      firsts[subscriberId] = NONE
    },
    wanting(after, most, wanted) {
      const ids: number[] = []
      const end = Math.min(firsts.length - 1, after + LOOKED_AT)
      for (let id = after + 1; id <= end; id++) {
        if (!follows(id, wanted)) continue
        ids.push(id)
        if (ids.length === most) return { ids, last: id }
      }
      return { ids, last: end < firsts.length - 1 ? end : null }
    },
    subscriberAt: (seat) => subscribers[seat]!,
    targetAt: (seat) => targets.get(seat) ?? null,
    get size() {
      return size
    },
  }
}

const isOnlyName = (target: Target): boolean =>
  target.kind === 'name' && target.not.length === 0 && !target.written?.length
