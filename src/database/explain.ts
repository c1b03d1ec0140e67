/** What the operator can do about a database that cannot be reached. */
import { OperatorError } from '../log.ts'

/** A database that cannot be reached is the operator's to mend; everything else goes up whole. */
export function explainDatabase(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|28|3D000|57P03)/.test(code)) {
    throw new OperatorError(
      `The database that DATABASE_URL names cannot be used (${code}); nothing was started. Check that it runs, its address, user and password, for example DATABASE_URL=postgres://vigilia:…@localhost/vigilia`,
      { cause: error },
    )
  }
  throw error
}
