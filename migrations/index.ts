/** The list of migrations, oldest first. A migration that has landed is never edited. */
import type { Migration } from 'kysely/migration'
import * as firstHouse from './2026-11-23-first-house.ts'

export const migrations: Record<string, Migration> = {
  '2026-11-23-first-house': firstHouse,
}
