/** How the bot hears of updates: by asking, or by webhook. */
import { Described } from '../answer.ts'
import type { Args } from '../args.ts'
import { badRequest, conflict } from '../refusal.ts'
import type { Server } from '../server.ts'
import type { Method } from './method.ts'

/** Seconds (telegram-bot-api, Client.h, LONG_POLL_MAX_TIMEOUT). */
const LONGEST_POLL = 50

export const getUpdates: Method = (server, args, call) => {
  if (server.webhook.settings())
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  allowUpdates(server, args)
  return server.updates.poll({
    offset: args.int('offset'),
    limit: args.intBetween('limit', 100, 1, 100),
    timeout: args.intBetween('timeout', 0, 0, LONGEST_POLL),
    ...(call.signal ? { signal: call.signal } : {}),
  })
}

/** Remembered until said otherwise; anything but a list changes nothing. */
function allowUpdates(server: Server, args: Args): void {
  const kinds = args.json('allowed_updates', "Can't parse allowed_updates JSON object")
  if (Array.isArray(kinds)) server.updates.allow(kinds.map(String))
}

export const setWebhook: Method = (server, args, call) => {
  const url = args.text('url')
  if (url === '') return deleteWebhook(server, args, call)
  const settings = {
    url,
    secret: args.text('secret_token'),
    maxConnections: args.intBetween('max_connections', 40, 1, 100),
    ...(args.has('ip_address') ? { ipAddress: args.text('ip_address') } : {}),
  }
  checkWebhook(settings.url, settings.secret, server.options.webhookInsecure)
  allowUpdates(server, args)
  const drop = args.flag('drop_pending_updates')
  if (!drop && JSON.stringify(server.webhook.settings()) === JSON.stringify(settings))
    return new Described(true, 'Webhook is already set')
  if (drop) server.updates.clear()
  server.updates.endPoll(conflict('terminated by setWebhook request'))
  server.webhook.set(settings)
  return new Described(true, 'Webhook was set')
}

function checkWebhook(url: string, secret: string, insecure: boolean): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw badRequest('invalid webhook URL specified')
  if (Buffer.byteLength(secret) > 256) throw badRequest('secret token is too long')
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (insecure) return
  if (parsed.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  if (!['', '80', '88', '443', '8443'].includes(parsed.port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
}

export const deleteWebhook: Method = (server, args) => {
  if (args.flag('drop_pending_updates')) server.updates.clear()
  if (!server.webhook.settings()) return new Described(true, 'Webhook is already deleted')
  server.webhook.remove()
  return new Described(true, 'Webhook was deleted')
}

export const getWebhookInfo: Method = (server) => {
  const settings = server.webhook.settings()
  const failure = server.webhook.lastError()
  const allowed = server.updates.allowed()
  return {
    url: settings?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: server.updates.pending().length,
    ...(settings ? { max_connections: settings.maxConnections, ip_address: settings.ipAddress } : {}),
    ...(failure ? { last_error_date: failure.date, last_error_message: failure.message } : {}),
    ...(allowed ? { allowed_updates: allowed } : {}),
  }
}
