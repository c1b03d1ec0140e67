import { matches } from '../../matches.ts'
import { isOfSomethingElse, isUnasserted } from './asserted.ts'
import { type Compact, compactOf } from './fillers.ts'
import { OTHER } from './in.ts'
import { isHearsay, modeOf, NEGATES } from './mode.ts'
import { OUT, OUT_OF_PRISONERS } from './out.ts'
import type { Form, Predicate } from './predicate.ts'

/*
 * Finds what a clause says: words for «out» with the mode they stand in, and everything else that settles where
 * somebody is.
 */

const PEOPLE_BEFORE =
  /\bone of (?:the )?(?:[\w-]+ ){1,3}$|\b(?:people|prisoners?|detainees?|those|others|men|women|inmates|teenagers|activists|journalists|students)\s+$/
const GROUP_BEFORE =
  /\b(?:los|las|the|otros|otras|\d+|(?:decenas?|docenas?|cientos|miles|centenares|dozens|hundreds) (?:de|of)|(?:vari|much|algun)[oa]s|(?:a|con|entre|para|por)(?= $))\s+(?:\w+\s+)?$/

/** «sus hijos afirman que …», «the family says …»: one side's word. */
const CLAIMS =
  /\b(?:famili\w+|parientes|hij[oa]s?|herman[oa]s?|espos[oa]|madre|padre|defensa|abogad[oa]s?|allegados|ong|organizacion|comite|ministerio|fiscalia|gobierno|tribunal|juzgado|juez|jueza|custodios|guardias?|court|judge|guards?|relatives|family|sons?|daughters?|children|sisters?|brothers?|wife|husband|mother|father|lawyers?|attorney|ministry|prosecutors|government|officials)\b[^;:.]{0,40}?\b(?:dic|dij|asegur|afirm|sostien|insist|sosten|mantien|jur|say|said|says|insist|maintain|claim)\w*\b[^;:.]*$/

/** «respondió su marido», «said her lawyer»: the same, the other way round. */
const CLAIMED_BY =
  /\b(?:dij|respond|replic|asegur|afirm|insist|sostuv|aclar|said|says|insist)\w*,? (?:su|sus|la|el|los|las|his|her|their|the) (?:\w+ )?(?:famili\w+|hij[oa]s?|herman[oa]s?|espos[oa]|marido|mujer|madre|padre|defensa|abogad[oa]|comite|ong|family|relatives|mother|father|wife|husband|sister|brother|son|daughter|lawyer|attorney)\b/
/** «unos dicen …, otros que …» */
const CONTRADICTS =
  /\b(?:emisora|diario|portal|medio|radio|periodico|canal|agencia|ongs?|organizacion(?:es)?|fuente|diputad[oa])s?\b[^.;]*;[^.;]*\b(?:emisora|diario|portal|medio|radio|periodico|canal|agencia|ong|organizacion|fuente|tercer[oa]|otr[oa])\b|\bsegun\b[^.;]*;[^.;]*\bsegun\b|\bpara (?:el|la|los|las|su|sus)\b[^.;]*;[^.;]*\bpara (?:el|la|los|las|su|sus)\b|\baccording to\b[^.;]*;[^.;]*\baccording to\b|\bunos dicen\b|\bversiones\b|\bse contradicen\b|\b(?:conflicting|contradictory)\b|\bsome say\b|\bone (?:source|report|account|outlet)\b[^.]*\banother\b|\bun[oa] (?:fuente|medio|portal|version)\b[^.]*\botr[oa]\b/

/** «la lista de excarcelados» */
const LISTED_BEFORE = /\b(?:lista|listado|grupo|nomina|relacion) de\s+$/

/** «pudo asistir al velorio»: somebody else's. */
const AT_A_WAKE =
  /\b(?:asist\w+|acud\w+|llegar|lleg\w+ a tiempo|viaj\w+|ir|fue|permiso|attend\w*|in time|went|travel\w*)\s+(?:a|al|para|for|to|de|del)\s+(?:(?:el|la|los|las|the|su|sus|his|her)\s+)?(?:\w+ of )?$/
/** «llegaron dos españoles que estaban presos» */
const WAS_INSIDE = /\b(?:lleg|aterriz|arrib|regres|volv|recib|acog)(?:o|aron|io|ieron)\b[^.;:]{0,80}\bque\s+$/
/** «I can't believe I'm out» */
const HARDLY_BELIEVED =
  /\bno (?:me )?l[oa]s? (?:quise|quiero|pude|puedo|quisimos|queremos|pudimos)(?= (?:\w+ )?solt)|\b(?:can.?t|cannot|can not|still don.?t|don.?t|couldn.?t|hardly) (?:quite |even )?believe\b|\bno (?:me )?(?:lo )?(?:puedo (?:creer|creerlo)|creo|lo creo|termino de creer)(?: aun| todavia)? que\b/g

/** «X released after two years» */
const HEADLINE =
  /^\s*(?:$|(?:after|from|following|amid|overnight|today|early|late|on bail|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!\s+[a-z]+\s+[a-z]+(?:,| and)))/

/** What the words before a predicate make of it. */
function formOf(form: Form, core: string, before: string, after: string): Form {
  if (/^(?:excarcelad|liberad)[oa]s$/.test(core) && (GROUP_BEFORE.test(before) || LISTED_BEFORE.test(before)))
    return 'group'
  if (form !== 'active') return form
  if (
    core === 'releases' &&
    /\b(?:\d+|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|new|more|the|these|those|of) $/.test(
      before,
    )
  )
    return 'noun'
  // «Y's release raises hopes for X»
  if (core === 'release' && /['’]s\s+$/.test(before)) return 'left'
  if (core === 'release' && /\b(?:his|her|their)\s+$/.test(before)) return 'noun'
  if (/^(?:released|freed)$/.test(core)) {
    if (PEOPLE_BEFORE.test(before) || GROUP_BEFORE.test(before)) return 'group'
    // «X, freed on Monday, …»; «Freed on Monday, back in a cell by Wednesday: …»
    if (
      /^\W*$/.test(before) ||
      HEADLINE.test(after) ||
      /[,(]\s*$/.test(before) ||
      /,\s*(?:an?|the)\s+(?:[\w-]+\s+){1,4}$/.test(before)
    )
      return 'verb'
  }
  // «a X lo liberaron», «a quien liberaron»: the freed stand before.
  return /\b(?:lo|la|los|las|a quien|a quienes)\s+$/.test(before) ? 'left' : form
}

const isClaim = (before: string, sentence: string): boolean =>
  CLAIMS.test(before) || CLAIMED_BY.test(sentence) || CONTRADICTS.test(sentence)

/** «marchó», «volaron»: told as done. */
const PRETERITE = /^(?:(?:se|l[oae]s?|me|nos)\s+)?\p{L}{2,}(?:ó|aron|ieron)(?!\p{L})/u
/** «saldrá», «dormirán», «estaré»: only the accent tells it from «entera», «hora» and the past of a wish. */
const FUTURE = /^(?:(?:se|l[oae]s?|me|nos)\s+)?\p{L}{2,}r(?:á|án|é|emos|ás)(?!\p{L})/u
const FUTURE_BEFORE =
  /(?<!\p{L})\p{L}{2,}r(?:á|án|é|emos)\s+(?:(?:hoy|ya|mañana|pronto|por fin|al fin|finalmente|también|ser|estar|poder|pasar|volver a)\s+){0,3}$/u
/** «enfrentará el juicio en libertad» */
const WILL = /(?<!\p{L})\p{L}{2,}r(?:á|án)\s+(?:\p{L}+\s+){0,4}$/u
const isFuture = (before: string, core: string): boolean =>
  FUTURE.test(core) ||
  FUTURE_BEFORE.test(before) ||
  (/^\s*(?:en libertad|libres?)/.test(core) && WILL.test(before))

/** «Los familiares de los liberados: X, Y», «Coordinadores de la lista de excarcelados: X»: those are named. */
const BESIDE =
  /\b(?:familiares|familias|abogad[oa]s|defensor[ae]s|coordinador[ae]s?|voceros?|encargad[oa]s?|fotos?|fotografias|imagenes|videos?|testimonios|testigos|garantes|gestores|mediador[ae]s|negociador[ae]s|organizador[ae]s|observador[ae]s|firmantes|responsables|verdugos|custodios|amig[oa]s|vecin[oa]s|witnesses|relatives|families|lawyers|attorneys|coordinators?|photos?|pictures|portraits|spokes\w+)\s+(?:de|of|for)\s+(?:(?:la|las|los|the|esta|these|those|todos|all)\s+){0,2}(?:(?:lista|listado|relacion|list)\s+(?:de|of)\s+(?:(?:los|las|the)\s+)?)?$/
/** «Los nombres que faltan en la lista de liberados: X, Y» */
const MISSING =
  /\b(?:falt(?:an?|o|aron)|missing|absent) (?:en|de|from) (?:(?:la|el|the) )?(?:lista|listado|relacion|list) (?:de|of) (?:(?:los|las|the) )?$/
const isOfThoseBeside = (before: string, after: string): boolean =>
  (BESIDE.test(before) || MISSING.test(before)) && /^[^.;:]{0,30}:/.test(after)

/** «Has X been freed?» */
const isAsked = (before: string, after: string): boolean =>
  // «ya soltaron a X?», «salió X, verdad?»: as they are typed, without the first sign.
  (/(?:^|[.:;!?"“,]\s*)(?:[a-zí’']+\s+){0,6}$/.test(before) &&
    /^[^.:;!?"”,¿]{0,80}(?:,\s*(?:verdad|cierto|o no|no|sera|right|true)\s*)?\?/.test(after)) ||
  (/(?:^|[.:!?"“])\s*(?:and |so |but )?(?:has|have|is|was|are|were|did)\s[^.:!?"”]*$/.test(before) &&
    /^[^.:!?"”]*\?/.test(after))

/** A clause with more than this is no language, and says nothing. */
const MOST = 16

/** A pattern's words in a clause, looked for past the fillers too. */
interface Match {
  start: number
  end: number
  /** The words without fillers. */
  core: string
  /** The fillers among them. */
  among: string
}

function* matchesIn(clause: string, compact: Compact | undefined, pattern: RegExp): Generator<Match> {
  if (compact === undefined) {
    for (const { index, 0: core } of matches(clause, pattern))
      yield { start: index, end: index + core.length, core, among: '' }
    return
  }
  for (const { index, 0: core } of matches(compact.text, pattern)) {
    if (core === '') continue
    const start = compact.at[index]!
    const end = compact.at[index + core.length - 1]! + 1
    const whole = clause.slice(start, end)
    yield { start, end, core, among: whole === core ? '' : ` ${whole.replace(/^\w*/, '').trim()}` }
  }
}

/** All predicates of a clause, in order. @param sentence the whole folded sentence, for marks of hearsay; written: the clause with its accents; isOfPrisoners: what the text is about */
export function predicatesIn(
  clause: string,
  sentence: string,
  written = clause,
  isOfPrisoners = false,
): Predicate[] {
  const found: Predicate[] = []
  const compact = compactOf(clause)
  const readings = compact === undefined ? [undefined] : [undefined, compact]
  const overlaps = (start: number, end: number): readonly Predicate[] =>
    found.filter((other) => start < other.end && end > other.start)
  for (const reading of readings)
    for (const [fact, form, pattern] of OTHER)
      for (const { start, end } of matchesIn(clause, reading, pattern)) {
        if (found.length >= MOST) return []
        if (overlaps(start, end).length > 0) continue
        if (fact === 'died' && AT_A_WAKE.test(clause.slice(0, start))) continue
        if (fact === 'held' && WAS_INSIDE.test(clause.slice(0, start))) continue
        if (fact !== 'transferred' && form === 'verb' && NEGATES.test(clause.slice(0, start))) continue
        found.push({ fact, form, start, end, claimed: isClaim(clause.slice(0, start), sentence) })
      }
  const rumour = isHearsay(sentence)
  for (const reading of readings)
    for (const [form, pattern] of isOfPrisoners ? OUT_OF_PRISONERS : OUT)
      for (const match of matchesIn(clause, reading, pattern)) {
        if (found.length >= MOST) return []
        const { end } = match
        const lead = /^\W+/.exec(match.core)?.[0].length ?? 0
        const start = match.start + lead
        const others = overlaps(start, end)
        // «dejaron salir el jueves a X»: past the filler «salir» is part of more.
        const isMore = ({ fact, start: from, end: to }: Predicate): boolean =>
          reading !== undefined && fact === 'coming' && from >= start && to <= end && to - from < end - start
        if (!others.every(isMore)) continue
        const before = clause.slice(0, start).replace(HARDLY_BELIEVED, (words) => ' '.repeat(words.length))
        const core = match.core.slice(lead)
        const rest = clause.slice(end)
        // Fillers among the words may date them: «sale el lunes de la cárcel».
        const after = `${match.among}${rest}`
        const mode = modeOf(before, core, after, rumour, PRETERITE.test(written.slice(start, end)))
        const isNoFact =
          isUnasserted(form, before, core, rest) ||
          isOfSomethingElse(core, rest) ||
          isFuture(written.slice(0, start), written.slice(start, end))
        for (const other of others) found.splice(found.indexOf(other), 1)
        found.push({
          fact:
            mode === 'released' && isAsked(before, rest)
              ? 'rumoured'
              : mode === 'released' && isOfThoseBeside(before, rest)
                ? 'denied'
                : mode === 'released' && isNoFact
                  ? 'coming'
                  : mode,
          form: formOf(form, core, before, after),
          start,
          end,
          claimed: isClaim(before, sentence),
        })
      }
  return found.sort((a, b) => a.start - b.start)
}
