/** A Telegram channel of the configuration, to which regions and events go as posts: one message instead of one a follower. */
import { z } from 'zod'
import { prisonName, regions } from '../places/places.ts'

const CHAT =
  'must be the name of a public channel, for example "@vigilia_miranda", or the number of a private one, for example -1001234567890'

const chatSchema = z.union(
  [
    z.number().refine((id) => Number.isSafeInteger(id) && id < 0, CHAT),
    z
      .string()
      .regex(/^(?:-\d{1,15}|@[A-Za-z]\w{3,31})$/, CHAT)
      .transform((chat) => (chat.startsWith('@') ? (chat as `@${string}`) : Number(chat))),
  ],
  { error: CHAT },
)

/** An entry under `channels` in sources.json. */
export const channelSchema = z
  .strictObject({
    /** By which alarms and the doctor name it. */
    id: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,31}$/,
        'must be lower-case letters, digits and hyphens, for example "miranda"',
      ),
    chat: chatSchema,
    /** Of its posts; the service's own where missing. */
    lang: z.enum(['es', 'en'], { error: 'must be es or en' }).optional(),
    /** Every event. */
    all: z.boolean().default(false),
    /** Events in these regions (ISO 3166-2) and prisons (ids of places/prisons.json). */
    regions: z
      .array(
        z
          .string()
          .refine(
            (iso) => regions().some((region) => region.iso === iso),
            'is no region that is known here (src/places/regions.json), for example "VE-M"',
          ),
      )
      .default([]),
    prisons: z
      .array(
        z
          .string()
          .refine(
            (id) => prisonName(id) !== null,
            'is no prison that is known here (src/places/prisons.json), for example "rodeo1"',
          ),
      )
      .default([]),
  })
  .refine(
    ({ all, regions, prisons }) => all || regions.length > 0 || prisons.length > 0,
    'it is for nothing: give it "regions", "prisons" or "all": true',
  )

export type Channel = z.infer<typeof channelSchema>

/** Whether an event at these places is news for the channel. */
export function isFor(
  channel: Pick<Channel, 'all' | 'regions' | 'prisons'>,
  event: { regions: readonly string[]; prisons: readonly string[] },
): boolean {
  return (
    channel.all ||
    channel.regions.some((iso) => event.regions.includes(iso)) ||
    channel.prisons.some((id) => event.prisons.includes(id))
  )
}

/** Names of channels mean the same in any case. */
export const sameChat = (a: Channel['chat'], b: Channel['chat']): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase()
