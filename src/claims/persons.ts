/** Words for people by what they do and are: «el barbero», «the welder». Folded. */

const SPANISH =
  'activista|actor|actriz|administrador|agente|agricultor|albanil|alcalde|alcaldesa|almirante|alumn[oa]|analista|antropolog[oa]|arquitect[oa]|artista|asesor|atleta|abogad[oa]|bachiller|barber[oa]|bibliotecari[oa]|biolog[oa]|bloguer[oa]|bomber[oa]|cabo|cadete|camarograf[oa]|campesin[oa]|candidat[oa]|cantante|cantautor|capitan|carpinter[oa]|cientific[oa]|ciclista|ciudadan[oa]|cocinero|cociner[oa]|comandante|comerciante|comisari[oa]|comisionad[oa]|comunicador|concejal|conductor|consultor|contador|coordinador|coronel|cura|defensor|deportista|delegad[oa]|dibujante|diputad[oa]|director|dirigent[ea]|disenador|disidente|docente|doctor|economista|editor|electricista|embajador|empleado|empleada|empresari[oa]|encuestador|enfermer[oa]|entrenador|escritor|estudiante|farmaceutic[oa]|fiscal|fisic[oa]|fotograf[oa]|fotoperiodista|funcionari[oa]|fundador|futbolista|ganader[oa]|general|geograf[oa]|gobernador|guardia|herrer[oa]|historiador|hombre|influencer|ingenier[oa]|integrante|investigador|jef[ea]|joven|jovenes|jubilad[oa]|juez|jueza|lider|lideresa|locutor|luchador|maestr[oa]|magistrad[oa]|maquillador|marin[oa]|mayor|mecanic[oa]|medic[oa]|miembro|migrante|militante|militar|ministr[oa]|monsenor|mototaxista|muchach[oa]|mujer|music[oa]|obispo|obrer[oa]|odontolog[oa]|oficial|opositor|panader[oa]|parlamentari[oa]|pastor|peluquer[oa]|pensionad[oa]|periodista|pescador|piloto|pintor|poeta|policia|politic[oa]|politolog[oa]|preparador|presbiter[oa]|presidente|presidenta|prisioner[oa]|procurador|productor|profesor|programador|promotor|psicolog[oa]|quimic[oa]|raper[oa]|rector|regidor|religios[oa]|reporter[oa]|sacerdote|sargento|secretari[oa]|senador|senor|sindicalista|sociolog[oa]|soldado|soldador|superintendente|taxista|tecnic[oa]|teniente|tesista|tesorer[oa]|tiktoker|trabajador|turista|urbanista|vendedor|veterinari[oa]|vicari[oa]|vigilante|voluntari[oa]|vocal|vocer[oa]|youtuber|adolescente|companer[oa]|chofer|camioner[oa]|colega'
const ENGLISH =
  'academic|accountant|activist|actor|actress|anthropologist|architect|artist|athlete|attorney|baker|barber|bishop|blogger|businessman|businesswoman|candidate|captain|carpenter|chief|citizen|colonel|commander|congressman|coordinator|councillor|councilor|councilman|councilwoman|critic|defender|dentist|deputy|developer|director|dissident|doctor|driver|economist|editor|electrician|engineer|executive|farmer|filmmaker|firefighter|fisherman|founder|general|governor|head|influencer|journalist|judge|lawmaker|lawyer|leader|lecturer|lieutenant|major|man|mayor|mechanic|member|merchant|minister|mother of \\w+|musician|national|nurse|officer|oilman|opponent|organizer|organiser|painter|pastor|pensioner|philosopher|photographer|photojournalist|pilot|poet|policeman|politician|politicians|president|priest|professor|programmer|prosecutor|publisher|rancher|rapper|reporter|researcher|resident|retiree|scholar|scientist|secretary|senator|sergeant|singer|sociologist|soldier|spokesman|spokeswoman|student|teacher|technician|teenager|tourist|trader|translator|unionist|vendor|veteran|volunteer|welder|woman|worker|writer|youth|contractor|sailor|missionary|graduate|lecturer|cartoonist'

/** A person noun as a piece of a pattern, singular and plural, «ex» and «vice» before it. */
export const PERSON = `(?:ex|vice|exvice|sub|co|fellow )?-?(?:${SPANISH}|${ENGLISH})(?:a|s|as|es|sas)?`

/** The same of English alone, one word. */
export const ENGLISH_PERSON = new RegExp(`^(?:${ENGLISH})s?$`)

const ALONE = new RegExp(`^${PERSON}$`)

/** Whether a folded word says what somebody does or is. */
export function isPersonNoun(word: string): boolean {
  return ALONE.test(word)
}

/** «Mayor (Ej.)», «Teniente de fragata», «SM/1», «Mons.»: nothing but a rank or a job, before the name of a row. Folded. */
export const RANKED = new RegExp(
  `^(?:(?:(?:el|la|the) )?(?:${PERSON}|s[/m]{1,2}\\d|s/\\w{1,3}|1er|1ro|1ra|2do|primer[oa]?|segund[oa]|tercer[oa]?|navy|army|tcnel|cnel|gral|cap|tte|sgto|my|may|cb|alf|ptte|mons|lic|ing|abg|prof|dra?|sra?|mr|mrs|ms|fr|rev|pbro)\\.?(?: (?:de|del|of) \\w+)?(?: (?:primero|segundo|primera|segunda|mayor|tercero))*(?: ?\\([^)]{1,20}\\))? )+$`,
)
