/** How sure an event is (safety.md: reported, corroborated, verified, disputed, retracted). */
import type { Standing } from '../people/status.ts'
import type { Batch, BatchReport } from './batch.ts'
import { isSameText } from './fingerprint.ts'

/** Two owners who do not copy each other corroborate; what is verified, disputed or retracted stays so. */
export function standingOf(batch: Pick<Batch, 'owners' | 'standing'>): Standing {
  if (batch.standing === 'verified' || batch.standing === 'disputed' || batch.standing === 'retracted')
    return batch.standing
  return new Set(batch.owners).size >= 2 ? 'corroborated' : 'reported'
}

/** Standing after `report` joined: the registry verifies, a denial disputes what nobody has verified. */
export function standingAfter(batch: Pick<Batch, 'owners' | 'standing'>, report: BatchReport): Standing {
  if (batch.standing === 'retracted') return 'retracted'
  if (report.source.kind === 'registry') return 'verified'
  if (report.reading.reports === 'denial' && batch.standing !== 'verified') return 'disputed'
  return standingOf(batch)
}

/** Owners who told the event in their own words, `report` included: a copied wire adds nobody, nor does an aggregator. */
export function ownersAfter(batch: Pick<Batch, 'owners' | 'textHashes'>, report: BatchReport): string[] {
  const copied = batch.textHashes.some((hash) => isSameText(hash, report.textHash))
  if (copied || report.source.kind === 'aggregator' || batch.owners.includes(report.source.owner))
    return batch.owners
  return [...batch.owners, report.source.owner]
}
