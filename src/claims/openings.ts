/** Words that open a list of names in a story about a release, without a word of release of their own. */
import { matches } from '../matches.ts'
import { LEFT_GROUP, MAY_BE_NEAR, MAY_HAVE_LEFT, NEAR_GROUP } from './groups.ts'
import { EARLIER, STILL_IN } from './leads.ts'
import { SPEECH } from './nouns.ts'
import type { Sentence } from './sentences.ts'

export interface Opening {
  start: number
  /** The list begins here. */
  end: number
  /** The words themselves tell that people came out. */
  tells: boolean
}

const WHEN = '(?:(?: [\\w¤]+){0,5}?)'
const ALSO = 'tambien|igualmente|asimismo|ademas|a su vez|de igual (?:forma|manera)|also|likewise'
const STAND =
  '(?:esta|figura|aparece|destaca|sobresale|se encuentra|se cuenta|se suma|se incluye|se menciona)n?|(?:regres|retorn|lleg)(?:o|aron)|volvi(?:o|eron)|(?:home|out|free|on the list|among them|included) (?:is|are|was|were)'
/** One name is enough. */
const SOME = new RegExp(
  [
    `^(?:${ALSO}),? (?:${STAND})(?! (?:en|a|al|bajo|con|hacia|para|detenid|pres[oa]|recluid|por|at|in|waiting|held)\\b)(?: el| la| los| las| l[oa]s? del?)*(?=[ :])`,
    '(?:^|[;,] )(?:(?:y|and|e) )?(?:un[oa]|otr[oa]|el otro|la otra|one|another|the other|a second|a third|tambien) (?:es|era|is|was)\\b',
    '^(?:another|otr[oa]),(?= )',
    '(?:entre|among) (?:los|las|the) (?:primeros |first )?(?:nombres|identidades|casos|names|cases) (?:que|that) (?:[\\w¤]+ ){1,6}?(?:estan?|figuran?|se encuentran?|aparecen?|hay|are|were|is)(?: (?:los|las|el|la|l) de(?=l? ))?(?=[ :])',
    '(?:entre|among) (?:ell[oa]s|them|los ultimos casos confirmados|los (?:ultimos |nuevos )?casos (?:confirmados|verificados)|los nombres (?:confirmados|verificados|divulgados|conocidos)|los favorecidos|los beneficiados)(?: (?:esta[n]?|figura[n]?|es|son|los de|el de|la de|se encuentra[n]?|hay|aparece[n]?|is|are|was|were))*(?=[ :])',
    '(?:figura[n]?|aparece[n]?|consta[n]?|esta[n]?|hay|se lee[n]?|se incluye[n]?)(?: tambien| ademas)? en (?:la|las|el|los|esa|esas|dicha) (?:lista[s]?|nomina|listado[s]?|relacion|grupo|registro|boletin)(?: oficial| preliminar| difundida)?',
    '(?:al ver|vio|vieron|saw)(?: por fin| al fin| de nuevo| again| finally)?(?: a)? (?:su|his|her|their) (?:hij[oa]|espos[oa]|marido|padre|madre|herman[oa]|niet[oa]|sobrin[oa]|son|daughter|husband|wife|father|mother|brother|sister),?(?= )(?=[^;.]{0,90}\\b(?:pasar|cruzar|salir|atravesar|traspasar|dejar|walk|come|pass|step|emerge)\\b[^;.]{0,30}\\b(?:porton|rejas?|puertas?|penal|carcel|prision|libre|gates?|doors?|prison|jail|out|free)\\b)',
    'en (?:la|las|el|los|esa|esas|ese|dicha|dicho|este) (?:lista[s]?|nomina|listado[s]?|relacion|grupo|lote|avion|vuelo|autobus)(?: (?:oficial|preliminar|de \\w+))?,?(?: (?:que|cuya) [^,;.]{3,60},)?(?: tambien| ademas)? (?:viaja[n]?|viajaba[n]?|figura[n]?|esta[n]?|va[n]?|iba[n]?|aparece[n]?|hay|se encuentra[n]?|venia[n]?|consta[n]?)(?: tambien)?',
    '(?:un[oa]|dos|tres|one|two) de los (?:primeros )?(?:nombres|casos) (?:confirmados|verificados|conocidos|divulgados)(?: [\\w¤]+){0,4}? (?:es|son|fue)(?: el de| los de)?',
    '(?:los|sus|the|cuatro|tres|cinco|seis|dos|varios|algunos|otros|primeros) (?:primeros |otros )?(?:nombres|identidades|names)(?: (?!no\\b|sin\\b)[\\w¤]+){0,8}? (?:son|are|eran)(?: \\w+:)?(?=[ :])',
    '(?:se conoc(?:en|ian|ieron)|trascendi(?:o|eron)|se divulg\\w+|se confirm\\w+|se identific\\w+|estan confirmados|hay confirmados|known|confirmed)(?: [\\w¤]+){0,4}? (?:nombres|identidades|names)(?: [\\w¤]+){0,4}?:',
    '(?:those|the (?:people|men|women|prisoners|group)) who (?:made it|arrived|got|landed|came|crossed|reached|returned|flew|walked)(?: [\\w¤]+){0,5}? (?:include[sd]?|are|were)',
  ].join('|'),
  'g',
)
/** The words say that people are out or home. */
const HOME = new RegExp(
  [
    `(?:volvieron|regresaron|retornaron|llegaron|vuelven|regresan|volvio|regreso)${WHEN} (?:a|con) (?:sus?|la|las) (?:hogar(?:es)?|casas?|famili\\w+|seres queridos)`,
    '(?:ya |tambien |ademas )+(?:estan?|se encuentran?) (?:ya |tambien )*(?:a?fuera|libres?|en (?:sus? )?(?:casas?|hogar(?:es)?)|en libertad|con sus? \\w+)',
    '(?:estan?|se encuentran?) (?:ya|tambien) (?:a?fuera|libres?|en (?:sus? )?(?:casas?|hogar(?:es)?)|en libertad|con sus? \\w+)',
    '(?:ademas|aparte) de (?:el|ella|ell[oa]s),? (?:tambien )?(?:volvi(?:o|eron)|regres(?:o|aron)|sali(?:o|eron)|retorn(?:o|aron)|lleg(?:o|aron)|obtuv(?:o|ieron) \\w+ \\w+|recuper(?:o|aron) \\w+ \\w+)',
    'junto (?:con|a) (?:el|ella|ell[oa]s|l[oa]s [\\w¤]+),? (?:obtuv(?:o|ieron)|recuper(?:o|aron)|recobr(?:o|aron)|alcanz(?:o|aron)|logr(?:o|aron)) (?:la|su) libertad(?:, [^,;.]{4,40},)?',
    `(?:un[oa]|otr[oa]|one|another) (?:de|of) (?:l[oa]s|the|those)(?: \\w+){0,3}? ?(?:returnees|evacuees|freed|released|(?:excarcelad|liberad|repatriad|desterrad|amnistiad|canjead|soltad|retornad)[oa]s|exchanged|recien llegad[oa]s)(?: (?:en|de|del|por|a|from|in|on|at) [^,;.]{2,25})?,(?= )`,
    `(?:celebr|agradec|festej|confirm|anunci|relat|cont)(?:o|io|a|e|ando|iendo|aron|ieron) (?:el|la) (?:retorno|regreso|vuelta|llegada|salida|liberacion|excarcelacion)(?: a casa)? de (?:su|sus) (?:\\w+ )?(?:hij[oa]|espos[oa]|herman[oa]|sobrin[oa]|niet[oa]|prim[oa]|padre|madre|marido|novi[oa]|pareja|ti[oa]|cunad[oa]|yerno|compañer[oa])s?,(?= )`,
    `(?:his|her|their) (?:son|brother|husband|nephew|father|daughter|sister|wife|cousin|uncle|mother|grandson|fiance)'s (?:return|release|homecoming)`,
    '(?:also|already|now|too) (?:out|free|home|back home)(?: \\w+)? (?:is|are|was|were)',
    '(?:de la mano|abrazad[oa]s|juntos|en pareja|uno tras otro|detras|despues|luego|a continuacion|primero|mas tarde) sali(?:o|eron)(?: (?!a\\b|en\\b|para\\b|con\\b|hacia\\b)[\\w¤]+){0,4}?:?(?= )',
  ].join('|'),
  'g',
)
/** «En Barcelona salió A», «de Yare salieron A, B y C». */
const FROM_PLACE =
  /(?:^|[;,.] )(?:(?:y|and|e|tambien|mientras) )?(?:(?:en|de|del|desde|from|in|at) [^;:.]{3,60}?|(?:por|entre|for) (?:l[oa]s|the)(?: (?!que\b|no\b|who\b)[\w¤]+){1,4}?),? (?:salieron|salio|volvieron|walked out|came out|left)(?! (?:a|al|en|para|hacia|herid|con)\b)(?: (?:tambien|ademas|ya|libres))?(?:, (?:de acuerdo con|segun|according to|dijo|informo) [^,;:.]{3,50},)?(?= )|^(?:(?:tambien|ademas|asimismo|luego) )?sali(?:o|eron) (?:tambien|ademas|luego)(?:, [^,;:.]{3,50},)?(?= )/g
/** Somebody is met: only a list, or «tres de los 17 que salieron» behind it, tells who. */
const MET =
  /(?:recibi(?:eron|o)|abrazaron|esperaban|acogieron|welcomed|greeted)(?: [\w¤]+){0,6}? (?:a (?:l[oa]s|el|la)|al|the)(?= )/g
const OF_THE_FREED =
  /(?:un[oa]|dos|tres|cuatro|cinco|seis|one|two|three|four|five|todos|all) (?:de|of) (?:l[oa]s|the) (?:\d+ |[\w¤]+ ){0,4}(?:que|quienes|who|excarcelad[oa]s|liberad[oa]s|freed|released)\b/

/** «Asimismo, los comunicadores de la emisora, X e Y, detenidos hace un año.»: the list goes on, without a verb. */
const GOES_ON = new RegExp(`^(?:${ALSO}),?(?= (?:de |a |as (?:well )?)?(?:el|la|los|las|the|al|del)\\b)`, 'g')
const RELATIVE =
  /,? \b(?:que|quien(?:es)?|who|whose|which|cuy[oa]s?|donde|where|cuando|when)\b[^;.]*?(?=,? (?:y|e|and) (?:el|la|los|las|the)\b|[,;.]|$)/g
const HAS_VERB = new RegExp(
  `(?<!\\p{L})(?:\\p{L}{2,}ó|\\p{L}{3,}(?:aron|ieron|aban|ían|aba)|está[n]?|es|son|fue|fueron|era[n]?|ha|han|había[n]?|hay|sigue[n]?|permanece[n]?|dice[n]?|pide[n]?|exige[n]?|será[n]?|tiene[n]?|${SPEECH}|is|are|was|were|has|have|had|will|remains?)(?!\\p{L})`,
  'u',
)

/** All openings of the sentence, from left to right. */
export function openings(sentence: Sentence): Opening[] {
  const { folded } = sentence
  const found: Opening[] = []
  const add = (pattern: RegExp, tells: boolean): void => {
    for (const match of matches(folded, pattern)) {
      const lead = folded.slice(Math.max(0, match.index - 14), match.index)
      if (/\b(?:no|not|nunca|tampoco|ni|sin|never)\b[^,;]*$/.test(lead)) continue
      if (/^(?: libre)?,? gracias a\b/.test(folded.slice(match.index + match[0].length))) continue
      if (STILL_IN.test(folded.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue
      if (EARLIER.test(match[0]) || EARLIER.test(folded.slice(0, 20))) continue
      // «X, el más joven del grupo, …» is told of the name before it.
      if (match[0].endsWith(',') && /,$/.test(lead.trimEnd())) continue
      found.push({ start: match.index, end: match.index + match[0].length, tells })
    }
  }
  if (MAY_BE_NEAR.test(folded)) add(NEAR_GROUP, false)
  if (MAY_HAVE_LEFT.test(folded)) add(LEFT_GROUP, false)
  add(SOME, false)
  if (ALSO_FIRST.test(folded) && !HAS_VERB.test(verbless(sentence))) add(GOES_ON, false)
  add(HOME, true)
  add(FROM_PLACE, false)
  if (OF_THE_FREED.test(folded)) add(MET, true)
  return found.sort((a, b) => a.start - b.start)
}

const ALSO_FIRST = new RegExp(`^(?:${ALSO})\\b`)

/** The sentence without its relative clauses. */
function verbless({ plain, text }: Sentence): string {
  let rest = ''
  let from = 0
  for (const match of matches(plain, RELATIVE)) {
    rest += text.slice(from, match.index)
    from = match.index + match[0].length
  }
  return rest + text.slice(from)
}
