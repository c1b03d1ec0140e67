import { matches } from '../../matches.ts'
import { wholeItem } from './lists.ts'
import { type Mention, mentionsIn } from './mentions.ts'

/*
 * The entries of a list: «RUIZ MATA ANA V-12.345.678 ARRESTO DOMICILIARIO». What stands behind the name is what became of
 * its bearer, written with capitals as the name is.
 */

/** Words with which the state of an entry begins. Nobody bears them. */
const STATE =
  /(?<=[\p{L}\d.,)][\s,.–—-]{1,5})(?:(?:sigue|contin[uú]a|queda|ya|a[uú]n|con|bajo|no|sin)\s+){0,2}(?:arrest|detenci[oó]n|detenid|domiciliari|house arrest|casa por|reclusi[oó]n|recluid|privativa|privaci[oó]n|prisi[oó]n|pres[oa]\b|libertad|liberad|excarcelad|en libertad|presentaci[oó]n|r[eé]gimen|fianza|traslad|fallecid|muert[oa]\b|deceso|diferid|negad|revocad|pendiente|suspendid|apostamiento|permanece|released|freed|detained|jailed|transferred|moved to|deceased|reporting|remains)\p{L}*/giu
const FEWEST_WORDS = 2

/** What becomes of whom an entry names, where its words begin. */
function statesIn(text: string): readonly { start: number; end: number }[] {
  return matches(text, STATE)
    .filter(({ index }) => (text.slice(0, index).match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

/** «RUIZ ANA – PRIVATIVA RATIFICADA»: what a court did to the bearer is not what the heading says. */
const BY_A_COURT =
  /^[^\p{L}]*(?:V-?|E-?|C\.?I\.?)?[^\p{L}]*(?:medida )?(?:privativa|privaci[oó]n|diferid|negad|revocad|suspendid|pendiente|denied|revoked|pending|postponed)/iu
export const isKeptIn = (behind: string): boolean => BY_A_COURT.test(behind)

/** «RUIZ ANA V-12.345.678 LIBERTAD PLENA»: a row in capitals with a dash before what became of its bearer. */
export function parted(row: string): string {
  const [state] = row === row.toUpperCase() ? statesIn(row) : []
  return state !== undefined && /[\p{L}\d],?\s+$/u.test(row.slice(0, state.start))
    ? `${row.slice(0, state.start).replace(/,\s+$/, ' ')}– ${row.slice(state.start)}`
    : row
}

/** Whom an entry names: in a table the whole name comes first, comma and all; what its words alone would name is nobody. */
export function inEntry(text: string, words: ReadonlySet<string>): Mention[] {
  const states = statesIn(text)
  const whole = wholeItem(text, states[0]?.start)
  const inside = mentionsIn(text, words).flatMap((mention): Mention[] => {
    const state = states.find(({ start, end }) => start < mention.end && end > mention.start)
    if (state === undefined) return [mention]
    const name = text.slice(mention.start, state.start).replace(/[\s,.]+$/u, '')
    // «ARRESTO DOMICILIARIO» is nobody.
    return name.includes(' ') ? [{ text: name, start: mention.start, end: mention.start + name.length }] : []
  })
  return whole === undefined ? inside : [whole, ...inside.filter(({ start }) => start >= whole.end)]
}
