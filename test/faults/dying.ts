/**
 * Loaded before the program (`node --import`), which knows nothing of it: the process kills itself, as `kill -9` does,
 * around one of its SQL statements. DIE_AT is a `Death` in JSON.
 */
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

export interface Death {
  /** Part of the statement, as the database is sent it. */
  sql: string
  /** The transaction's COMMIT that follows is meant. */
  commit?: boolean
  /** Before the database is sent it; or when it has answered, which the program never learns. */
  when: 'before' | 'after'
  /** The first by default. */
  nth?: number
}

const death = JSON.parse(process.env.DIE_AT ?? 'null') as Death | null

/** Whether this statement is the one, given those before. */
function createWatch({ sql, commit = false, nth = 1 }: Death): (text: string) => boolean {
  let left = nth
  let committing = false
  return (text) => {
    if (committing) return /^commit/i.test(text)
    if (!text.includes(sql)) return false
    left -= 1
    if (left > 0) return false
    committing = commit
    return !commit
  }
}

if (death !== null) {
  const isFatal = createWatch(death)
  const die = () => process.kill(process.pid, 'SIGKILL')

  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given
    const text = typeof first === 'string' ? first : ((first as { text?: string } | null)?.text ?? '')
    const fatal = isFatal(text)
    if (fatal && death.when === 'before') die()
    const answer = Reflect.apply(query, this, given) as unknown
    if (fatal && answer instanceof Promise) void answer.then(die)
    return answer
  } as typeof query

  // The wire's messages: Q is a whole question, P the words of one that ends with S.
  const [Q, P, S] = [0x51, 0x50, 0x53]
  const { execProtocolRaw } = PGlite.prototype
  let ending = false
  PGlite.prototype.execProtocolRaw = async function (this: PGlite, message, options) {
    const kind = message[0]
    const words = kind === Q || kind === P ? Buffer.from(message.subarray(5)).toString('utf8') : null
    const fatal = words !== null && isFatal(words.replace(/^\0+/, ''))
    if (fatal && death.when === 'before') die()
    const answer = await execProtocolRaw.call(this, message, options)
    ending ||= fatal && kind === P
    if ((fatal && kind === Q) || (ending && kind === S)) die()
    return answer
  }
}
