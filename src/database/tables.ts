/** The schema on one page. `bigint` columns and counts arrive as numbers on both engines (database.ts sees to it). */
import type { ColumnType, Generated, Insertable, JSONColumnType, Selectable } from 'kysely'

/** A date without a time, `YYYY-MM-DD`, on both engines. */
export type Day = string
type Time = ColumnType<Date, Date, Date>
type OptionalTime = ColumnType<Date | null, Date | null | undefined, Date | null>
/** jsonb: read as the value, written as JSON text. */
type Json<T extends object | null> = JSONColumnType<T>

export interface Tables {
  keyring: {
    id: Generated<number>
    purpose: string
    wrapped: Uint8Array
    seals: Generated<number>
    created_at: Time
  }
  feeds: {
    id: string
    url: string
    etag: string | null
    last_modified: string | null
    first_loaded_at: OptionalTime
    answered_at: OptionalTime
    visited_at: OptionalTime
    next_visit_at: OptionalTime
    failures: Generated<number>
    /** When the first of the failures in a row was. */
    failing_since: OptionalTime
    outcome: string | null
    /** Where the host says the feed has moved for good. */
    moved_to: string | null
    /** Its newest news, and after how many milliseconds its silence is unusual (conditions/habit.ts). */
    news_at: OptionalTime
    habit_ms: number | null
    /** The condition (conditions/condition.ts) that the operator was last told of. */
    told: string | null
  }
  reports: {
    id: Generated<number>
    feed_id: string
    /** The story, whatever its wording (feeds/feed.ts). */
    item_key: string
    /** SHA-256 of title and body: a live blog's next wording is another revision of the same story. */
    revision: string
    url: string | null
    title: string
    body: string
    published_at: OptionalTime
    seen_at: Time
    /** Why this report must not alert (first-load, held, discarded), null when it may. */
    quiet: string | null
    hold_id: number | null
    read_at: OptionalTime
  }
  /** Pages that were wanted: of reports whose feed carries only a summary. */
  articles: {
    report_id: number
    /** The report is not read before: its page is being fetched. Null once that has ended, however it did. */
    held_until: OptionalTime
    /** When the page is asked for (again), null when it is not. */
    next_visit_at: OptionalTime
    attempts: Generated<number>
    /** How the last attempt ended, in one word: `story`, `other`, `http-404`, `timeout`, … */
    outcome: string | null
  }
  claims: { report_id: number; reading: Json<object>; read_at: Time }
  mentions: {
    id: Generated<number>
    report_id: number
    position: number
    name: string
    change: string
    certain: boolean
    quiet: string | null
    hold_id: number | null
    considered_at: OptionalTime
  }
  batches: {
    id: Generated<number>
    state: Json<object>
    standing: string
    day: Day | null
    opened_at: Time
    last_at: Time
  }
  batch_news: {
    id: Generated<number>
    batch_id: number
    report_id: number
    news: string
    /** The batch as it stood after this report. */
    state: Json<object>
    quiet: string | null
    considered_at: OptionalTime
  }
  registries: {
    id: string
    hash: string | null
    row_count: Generated<number>
    first_loaded_at: OptionalTime
    loaded_at: OptionalTime
    visited_at: OptionalTime
    failures: Generated<number>
    failing_since: OptionalTime
    outcome: string | null
    told: string | null
    /** How the last good load was written (registry/shape.ts). */
    shape: Json<object> | null
  }
  people: {
    id: Generated<number>
    registry_id: string
    row_id: string
    name: string
    aliases: Json<string[]>
    birth_year: number | null
    region: string | null
    prison: string | null
    detained_on: Day | null
    batch: string | null
    source_url: string | null
    publish: boolean
    row_hash: string
    /** Id of the row of the same registry that remains, as the registry writes it. */
    merged_into: string | null
    /** The person of that row; null while there is none. */
    merged_id: number | null
    updated_at: Time
    /** Value of `changes.version` when this row last changed: the memory index reads what is newer than it knows. */
    version: number
  }
  person_statuses: {
    id: Generated<number>
    person_id: number
    /** 1 for the first entry of a person; the history is only ever added to. */
    sequence: number
    status: string
    status_on: Day | null
    source: string
    source_url: string | null
    recorded_at: Time
    quiet: string | null
    /** The hold from which it was released. */
    hold_id: number | null
    considered_at: OptionalTime
  }
  /** A registry says of two people that they are one: `person_id` goes on as `into_id`. */
  merges: {
    id: Generated<number>
    person_id: number
    into_id: number
    recorded_at: Time
    quiet: string | null
    hold_id: number | null
    considered_at: OptionalTime
  }
  /** What the brake stopped (alerts/brake.ts), until somebody decides. */
  holds: {
    id: Generated<number>
    /** A registry's rows, names in a feed's reports, or a feed's old reports. */
    kind: 'registry' | 'names' | 'reports'
    source_id: string
    source_name: string
    reasons: Json<object[]>
    /** What would change, in counts (holds/hold.ts). */
    difference: Json<object>
    /** How many would be told of; of old reports, how many reports. */
    people: number
    state: Generated<'open' | 'released' | 'discarded' | 'withdrawn'>
    opened_at: Time
    changed_at: Time
    /** When the operator was told. */
    told_at: OptionalTime
    decided_at: OptionalTime
    shape: Json<object> | null
    /** Rows of the file that is held. */
    present: number | null
  }
  held_rows: {
    registry_id: string
    row_id: string
    hold_id: number
    row: Json<object>
    row_hash: string
    /** When the registry was first seen to say this. */
    seen_at: Time
  }
  discarded_rows: { registry_id: string; row_id: string; row_hash: string }
  /** Somebody known has another name, or is published from now on: whoever waits for that name has to be asked. */
  appearances: {
    id: Generated<number>
    person_id: number
    /** Names by which followers could find the person until then; none while it was not published. */
    names_before: Json<string[]>
    recorded_at: Time
    considered_at: OptionalTime
  }
  /** A group that a registry names, as its published rows stood after a load that changed it. */
  group_counts: {
    id: Generated<number>
    registry_id: string
    name: string
    named: number
    released: number
    regions: Json<string[]>
    prisons: Json<string[]>
    first_day: Day | null
    last_day: Day | null
    recorded_at: Time
    quiet: string | null
    considered_at: OptionalTime
  }
  subscribers: {
    id: number
    /** Sealed: 8 bytes, big-endian chat id. */
    chat: Uint8Array
    /** HMAC of the chat id under the lookup key. */
    fingerprint: Uint8Array
    /** Sealed, padded JSON. */
    preferences: Uint8Array
    state: 'active' | 'paused' | 'gone'
    created_at: Time
    seen_at: Time
    paused_at: OptionalTime
    /** Why nothing is sent to it (subscribers/subscriber.ts), null while something is. */
    paused_because: string | null
    /** Since when it is back; null once nothing that waited for it can have been overlooked. */
    resumed_at: OptionalTime
    /** When the last new subscriptions were made, those within an hour (subscriptions/limits.ts). */
    follows: ColumnType<string[], string | undefined, string>
  }
  subscriptions: {
    id: number
    subscriber_id: number
    /** Sealed, padded JSON. */
    target: Uint8Array
    created_at: Time
  }
  changes: { id: number; version: number }
  audience_changes: { version: number; subscriber_id: number; changed_at: Time }
  alerts: {
    id: Generated<number>
    /** What this alert is about, so that it can be raised only once. */
    key: string
    kind: string
    lane: number
    standing: string
    facts: Json<object>
    /** When the news behind it was first seen by us: seen → sent is measured from here. */
    seen_at: Time
    created_at: Time
  }
  /** What is left to plan of an alert for many; gone when its last delivery is planned. */
  fan_outs: {
    alert_id: number
    /** Subscribers up to this id are planned. */
    planned_to: number
    /** The newest subscriber when the alert was raised: who came later was not following yet. */
    ends_at: number
    /** Deliveries so far. */
    planned: number
  }
  deliveries: {
    id: Generated<number>
    alert_id: number
    subscriber_id: number
    /** How the alert fits this subscriber: `match`, `possible`, `batch`. */
    manner: string
    lane: number
    /** `waiting`: for its chat, which cannot be told now, to come back. */
    state: 'queued' | 'waiting' | 'sending' | 'sent' | 'refused' | 'expired' | 'cancelled' | 'unknown'
    due_at: Time
    expires_at: Time
    attempts: Generated<number>
    unknowns: Generated<number>
    /** How plain it has become (deliveries/form.ts): Telegram refused the form before. */
    form: Generated<'whole' | 'plain' | 'notice'>
    fence: Generated<number>
    leased_until: OptionalTime
    message_id: number | null
    outcome: string | null
    created_at: Time
    finished_at: OptionalTime
  }
  /** What one channel says of one event (channels/post.ts), and how far it has come with saying it. */
  posts: {
    id: Generated<number>
    /** Id in the configuration. */
    channel: string
    event: string
    /** What is to be said, and how often that has changed. */
    facts: Json<object>
    version: Generated<number>
    /** When the newest news in it was first seen by us. */
    seen_at: Time
    state: Generated<'queued' | 'sending' | 'told' | 'refused' | 'expired' | 'unknown'>
    due_at: Time
    expires_at: Time
    attempts: Generated<number>
    unknowns: Generated<number>
    form: Generated<'whole' | 'plain' | 'notice'>
    fence: Generated<number>
    leased_until: OptionalTime
    /** The chat in which its message is, as the configuration named it then. */
    chat: string | null
    message_id: number | null
    /** Its message cannot be changed: the next one is another, and says so. */
    anew: Generated<boolean>
    outcome: string | null
    created_at: Time
    finished_at: OptionalTime
  }
  updates: {
    id: Generated<number>
    update_id: number
    /** Fingerprint of the chat: order is kept per chat without naming it. */
    chat: Uint8Array
    /** Sealed update, gone once it was handled. */
    body: Uint8Array | null
    received_at: Time
    due_at: Time
    attempts: Generated<number>
    fence: Generated<number>
    leased_until: OptionalTime
    handled_at: OptionalTime
    outcome: string | null
  }
  /** One row, by which all senders go (gate/permits.ts). */
  gate: {
    id: number
    paused_until: OptionalTime
    /** Milliseconds since 1970 of the first moment that nobody has a permit for: a timestamp is not fine enough. */
    next_at: number | null
    rate: number | null
    rate_at: OptionalTime
    version: Generated<number>
  }
  /** What the operator should know, for as long as it lasts (alarms/alarm.ts) and until somebody is told that it is over. */
  alarms: {
    id: Generated<number>
    kind: string
    about: Generated<string>
    since: Time
    last_at: Time
    times: Generated<number>
    told_at: OptionalTime
    ended_at: OptionalTime
  }
  /** Alarms of which nobody is told before then, by name (`queue`, `channel:miranda`). */
  mutes: { name: string; until: Time }
  /** What one process at a time does (turns/turns.ts). */
  turns: { name: string; holder: string; until: OptionalTime; tick: OptionalTime }
  runs: { job: string; started_at: Time; finished_at: OptionalTime; outcome: string | null }
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>
