/** The outlets of the samples. They are invented, and say so, so that no word is put in a real newsroom's mouth. */

export interface Outlet {
  id: string
  name: string
  lang: 'es' | 'en'
  kind: 'press' | 'ngo' | 'state'
  tier: number
  /** The format its feed is written in; real outlets use all of these. */
  format: 'wordpress' | 'rss' | 'atom' | 'json'
}

export const OUTLETS: readonly Outlet[] = [
  {
    id: 'el-farol',
    name: 'Diario El Farol (muestra)',
    lang: 'es',
    kind: 'press',
    tier: 1,
    format: 'wordpress',
  },
  {
    id: 'la-ribera',
    name: 'La Ribera Digital (muestra)',
    lang: 'es',
    kind: 'press',
    tier: 1,
    format: 'atom',
  },
  {
    id: 'radio-brisa',
    name: 'Radio Brisa (muestra)',
    lang: 'es',
    kind: 'press',
    tier: 2,
    format: 'wordpress',
  },
  { id: 'pregon', name: 'Agencia Pregón (muestra)', lang: 'es', kind: 'state', tier: 2, format: 'rss' },
  { id: 'vela', name: 'Red Vela Encendida (muestra)', lang: 'es', kind: 'ngo', tier: 2, format: 'rss' },
  {
    id: 'harbor-ledger',
    name: 'The Harbor Ledger (sample)',
    lang: 'en',
    kind: 'press',
    tier: 1,
    format: 'json',
  },
]

/** Where an outlet's feed is, below the address of the samples. */
export function feedPath(outlet: Outlet): string {
  return `/feeds/${outlet.id}.${outlet.format === 'json' ? 'json' : 'xml'}`
}
