import type { ParsedName } from '../parse.ts'
import { answered } from './answers.ts'
import type { Block } from './blocks.ts'
import { isByline } from './byline.ts'
import { isOnlyAtHome, withoutCompany } from './company.ts'
import { isCaution, toldBack } from './continuation.ts'
import { entryOf } from './entries.ts'
import { type OwnSaid, withoutBystanders, withoutErrands } from './errands.ts'
import { saidOf } from './facts.ts'
import { byPlaceIn, isAdded, isAgainByPlace, isByPlace, isParticiple, NAMES_A_ROLE, opens } from './focus.ts'
import { isStillOpen, totalIn } from './headings.ts'
import { ofKinsPrisoner } from './kins-prisoner.ts'
import { ELDEST, IS_ONE, isOfAPlace, KIN_SPEAKS, MANY, MEMBERS, NOT_AMONG, ONE_OF } from './members.ts'
import { isOfOneBefore, type Memory, quotedIn, targetsOf, toldBy } from './memory.ts'
import type { Mention } from './mentions.ts'
import { isBefore, isConceded } from './order.ts'
import { isWhich, picked, takenUp } from './pair.ts'
import type { Fact, Predicate } from './predicate.ts'
import { endsQuote, isBesideHim, isKinsman, isOfficial, isPlaceOrBody, standsBeside } from './roles.ts'
import type { Scene } from './scene.ts'
import { SPEECH_WORD } from './speech.ts'
import { isIn, lasting, settles, type Told } from './state.ts'

/*
 * Reads a text from its first sentence to its last and keeps in mind what a reader does: whom it is about, who were
 * named together, what was told before anybody was named, and the heading of the list.
 */

/** A block with the people it names; for list entries also what the heading above says of them. */
export interface Passage {
  kind: Block['kind']
  scene: Scene
  people: readonly Named[]
  header: readonly Fact[]
}

export interface Named {
  mention: Mention
  /** The mention, and the mention without a first word that may open the sentence. */
  names: readonly ParsedName[]
}

type ToldOf = Omit<Statement, 'at'>

/** Something told of somebody by name. */
export interface Statement extends Told {
  of: Mention
  /** The place of the passage that tells it. */
  at: number
}

/** Everything a text tells of those it names, in order. */
export function statementsOf(passages: readonly Passage[]): Statement[] {
  const statements: Statement[] = []
  let memory: Memory = {
    focus: undefined,
    group: [],
    earlier: [],
    pending: [],
    quoted: [],
    ofGroup: undefined,
    byPlace: undefined,
    kinSpoke: false,
    states: [],
  }
  let list: Mention[] = []
  let header: Passage | undefined
  for (const [at, passage] of passages.entries()) {
    if (isByline(passage.scene.text)) continue
    if (passage.kind === 'item') {
      statements.push(...entryOf(passage).map((one) => ({ ...one, at })))
      list.push(...passage.people.slice(0, 1).map(({ mention }) => mention))
      memory = { ...memory, focus: undefined, group: list, pending: [], kinSpoke: false }
      continue
    }
    const total = list.length > 0 ? totalIn(passage.scene.folded) : undefined
    if (total !== undefined) {
      const isOpen = header !== undefined && isStillOpen(header.scene.folded)
      const isUntold = !statements.some(({ of }) => list.includes(of))
      if (total === list.length && isUntold && !isOpen)
        statements.push(...list.map((of) => ({ fact: 'released' as const, claimed: false, of, at })))
      continue
    }
    // Below the names of one place, «Yare: sin novedad» tells of those at another.
    if (list.length > 0 && isOfAPlace(passage.scene.folded)) memory = { ...memory, group: [] }
    list = []
    header = passage.kind === 'header' ? passage : undefined
    statements.push(...answered(at, passages, statements), ...ofKinsPrisoner(at, passages))
    const { told, after } = readOn(passage, memory)
    statements.push(...told.map((one) => ({ ...one, at })))
    memory = after
  }
  return statements
}

/** One sentence: what it says of those it names, then what it says of those named before or after. */
function readOn({ kind, scene, people }: Passage, memory: Memory): { told: ToldOf[]; after: Memory } {
  const told: ToldOf[] = []
  const claimed = new Set<Predicate>()
  const own: OwnSaid[] = people.map(({ mention, names }) => {
    const all = withoutErrands(lasting(saidOf(mention, scene)), mention, scene)
    // «la interceptaron en Bello Monte y la devolvieron a la celda»: a town takes nothing away from her.
    if (!isPlaceOrBody(mention, scene.folded)) for (const { by } of all) if (by !== undefined) claimed.add(by)
    return { mention, all, full: names[0]!.units.length > 1 }
  })
  withoutCompany(own, scene)
  withoutBystanders(own, scene)
  const about = own.filter(
    ({ mention, all, full }) =>
      !isPlaceOrBody(mention, scene.folded) &&
      (all.some(({ fact }) => settles(fact)) ||
        (full && (!standsBeside(mention, scene) || isAdded(mention, scene)))),
  )
  const isInside = own.some(({ all }) => all.some(({ fact }) => isIn(fact)))
  const orphans =
    kind === 'header'
      ? []
      : scene.clauses
          .flatMap((clause) => toldBack(clause, scene, memory.kinSpoke))
          .filter(
            ({ by }) =>
              !claimed.has(by) &&
              settles(by.fact) &&
              !(by.fact === 'released' && isInside && isConceded(by, scene)),
          )
  // «… cuando su esposo, X, bajó del autobús»: with nobody else spoken of, the text goes on about him.
  if (about.length === 0 && memory.group.length === 0)
    about.push(
      ...own.filter(
        ({ mention, full }) =>
          full && isKinsman(mention, scene) && !isOfficial(mention, scene) && !isBesideHim(mention, scene),
      ),
    )
  // «Liberado el lunes y detenido el jueves: así pasó la semana X», «Al salir, X pidió …».
  const lead = own.find(
    ({ mention, full }) =>
      full &&
      !isOfficial(mention, scene) &&
      !isKinsman(mention, scene) &&
      !isPlaceOrBody(mention, scene.folded),
  )
  if (lead !== undefined && !own.slice(0, own.indexOf(lead)).some(({ full }) => full))
    for (const { back, by } of orphans)
      if (
        (back === 'same' || (back === 'all' && isParticiple(by, scene))) &&
        opens(by, lead.mention, scene) &&
        !isOnlyAtHome(by, lead.mention, scene, [])
      )
        // «Canjeados por dos sobrinos, regresaron A y B»
        for (const { mention } of back === 'all' ? about : [lead])
          told.push({ ...toldBy({ fact: by.fact, by }), of: mention })
  const again =
    memory.byPlace !== undefined && own[0] !== undefined && isAgainByPlace(own[0].mention, scene)
      ? memory.byPlace
      : undefined
  if (again !== undefined) told.push(...own.map(({ mention }) => ({ ...again, of: mention })))
  const { ofGroup: group0 } = memory
  if (group0?.by?.form === 'group')
    for (const { mention, all, full } of own)
      if (full && !all.some(({ fact }) => settles(fact)) && ONE_OF.test(scene.folded.slice(mention.end)))
        told.push({ ...group0, of: mention })
  const first = about[0]
  if (first !== undefined) {
    told.push(...memory.pending.map((one) => ({ ...one, of: first.mention })))
    const { ofGroup } = memory
    const state = takenUp(scene.folded.slice(0, first.mention.start), memory.states)
    const isEldest = ELDEST.test(scene.folded.slice(first.mention.end))
    const isMember =
      !NOT_AMONG.test(scene.folded) &&
      (isByPlace(first.mention, scene) ||
        MEMBERS.test(scene.folded.slice(0, first.mention.start)) ||
        isEldest ||
        IS_ONE.test(scene.folded.slice(first.mention.end)))
    if (state !== undefined) {
      for (const { mention } of about) told.push({ ...toldBy({ fact: state.fact, by: state }), of: mention })
    } else if (ofGroup !== undefined && isMember)
      for (const { mention, all } of isEldest ? [first] : about)
        if (!all.some(({ fact }) => settles(fact))) told.push({ ...ofGroup, of: mention })
  }
  for (const { mention, all } of own) told.push(...all.map((one) => ({ ...toldBy(one), of: mention })))
  const kinSpoke = KIN_SPEAKS.test(scene.folded) && SPEECH_WORD.test(scene.folded)
  for (const by of scene.clauses.flatMap(({ predicates }) => predicates))
    if (own.length > 0 && isOfOneBefore(by, scene))
      told.push(...targetsOf('same', by, memory).map((of) => ({ ...toldBy({ fact: by.fact, by }), of })))
  if (first !== undefined) {
    const group = about.map(({ mention }) => mention)
    for (const { back, by } of orphans)
      for (const of of isCaution(by) && group.length === 1
        ? group
        : isWhich(back)
          ? picked(back, group.length > 1 || memory.group.length === 0 ? group : memory.group)
          : [])
        if (of.start < by.start || isCaution(by) || !group.includes(of))
          told.push({ ...toldBy({ fact: by.fact, by }), of })
    const focus = group.length === 1 ? group[0] : undefined
    return {
      told,
      after: {
        focus,
        group,
        earlier: memory.group.length === 1 && focus !== memory.group[0] ? memory.group : [],
        pending: [],
        quoted: [],
        ofGroup: isByPlace(first.mention, scene) ? memory.ofGroup : undefined,
        byPlace: again ?? byPlaceIn(told, first.mention, scene),
        kinSpoke,
        states: [],
      },
    }
  }
  // «"Me abrieron la reja. No lo creía", contó X»: a quotation begun before is of whoever it says speaks.
  const speaker = own.find(({ mention, full }) => full && endsQuote(mention, scene))
  if (speaker !== undefined) {
    told.push(...memory.quoted.map((one) => ({ ...one, of: speaker.mention })))
    const { mention } = speaker
    return { told, after: { ...memory, focus: mention, group: [mention], quoted: [], kinSpoke, states: [] } }
  }
  const pending: Told[] = [...memory.pending]
  let { ofGroup } = memory
  for (const { back, by } of orphans) {
    const one = toldBy({ fact: by.fact, by })
    const targets = targetsOf(back, by, memory)
    told.push(...targets.map((of) => ({ ...one, of })))
    if (targets.length > 0) continue
    const isOne = back === 'same' || back === 'he' || back === 'she'
    // What is said in the first person of a quotation left open is of whoever closes it.
    if (by.form === 'self' && quotedIn([by], scene, []).length > 0) continue
    // «Doce vueltos a encarcelar tras su liberación»
    if (by.fact === 'released' && isBefore(by, scene) && orphans.some((other) => isIn(other.by.fact)))
      continue
    if (isOne && memory.group.length === 0 && !NAMES_A_ROLE.test(scene.folded)) pending.push(one)
    else if (!isOne && memory.group.length === 0) ofGroup = one
  }
  if (memory.group.length === 0 && ofGroup === memory.ofGroup && MANY.test(scene.folded)) {
    const last = scene.clauses
      .flatMap((clause) => clause.predicates)
      .findLast((by) => settles(by.fact) && !isBefore(by, scene))
    if (last !== undefined) ofGroup = toldBy({ fact: last.fact, by: last })
  }
  const all = scene.clauses.flatMap(({ predicates }) => predicates)
  const states = all.filter(({ fact }) => settles(fact))
  return {
    told,
    after: { ...memory, pending, quoted: quotedIn(all, scene, memory.quoted), ofGroup, kinSpoke, states },
  }
}
