/** What counts as a link in formatting and buttons. */

const SCHEMES = new Set(['http:', 'https:', 'tg:', 'ton:', 'tonsite:'])

/** `tg://user?id=…` names a person instead of a page. */
export function mentionedUser(url: string): number | undefined {
  const found = /^tg:(?:\/\/)?user\?(?:.*&)?id=(\d{1,15})(?:&|$)/i.exec(url.trim())
  return found ? Number(found[1]) : undefined
}

/** The link in full, or undefined: the text then stays and the link is dropped without a word. */
export function checkedLink(url: string): string | undefined {
  const result = checkLink(url)
  return 'link' in result ? result.link : undefined
}

/** A link is http, https, tg or ton; http is assumed; a host needs a dot (tdlib, LinkManager.cpp, check_link_impl). */
export function checkLink(url: string): { link: string } | { because: string } {
  const trimmed = url.trim()
  if (trimmed === '' || /\s/.test(trimmed)) return { because: 'Wrong HTTP URL' }
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme !== undefined && !SCHEMES.has(`${scheme}:`)) return { because: 'Unsupported URL protocol' }
  if (scheme === 'tg' || scheme === 'ton' || scheme === 'tonsite') return { link: trimmed }
  const whole = scheme === undefined ? `http://${trimmed}` : trimmed
  if (!URL.canParse(whole)) return { because: 'Wrong HTTP URL' }
  const parsed = new URL(whole)
  if (parsed.hostname === '') return { because: 'URL host is empty' }
  if (!parsed.hostname.includes('.') && !parsed.hostname.startsWith('[')) return { because: 'Wrong HTTP URL' }
  return { link: parsed.href }
}
