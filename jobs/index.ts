/** What Vigilia does on its own: the timetable. */
import type { Config } from '../src/config.ts'
import { deliver } from './deliver.ts'
import { fanOut } from './fan-out.ts'
import type { Job, Room } from './job.ts'
import { raiseAlerts } from './raise-alerts.ts'
import { readReports } from './read-reports.ts'
import { sweep } from './sweep.ts'
import { visitArticles } from './visit-articles.ts'
import { visitFeeds } from './visit-feeds.ts'
import { visitRegistry } from './visit-registry.ts'
import { watchService } from './watch-service.ts'
import { watchSources } from './watch-sources.ts'

export interface Entry {
  job: Job<Room>
  /** Cron line of five or six fields (seconds first). */
  at(config: Config): string
  /** One process at a time: it asks others, or what it does depends on what it did before. */
  alone?: true
  /** The jobs that have work when this one found some: they run at once, the timetable is only their safety net. */
  next?: readonly { when: string; job: string }[]
}

export const timetable: readonly Entry[] = [
  {
    job: visitFeeds,
    alone: true,
    at: (config) => config.visitFeeds,
    next: [{ when: 'new', job: 'read-reports' }],
  },
  {
    job: visitArticles,
    alone: true,
    at: () => '20 * * * * *',
    next: [{ when: 'stories', job: 'read-reports' }],
  },
  {
    job: visitRegistry,
    alone: true,
    at: (config) => config.visitRegistry,
    next: [{ when: 'statuses', job: 'raise-alerts' }],
  },
  {
    job: readReports,
    alone: true,
    at: () => '*/30 * * * * *',
    next: [{ when: 'read', job: 'raise-alerts' }],
  },
  {
    job: raiseAlerts,
    alone: true,
    at: () => '*/10 * * * * *',
    next: [
      { when: 'queued', job: 'deliver' },
      { when: 'left', job: 'fan-out' },
    ],
  },
  { job: fanOut, at: () => '*/15 * * * * *', next: [{ when: 'queued', job: 'deliver' }] },
  { job: deliver, at: () => '*/2 * * * * *' },
  { job: watchSources, alone: true, at: () => '*/5 * * * *' },
  { job: watchService, alone: true, at: () => '*/20 * * * * *' },
  { job: sweep, alone: true, at: () => '17 * * * *' },
]
