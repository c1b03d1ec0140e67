/** Whole invented stories in Spanish, one or two of every genre. Names of private people are made up. */
import type { Article } from './article.ts'

export const spanishArticles: readonly Article[] = [
  {
    genre: 'wire with two authorities',
    published: '2026-01-13T01:30:00Z',
    title: 'Foro Penal verifica 24 excarcelaciones en una noche; el Gobierno habla de 116',
    body: `Caracas, 12 ene (EFE).- La ONG Foro Penal verificó este lunes la excarcelación de 24 presos políticos, mientras que el Ministerio para el Servicio Penitenciario aseguró que fueron liberadas 116 personas.

Entre los liberados figuran la sindicalista Yelitza Cordero Plaza y el estudiante Manuel Urdaneta, detenidos en agosto de 2024, según la organización.

Foro Penal recordó que en el país permanecen detenidas 806 personas por motivos políticos.

La organización insistió en que todos deben ser liberados sin condiciones.`,
    reports: 'batch',
    day: '2026-01-12',
    counts: [
      { kind: 'batch', min: 24, max: 24, authority: 'Foro Penal' },
      { kind: 'batch', min: 116, max: 116, authority: 'government' },
      { kind: 'remaining', min: 806, max: 806 },
    ],
    freed: ['Yelitza Cordero Plaza', 'Manuel Urdaneta'],
  },
  {
    genre: 'bulletin with a running total',
    published: '2026-01-26T14:00:00Z',
    title: 'Foro Penal: 266 presos políticos han sido excarcelados desde el 8 de enero',
    body: `La organización no gubernamental Foro Penal informó este lunes que ha verificado 266 excarcelaciones de presos políticos desde el pasado 8 de enero, cuando fue anunciado el proceso.

«Seguimos verificando otros casos», escribió su presidente, Alfredo Romero, en X. El balance no incluye a quienes pasaron a arresto domiciliario.

Según la ONG, 711 personas siguen tras las rejas.`,
    reports: 'cumulative',
    counts: [
      { kind: 'cumulative', min: 266, max: 266, authority: 'Foro Penal', since: '2026-01-08' },
      { kind: 'remaining', min: 711, max: 711 },
    ],
    freed: [],
    notFreed: ['Alfredo Romero'],
  },
  {
    genre: 'list per prison',
    published: '2026-01-15T12:00:00Z',
    title: 'Excarcelan a 14 mujeres y hombres de La Crisálida y El Rodeo I',
    body: `Un grupo de 14 presos políticos recuperó la libertad la madrugada de este jueves, confirmó el Comité por la Libertad de los Presos Políticos.

De La Crisálida salieron en libertad: Rosaura Piñango, Mirna Tovar Leal y Deisy Camacaro.

De El Rodeo I fueron excarcelados: Gustavo Adolfo Seijas, Ender Colmenares; Rubén Darío Yánez y el profesor Isidro Bracho.`,
    reports: 'batch',
    day: '2026-01-15',
    counts: [{ kind: 'batch', min: 14, max: 14, authority: 'CLIPP' }],
    freed: [
      'Rosaura Piñango',
      'Mirna Tovar Leal',
      'Deisy Camacaro',
      'Gustavo Adolfo Seijas',
      'Ender Colmenares',
      'Rubén Darío Yánez',
      'Isidro Bracho',
    ],
    prisons: ['crisalida', 'rodeo1'],
    regions: ['VE-M'],
  },
  {
    genre: 'two lists, one of house arrest',
    published: '2025-08-24T18:00:00Z',
    title: 'Liberan a ocho dirigentes y cinco reciben casa por cárcel',
    body: `Ocho opositores salieron de prisión este domingo y otros cinco quedaron bajo arresto domiciliario, anunció un exgobernador.

Ya en libertad: Arturo Peñaloza, Nuvia Gamarra y Simón Izarra. Recibieron casa por cárcel: Valentín Guillén, Margarita Ochoa y Pedro Fermín Luzardo.`,
    reports: 'batch',
    day: '2025-08-24',
    counts: [{ kind: 'batch', min: 8, max: 8 }],
    freed: ['Arturo Peñaloza', 'Nuvia Gamarra', 'Simón Izarra'],
    changes: {
      'Valentín Guillén': 'house-arrest',
      'Margarita Ochoa': 'house-arrest',
      'Pedro Fermín Luzardo': 'house-arrest',
    },
  },
  {
    genre: 'announcement',
    published: '2026-01-08T20:00:00Z',
    title: 'Jorge Rodríguez anuncia la liberación de «un número importante» de presos',
    body: `El presidente de la Asamblea Nacional, Jorge Rodríguez, anunció este jueves que será liberado un número importante de personas, venezolanas y extranjeras, en las próximas horas.

«Estas excarcelaciones están ocurriendo desde este mismo momento», afirmó, sin ofrecer cifras ni nombres.

Organizaciones de derechos humanos dijeron estar a la espera de que se concreten las liberaciones.`,
    reports: 'announcement',
    counts: [],
    freed: [],
    notFreed: ['Jorge Rodríguez'],
  },
  {
    genre: 'vigil and demand',
    published: '2026-01-20T20:00:00Z',
    title: 'Familiares exigen la liberación de los presos políticos en vigilia frente a El Rodeo',
    body: `Decenas de familiares se concentraron la noche del lunes a las afueras del penal de El Rodeo I para exigir la libertad plena de sus seres queridos.

«Pedimos que liberen a mi hijo, Kleiver Landaeta, que lleva 14 meses aquí», dijo Marisol Landaeta con una vela en la mano.

Las madres pidieron que se ejecuten las excarcelaciones prometidas por el Gobierno.`,
    reports: 'demand',
    counts: [],
    freed: [],
    notFreed: ['Kleiver Landaeta', 'Marisol Landaeta'],
  },
  {
    genre: 'fact check',
    published: '2026-01-18T15:00:00Z',
    title: 'Es falso que hayan liberado a 300 presos de Tocorón: el video es de 2023',
    body: `Circula en redes un video viral que supuestamente muestra la salida de 300 presos políticos de Tocorón. La imagen no es actual: corresponde a un traslado de 2023.

Familiares consultados dijeron que nadie ha sido liberado esta semana en ese penal.`,
    reports: 'denial',
    counts: [],
    freed: [],
  },
  {
    genre: 'arrested again within hours',
    published: '2026-02-09T14:00:00Z',
    title: 'Detienen de nuevo al exdiputado Aurelio Guedez horas después de su excarcelación',
    body: `El exdiputado Aurelio Guedez fue detenido nuevamente la noche del domingo, apenas horas después de haber sido excarcelado, denunció su partido.

Hombres armados lo capturaron cuando hablaba con periodistas. La Fiscalía dijo que un tribunal revocó la medida por incumplimiento de las condiciones.`,
    reports: 'rearrest',
    counts: [],
    freed: [],
    changes: { 'Aurelio Guedez': 'rearrested' },
  },
  {
    genre: 'death in custody',
    published: '2026-01-11T15:00:00Z',
    title: 'Muere bajo custodia un policía detenido por motivos políticos',
    body: `Elio Bastardo Rincón, de 52 años, murió el sábado bajo custodia del Estado, informó el Comité por la Libertad de los Presos Políticos.

La familia esperaba su excarcelación desde diciembre. «La libertad llegó demasiado tarde», lamentó su hermana, Nerza Bastardo.

Con este caso suman 25 los fallecidos en prisión desde 2014.`,
    reports: 'none',
    freed: [],
    changes: { 'Elio Bastardo Rincón': 'died' },
    notFreed: ['Nerza Bastardo'],
  },
  {
    genre: 'hearing put off',
    published: '2026-02-03T15:00:00Z',
    title: 'Difieren por séptima vez la audiencia de la activista Rocío Santamaría',
    body: `El tribunal segundo de control difirió la audiencia preliminar de la activista Rocío Santamaría por falta de traslado, informó su abogado, Wilson Parada.

Santamaría fue arrestada en febrero de 2024 y se encuentra recluida en El Helicoide. Su defensa solicitó una medida cautelar que le permita salir en libertad.`,
    reports: 'none',
    freed: [],
    notFreed: ['Rocío Santamaría', 'Wilson Parada'],
  },
  {
    genre: 'transfer',
    published: '2026-02-06T15:00:00Z',
    title: 'Trasladan a 12 presos políticos de El Helicoide a El Rodeo I',
    body: `Doce presos políticos fueron trasladados el jueves desde El Helicoide hacia El Rodeo I, denunciaron sus familiares, que temen por su integridad.

Entre los trasladados está el ingeniero Fermín Zabaleta. Sus parientes no han podido verlo.`,
    reports: 'none',
    freed: [],
    notFreed: ['Fermín Zabaleta'],
  },
  {
    genre: 'amnesty bulletin',
    published: '2026-02-26T15:00:00Z',
    title: 'Comisión de amnistía: 217 excarcelados y 3.934 libertades plenas',
    body: `La comisión especial de la ley de amnistía informó que hasta la fecha suman 217 las personas excarceladas y 3.934 las que recibieron libertad plena desde la entrada en vigor de la norma.

El diputado Jorge Arreaza precisó que se han recibido 8.110 solicitudes.`,
    reports: 'cumulative',
    counts: [
      { kind: 'cumulative', min: 217, max: 217 },
      { kind: 'cumulative', min: 3934, max: 3934 },
      { kind: 'other', min: 8110, max: 8110 },
    ],
    freed: [],
    notFreed: ['Jorge Arreaza'],
  },
  {
    genre: 'feature on an earlier release',
    published: '2026-03-15T15:00:00Z',
    title: 'Vivir después de El Helicoide',
    body: `A las seis de la mañana Lucrecia Natera ya tiene el café listo. Fue liberada en enero, tras 17 meses presa, y todavía se despierta con cada portazo.

«Uno sale, pero no sale del todo», cuenta. Cada 30 días debe presentarse ante un tribunal. En su celda dormían nueve mujeres.`,
    reports: 'none',
    counts: [],
    freed: [],
  },
  {
    genre: 'one person',
    published: '2026-02-14T12:00:00Z',
    title: 'Excarcelan al periodista Wilfredo Arrieche tras siete meses preso',
    body: `El periodista Wilfredo Arrieche, de 44 años, fue excarcelado la noche de este viernes con medidas cautelares, confirmó el Sindicato Nacional de Trabajadores de la Prensa.

Su esposa, la docente Belkis Moreno, dijo que lo recibió a las puertas del Internado Judicial Rodeo II. Arrieche había sido detenido el 9 de julio en Barinas.`,
    reports: 'single',
    day: '2026-02-13',
    counts: [],
    changes: { 'Wilfredo Arrieche': 'out-under-measures' },
    notFreed: ['Belkis Moreno'],
    prisons: ['rodeo2'],
    regions: ['VE-M'],
  },
  {
    genre: 'denial by a committee',
    published: '2026-01-10T15:00:00Z',
    title: 'Clippve: la cifra del Gobierno no se corresponde con las excarcelaciones verificadas',
    body: `El Comité por la Libertad de los Presos Políticos rechazó este sábado las cifras oficiales y aseguró que el anuncio no se está cumpliendo.

«Aún no se han concretado las liberaciones prometidas», reza el comunicado.`,
    reports: 'denial',
    freed: [],
  },
  {
    genre: 'growing list on the same day',
    published: '2026-01-25T23:30:00Z',
    title: 'Sube a 104 el número de excarcelados este domingo, según Foro Penal',
    body: `Foro Penal confirmó que al menos 104 presos políticos fueron excarcelados este domingo en varios estados del país. La organización había informado horas antes de 80 liberaciones.

El grupo salió de Tocorón, en el estado Aragua, y de Yare II, en Miranda.`,
    reports: 'batch',
    day: '2026-01-25',
    counts: [{ kind: 'batch', min: 104, max: null, authority: 'Foro Penal' }],
    freed: [],
    prisons: ['tocoron', 'yare2'],
    regions: ['VE-D', 'VE-M'],
  },
  {
    genre: 'machine rewrite in hard-wrapped lines',
    published: '2026-01-01T22:00:00Z',
    title: '',
    body: `El gobierno de Venezuela puso en libertad a cerca de 60
detenidos este jueves, según organizaciones defensoras de
derechos humanos. La salida se produjo días después de una
tanda parecida a finales de diciembre, lo que eleva a casi
150 el total de excarcelados en el último mes.

Una de las personas liberadas es Noraida Sifontes, una
enfermera que vivía en Florida antes de ser detenida en 2024.
Su hermano, Omar Sifontes, dijo que ella llamó de madrugada.

Entre 700 y 750 personas permanecen encarceladas por razones
políticas, calculan los activistas.`,
    reports: 'batch',
    day: '2026-01-01',
    counts: [
      { kind: 'batch', min: 60, max: 60 },
      { kind: 'cumulative', min: 150, max: 150 },
      { kind: 'remaining', min: 700, max: 750 },
    ],
    freed: ['Noraida Sifontes'],
    notFreed: ['Omar Sifontes'],
  },
  {
    genre: 'others beside those named',
    published: '2026-02-09T14:00:00Z',
    title: 'Guedez, Izarra y otros 33 opositores salieron de prisión',
    body: `El exvicepresidente del Parlamento Aurelio Guedez fue excarcelado este domingo, después de casi nueve meses detenido, confirmó su hijo, Ramón Guedez, en X.

El Foro Penal verificó 35 excarcelaciones este domingo, entre ellas las del también exdiputado Simón Izarra y la abogada Rita Paz Molero, asesora de la líder opositora María Corina Machado.

Desde el 8 de enero, la ONG registra 383 excarcelaciones.`,
    reports: 'batch',
    day: '2026-02-08',
    counts: [
      { kind: 'batch', min: 35, max: 35, authority: 'Foro Penal' },
      { kind: 'cumulative', min: 383, max: 383, since: '2026-01-08' },
    ],
    freed: ['Aurelio Guedez', 'Simón Izarra', 'Rita Paz Molero'],
    notFreed: ['Ramón Guedez', 'María Corina Machado'],
  },
  {
    genre: 'profiles under a name of their own',
    published: '2026-01-10T15:00:00Z',
    title: '¿Quiénes son los excarcelados en Venezuela?',
    body: `Estas son las personas cuya liberación ha sido confirmada hasta este sábado:

Lucrecia Natera
La abogada fue liberada el 8 de enero tras casi dos años detenida en El Helicoide.

Arturo Peñaloza
El excandidato salió de prisión la noche del jueves.`,
    reports: 'single',
    freed: ['Lucrecia Natera', 'Arturo Peñaloza'],
    prisons: ['helicoide'],
  },
  {
    genre: 'figures of an earlier day beside those of today',
    published: '2026-01-02T12:00:00Z',
    title: 'Gobierno excarceló a 88 personas detenidas tras las elecciones',
    body: `El Ministerio para el Servicio Penitenciario informó este jueves la excarcelación de 88 ciudadanos procesados tras las elecciones de 2024.

Estas medidas se suman a las 99 excarcelaciones otorgadas el pasado 25 de diciembre, para un total de 187.

El Comité de Madres verificó la salida de 87 personas de los penales de Tocorón y La Crisálida.`,
    reports: 'batch',
    day: '2026-01-01',
    counts: [
      { kind: 'batch', min: 88, max: 88, authority: 'government' },
      { kind: 'batch', min: 87, max: 87, authority: 'Comité de Madres' },
    ],
    freed: [],
    prisons: ['tocoron', 'crisalida'],
  },
  {
    genre: 'strike of relatives',
    published: '2026-02-10T20:00:00Z',
    title: 'Diez mujeres cumplen ocho días en huelga de hambre',
    body: `Diez mujeres llevan ocho días en huelga de hambre frente a la Zona 7 para exigir la liberación de sus familiares. «No nos iremos hasta que salgan», dijo Narda Gil.`,
    reports: 'none',
    counts: [],
    freed: [],
    notFreed: ['Narda Gil'],
  },
  {
    genre: 'totals and those still held in one headline',
    published: '2026-03-20T20:00:00Z',
    title: 'Foro Penal registra 690 excarcelaciones y 508 presos políticos',
    body: `La ONG Foro Penal actualizó este viernes su balance: ha verificado 690 excarcelaciones desde el 8 de enero, mientras que 508 personas continúan detenidas.`,
    reports: 'cumulative',
    counts: [
      { kind: 'cumulative', min: 690, max: 690, authority: 'Foro Penal' },
      { kind: 'remaining', min: 508, max: 508 },
    ],
    freed: [],
  },
]
