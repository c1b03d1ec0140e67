/**
 * Which hosts may be fetched (safety.md section 5): public names on the usual ports, and those the operator allowed.
 * undici's own `connect.lookup` is not enough, it is never asked about IP literals; so the whole connection is made
 * here: refuse, resolve, refuse if any address is not public, connect to a checked address, check the peer again.
 */
import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'
import type { Resolve } from './resolve.ts'

/** The host is not one that may be fetched; `message` is a reason without the address. */
export class RefusedHost extends Error {
  override name = 'RefusedHost'
}

const USUAL_PORT: Record<string, string> = { 'http:': '80', 'https:': '443' }

// Answers credentials of virtual machines on a public address (Azure WireServer).
const NEVER = new Set(['168.63.129.16'])

/** Whether an address is unicast on the public internet; wrapped IPv4 (`::ffff:…`) counts as what it wraps. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || NEVER.has(parsed.toString())) return false
  // IPv6 hands out global addresses from 2000::/3 only; the rest is unassigned or wraps something else.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0]! & 0xe0) === 0x20
}

/** `host:port` of a URL, the port always written; null for protocols that are not fetched. */
export function hostAndPort(url: URL): string | null {
  const port = url.port || USUAL_PORT[url.protocol]
  return USUAL_PORT[url.protocol] && port ? `${url.hostname}:${port}` : null
}

/** An operator's `host:port` entries, as they are compared. */
export function allowList(entries: readonly string[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.trim().toLowerCase()))
}

/**
 * Why a URL is refused before any name is resolved, or null. URL parsing has already turned decimal, octal, hex and
 * full-width notations of an IP address into the usual one.
 */
export function refusalOf(url: URL, allow: ReadonlySet<string>): string | null {
  const target = hostAndPort(url)
  if (target === null) return 'neither http nor https'
  if (url.username || url.password) return 'credentials in the address'
  if (allow.has(target)) return null
  if (url.port !== '') return 'an unusual port'
  if (isLiteral(url.hostname)) return 'an IP address instead of a name'
  return null
}

const isLiteral = (hostname: string) => hostname.startsWith('[') || isIP(hostname) !== 0

/** Whether a redirect may be followed at all; where it leads is then checked like any other address. */
export function mayLeadTo(from: URL, to: URL, allow: ReadonlySet<string>): boolean {
  if (from.protocol === 'https:' && to.protocol === 'http:') return false
  // A stranger must not be able to send us into the operator's own network, allowed or not.
  const allowed = (url: URL) => allow.has(hostAndPort(url) ?? '')
  return allowed(from) || !allowed(to)
}

/**
 * An undici connector that connects to admitted addresses only; fails with RefusedHost, or with the error of the
 * resolver or the socket. Allowed hosts are resolved by the system, so that `/etc/hosts` and container names work.
 */
export function guardedConnector(
  allow: ReadonlySet<string>,
  resolve: Resolve,
  timeoutMs: number,
): buildConnector.connector {
  return (target, callback) => {
    connect(target, allow, resolve, timeoutMs).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  }
}

async function connect(
  target: buildConnector.Options,
  allow: ReadonlySet<string>,
  resolve: Resolve,
  timeoutMs: number,
): Promise<Socket> {
  const host = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname
  const url = new URL(`${target.protocol}//${host}:${target.port || USUAL_PORT[target.protocol]}`)
  const refusal = refusalOf(url, allow)
  if (refusal) throw new RefusedHost(refusal)
  const allowed = allow.has(hostAndPort(url) ?? '')
  const addresses = allowed
    ? (await lookup(target.hostname, { all: true })).map((found) => found.address)
    : await resolve(target.hostname)
  if (!allowed && !addresses.every(isPublicAddress)) throw new RefusedHost('an address that is not public')

  const checked = addresses.map((address) => ({ address, family: isIP(address) }))
  const socket = await open(target, {
    allowH2: false,
    timeout: timeoutMs,
    autoSelectFamily: true,
    // The default of a quarter of a second gives up on slow lines that would have answered.
    autoSelectFamilyAttemptTimeout: 2_000,
    lookup: (_hostname, options, answer) =>
      options.all ? answer(null, checked) : answer(null, checked[0]!.address, checked[0]!.family),
  })
  const peer = normal(socket.remoteAddress ?? '')
  if (peer === null || !addresses.some((address) => normal(address) === peer)) {
    socket.destroy()
    throw new RefusedHost('a peer that was not checked')
  }
  return socket
}

function open(target: buildConnector.Options, options: buildConnector.BuildOptions): Promise<Socket> {
  return new Promise((done, failed) => {
    buildConnector(options)(target, (error, socket) => (error ? failed(error) : done(socket as Socket)))
  })
}

const normal = (address: string) =>
  ipaddr.isValid(address) ? ipaddr.process(address).toNormalizedString() : null
