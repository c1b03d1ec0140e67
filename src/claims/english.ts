/** English words of release, over folded text (lower case). The keys and their order are those of Spanish. */

import { englishStatuses } from './english-statuses.ts'
import { ENGLISH_EXITS, ENGLISH_FREE, ENGLISH_LET_GO } from './exits.ts'
import { anyOf } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'

const FREE =
  '(?:freed|released|set free|set at liberty|let go|let out|liberated|pardoned|excarcerated|allowed to go home)'
const ADVERBS = "(?: (?!not\\b|never\\b|n't\\b|\\d|people\\b|prisoners\\b|detainees\\b)[\\w¤]+){0,2}?"
const PRISON =
  "(?:(?:police |holding |detention |pretrial )?(?:prison|jail|custody|detention|captivity|cells|prisons|jails)|(?:the|a|his|her|their|that|several|various) (?:[\\w']+ ){0,2}?(?:prison|jail|prisons|jails|cells?|lockup|detention cent(?:er|re)s?|facility|facilities|penitentiary)|(?:[\\w¤'-]+ ){1,3}?(?:prison|jail|penitentiary|penal colony|detention cent(?:er|re))|(?:the )?(?:el )?(?:helicoide|rodeo|tocoron|yare|tocuyito|la crisalida|ramo verde|zona 7))"
const PEOPLE_WORDS =
  'people|persons|prisoners?|those|detainees?|others|ones|men|women|activists?|journalists?|inmates?|hostages?|citizens?|nationals|opponents?|dissidents?|students?|protesters?|soldiers?|teachers?|workers?|minors|teenagers|adolescents|politicians?|leaders?|figures|americans|foreigners|residents|captives|military|officers|lawyers?|unionists?'
const PEOPLE = `(?:${PEOPLE_WORDS})`
const NUMBER = '(?:[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** «47 people returned to their homes»: going home is an exit where a number of people does it, not where they do not. */
const COUNTED_BEFORE =
  "(?<=\\b(?:\\d+|[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|political|jailed|detained) (?:[\\w¤]+ ){0,2}(?:people|persons|prisoners|detainees|inmates|men|women|teenagers|adolescents|activists|students|citizens|protesters)(?! (?:did|do|have|had|could|were|was|are) (?:not|n't))\\b[^.;]{0,60})"
const OBJECT = `(?= (?:\\d|at least|more than|over|about|around|nearly|almost|some|up to|another|an additional|several|dozens|scores|hundreds|a (?:group|number|dozen|total|further|second|new|batch|jailed|prominent|political|venezuelan|human|student|journalist|former)|all|all of|many|most|other|the (?:${PEOPLE_WORDS}|political|opposition|activist|journalist|former|jailed|detained|imprisoned)|political|opposition|jailed|detained|imprisoned|prominent|former|foreign|prisoners?|detainees?|activists?|journalists?|him|her|them|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred|¤))`

export const english: Vocabulary = {
  hint: /free|measures|bail|parole|dissidents| out\b|gates|famil|cells|releas|liberat|\blets? |walk|prison|jail|custody|pardon|amnest|acquit|house arrest|excarc|out of|home|helicoide|rodeo|tocoron|tocuyito|crisalid|ramo verde|zona 7|yare|reunited|handed over|turned over/,
  core: /free|releas|liberat|let |lets |pardon|excarc|home|famil|\bout\b|order|grant|given|over to|hand(?:s|ed) over|expel|exile|banish|flight|plane|flew|flies|allowed|permitted/,
  mentions: [
    [
      'paper',
      anyOf(
        [
          'release (?:orders?|papers?|warrants?|tickets?|documents?)',
          'orders? (?:of|for) (?:his |her |their |the )?release',
          'excarceration (?:orders?|tickets?)',
        ],
        'g',
      ),
    ],
    [
      'infinitive',
      anyOf(
        [
          `(?:will|would|shall|could|may|might|must|should|can|cannot|ought to|to|due to|set to|let|is to|are to)${ADVERBS} (?:be )?(?:${FREE}|free(?= |$)|release|pardon|set free|walk free|go free|let (?:them |him |her )?go|leave ${PRISON})`,
          `(?:be|being)${ADVERBS} ${FREE}`,
          '(?:will|would|to) send(?= (?:[\\w¤]+ ){1,5}(?:home\\b|to their (?:homes|families)))',
          '(?:releasing|freeing|setting (?:[\\w]+ )?free|liberating)(?= )',
          `(?:free|release)(?= (?:all|every|them all|the) (?:the |of )?(?:political|${PEOPLE_WORDS}))`,
        ],
        'g',
      ),
    ],
    [
      'passive',
      anyOf(
        [
          `(?:(?:(?:has|have|had|having) )?(?:\\w+ )?been|was|were|is|are|got|get)${ADVERBS} ${FREE}`,
          '(?:is|are|was|were) (?:now |finally |already )(?:free|out)(?! of charge)',
          '(?:is|are|was|were) out(?=[.,;]|$| of (?:prison|jail|custody|detention)\\b)',
          '(?:(?:is|are) (?:now |already |finally )?back with (?:his|her|their) famil(?:y|ies))',
          '(?:was|were|been) (?:also )?sent (?:back )?(?:home\\b|to their (?:homes|families))',
          '^(?:freedom for)(?= (?:\\d|at least|more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty))(?!.{0,120}\\b(?:demand|urge|call))',
          `(?=out of)(?<=\\b${PEOPLE} )out of (?:prison|jail|custody)`,
          '(?:is|are|was|were) free(?= (?:after|on|again|today|and)|[,.]|$)',
          '(?:is|are|was|were) (?:now |finally |already )?(?:out of (?:prison|jail)|home now|back home|home after)',
          '(?:was|were|been) (?:granted|given) (?:his |her |their )?(?:full |conditional |provisional )?(?:freedom|release|liberty)',
          ...ENGLISH_FREE,
        ],
        'g',
      ),
    ],
    [
      'exit',
      anyOf(
        [
          '(?:walk(?:ed|s)?|went|goes|came out) (?:out )?free',
          `(?:walk(?:ed|s)?|came|got|gets|come|emerged?) (?:out of|from) ${PRISON}(?! (?:to|after) (?:visit|see))`,
          `(?:walked|came|got) out(?<=\\b(?:\\d+|${NUMBER})(?: people| prisoners| detainees| men| women| of them)? (?:walked|came|got) out)(?! of\\b)`,
          '(?:walk(?:ed|s)?|came|filed|passed) (?:out )?through the (?:[\\w¤]+ )?(?:gates?|doors?)(?! to (?:visit|see))',
          `(?:return(?:ed|s)?|went|gone|go|came)(?: [\\w¤]+)?(?= (?:back )?(?:home\\b|to their (?:homes|families)\\b))${COUNTED_BEFORE}`,
          // The prison first: «from El Rodeo walked X»; not «from El Rodeo came a bus», «came news».
          `(?:came|walked|emerged)(?: out)?(?<=\\b(?:from|out of) ${PRISON}(?: (?:i{1,3}|\\d))?(?:, [^,;:]{2,40},| also| on \\w+)? (?:came|walked|emerged)(?: out)?)(?! (?:an? |the |news|word|reports?|screams|shouts|letters|videos?|calls|smoke|to\\b|into\\b))`,
          `(?:left|leaves|leave|exited|departed)${ADVERBS} ${PRISON}`,
          `(?:regain(?:ed|s)?|recover(?:ed|s)?|won|gain(?:ed|s)?|obtain(?:ed|s)?|secur(?:ed|es)|receiv(?:ed|es)?)${ADVERBS} (?:his |her |their )?(?:full |conditional )?(?:freedom|liberty|release)`,
          ...ENGLISH_EXITS,
        ],
        'g',
      ),
    ],
    [
      'participle',
      new RegExp(
        `(?=freed|rele|lib|let )(?<=\\b${PEOPLE} )(?:freed|released|liberated|let (?:go|out)(?= (?:from|of|on|after)\\b))\\b|\\b(?:freed|released)(?= (?:from|after|on|under|last|this|in|today|yesterday|between|since|by|with|along|so far)\\b[^.]{0,80}(?: (?:are|include[ds]?|is|was|were)\\b|:))|(?=freed|rele)(?<=\\b(?:the|newly|recently|just|of|already|all|\\d{1,4}) )(?:freed|released)(?= ${PEOPLE}\\b| political)|(?=freed|rele)(?<=[a-z], )(?:freed|released)(?= (?:on|after|from|in|last|this|under|late|early|today|yesterday)\\b)`,
        'g',
      ),
    ],
    [
      'active',
      anyOf(
        [
          `(?:has|have|had) (?:also |already |now |so far )?(?:freed|released|set free|let go|liberated)`,
          'freed|frees|liberated|liberates|(?:sets?|setting) (?:[\\w¤]+ ){0,5}free',
          `(?:released|pardoned)`,
          `releases${OBJECT}`,
          `(?:free|release)${OBJECT}`,
          'lets? (?:[\\w¤]+ ){1,4}go\\b(?! (?:to|back|of|without|on(?! (?:\\w+day|bail|parole)\\b)|into|unpunished)\\b)',
          `lets? (?:go|out)(?: of (?:prison|jail|custody|their cells))?(?= (?:at least |another |some |more than |about |nearly |almost )?(?:\\d|dozens|scores|hundreds|${NUMBER}|a (?:group|dozen|further)))`,
          '(?:sends?|sent)(?= (?:[\\w¤]+ ){1,6}?home\\b)',
          '(?:grants?|granted)(?: [\\w¤]+){0,3} (?:full |conditional )?freedom',
          ...ENGLISH_LET_GO,
        ],
        'g',
      ),
    ],
    [
      'noun',
      anyOf(
        [
          'releases?(?! (?:order|paper|date|a |an |the ))',
          'freeing',
          'liberations?',
          'excarc(?:el|er)ations?',
          'full freedoms?',
          'freedom of(?= )',
          'measures(?= (?:were |have been |had been )?(?:granted|executed|carried out)\\b)',
        ],
        'g',
      ),
    ],
  ],
  demand: anyOf([
    'demand(?:s|ed|ing)?',
    'call(?:s|ed|ing)? (?:\\w+ ){0,4}?(?:for|on|upon)',
    'urg(?:e|es|ed|ing)',
    'press(?:es|ed|ing)?(?: \\w+){0,3} (?:for|to)|pressure (?:\\w+ ){0,4}?(?:for|to)',
    'push(?:es|ed|ing)? for',
    'seek(?:s|ing)?|sought',
    'appeal(?:s|ed|ing)? (?:to|for)',
    'plead(?:s|ed|ing)?|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)',
    'ask(?:s|ed|ing)? (?:for|that|the (?:government|authorities|court|president))',
    'advocat(?:e|es|ed|ing)|campaign(?:s|ed|ing)? for|rall(?:y|ies|ied|ying) for|march(?:es|ed|ing)? for|pray(?:s|ed|ing)? for|petition(?:s|ed|ing)?|insist(?:s|ed)? (?:on|that)',
    'must|should|ought to|want(?:s|ed)?|need(?:s|ed)? to',
    'request(?:s|ed|ing)?|requir(?:e|es|ed|ing)',
    'vigil (?:for|to)',
  ]),
  demandThat: anyOf([
    '(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|insist(?:s|ed|ing)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|call(?:s|ed|ing)? for|plead(?:s|ed|ing)?)(?: [\\w¤]+){0,6}? that',
  ]),
  demandBefore:
    /\bfor (?:the |their |his |her |a )?(?:(?:immediate|prompt|full|unconditional|swift) )?(?:and (?:immediate|unconditional) )?$/,
  joy: anyOf([
    'celebrat\\w+',
    'joy\\w*',
    'thank\\w*',
    'grateful',
    'welcom\\w+',
    'prais\\w+',
    'hail\\w*',
    'account(?:s|ed)? for',
    'credit\\w*',
    'responsible',
  ]),
  negation: anyOf([
    'not|never|cannot|nor|neither',
    "(?:has|have|had|was|were|is|are|did|does|do)n't",
    'no (?=(?:mass|new|further|more|such|releases?|prisoners?|one|political|word|confirm\\w+|news|sign|evidence|progress|information|independent))',
    'none of',
    'no one|nobody',
    'without (?:any|being|having|the)',
    'whether|unclear|unknown if|yet to be|awaiting word',
    'lack of|absence of|failed to|fails to|refus(?:e|es|ed|ing) to|den(?:y|ies|ied)|declined to',
  ]),
  expectation:
    /\b(?:in (?:exchange|return) for(?: the)?|possible|alleged|supposed|promised|announced|pending|eventual|upcoming|expected|planned|imminent|future|potential|further|rumou?rs of (?:the |a )?|reports of a possible|(?:process|law|bill|plan|proposal|promise|announcement|prospect|hopes?|wait|waiting|negotiations?|talks|deal|agreement|criteria|request|expectation|applications?|conditions?)(?: of| for| on| over| about)?(?: the| a| their| his| her| more)?|(?:set|slated|due|scheduled|ready) for|await(?:s|ed|ing)?(?: the| their| his| her| news of| a| more)?|expect(?:s|ed|ing)?(?: the| more| a| their| further)?|hop(?:e|es|ed|ing) for(?: the| a| his| her| their| more)?|negotiat(?:e|es|ing)(?: the| his| her| their)?|allow(?:s|ing)?(?: for)?(?: the)?|could lead to(?: the)?|eligible for|there (?:will|would) be (?:\S{1,14} ){0,3})\s*$/,
  expectationAfter: /^ (?:promised|pending|announced|expected|planned|to come)\b/,
  plan: anyOf([
    '(?:announc(?:e|es|ed)|promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?|decid(?:e|es|ed)|agree(?:s|d)?|plan(?:s|ned|ning)?|expect(?:s|ed)?|intend(?:s|ed)?|will|would|could|may|might|is set|are set|was set|were set|slated|about|due|hop(?:e|es|ed|ing)|wait(?:s|ed|ing)?|await(?:s|ed|ing)?)',
    'in the (?:coming|next) (?:hours|days|weeks)',
  ]),
  afterwards:
    /\b(?:after|since|upon|following|by|despite|hours of|days of|having|(?:was|were|is|are|among) (?:among )?the (?:first|last|second)(?: two| three)?(?: to)?(?: be)?)\s*$/,
  progress: anyOf([
    '(?:began|begun|started|begins?|starts?) (?:to|the process of)?',
    '(?:has|have) (?:started|begun)(?: to)?',
  ]),
  order: anyOf([
    '(?:order(?:s|ed)?|authori[sz](?:es|ed)|decree(?:s|d)|grant(?:s|ed)|approv(?:es|ed)|rul(?:es|ed))',
  ]),
  announcement: anyOf([
    'announc(?:e|es|ed|ing|ement)',
    'announcement of',
    'promis(?:e|es|ed)',
    'pledg(?:e|es|ed)',
  ]),
  ongoing: anyOf([
    '(?:taking place|under way|underway|happening)(?: now)?',
    'at this very moment',
    'right now',
  ]),
  rumour: anyOf([
    'reportedly',
    'allegedly',
    'unconfirmed',
    'unofficial(?:ly)?',
    'could not (?:be )?(?:independently )?(?:confirm(?:ed)?|verif(?:y|ied))',
    'rumou?red',
    'is said to have',
    'are said to have',
  ]),
  history: anyOf([
    'previously',
    'earlier in (?:his|her|their) (?:life|career)',
    'years (?:ago|earlier|before|later)',
    'in the past(?! (?:month|week|year|day|few|\\w+ (?:days|weeks|months|hours)))',
    'once (?:been )?(?:freed|released)',
    'had already been',
    'at the time',
    'later (?:freed|released)',
  ]),
  article:
    /\b(?:the|those|these|newly|recently|just|of|other|all|many|some|several|recent|his|her|their|among|\d+)\s*$/,
  ...englishStatuses,
}
