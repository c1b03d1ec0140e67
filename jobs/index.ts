/** What Vigilia does on its own: the timetable. */
import type { Config } from '../src/config.ts'
import { deliver } from './deliver.ts'
import type { Job, Room } from './job.ts'
import { raiseAlerts } from './raise-alerts.ts'
import { readReports } from './read-reports.ts'
import { sweep } from './sweep.ts'
import { visitFeeds } from './visit-feeds.ts'
import { visitRegistry } from './visit-registry.ts'
import { watchSources } from './watch-sources.ts'

export interface Entry {
  job: Job<Room>
  /** Cron line of five or six fields (seconds first). */
  at(config: Config): string
  /** The job that has work when this one found some: it runs at once, the timetable is only its safety net. */
  next?: { when: string; job: string }
}

export const timetable: readonly Entry[] = [
  { job: visitFeeds, at: (config) => config.visitFeeds, next: { when: 'new', job: 'read-reports' } },
  {
    job: visitRegistry,
    at: (config) => config.visitRegistry,
    next: { when: 'statuses', job: 'raise-alerts' },
  },
  { job: readReports, at: () => '*/30 * * * * *', next: { when: 'read', job: 'raise-alerts' } },
  { job: raiseAlerts, at: () => '*/10 * * * * *', next: { when: 'queued', job: 'deliver' } },
  { job: deliver, at: () => '*/2 * * * * *' },
  { job: watchSources, at: () => '*/5 * * * *' },
  { job: sweep, at: () => '17 * * * *' },
]
