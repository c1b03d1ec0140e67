import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'

test('an empty environment gives the defaults of the contract', () => {
  expect(readConfig({ BOT_TOKEN: '' })).toMatchObject({
    botToken: null,
    databaseUrl: null,
    dataDir: './data',
    keyFile: './vigilia.key',
    sourcesFile: './sources.json',
    visitFeeds: '*/5 * * * *',
    sendPerSecond: 28,
    httpHost: '127.0.0.1',
    httpPort: 8080,
    approvals: 2,
    mostSubscriptions: 20,
    mostNewAnHour: 5,
    locale: 'es',
    timeZone: 'America/Caracas',
    webhook: null,
  })
})

test.each([
  [{ BOT_TOKEN: 'hello' }, 'BOT_TOKEN', '@BotFather'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL', 'postgres://'],
  [{ VISIT_FEEDS: 'every minute' }, 'VISIT_FEEDS', '*/5 * * * *'],
  [{ VISIT_REGISTRY: '99 * * * *' }, 'VISIT_REGISTRY', '*/5 * * * *'],
  [{ ALLOW_PRIVATE_HOSTS: 'localhost' }, 'ALLOW_PRIVATE_HOSTS', '127.0.0.1:8081'],
  [{ SEND_PER_SECOND: '100' }, 'SEND_PER_SECOND', 'PAID_BROADCAST'],
  [{ SEND_PER_SECOND: 'fast' }, 'SEND_PER_SECOND', 'number'],
  [{ WEBHOOK_URL: 'https://example.org/hook' }, 'WEBHOOK_SECRET', 'both or neither'],
  [{ WEBHOOK_SECRET: 'not a secret', WEBHOOK_URL: 'https://example.org/' }, 'WEBHOOK_SECRET', '1 to 256'],
  [{ HTTP_PORT: '70000' }, 'HTTP_PORT', '8080'],
  [{ CURATORS: 'maria' }, 'CURATORS', 'user ids'],
  [{ APPROVALS: '1' }, 'APPROVALS', 'nobody approves alone'],
  [{ MOST_SUBSCRIPTIONS: '0' }, 'MOST_SUBSCRIPTIONS', 'at least 1'],
  [{ MOST_NEW_AN_HOUR: 'few' }, 'MOST_NEW_AN_HOUR', 'for example 20'],
  [{ MOST_NEW_AN_HOUR: '2.5' }, 'MOST_NEW_AN_HOUR', 'whole number'],
  [{ LOCALE: 'fr' }, 'LOCALE', 'es or en'],
  [{ TIME_ZONE: 'Caracas' }, 'TIME_ZONE', 'America/Caracas'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'debug'],
  [{ BOT_TOKEN_FILE: '/nowhere/at/all' }, 'BOT_TOKEN_FILE', 'cannot be read'],
])('%j stops the start and says why', (env, variable, hint) => {
  expect(() => readConfig(env)).toThrow(variable)
  expect(() => readConfig(env)).toThrow(hint)
})

test('several mistakes are told at once, and no secret is quoted', () => {
  const wrong = () => readConfig({ BOT_TOKEN: 'secret-but-malformed', HTTP_PORT: 'x', LOCALE: 'xx' })
  expect(wrong).toThrow(/BOT_TOKEN[\s\S]*HTTP_PORT[\s\S]*LOCALE/)
  expect(wrong).not.toThrow('secret-but-malformed')
})

test('a token may come from a file, with the line break that editors add', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vigilia-config-')), 'token')
  writeFileSync(file, `${TOKEN}\n`)
  expect(readConfig({ BOT_TOKEN_FILE: file }).botToken).toBe(TOKEN)
})

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({ BOT_TOKEN: TOKEN }))).toBe(true)
})
