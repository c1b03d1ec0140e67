/** Capitalised words that are no part of a person's name, and words by which people are named: roles and relations. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** Folded. A run of capitals is cut at one of these: bodies, places, peoples, days, and words that open sentences. */
export const NOT_NAMES = words(`
  el la los las un una unos unas en de del al a y e o por para con sin segun entre tras desde hasta sobre como cuando mientras aunque pero si
  no ni mas muy ya aun tambien ademas asimismo igualmente asi este esta estos estas ese esa esos esas aquel aquella hoy ayer anoche luego despues
  antes durante ante bajo contra hacia mediante su sus nuestro nuestra mi tu se le les lo que quien quienes cual donde todo todos toda todas otro otra otros otras
  ambos ambas cada algunos algunas varios varias muchos muchas ningun ninguno ninguna nadie al menos unas finalmente posteriormente actualmente
  salio salieron salen sale salia salian quedo quedaron queda quedan volvio volvieron vuelve vuelven regreso regresaron regresa regresan recupero
  recuperaron recupera recuperan abandono abandonaron abandona abandonan dejo dejaron deja dejan cruzo cruzaron libera excarcela soltaron solto sueltan llego llegaron siguen sigue permanece permanecen detuvieron detienen murio trasladaron trasladan hay aparecen obtuvo obtuvieron recibio recibieron walked left returned arrested detained arrived
  the a an in on at of to by for from with and or but if as after before since until while when although though however also among meanwhile besides alongside others dentro fuera
  he she it they we his her its their our this that these those there here who which what all both each some many several most other others
  another no not yet still now today yesterday earlier later according between during under over more than at least about around nearly
  dama damas brazalete
  mr mrs ms miss mons dr dra sr sra srta lic ing abg prof gral cnel tte cap sgto
  lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday
  enero febrero marzo mayo junio agosto septiembre setiembre octubre noviembre diciembre
  january february march april may june july august september october november december jan feb aug sept oct nov dec
  navidad christmas ano nuevo new year eve
  gobierno government ministerio ministry ministro ministra minister fiscalia fiscal prosecutor prosecutors tribunal supremo court supreme tsj corte
  parlamento parliament camara consejo concejo alcaldia gobernacion legislatura junta oficina sala cancilleria embajada embassy
  asamblea nacional national assembly congreso congress senado senate policia police guardia bolivariana nacional ejercito army armada fuerza fuerzas armadas
  foro penal comite comites committee ong ongs ngo oenege organizacion organization organisation asociacion association federacion sindicato union
  plataforma unitaria democratica vente venezuela voluntad popular primero justicia accion partido party mesa unidad comando con vzla coalicion coalition
  provea clipp clippve jep ovp sntp pud onu oea cidh un oas eu ue afp ap reuters cnn bbc nyt times post york washington
  naciones unidas nations united amnistia amnesty international internacional human rights watch observatorio observatory instituto institute
  derechos humanos ley law amnistia decreto tribunales universidad university colegio escuela school hospital iglesia church
  centro centros penitenciario penitenciaria penal carcel prison jail internado judicial reten helicoide rodeo tocoron tocuyito yare crisalida crisalidas
  ramo verde zona boleita sebin dgcim pnb gnb cicpc inof tumba uribana complejo detention center centre
  temporary protected status nobel peace prize casa blanca white house estado estados state states department departamento secretary secretario
  presidente presidenta president vicepresidente vicepresidenta vice diputado diputada gobernador gobernadora alcalde alcaldesa mayor governor senator
  representante embajador ambassador canciller foreign affairs general capitan coronel teniente sargento comandante almirante
  venezuela venezolano venezolana venezolanos venezuelan venezuelans colombia colombiano colombian espana spain spanish espanol italia italy italian
  estadounidense american americans america latina latin argentina argentino argentine portugal portuguese brasil brazil chile peru ecuador mexico cuba cuban nicaragua
  panama europa europe european union estados unidos ee uu u.s us usa caracas miraflores maracaibo valencia barquisimeto maracay merida
  tachira zulia carabobo aragua anzoategui falcon yaracuy guarico portuguesa barinas apure monagas amazonas cojedes trujillo distrito capital vargas guaira guatire teques
  chacao baruta petare catia maiquetia cumana maturin guayana bogota madrid miami barcelona
  urgente ultima hora breaking news update actualizacion listado lista list nombres names fotos video foto nota comunicado boletin balance
  excarcelan excarcelados excarcelado excarcelada excarceladas excarcelacion excarcelaciones excarcelaron excarcelo liberan liberados liberado liberada liberadas liberacion liberaciones liberaron libero
  libertad libre libres freedom freed frees free released releases release liberation political politicos politica presos preso presa presas prisoners prisoner
  detenidos detenido detenida detenidas detainees familiares familias families relatives madre madres padre hijo hija esposa esposo hermano hermana mother father wife husband son daughter brother sister
  periodista periodistas journalist journalists activista activistas activist activists abogado abogada lawyer dirigente dirigentes lider leader leaders opposition oposicion opositor opositora
  sindicalista sindicalistas estudiante estudiantes student students profesor profesora professor exalcalde exdiputado exdiputada exgobernador exministro exmilitar exconcejal concejal concejala
  joven jovenes adolescente adolescentes militar militares empresario empresaria ingeniero ingeniera medico medica doctor doctora docente maestro maestra teacher
  ciudadano ciudadana ciudadanos coordinador coordinadora director directora defensor defensora former ex expresidente exprisionero exprisoner
  dios god jesucristo cristo operacion operation caso case gaceta oficial plaza avenida calle barrio municipio sector parque aeropuerto airport
  tren mundo world cup ocumare tuy copa republica republic bolivar socialismo chavismo chavista regimen regime dictadura
  ellos ellas son fue fueron estan estaba esta figuran figura ha han habia era es sera seran
  buen vivir bendita reconciliacion hogares personas autoridades orientacion femenina defensa verdad justicia encuentro perdon prensa trabajadores puertas abiertas fundaredes sindicato gremio
  lawmakers ministers judges prosecutors lawyers senators governors mayors councillors firefighters brothers sisters diputados diputadas ministros abogados abogadas jueces fiscales bomberos hermanos hermanas
  two three four five six seven eight nine ten dozens hundreds italians spaniards cubans russians ukrainians belarusians turks egyptians iranians mexicans peruvians ecuadorians chileans argentines brazilians germans nicaraguans associated credit photo image getty images foto archivo fuente source
`)

/** Words before a name that make it a relative of whoever is meant: «madre de», «wife of». */
export const RELATIVES =
  'exespos[oa]|exmarido|expareja|exnovi[oa]|madre|padre|mama|papa|hij[oa]s?|espos[oa]|hermana?o?s?|ti[oa]|sobrin[oa]|abuel[oa]|prim[oa]|novi[oa]|pareja|viud[oa]|cunad[oa]|suegr[oa]|yern[oa]|nuera|familia(?:r|res)?|abogad[oa]s?|defensa|niet[oa]|companer[oa]|colega|amig[oa]|vecin[oa]|mother|father|mom|dad|sons?|daughters?|wife|husband|brothers?|sisters?|uncle|aunt|nephew|niece|cousin|partner|widow|girlfriend|boyfriend|fiancee?|family|families|relatives|lawyers?|attorneys?|defense|colleague|friend|grandmother|grandfather|son-in-law|brother-in-law|jailer|captor|kin|parents|padres|hermanos|apoderad[oa]|representante|seguidores|supporters|allies|aliados|asesor(?:a|es)?|escolta|chofer|asistente|followers|aide'

export const SPEECH =
  'dijo|dijeron|dice|dicen|informo|informaron|informa|confirmo|confirmaron|confirma|aseguro|aseguraron|asegura|afirmo|afirmaron|afirma|declaro|declararon|senalo|senalaron|indico|indicaron|explico|explica|denuncio|denunciaron|denuncia|anuncio|anunciaron|anuncia|expreso|manifesto|preciso|detallo|agrego|anadio|escribio|publico|relato|conto|cuenta|comento|reitero|subrayo|recordo|reporto|reportaron|reporta|celebro|agradecio|lamento|insistio|exigio|exige|pidio|pide|reclamo|reclama|ironizo|bromeo|bromea|opino|opina|respondio|resumio|apunto|acoto|planteo|advirtio|sostuvo|verifico|divulgo|difundio|tuiteo|aclaro|notifico|admitio|said|says|told|tells|confirmed|confirms|announced|announces|stated|reported|reports|wrote|posted|added|explained|noted|tweeted|declared|argued|insisted|denounced|recalled|recounted|thanked|celebrated|claimed|warned|called (?:for|on|it|the|this)|acknowledged|described|estimated|spoke|asked|urged|demanded'

/** Particles inside a name, folded. */
export const PARTICLES = words('de del la las los da do dos das di della van von der den al el san santa y')

/** Officials, leaders at large, heads of groups and foreign leaders: in a list near a release they are bystanders. Folded, by their usual names. */
export const PUBLIC_FIGURES: readonly string[] = [
  'nicolas maduro',
  'maduro moros',
  'cilia flores',
  'hugo chavez',
  'delcy rodriguez',
  'jorge rodriguez',
  'diosdado cabello',
  'tarek william saab',
  'tarek saab',
  'vladimir padrino',
  'padrino lopez',
  'larry devoe',
  'jorge arreaza',
  'yvan gil',
  'alex saab',
  'maria corina machado',
  'corina machado',
  'edmundo gonzalez',
  'gonzalez urrutia',
  'juan guaido',
  'leopoldo lopez',
  'julio borges',
  'henrique capriles',
  'antonio ledezma',
  'alfredo romero',
  'gonzalo himiob',
  'martha tineo',
  'marino alvarado',
  'oscar murillo',
  'rafael uzcategui',
  'sairam rivas',
  'andreina baduel',
  'diego casanova',
  'donald trump',
  'marco rubio',
  'joe biden',
  'richard grenell',
  'john barrett',
  'gustavo petro',
  'lula da silva',
  'nayib bukele',
  'javier milei',
  'pedro sanchez',
  'jose manuel albares',
  'jose luis rodriguez zapatero',
  'rodriguez zapatero',
  'antonio tajani',
  'giorgia meloni',
  'emmanuel macron',
  'volker turk',
  'antonio guterres',
  'luis almagro',
  'albert ramdin',
  'papa francisco',
  'papa leon',
  'pope leo',
  'simon bolivar',
  'francisco de miranda',
  'pablo herrera campins',
  'jose damian ramirez labrador',
  'jose antonio anzoategui',
  'david viloria',
]
