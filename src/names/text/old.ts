/*
 * Whether a release is told as one of long ago. Patterns see one clause, folded in place.
 */

const OLD_DATE =
  /^[^.;(]{0,40}\((?:en |in )?(?:19\d\d|20[01]\d|202[0-3])\)|^\s+(?:(?:in|en|desde|since|de|del|of|[a-z]{3,10} de|[a-z]{3,10}) )?(?:19\d\d|20[01]\d|202[0-3])\b|^\s+desde hace (?:\w+ ){0,3}?(?:anos?|mes(?:es)?)\b|^(?:\W+(?!detenid|pres[oa]|arrest|captur|encarcel|recluid|apresad|aprehend)\w+){0,4}?\W+(?:del|el) ano pasado\b|^\W+hace (?:\w+ ){0,2}(?:decadas?|lustros?|ano)\b|^\s+(?:in an? (?:previous|earlier|prior|past) |en una? \w+ (?:anterior|pasad[oa])\b)|^(?:\W+(?!en\b|in\b|detenid|pres[oa]|arrest|captur|encarcel|recluid|jailed|held|imprisoned|taken)\w+){0,6}?\W+(?:en|in|durante|during|desde|since|desde que)\s+(?:(?!\d|detenid|pres[oa]|arrest|captur|encarcel|recluid|jailed|held|taken|que\b|donde\b|where\b)\w+\s+){0,5}(?:de\s+|of\s+)?(?:19|20)\d\d\b|^\W+(?:el (?:ano|mes) pasado|hace (?:\w+ ){0,3}?(?:anos?|mes(?:es)?)|(?:\w+ ){0,3}?(?:anos?|mes(?:es)?) atras|last (?:year|month)|(?:\w+ ){0,3}?(?:years?|months?|decades?) ago|in the past(?! (?:\d|few|two|three|day|week|hours)))\b/
const OLD_BEFORE =
  /\b(?:se cumpl\w+|aniversario|cumplirse) (?:\w+ ){0,4}?(?:de|desde) (?:la|su)\s*$|\b(?:anniversary|years?) (?:of|since) (?:the|his|her)\s*$|(?<!\b(?:detenid[oa]s?|arrestad[oa]s?|pres[oa]s?|detained|arrested|jailed|held) )\b(?:en|in) (?:19|20)\d\d\b,?(?:\s+\w+){0,2}\s*$|\b(?:dos|tres|cuatro|varias|muchas|distintas) veces\s+(?:\w+\s+)?$|\b(?:twice|three times|several times)\s+(?:\w+\s+)?$|\bse cumpl\w+ (?:\w+ ){0,3}?(?:anos|meses|decadas) (?:de|desde|del)\b[^.;]*$|\b(?:years|months|decades) (?:to the day )?(?:since|from)\b[^.;]*$|\b(?:previamente|anteriormente|en aquella ocasion|previously|earlier|(?<=\b(?:was|were|had|who|been|is|has|already) )once|(?<!\b(?:a es(?:t)?as? horas?|para entonces|en ese momento|por entonces ya|cuando|mientras)\b[^.;]{0,90})ya habia)\b(?:\s+\w+){0,3}\s*$|\b(?:meses|anos|semanas|un ano|months|years|weeks|a year) (?:despues|luego|tras|after)\b[^,;]*$/
/** «En 2019, X salió», «Hace seis años que X salió», «Four years ago X was freed»: what opens a clause dates it. */
const OLD_OPENING =
  /^[^a-z\d]*(?:(?:efemerides|(?:un|tal) dia como hoy|on this day)\b\W*)?(?:(?:y|ya|and|back|it was|fue)\s+)?(?:(?:in|en|durante|during|desde|since|alla por)\s+(?:(?:el ano|late|early|fines de|finales de|principios de|[a-z]+ de|[a-z]+|[a-z]+ of)\s+)?(?:19|20)\d\d\b|hace\s+(?:\w+\s+){0,3}?(?:anos|meses|decadas?|un ano)\b|(?:\w+\s+){0,3}?(?:anos|meses)\s+atras\b|(?:durante|en|bajo) (?:el|la) (?:gobierno|gestion|mandato|administracion|presidencia|dictadura|regimen) (?:anterior|pasad[oa]|de|militar)\b|under (?:the|a) (?:previous|former|last) (?:government|administration|president)|en aquell?a? (?:ocasion|oportunidad|entonces|epoca)|en aquel (?:entonces|momento|tiempo|ano)|en esa (?:ocasion|oportunidad|epoca)|por entonces|(?:[\w-]+\s+){0,3}?(?:years|months|decades|a year)\s+(?:ago|earlier)\b|(?:el|la) (?:ano|decada) pasad[oa]|last year|(?:on|in) (?:an|a|the) (?:earlier|previous) (?:occasion|spell|stint))/
/** … unless it dates something else, or a later date follows. */
const DATES_ANOTHER =
  /\b(?:det(?:uv|en|ien)|arrest|captur|aprehend|encarcel|encerr|apres|pres[oa]s?\b|recluid|llev(?:o|aron)|conden|sentenc|jail|held|imprison|seiz|convict|taken|picked up|locked|secuestr|abduct|hoy|ayer|anoche|este|esta|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\w*day\b|tonight|this|last (?:night|week)|ahora|now|por fin|finalmente|finally|al fin|madrugada)/
const OLD_BESIDE =
  /\b(?:pres[oa]|detenid[oa]|recluid[oa]|encarcelad[oa]|jailed|held|imprisoned|detained|prision|prison|jail|carcel)\s+(?:entre|between|from|de)\s+(?:19|20)\d\d\b[^;]*$|\bestuv(?:o|ieron) (?:\w+ ){0,4}?(?:pres|deten|encarcel|reclu|encerr)\w+ [^.;]{0,20}\ben (?:\w+ (?:de )?)?(?:19|20)\d\d\b[^.;]{0,30}\by\s+(?:\w+\s+)?$|\b(?:ya )?(?:habian?|had|has|ha) (?:ya |already |once |previously )?(?:estado|sido|pasado|been|spent|served)\b[^.;]{0,60}\b(?:19|20)\d\d\b[^.;]{0,30}\b(?:y|and)\s+(?:\w+\s+)?$/
const OLD_AFTER =
  /^(?:\W+\w+){0,4}?\W+(?:(?:\w+ )?(?:anos?|mes(?:es)?) (?:mas tarde|despues|luego)\b(?! de\b)|(?:\w+ )?(?:years?|months?) (?:later|afterwards)\b|(?:durante|bajo) (?:el|la) (?:gobierno|gestion|mandato|administracion|presidencia|dictadura|regimen) (?:anterior|pasad[oa]|militar)\b|under (?:the|a) (?:previous|former|last) (?:government|administration|president)\b|(?:ese|aquel|that) (?:mismo |same )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|ano|year|verano|summer|winter)\b|(?:durante|during|in|en) (?:la |the )?(?:pandemia|pandemic)\b|en (?:tiempos|epocas) de\b|(?:al|el) (?:ano|mes) siguiente\b|(?:the )?(?:following|next) (?:year|month)\b|entonces\b|in the (?:early |late |mid )?(?:\w+ties|(?:19|20)?\d0s)\b|en los (?:anos )?(?:\d0|ochenta|noventa|setenta)\b|en aquel(?:la)? (?:ocasion|entonces|momento|oportunidad|ano|epoca)|en esa (?:ocasion|oportunidad|epoca)|(?:por|con|en|tras|gracias a|by|in|under) (?:el|la|un|una|the|an?) \w+ (?:de|del|of) (?:ano )?(?:19|20)\d\d|(?:by|in|under) (?:the|an?) (?:19|20)\d\d \w+|(?:\w+ ){0,2}(?:anos|meses) atras|at the time\b|back then\b|that time\b)/

/** «salió de la cárcel hace ya más de tres años», «was released from Ramo Verde more than a year ago» */
const AGO =
  /\bhace (?:\w+ ){0,5}?(?:anos?|mes(?:es)?|decadas?)\b|\b(?:years?|months?|decades?) ago\b|\b(?:anos?|meses) atras\b/
/** … unless it is the arrest that was so long ago. */
const TELLS_ANOTHER =
  /\b(?:det(?:uv|en|ien)|arrest|captur|aprehend|encarcel|encerr|apres|pres[oa]s?\b|reclu|llev|conden|sentenc|jail|held|imprison|seiz|convict|taken|picked|locked|secuestr|abduct|donde|where|desde|since|tras|after|acus|accus|cumpl|serv|enferm|viv|muri|died)/

const isAgo = (after: string): boolean => {
  const found = AGO.exec(after)
  return found !== null && !TELLS_ANOTHER.test(after.slice(0, found.index))
}

/** «was herself jailed and released in 2018, is now a lawyer» */
const OLD_INSIDE = /\b(?:in|en) (?:19\d\d|20[01]\d|202[0-3])\b/

/** @param before the clause up to the words for «out» @param core those words @param after what follows them */
export const isOld = (before: string, core: string, after: string): boolean => {
  if (
    OLD_INSIDE.test(core) ||
    isAgo(after) ||
    OLD_DATE.test(after) ||
    OLD_AFTER.test(after) ||
    OLD_BEFORE.test(before) ||
    OLD_BESIDE.test(before)
  )
    return true
  const opening = OLD_OPENING.exec(before)
  if (opening === null) return false
  const rest = before.slice(opening[0].length)
  // «Ya en 2014 había pasado cuatro meses preso, hasta que lo soltaron»: all of it is long ago.
  return /\b(?:habian?|had)\b/.test(rest) || !DATES_ANOTHER.test(rest)
}

/** «hoy dirige una panadería»: a life that goes on long after. */
const OCCUPIED =
  /\b(?:hoy(?: en dia)?|ahora|actualmente|desde entonces|now|today|these days|since then|nowadays),? (?:\w+ ){0,3}?(?:dirige|preside|trabaja|milita|integra|pertenece|representa|ensena|da clases|cocina|vende|conduce|maneja un|atiende|lidera|encabeza|asesora|coordina|emigr\w+|vive (?:en|del|como)|runs?|leads?|heads?|works|teaches|lives (?:in|abroad)|drives|cooks|sells|coordinates|has (?:worked|lived|taught|run))\b|\b(?:dirige|preside|trabaja|ensena|cocina|vende|lidera|coordina|runs|leads|works|teaches|cooks|sells) (?:\w+ ){0,3}?(?:hoy|actualmente|desde entonces|nowadays|today)\b|\b(?:y|and) (?:emigro|se exilio|se radico|moved|emigrated)\b/
const RECENT =
  /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\w+day|ayer|anoche|esta (?:manana|tarde|noche|madrugada|semana)|yesterday|last night|this (?:morning|week|afternoon)|overnight|madrugada|horas|hours|minutos|minutes)\b/
/** Whether what follows an undated release tells of a life that has gone on since. @param told the sentence that tells it */
export const isLongSince = (told: string, after: string): boolean =>
  !RECENT.test(told) && OCCUPIED.test(after)
