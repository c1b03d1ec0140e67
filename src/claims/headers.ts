/** Words that open a list of freed people inside a sentence: «entre los liberados están», «among those freed was», «entre ellos». */
import { matches } from '../matches.ts'
import type { Attached } from './attachment.ts'
import { carriedLists, colonLists, FIRST, type Header, limitOf } from './colonlists.ts'
import { isOfficial, LEFT_GROUP, MAY_BE_NEAR, MAY_HAVE_LEFT, NEAR_GROUP, releaseBefore } from './groups.ts'
import { isKinOfThem } from './kinship.ts'
import { areCaught, EARLIER, endsElsewhere, isOfThoseInside, STILL_IN, saysOthers, stand } from './leads.ts'
import { readList } from './lists.ts'
import { membersOf } from './members.ts'
import { isFact, type Mention } from './mentions.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

const STATE =
  '(?:se encuentra[n]?|se encontraban?|figura[n]?|figuraban?|esta[n]?|estaban?|destaca[n]?|destacan|se cuenta[n]?|se contaban?|aparece[n]?|se halla[n]?|hay|sobresale[n]?|se incluye[n]?|resalta[n]?|is|are|was|were)'
const FREED =
  '(?:excarcelad|liberad)[oa]s|que (?:recuperaron|salieron|obtuvieron|fueron|quedaron|recobraron)|freed|released|who (?:were|was|walked|left|regained)'
/** A header that holds its own release. The list begins behind it. */
const OWN = new RegExp(
  [
    `\\b(?:(?:un[oa]|otr[oa]|dos|tres|one|another|two|best[- ]known|[\\w-]+ (?:prominent|notable|famous)|conocid[oa]s?) (?:de|of|among)|entre|among) (?:l[oa]s|the|\\w+'s)(?: [\\w¤]+){0,3}? ?(?:excarcelaciones|liberaciones|releases)(?: (?!no\\b|que\\b)[\\w¤]+){0,6}? (?:tambien )?(?:${STATE}|es|son|fue|fueron)(?: l[oa]s? del?| that of| those of)?(?=[ :,])`,
    "(?:^|, )(?:the |\\w+'s )(?:[\\w¤]+ ){0,2}releases (?:also )?include[sd]?(?: that of| those of)?(?= )",
    `\\ben (?:la|el) (?:lista|listado|nomina|relacion|grupo) de (?:l[oa]s|quienes)\\b[^;:.,]{3,70}? ${STATE}(?=[ :])`,
    `\\b(?:entre|among) (?:algun[oa]s de |some of )?(?:l[oa]s|ell[oa]s|estos|the|those)(?: [\\w¤]+){0,5}? ?(?:${FREED})\\b[^;:.]{0,70}? ${STATE}(?: el| la| los| las| the)?(?: casos?(?: de)?| nombres? de)?(?=[ :,])`,
    `\\b(?:entre|among) (?:l[oa]s|the|those)(?: [\\w¤]+){0,5}? ?(?:${FREED})\\b[^;:.,]{0,40}:`,
    `\\b(?:entre|among) (?:l[oa]s|the|those) (?:[\\w¤]+ )?(?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,2},(?= )`,
    `\\b(?:l[oa]s|the|those|primer[oa]s)(?: [\\w¤]+){0,4}? (?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,6}? (?:son|fueron|include[sd]?|including|are|were)\\b(?=[ :])`,
    `\\b(?:freed|released) (?:prisoners|people|detainees|activists|journalists|inmates)(?: [\\w¤]+){0,4}? (?:include[sd]?|are|were|is|was)\\b`,
    `\\b(?:un[oa]|otr[oa]|one|another)(?: more)? (?:de|of) (?:l[oa]s|the|those)(?: [\\w¤]+){0,2} ?(?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,6}? (?:es|fue|is|was|son)\\b`,
    `\\b(?:(?:the )?(?:best[- ]known|most (?:prominent|notable|famous)|youngest|oldest|first|last|latest) (?:\\w+ )?(?:of|among)|(?:el|la|l[oa]s) (?:mas (?:conocid|joven|veteran|notori)\\w*|mayor|menor|primer[oa]?s?|ultim[oa]s?) (?:de|entre)) (?:l[oa]s|the|those)(?: [\\w¤]+){0,3}? ?(?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,4}? (?:es|son|fue|is|are|was|were)\\b`,
    `(?:^|\\b(?:also|tambien) )(?:freed|released|excarcelad[oa]s|liberad[oa]s)(?: [\\w¤]+){0,9}?(?:, [^,;:.]{3,50},)? (?:was|were|fue|fueron|estan|esta)\\b`,
    `(?:^|[,;] )(?:el|la|the) (?:(?!del?\\b|of\\b)[\\w¤]+ ){0,2}?(?:(?:excarcelad|liberad)[oa]|freed|released)(?: (?!de\\b)[\\w¤]+)? (?:es|se llama|is)\\b`,
    `\\b(?:nombres|identidades|lista|names|list) (?:de|of) (?:l[oa]s|the|those|quienes)(?: [\\w¤]+){0,2} ?(?:excarcelad[oa]s|liberad[oa]s|freed|released)[^;:.,]{0,40}?(?: son| are|:)`,
  ].join('|'),
  'g',
)
/** A header that belongs to the nearest mention before it. */
const ELLIPTIC =
  /(?:^|[,(–] ?|\b)(?:entre (?:ell[oa]s|quienes|l[oa]s (?:que|cuales) (?:se incluye[n]?|se cuenta[n]?|esta[n]?|figura[n]?|se encuentra[n]?|destaca[n]?))|incluyendo(?: al?)?|incluid[oa]s?|incluy(?:en|o|eron)(?: al?)?|including|(?:which|that) include[sd]?(?: (?:that|those) of)?|among them|among whom (?:was|were)|such as|(?<!\b(?:asi|tal|tan|tanto) )como (?=(?:el|la) )|(?:ellos|ellas) son|se trata(?:, [^,;:.]{3,40},)? de|que corresponden? al?|they are|they include|(?:identific\w+|nombr\w+|identified|named)(?: (?:(?:a )?l[oa]s \w+|them|him|her))?(?: (?:por|by) (?:[\w¤]+ ){1,4}?)? ?(?<= )(?:como|as)|(?:identified|named) (?:them|the \w+|(?:those|the) (?:\w+ )?(?:freed|released)(?: \w+)?) as)(?:(?: l[oa]s? del?| el del?| a| al| el| la| los| las| was| were| are| is| esta[n]?| figura[n]?| se encuentra[n]?| destaca[n]?| hay| l[oa]s? del?| those of| that of)(?= ))*/g

export function headersOf(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Header[] {
  return [
    ...ownHeaders(passage, candidates),
    ...colonLists(passage, candidates),
    ...carriedLists(passage, candidates, passages, index),
    ...ellipticHeaders(passage, candidates, passages[index - 1]),
    ...groupHeaders(passage, candidates, passages, index),
    ...membersOf(passage, candidates, passages, index).map((members) => ({
      rule: 'one of them',
      ...members,
    })),
  ]
}

/** «Entre los que cruzaron la frontera está X», «uno de ellos es X»: some of a group that an earlier sentence freed. */
function groupHeaders(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Header[] {
  const { sentence, mentions } = passage
  if (isOfThoseInside(passage, passages[index - 1])) return []
  const near = MAY_BE_NEAR.test(sentence.folded) ? [NEAR_GROUP] : []
  const left = MAY_HAVE_LEFT.test(sentence.folded) ? [LEFT_GROUP] : []
  return [...near, ...left].flatMap((pattern) =>
    matches(sentence.folded, pattern).flatMap((match) => {
      const end = match.index + match[0].length
      const lead = sentence.folded.slice(Math.max(0, match.index - 25), end)
      if (
        EARLIER.test(match[0]) ||
        // «X, el más joven del grupo, …» is told of the name before it.
        (match[0].endsWith(',') && /,$/.test(sentence.folded.slice(0, match.index + 1).trimEnd())) ||
        NOT_OF_THEM.test(lead) ||
        isKinOfThem(sentence.plain, match.index + 1) ||
        DONE_TO_THEM.test(sentence.text.slice(end)) ||
        NO_HEADER.test(match[0]) ||
        saysOthers(match[0].replace(NOT_YET_COUNTED, ' '))
      )
        return []
      const inside = mentions.filter((mention) => mention.end > match.index && mention.start < end)
      if (inside.some((mention) => !isFact(mention))) return []
      const before =
        pattern === NEAR_GROUP ? mentions.findLast((one) => one.end <= match.index + 1) : undefined
      if (pattern === NEAR_GROUP && STILL_IN.test(lead)) return []
      const announced = before?.mode === 'announced'
      if (before !== undefined && !isFact(before) && !before.adjectival && !announced) return []
      const mention =
        inside[0] ??
        (announced ? undefined : before) ??
        releaseBefore(
          CASE.test(match[0]) ? passages.slice(index - 1) : passages,
          CASE.test(match[0]) ? 1 : index,
          pattern === NEAR_GROUP,
        )?.mention
      if (mention === undefined) return []
      const list = readList(sentence, candidates, {
        from: end,
        to: limitOf(passage, end),
        first: firstOf(match[0]),
      })
      if (BACKED_OUT.test(sentence.folded.slice(list.at(-1)?.end ?? end))) return []
      const people = list.filter((person) => !isOfficial(sentence.plain, person, list.length === 1))
      const last = people.at(-1)
      if (last === undefined || (match[0].endsWith(',') && endsElsewhere(sentence.folded.slice(last.end))))
        return []
      return [{ rule: 'of the group', mention, people }]
    }),
  )
}

/** «one of them, X, refused to board and was taken back». */
const BACKED_OUT =
  /^,? (?:[\w¤]+ ){0,2}?(?:refused|declined|turned back|was (?:taken|sent|turned|held) back|se nego|rechazo|rehuso|fue (?:devuelt|regresad|reten)\w+|se quedo|prefirio (?:quedarse|no))\b/

/** «se trata de X»: the name hangs on the «de» of the header. */
function firstOf(header: string): readonly Attached['attachment'][] {
  // «Otro de los liberados, el cadete X, dijo»
  if (/,$/.test(header)) return ['item', 'speaker']
  return /\b(?:del?|of)$/.test(header)
    ? ['item', 'verb', 'object', 'release', 'of']
    : ['item', 'verb', 'object', 'release']
}

/** «Tal es el caso de X»: of what the sentence right before tells. */
const CASE = /\b(?:tal|asi) es(?: tambien)? (?:el|los) casos? de/

/** «Los excarcelados fueron recibidos por X». */
const DONE_TO_THEM =
  /^ (?:[a-zé]+ )?(?:recibid|acompañad|trasladad|llevad|atendid|defendid|asistid|representad|entregad|abrazad|saludad|esperad|aplaudid|escoltad|interrogad|torturad|golpead|conducid|arrestad|detenid|capturad|condenad|juzgad|arrested|detained|jailed|captured|convicted|tried|received|met|greeted|welcomed|escorted|accompanied|defended|represented|hugged|handed|taken|driven|flown|tortured|beaten)(?:[oa]s?)?(?: |,)/
const NOT_OF_THEM = /\b(?:no|not|nunca|never|tampoco|ni|nor|sin)\b(?! (?:solo|only))/

/** «no incluye», and those who do something else than leave: «entre los excarcelados que hablaron está». */
const NO_HEADER =
  /\b(?:no|not|nunca|never|tampoco)\b|\b(?:que|who) (?!faltaban? por (?:contab|confirm|identif|salir|verific)|recuper|sal|fue|obtuv|qued|recobr|cruz|entr(?:o|aron) por|dej|abandon|regres|volv|lleg|retorn|viaj|aterriz|logr|traspas|atraves|pas|ya |hoy |ayer |anoche |tambien |lograron |were|was|walk|left|regain|came|cross|return|arriv|emerg|step|land|went|flew|got|have|had|made|est|also|finally|now)/

/** «los que faltaban por confirmar» are out. */
const NOT_YET_COUNTED =
  /\bfaltaban? por (?:contab|confirm|identif|verific)\w+|\b(?:by|por) (?:his|her|their|sus?) (?:relatives|family|families|familiares|familia|parientes|allegados|lawyers?|abogad[oa]s?)\b/g

function ownHeaders(passage: Passage, candidates: readonly Attached[]): Header[] {
  const { sentence, mentions } = passage
  if (!mentions.some(isFact)) return []
  return matches(sentence.folded, OWN).flatMap((match) => {
    const end = match.index + match[0].length
    const inside = mentions.filter((mention) => mention.end > match.index && mention.start < end)
    if (NO_HEADER.test(match[0]) || EARLIER.test(match[0])) return []
    if (isKinOfThem(sentence.plain, match.index) || DONE_TO_THEM.test(sentence.text.slice(end))) return []
    const fact = inside.find(isFact)
    if (fact === undefined || inside.some((mention) => !isFact(mention))) return []
    const people = readList(sentence, candidates, {
      from: end,
      to: limitOf(passage, end),
      first: match[0].endsWith(',') ? ['item'] : FIRST,
    })
    return people.length === 0 ? [] : [{ rule: 'list header', mention: fact, people }]
  })
}

function ellipticHeaders(
  passage: Passage,
  candidates: readonly Attached[],
  previous: Passage | undefined,
): Header[] {
  const { sentence, mentions } = passage
  const vocabulary = vocabularyOf(sentence.language)
  return matches(sentence.folded, ELLIPTIC).flatMap((match) => {
    const end = match.index + match[0].length
    if (/\b(?:no|not|ni|nor) ?$/.test(sentence.folded.slice(Math.max(0, match.index - 6), match.index)))
      return []
    if (ENVOYS.test(sentence.folded.slice(0, match.index))) return []
    const own = mentions.filter((other) => other.end <= match.index + 1).at(-1)
    const mention = own ?? (BACK.test(match[0]) ? saidBefore(previous) : undefined)
    if (mention === undefined || !isFact(mention)) return []
    if (own === undefined && areCaught(sentence.folded.slice(0, match.index))) return []
    // «… pero 800 siguen presos, entre ellos X»: the nearer status wins.
    const between = sentence.folded.slice(own?.end ?? 0, match.index)
    if (
      vocabulary.held.test(between) ||
      vocabulary.houseArrest.test(between) ||
      vocabulary.demand.test(between) ||
      stand(between.slice(-70)) ||
      EARLIER.test(sentence.folded.slice(0, 20)) ||
      STILL_IN.test(sentence.folded.slice(Math.max(0, match.index - 60), match.index)) ||
      between.length > 260
    )
      return []
    const people = readList(sentence, candidates, {
      from: end,
      to: limitOf(passage, end),
      first: firstOf(match[0]),
    })
    return people.length === 0 ? [] : [{ rule: 'among them', mention, people }]
  })
}

/** «supervisada por una delegación que incluyó a la canciller X»: those who are of it went to fetch them. */
const ENVOYS =
  /\b(?:delegacion|comision|comitiva|mision|equipo|mesa|representacion|delegation|commission|mission|team|panel)(?: [\w¤]+){0,4},? (?:que |which |that )?$/

/** Words that take up the sentence before: «ellos son», «identified them as», «entre ellos». */
const BACK = /\b(?:ell[oa]s|se trata|corresponden?|they|them)\b|\b(?:identifi|nombr|named)\w*.* (?:como|as)\b/

/** The release that the sentence before ends on; none when that sentence tells of another fate. */
function saidBefore(previous: Passage | undefined): Mention | undefined {
  if (previous === undefined || previous.mentions.length === 0) return undefined
  const vocabulary = vocabularyOf(previous.sentence.language)
  const { folded } = previous.sentence
  if (vocabulary.held.test(folded) || vocabulary.houseArrest.test(folded) || vocabulary.rearrest.test(folded))
    return undefined
  return previous.mentions.every(isFact) ? previous.mentions.at(-1) : undefined
}
