import { idOf, type Laid } from './laid.ts'

/*
 * The marks by which a reader guesses what became of somebody before parsing anything: which words stand on which side
 * of the name, how near, in the same clause or beyond another person; what the heading says; what the sentences before
 * and behind tell. A mark is one to four words with the way they stand; it is known by a number alone.
 */

/** A way in which words stand to a name. */
export interface Tag {
  name: string
  id: number
}

/** Called for each mark with the words that make it: `count` words from `from`, and one more at `other` if ≥ 0. */
export type See = (mark: number, tag: Tag, laid: Laid, from: number, count: number, other: number) => void

const tag = (name: string): Tag => ({ name, id: idOf(name) })
const sided = (name: string) => ({
  word: tag(`${name}`),
  near: [tag(`${name} near`), tag(`${name} close`), tag(`${name} some way`), tag(`${name} far`)],
  between: [tag(`${name} direct`), tag(`${name} beyond another`), tag(`${name} beyond him`)],
  clause: [tag(`${name} same clause`), tag(`${name} other clause`)],
  two: tag(`${name} two`),
  twoClause: [tag(`${name} two same clause`), tag(`${name} two other clause`)],
  twoNear: [tag(`${name} two near`), tag(`${name} two close`), tag(`${name} two some way`)],
  three: tag(`${name} three`),
  four: tag(`${name} four`),
  withLast: tag(`${name} with the word before`),
  withNext: tag(`${name} with the word behind`),
})
const aside = (name: string) => ({
  one: tag(name),
  two: tag(`${name} two`),
  three: tag(`${name} three`),
  // The sentences that name nobody else go on about him.
  alone: tag(`${name} alone`),
  twoAlone: tag(`${name} alone two`),
  peopled: tag(`${name} peopled`),
  twoPeopled: tag(`${name} peopled two`),
})

const [LEFT, RIGHT, EARLIER, LATER] = [sided('left'), sided('right'), aside('earlier'), aside('later')]
const [ANYWHERE, ANYWHERE_TWO, KIND] = [tag('anywhere'), tag('anywhere two'), tag('kind')]
const [HEADING, HEADING_TWO] = [tag('heading'), tag('heading two')]
const AROUND = [tag('around 1 1'), tag('around 2 1'), tag('around 1 2'), tag('around 2 2')] as const
const [HIM, ANOTHER, EDGE] = [idOf('<him>'), idOf('<another>'), idOf('<edge>')]
const KINDS: Readonly<Record<Laid['kind'], number>> = {
  header: idOf('<header>'),
  sentence: idOf('<sentence>'),
  item: idOf('<item>'),
}

/** No sentence of the corpus names somebody so often; one that does is a trap, and says nothing new behind this. */
const MOST_TIMES = 16

const mixed = (hash: number, id: number): number => {
  const product = Math.imul(hash ^ id, 0x9e3779b1)
  return product ^ (product >>> 15)
}

/** 0 to 3: beside the name, close, some way off, far. */
const nearness = (distance: number): number =>
  distance <= 2 ? 0 : distance <= 5 ? 1 : distance <= 10 ? 2 : 3

/** Shows every mark of `whom` in a text, passage by passage. */
export function marksOf(laid: readonly Laid[], whom: (who: number) => boolean, see: See): void {
  const texts = laid.map((one) => Int32Array.from(one.ids, (id, at) => idAt(one, id, at, whom)))
  const isOf = laid.map(({ who }) => who.some((one) => one >= 0 && whom(one)))
  const first = isOf.indexOf(true)
  let heading: number | undefined
  for (const [at, one] of laid.entries()) {
    const ids = texts[at]!
    if (one.kind === 'header') heading = at
    if (isOf[at]) {
      see(mixed(KIND.id, KINDS[one.kind]), KIND, one, 0, 0, -1)
      let times = 0
      for (let place = 0; place < ids.length && times < MOST_TIMES; place += 1)
        if (ids[place] === HIM) {
          marksAround(one, ids, place, see)
          times += 1
        }
      if (one.kind === 'item' && heading !== undefined)
        grams(laid[heading]!, texts[heading]!, [HEADING, HEADING_TWO], see)
    } else {
      const side = at < first ? EARLIER : LATER
      const isPeopled = one.who.some((who) => who >= 0)
      grams(one, ids, [side.one, side.two, side.three], see)
      grams(one, ids, isPeopled ? [side.peopled, side.twoPeopled] : [side.alone, side.twoAlone], see)
    }
    grams(one, ids, [ANYWHERE, ANYWHERE_TWO], see)
  }
}

const idAt = ({ who }: Laid, id: number, at: number, whom: (who: number) => boolean): number =>
  who[at]! < 0 ? id : whom(who[at]!) ? HIM : ANOTHER

/** Single words, then pairs, then threes, as far as there are tags. */
function grams(laid: Laid, ids: Int32Array, tags: readonly Tag[], see: See): void {
  for (const [more, tag] of tags.entries())
    for (let at = 0; at + more < ids.length; at += 1)
      see(gram(tag, ids, at, more + 1), tag, laid, at, more + 1, -1)
}

function gram({ id }: Tag, ids: Int32Array, from: number, count: number): number {
  let hash = id
  for (let at = from; at < from + count; at += 1) hash = mixed(hash, ids[at]!)
  return hash
}

function marksAround(laid: Laid, ids: Int32Array, him: number, see: See): void {
  const { clause } = laid
  const idOr = (at: number): number => ids[at] ?? EDGE
  const [last, next] = [idOr(him - 1), idOr(him + 1)]
  for (const [wide, tag] of AROUND.entries()) {
    const left = wide % 2 === 0 ? last : mixed(idOr(him - 2), last)
    const right = wide < 2 ? next : mixed(next, idOr(him + 2))
    see(mixed(mixed(tag.id, left), right), tag, laid, Math.max(0, him - 2), Math.min(5, ids.length), -1)
  }
  const standing = standingBetween(ids, him)
  for (let at = 0; at < ids.length; at += 1) {
    if (at === him) continue
    const side = at < him ? LEFT : RIGHT
    const distance = Math.abs(at - him)
    const closeness = nearness(distance)
    const isSame = clause[at] === clause[him]
    const show = (tag: Tag, count: number): void => see(gram(tag, ids, at, count), tag, laid, at, count, -1)
    show(side.word, 1)
    show(side.near[closeness]!, 1)
    show(side.between[standing[at]!]!, 1)
    show(side.clause[isSame ? 0 : 1]!, 1)
    if (at + 1 < ids.length) {
      show(side.two, 2)
      show(side.twoClause[isSame ? 0 : 1]!, 2)
      if (distance <= 6) show(side.twoNear[Math.min(2, closeness)]!, 2)
    }
    if (at + 2 < ids.length) show(side.three, 3)
    if (at + 3 < ids.length && distance < 8) show(side.four, 4)
    if (isSame && (laid.words[at]!.length > 2 || laid.who[at]! >= 0)) {
      see(mixed(mixed(side.withLast.id, last), ids[at]!), side.withLast, laid, at, 1, him - 1)
      see(mixed(mixed(side.withNext.id, next), ids[at]!), side.withNext, laid, at, 1, him + 1)
    }
  }
}

/** For every place who stands between it and him. 0: nobody; 1: somebody else; 2: he himself. */
function standingBetween(ids: Int32Array, him: number): Uint8Array {
  const standing = new Uint8Array(ids.length)
  for (const step of [-1, 1]) {
    let found = 0
    for (let at = him + step; at >= 0 && at < ids.length; at += step) {
      standing[at] = found
      if (ids[at] === ANOTHER) found = 1
      else if (ids[at] === HIM && found === 0) found = 2
    }
  }
  return standing
}
