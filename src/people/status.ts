/** A person's status is finer than free or not (safety.md: «excarcelación» is not «libertad plena»). */
export const PERSON_STATUSES = [
  'detained',
  'ordered',
  'out-under-measures',
  'house-arrest',
  'full-freedom',
  'released',
  'rearrested',
  'transferred',
  'exiled',
  'disappeared',
  'died',
  'unknown',
] as const
export type PersonStatus = (typeof PERSON_STATUSES)[number]

/** How sure a fact is, always shown with its source and date. */
export const STANDINGS = ['reported', 'corroborated', 'verified', 'disputed', 'retracted'] as const
export type Standing = (typeof STANDINGS)[number]

/** Statuses of somebody who has left prison; house arrest is not among them, nor an order that was not carried out. */
export function isOut(status: PersonStatus): boolean {
  return status === 'released' || status === 'out-under-measures' || status === 'full-freedom'
}
