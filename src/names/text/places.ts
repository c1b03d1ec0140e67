/** Where prisoners are held and where the freed arrive, as pieces of patterns over text folded in place. */

const NAMED =
  'rodeo|helicoide|tocoron|tocuyito|yare|crisalida|ramo verde|la tumba|tumba|uribana|inof|la pica|puente ayala|boleita|la yaguara|yaguara|santa ana|zona \\d+|dgcim|sebin|cicpc|c?pnb|cpbez|poli(?:carabobo|tachira|aragua|miranda|zulia|lara|sucre|anzoategui|chacao|baruta|maracaibo|merida|falcon|bolivar|monagas|portuguesa|trujillo|barinas|caracas|nacional)|penal|fenix|el dorado'
const KINDS =
  'prision|carcel(?:es)?|penal(?:es)?|calabozos?|reten(?:es)?|reclusion|recinto|(?:centros?|recintos?|sedes?|establecimientos?|complejos?) (?:de reclusion|de detencion|penitenciari[oa]s?|policial(?:es)?|preventiv[oa]s?|carcelari[oa]s?|(?:de|del) (?:la |el )?(?:dgcim|sebin|pnb|cicpc|conas|faes|gnb|contrainteligencia|policia \\w+|guardia \\w+))|detencion|encierro|cautiverio|celdas?|rejas|barrotes|internado(?: judicial)?|comandancias?|comando|cuartel|destacamento|comisaria|anexo(?: femenino)?|penitenciaria|penitenciario|pabellon'

/** A prison, with its article: «la cárcel», «el Rodeo I», «su celda». */
export const CELL = `(?:(?:la|el|los|las|su|sus|del|de la|una|un|aquel|aquella|esa|ese)\\s+)?(?:(?:mism|viej|antigu|temid)[oa]\\s+)?(?:${KINDS}|${NAMED})\\b`
export const ENGLISH_CELL = `(?:(?:the|a|an|his|her|their)\\s+)?(?:(?!for\\b|to\\b|into\\b|with\\b|another\\b)[\\w'’-]+\\s+){0,4}?(?:prisons?|jails?|custody|detention|penitentiary|cells?|lockup|police station|precinct|barracks|facility|headquarters|bars|captivity|dungeon|${NAMED})\\b`
export const COURT =
  '(?:the )?(?:court(?:house|room)?|justice palace)|(?:el |los )?(?:tribunal(?:es)?|palacio de justicia|sede judicial)'

/** Somebody's own people and places. */
export const KIN =
  'familia\\w*|padres?|madre|mama|papa|hij[oa]s?|espos[oa]|marido|mujer|herman[oa]s?|niet[oa]s?|suyos|suyas|nin[oa]s|ti[oa]s?|abuel[oa]s?|seres queridos|companer[oa]s|gente|pareja|novi[oa]'
export const ENGLISH_KIN =
  'famil(?:y|ies)|parents?|mother|father|wife|husband|sons?|daughters?|children|kids|brothers?|sisters?|relatives|loved ones|mom|dad|grand\\w+|fiancee?|partner|colleagues'
export const HOME = `(?:su |la |sus |mi |nuestra )?(?:casas?|hogar(?:es)?|residencia|vivienda|apartamento|cama|cuarto|habitacion)`
