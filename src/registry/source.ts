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

const place = { path: z.string().min(1).optional(), url: address.optional() }
const eitherOr = (source: { path?: string | undefined; url?: string | undefined }) =>
  (source.path === undefined) !== (source.url === undefined)

const csv = z
  .object({ kind: z.literal('csv'), ...common, ...place })
  .refine(eitherOr, { message: 'a CSV registry has either a path or a url' })
const json = z
  .object({ kind: z.literal('json'), ...common, ...place })
  .refine(eitherOr, { message: 'a JSON registry has either a path or a url' })
const postgres = z.object({
  kind: z.literal('postgres'),
  ...common,
  url: z.url({ protocol: /^postgres(?:ql)?$/ }),
  query: z.string().min(1),
})
const uwazi = z
  .object({
    kind: z.literal('uwazi'),
    ...common,
    /** Address of the instance; what comes after its host is left alone (`/es/library` as copied from a browser). */
    url: address,
    /** Id of the template whose entities are the people. */
    template: z
      .string()
      .regex(/^[0-9a-f]{24}$/, 'the 24 hexadecimal digits at the end of its address in Settings'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'two letters such as es')
      .default('es'),
    /** Without them only what everybody may see is read. */
    user: z.string().min(1).optional(),
    password: z.string().min(1).optional(),
  })
  .refine(({ user, password }) => (user === undefined) === (password === undefined), {
    message: 'user and password are set both or neither',
  })

export const registrySourceSchema = z.discriminatedUnion('kind', [csv, json, postgres, uwazi])
export type RegistrySource = z.infer<typeof registrySourceSchema>
export type FileSource = Extract<RegistrySource, { kind: 'csv' | 'json' }>
export type PostgresSource = Extract<RegistrySource, { kind: 'postgres' }>
export type UwaziSource = Extract<RegistrySource, { kind: 'uwazi' }>
