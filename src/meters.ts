/** Counts for `GET /metrics`, in Prometheus's text format. In memory: they begin anew with the process. */
export interface Meters {
  /** Adds to the counter `name` with these labels. */
  count(name: MeterName, labels?: Record<string, string>, by?: number): void
  /** Seconds from the news being seen to its alert being sent. */
  seenToSent(seconds: number): void
  /** Counters and the histogram, then the gauges that the caller measured just now. */
  text(gauges: readonly Gauge[]): string
}

export type MeterName = 'updates' | 'sends' | 'feed_visits'
export interface Gauge {
  name: string
  help: string
  labels?: Record<string, string>
  value: number
}

const HELP: Record<MeterName, string> = {
  updates: 'Updates handled, by outcome',
  sends: 'Attempts to send an alert, by outcome',
  feed_visits: 'Visits to feeds, by outcome',
}
const BUCKETS = [1, 2, 5, 10, 30, 60, 300, 1800, 7200, 36_000]

export function createMeters(): Meters {
  const counters = new Map<MeterName, Map<string, number>>()
  const buckets = BUCKETS.map(() => 0)
  let sum = 0
  let total = 0

  return {
    count(name, labels = {}, by = 1) {
      const series = counters.get(name) ?? new Map<string, number>()
      const key = labelText(labels)
      series.set(key, (series.get(key) ?? 0) + by)
      counters.set(name, series)
    },
    seenToSent(seconds) {
      sum += seconds
      total += 1
      BUCKETS.forEach((limit, i) => {
        if (seconds <= limit) buckets[i] = (buckets[i] ?? 0) + 1
      })
    },
    text(gauges) {
      const lines: string[] = []
      for (const [name, help] of Object.entries(HELP)) {
        lines.push(`# HELP vigilia_${name}_total ${help}`, `# TYPE vigilia_${name}_total counter`)
        for (const [labels, value] of counters.get(name as MeterName) ?? [])
          lines.push(`vigilia_${name}_total${labels} ${value}`)
      }
      const histogram = 'vigilia_seen_to_sent_seconds'
      lines.push(
        `# HELP ${histogram} Seconds from news being seen to its alert being sent`,
        `# TYPE ${histogram} histogram`,
      )
      BUCKETS.forEach((limit, i) => {
        lines.push(`${histogram}_bucket{le="${limit}"} ${buckets[i]}`)
      })
      lines.push(
        `${histogram}_bucket{le="+Inf"} ${total}`,
        `${histogram}_sum ${sum}`,
        `${histogram}_count ${total}`,
      )
      const told = new Set<string>()
      for (const gauge of gauges) {
        const name = `vigilia_${gauge.name}`
        if (!told.has(name)) lines.push(`# HELP ${name} ${gauge.help}`, `# TYPE ${name} gauge`)
        told.add(name)
        lines.push(`${name}${labelText(gauge.labels ?? {})} ${gauge.value}`)
      }
      return `${lines.join('\n')}\n`
    },
  }
}

function labelText(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[^\w.-]/g, '_')}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
