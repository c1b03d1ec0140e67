/** The environment, read once at the door and checked; what comes out is frozen and in our own words. */
import { readFileSync } from 'node:fs'
import { validate as isCronLine } from 'node-cron'
import { z } from 'zod'
import type { LogLevel } from './log.ts'
import { OperatorError } from './log.ts'

export interface Config {
  /** Null: the service cannot talk to Telegram; commands that need no chat still work. */
  readonly botToken: string | null
  /** Null: Telegram's own. */
  readonly telegramApiRoot: string | null
  /** Null: the embedded database in dataDir. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly keyFile: string
  readonly sourcesFile: string
  readonly visitFeeds: string
  readonly visitRegistry: string
  readonly allowPrivateHosts: readonly string[]
  readonly sendPerSecond: number
  readonly paidBroadcast: boolean
  /** What this process does of the whole: several processes on one PostgreSQL may share the work. */
  readonly roles: ReadonlySet<Role>
  readonly webhook: { readonly url: string; readonly secret: string } | null
  readonly httpHost: string
  readonly httpPort: number
  readonly curators: readonly number[]
  readonly approvals: number
  readonly mostSubscriptions: number
  readonly mostNewAnHour: number
  readonly locale: 'es' | 'en'
  readonly timeZone: string
  readonly logLevel: LogLevel
}

/** `web`: the webhook. `worker`: everything else. */
export type Role = 'web' | 'worker'

type Environment = Readonly<Record<string, string | undefined>>

const cronLine = z
  .string()
  .refine((line) => [5, 6].includes(line.trim().split(/\s+/).length) && isCronLine(line), {
    message: 'is not a cron line of five or six fields, for example */5 * * * *',
  })
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const count = (most: number) =>
  z.coerce
    .number('must be a number, for example 20')
    .int('must be a whole number, for example 20')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`)
const yesNo = z.enum(['true', 'false', '1', '0', 'yes', 'no'], { error: 'must be true or false' })

const environmentSchema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[\w-]{1,200}$/, 'does not look like a token of @BotFather, for example 123456789:AAE…')
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'must be an address, for example https://api.telegram.org' })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/\S+$/,
      'must begin with postgres://, for example postgres://vigilia@localhost/vigilia',
    )
    .optional(),
  DATA_DIR: z.string().default('./data'),
  KEY_FILE: z.string().default('./vigilia.key'),
  SOURCES: z.string().default('./sources.json'),
  VISIT_FEEDS: cronLine.default('*/5 * * * *'),
  VISIT_REGISTRY: cronLine.default('*/5 * * * *'),
  ALLOW_PRIVATE_HOSTS: list
    .pipe(
      z.array(
        z
          .string()
          .regex(
            /^[\w.[\]:-]+:\d{1,5}$/,
            'must be host:port pairs joined by commas, for example 127.0.0.1:8081,feeds.local:80',
          ),
      ),
    )
    .default([]),
  SEND_PER_SECOND: z.coerce
    .number('must be a number')
    .min(1, 'must be at least 1')
    .max(1000, 'must be at most 1000')
    .default(28),
  PAID_BROADCAST: yesNo.default('false'),
  ROLES: list
    .pipe(
      z.array(z.enum(['web', 'worker'], { error: 'must be web, worker or web,worker' })).min(1, {
        message: 'must be web, worker or web,worker',
      }),
    )
    .default(['web', 'worker']),
  WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address, for example https://example.org/telegram' })
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 letters, digits, _ or -, the longer the better')
    .optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65535, 'must be a port number, for example 8080')
    .default(8080),
  CURATORS: list
    .pipe(
      z.array(
        z
          .string()
          .regex(/^[1-9]\d{0,15}$/, 'must be Telegram user ids joined by commas')
          .transform(Number),
      ),
    )
    .default([]),
  APPROVALS: z.coerce
    .number('must be a number')
    .int()
    .min(2, 'must be at least 2: nobody approves alone')
    .max(10)
    .default(2),
  // /lista has a button for each, and Telegram takes a hundred.
  MOST_SUBSCRIPTIONS: count(100).default(20),
  MOST_NEW_AN_HOUR: count(1_000).default(5),
  LOCALE: z.enum(['es', 'en'], { error: 'must be es or en' }).default('es'),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'is not a time zone, for example America/Caracas')
    .default('America/Caracas'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('info'),
})

// Free broadcasting is refused above about 30 a second (Bot FAQ): a higher ceiling would only buy refusals.
const FREE_CEILING = 30

/**
 * Reads the environment. An empty variable counts as unset. Throws OperatorError with one message that names every
 * variable that is wrong, what is wrong with it and an example; never quotes a secret.
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  if (given.BOT_TOKEN_FILE !== undefined && given.BOT_TOKEN === undefined)
    given.BOT_TOKEN = readTokenFile(given.BOT_TOKEN_FILE)
  const parsed = environmentSchema.safeParse(given)
  const wrong = parsed.success
    ? combinations(parsed.data)
    : parsed.error.issues.map((issue) => `  ${issue.path[0]?.toString() ?? '?'} ${issue.message}`)
  if (wrong.length > 0 || !parsed.success) {
    throw new OperatorError(
      `The configuration is not usable; nothing was started.\n${wrong.join('\n')}\nSee .env.example for every variable.`,
    )
  }
  const e = parsed.data
  return Object.freeze({
    botToken: e.BOT_TOKEN ?? null,
    telegramApiRoot: e.TELEGRAM_API_ROOT?.replace(/\/+$/, '') ?? null,
    databaseUrl: e.DATABASE_URL ?? null,
    dataDir: e.DATA_DIR,
    keyFile: e.KEY_FILE,
    sourcesFile: e.SOURCES,
    visitFeeds: e.VISIT_FEEDS,
    visitRegistry: e.VISIT_REGISTRY,
    allowPrivateHosts: Object.freeze(e.ALLOW_PRIVATE_HOSTS),
    sendPerSecond: e.SEND_PER_SECOND,
    paidBroadcast: isYes(e.PAID_BROADCAST),
    roles: new Set(e.ROLES),
    webhook:
      e.WEBHOOK_URL && e.WEBHOOK_SECRET
        ? Object.freeze({ url: e.WEBHOOK_URL, secret: e.WEBHOOK_SECRET })
        : null,
    httpHost: e.HTTP_HOST,
    httpPort: e.HTTP_PORT,
    curators: Object.freeze(e.CURATORS),
    approvals: e.APPROVALS,
    mostSubscriptions: e.MOST_SUBSCRIPTIONS,
    mostNewAnHour: e.MOST_NEW_AN_HOUR,
    locale: e.LOCALE,
    timeZone: e.TIME_ZONE,
    logLevel: e.LOG_LEVEL,
  })
}

function combinations(e: z.infer<typeof environmentSchema>): string[] {
  const wrong: string[] = []
  if ((e.WEBHOOK_URL === undefined) !== (e.WEBHOOK_SECRET === undefined)) {
    wrong.push('  WEBHOOK_URL and WEBHOOK_SECRET are set both or neither (neither: long polling)')
  }
  const roles = new Set(e.ROLES)
  if (roles.size === 1 && e.DATABASE_URL === undefined)
    wrong.push(
      '  ROLES may name one role only where DATABASE_URL is set: the embedded database is of one process',
    )
  if (!roles.has('worker') && e.WEBHOOK_URL === undefined)
    wrong.push('  ROLES=web has nothing to do without WEBHOOK_URL: long polling is the work of a worker')
  if (e.SEND_PER_SECOND > FREE_CEILING && !isYes(e.PAID_BROADCAST)) {
    wrong.push(`  SEND_PER_SECOND may be at most ${FREE_CEILING} unless PAID_BROADCAST=true`)
  }
  return wrong
}

function readTokenFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new OperatorError(
      'The file that BOT_TOKEN_FILE names cannot be read; nothing was started. Check its path and who may read it.',
      { cause: error },
    )
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('es', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const isYes = (text: string) => ['true', '1', 'yes'].includes(text)
