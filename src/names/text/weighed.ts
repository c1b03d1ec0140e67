import { heardIn, type Impression, impressionOf } from '../../impressions/impression.ts'
import { gistOf } from '../../impressions/kinds.ts'
import { type Passage as Bare, type Laid, laidOut } from '../../impressions/laid.ts'
import * as words from '../data/words.ts'
import { fold } from '../fold.ts'
import { isByline } from './byline.ts'
import type { Passage, Statement } from './discourse.ts'
import { isToldOfKin } from './kins-prisoner.ts'
import type { Mention } from './mentions.ts'
import { isHelper, isPlaceOrBody } from './roles.ts'
import { foldInPlace } from './sentences.ts'
import { type Finding, findingOf, isIn } from './state.ts'
import { isAnswer, isOfThoseTold, isOverAnother, isToldOfHim } from './telling.ts'

/*
 * The rules read what a text says; an impression tells how it sounds (src/impressions). They err in different places, so
 * each checks the other: where the rules found nothing, wording that sounds like a release all through is heard, and a
 * release that sounds like none at all is not told. What the rules know of a prison, a death or a denial stands.
 * Bounds: docs/decisions/0020, measured on sets that neither had seen.
 */

/** Nobody else in the text comes near being free: the wording can only be about him. */
const ALONE = 1
/** Others sound free too: he has to sound so much more than a bystander does. */
const AMONG_OTHERS = 3
/** Somebody else is told to be out: a mother or a lawyer beside him hears the same words. */
const BESIDE_ONE = 4
/** The rules read that it is asked for or to come, doubt what they read, or read nothing at all. */
const AGAINST_THE_RULES = 2
/** Told by rule to be out, in words that sound like the opposite. */
const NOT_AT_ALL = -2
/**
 * The same in a text of so many words, which has a sound of its own, where the release is told by no sentence that names
 * him and by none behind that can mean only him: it need only sound otherwise.
 */
const NOT = 0
const LONG_ENOUGH = 14
/** Told by rule to be out, in words that rather sound otherwise, while another sounds so much freer: it is the other. */
const RATHER_NOT = -1
const SO_MUCH_FREER = 2
/** Where somebody else is told to be in, such words are of that other: only below this are they heard. */
const AGAINST_ANYTHING = -4
/** Told by rule to be out, but not so that it sounds like it, in a text that hardly vouches for it. */
const HARDLY_VOUCHED = -2.5
/** «Sueltan a X.»: fewer words have no sound of their own. */
const ENOUGH_TO_HEAR = 5
/** The text sounds like one that does not vouch for it: for a release that the rules read, and for none. */
const UNSURE_OF_RELEASE = 0
const UNSURE = -1

/** A passage with numbers for the people in it. */
export const peopleIn = (passage: Passage, numberOf: (mention: Mention) => number): Bare => ({
  kind: passage.kind,
  folded: foldInPlace(passage.scene.text),
  people: passage.people
    .map(({ mention }) => ({ start: mention.start, end: mention.end, who: numberOf(mention) }))
    .sort((a, b) => a.start - b.start),
})

/** A text laid out for impressions of the people in it. */
export interface Wording {
  passages: readonly Passage[]
  laid: readonly Laid[]
  /** The number of whoever is mentioned. */
  whoOf: ReadonlyMap<Mention, number>
  /** People named in full, by number. */
  named: ReadonlySet<number>
  /** Who is only named as a lawyer, a relative or a source, by number. */
  beside: ReadonlySet<number>
  /** Words that are no names, in all of it. */
  length: number
  /** Whether the text counts none who is out. */
  countsNone: boolean
}

/** Lays out a text; a single word is whoever bears it in a name before. */
export function wordingOf(passages: readonly Passage[]): Wording {
  const known: { words: readonly string[]; who: number; isSomebody: boolean }[] = []
  const whoOf = new Map<Mention, number>()
  for (const { people, scene } of passages)
    for (const { mention } of people) {
      const words = fold(mention.text).split(/\s+/)
      const same = known.filter((one) =>
        words.length === 1 ? one.words.includes(words[0]!) : one.words.join(' ') === words.join(' '),
      )
      // A given name that two bear is nobody's.
      const who = same.length === 1 ? same[0]!.who : known.length
      if (same.length !== 1) known.push({ words, who, isSomebody: !isPlaceOrBody(mention, scene.folded) })
      whoOf.set(mention, who)
    }
  const about = new Set(
    passages.flatMap(({ people, scene }, at) =>
      people.flatMap(({ mention }) =>
        isByline(scene.text) || isHelper(mention, scene, passages[at + 1]?.scene.folded)
          ? []
          : [whoOf.get(mention)],
      ),
    ),
  )
  const laid = passages.map((passage) => laidOut(peopleIn(passage, (mention) => whoOf.get(mention) ?? -1)))
  return {
    passages,
    laid,
    length: laid.flatMap(({ words: all }) => all.filter((word) => /[a-zñ]/.test(word) && word !== 'somebody'))
      .length,
    whoOf,
    beside: new Set([...whoOf.values()].filter((who) => !about.has(who))),
    named: new Set(
      known.flatMap(({ words, who, isSomebody }) => (words.length > 1 && isSomebody ? [who] : [])),
    ),
    countsNone: passages.some(({ scene }) => NONE.test(scene.folded)),
  }
}

/**
 * What is found of somebody when the wording is heard beside the rules.
 * @param found what the rules found @param own what they read of him @param all what they read of everybody
 */
export function weighed(
  found: Finding,
  mentions: ReadonlySet<Mention>,
  own: readonly Statement[],
  all: readonly Statement[],
  wordingOf: () => Wording,
): Finding {
  if (found !== 'released' && found !== 'mentioned_not_released') return found
  const isSettled = found !== 'released' && own.some(({ fact }) => isIn(fact) || SETTLED.has(fact))
  const isDoubted = own.some(({ fact }) => fact === 'doubted' || fact === 'rumoured')
  if (isSettled && !isDoubted) return found
  const wording = wordingOf()
  const his = new Set([...mentions].flatMap((mention) => wording.whoOf.get(mention) ?? []))
  const sound = (whom: (who: number) => boolean): Impression =>
    impressionOf(heardIn(wording.laid, whom), whom)
  const { out, unsure } = sound((who) => his.has(who))
  // «un vecino dice haberlo visto llegar, pero la ONG no lo da por confirmado»
  if (isSettled) return wording.length >= LONG_ENOUGH && unsure > UNSURE_OF_RELEASE ? 'possible' : found
  const others = [...wording.named].filter((who) => !his.has(who))
  if (found === 'released') {
    const isOfThose = isOfThoseTold(own, wording.passages)
    const isAnothers =
      !isOfThose &&
      out < RATHER_NOT &&
      others.some((other) => sound((who) => who === other).out > out + SO_MUCH_FREER)
    // «¿Y X?» «Lo soltaron anoche»: a question has no sound of a release, and its answer no name.
    if (unsure <= UNSURE_OF_RELEASE && own.some((one) => isAnswer(one, wording.passages))) return found
    if (unsure > UNSURE_OF_RELEASE || (unsure > HARDLY_VOUCHED && out < ALONE)) return 'possible'
    // «Y, madre de X, …: su hijo fue liberado»: told of X as plainly as by name, in words that are all of her.
    if (out > AGAINST_ANYTHING && own.some((one) => isToldOfKin(one, wording.passages))) return found
    const isFarOff = out < RATHER_NOT && isOverAnother(own, wording.passages)
    // «A quedó libre; a B, en cambio, le dictaron arresto»: what sounds otherwise is told of B.
    const isContrast =
      out > AGAINST_ANYTHING &&
      !own.some(({ fact }) => isIn(fact)) &&
      all.some(({ of, fact }) => isIn(fact) && !mentions.has(of))
    const isAlone = others.every((other) => wording.beside.has(other))
    const least =
      wording.length < LONG_ENOUGH || isOfThose || isToldOfHim(own, wording.passages, isAlone)
        ? NOT_AT_ALL
        : NOT
    return wording.length >= ENOUGH_TO_HEAR && (isFarOff || (!isContrast && (out < least || isAnothers)))
      ? 'mentioned_not_released'
      : found
  }
  if (unsure > UNSURE) return 'possible'
  const isBystander = [...his].every((who) => wording.beside.has(who))
  if (out < ALONE || isBystander || saysNothing(his, wording)) return found
  // «a otras dos, A y B, las enviaron a sus casas bajo arresto»
  if (besideHim(mentions, all, wording, (fact) => isIn(fact) || SETTLED.has(fact))) return found
  const isJoined = besideHim(mentions, all, wording, (fact) => fact === 'released')
  const asked = own.length === 0 && isJoined ? ALONE : AGAINST_THE_RULES
  return out >= Math.max(asked, leastBeside()) ? 'released' : found

  /** How free he has to sound for the sake of those who are named with him. */
  function leastBeside(): number {
    // «Salieron libres A y B»
    if (isJoined) return ALONE
    if (others.some((other) => isOut(other, all, wording))) return BESIDE_ONE
    return others.some((other) => sound((who) => who === other).out > ALONE) ? AMONG_OTHERS : ALONE
  }
}

/** Of whom, named in one breath with him («A y B»), something is told that `isTold` asks for. */
function besideHim(
  his: ReadonlySet<Mention>,
  all: readonly Statement[],
  { passages }: Wording,
  isTold: (fact: Statement['fact']) => boolean,
): boolean {
  const told = all.filter(({ of, fact }) => !his.has(of) && isTold(fact))
  return told.some(({ of: other, at }) =>
    [...his].some((one) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one]
      const { people, scene } = passages[at]!
      const isHere = people.some(({ mention }) => mention === one)
      return isHere && /^(?:,| y| e| and)+ $/.test(scene.folded.slice(first.end, second.start))
    }),
  )
}

const NONE = /\b(?:0|cero|zero|ningun[oa]?) (?:\w+ )?(?:excarcelad|liberad|freed|released)/

const PLACES: ReadonlySet<string> = new Set([...words.PLACES].map(gistOf))

/** Names with their towns and marks between them, and no word that says anything. */
const isBare = ({ words: all }: Laid): boolean =>
  all.every((word) => !/^[a-zñ]{3,}$/.test(word) || word === 'somebody' || PLACES.has(word))

/** A bare list, or one that ends «total: 0», tells of nobody however much it looks like the others. */
const saysNothing = (his: ReadonlySet<number>, { laid, countsNone }: Wording): boolean =>
  countsNone ||
  laid.every(isBare) ||
  (laid.every((one) => one.kind !== 'header' || isBare(one)) &&
    laid.every(({ kind, who }) => kind === 'item' || !who.some((one) => his.has(one))))

/** Read by rule, these are not outweighed by how a text sounds. */
const SETTLED: ReadonlySet<Statement['fact']> = new Set(['mistaken', 'denied', 'doubted', 'rumoured', 'past'])

const isOut = (who: number, all: readonly Statement[], { whoOf }: Wording): boolean =>
  findingOf(all.filter(({ of }) => whoOf.get(of) === who)) === 'released'
