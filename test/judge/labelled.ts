/** Texts with what a careful reader takes from them: to judge the reader by, and to learn from afterwards. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { REPORT_VALUES, reportTextSchema } from '../../src/claims/reading.ts'
import { fold } from '../../src/names/fold.ts'

const FINDINGS = ['released', 'mentioned_not_released', 'possible', 'absent'] as const

/** A text as in gold/texts.jsonl. */
export const textSchema = z.looseObject({
  id: z.string(),
  cat: z.string(),
  lang: z.string().nullish(),
  text: z.string(),
  followed: z.array(z.string()),
  expect: z.record(z.string(), z.enum(FINDINGS)),
})
export type LabelledText = z.infer<typeof textSchema>

/** How many, as labelled. */
export const figureSchema = z.looseObject({ min: z.number().nullable(), max: z.number().nullable() })
type Bounds = Pick<z.infer<typeof figureSchema>, 'min' | 'max'>

/** A report; the first of its figures is the main one. Reports of one event share its id, null where there is no other. */
const reportSchema = reportTextSchema.extend({
  published_at: z.string(),
  source: z.object({ name: z.string(), kind: z.enum(['press', 'ngo', 'state', 'aggregator']) }),
  event: z.string().nullish(),
  expect: z.looseObject({
    value: z.enum(REPORT_VALUES),
    batch: z.array(figureSchema),
    freed: z.array(z.string()),
    not_freed: z.array(z.string()),
  }),
})
export type LabelledReport = z.infer<typeof reportSchema>

/** Throws where a line is not of the form, and says which. */
export const readTexts = (files: readonly string[]): LabelledText[] => readLines(files, textSchema)
export const readReports = (files: readonly string[]): LabelledReport[] => readLines(files, reportSchema)

function readLines<T>(files: readonly string[], schema: z.ZodType<T>): T[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line, at) => {
        const read = schema.safeParse(JSON.parse(line))
        if (read.success) return read.data
        throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(read.error)}`)
      }),
  )
}

/** «al menos 80» may be labelled as 80, and the other way round. */
export function isSameFigure(one: Bounds, other: Bounds): boolean {
  return one.min === other.min && (one.max === other.max || one.max === null || other.max === null)
}

/** Whether one way of writing a name holds all words of the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [short, long] = [fold(one).split(/[^a-z]+/), fold(other).split(/[^a-z]+/)].sort(
    (a, b) => a.length - b.length,
  )
  return short!.every((word) => long!.includes(word))
}
