/** Where a curated registry comes from, as `sources.json` names it. */
import { z } from 'zod'

/** What a registry may say of a person: CSV header, JSON key or SQL column. */
export const COLUMNS = [
  'id',
  'name',
  'aliases',
  'birth_year',
  'region',
  'prison',
  'detained_on',
  'status',
  'status_on',
  'batch',
  'source_url',
  'publish',
  'updated_at',
  'merged_into',
] as const
export type Column = (typeof COLUMNS)[number]

/** Our column to the registry's own name for it; columns that are not mentioned keep ours. */
export type ColumnNames = Partial<Record<Column, string>>

const common = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens'),
  name: z.string().min(1).max(120),
  columns: z.partialRecord(z.enum(COLUMNS), z.string().min(1)).optional(),
}
const address = z.url({ protocol: /^https?$/ })

const csv = z
  .object({ kind: z.literal('csv'), ...common, path: z.string().min(1).optional(), url: address.optional() })
  .refine((source) => (source.path === undefined) !== (source.url === undefined), {
    message: 'a CSV registry has either a path or a url',
  })
const json = z.object({ kind: z.literal('json'), ...common, url: address })
const postgres = z.object({
  kind: z.literal('postgres'),
  ...common,
  url: z.url({ protocol: /^postgres(?:ql)?$/ }),
  query: z.string().min(1),
})

export const registrySourceSchema = z.discriminatedUnion('kind', [csv, json, postgres])
/** Any registry that may be named; only those of kind `csv` are read by this version. */
export type NamedRegistry = z.infer<typeof registrySourceSchema>
export type RegistrySource = z.infer<typeof csv>
