/** The words in which registries write a status or a yes, besides the contract's own. */
import { PERSON_STATUSES, type PersonStatus } from '../people/status.ts'

/** Folded: lower case, no accents, spaces only. Feminine forms are read as masculine ones. */
const WORDS: Record<PersonStatus, string[]> = {
  detained: [
    'detenido',
    'preso',
    'preso politico',
    'encarcelado',
    'recluido',
    'privado de libertad',
    'en prision',
    'in prison',
    'held',
    'imprisoned',
    'arrested',
  ],
  ordered: [
    'excarcelacion ordenada',
    'orden de excarcelacion',
    'boleta de excarcelacion',
    'con boleta de excarcelacion',
    'release ordered',
  ],
  'out-under-measures': [
    'medidas cautelares',
    'con medidas cautelares',
    'bajo medidas cautelares',
    'excarcelado con medidas',
    'excarcelado con medidas cautelares',
    'excarcelado bajo medidas cautelares',
    'medida sustitutiva',
    'libertad condicional',
    'libertad condicionada',
    'regimen de presentacion',
    'bajo presentacion',
    'released under measures',
    'conditional release',
  ],
  'house-arrest': [
    'casa por carcel',
    'arresto domiciliario',
    'detencion domiciliaria',
    'prision domiciliaria',
    'under house arrest',
  ],
  'full-freedom': [
    'libertad plena',
    'en libertad plena',
    'libre sin restricciones',
    'sobreseido',
    'full release',
  ],
  released: ['excarcelado', 'liberado', 'libre', 'en libertad', 'freed', 'free'],
  rearrested: [
    'detenido de nuevo',
    'vuelto a detener',
    'redetenido',
    'recapturado',
    'reaprehendido',
    're arrested',
  ],
  transferred: ['trasladado', 'moved'],
  exiled: ['exiliado', 'desterrado', 'expulsado', 'en el exilio', 'exilio', 'banished'],
  disappeared: ['desaparecido', 'desaparicion forzada', 'missing'],
  died: [
    'fallecido',
    'muerto',
    'muerto en custodia',
    'fallecido en custodia',
    'fallecio',
    'murio',
    'dead',
    'deceased',
  ],
  unknown: ['desconocido', 'sin informacion', 'se desconoce', 'no consta'],
}

const STATUS = new Map(
  PERSON_STATUSES.flatMap((status) =>
    [status, ...WORDS[status]].map((word) => [foldWord(word), status] as const),
  ),
)

/** Null for a word that is none of ours: a status is never guessed. */
export function readStatus(word: string): PersonStatus | null {
  const folded = foldWord(word)
  return STATUS.get(folded) ?? STATUS.get(masculine(folded)) ?? null
}

const YES = new Set(['', 'yes', 'y', 'si', 's', 'true', '1', 'verdadero'])
const NO = new Set(['no', 'n', 'false', '0', 'falso'])

/** Nothing written is a yes; null for anything else than a yes or a no. */
export function readPublish(word: string): boolean | null {
  const folded = foldWord(word)
  return YES.has(folded) ? true : NO.has(folded) ? false : null
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** «detenida», «presa política»: only where the word as it stands is unknown, so «casa» stays a house. */
const masculine = (folded: string) => folded.replace(/([cdst])a\b/g, '$1o')
