/** One at a time: who has the turn, who stands by, and who follows when the one who had it says nothing any more. */
import { expect, test } from 'vitest'
import { createTurns } from '../../src/turns/turns.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld, type TestWorld } from '../world.ts'

eachEngine((open) => {
  /** Two processes on one database, with one clock. */
  function stage() {
    const world = createTestWorld()
    const room = () => ({ db: open(), world, clock: async () => world.now() })
    return { world, one: createTurns(room()), other: createTurns(room()) }
  }

  /** Work that lasts until it is told to end, and whether it was asked to. */
  function lasting() {
    const { promise, resolve } = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<AbortSignal>()
    return {
      begun: begun.promise,
      end: resolve,
      work: async (signal: AbortSignal) => {
        begun.resolve(signal)
        await promise
        return 'worked'
      },
    }
  }

  test('while one works the other is turned away, and comes in when the first has ended', async () => {
    const { one, other } = stage()
    const first = lasting()
    const done = one.alone('visit', first.work)
    await first.begun
    expect(await other.alone('visit', async () => 'never')).toEqual({ kind: 'taken' })
    expect(await other.alone('another visit', async () => 'at once')).toEqual({
      kind: 'done',
      value: 'at once',
    })
    first.end()
    expect(await done).toEqual({ kind: 'done', value: 'worked' })
    expect(await other.alone('visit', async () => 'after')).toEqual({ kind: 'done', value: 'after' })
  })

  test('who may wait gets the turn when the other ends', async () => {
    const { world, one } = stage()
    const first = lasting()
    const done = one.alone('visit', first.work)
    await first.begun
    // While it waits the first one ends.
    const sleep = async () => {
      first.end()
      await done
    }
    const other = createTurns({ db: open(), world: { ...world, sleep }, clock: async () => world.now() })
    const waiting = other.alone('visit', async () => 'waited', { waitMs: 5000 })
    expect(await waiting).toEqual({ kind: 'done', value: 'waited' })
  })

  test('a work that fails gives its turn back', async () => {
    const { one, other } = stage()
    const failing = one.alone('visit', async () => {
      throw new Error('no answer')
    })
    await expect(failing).rejects.toThrow('no answer')
    expect(await other.alone('visit', async () => 'mine')).toEqual({ kind: 'done', value: 'mine' })
  })

  test('one moment of the timetable is one run, whoever comes first', async () => {
    const { world, one, other } = stage()
    const tick = world.now()
    expect(await one.alone('visit', async () => 'ran', { tick })).toMatchObject({ kind: 'done' })
    expect(await other.alone('visit', async () => 'again', { tick })).toEqual({ kind: 'taken' })
    const next = new Date(tick.getTime() + 60_000)
    expect(await other.alone('visit', async () => 'ran', { tick: next })).toMatchObject({ kind: 'done' })
    expect(await one.alone('visit', async () => 'late', { tick })).toEqual({ kind: 'taken' })
    expect(await one.alone('visit', async () => 'asked for', {})).toMatchObject({ kind: 'done' })
  })

  test('who died with the turn is followed, and who was only stopped learns that it was lost', async () => {
    const { world, one, other } = stage()
    const frozen = lasting()
    const dead = one.alone('visit', frozen.work)
    await frozen.begun
    world.pass({ seconds: 14 })
    expect(await other.alone('visit', async () => 'too early')).toEqual({ kind: 'taken' })
    world.pass({ seconds: 2 })
    const follower = lasting()
    const followed = other.alone('visit', follower.work)
    await follower.begun
    // The first one ends now: what it gives back is not its own any more.
    frozen.end()
    await dead
    expect(await one.alone('visit', async () => 'never')).toEqual({ kind: 'taken' })
    follower.end()
    expect(await followed).toEqual({ kind: 'done', value: 'worked' })
  })

  test('what is always done is done by one, and by the other from when the first stops', async () => {
    const { world, one, other } = stage()
    const log: string[] = []
    const [stopOne, stopOther] = [new AbortController(), new AbortController()]
    const poll = (who: string, heard: () => void) => async (signal: AbortSignal) => {
      log.push(who)
      heard()
      await aborted(signal)
    }
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const ones = one.always('poll', poll('one', first.resolve), stopOne.signal)
    await first.promise
    // Whoever stands by lets time pass, in which the first one's turn must not end: it is renewed in real time.
    const others = other.always('poll', poll('other', second.resolve), stopOther.signal)
    stopOne.abort()
    await ones
    await second.promise
    stopOther.abort()
    await others
    expect(log).toEqual(['one', 'other'])
    expect(await one.alone('poll', async () => 'free')).toMatchObject({ kind: 'done' })
    expect(complaints(world)).toEqual([])
  })
})

const complaints = ({ lines }: TestWorld) => lines.filter((line) => /"level":"(?:warn|error)"/.test(line))

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
