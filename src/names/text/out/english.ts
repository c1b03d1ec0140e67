import { COURT, ENGLISH_CELL, ENGLISH_KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

const MOMENT = `(?:(?:now|finally|back|already|also|both|all|safely|at last|again|today|reportedly)\\s+){0,2}`
/** Words that say «out of prison» in English, over text folded in place. */
export const ENGLISH: readonly (readonly [Form, string])[] = [
  [
    'verb',
    '(?<=, )no longer a prisoner\\b|\\bout on (?:\\w+ )?(?:parole|bail|license|licence)\\b|\\bgot (?:his|her|their) (?:freedom|liberty) back\\b|\\bon (?:his|her|their) way home\\b|\\bhanded over to (?:\\w+ )?(?:diplomats|consul\\w*|embassy|ambassador)\\b',
  ],
  [
    'verb',
    '\\bas a free (?:man|woman|person|citizen)\\b|\\b(?:home|out|free) since\\b|\\b(?:in|on|at) (?:his|her|their) own (?:porch|kitchen|bed|home|house|table|couch|sofa|living room|doorstep|yard|room|balcony|bedroom)\\b|\\bthe (?:first|last|next) (?:ones?|two|three|four|people|names?|men|women) out\\b',
  ],
  ['active', '\\b(?:brought|brings|flew|flown) (?:back )?home(?= [a-z])|\\blet go of(?= [a-z])'],
  ['verb', '\\b(?:now|already|finally|safely|back) (?:home|free|out|at home)\\b(?<=\\bwith [^.;,]{3,60})'],
  ['verb', '\\bestarian? (?:saliendo|siendo (?:liberad|excarcelad)[oa]s?)\\b'],
  [
    'verb',
    `\\b(?:returned|returns|got|made it|is|came|went|drove|driven|taken) (?:back )?(?:home )?to (?:his|her|their|the) (?:own )?(?:home|house|apartment|bed|neighbou?rhood|hometown|village|${ENGLISH_KIN})\\b`,
  ],
  ['verb', '\\b(?:may|might|could) (?:already |now )?be (?:free|out|home)\\b'],
  [
    'self',
    '\\bi(?: am|.m) (?:\\w+ ){0,2}?(?:free|home|out)\\b(?! to (?!go\\b)| of (?!prison|jail)| [a-z]+ing\\b)|\\bi was (?:released|freed|let go|let out)\\b|\\b(?:they|guards) (?:let me (?:go|out)|released me|freed me)\\b|\\bi walked (?:out|free)\\b',
  ],
  [
    'verb',
    `\\b(?:got|gets|obtained|received) (?:\\w+ )?(?:freedom|release)\\b|\\b(?:is|are) (?:already |now |safely |finally )?back (?:in|at|to) (?!(?:a |the |his |her |their )?(?:\\w+ )?(?:prison|jail|custody|court|cell|detention|el rodeo|tocoron|yare|helicoide|el helicoide|square|cells))|\\bwalked (?:in )?through the (?:front )?(?:door|gate)s?\\b|\\b(?:was|were) (?:traded|exchanged|flown home|flown to(?! (?:an?|the|another) (?:\\w+ )?(?:base|prison|jail|barracks|hospital|camp|island|facility|court)))\\b|\\blanded (?:\\w+ ){0,3}?(?:in|at|back)\\b`,
  ],
  [
    'verb',
    `\\b(?:was|were|is|are|be|been|being|got|gets)\\s+(?:\\w+\\s+){0,2}?(?:released|freed|let go|let out|set free|set loose|discharged|paroled|pardoned|amnestied|sent home|allowed (?:to go|home|to leave (?:prison|jail|custody|detention|the (?:prison|jail))|to (?:return|go back) (?:home|to (?:his|her|their) (?:${ENGLISH_KIN}|home)))|deported|repatriated|swapped|reunited with|(?:returned|handed over|turned over) to (?:his|her|their) (?:${ENGLISH_KIN})|driven home)\\b`,
  ],
  [
    'verb',
    `\\b(?:walk(?:ed|s|ing)?|went|go|goes) (?:out )?free\\b|\\bset (?:\\w+ )?free\\b|\\b(?:walk(?:ed|s|ing)?|stepp?(?:ed|s|ing)?|came|got|gets|come|emerg(?:ed|es)) out\\b(?! (?:to|in favou?r|against|in protest|with a|of (?:the |a |an )?(?:hearing|meeting|talks|session|room|interview|trial)|on bail hearing)\\b)(?: of (?:${ENGLISH_CELL}))?|\\bemerged from (?:${ENGLISH_CELL})|\\b(?:is|are|was|were|be|got|gets|let|being|finally|now) (?:\\w+ )?out of (?:${ENGLISH_CELL})`,
  ],
  [
    'verb',
    `\\b(?:left|leaves|leave|leaving|exited) (?:${ENGLISH_CELL}|${COURT})|\\b(?:regain|won|win|gain|recover)\\w* (?:his|her|their) (?:freedom|liberty)\\b`,
  ],
  [
    'verb',
    `\\b(?:is|are|he.s|she.s|they.re|was|were)\\s+${MOMENT}(?:home|(?:a )?free (?:man|woman|men|women)|free\\b(?! (?:of|to (?!go\\b)))|out\\b(?! of| [a-z]+ing\\b)|outside\\b(?! the)|at home|at liberty|with (?:his|her|their|my|our) (?:${ENGLISH_KIN})|back (?:home|with (?:his|her|their|my|our) (?:${ENGLISH_KIN})))\\b`,
  ],
  [
    'verb',
    `\\b(?:back|returned|came|come|comes|went|made it|arrived|got|safely) home\\b|\\b(?:slept|sleeping|sleeps|woke up) (?:at home|in (?:his|her|their) own bed)\\b|\\bspent (?:the|last) night at home\\b|\\b(?:returned|went back|rejoined|reunited) (?:to|with )?\\s?(?:his|her|their) (?:${ENGLISH_KIN})\\b|\\bhugged (?:his|her|their) (?:${ENGLISH_KIN})[^.;]{0,40}\\b(?:for the first time|outside|airport|hours later)\\b`,
  ],
  [
    'verb',
    `\\b(?:is|are|was|were) no longer (?:in (?:prison|jail|custody|detention|a cell)|behind bars|detained|jailed|held|imprisoned|locked up|a prisoner)\\b`,
  ],
  [
    'left',
    '(?<=["“«][^"”»]{0,60})\\b(?:he|she)(?: is|.s) here\\b(?!,? (?:in|inside|behind|still))|\\bi have (?:him|her|them) (?:here|back|home|with me)\\b|\\bgave (?:him|her|them) back\\b|\\b(?:brought|took|drove) (?:him|her|them) home\\b',
  ],
  [
    'left',
    `\\b(?:let|lets|set|sent) (?:him|her|them|both|my \\w+|our \\w+) (?:go|out|walk|free|home|leave)\\b|\\b(?:released|freed) (?:him|her|them)\\b`,
  ],
  ['active', '\\b(?:drove|took|brought|carried|accompanied) (?=[^.;]{3,80}\\bhome\\b)'],
  [
    'verb',
    '\\bout (?:came|walked|stepped)\\b|\\b(?:on|aboard) an? (?:plane|flight|jet) (?:out|home|bound)\\b|\\bspent (?:\\w+ ){1,3}nights? (?:at home|in (?:his|her|their) own)\\b',
  ],
  ['active', '\\b(?:let|set|sent) (?=[^,;.]{3,60} (?:go|out|walk|free|home)\\b)'],
  [
    'active',
    '\\b(?:let out|let go|set free|turned loose)(?= (?!(?:of|on|to|for|by|in|after|from|at|with|and|early|late|last|over|along|under|this|yesterday|today)\\b)[a-z])',
  ],
  ['noun', '\\b(?:release|freeing) of\\b|\\b(?:release|freedom)\\b(?= for\\b)'],
  [
    'active',
    '\\b(?:released|freed|frees|releases|release|freeing|releasing|free(?! to [a-z]))\\b(?! (?:(?:a|an|the|its|his|her|their|new|more|some|two|three) )?(?:\\w+ )?(?:statements?|lists?|reports?|videos?|figures?|names?|charges|photos?|photographs?|footage|images?|details|documents?|recordings?|audio|body)\\b)',
  ],
]
