/** What the doctor found. */
import { describeError, OperatorError } from '../log.ts'

export interface Finding {
  well: boolean
  /** What was looked at. */
  part: string
  /** What was found, and what to do when it is not well. */
  says: string
}

export function wrong(part: string, error: unknown): Finding {
  if (error instanceof OperatorError) return { well: false, part, says: error.message }
  const { error: name, code } = describeError(error)
  return { well: false, part, says: `${name}${code ? ` ${code}` : ''}` }
}
