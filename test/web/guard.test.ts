import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetch } from '../../src/web/fetch.ts'
import { allowList, isPublicAddress, mayLeadTo } from '../../src/web/guard.ts'
import { serve, type TestServer } from './server.ts'

test.each([
  ['8.8.8.8', true],
  ['190.202.1.1', true],
  ['2606:4700::1111', true],
  ['::ffff:8.8.8.8', true],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['168.63.129.16', false],
  ['100.64.0.1', false],
  ['192.0.0.8', false],
  ['198.18.0.1', false],
  ['203.0.113.7', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::808:808', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:a9fe:a9fe', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['4000::1', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

test.each([
  ['https://example.org/feed', 'https://www.example.org/feed', true],
  ['http://example.org/feed', 'https://example.org/feed', true],
  ['https://example.org/feed', 'http://example.org/feed', false],
  ['https://example.org/feed', 'http://10.0.0.5:8080/', false],
  ['http://example.org/feed', 'http://10.0.0.5:8080/', false],
  ['http://10.0.0.5:8080/a', 'http://10.0.0.5:8080/b', true],
])('a redirect from %s to %s may be followed: %s', (from, to, expected) => {
  expect(mayLeadTo(new URL(from), new URL(to), allowList(['10.0.0.5:8080']))).toBe(expected)
})

describe('hostile addresses', () => {
  let canary: TestServer
  let other: TestServer
  beforeAll(async () => {
    canary = await serve((_request, response) => response.end('you found me'))
    other = await serve((request, response) => {
      const to = decodeURIComponent((request.url ?? '').slice(1))
      response.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end()
    })
  })
  afterAll(async () => {
    await canary.close()
    await other.close()
  })

  // {port} is the canary's. Names resolve, by the table, to what an attacker's name server would say.
  const NAMES: Record<string, string[]> = {
    'loopback.example': ['127.0.0.1'],
    'mixed.example': ['8.8.8.8', '127.0.0.1'],
    'mixed-six.example': ['8.8.8.8', '::1'],
    'private.example': ['10.1.2.3'],
    'metadata.example': ['169.254.169.254'],
    'mapped.example': ['::ffff:7f00:1'],
    'unique-local.example': ['fd00::1'],
    'nat64.example': ['64:ff9b::7f00:1'],
    'zero.example': ['0.0.0.0'],
    localhost: ['127.0.0.1', '::1'],
    'localhost.': ['127.0.0.1'],
    'sub.localhost': ['127.0.0.1'],
    'nonsense.example': ['not an address'],
  }
  const HOSTS = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0x7f.0x0.0x0.0x1',
    '017700000001',
    '0177.0.0.1',
    '0177.0.0.01',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '0',
    '0.0.0.0',
    '127.127.127.127',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '169.254.169.254',
    '[fd00:ec2::254]',
    '10.0.0.1',
    '192.168.0.1',
    '172.16.0.1',
    '100.100.100.200',
    '8.8.8.8',
    '1.1.1.1',
    ...Object.keys(NAMES),
  ]
  const URLS = [
    ...HOSTS.flatMap((host) => [`http://${host}:{port}/`, `http://${host}/`, `https://${host}/`]),
    'http://user:secret@127.0.0.1:{port}/',
    'http://example.org@127.0.0.1:{port}/',
    'http://127.0.0.1:{port}#@example.org/',
    'http:\\\\127.0.0.1:{port}\\',
    'http:127.0.0.1:{port}/',
    'http://public.example:22/',
    'http://public.example:6379/',
    'https://public.example:80/',
    'ftp://127.0.0.1:{port}/',
    'gopher://127.0.0.1:{port}/_GET',
    'file:///etc/passwd',
    'data:text/xml,<rss/>',
    'ws://127.0.0.1:{port}/',
    'javascript:alert(1)',
    'http://',
    'not an address',
    '',
  ]

  async function attempt(urls: string[], allow: string[]) {
    const { fetch, close } = createFetch({
      allow,
      deadlineMs: 3_000,
      resolve: async (name) => NAMES[name] ?? ['192.0.2.1'],
    })
    const answers = await Promise.all(urls.map(async (url) => ({ url, answer: await fetch({ url }) })))
    await close()
    return answers
  }
  const filled = () => URLS.map((url) => url.replaceAll('{port}', String(canary.port)))

  test(`none of ${URLS.length} reaches a private host`, async () => {
    const answers = await attempt(filled(), [])
    for (const { url, answer } of answers) {
      expect({ url, answer }).toEqual({ url, answer: { kind: 'failed', because: 'refused-host' } })
    }
    expect(canary.hits).toEqual([])
  })

  test(`none of ${URLS.length} reaches it through a redirect either`, async () => {
    const urls = filled().map((url) => `${other.url}/${encodeURIComponent(url)}`)
    const answers = await attempt(urls, [other.host])
    expect(answers.filter(({ answer }) => answer.kind !== 'failed')).toEqual([])
    expect(canary.hits).toEqual([])
  })

  test('what the operator allowed is reached, by address and by name, and nothing beside it', async () => {
    const byName = `localhost:${canary.port}`
    const [address, name, neighbour] = await attempt(
      [canary.url, `http://${byName}/`, `http://127.0.0.1:${other.port}/`],
      [canary.host, byName],
    )
    expect(address?.answer).toMatchObject({ kind: 'fresh', text: 'you found me' })
    expect(name?.answer).toMatchObject({ kind: 'fresh', text: 'you found me' })
    expect(neighbour?.answer).toEqual({ kind: 'failed', because: 'refused-host' })
  })
})
