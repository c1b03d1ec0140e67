import { heardAt } from '../impressions/hearing.ts'
import { impressionOf, reasonsOf } from '../impressions/impression.ts'
import { type Laid, laidOut, type Passage } from '../impressions/laid.ts'
import { parseName } from '../names/parse.ts'
import { statementsOf } from '../names/text/discourse.ts'
import { passagesOf } from '../names/text/passages.ts'
import { type Finding, findingOf } from '../names/text/state.ts'
import { whoIs } from '../names/text/who.ts'
import { once } from '../once.ts'
import { isOut } from '../people/status.ts'
import { saysFreed } from './assertions.ts'
import { identityOf, isPublicFigure } from './identity.ts'
import type { Names, PersonTold } from './people.ts'
import { hasFact, type Story } from './story.ts'

/*
 * The rules read what a story says of each person; an impression tells how it sounds (src/impressions), and each checks
 * the other. Bounds: docs/decisions/0020, measured on articles that neither had seen.
 */

/** In news of a release, whoever sounds so much like one of those released is one, though no rule says so. */
const SURELY = 2
/** Told by rule to be out, in words that sound like the opposite. */
const HARDLY = -2.5
/** The same, where the rules for followed names read no release either. */
const HARDLY_TO_ANYBODY = -1
/** So many words are named as the reason. */
const REASONS = 6

/** A story as it is heard: passages are laid out when somebody in them is asked about. */
export interface Wording {
  kinds: readonly Passage['kind'][]
  /** Who is named in each passage, by place in `identities`. */
  who: readonly (readonly number[])[]
  passageAt(at: number): Passage
  laidAt(at: number): Laid
}

/** A story made ready to be heard. */
export function wordingOf(story: Story, { known, identities }: Pick<Names, 'known' | 'identities'>): Wording {
  const kinds = story.passages.map(({ sentence }) =>
    sentence.title || sentence.heading ? 'header' : sentence.bullet ? 'item' : 'sentence',
  )
  const people = story.passages.map((_, at) =>
    (known[at] ?? [])
      .map((name) => {
        const identity = identityOf(name, identities)
        return {
          start: name.start,
          end: name.end,
          who: identity === null ? -1 : identities.indexOf(identity),
        }
      })
      .sort((a, b) => a.start - b.start),
  )
  const laid = new Map<number, Laid>()
  const passageAt = (at: number): Passage => ({
    kind: kinds[at]!,
    folded: story.passages[at]!.sentence.plain,
    people: people[at]!,
  })
  return {
    passageAt,
    kinds,
    who: people.map((names) => names.map(({ who }) => who)),
    laidAt(at) {
      const found = laid.get(at) ?? laidOut(passageAt(at))
      laid.set(at, found)
      return found
    },
  }
}

/** The passages heard about one person. */
const heardOf = ({ kinds, who, laidAt }: Wording, person: number): Laid[] =>
  heardAt(kinds, (at) => who[at]!.includes(person)).map(laidAt)

/** People as told by rule, with the wording heard beside it. @param isRelease whether a release is the news */
export function heardAgain(
  story: Story,
  names: Names,
  told: readonly PersonTold[],
  isRelease: boolean,
): PersonTold[] {
  const isFree = ({ change }: PersonTold): boolean => change !== 'none' && isOut(change)
  if (story.factCheck || !(isRelease || told.some(isFree))) return [...told]
  const wording = wordingOf(story, names)
  const asFollowed = once(() => findingsIn(story))
  return told.map((person, at) => {
    const mayBeFree =
      isRelease &&
      person.change === 'none' &&
      person.assertions.length === 0 &&
      !isPublicFigure(names.identities[at]!.tokens) &&
      // «EU Eases Airline Sanctions»: what only a headline names may be nobody.
      wording.who.some((all, passage) => all.includes(at) && wording.kinds[passage] !== 'header')
    if (!mayBeFree && (!isFree(person) || isPlainlyTold(person))) return person
    if (!wording.who.some((all) => all.includes(at))) return person
    const heard = heardOf(wording, at)
    const isHim = (who: number): boolean => who === at
    const { out } = impressionOf(heard, isHim)
    if (mayBeFree) {
      if (out < SURELY || isOthersOnly(story, wording, at)) return person
    } else if (out >= HARDLY && (out >= HARDLY_TO_ANYBODY || asFollowed()(person.name) === 'released'))
      return person
    const words = reasonsOf('out', heard, isHim, REASONS).map((reason) => reason.words)
    const sounds = `sounds ${mayBeFree ? 'released' : 'not released'}, ${out.toFixed(1)}: ${words.join(' · ')}`
    return { ...person, change: mayBeFree ? 'released' : 'none', certain: false, sounds }
  })
}

/** «X fue excarcelado», «salió X», «liberaron a X»: of 170 people told so in unseen articles one was not out. */
const PLAINLY = /^(?:passive|exit|active) done$/
const isPlainlyTold = ({ assertions }: PersonTold): boolean =>
  assertions.some((assertion) => PLAINLY.test(assertion.rule) && saysFreed(assertion))

/** Longer than any article; they weigh every sentence against every person, which in a trap takes long. */
const LONGEST_FOLLOWED = 20_000

/** What the rules for followed names read of somebody, who go by other signs (src/names/text). */
function findingsIn({ passages }: Story): (name: string) => Finding {
  const text = passages.map(({ sentence }) => sentence.text).join('\n')
  if (text.length > LONGEST_FOLLOWED) return () => 'mentioned_not_released'
  const read = passagesOf(text, new Set())
  const statements = statementsOf(read)
  const everyone = read.flatMap(({ people }) => people)
  return (name) => {
    const who = whoIs(parseName(name), everyone)
    return findingOf(statements.filter(({ of }) => who?.mentions.has(of)))
  }
}

/** «hay ocho periodistas detenidos, entre ellos X» */
const AMONG_CAUGHT =
  /\b(?:(?:detenid|arrestad|pres|encarcelad|recluid)[oa]s|detained|jailed|imprisoned|arrested|behind bars)\b[^.;:]{0,60}, (?:entre ell[oa]s|incluid[oa]s|among them|including)\b[^;:]*$/
const OF_WHOM =
  /\b(?:(?:dia|premio|day|prize)(?: (?:internacional|mundial|nacional))? (?:del?|of)(?: (?:la|el))? |(?:assistant|aide|lawyer|adviser|ally|wife|husband|mother|father|son|daughter|brother|sister|cousin|friend|bodyguard|driver|partner|(?:brother|sister|mother|father|son|daughter).in.law|asistente|escolta|chofer|abogad[oa]|asesora?|espos[oa]|madre|padre|hij[oa]|herman[oa]|cunad[oa]|ti[oa]|prim[oa]|sobrin[oa]|yerno|nuera|suegr[oa]|viud[oa]|amig[oa]|soci[oa])s? (?:del?|of) (?:[a-z]+ ){0,4}|(?:by|por) (?:opposition |el |la |los )?(?:figures?|leaders?|dirigentes?|diputad[oa]s?) )$/
const LEFT_OUT =
  /\b(?:(?:left|leaves?|leaving) out|held on to|not on any list|not among|no (?:esta|estan|figura|figuran|aparece|aparecen) (?:en|entre)|quedaron fuera|deja(?:n|ron)? fuera|excluy\w+|faltan|still (?:held|behind|in (?:prison|jail|custody))|siguen (?:pres|deten|reclu|en|tras)\w*)\b/

/** Whether every sentence that names somebody names him as another's relative or helper, or among those left behind. */
const isOthersOnly = ({ passages }: Story, { passageAt, who }: Wording, person: number): boolean =>
  who.every(
    (all, at) =>
      !all.includes(person) ||
      LEFT_OUT.test(passages[at]!.sentence.plain) ||
      passageAt(at).people.every(({ who: whose, start, end }) => {
        const { plain } = passages[at]!.sentence
        return (
          whose !== person ||
          OF_WHOM.test(plain.slice(Math.max(0, start - 60), start)) ||
          (!hasFact(passages[at]!) && AMONG_CAUGHT.test(plain.slice(0, start))) ||
          /^['’]s\b/.test(plain.slice(end, end + 3))
        )
      }),
  )
