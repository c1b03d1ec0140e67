/** Somebody known came to bear another name, or to be published: whoever waits for that name is asked, once. */
import type { Database } from '../../database/database.ts'
import { takeNewAppearances } from '../../people/appearances/store.ts'
import { findCard, type PersonCard } from '../../people/card.ts'
import { lastSequence } from '../../people/history.ts'
import { numbered } from '../../people/numbered.ts'
import { historyOf } from '../../people/store.ts'
import { type Addressee, whole } from '../../subscriptions/audience.ts'
import { appearanceKey, LANES, personKey } from '../alert.ts'
import type { Decision } from '../decide.ts'
import { carryOut, type Desk, personOf, type Tally } from '../raise.ts'
import { markConsidered, withoutAskedAgain } from '../store.ts'
import { reviveHidden } from './store.ts'

type Row = Awaited<ReturnType<typeof takeNewAppearances>>[number]

/** False when there is none. After the statuses: what they told is not asked again. */
export async function considerAppearance(trx: Database, desk: Desk, tally: Tally): Promise<boolean> {
  const [row] = await takeNewAppearances(trx, 1)
  if (!row) return false
  await desk.directory.refresh(trx)
  const now = desk.world.now()
  const card = await findCard(trx, row.person_id)
  if (card && row.names_before.length === 0) {
    const sequence = lastSequence(await historyOf(trx, row.person_id))
    await reviveHidden(trx, personKey(row.person_id, sequence), now)
  }
  const asked = card ? await newcomers(trx, desk, row, now) : []
  await carryOut(trx, desk, tally, decide(row, card, asked), () => whole(asked))
  await markConsidered(trx, 'appearances', row.id, now)
  return true
}

/** Followers of a name that fits this person only now, and who were never told of them. */
async function newcomers(trx: Database, desk: Desk, row: Row, now: Date): Promise<Addressee[]> {
  const person = personOf(desk, row.person_id)
  const ids = [person.id, ...person.merged]
  const others = ids.filter((id) => id !== row.person_id).flatMap((id) => desk.directory.namesOf(id))
  const before = numbered([...row.names_before, ...others])
  const fittedBefore = new Set(
    desk.audience.ofPerson({ ...person, names: before }).map(({ subscriberId }) => subscriberId),
  )
  const fit = desk.audience.ofPerson(person).filter(({ subscriberId }) => !fittedBefore.has(subscriberId))
  const audience = await withoutAskedAgain(trx, { ids, sequence: 0 }, fit, now)
  return audience.filter(({ manner }) => manner === 'match' || manner === 'possible')
}

function decide(row: Row, card: PersonCard | undefined, asked: readonly Addressee[]): Decision {
  if (!card) return { kind: 'silent', because: 'not-published' }
  if (asked.length === 0) return { kind: 'silent', because: 'nobody-new' }
  return {
    kind: 'alert',
    alert: {
      key: appearanceKey(row.person_id, row.id),
      lane: LANES.verified,
      standing: 'verified',
      seenAt: row.recorded_at,
      facts: {
        kind: 'person',
        personId: card.id,
        name: card.name,
        status: card.status,
        statusOn: card.statusOn,
        prison: card.prison,
        region: card.region,
        source: card.source,
        sourceUrl: row.source_url,
        asOf: row.recorded_at.toISOString(),
        birthYear: card.birthYear,
        detainedOn: card.detainedOn,
        appeared: true,
      },
    },
  }
}
