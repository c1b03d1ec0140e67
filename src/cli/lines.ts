/** JSON Lines in, one JSON line out for each, in the same order. */
import { createInterface } from 'node:readline'
import type { z } from 'zod'

/** A text of a news page is far shorter; a longer line is refused without being parsed. */
const LONGEST_LINE = 4 * 1024 * 1024

/**
 * Answers every line; a bad one gets `{"error": …}` in its place and the others go on. Exit code 1 when there was a
 * bad one. An empty line is passed over.
 */
export async function answerLines<T>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<T>,
  answer: (value: T) => unknown,
  say: (line: string) => void,
): Promise<number> {
  let code = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const result = answerLine(line, schema, answer)
    if ('error' in result) code = 1
    say(JSON.stringify('error' in result ? result : result.value))
  }
  return code
}

function answerLine<T>(
  line: string,
  schema: z.ZodType<T>,
  answer: (value: T) => unknown,
): { value: unknown } | { error: string } {
  if (line.length > LONGEST_LINE) return { error: `the line is longer than ${LONGEST_LINE} characters` }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: 'the line is not JSON' }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: answer(parsed.data) }
  return {
    error: parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
      .join('; '),
  }
}
