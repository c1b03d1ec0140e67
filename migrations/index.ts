/** The list of migrations, oldest first. A migration that has landed is never edited. */
import type { Migration } from 'kysely/migration'
import * as firstHouse from './2026-11-23-first-house.ts'
import * as following from './2026-11-27-following.ts'
import * as watching from './2026-11-28-watching.ts'
import * as articles from './2026-11-29-articles.ts'
import * as holds from './2026-11-29-holds.ts'
import * as registries from './2026-11-29-registries.ts'
import * as gate from './2026-11-30-gate.ts'
import * as fanOuts from './2026-12-01-fan-outs.ts'
import * as turns from './2026-12-02-turns.ts'
import * as answers from './2026-12-03-answers.ts'
import * as alarms from './2026-12-05-alarms.ts'
import * as channels from './2026-12-05-channels.ts'
import * as sealing from './2026-12-06-sealing.ts'
import * as updates from './2026-12-07-updates.ts'

export const migrations: Record<string, Migration> = {
  '2026-11-23-first-house': firstHouse,
  '2026-11-27-following': following,
  '2026-11-28-watching': watching,
  '2026-11-29-articles': articles,
  '2026-11-29-holds': holds,
  '2026-11-29-registries': registries,
  '2026-11-30-gate': gate,
  '2026-12-01-fan-outs': fanOuts,
  '2026-12-02-turns': turns,
  '2026-12-03-answers': answers,
  '2026-12-05-alarms': alarms,
  '2026-12-05-channels': channels,
  '2026-12-06-sealing': sealing,
  '2026-12-07-updates': updates,
}
