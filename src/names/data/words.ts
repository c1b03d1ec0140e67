/** Words around names that are not names. Everything folded: lower case, no accents. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Articles and prepositions that join a surname or a given name and vanish as easily (de la Cruz, Delacruz, Cruz). */
export const PARTICLES = set(
  'de del la las los da do dos das di della dalla dello d el al lo le abu abou bou abi ben bin ibn van von der den du san santa sao y e',
)

/** Particles that are part of the name: San Martín is not Martín. */
export const HOLY = set('san santa sao')

/** Particles that only join two surnames and are never written into them. */
export const JOINERS = set('y e')

/**
 * What relatives and the press put before a name: kinship, ranks, professions, courtesy. Taken away from the
 * left as long as at least two words remain.
 */
export const BEFORE_A_NAME = set(`
  a al mi mis nuestro nuestra su sus el la los las un una tu
  hijo hija hijito hijita hermano hermana hermanito hermanita esposo esposa marido mujer papa mama papi mami padre madre
  tio tia primo prima sobrino sobrina abuelo abuela nieto nieta cunado cunada suegro suegra yerno nuera novio novia amigo amiga
  companero companera vecino vecina ahijado ahijada padrastro hijastro pareja concubino concubina viudo
  sr sra srta senor senora senorita don dona dr dra doctor doctora lic licdo licda licenciado licenciada
  ing ingeniero ingeniera abg abog abogado abogada prof profe profesor profesora econ economista arq arquitecto arquitecta
  tsu msc phd mgr mons monsenor pbro presbitero fray sor hno hna obispo sacerdote parroco pastor diacono seminarista
  gral gd gb general mayor cnel coronel tcnel tte teniente ttecnel alf alferez cap capitan capit maestre sargento sgto sgtos sm s cabo dtgdo
  distinguido soldado comandante cmdte contralmirante vicealmirante almirante ca va cf cc cn tf tn tr fragata corbeta navio mayora
  comisario comisaria comis inspector inspectora detective oficial agente funcionario funcionaria supervisor jefe policia guardia
  ler lro lra er ro primer primero segunda ayudante tercera
  ciudadano ciudadana joven adolescente nino nina menor anciano anciana muchacho muchacha
  estudiante bachiller br periodista comunicador comunicadora reportero reportera fotografo fotografa locutor locutora camarografo
  activista dirigente dirigenta lider lideresa politico politica preso presa detenido detenida excarcelado excarcelada liberado liberada
  concejal concejala alcalde alcaldesa exalcalde exalcaldesa diputado diputada exdiputado exdiputada exconcejal gobernador gobernadora exgobernador
  ministro ministra exministro exministra ex senador senadora candidato candidata magistrado magistrada juez jueza fiscal
  sindicalista gremialista obrero obrera trabajador trabajadora empleado empleada comerciante empresario empresaria
  docente maestro maestra educador educadora enfermero enfermera medico medica odontologo odontologa bioanalista psicologo psicologa
  campesino campesina pescador agricultor productor productora chofer taxista mototaxista albanil panadero barbero mecanico electricista
  defensor defensora militante militar teniente indigena cacique pemon exmilitar expolicia coordinador coordinadora presidente presidenta
  secretario secretaria vocero vocera testigo tuitero tuitera youtuber influencer musico cantante actor actriz poeta escritor escritora
  deportista atleta futbolista ingenieros joven llamado llamada nombre nombres apellido apellidos
  mr mrs ms miss lt capt maj sgt cpl col gen pvt cmdr adm rev fr student activist journalist teacher lawyer professor opposition leader mayor councilman councilwoman nurse doctor
  union politician former retired captain colonel lieutenant sergeant officer lawmaker citizen prisoner detainee
  his her their son daughter brother sister husband wife father mother
  lieutenant trabajadora social exsargento exteniente excapitan seguir sigue follow name
`)

/**
 * Of the above, those that are names too (Nieto, Pastor): taken away only behind an article or possessive, or in
 * lower case before a capital.
 */
export const ALSO_A_NAME = set(
  'nieto pastor primo cabo guardia mayor alcalde don jefe rey abad maestre nina nino menor santo leader a al y e abad',
)

/** Behind one of the above: «mi hija se llama …». */
export const CALLED = set('se llama llaman es')

/** «…, mi esposo»: behind a name they open a remark. */
export const POSSESSIVES = set('mi mis nuestro nuestra su tu')

/** Words that join two of the above («capitán de corbeta», «líder de la oposición»). */
export const INSIDE_A_TITLE = set('de del la')

/** Units and branches in brackets or after a rank. */
export const BRANCHES = set(
  'gnb gn ej ejb av avb ar arb pnb cicpc dgcim sebin conas faes anb fanb ejercito aviacion armada retirado r',
)

/** After a name: the younger and the elder of two namesakes. */
export const SON = set('hijo hija jr junior ii iii h')
export const FATHER = set('padre senior sr p')

/** What a message holds that is a request or a remark and not a name. */
export const NOT_IN_A_NAME = set(`
  hola buenas buenos dias tardes noches gracias favor quiero quisiera necesito saber como cuando donde quien quienes que porque
  esta estan estoy fue fueron era sera son tiene tengo hay han ha liberado liberaron liberados liberen libertad libre libres salio salieron
  soltaron preso presos politicos informacion noticia noticias lista ayuda ayudame digame dime http https www com
  please help want know when where is was the who free released are hello thanks what how
  prueba test null undefined select drop table script
`)

/** States, cities and prisons that relatives write behind a name («de Barinas», «preso en Tocorón»). */
export const PLACES = set(`
  amazonas anzoategui apure aragua barinas bolivar carabobo cojedes falcon guarico lara merida miranda monagas
  esparta portuguesa sucre tachira trujillo vargas yaracuy zulia caracas maracaibo valencia barquisimeto maracay maturin
  barcelona cumana guayana ordaz cristobal coro guanare acarigua carora cabimas lagunillas guatire guarenas petare catia
  porlamar tucupita ayacucho calabozo valera tovar ejido rubio urena tigre lecheria guanta cabello moron
  tocoron tocuyito yare rodeo helicoide crisalida ramo verde boleita zona venezuela colombia
`)

/** Where a name in a message or a list ends and a remark begins. */
export const REMARKS = set(`
  quien quienes que detenido detenida preso presa recluido recluida esta estaba estan desde arrestado arrestada privado privada procesado procesada
  alias apodado apodada aka who detained arrested held in jailed imprisoned en nacido nacida natural edad titular portador portadora cedula ci
`)

/**
 * Short forms that are not the beginning of the full name; a dot is dropped before looking up. Beginnings («Alej.»)
 * need no list: they may stand for a man or a woman.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ma: 'maria',
    mra: 'maria',
    mria: 'maria',
    fco: 'francisco',
    frco: 'francisco',
    fca: 'francisca',
    fdo: 'fernando',
    fdez: 'fernandez',
    fernz: 'fernandez',
    gmo: 'guillermo',
    jn: 'juan',
    jno: 'juan',
    ml: 'manuel',
    mnl: 'manuel',
    edo: 'eduardo',
    bto: 'benito',
    cmen: 'carmen',
    ctina: 'cristina',
    dgo: 'domingo',
    jq: 'joaquin',
    jma: 'josemaria',
    mgl: 'miguel',
    pco: 'francisco',
    po: 'pedro',
    robto: 'roberto',
    sgo: 'santiago',
    vte: 'vicente',
    wm: 'william',
    xto: 'cristo',
    xtian: 'cristian',
    jhs: 'jesus',
    js: 'jesus',
    jse: 'jose',
    jph: 'jose',
    ls: 'luis',
    cls: 'carlos',
    crls: 'carlos',
    rdguez: 'rodriguez',
    rguez: 'rodriguez',
    rodr: 'rodriguez',
    rdz: 'rodriguez',
    rodz: 'rodriguez',
    rgz: 'rodriguez',
    rodgz: 'rodriguez',
    glez: 'gonzalez',
    gzlez: 'gonzalez',
    glz: 'gonzalez',
    gzz: 'gonzalez',
    gnzlz: 'gonzalez',
    hdez: 'hernandez',
    hndez: 'hernandez',
    hdz: 'hernandez',
    hnandez: 'hernandez',
    mtnez: 'martinez',
    mtz: 'martinez',
    mtez: 'martinez',
    mnez: 'martinez',
    gtrez: 'gutierrez',
    gtz: 'gutierrez',
    schez: 'sanchez',
    snchz: 'sanchez',
    sz: 'sanchez',
    jmnez: 'jimenez',
    jmz: 'jimenez',
    gcia: 'garcia',
    gca: 'garcia',
    pz: 'perez',
    prez: 'perez',
    lpz: 'lopez',
    lpez: 'lopez',
    dguez: 'dominguez',
    dmguez: 'dominguez',
    alvz: 'alvarez',
    vqz: 'vasquez',
    vzqz: 'vasquez',
    velq: 'velasquez',
    rmrz: 'ramirez',
    rmz: 'ramirez',
    fdz: 'fernandez',
    frndz: 'fernandez',
    mndz: 'mendez',
    nz: 'nunez',
    mque: 'marquez',
    mqz: 'marquez',
    dz: 'diaz',
  }),
)

/** Surnames of several words that are one part of a name, by their first word. */
export const COMPOUND_SURNAMES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [
    'montes de oca',
    'ponce de leon',
    'ladron de guevara',
    'cabeza de vaca',
    'fernandez de cordoba',
    'lopez de haro',
    'perez de leon',
    'nunez de caceres',
    'sanchez de agreda',
    'hurtado de mendoza',
    'diaz de vivar',
    'garcia de paredes',
  ].map((surname) => surname.split(' ')),
  (parts) => parts[0]!,
)

/** Words that may stand between «freed» and the name it speaks of; with a capital they open a sentence. */
export const BETWEEN = set(`
  a al el la los las de del que y e o u entre ellos ellas estos estas quienes quien figura figuran figuro figuraban figuraron esta estan se encuentra encuentran
  destaca destacan junto con asi como tambien ademas incluido incluida incluidos incluyendo incluso otros otras otro otra mas ayer hoy anoche este noche tarde manana madrugada
  lunes martes miercoles jueves viernes sabado domingo en su sus un una por fin ya plena plenas bajo medidas cautelares libertad regimen presentacion cada dias horas personas presos presas politicos politicas
  detenidos detenidas ciudadanos hombres mujeres jovenes cuenta cuentan es son nombres lista listado siguientes caso casos hermanos ambos ambas tras despues luego meses anos ano dia mes semana
  uno dos tres cuatro cinco seis siete ocho nueve diez prision carcel encierro detencion reclusion penal pero restricciones
  among them those the include includes included including were are was is and with along also other others on from after months years days prison jail custody friday monday tuesday wednesday thursday saturday sunday night morning afternoon
  political prisoners detainees people identified named as identificado identificada identificados como fue fueron eran
`)

/** Other words that have a capital at the start of a sentence, in headlines and in texts of capitals, and are no names. */
export const OPENERS = set(`
  brothers sisters twins siblings cousins hermanos hermanas primos primas gemelos gemelas
  segun aunque mientras cuando excepto salvo menos except apart thirteen todos all solo only tras desde hasta sobre sin ante bajo durante segun asi aun todavia hoy ayer no ni si tampoco ninguno ninguna nadie
  familiares familia parientes allegados abogados defensa comite madres ong foro ministerio fiscalia gobierno tribunal juzgado organizacion
  liberan liberaron libera libero liberen liberar liberados liberadas liberacion liberaciones excarcelan excarcelaron excarcela excarcelo excarcelados excarceladas
  excarcelacion excarcelaciones excarcelar sueltan soltaron libre libres libertad salio salieron sale salen quedo quedaron recupero recuperaron obtuvo obtuvieron regreso volvio
  murio muere murieron fallecio fallece trasladan trasladado trasladada trasladaron trasladados detienen detuvieron arrestan arrestado arrestada capturan capturado
  exigen exige exigieron exigio piden pide pidio pidieron reclaman reclama denuncian denuncia denuncio esperan espera siguen sigue sigueen continuan continua permanecen permanece
  ha han habia habian habria sido ser sera seran fuera estuvo estaba estara ultima ultimahora hora urgente atencion alerta actualizacion comunicado nota
  confirman confirmado confirmada confirmo informa informo anuncian anuncio niegan niega nego desmienten desmiente ordenan ordeno dictan otorgan otorgaron
  freed released frees releases release detained arrested jailed among authorities officials relatives family according police government rights groups
  one two three four five six seven eight nine ten eleven twelve dozens hundreds both neither none nobody nor if so yes reports another others many several
  thank thanks god dios gracias
  abandono abandonaron egreso egresaron recobro recobraron llego llegaron aterrizo aterrizaron cruzo cruzaron dejo dejaron volvieron regresaron viajo viajaron abren abrieron
  recibio recibieron sacaron sustituyeron llevaron velan sepultaron trascendio presuntamente extraoficialmente supuestamente aparentemente fuentes vecinos versiones testigos
  con por para luego despues antes cerca lejos frente dentro detras afuera pese gracias cuando donde mientras ambos ambas hubo hay sus esta este estos estas ese esa eso nadie otro otra otros otras varios varias muchos
  casa boleta medida orden audiencia juicio condena prision carcel penal celda calabozo traslado traslados salida salidas regreso liberacion muerte fallecimiento
  he she they it his her their has have had been not still why how what who when where after before while though despite since
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april june july august september october november december
`)
