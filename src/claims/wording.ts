import { heardAt } from '../impressions/hearing.ts'
import { type Laid, laidOut, type Passage } from '../impressions/laid.ts'
import { identityOf } from './identity.ts'
import type { Names } from './people.ts'
import type { Sentence } from './sentences.ts'
import { hasFact, type Story } from './story.ts'

/** No sentence of the corpus is so long; of one that is the rest is not heard. */
const LONGEST = 4_000

const kindOf = ({ title, heading, bullet }: Sentence): Passage['kind'] =>
  title || heading ? 'header' : bullet ? 'item' : 'sentence'

/** A sentence as it is heard, with `people` in order of `start`. */
export const passageOf = (sentence: Sentence, people: Passage['people']): Passage => ({
  kind: kindOf(sentence),
  folded: sentence.plain.slice(0, LONGEST),
  people: people.filter(({ end }) => end <= LONGEST),
})

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
  const kinds = story.passages.map(({ sentence }) => kindOf(sentence))
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
  const passageAt = (at: number): Passage => passageOf(story.passages[at]!.sentence, people[at]!)
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
export const heardOf = ({ kinds, who, laidAt }: Wording, person: number): Laid[] =>
  heardAt(kinds, (at) => who[at]!.includes(person)).map(laidAt)

/** «hay ocho periodistas detenidos, entre ellos X» */
const AMONG_CAUGHT =
  /\b(?:(?:detenid|arrestad|pres|encarcelad|recluid)[oa]s|detained|jailed|imprisoned|arrested|behind bars)\b[^.;:]{0,60}, (?:entre ell[oa]s|incluid[oa]s|among them|including)\b[^;:]*$/
const OF_WHOM =
  /\b(?:(?:dia|premio|day|prize)(?: (?:internacional|mundial|nacional))? (?:del?|of)(?: (?:la|el))? |(?:assistant|aide|lawyer|adviser|ally|wife|husband|mother|father|son|daughter|brother|sister|cousin|friend|bodyguard|driver|partner|(?:brother|sister|mother|father|son|daughter).in.law|asistente|escolta|chofer|abogad[oa]|asesora?|espos[oa]|madre|padre|hij[oa]|herman[oa]|cunad[oa]|ti[oa]|prim[oa]|sobrin[oa]|yerno|nuera|suegr[oa]|viud[oa]|amig[oa]|soci[oa])s? (?:del?|of) (?:[a-z]+ ){0,4}|(?:by|por) (?:opposition |el |la |los )?(?:figures?|leaders?|dirigentes?|diputad[oa]s?) )$/
const LEFT_OUT =
  /\b(?:(?:left|leaves?|leaving) out|held on to|not on any list|not among|no (?:esta|estan|figura|figuran|aparece|aparecen) (?:en|entre)|quedaron fuera|deja(?:n|ron)? fuera|excluy\w+|faltan|still (?:held|behind|in (?:prison|jail|custody))|siguen (?:pres|deten|reclu|en|tras)\w*)\b/

/** Whether every sentence that names somebody names him as another's relative or helper, or among those left behind. */
export const isOthersOnly = ({ passages }: Story, { passageAt, who }: Wording, person: number): boolean =>
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
