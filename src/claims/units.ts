/** What a figure counts: releases, people, a part of them, or something that is no release at all. */

export type UnitKind = 'release' | 'people' | 'part' | 'case' | 'other'

export interface Unit {
  kind: UnitKind
  /** The noun itself, folded. */
  noun: string
  /** The noun follows the number without a word between. */
  direct: boolean
  /** «presos políticos», «detainees»: people who, if nothing else is said, are in prison. */
  prisoners: boolean
}

/** Folded nouns, Spanish and English side by side. */
const RELEASE =
  'casos(?: (?:verificad|confirmad)[oa]s)? de (?:excarcelacion|liberacion|libertad)|cases of release|excarcelaciones|liberaciones|libertades(?: plenas)?|salidas|egresos|medidas(?: de libertad| otorgadas| sustitutivas| cautelares)?|revisiones(?: de medida)?|releases|liberations|excarcelations|excarcerations|full freedoms|(?:release )?measures(?= (?:were |have been |had been )?(?:granted|executed|carried out|approved))'
const PRISONERS =
  'pres[oa]s|prisioner[oa]s|detenid[oa]s|recluid[oa]s|rehenes|secuestrad[oa]s|privad[oa]s de (?:la )?libertad|encarcelad[oa]s|reos|reclus[oa]s|intern[oa]s|(?<=presos )politicos|prisoners|detainees|inmates|hostages|captives'
const PEOPLE =
  'personas|ciudadan[oa]s|nicas|ticos|miner[oa]s|panader[oa]s|albaniles|soldadores|operador[ea]s|tecnic[oa]s|coordinador[ea]s|muchach[oa]s|tripulantes|bomberos|pescadores|pilotos|ingenier[oa]s|marin[oe]r?[oa]?s|enfermer[oa]s|chofer[ea]s|conductores|taxistas|transportistas|music[oa]s|artistas|rus[oa]s|ucranian[oa]s|israelies|russians|ukrainians|israelis|belarusians?|crew members|fishermen|firefighters|nurses|villagers|chamos|universitari[oa]s|comerciantes|productores|pastores|jubilad[oa]s|emplead[oa]s|bielorrus[oa]s|iranies|turc[oa]s|egipci[oa]s|mexican[oa]s|peruan[oa]s|ecuatorian[oa]s|chilen[oa]s|brasilen[oa]s|frances[ea]s|aleman[ea]s|europe[oa]s|ex(?:militares|alcaldes|diputad[oa]s|concejales|policias)|belarusians|iranians|egyptians|turks|europeans|germans|excarcelad[oa]s|liberad[oa]s|periodistas|comunicadores|manifestantes|dirigentes|activistas|sindicalistas|docentes|maestr[oa]s|profesor[ea]s|obrer[oa]s|trabajador[ea]s|estudiantes|opositor[ea]s|extranjer[oa]s|connacionales|nacionales|compatriotas|venezolan[oa]s|colombian[oa]s|espanol[ea]s|italian[oa]s|argentin[oa]s|portugues[ea]s|estadounidenses|norteamerican[oa]s|cuban[oa]s|nicaragu[ea]nses|politic[oa]s|lideres|disidentes|testigos|defensor[ea]s|abogad[oa]s|medic[oa]s|religios[oa]s|sacerdotes|jovenes|victimas|perseguid[oa]s|amnistiad[oa]s|indultad[oa]s|beneficiad[oa]s|beneficiari[oa]s|reporter[oa]s|concejal[ea]s|policias metropolitanos|cientific[oa]s|campesin[oa]s|indigenas|vecin[oa]s|people|persons|political|activists|journalists|reporters|students|protesters|demonstrators|teachers|workers|opponents|dissidents|americans|citizens|nationals|residents|colombians|spaniards|italians|venezuelans|cubans|nicaraguans|foreigners|leaders|politicians|figures|individuals|critics|youths|union members|unionists|clergy|churchmen|clergymen|priests|editors|editores|writers|escritor[ea]s|poets|poetas|bloggers|bloguer[oa]s|pastors|monks|nuns|monjas|imams|clerics|obispos|bishops|rappers|raper[oa]s|engineers|doctors|nurses|farmers|fishermen|drivers|miners|economists|economistas|psicolog[oa]s|bioanalistas|petroler[oa]s|officers|oficiales retirados|executives|ejecutiv[oa]s|employees|policemen|pilots|beneficiaries|others|defendants|of them'
const PART =
  'hombres|varones|hembras|mujeres|herman[oa]s|brothers|sisters|adolescentes|menores|militares|civiles|nin[oa]s|uniformados|soldados|oficiales|men|women|minors|teenagers|teens|adolescents|soldiers|civilians|military|children'
const CASE = 'casos|nombres|cases|names'
const OTHER =
  'solicitudes|peticiones|detenciones|arrestos|aprehensiones|familiares|madres|familias|muert[oa]s|fallecid[oa]s|asesinad[oa]s|desaparecid[oa]s|huelguistas|herid[oa]s|migrantes|candidatos|aplicaciones|expedientes|allanamientos|denuncias|applications|requests|petitions|arrests|detentions|relatives|mothers|families|deaths|dead|killed|missing|strikers|wounded|injured|migrants|applicants|complaints'

const SKIP =
  "(?!(?:en|de|del|por|para|con|y|e|o|a|al|que|in|at|from|by|and|or|who|which|of|to|on|for|fueron|fue|han|were|was|are|is|had|have|has|remain|permanecen|siguen|estan|with|than|desde|hasta|tras|after|since|la|el|los|las|the|ya)\\b)[\\w'¤-]+"
const PATTERN = new RegExp(
  `^[ -](?:l[oa]s |(?:de|of) (?:l[oa]s |ell[oa]s\\b|estos |estas |esos |esas |sus |the |those |these |them\\b|its )?)?(?:${SKIP} ){0,3}?(?:(?<release>${RELEASE})|(?<prisoners>${PRISONERS})|(?<people>${PEOPLE})|(?<part>${PART})|(?<case>${CASE})|(?<other>${OTHER}))\\b`,
)
const OF_THEM = /^ (?:de|of|entre) (?:ell[oa]s|them|l[oa]s (?:cuales|mismos))\b/
/** «presos políticos»: the political prisoners are the noun, not the politicians. */
const POLITICAL_PRISONERS =
  /^[ -](?:[\w'¤-]+ ){0,3}?(?:political (?:prisoners|detainees|inmates|captives|hostages)|pres[oa]s politic[oa]s|detenid[oa]s politic[oa]s|prisioner[oa]s politic[oa]s|jailed|imprisoned|detained)\b/

/** The noun that the figure before `after` counts; null when none stands there. */
export function findUnit(after: string): Unit | null {
  const match = PATTERN.exec(after)
  if (match === null)
    return OF_THEM.test(after) ? { kind: 'people', noun: 'of them', direct: true, prisoners: false } : null
  const groups = match.groups ?? {}
  const political = POLITICAL_PRISONERS.test(after)
  const kind: UnitKind =
    groups.release !== undefined
      ? 'release'
      : groups.part !== undefined
        ? 'part'
        : groups.case !== undefined
          ? 'case'
          : groups.other !== undefined && !political
            ? 'other'
            : 'people'
  const noun =
    groups.release ?? groups.prisoners ?? groups.people ?? groups.part ?? groups.case ?? groups.other ?? ''
  return {
    kind,
    noun,
    direct: match[0].trim() === noun,
    prisoners: groups.prisoners !== undefined || political,
  }
}

/** «liberan a seis petroleros», «freed two editors», «nine monks were released»: whatever the noun, people left. */
export function unitOfVerb(before: string, after: string): Unit | null {
  const noun = PLURAL.exec(after)
  if (noun?.[1] === undefined) return null
  const freed = VERB_BEFORE.test(before) || VERB_BEHIND.test(after.slice(noun[0].length))
  return freed ? { kind: 'people', noun: noun[1], direct: true, prisoners: false } : null
}

const PLURAL =
  /^ (?:(?!(?:de|of|en|in|que|who|y|and|fueron|were|a|al) )[a-z-]+ (?:(?:and|y) [a-z-]+ )?)?((?!(?:mas|otros|otras|meses|veces|others|boletas|ordenes|orders|lists?|listas?)\b)[a-z]{3,}s)\b/
const VERB_BEFORE =
  /\b(?:(?:excarcel|liber|indult)(?:an?|o|aron|ad[oa]s)|(?:excarcelacion|liberacion|salida) de|freed|frees|releas(?:ed|es)|pardon(?:ed|s)|release of)(?: (?:a|los|las|the|otr[oa]s|another|al menos|at least|mas de|more than|un[oa]s|about))* $/
const VERB_BEHIND =
  /^(?: (?!and |y )[\w¤'-]+){0,5} (?:(?:recuperaron|recobraron|obtuvieron) (?:la|su) libertad\b|(?:fueron|han sido|quedaron|were|have been|had been)(?: [\w¤]+)? (?:excarcelad|liberad|puest[oa]s en libertad|en libertad|freed|released|set free|pardoned))/

/** «liberan a», «freed», «release of»: what follows is who left. */
export function isObjectOfRelease(before: string): boolean {
  return VERB_BEFORE.test(before)
}
