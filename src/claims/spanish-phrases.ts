/** Pieces of Spanish patterns: being at liberty, prisons, homes, what may stand between. Over folded text. */

export const FREED = '(?:excarcelad|liberad|soltad|amnistiad|indultad)[oa]s?'
export const AT_LIBERTY = '(?:en (?:plena )?libertad(?: plena| condicional)?|libres?)'
export const FREE = `(?:${FREED}|puest[oa]s? ${AT_LIBERTY}|dejad[oa]s? ${AT_LIBERTY}|absuelt[oa]s?|beneficiad[oa]s?(?: (?:este|el) \\w+| ayer| hoy| anoche)? (?:con|por) (?:una |la )?(?:medidas?|libertad|(?:ley de )?amnistia)|devuelt[oa]s? a (?:su casa|sus casas|sus hogares))`
const DETERMINER =
  '(?:l |el |la |los |las |su |sus |una? |es[ea] |est[ea] |distint[oa]s |diferentes |vari[oa]s |otr[oa]s |l[oa]s )'
const PLACE =
  '(?:prision(?:es)?|carcel(?:es)?|penal(?:es)?|celdas?|mazmorras|sedes?|comisarias?|comandancias?|cautiverio|encierro|centros?|reten(?:es)?|calabozos?|recintos?|rodeo|helicoide|internados?|complejo|anexo|institutos?|inof|dgcim|sebin|reclusorios?|penitenciarias?|tocoron|tocuyito|yare|ramo verde|zona 7|crisalidas?|uribana|boleita)'
export const PRISON = `${DETERMINER}?${PLACE}`
/** «De La Crisálida salió X», «En El Rodeo I salieron X e Y»: the prison first. */
export const FRONTED = `(?:${DETERMINER}?${PLACE}(?: (?:de [\\w¤]+|judicial|penitenciario)(?: de [\\w¤]+)?)?)(?: (?:i{1,3}|\\d))?`
/** Not every thing that leaves a prison is a person let go: «salió un autobús», «salieron a protestar». */
export const NOT_OUT =
  '(?! (?:a |al |hacia |rumbo a |para |con destino|trasladad|llevad|herid|muert|sin vida|en (?:ambulancia|caravana|autobus|defensa)|(?:un|una|el|la|los|las|vari[oa]s|dos|tres) (?:autobus|bus|vehiculo|camion|caravana|ambulancia|patrulla|director|ministr|fiscal|funcionari|abogad|familiar|visit|carta|denuncia|video|audio|mensaje|informacion|grito|humo|cadaver|cuerpo)|humo|grito|denuncia|informacion|versiones|rumores|autobus|vehiculo))'
export const OUT = `(?:${AT_LIBERTY}|excarcelad[oa]s?|de ?${PRISON}|bajo (?:medidas|libertad|regimen|fianza))`
export const ADVERBS = '(?: (?!no\\b|ni\\b)[\\w¤]+){0,3}?'
/** Words between «salieron» and «en libertad»: when and from where, not another sentence. */
export const GAP =
  '(?: (?!(?:que|y|no|ni|pero|al|para|hacia|frente|contra|sin|con|cerca|fuera|familiar(?:es)?|madres|visitantes|funcionari[oa]s?|abogad[oa]s? (?:de|defensor)|autobus(?:es)?|bus(?:es)?|versiones|protestar|siendo)\\b|a (?!pie\\b|medi(?:odia|anoche)|primera|eso de|las? \\d|l[oa]s? \\w+ (?:de|horas)))(?:por la (?=noche|tarde|madrugada|manana))?[\\w¤]+){0,8}?'
/** `verb` with what it needs, which may stand a few words on: the words between are not of the mention, a name may be among them. */
export function within(verb: string, gap: string, needs: string): string {
  return `(?:${verb})(?: ${needs}|(?=${gap} ${needs}))`
}
export const HOME =
  '(?:a sus? (?:casas?|hogar(?:es)?|viviendas?|famili(?:as?|ares)|seres queridos)|a (?:casa|la calle|los brazos)|con sus? (?:famili(?:as?|ares)|seres queridos))'
/** Going home is an exit where the words tell of people who were held. */
export const OF_HELD =
  '(?<=\\b(?:pres[oa]s?|detenid[oa]s?|privad[oa]s? de (?:la )?libertad|recluid[oa]s?|encarcelad[oa]s?|arrestad[oa]s?|secuestrad[oa]s?|carcel|prision|penal)\\b[^.;]{0,120})'
export const AHEAD_HELD =
  '(?=[^.;]{0,60}\\b(?:pres[oa]s?|detenid[oa]s?|privad[oa]s? de (?:la )?libertad|recluid[oa]s?|encarcelad[oa]s?|arrestad[oa]s?)\\b)'
export const NUMBER =
  '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+|treint\\w+|cuarent\\w+|cincuent\\w+|sesent\\w+|setent\\w+|ochent\\w+|novent\\w+|cien\\w*)'
export const SOME = `(?= (?:\\d|al menos|mas de|otr[oa]s|un[oa]s|casi|l[oa]s|${NUMBER}|decenas|medio))`
export const FREEDOM =
  '(?:su |sus |la |las |una |el |plena )?(?:ansiada |tan esperada |plena |inmediata )?(?:libertad|libertades|excarcelacion)'
