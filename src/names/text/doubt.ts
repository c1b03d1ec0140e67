import { matches } from '../../matches.ts'
import type { Passage, Statement } from './discourse.ts'
import { isBefore, LATER } from './later.ts'
import type { Mention } from './mentions.ts'
import { isLongSince } from './old.ts'
import { isAnothers, isOfOthers, type Look, OF_OTHERS } from './others.ts'
import { whichIn } from './pair.ts'
import type { Predicate } from './predicate.ts'
import { isPlaceOrBody, standsBeside } from './roles.ts'
import type { Scene } from './scene.ts'
import { foldInPlace } from './sentences.ts'
import { CHANTED, type Doubt, RUMOURED, SIGNS } from './signs.ts'
import { type Finding, isIn } from './state.ts'

/*
 * A last look at whoever is told to be free, because «released» said wrongly hurts a family most. The sentence that
 * told it and those that follow, up to the next person they are about, must hold no sign against it that nothing else
 * explains: no table of words can know every way in which a text takes back what it said.
 */

/** What stands between a release and the sign that follows it in time, though before it in the text. */
const AFTERWARDS =
  /\b(?:after|tras|luego de|despues de|desde|since|upon|de)\s+(?:que\s+)?(?:(?:he|she|his|her|ser|haber|su|la|el|having|being|lo|la|an?|the|una?)\s+){0,2}(?:(?:judge|court|tribunal|juez|jueza|government|gobierno|they|authorities|autoridades)\s+)?$|\b(?:cuando|when|apenas|(?:(?:the|that) )?(?:same|very) (?:day|morning|night|evening|afternoon|week)(?: that| when)?(?: (?:he|she|they))?|(?:misma|mismo) (?:manana|madrugada|tarde|noche|dia|semana)(?: en)? que)\s+(?:ya\s+)?(?:(?:he|she|lo|la|su)\s+)?$/
/** «su familia había denunciado que no lo dejaban salir»: before the release, unless it holds up to now. */
const isEarlier = (lead: string): boolean =>
  /\b(?:habian?|had)\s+\w+/.test(lead) &&
  !/\b(?:again|once more|later|de nuevo|otra vez|nuevamente|mas tarde|al cierre|hasta|aun|todavia|a est?a hora|tampoco|ningun\w*|still|yet|as of|until|by)\b/.test(
    lead,
  )
const LONGEST_TAIL = 40

/** What is left of a release after a last look. */
export interface Doubted {
  state: Finding
  /** Put in again: nothing that sounds like a release is about a later day. */
  isAgain: boolean
}

const STANDS: Doubted = { state: 'released', isAgain: false }

/** The finding `released`, or what is left of it after a last look. @param told everything told of the person */
export function afterDoubt(
  own: ReadonlySet<Mention>,
  told: readonly Statement[],
  all: readonly Statement[],
  passages: readonly Passage[],
): Doubted {
  const last = told.findLast(({ fact }) => fact === 'released')
  if (last === undefined) return STANDS
  if (isCorrected(last, passages)) return { state: 'mentioned_not_released', isAgain: true }
  const together = new Set(
    all
      .filter(({ fact, at, by }) => fact === 'released' && at === last.at && by === last.by)
      .map(({ of }) => of),
  )
  const doubts = [...doubtsAt(last, passages, { own, together, told: toldOf(all) })]
  if (doubts.length === 0) return STANDS
  const where = passages[last.at]!.scene.folded
  const isNot =
    !TWO_VERSIONS.test(where) &&
    (doubts.includes('disputed') ? RUMOURED.test(where) : doubts.includes('wrong'))
  const isAgain = doubts.includes('again')
  return { state: isAgain || isNot ? 'mentioned_not_released' : 'possible', isAgain }
}

const CORRECTION =
  /\b(?:fe de erratas?|correccion|rectificacion|rectificamos|corregimos|aclaratoria|correction|corrections|erratum|errata|clarification|we correct)\b/
const WE_WROTE =
  /\b(?:escribimos|publicamos|dijimos|informamos|reportamos|senalamos|indicamos|anunciamos|afirmamos|aseguramos|difundimos|titulamos|se (?:dijo|publico|informo|indico)|we (?:\w+ )?(?:wrote|reported|said|published|stated|posted|announced))\b[^.;]{0,60}\b(?:que|that)\b|\b(?:por error|erroneamente|equivocadamente|mistakenly|wrongly|incorrectly|in error)\b/
/** «Fe de erratas: ayer escribimos que había sido liberada X»: what a correction repeats is what was wrong. */
const isCorrected = ({ by, at }: Statement, passages: readonly Passage[]): boolean =>
  by !== undefined &&
  passages[at]!.scene.clauses.some(({ predicates }) => predicates.includes(by)) &&
  WE_WROTE.test(passages[at]!.scene.folded.slice(0, by.start)) &&
  passages.slice(0, at + 1).some(({ scene }) => CORRECTION.test(foldInPlace(scene.text)))

const toldOf = (all: readonly Statement[]): ReadonlySet<Mention> =>
  new Set(
    all.filter(({ fact }) => isIn(fact) || fact === 'denied' || fact === 'mistaken').map(({ of }) => of),
  )

/** «Dos versiones corren sobre X»: the one does not outweigh the other. */
const TWO_VERSIONS =
  /\b(?:dos|varias|distintas|diferentes) versiones\b|\bversiones (?:encontradas|contradictorias|opuestas|distintas)\b|\b(?:two|conflicting|contradictory) (?:versions|accounts|stories)\b/

/** «Conflicting accounts surround X …»: told to be out by one and to be in by another, whichever is told last. */
export const isOfTwoVersions = (told: readonly Statement[], passages: readonly Passage[]): boolean =>
  told.some(({ fact, at }) => fact === 'rumoured' && TWO_VERSIONS.test(passages[at]!.scene.folded)) &&
  told.some(({ fact }) => fact === 'released') &&
  told.every(({ fact }) => fact !== 'mistaken' && fact !== 'rearrested' && fact !== 'house-arrest')

/** What is told of a release, by name or by what stands for it. */
const OF_A_RELEASE =
  /\b(?:excarcel|liberaci|liberad|libertad|libre\b|salid[ao]|salio|salieron|soltad|soltaron|egres|releas|freed\b|free\b|came out|got out|is out)/
/** «la de X», «el caso de X», «that of X»: what was told of others before. */
const LIKE_OTHERS =
  /\b(?:l[oa]s? (?:de|del)|el (?:caso|nombre|estatus|egreso) (?:de|del)|(?:that|those|the case|the name|the status) of)\s+(?:[a-z]+\s+){0,3}$/
const OF_ANOTHER_KIND =
  /\b(?:detenci|detenid|arrest|captur|traslad|muert|fallec|paradero|ubicaci|salud|imputa|transfer|death|died|dead|whereabouts|health|jailed|charges)/

/**
 * «La de X no hemos podido verificarla», «no hay constancia de su salida»: nobody vouches for the release of whom nothing
 * else is told.
 */
export const isUnverified = (
  told: readonly Statement[],
  all: readonly Statement[],
  passages: readonly Passage[],
): boolean =>
  told.every(({ fact }) => fact === 'doubted' || fact === 'past' || fact === 'rumoured') &&
  told.some(({ fact, at, of }) => {
    const { folded } = passages[at]!.scene
    if (fact !== 'doubted' || OF_ANOTHER_KIND.test(folded)) return false
    return (
      OF_A_RELEASE.test(folded) ||
      (LIKE_OTHERS.test(folded.slice(0, of.start)) && all.some((one) => one.fact === 'released'))
    )
  })

/** What nobody in particular says and somebody denies is no release at all. */
export function isDeniedRumour(
  own: ReadonlySet<Mention>,
  told: readonly Statement[],
  passages: readonly Passage[],
): boolean {
  const last = told.findLast(
    ({ fact, at }) => fact === 'rumoured' && RUMOURED.test(passages[at]!.scene.folded),
  )
  if (last === undefined || TWO_VERSIONS.test(passages[last.at]!.scene.folded)) return false
  const doubts = [...doubtsAt(last, passages, { own, together: own, told: own })]
  return doubts.includes('disputed') || told.some(({ fact }) => fact === 'denied')
}

function* doubtsAt(last: Statement, passages: readonly Passage[], look: Look): Generator<Doubt> {
  const tells = passages.findIndex(
    ({ scene }) => last.by !== undefined && scene.clauses.some((one) => one.predicates.includes(last.by!)),
  )
  const from = tells < 0 || tells > last.at ? last.at : tells
  const { scene } = passages[from]!
  if (last.by !== undefined && tells >= 0 && isSlogan(last.by, scene)) yield 'wrong'
  const isCorrection = tells >= 0 && isAffirmed(last.by, scene)
  for (const [at, passage] of passages.entries()) {
    if (at < from) continue
    if (at > last.at && passage.kind === 'item') continue
    if (at > last.at && hasSubjectOfItsOwn(passage, look)) return
    const by = at === from && tells >= 0 ? last.by : undefined
    for (const doubt of doubtsIn(passage.scene, by, look)) if (!isCorrection || doubt !== 'wrong') yield doubt
    if (isLongSince(scene.folded, passage.scene.folded.slice(at === from ? (by?.end ?? 0) : 0))) yield 'wrong'
    if (!isCorrection && isUndoneIn(passage.scene, look, by?.end ?? 0)) yield 'wrong'
  }
}

/** Whether a sentence is about somebody else by full name. */
const hasSubjectOfItsOwn = ({ kind, scene, people }: Passage, { own, together, told }: Look): boolean =>
  kind === 'header' ||
  people.some(
    ({ mention, names }) =>
      (names[0]!.units.length > 1 || told.has(mention)) &&
      !own.has(mention) &&
      !together.has(mention) &&
      (told.has(mention) || !standsBeside(mention, scene)) &&
      !isPlaceOrBody(mention, scene.folded),
  )

function* doubtsIn(scene: Scene, by: Predicate | undefined, look: Look): Generator<Doubt> {
  const since =
    by === undefined || AFTERWARDS.test(scene.folded.slice(Math.max(0, by.start - 40), by.start))
      ? 0
      : by.start
  for (const { doubt, personal, pattern, unless, comes } of SIGNS)
    for (const match of matches(scene.folded, pattern)) {
      const start = match.index
      const end = start + match[0].length
      const clause = scene.clauses.find((one) => start >= one.start && start < one.end)
      if (clause === undefined || isTheTelling(by, start, end)) continue
      // What came before the release, in words and in time, is undone by it.
      if (start < since && (doubt === 'again' || comes || by === undefined || by.start >= clause.end))
        continue
      // «quedó libre y fue aprehendida cuando iba a viajar»: behind a release told in the same breath only a date excuses.
      const tail = scene.folded.slice(end, end + LONGEST_TAIL)
      const told =
        by !== undefined && start > since && /\b(?:fue|was)\b/.test(match[0])
          ? tail.replace(/\b(?:cuando|when)\b/, ' ')
          : tail
      if (unless?.test(scene.folded.slice(start < since ? 0 : since, end) + told)) continue
      if (isAnothers(match[0], start, clause, scene, look)) continue
      const lead = scene.folded.slice(clause.start, end)
      if (OF_OTHERS.test(lead.slice(-60 - match[0].length)) || (by === undefined && isEarlier(lead))) continue
      if (personal && isOfOthers(match[0], start, clause, scene, look)) continue
      yield doubt
    }
}

/** Whether what follows a release puts somebody back inside, or takes the news back. @param since where it ends */
function isUndoneIn(scene: Scene, look: Look, since: number): boolean {
  return LATER.some(
    ({ pattern, dated, personal }) =>
      // Where the release itself is told, «fue otra detenida» is who was let out.
      (dated || since === 0) &&
      matches(scene.folded, pattern).some(({ index, 0: words }) => {
        const clause = scene.clauses.find((one) => index >= one.start && index < one.end)
        if (index < since || clause === undefined || isAnothers(words, index, clause, scene, look))
          return false
        // «The former was released; the latter is still in jail»
        if (whichIn(scene.folded.slice(clause.start, index)) !== undefined) return false
        const lead = scene.folded.slice(Math.max(clause.start, since), index)
        const tail = scene.folded.slice(index + words.length, clause.end)
        if ((dated && isBefore(`${lead}${words}`, tail)) || OF_OTHERS.test(`${lead}${words}`)) return false
        return !personal || !isOfOthers(words, index, clause, scene, look)
      }),
  )
}

/** «El que sí salió fue X, disculpen la confusión»: the correction is what tells the release. */
const isAffirmed = (by: Predicate | undefined, scene: Scene): boolean =>
  by !== undefined && /sí\s+(?:\w+\s+)?$/.test(scene.folded.slice(0, by.start))

/** A sign is no sign when it is the very words that told the release («sin que nadie lo esperara, salió» is not). */
const isTheTelling = (by: Predicate | undefined, start: number, end: number): boolean =>
  by !== undefined && start >= by.start && end <= by.end

/** «"Libertad para X", coreaban»; a heading «Libertad para X» may be news, so only what is chanted or quoted counts. */
function isSlogan(by: Predicate, scene: Scene): boolean {
  const core = scene.folded.slice(by.start, by.end)
  if (!/^(?:libertad|free\b|freedom|liberacion|liberen|suelten|excarcelacion|libres?\b)/.test(core))
    return false
  if (/^ at last\b/.test(scene.folded.slice(by.end))) return false
  if (/^libres?\b/.test(core)) return /\blo queremos\b|\bla queremos\b/.test(scene.folded)
  return (
    CHANTED.test(scene.folded) ||
    (/^(?:libertad|freedom|free)\b/.test(core) && /["“«'‘¡#]\s*$/.test(scene.folded.slice(0, by.start)))
  )
}
