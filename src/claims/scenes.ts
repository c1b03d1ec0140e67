/**
 * Scenes at the gate, in a story that has told a release: whoever is hugged by a parent, or tells how the cell was
 * opened, has come out. Only words that nobody who waits outside would say or do.
 */
import { type Assertion, saysFreed } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { isOfficial } from './groups.ts'
import { isFact } from './mentions.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import type { Passage, Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

const KIN =
  '(?:su|sus|his|her|their) (?:[\\w]+ )?(?:hij[oa]s?|espos[oa]|marido|herman[oa]s?|niet[oa]|sobrin[oa]|prim[oa]|muchach[oa]|novi[oa]|pareja|son|daughter|husband|wife|brother|sister|grandson|granddaughter|nephew|fiancee?|partner|boy|girl),? $'
const HUG =
  '(?:abraz(?:o|aron|aba|aban|ar|ando)|bes(?:o|aron|aba)|recib(?:io|ieron|ir)|reconoc(?:io|ieron)|estrech(?:o|aron)|(?:vio|vieron|ver|viendo) (?:salir|llegar|aparecer|bajar|venir|cruzar)|(?:vio|vieron|al ver|divis(?:o|aron))(?: venir)?(?= a )|(?:encontro|encontraron|reencontr\\w+|fundi\\w+ en un abrazo|reuni\\w+) con|corri(?:o|eron) (?:hacia|a abrazar|al encuentro de))'
const HUGGED_KIN = new RegExp(
  `\\b(?:${HUG}(?: [\\w]+){0,3}?(?: a| con| de)? |(?:hugged|embraced|kissed|greeted|welcomed|met|reunited with|spotted|recognized|pulled|held on to|ran to|saw|watched) (?:[\\w]+ ){0,3}?)${KIN}`,
)
/** «A Iván Mora lo esperaba su madre». */
const MET =
  /^ (?:y [\w ]{3,40} )?(?:lo|la|los|las) (?:esperab|recib|abraz|aguardab|bes)\w+ (?:[\w¤]+ ){0,5}?(?:su|sus|un grupo|decenas|familiares|vecinos|amigos|companeros)\b/
const NOT_HERE =
  /\b(?:visit\w*|fotos?|fotografia|retrato|pancarta|franela|carta|imagen|photo|picture|portrait|poster|letter|suen\w+|quier\w+|quisier\w+|ojala|cuando salga|no salio|no aparecio|no encontr\w+|did not|hopes?|wants?|dream\w*|wait(?:s|ed|ing)? (?:for|to)|esperan? (?:a|que|poder)|antes de (?:su detencion|ser detenid)|ultima vez|last time|velorio|funeral|tumba|cementerio|ataud|despedi\w+)\b/
/** What only somebody who was inside says. */
const FROM_INSIDE =
  /\b(?:(?:nos|me) (?:raparon|encapucharon|vendaron|esposaron|soltaron|liberaron|excarcelaron|dejaron (?:ir|salir|en libertad)|abrieron la (?:reja|celda|puerta)|sacaron de (?:la|las|mi|el|nuestras?) (?:celdas?|calabozos?|pabellon|carcel)|quitaron (?:la capucha|las esposas|el uniforme)|(?:montaron|subieron|metieron) (?:en|a) (?:un|el|una|la) (?:autobus|avion|bus|camioneta|carro|microbus|patrulla)|pusieron (?:una )?capuchas?|dieron (?:la boleta|una boleta))|encapuchad[oa]s|(?:volvi|volviera|volver) a nacer|(?:ya )?(?:estoy|estamos) (?:afuera|fuera|libres?)|somos libres|soy libre|sali(?:mos)? (?:de (?:alli|ahi|la carcel|esa celda|tocoron|el rodeo)|libre|en libertad|con vida)|mis? companeros? de celda|pense que (?:era un traslado|nos (?:trasladaban|iban a (?:trasladar|matar))|me (?:trasladaban|iban a (?:trasladar|matar)))|(?:comprendi|supe|entendi) que (?:volvia|no volveria|regresaba|era libre|me iba|nos ibamos)|mi celda|(?:estuve|pase) (?:\w+ ){1,3}?(?:dias|semanas|meses|anos)(?! sin (?:verl|saber|noticias))|en (?:la|esa) celda (?:eramos|habia)|nos (?:pegaban|golpeaban|torturaron)|me (?:torturaron|golpeaban)|i spent (?:\w+ ){1,3}?(?:days|weeks|months|years)|(?:they|guards) (?:put|took|drove|woke|marched|led|handcuffed|blindfolded) (?:bags|hoods?|us|me)|(?:put|pulled) (?:bags|hoods?) over our heads|we were (?:driven|blindfolded|put on|taken out|handcuffed|hooded)|my cell(?:mates?)?|i.m (?:out|free)|i am (?:out|free)|we are free|we.re free|i was in (?:that|a) cell|born again)\b/
/** What is done only to somebody inside who is about to leave: «les ordenaron recoger», «a guard woke him up». */
const TAKEN_OUT =
  /\b(?:(?:le|les|lo|los|la|las) (?:ordenaron|pidieron|dijeron|mandaron)(?: que)? (?:a )?(?:recog|vest|alist|sal|empac|form|prepar|levant|bañ|afeit|firm)\w*|(?:lo|los|la|las) (?:despertaron|llamaron por (?:lista|su|el|nombre)|sacaron de (?:la|su|sus|las|el) (?:celdas?|calabozos?|pabellon)|encapucharon|formaron en (?:el|un) (?:patio|pasillo))|(?:le|les) (?:abrieron la (?:celda|reja|puerta)|quitaron (?:las esposas|la capucha|los grilletes)|devolvieron (?:la ropa|sus cosas|la cedula))|(?:guards?|officers?|wardens?|jailers?|they)[^,;.]{0,40} (?:woke|told|ordered|handed|called|took|led|drove|marched|blindfolded|uncuffed) (?:him|her|them)\b|(?:he|she|they) (?:was|were) (?:woken|told to (?:pack|dress|gather)|led out|driven|handed (?:his|her|their)|taken from (?:his|her|their) cells?))\b/
/** «A su lado lloraba su compañero de celda, X». */
const CELLMATE =
  /\b(?:(?:a su lado|junto a (?:el|ella)|detras|con (?:el|ella)|tambien|y|beside|behind|next to|with)\b[^;.]{0,50} )?(?:su|sus|his|her) (?:compañer|companer)[oa] de (?:celda|calabozo|causa),? $|\b(?:his|her) cellmate,? $/
/** «quien recibió a su padre, X»: only whoever waits receives. */
const PARENT =
  /\b(?:recibi(?:o|eron)|received|welcomed home) (?:a )?(?:su|his|her) (?:padre|madre|papa|mama|abuel[oa]|father|mother|grandfather|grandmother),? $/
/** «…, que cumplía una condena de ocho años», «un técnico al que acusaban de conspirar». */
const WAS_INSIDE =
  /^(?:, (?:de )?\d{1,2}(?: anos)?)?,? (?:[^,;.]{0,60} )?(?:(?:que|quien|who) (?:cumplia|purgaba|llevaba (?:[\w ]{2,20}) (?:pres|detenid|en (?:prision|la carcel|(?:el|un) (?:penal|rodeo|helicoide|calabozo|internado)|(?:la|una|su) celda|tocoron|yare|tocuyito|ramo verde|zona 7|la crisalida)|tras las rejas|encarcel)|habia (?:pasado|estado|sido (?:detenid|condenad|arrestad|sentenciad))|paso (?:[\w ]{2,20}) (?:pres|detenid|incomunicad|encerrad|aislad|encarcelad|en (?:prision|la carcel|(?:el|un) (?:penal|rodeo|helicoide|calabozo|internado)|(?:la|una|su) celda|tocoron|yare|tocuyito|ramo verde|zona 7|la crisalida)|tras las rejas)|(?:estuvo|permanecio) (?:[\w ]{0,20})(?:pres[oa]|detenid|encarcelad|incomunicad|en (?:prision|la carcel|(?:el|un) (?:penal|rodeo|helicoide|calabozo|internado)|(?:la|una|su) celda|tocoron|yare|tocuyito|ramo verde|zona 7|la crisalida))|fue (?:detenid|arrestad|condenad)|had (?:been (?:serving|held|jailed|detained|imprisoned|sentenced|arrested)|spent [\w ]{2,25} (?:in (?:prison|jail|custody|detention)|behind bars)|served)|was (?:serving|arrested|detained|jailed|sentenced|held)|spent [\w ]{2,25} (?:in (?:prison|jail|custody|a cell|detention)|behind bars))|(?:al|a la|a) (?:que|quien) (?:acusaban|acusaron|habian|detuvieron|arrestaron|condenaron|mantenian)|(?:detenid|arrestad|condenad|encarcelad|apresad|secuestrad|capturad)[oa] (?:en|el|desde|cuando|durante|hace|a|por|tras|junto)|(?:jailed|arrested|detained|sentenced|imprisoned) (?:in|on|since|for|after|over|at|last))/
/** «before his father pulled him into a hug», «abrazado a su madre». */
const IN_ARMS =
  /\b(?:(?:his|her) (?:mother|father|wife|husband|son|daughter|sister|brother|parents|family)(?: \w+)? (?:pulled|hugged|embraced|kissed|wrapped|clung|held)|(?:hugging|embracing|clinging to|flanked by|surrounded by) (?:his|her) (?:mother|father|wife|husband|family|parents|children|sons?|daughters?)|(?:abrazad|aferrad|agarrad)[oa]s? (?:a|de) (?:su|sus) \w+|(?:ya )?en compania de (?:su|sus) (?:madre|padre|espos[oa]|familia|hij[oa]s)|antes de que (?:su|sus) \w+ l[oa]s? abraz\w+|mientras (?:su|sus) \w+ l[oa]s? abraz\w+|no l[oa] soltaba)\b/
const OWN_KIN =
  /\b(?:mi|mis|nuestr[oa]s?|my|our) (?:[\w]+ )?(?:hij[oa]s?|espos[oa]|herman[oa]s?|marido|muchach[oa]s?|sobrin[oa]|niet[oa]|sons?|husband|wife|brothers?|boys?|nephew|grandson|daughter|sister)\b|\b(?:su|sus|his|her) (?:hij[oa]s?|espos[oa]|herman[oa]s?|niet[oa]|sobrin[oa]|son|husband|wife|brother|nephew|daughter|sister) (?:sigue|permanece|esta|fue|is|was|remains)/
const BYSTANDER = new RegExp(
  `^,? (?:[^,;]{0,30}, )?(?:(?:su|la|el|una?|the|an?|his|her) )?(?:${RELATIVES}|vocer[oa]|portavoz|exiliad[oa]|(?:ex)?diputad[oa]|coordinador[a]?|president[ea]|director[a]?|integrante|miembro|activista de|spokes\\w+|coordinator|head|member)\\b|\\b(?:exiliad[oa]|en el exilio|in exile)\\b`,
)

/** «relató en Vilna la periodista X» */
const SAID_IN = new RegExp(`\\b(?:${SPEECH}) (?:en|desde|al?|in|from|at) [\\w ]{2,25} $`)
/** «she told Ana Ruiz» */
const LISTENS = /\b(?:told|tells|asked) (?:the )?$/

/** Assertions of the scenes of the story. `names`: the people found in each passage. */
export function readScenes(
  story: Story,
  names: readonly (readonly Attached[])[],
  told: readonly Assertion[],
): Assertion[] {
  const from = story.passages.findIndex((passage) => tellsRelease(passage))
  if (from < 0) return []
  const freed = new Set(told.filter(saysFreed).map((assertion) => assertion.who.tokens.at(-1) ?? ''))
  return story.passages.flatMap((passage, index) => {
    const people = names[index] ?? []
    if (index < from || people.length === 0) return []
    const vocabulary = vocabularyOf(passage.sentence.language)
    const { folded } = passage.sentence
    if (vocabulary.rearrest.test(folded) || vocabulary.died.test(folded)) return []
    return [
      ...hugged(passage, people, names[index - 1] ?? [], freed),
      ...spoke(story, passage, index, people),
    ].map((who) => sceneOf(who, index))
  })
}

function sceneOf(who: Attached, passage: number): Assertion {
  return {
    who,
    passage,
    change: 'released',
    rule: 'scene',
    certain: true,
    direct: false,
    against: false,
    single: false,
    weight: 0.5,
  }
}

function tellsRelease(passage: Passage): boolean {
  return passage.mentions.some(
    (mention) =>
      isFact(mention) && (mention.kind !== 'noun' || mention.plural === true || !mention.adjectival),
  )
}

/** «Su madre abrazó a su hijo X» */
const KIN_SUBJECT =
  /\b(?:la|el|su|una?|the|his|her|a) (?:[\w]+ )?(?:madre|padre|abuel[oa]|ti[oa]|mother|father|grandmother|wife|esposa|herman[oa]|sister)\b/

/** Who is met by a relative; not by somebody freed, who meets a family that was never inside. */
function hugged(
  passage: Passage,
  people: readonly Attached[],
  before: readonly Attached[],
  freed: ReadonlySet<string>,
): Attached[] {
  const { plain } = passage.sentence
  if (NOT_HERE.test(plain)) return []
  return people.filter((person) => {
    if (person.tokens.length < 2 && person.attachment !== 'item') return false
    if (person.attachment === 'object' && MET.test(plain.slice(person.end, person.end + 90))) return true
    if (
      /^(?:,[^,]{3,50},)? (?:se arrodillo y beso|beso|cayo de rodillas y beso|kissed|knelt and kissed|fell to (?:his|her) knees and kissed|se arrodillo a besar) (?:el (?:suelo|asfalto|piso|pavimento)|la (?:tierra|acera|calle)|the (?:ground|pavement|asphalt))/.test(
        plain.slice(person.end, person.end + 120),
      )
    )
      return true
    const lead = plain.slice(0, person.start)
    if (CELLMATE.test(lead)) return true
    if (PARENT.test(lead)) return !freed.has(people[0]?.tokens.at(-1) ?? '')
    if (!HUGGED_KIN.test(lead.slice(-110))) return false
    const by =
      people.find((other) => other.start < person.start) ??
      before.find((other) => other.attachment === 'item')
    return by === undefined ? KIN_SUBJECT.test(lead) : !freed.has(by.tokens.at(-1) ?? '')
  })
}

/** Who tells of the cell in the first person, or is said to have been in it. */
function spoke(story: Story, passage: Passage, index: number, people: readonly Attached[]): Attached[] {
  const speakers = people.filter((person) => {
    const lead = passage.sentence.plain.slice(0, person.lead)
    const spoken = SAID_IN.test(lead) || SAID_IN.test(passage.sentence.plain.slice(0, person.start))
    return (person.attachment === 'speaker' || person.acts || spoken) && !LISTENS.test(lead)
  })
  const [speaker, ...others] = speakers.filter((person) => person.tokens.length >= 2)
  if (speaker === undefined || others.length > 0) return []
  const { plain, line } = passage.sentence
  const behind = plain.slice(speaker.end, speaker.end + 140)
  if (BYSTANDER.test(behind) || isOfficial(plain, speaker)) return []
  const said = story.passages
    .filter((other, at) => other.sentence.line === line && Math.abs(at - index) <= 4)
    .map((other) => other.sentence.plain)
    .join(' ')
  if (OWN_KIN.test(said) || vocabularyOf(passage.sentence.language).held.test(plain)) return []
  if (!speaker.acts && WAS_INSIDE.test(behind)) return [speaker]
  if (IN_ARMS.test(plain)) return [speaker]
  return (FROM_INSIDE.test(said) || TAKEN_OUT.test(plain.slice(speaker.end))) && people.length === 1
    ? [speaker]
    : []
}
