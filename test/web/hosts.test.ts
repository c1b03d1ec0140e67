import { expect, test } from 'vitest'
import { visitHosts } from '../../src/web/hosts.ts'

const thing = (host: string, name = host) => ({ url: `https://${host}.example/${name}`, host, name })

/** Visits that end when the test says so. */
function visits() {
  const under = new Map<string, () => void>()
  const begun: string[] = []
  const visit = (one: { name: string }) =>
    new Promise<void>((end) => {
      begun.push(one.name)
      under.set(one.name, end)
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name: string) => {
    under.get(name)?.()
    under.delete(name)
    await settle()
  }
  return { visit, begun, under, end, settle }
}

test('one host is visited once at a time, others meanwhile', async () => {
  const { visit, under, end, settle } = visits()
  const all = visitHosts([thing('a', 'a1'), thing('a', 'a2'), thing('b')], 8, visit)
  await settle()
  expect([...under.keys()]).toEqual(['a1', 'b'])
  await end('a1')
  expect([...under.keys()]).toEqual(['b', 'a2'])
  await end('b')
  await end('a2')
  await all
})

test('no more than so many at once', async () => {
  const { visit, under, begun, end, settle } = visits()
  const all = visitHosts(
    ['a', 'b', 'c', 'd'].map((host) => thing(host)),
    2,
    visit,
  )
  await settle()
  expect([...under.keys()]).toEqual(['a', 'b'])
  await end('b')
  expect([...under.keys()]).toEqual(['a', 'c'])
  for (const name of ['a', 'c', 'd']) await end(name)
  await all
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})

test('whoever is told to stop begins nothing more', async () => {
  const { visit, begun, end, settle } = visits()
  const stop = new AbortController()
  const all = visitHosts([thing('a', 'a1'), thing('a', 'a2'), thing('b')], 1, visit, stop.signal)
  await settle()
  stop.abort()
  await end('a1')
  await all
  expect(begun).toEqual(['a1'])
})

test('a visit that breaks is told once the others have ended', async () => {
  const begun: string[] = []
  const broken = visitHosts([thing('a'), thing('b')], 2, async ({ name }) => {
    begun.push(name)
    if (name === 'a') throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(begun).toEqual(['a', 'b'])
})
