/** Who says a figure: stable short names for the bodies that count releases, and for the people who speak for them. */
import { matches } from '../matches.ts'
import { otherBodies } from './bodies.ts'
import type { Sentence } from './sentences.ts'

export interface AuthorityMark {
  start: number
  end: number
  name: string
  /** «la ONG», «the government»: yields to a named body nearby. */
  generic: boolean
  /** «la organización», «the group»: whichever body of this kind was named last. */
  back: boolean
  /** Known by the way it is written alone: it counts only where it speaks. */
  open?: true
}

/** Folded patterns, Spanish and English. Officials stand for their bodies (vocabulary.md, section 8). */
const NAMED: readonly (readonly [string, string])[] = [
  ['Foro Penal', 'foro penal|penal forum|alfredo romero|gonzalo himiob|himiob'],
  [
    'CLIPP',
    'clipp(?:ve)?|comite (?:por|para) la (?:libertad|liberacion) de (?:los |todos los )?presos politicos|committee for the (?:liberation|freedom|release) of (?:all )?(?:the )?political prisoners|casanova',
  ],
  [
    'Justicia, Encuentro y Perdón',
    'justicia,? encuentro y perdon|justice,? encounter and (?:forgiveness|pardon)|jep|martha tineo|tineo',
  ],
  [
    'Comité de Madres',
    'comite de madres(?: en defensa de la verdad)?|(?:committee of mothers|mothers.? committee)(?: in defense of the truth)?',
  ],
  ['Provea', 'provea'],
  ['OVP', 'ovp|observatorio venezolano de prisiones|venezuelan prisons? observatory'],
  [
    'SNTP',
    'sntp|sindicato nacional de trabajadores de la prensa|(?:press|journalists.?) (?:workers.? )?union',
  ],
  ['Espacio Público', 'espacio publico'],
  ['Una Ventana a la Libertad', '(?:una )?ventana a la libertad'],
  ['Amnesty International', 'amnistia internacional|amnesty international'],
  ['Human Rights Watch', 'human rights watch|hrw'],
  ['Plataforma Unitaria', 'plataforma unitaria(?: democratica)?|unitary platform|pud'],
  ['Vente Venezuela', 'vente venezuela|comite de derechos humanos de vente'],
  ['Comando Con Venezuela', 'comando con ?(?:vzla|venezuela)'],
  ['Capriles', 'capriles'],
  [
    'Coalición por los Derechos Humanos',
    'coalicion por los derechos humanos(?: y la democracia)?|coalition for human rights(?: and democracy)?',
  ],
  ['Justicia 11J', 'justicia 11j'],
  ['Cubalex', 'cubalex'],
  ['Prisoners Defenders', 'prisoners defenders'],
  ['OCDH', 'ocdh|observatorio cubano de derechos humanos|cuban observatory (?:of|for) human rights'],
  [
    'Mecanismo',
    'mecanismo (?:para el reconocimiento de|de) (?:las )?(?:personas pres[oa]s|pres[oa]s) politic[oa]s|mechanism for the recognition of political prisoners',
  ],
  [
    'GREX',
    'grex|grupo de reflexion de ex(?:carcelados|pres[oa]s) politicos|reflection group of (?:former|released|freed) political prisoners',
  ],
  ['Viasna', 'vyasna|viasna'],
  ['HRANA', 'hrana'],
  ['Iran Human Rights', 'iran human rights'],
  ['CPJ', 'cpj|committee to protect journalists|comite para la proteccion de (?:los )?periodistas'],
  ['RSF', 'rsf|reporteros sin fronteras|reporters without borders'],
  [
    'Lithuania',
    'lithuania(?:n (?:government|president|foreign minist\\w+)|.s (?:government|president|foreign minist\\w+)|(?= (?:said|says)\\b))|gobierno (?:de lituania|lituano)|presidente lituano',
  ],
  ['UN', 'naciones unidas|onu|united nations|u\\.n\\.|volker turk|acnudh'],
  ['OAS', 'oea|cidh|organization of american states'],
  [
    'Spain',
    'gobierno (?:de espana|espanol)|spanish (?:government|foreign minist\\w+)|spain.s (?:government|foreign minist\\w+)|albares|ministerio de exteriores espanol',
  ],
  [
    'Colombia',
    'gobierno (?:de colombia|colombiano)|colombia.s (?:government|foreign minist\\w+)|colombian (?:government|foreign minist\\w+)|cancilleria (?:colombiana|de colombia)|gustavo petro',
  ],
  [
    'Italy',
    'gobierno (?:de italia|italiano)|italy.s (?:government|foreign minist\\w+)|italian (?:government|foreign minist\\w+)|tajani',
  ],
  ['Portugal', 'gobierno (?:de portugal|portugues)|portuguese (?:government|foreign minist\\w+)'],
  [
    'Argentina',
    'gobierno (?:de argentina|argentino)|argentine (?:government|foreign minist\\w+)|cancilleria argentina',
  ],
  [
    'United States',
    'gobierno (?:de estados unidos|de ee\\. ?uu\\.?|estadounidense)|(?:u\\.s\\.|american) (?:government|state department|officials?|side|embassy)|the white house|casa blanca|embajada (?:de (?:los )?estados unidos|de ee\\. ?uu\\.?|estadounidense)|state department|departamento de estado|donald trump|marco rubio',
  ],
  [
    'government',
    "sistema penitenciario nacional|director(?:a)? (?:general )?(?:del sistema penitenciario|de(?: los)? servicios penitenciarios|de prisiones|de (?:los )?penales|de instituciones penales)|ministerio (?:publico|para el servicio penitenciario|de servicios? penitenciarios?|del poder popular para el servicio penitenciario|de interior)|fiscalia(?: general)?|fiscal general|tarek william saab|saab|larry devoe|devoe|jorge rodriguez|delcy rodriguez|diosdado cabello|cabello|jorge arreaza|arreaza|(?:el )?vicepresidenta? ejecutiv[oa]|asamblea nacional|national assembly|attorney general(?:'s office)?|(?:public )?prosecutor(?:'s office)?|(?:prisons?|penitentiary|interior) ministry|ministry (?:of|for) (?:the )?(?:penitentiary|prisons?|correctional|interior)\\w*|comision de amnistia|amnesty commission|tribunal supremo(?: (?:popular|de justicia))?|(?:people.s )?supreme court|(?:el )?parlamento|parliament|(?:presidential )?pardon committee|belta|state (?:media|television|tv|news agency)|(?:medios|television|prensa) (?:estatal(?:es)?|oficial(?:es)?|oficialistas?)|television nacional|presidential (?:press service|office|administration)|(?=venezuela )(?<=(?:^|[;:,|] |\\b(?:as|but|while|and|que|that|y|pero|mientras) ))venezuela(?= (?:says|said|claims|claimed|announces|announced|reports|reported|counts|dice|dijo|asegura|aseguro|afirma|afirmo|informa|informo|anuncia|anuncio|habla de|reporta|reporto)\\b)",
  ],
]
const GENERIC: readonly (readonly [string, string])[] = [
  [
    'government',
    '(?:el|del|al|the|venezuelan|venezuela.s|maduro.s|his) (?:gobierno|regimen|government|regime|oficialismo|ejecutivo)|gobierno (?:venezolano|de venezuela|de nicolas maduro|de maduro|bolivariano|encargado|interino)|venezuelan (?:government|authorities|officials)|autoridades(?: venezolanas| penitenciarias)?|(?:el|the) (?:ministerio|ministry)(?! de (?:exteriores|relaciones))|(?:el|la|the) (?:fiscal|ministr[oa]|minister|vicepresident[ea]|vice president|acting president|presidenta encargada)|officials|authorities|(?=oficial)(?<=(?:cifra|balance|conteo|cuenta|reporte|parte|dato|numero)s? )oficial(?:es)?|official (?=(?:figures?|tally|count|data|numbers?)\\b)',
  ],
  [
    'rights groups',
    '(?:human )?rights (?:groups?|organi[sz]ations?|activists|defenders|monitors)|ongs?|oenege?s?|(?:a local |local )?ngos?|organizaciones (?:de derechos humanos|no gubernamentales|civiles|de la sociedad civil)|grupos de derechos humanos|watchdog(?: groups?)?|advocacy groups?|activistas de derechos humanos|defensores de derechos humanos|(?:las|estas|the|these|those) (?:organizaciones|organi[sz]ations|groups)|monitors|activistas?(?= (?:dij|calcul|estim|inform|asegur))|(?:los|the) activist(?:a)?s',
  ],
  ['families', '(?:los |las )?familiares|familias|(?:the )?(?:families|relatives)|comite de familiares'],
  [
    'opposition',
    '(?:la |the )?(?:(?:coalicion|alianza) opositora|oposicion|opposition)(?: coalition| alliance)?',
  ],
  ['lawyers', '(?:los )?abogados defensores|defense lawyers'],
]
const BACK =
  '(?:la|esa|esta|dicha|misma|the|this|that) (?:organizacion(?: no gubernamental)?|ong|agrupacion|instancia|institucion|entidad|organi[sz]ation|group|ngo|rights group|committee|coalition|watchdog)|el (?:comite|gremio|grupo|sindicato|observatorio|organismo)|el (?:abogado|activista|director) (?:y|de la ong)'

const BODIES: readonly { name: string; words: string; kind: 'named' | 'back' | 'generic' }[] = [
  ...NAMED.map(([name, words]) => ({ name, words, kind: 'named' as const })),
  { name: '', words: BACK, kind: 'back' },
  ...GENERIC.map(([name, words]) => ({ name, words, kind: 'generic' as const })),
]
/** One pattern for all, so that a sentence is read once; group `b3` is the fourth body. */
const ANY = new RegExp(
  `\\b(?:(?:(?:el|la|the) )?(?:${groupsOf('named')})|${groupsOf('back')}|${groupsOf('generic')})(?!\\w)`,
  'g',
)

function groupsOf(wanted: (typeof BODIES)[number]['kind']): string {
  return BODIES.flatMap(({ words, kind }, index) => (kind === wanted ? [`(?<b${index}>${words})`] : [])).join(
    '|',
  )
}

/** Bodies named in the sentence at `index`; «la organización» and «the group» are followed back to the last body named. */
export function findAuthorities(sentences: readonly Sentence[], index: number): AuthorityMark[] {
  const marks: AuthorityMark[] = []
  for (const match of matches(sentences[index]?.plain ?? '', ANY)) {
    // «del Gobierno»: the preposition is not of the name.
    const lead = /^(?:del|al) /.exec(match[0])?.[0].length ?? 0
    const span = { start: match.index + lead, end: match.index + match[0].length }
    const body = BODIES.find((_, order) => match.groups?.[`b${order}`] !== undefined)
    if (body === undefined) continue
    if (body.kind !== 'back') {
      marks.push({ ...span, name: body.name, generic: body.kind === 'generic', back: false })
      continue
    }
    const meant = marks.findLast(isGroup)?.name ?? lastGroup(sentences, index)
    marks.push({ ...span, name: meant ?? 'rights groups', generic: meant === null, back: true })
  }
  const sentence = sentences[index]
  if (sentence === undefined) return marks
  const all = [...marks, ...otherBodies(sentence, marks)].sort((a, b) => a.start - b.start)
  return all.filter((mark, order) => !isTitle(sentence.plain, mark, all, order))
}

/** «la ONG Foro Penal», «Foro Penal, a rights group»: one body in two words; the name says more. */
function isTitle(
  plain: string,
  mark: AuthorityMark,
  marks: readonly AuthorityMark[],
  order: number,
): boolean {
  if (!mark.back && !mark.generic) return false
  const [previous, next] = [marks[order - 1], marks[order + 1]]
  const named = (other: AuthorityMark | undefined): other is AuthorityMark =>
    other !== undefined && !other.back && isGroup(other)
  if (named(next) && NAME_BEHIND.test(plain.slice(mark.end, next.start))) return true
  return named(previous) && TITLE_BEHIND.test(plain.slice(previous.end, mark.start))
}

const NAME_BEHIND =
  /^,? ?(?:(?:de|of) (?:derechos humanos|human rights) |no gubernamental |venezolana |called |llamada )?$/
const TITLE_BEHIND = /^, (?:(?:a|an|the|una?|la|el|leading|local|venezuelan|principal|prominent|main) )+$/

function isGroup(mark: Pick<AuthorityMark, 'name' | 'generic'>): boolean {
  return !mark.generic && mark.name !== 'government'
}

/** The last group named in the sentences before `index`. */
function lastGroup(sentences: readonly Sentence[], index: number): string | null {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before -= 1) {
    const last = findAuthorities(sentences.slice(before, before + 1), 0).findLast(
      (mark) => isGroup(mark) && !mark.back,
    )
    if (last !== undefined) return last.name
  }
  return null
}

/** «La organización» of a tenth paragraph may still be the one of the first; beyond this it may be any. */
const REACH = 20
