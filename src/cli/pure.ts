/** Commands that need no database: also how a curator learns why the service decided as it did. */
import { z } from 'zod'
import { figuresOf } from '../alerts/decide.ts'
import { type Batch, placeReport, textFingerprint } from '../batches/group.ts'
import { readReport } from '../claims/read.ts'
import { type Reading, type ReportText, reportTextSchema } from '../claims/reading.ts'
import { findNames } from '../names/find.ts'
import { verdict } from '../names/verdict.ts'

export const namesSchema = z.object({ a: z.string(), b: z.string() })
export const answerNames = ({ a, b }: z.infer<typeof namesSchema>) => verdict(a, b)

export const answerRead = (input: ReportText) => ({ id: input.id, ...readReport(input) })

export const findSchema = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  text: z.string(),
  followed: z.array(z.string()),
})
export const answerFind = ({ id, lang, text, followed }: z.infer<typeof findSchema>) => ({
  id,
  found: findNames({ text, followed, ...(lang ? { lang } : {}) }),
})

/** Reads reports in the order of publication and says which event each belongs to; remembers those it has seen. */
export function createBatchReader(now: () => Date): (input: ReportText) => unknown {
  const batches = new Map<number, Batch>()
  return (input) => {
    const reading = readReport(input)
    const publishedAt = input.published_at ?? now().toISOString()
    const { batch, news } = placeReport(
      [...batches.values()],
      {
        reading,
        publishedAt,
        source: { owner: input.source?.name ?? 'unknown', kind: kindOf(input) },
        textHash: textFingerprint(`${input.title}\n${input.body}`),
      },
      () => batches.size + 1,
    )
    if (batch) batches.set(batch.id, batch)
    return describe(input.id, batch, news, reading)
  }
}

function describe(id: string, batch: Batch | null, news: string, reading: Reading) {
  return {
    id,
    batch: batch ? String(batch.id) : null,
    news,
    counts: batch
      ? figuresOf(batch).map(({ authority, kind, min, max, asOf }) => ({
          authority,
          kind,
          min,
          max,
          as_of: asOf,
        }))
      : [],
    standing: batch?.standing ?? null,
    why: reading.why,
  }
}

const KINDS = ['press', 'ngo', 'state', 'aggregator', 'registry'] as const

function kindOf(input: ReportText): (typeof KINDS)[number] {
  return KINDS.find((kind) => kind === input.source?.kind) ?? 'press'
}

export { reportTextSchema as readSchema }
