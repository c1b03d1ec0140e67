/** What a test breaks on purpose: the first rule that fits and has uses left is applied to a call. */

/**
 * - `refuse`: nothing listens on the port while the rule stands; `method`, `chat` and `times` do not apply, because a
 *   refused connection never says what it wanted. Without HTTP: as `reset-before`
 * - `reset-before`: the socket is destroyed, nothing has happened
 * - `reset-after`, `hang-after`, `html-502-after`: the call is carried out, but its answer is lost
 * - `restart-500`: refused as by a restarting server; nothing has happened
 * - `refusal`: refused with `code` and `description`, as written; nothing has happened. For answers that Telegram gives in
 *   circumstances that nothing here can bring about
 * - `flood`: 429 with `retryAfter` (5 s by default), or without saying how long; nothing has happened
 * - `slow`: carried out after `ms` (1000 by default)
 */
export type FaultKind =
  | 'refuse'
  | 'reset-before'
  | 'reset-after'
  | 'hang-after'
  | 'html-502-after'
  | 'restart-500'
  | 'refusal'
  | 'flood'
  | 'slow'

export interface FaultRule {
  /** Case does not matter; without it the rule fits every method, getUpdates too. */
  method?: string
  chat?: number
  /** Endless where missing. */
  times?: number
  kind: FaultKind
  /** Seconds, for `flood`. */
  retryAfter?: number
  /** For `slow`. */
  ms?: number
  /** For `refusal`. */
  code?: number
  description?: string
  /** For `flood`: neither body nor header say how long to wait. */
  withoutParameters?: boolean
}

export interface Faults {
  add(rule: FaultRule): () => void
  /** Uses up one of the first rule that fits. */
  take(method: string, chat: number): FaultRule | undefined
  refusing(): boolean
  /** Told whenever `refusing` may have changed. */
  onRefusing(listener: () => void): () => void
}

export function createFaults(): Faults {
  const rules: { rule: FaultRule; method: string | undefined; left: number }[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    add(rule) {
      const entry = { rule, method: rule.method?.toLowerCase(), left: rule.times ?? Number.POSITIVE_INFINITY }
      rules.push(entry)
      if (rule.kind === 'refuse') tell()
      return () => {
        const at = rules.indexOf(entry)
        if (at >= 0) rules.splice(at, 1)
        if (rule.kind === 'refuse') tell()
      }
    },
    take(method, chat) {
      for (let at = 0; at < rules.length; at++) {
        const entry = rules[at]!
        if (entry.method !== undefined && entry.method !== method) continue
        if (entry.rule.chat !== undefined && entry.rule.chat !== chat) continue
        entry.left--
        if (entry.left <= 0 && entry.rule.kind !== 'refuse') rules.splice(at, 1)
        return entry.rule
      }
      return undefined
    },
    refusing: () => rules.some(({ rule }) => rule.kind === 'refuse'),
    onRefusing(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
