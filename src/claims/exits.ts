/**
 * Releases told without a word for them: «volvió a casa tras dos años preso», «abandonó la prisión», «was handed over to
 * diplomats». Pieces of patterns over folded text.
 */

/** Somebody was in prison: what makes a way home a release. */
const CAPTIVE =
  '\\b(?:pres[oa]s?|detenid[oa]s?|encarcelad[oa]s?|recluid[oa]s?|prision|carcel|celda|rejas|cautiverio|encierro|reclusion|helicoide|rodeo|tocoron|yare|tocuyito|crisalida|ramo verde|penal|zona 7|excarcelad[oa]s?|liberad[oa]s?)\\b'
const NO_VISIT = '(?![^.;]{0,90}\\b(?:visit|protest|marcha|vigilia|audiencia))'
/** The sentence tells of prison behind or before these words. */
const AFTER_PRISON = `${NO_VISIT}(?:(?=[^.;]{0,90}${CAPTIVE})|(?<=${CAPTIVE}[^.;]{0,110}))`
const WHEN = '(?: (?!que\\b|no\\b|y\\b|pero\\b)[\\w¤]+){0,6}?'
const HOME =
  '(?:a|en|con) (?:los brazos de )?(?:(?:su|sus|la|los|las) )?(?:casas?|hogar(?:es)?|residencias?|viviendas?|famili\\w+|hij[oa]s|padres|madre|espos[oa]|seres queridos|suy[oa]s)'
const COUNT_ES =
  '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veinti?\\w*|treinta|cuarenta)'
const PLACE =
  '(?<!\\b(?:en|a|de|por|con|hacia) )(?:prision|la (?:carcel|prision|penitenciaria|comisaria|comandancia|celda|zona 7)|las (?:carceles|celdas)|su celda|el (?:penal|centro de reclusion|centro penitenciario|reten|calabozo|recinto penitenciario|rodeo|helicoide|internado|anexo)|los (?:penales|calabozos)|tocoron|tocuyito|yare|ramo verde|la crisalida)'

export const SPANISH_EXITS: readonly string[] = [
  '(?<!\\bno )dej(?:o|aron|a|an) atras (?:(?:las|los|el|la|su|sus) )?(?:rejas|barrotes|encierro|prision|carcel|celda|muros|cautiverio|calabozo)',
  `(?<!\\bno )(?:va[n]?|iba[n]?|parti(?:o|eron)|vuela[n]?|volo|volaron|viaja[n]?) (?:ya |por fin )?(?:rumbo|de (?:vuelta|regreso)|camino) a (?:casa|su (?:pais|patria|hogar)|sus (?:casas|paises|hogares))${AFTER_PRISON}`,
  `(?:ha[n]?|habia[n]?) (?:ya )?(?:retornado|regresado|vuelto) ${HOME}(?:${AFTER_PRISON}|(?=[^.;]{0,60}\\bdecenas? de personas))`,
  `(?:abandon(?:o|aron|a|an)|dej(?:o|aron))${WHEN} ${PLACE}`,
  `(?:cruz|traspas|atraves)(?:o|aron|a|an)${WHEN} (?:el|la|los|las) (?:porton|puertas?|rejas?|alcabala)(?: \\w+)? del? (?:la |el )?(?:carcel|prision|penal|tocoron|tocuyito|yare|rodeo|helicoide|crisalida|zona 7|reten|internado|sede policial|comando|comandancia)(?! para)`,
  `(?<!\\bno )(?:volvi|regres|retorn|lleg|aterriz)(?:o|aron|ieron|eron|a|an)${WHEN} (?:al?|en) (?:pais|su (?:pais|patria|tierra)|(?:suelo|territorio) \\w+|aeropuerto|madrid|bogota|roma|cucuta|lisboa|buenos aires|miami|washington|espana|colombia|italia|portugal|argentina|estados unidos)${AFTER_PRISON}`,
  `(?<!\\bno )(?:volvi|regres|retorn|lleg|vuelv|reencontr|reuni)(?:o|aron|ieron|eron|a|e|en|an)${WHEN} ${HOME}${AFTER_PRISON}`,
  `sal(?:io|ieron|e|en)${WHEN} por (?:sus? propi[oa]s? (?:pies?|medios)|(?:el|la|los|las) (?:porton(?:es)?|puertas?|rejas?|alcabala))${AFTER_PRISON}`,
]
export const SPANISH_FREE: readonly string[] = [
  '(?:ya )?(?:esta[n]?|se encuentra[n]?|quedo|quedaron) (?:ya |de nuevo )?(?:junto a|con|al lado de|entre) l[oa]s suy[oa]s',
  '(?:ya )?(?:esta[n]?|se encuentra[n]?)(?: ya| hoy)? a?fuera del? (?:la |el )?(?:carcel|prision|penal|helicoide|rodeo|tocoron|tocuyito|yare|crisalida|zona 7|celda|reten|calabozo|internado)',
  '(?:ya|hoy|anoche|por fin|al fin) (?:duerme[n]?|durmi(?:o|eron)|amaneci(?:o|eron)|cen(?:o|aron)) (?:en (?:su |sus |la )?(?:casas?|cama|hogar(?:es)?)|con (?:su|sus) \\w+)',
  '(?:(?:ya|por fin|al fin|finalmente) (?:esta[n]?|se encuentra[n]?|duerme[n]?|descansa[n]?|amanecio|amanecieron)|(?:esta[n]?|se encuentra[n]?) (?:ya|por fin|al fin)) (?:hoy |de vuelta |de regreso )?(?:en (?:su |sus |la )?(?:casas?|hogar(?:es)?|residencias?)|con (?:su|sus) (?:familia\\w*|hij[oa]s|espos[oa]|padres|madre)|afuera)',
  '(?:es|son) (?:ya |hoy |de nuevo |otra vez )?(?:un |una )?(?:hombre|mujer|persona|ciudadan[oa])s? libres?',
  '(?:fue|fueron|ha sido|han sido) (?:entregad|devuelt|reintegrad)[oa]s?(?: (?:este|el) \\w+| ayer| hoy| anoche)? a (?:la cancilleria|su (?:consulado|gobierno)|(?:autoridades|funcionari[oa]s|representantes) (?:colombian|espanol|italian|argentin|diplomatic)\\w+|sus? (?:famili\\w+|madre|padres?|espos[oa]|allegados|parientes|seres|hij[oa]s|hogar(?:es)?|casas?|pais|embajada)|los suyos|diplomatic\\w+|la embajada|la libertad)',
]
export const SPANISH_LET_GO: readonly string[] = [
  `(?:desterr(?:o|aron|ia|ian)|destierra[n]?|expuls(?:o|aron|a|an))(?=(?: este \\w+| el \\w+| ayer| hoy| anoche)? a (?:un grupo de |l[oa]s |otr[oa]s |al menos |mas de )*(?:\\d+|${COUNT_ES}) (?:[\\w¤]+ )?(?:pres|excarcelad|detenid|reos|liberad))`,
  `entreg(?:o|aron|a|an)(?= a (?:un grupo de |l[oa]s |otr[oa]s |al menos |mas de )*(?:\\d+|${COUNT_ES}) (?:ciudadan[oa]s |pres[oa]s )?(?:colombian|espanol|italian|argentin|peruan|ecuatorian|chilen|mexican|brasilen|portugues|estadounidense|nacional|connacional|compatriot|extranjer)\\w*)${AFTER_PRISON}`,
  '(?:le|les) abrieron (?:la|las|el|los) (?:rejas?|puertas?|celdas?|porton(?:es)?)(?= )',
]

const JAIL =
  '\\b(?:prison|jail|jailed|custody|detention|captivity|detained|behind bars|imprison\\w*|imprisoned|cell|freed|released|releases?|helicoide|rodeo|evin|held)\\b'
const SINCE_JAIL = `(?![^.;]{0,90}\\b(?:visit|rally|protest|hearing|vigil))(?:(?=[^.;]{0,90}${JAIL})|(?<=${JAIL}[^.;]{0,110}))`
const THEIR_OWN =
  '(?:his|her|their) (?:famil(?:y|ies)|relatives|parents|wife|husband|mother|children|loved ones)'

export const ENGLISH_EXITS: readonly string[] = [
  `(?:is|are|was|were) (?:now |already )?(?:on (?:his|her|their) way|heading|headed|flying|en route) (?:back )?home${SINCE_JAIL}`,
  `(?:returned|came|went|flew|got|made it|arrived|headed|was flown|were flown|is|are|was|were)(?: back| now| safely| finally)* home${SINCE_JAIL}`,
  '(?:back |now |finally )*home (?:after|following|from) (?:[\\w¤-]+ ){1,4}(?:days|weeks|months|years) (?:in (?:\\w+ )?(?:detention|prison|jail|custody|captivity|cell)|behind bars)',
  `(?:is|are|was|were)(?: now| safely)* back in (?:the )?[\\w.]+(?: \\w+)?${SINCE_JAIL}`,
  `(?:landed|arrived|touched down)(?: (?!not\\b)[\\w]+){0,3}? (?:in|at|on)${SINCE_JAIL}`,
  `(?:(?:has|have) been |was |were |is |are )?(?:reunited|back) with ${THEIR_OWN}${SINCE_JAIL}`,
  `(?:stepped|walked|emerged|strode|came|got) (?:out )?(?:of|from|through) (?:the )?(?:gates? of |doors? of )?(?:prison|jail|(?:[\\w¤'-]+ ){0,6}(?:prison|jail|penitentiary|colony|correctional))(?! to (?:visit|speak|talk|address))`,
]
export const ENGLISH_FREE: readonly string[] = [
  '(?:was|were|been) granted (?:\\w+ )?(?:bail|parole|release)',
  `(?:was|were|been) (?:handed|turned) over to (?:${THEIR_OWN}|diplomats|(?:\\w+ ){0,3}(?:diplomats|officials|embassy|envoys?|consul\\w*|ambassador))`,
  '(?:is|are) (?:now |finally )?(?:a )?free (?:man|woman|men|women|people)',
  '(?:was|were) (?:allowed|permitted) to (?:go|return|fly|walk) (?:home|out|free)',
]
export const ENGLISH_LET_GO: readonly string[] = [
  '(?:puts?|flew|flies|expel(?:s|led)|exile[sd]|banish(?:es|ed))(?= (?:at least |more than |another )?(?:\\d+|[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\\w¤-]+ )?(?:prisoners|detainees|dissidents)\\b)',
  `(?:hands?|handed) over(?= (?:[\\w¤-]+ ){0,3}(?:colombians|nationals|citizens|foreigners|spaniards|italians|argentines|peruvians|ecuadorians|americans|residents)\\b)${SINCE_JAIL}`,
  '(?:hands?|handed) over(?= (?:[\\w¤-]+ ){0,3}(?:jailed|imprisoned|prisoners?|detainees?|political))',
  '(?:sent|sends) (?:[\\w¤]+ ){1,6}home(?! to die)',
]
