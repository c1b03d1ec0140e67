/** Names and set phrases that contain words of release but tell of none; names of bodies that are not people. */
import { anyOf } from './fold.ts'

const GROUPS =
  'comites?|coalicion|movimiento|coordinadora|comision(?: especial| nacional)?|frente|mesa|red|fundacion|ong|asociacion|alianza|campana|ley|committee|coalition|movement|commission|foundation|campaign|group'

/** Blanked before any rule looks: a committee «por la libertad» frees nobody (reading.md, section 2). */
const FALSE_FRIENDS = anyOf(
  [
    `(?:${GROUPS}) (?:\\w+ ){0,2}(?:por|para|pro|for)(?: la| the)? (?:libertad|liberacion|excarcelacion|freedom|liberation|release)(?:(?: de| of)(?: todos| all)?(?: los| las| the)? (?:pres[oa]s|political|periodistas|venezuela|prisioneros|venezuelan)(?: politic[oa]s| prisoners)?)?`,
    'amnistia internacional',
    'amnesty international',
    '(?:una )?ventana a la libertad',
    'operacion libertad',
    'caso libertad',
    'copa libertadores',
    'municipio libertad(?:or)?',
    'avenida libertad(?:or)?',
    '(?:plaza|barrio|sector|urbanizacion|pueblo de|poblacion de) libertad',
    'libertad(?:es)? (?:de (?:expresion|prensa|culto|conciencia|informacion|asociacion|reunion|movimiento|transito|opinion|pensamiento|venezuela|eleccion)|individuales|civiles|publicas|fundamentales|democraticas|sindical|religiosa|economica|academica)',
    '(?:lucha|luchar|luchando|luchan|fight|fighting|struggle) (?:por|for) (?:la )?(?:libertad|freedom)',
    'freedom of (?:speech|expression|the press|press|religion|assembly|movement|association)',
    'freedom house',
    '(?:press|news|media) releases?',
    'in a release',
    'release date',
    'liber(?:o|aron|a|an|ar|ado|ada|ados|adas) (?:la via|el paso|las? calles?|el trafico|la autopista|cupos?|los cupos|fondos|los fondos|recursos|los recursos|espacios?|el precio|los precios|memoria|el audio|documentos|los documentos|(?:un|una|el|la|su) (?:comunicado|lista|informe|video|nota|documento|texto|mensaje|audio|balance))',
    'releas(?:e|ed|es|ing) (?:(?:a|an|the|its|his|her|their|two|three|new|another|more|no|some|official|preliminary|partial|detailed|joint) ){0,3}(?:statements?|reports?|lists?|videos?|figures?|data|results?|tall(?:y|ies)|footage|photos?|photographs?|images?|documents?|names|letters?|records?|communiques?|audio|recordings?|information|details|stud(?:y|ies)|findings|updates?|notes?|messages?|proof|evidence|funds?|money|oil|films?|books?|albums?|songs?|breakdown|numbers|bulletins?|balance|identities)',
    '(?:statements?|reports?|lists?|videos?|figures?|data|results?|tall(?:y|ies)|sheets|footage|photos?|images?|documents?|numbers?|recordings?|records?|information|statistics|bulletins?|findings) (?:that (?:was|were) |which (?:was|were) |was |were |just |recently )?released',
  ],
  'g',
)

/** `folded` with every false friend replaced by blanks of the same length. */
export function maskOrganisations(folded: string): string {
  return folded.replace(FALSE_FRIENDS, (found) => '¤'.repeat(found.length))
}

/** Parties and groups that are written before a name («dirigente de Vente Venezuela Ana Ruiz»), folded. */
const BODIES = [
  'vente venezuela',
  'voluntad popular',
  'primero justicia',
  'accion democratica',
  'un nuevo tiempo',
  'bandera roja',
  'causa r',
  'la causa r',
  'encuentro ciudadano',
  'alianza bravo pueblo',
  'avanzada progresista',
  'copei',
  'plataforma unitaria democratica',
  'plataforma unitaria',
  'mesa de la unidad',
  'comando con venezuela',
  'comando con vzla',
  'foro penal',
  'justicia encuentro y perdon',
  'espacio publico',
  'el nacional',
  'el universal',
  'el pitazo',
  'efecto cocuyo',
  'radio caracas',
  'cruz roja',
  'cruz roja venezolana',
  'convergencia',
  'proyecto venezuela',
  'movimiento por venezuela',
  'fuerza vecinal',
]

const BODY_AT_START = new RegExp(`^(?:${[...BODIES].sort((a, b) => b.length - a.length).join('|')})(?=\\s|$)`)

/** Length of the party or group that `folded` begins with, 0 when it begins with none. */
export function bodyLength(folded: string): number {
  return BODY_AT_START.exec(folded)?.[0].length ?? 0
}
