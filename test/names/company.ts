import type { Finding } from '../../src/names/find.ts'

const R: Finding = 'released'
const M: Finding = 'mentioned_not_released'
const P: Finding = 'possible'

type Read = readonly [text: string, expected: Record<string, Finding>]

/** Who receives, fetches, accompanies, visits or passes on the words of somebody who is out. All names are invented. */
export const MET: readonly Read[] = [
  [
    'Llegó a Maiquetía el canciller colombiano Fabián Ordosgoitti para recibir a Marcelo Piñeros Duarte, excarcelado el lunes.',
    { 'Fabián Ordosgoitti': M, 'Marcelo Piñeros Duarte': R },
  ],
  [
    'Viajó a Caracas la vicecanciller Olga Mayz Pardo para buscar a Marcelo Piñeros Duarte, liberado el martes.',
    { 'Olga Mayz Pardo': M, 'Marcelo Piñeros Duarte': R },
  ],
  [
    'Volvió de Bogotá su hermano Tomás Piñeros Duarte para abrazar a Marcelo Piñeros Duarte, recién liberado.',
    { 'Tomás Piñeros Duarte': M, 'Marcelo Piñeros Duarte': R },
  ],
  [
    'Regresó desde Miami su esposa, Irma Baptista Rojas, para reencontrarse con Marcelo Piñeros Duarte, preso desde 2023 y excarcelado el lunes.',
    { 'Irma Baptista Rojas': M },
  ],
  [
    'Aterrizó en Barajas el embajador Rui Pestana junto a Manuel Gouveia Jardim, excarcelado el lunes tras dos años preso.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Apareció en el terminal la abogada Nora Quiaro Siso con Manuel Gouveia Jardim, preso desde enero y excarcelado anoche.',
    { 'Nora Quiaro Siso': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Llegó la periodista Nora Quiaro Siso para entrevistar a Manuel Gouveia Jardim tras seis meses preso.',
    { 'Nora Quiaro Siso': M },
  ],
  [
    'Llegó al aeropuerto el senador Piero Lamanna, quien gestionó el regreso de Dino Scarpa, detenido desde 2024 y liberado el domingo.',
    { 'Piero Lamanna': M, 'Dino Scarpa': R },
  ],
  ['El mediador Piero Lamanna llegó con Dino Scarpa, preso desde 2024, a Roma.', { 'Piero Lamanna': M }],
  [
    'Viajó hasta Tocorón Eloísa Grau Peña para esperar a su hijo Samuel Grau Peña, que estuvo detenido nueve meses.',
    { 'Eloísa Grau Peña': M },
  ],
  [
    'Regresó a Mérida con Samuel Grau Peña, excarcelado el sábado, su padre, Ernesto Grau Lugo.',
    { 'Ernesto Grau Lugo': M, 'Samuel Grau Peña': R },
  ],
  [
    'El secretario de Estado Rui Pestana llegó a Caracas para acompañar a Manuel Gouveia Jardim, excarcelado el lunes tras dos años de prisión.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'El vicario Rui Pestana esperaba en la puerta a Manuel Gouveia Jardim, quien salió a las seis; Lino Acuña Prado sigue detenido.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R, 'Lino Acuña Prado': M },
  ],
  [
    'Recibió a Manuel Gouveia Jardim, excarcelado el lunes, el cónsul Rui Pestana.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Lo acompañó hasta su casa el sacerdote Rui Pestana, contó Manuel Gouveia Jardim, excarcelado el lunes.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Rui Pestana, quien fue a buscar a Manuel Gouveia Jardim tras su excarcelación, agradeció a la Iglesia.',
    { 'Rui Pestana': M },
  ],
  [
    'Agradeció Rui Pestana la liberación de su compatriota Manuel Gouveia Jardim.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Anunció el diputado Rui Pestana que Manuel Gouveia Jardim ya está en su casa.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Manuel Gouveia Jardim salió del Rodeo abrazado a Rui Pestana, su vecino de toda la vida.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Con Manuel Gouveia Jardim, liberado el lunes, voló a Lisboa el diputado Rui Pestana.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Portuguese envoy Rui Pestana landed in Caracas on Monday to collect Manuel Gouveia Jardim, freed hours earlier.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Rui Pestana flew to Caracas to meet Manuel Gouveia Jardim, released on Monday after two years in jail.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Waiting outside the prison for Manuel Gouveia Jardim, released on Monday, was his cousin Rui Pestana.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Rui Pestana, who came home from Madrid to greet his brother Manuel Gouveia Jardim, freed on Monday, wept.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    'Deputy minister Rui Pestana returned home to Lisbon with Manuel Gouveia Jardim, who was freed on Monday.',
    { 'Rui Pestana': M, 'Manuel Gouveia Jardim': R },
  ],
  [
    '"He called and told me: I am free, mum", said Rita Gouveia Jardim, mother of Manuel Gouveia Jardim.',
    { 'Rita Gouveia Jardim': M },
  ],
  ['"Me llamó y me dijo: mamá, estoy libre", contó Rita Gouveia Jardim.', { 'Rita Gouveia Jardim': M }],
  [
    `"Sonó el teléfono y era él: 'Mamá, me soltaron'", relató Rita Gouveia Jardim, madre de Manuel Landa Ruz.`,
    { 'Rita Gouveia Jardim': M },
  ],
  [
    '"Me escribió: ya salí, estoy en la calle", dijo Rita Gouveia Jardim, hermana de Manuel Landa Ruz.',
    { 'Rita Gouveia Jardim': M },
  ],
  [
    '"Mi hijo me gritó: papá, estoy libre", narró Rafael Landa Soto frente al penal.',
    { 'Rafael Landa Soto': M },
  ],
  ['"Lo primero que me dijo fue: estoy afuera", recordó Rita Gouveia Jardim.', { 'Rita Gouveia Jardim': M }],
  [
    '"Recibí un mensaje que decía: me liberaron, ven por mí", afirmó el abogado Rafael Landa Soto.',
    { 'Rafael Landa Soto': M },
  ],
  [
    `"He texted me: 'I'm out'. I screamed", said Rita Gouveia, whose husband Manuel Landa was held for a year.`,
    { 'Rita Gouveia': M },
  ],
  [
    `"My phone rang. 'Mom, they let me go'", recalled Rita Gouveia Jardim, mother of Manuel Landa Ruz.`,
    { 'Rita Gouveia Jardim': M },
  ],
  [
    '"Me dijo que estaba libre y me puse a llorar", contó Rita Gouveia Jardim, madre de Manuel Landa Ruz.',
    { 'Rita Gouveia Jardim': M },
  ],
  ['"Mamá, estoy libre, eso fue lo que me dijo", contó Rita Gouveia Jardim.', { 'Rita Gouveia Jardim': M }],
  [
    `"'Estoy en la calle', me dijo, y colgó", contó Rita Gouveia Jardim, madre de Manuel Landa Ruz.`,
    { 'Rita Gouveia Jardim': M },
  ],
  [
    '"Me llamó: mami, salí de la cárcel", relató Rita Gouveia Jardim, a quien su hijo abrazó en el terminal.',
    { 'Rita Gouveia Jardim': M },
  ],
  [
    '«Me dijo: "Ya estoy en casa"», relató a este diario Rafael Landa Soto, compañero de celda de Manuel Landa Ruz.',
    { 'Rafael Landa Soto': M },
  ],
  ['Rita Gouveia Jardim contó que su hijo la llamó y le dijo: "Estoy libre".', { 'Rita Gouveia Jardim': M }],
  ['Rita Gouveia Jardim relató: "Me llamó mi hijo: mami, me soltaron".', { 'Rita Gouveia Jardim': M }],
  [
    'El custodio Rafael Landa Soto le abrió la reja a Manuel Landa Ruz, excarcelado el jueves.',
    { 'Rafael Landa Soto': M, 'Manuel Landa Ruz': R },
  ],
  [
    'El director del penal, Rafael Landa Soto, acompañó hasta la puerta a Manuel Landa Ruz, excarcelado el jueves.',
    { 'Rafael Landa Soto': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Bajó del avión el embajador Rafael Landa Soto de la mano de Manuel Landa Ruz, liberado el jueves.',
    { 'Rafael Landa Soto': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Salió a recibirlo su tía Rita Gouveia Jardim; Manuel Landa Ruz fue excarcelado el jueves.',
    { 'Rita Gouveia Jardim': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Salió del Rodeo I la abogada Rita Gouveia Jardim con Manuel Landa Ruz, excarcelado el jueves.',
    { 'Rita Gouveia Jardim': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Manuel Landa Ruz fue excarcelado el jueves y su compañero de celda, Rafael Soto Gil, lo despidió desde la reja.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Manuel Landa Ruz, excarcelado el jueves, contó que Rafael Soto Gil le regaló sus zapatos antes de salir.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': R },
  ],
  [
    'El jueves fue excarcelado Manuel Landa Ruz. Su homónimo Manuel Landa Pérez, detenido en Yare, espera audiencia.',
    { 'Manuel Landa Pérez': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Llegó a la casa de Manuel Landa Ruz, excarcelado el jueves, el alcalde Rafael Soto Gil.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Regresó a Venezuela para reencontrarse con Manuel Landa Ruz, excarcelado el jueves, la activista Rita Gouveia Jardim.',
    { 'Rita Gouveia Jardim': M, 'Manuel Landa Ruz': R },
  ],
  [
    'La reportera Rita Gouveia Jardim llegó a su casa para conversar con Manuel Landa Ruz, liberado el jueves.',
    { 'Rita Gouveia Jardim': M, 'Manuel Landa Ruz': R },
  ],
  [
    'El nuncio Rafael Soto Gil voló a Roma con Manuel Landa Ruz, quien pasó un año preso.',
    { 'Rafael Soto Gil': M },
  ],
  [
    'Ya está en Caracas el enviado Rafael Soto Gil para buscar a los italianos, presos desde 2024.',
    { 'Rafael Soto Gil': M },
  ],
  [
    'Llegó a Roma el ministro Rafael Soto Gil con los tres italianos que estuvieron presos en el Rodeo.',
    { 'Rafael Soto Gil': M },
  ],
  [
    'Llegó el ministro Rafael Soto Gil y habló de los veinte meses de prisión de Manuel Landa Ruz.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Volvió Rita Gouveia Jardim a Tocorón a preguntar por Manuel Landa Ruz, tras cuatro meses preso.',
    { 'Rita Gouveia Jardim': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Regresó Rafael Soto Gil al penal a visitar a Manuel Landa Ruz, preso desde mayo.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Apareció su hijo Rafael Soto Gil con ropa para Manuel Landa Ruz, detenido desde mayo.',
    { 'Rafael Soto Gil': M, 'Manuel Landa Ruz': M },
  ],
  [
    'El opositor Rafael Soto Gil llegó a España para reunirse con Manuel Landa Ruz, expreso liberado en mayo tras un año de prisión.',
    { 'Rafael Soto Gil': M },
  ],
  [
    'Congressman Ralph Sotto landed in Houston with Manuel Landa, jailed for a year in Caracas.',
    { 'Ralph Sotto': M },
  ],
  ['Senator Ralph Sotto returned home with Manuel Landa after his release.', { 'Ralph Sotto': M }],
  [
    'Ralph Sotto, a State Department official, was on a plane home with Manuel Landa, freed on Monday.',
    { 'Ralph Sotto': M, 'Manuel Landa': R },
  ],
  [
    'Attorney Ralph Sotto walked out of Rodeo I with Manuel Landa, who was released on Monday.',
    { 'Ralph Sotto': M, 'Manuel Landa': R },
  ],
  [
    'Pastor Ralph Sotto drove Manuel Landa home after the release; Leo Marín is still held.',
    { 'Ralph Sotto': M, 'Manuel Landa': R, 'Leo Marín': M },
  ],
  [
    '"Yo estoy libre, gracias a Dios", dijo Rita Oviedo Paz, hermana de Manuel Landa Ruz, aún preso en Yare.',
    { 'Manuel Landa Ruz': M, 'Rita Oviedo Paz': R },
  ],
  [
    '"Me soltaron el lunes, pero a él lo dejaron", contó Rita Oviedo Paz, esposa de Manuel Landa Ruz.',
    { 'Manuel Landa Ruz': M },
  ],
  ['"Estoy libre", gritó Manuel Landa Ruz al bajar del carro.', { 'Manuel Landa Ruz': R }],
  ['"Mamá, estoy libre", le dijo Manuel Landa Ruz por teléfono a su madre.', { 'Manuel Landa Ruz': R }],
  ['"They told me: pack your things. I am free", said Manuel Landa.', { 'Manuel Landa': R }],
  [
    'Gracias al nuncio Tomás Iriarte, Manuel Landa Ruz durmió en su casa.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Tomás Iriarte, vecino de Manuel Landa Ruz, lo llevó a su casa cuando salió del penal.',
    { 'Tomás Iriarte': M },
  ],
  [
    'Tomás Iriarte volvió a su casa después de acompañar a Manuel Landa Ruz, liberado anoche.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Llegó a su casa Manuel Landa Ruz acompañado de Tomás Iriarte, su defensor.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'A Manuel Landa Ruz, excarcelado el jueves, lo esperaba su hermano Pedro Landa Ruz.',
    { 'Pedro Landa Ruz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Lo esperaba a la salida del Rodeo Tomás Iriarte; Manuel Landa Ruz salió a las nueve.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Tomás Iriarte salió corriendo a abrazar a Manuel Landa Ruz cuando cruzó el portón.',
    { 'Tomás Iriarte': M },
  ],
  [
    'Salió el director del penal, Tomás Iriarte, y leyó el nombre de Manuel Landa Ruz.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Salió Tomás Iriarte, custodio del penal, con la boleta de Manuel Landa Ruz.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Manuel Landa Ruz, liberado el jueves, dejó en la celda a Tomás Iriarte y a Leo Marín Paz.',
    { 'Tomás Iriarte': M, 'Leo Marín Paz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Manuel Landa Ruz fue liberado; su compañero de causa Tomás Iriarte no tuvo la misma suerte.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Con la salida de Manuel Landa Ruz, Tomás Iriarte queda como el único preso de la causa.',
    { 'Tomás Iriarte': M },
  ],
  ['Tomás Iriarte fue el primero en abrazar a Manuel Landa Ruz al salir del penal.', { 'Tomás Iriarte': M }],
  ['Tomás Iriarte fue a recibir a Manuel Landa Ruz al salir de la cárcel.', { 'Tomás Iriarte': M }],
  ['Tomás Iriarte lloró al ver salir a Manuel Landa Ruz.', { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R }],
  ['Tomás Iriarte celebró en la calle la libertad de Manuel Landa Ruz.', { 'Tomás Iriarte': M }],
  [
    'Ya en casa, Tomás Iriarte recibió la llamada de Manuel Landa Ruz: lo habían liberado.',
    { 'Tomás Iriarte': M },
  ],
  [
    'Fuera del penal, Tomás Iriarte esperaba a Manuel Landa Ruz, que salió a las tres.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'En libertad Manuel Landa Ruz, informó desde la puerta del Rodeo Tomás Iriarte.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Tomás Iriarte estaba en su casa cuando le avisaron que Manuel Landa Ruz había salido.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  ['Tomás Iriarte, ya en libertad desde mayo, recibió a Manuel Landa Ruz.', { 'Manuel Landa Ruz': M }],
  [
    'El defensor Tomás Iriarte, que volvió a casa de madrugada, dijo que Manuel Landa Ruz sigue preso.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': M },
  ],
  [
    'Thomas Irwin waited outside Rodeo I until Manuel Landa walked free.',
    { 'Thomas Irwin': M, 'Manuel Landa': R },
  ],
  ['Thomas Irwin hugged Manuel Landa as he walked out of prison.', { 'Thomas Irwin': M }],
  ['Thomas Irwin met Manuel Landa after his release.', { 'Thomas Irwin': M }],
  ['Thomas Irwin greeted Manuel Landa after he was released.', { 'Thomas Irwin': M }],
  ['Thomas Irwin drove Manuel Landa home on Friday.', { 'Thomas Irwin': M, 'Manuel Landa': R }],
  [
    'Envoy Thomas Irwin, back home in Ohio, said Manuel Landa was still jailed.',
    { 'Thomas Irwin': M, 'Manuel Landa': M },
  ],
  [
    'Thomas Irwin, out of town when Manuel Landa was freed, flew back on Sunday.',
    { 'Thomas Irwin': M, 'Manuel Landa': R },
  ],
  [
    'Thomas Irwin walked out of the prison alone: Manuel Landa, his client, was not released.',
    { 'Thomas Irwin': M, 'Manuel Landa': M },
  ],
  ['Thomas Irwin came home to tell the family that Manuel Landa was free.', { 'Thomas Irwin': M }],
  [
    '"I am free to say now that he was tortured", said Thomas Irwin of Manuel Landa.',
    { 'Thomas Irwin': M, 'Manuel Landa': M },
  ],
  ['The reporter Thomas Irwin was out covering the release of Manuel Landa.', { 'Thomas Irwin': M }],
  [
    'Manuel Landa was freed Monday; Thomas Irwin, the pastor who walked with him out of the gate, is a cousin.',
    { 'Thomas Irwin': M, 'Manuel Landa': R },
  ],
  [
    'Manuel Landa, freed on Monday, thanked Thomas Irwin, who had shared his cell and remains there.',
    { 'Thomas Irwin': M, 'Manuel Landa': R },
  ],
  [
    'Manuel Landa, freed on Monday, said Thomas Irwin gave him his shoes.',
    { 'Thomas Irwin': M, 'Manuel Landa': R },
  ],
  ['Mother Nelly Irwin said her son Manuel Landa called: "Mom, I am out."', { 'Nelly Irwin': M }],
  [
    '"Mi amor, salí", escuchó Nelly Irwin Paz al otro lado del teléfono: era su esposo, Manuel Landa Ruz.',
    { 'Nelly Irwin Paz': M },
  ],
  ['Nelly Irwin Paz recibió un audio de su esposo: "Estoy en la calle".', { 'Nelly Irwin Paz': M }],
  [
    'Nelly Irwin Paz leyó en voz alta el mensaje de su hijo: "Ya estoy libre, vieja".',
    { 'Nelly Irwin Paz': M },
  ],
  [
    'Su cuñado, Tomás Iriarte, volvió a casa con él: Manuel Landa Ruz está libre.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Tomás Iriarte y Leo Marín Paz llegaron a Maiquetía para recibir a Manuel Landa Ruz, excarcelado el martes.',
    { 'Tomás Iriarte': M, 'Leo Marín Paz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Los diputados Tomás Iriarte y Leo Marín Paz salieron del Rodeo con Manuel Landa Ruz, excarcelado el martes.',
    { 'Tomás Iriarte': M, 'Leo Marín Paz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Tomás Iriarte y su esposa viajaron a Madrid para reunirse con Manuel Landa Ruz, quien fue liberado.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Regresaron a Lara con Manuel Landa Ruz, excarcelado el martes, sus hermanos Tomás Landa Ruz y Leo Landa Ruz.',
    { 'Tomás Landa Ruz': M, 'Leo Landa Ruz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Recibieron a Manuel Landa Ruz, excarcelado el martes, sus hermanos Tomás Landa Ruz y Leo Landa Ruz.',
    { 'Tomás Landa Ruz': M, 'Leo Landa Ruz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Al ser liberado, Manuel Landa Ruz fue llevado a casa por Tomás Iriarte, su abogado.',
    { 'Tomás Iriarte': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Esperan a Manuel Landa Ruz, liberado hoy, su madre Nelly Ruz Paz y el párroco Tomás Iriarte.',
    { 'Tomás Iriarte': M, 'Nelly Ruz Paz': M, 'Manuel Landa Ruz': R },
  ],
  [
    'Manuel Landa Ruz regresó a su casa para abrazar a su madre, Nelly Ruz Paz, tras dos años preso.',
    { 'Manuel Landa Ruz': R, 'Nelly Ruz Paz': M },
  ],
  [
    'Manuel Landa Ruz llegó a Mérida para reencontrarse con sus hijos tras dos años preso.',
    { 'Manuel Landa Ruz': R },
  ],
  [
    'El canje: Caracas entregó a siete estadounidenses, entre ellos Kyle Brandt; Marcus Delacroix no estaba en el grupo.',
    { 'Kyle Brandt': R, 'Marcus Delacroix': M },
  ],
  [
    'El gobierno entregó a tres colombianos detenidos, entre ellos Darío Rendón Gil, a la DGCIM.',
    { 'Darío Rendón Gil': M },
  ],
  [
    'Venezuela entregó a dos españoles, entre ellos Íñigo Larra Sáez, a la justicia de Estados Unidos.',
    { 'Íñigo Larra Sáez': M },
  ],
  [
    'Ten Americans held in Venezuela arrived in Texas on Friday. Kyle Brandt, one of the ten senators who pushed for the deal, was absent.',
    { 'Kyle Brandt': M },
  ],
  [
    'Ten Americans held in Venezuela arrived at another prison on Friday. Kyle Brandt, one of the ten, is ill.',
    { 'Kyle Brandt': M },
  ],
  [
    'Cuatro italianos detenidos en Caracas llegaron a Tocorón. Piero Sabatini, uno de los cuatro, está enfermo.',
    { 'Piero Sabatini': M },
  ],
  [
    'Cuatro italianos presos llegaron al tribunal. Piero Sabatini, uno de los cuatro, declaró.',
    { 'Piero Sabatini': M },
  ],
  [
    'Cuatro colombianos detenidos llegaron esposados a la audiencia. Darío Rendón Gil, uno de los cuatro, declaró.',
    { 'Darío Rendón Gil': M },
  ],
  [
    'Four Italians jailed in Caracas arrived in court on Monday. "I am innocent", said Piero Sabatini, one of the four.',
    { 'Piero Sabatini': M },
  ],
  [
    'Listado de Yare:\n1. Otto Parra Sayago\n2. Freddy Torrealba Yépez\nTotal: 2 excarcelados por salir',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Enfermos en Yare:\n1. Otto Parra Sayago\n2. Freddy Torrealba Yépez\nTotal: 2 presos',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Trasladados a Yare: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 2 liberados de otro penal.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'DETENIDOS RODEO I: ALBORNOZ PAREDES YEFERSON - DI BATTISTA GIANCARLO - HADDAD KHOURY ELIAS',
    { 'Giancarlo Di Battista': M },
  ],
  [
    '"He is so thin", said the mother of Manuel Landa, hugging her son in the visiting room outside his cell.',
    { 'Manuel Landa': M },
  ],
  [
    '"Aguanta", le pidió la madre de Manuel Landa Ruz, abrazada a su hijo frente al juez.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Aguanta", dijo la madre de Manuel Landa Ruz, abrazada a su hijo frente al tribunal antes de que lo devolvieran al Rodeo.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    'La madre de Manuel Landa Ruz, junto a su hija frente al penal, exige su libertad.',
    { 'Manuel Landa Ruz': M },
  ],
  ['La esposa de Manuel Landa Ruz protesta junto a su hija frente al Helicoide.', { 'Manuel Landa Ruz': M }],
  [
    '"No lo dejan salir", dijo el padre de Manuel Landa Ruz, de pie junto a su esposa frente al Rodeo.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"We want him back," said the mother of Manuel Landa, standing with her daughter outside Rodeo I.',
    { 'Manuel Landa': M },
  ],
  [
    'The mother of Manuel Landa, standing with her husband outside the prison, prayed.',
    { 'Manuel Landa': M },
  ],
  [
    'The sister of journalist Manuel Landa spoke after the reporter was released on bail in 2019.',
    { 'Manuel Landa': M },
  ],
  ['The sister of journalist Manuel Landa wept after the reporter was not released.', { 'Manuel Landa': M }],
  [
    '"When?", wrote the wife of activist Manuel Landa after the dissident was freed and re-arrested.',
    { 'Manuel Landa': M },
  ],
  [
    '"Llegó, gracias a Dios", dijo Rita Oviedo, madre de Manuel Landa Ruz, al recibir la medicina para su hijo preso.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Volvió, gracias a Dios", contó la madre de Manuel Landa Ruz sobre su otro hijo.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    'Manuel Landa Ruz, según su abogado, pudo haber salido libre, pero sigue en Yare.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    'Salieron del Rodeo y subieron a un autobús rumbo a Yare Manuel Landa Ruz y Otto Parra Sayago.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Estoy aquí afuera", le gritó a su hermano Manuel Landa Ruz la joven Rita Landa Ruz.',
    { 'Manuel Landa Ruz': M, 'Rita Landa Ruz': M },
  ],
  [
    '"Estoy afuera esperándote", gritó Rita Landa Ruz a su hermano Manuel Landa Ruz, tras siete meses preso.',
    { 'Manuel Landa Ruz': M, 'Rita Landa Ruz': M },
  ],
  [
    '"Ya salí del trabajo, estoy en casa", dijo por teléfono a su hermano Manuel Landa Ruz.',
    { 'Manuel Landa Ruz': M },
  ],
  ['"Free at last?" asked the brother of Manuel Landa, still jailed.', { 'Manuel Landa': M }],
  ['"Free at last" was the slogan of the march for Manuel Landa.', { 'Manuel Landa': M }],
  [
    'La comitiva que llegó a Roma con Piero Sabatini, preso dos años en Caracas, la encabezaba el senador Luca Ferri.',
    { 'Luca Ferri': M },
  ],
  [
    'Del avión bajaron el embajador Luca Ferri y Piero Sabatini, excarcelado el lunes.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  [
    'El avión con Piero Sabatini, excarcelado el lunes, y el embajador Luca Ferri aterrizó en Roma.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  [
    'A Piero Sabatini, liberado el lunes, lo trajo de vuelta a casa el embajador Luca Ferri.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  ['La gestión del embajador Luca Ferri devolvió a su casa a Piero Sabatini.', { 'Luca Ferri': M }],
  [
    'Luca Ferri, quien negoció la salida de Piero Sabatini, volvió a Roma en el mismo avión.',
    { 'Luca Ferri': M },
  ],
  [
    'Luca Ferri volvió a Roma en el mismo avión que Piero Sabatini, liberado el lunes.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  [
    'Piero Sabatini, liberated on Monday, flew to Rome; on the plane home was also Senator Luca Ferri.',
    { 'Luca Ferri': M },
  ],
  [
    'On the plane home with Piero Sabatini, freed on Monday, was Senator Luca Ferri.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  [
    'Senator Luca Ferri and Piero Sabatini, freed on Monday, landed in Rome.',
    { 'Luca Ferri': M, 'Piero Sabatini': R },
  ],
  ['Senator Luca Ferri flew home with the freed Piero Sabatini.', { 'Luca Ferri': M }],
  [
    'Journalist Luca Ferri left the prison after interviewing Piero Sabatini.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  [
    'Luca Ferri left the prison after visiting his brother Piero Sabatini.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  [
    'Luca Ferri salió de la cárcel tras visitar a su hermano Piero Sabatini.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  ['Luca Ferri salió del Rodeo sin ver a Piero Sabatini.', { 'Luca Ferri': M, 'Piero Sabatini': M }],
  [
    'Luca Ferri salió del Rodeo con la ropa de Piero Sabatini en una bolsa.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  [
    'Luca Ferri cruzó el portón del Rodeo para llevarle comida a Piero Sabatini.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  ['Luca Ferri salió de la cárcel de visitar a Piero Sabatini.', { 'Luca Ferri': M, 'Piero Sabatini': M }],
  [
    'Luca Ferri visitó a Piero Sabatini y salió del penal llorando.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  [
    'El médico Luca Ferri entró a ver a Piero Sabatini y salió del penal con malas noticias.',
    { 'Luca Ferri': M, 'Piero Sabatini': M },
  ],
  [
    'Lawyer Flor Añez left El Rodeo at dawn without her client Nerio Badell.',
    { 'Nerio Badell': M, 'Flor Añez': M },
  ],
  ['Flor Añez walked out of El Rodeo without Nerio Badell.', { 'Nerio Badell': M }],
  ['Flor Añez salió del Rodeo sin su hijo Nerio Badell Paz.', { 'Nerio Badell Paz': M, 'Flor Añez': M }],
  ['Flor Añez regresó a su casa sin Nerio Badell Paz.', { 'Nerio Badell Paz': M }],
  [
    'Flor Añez volvió a casa con la esperanza de ver libre a Nerio Badell Paz.',
    { 'Nerio Badell Paz': M, 'Flor Añez': M },
  ],
  [
    'El padre Tulio Rondón bendijo a Nerio Badell Paz, excarcelado el martes.',
    { 'Nerio Badell Paz': R, 'Tulio Rondón': M },
  ],
  [
    'Nerio Badell Paz, excarcelado el martes, agradeció al padre Tulio Rondón.',
    { 'Nerio Badell Paz': R, 'Tulio Rondón': M },
  ],
  [
    'Nerio Badell Paz, excarcelado el martes, agradeció a Tulio Rondón, que lo visitaba en el penal.',
    { 'Nerio Badell Paz': R, 'Tulio Rondón': M },
  ],
  [
    'Tulio Rondón, que visitaba a Nerio Badell Paz, excarcelado el martes, celebró.',
    { 'Nerio Badell Paz': R, 'Tulio Rondón': M },
  ],
  [
    'Tulio Rondón abrió la puerta de su casa y vio a Nerio Badell Paz, recién excarcelado.',
    { 'Nerio Badell Paz': R, 'Tulio Rondón': M },
  ],
  ['Tulio Rondón, en su casa de Maracay, brindó por la salida de Nerio Badell Paz.', { 'Tulio Rondón': M }],
  [
    'Tulio Rondón, de vuelta en Maracay, contó cómo encontró a Nerio Badell Paz al salir de la cárcel.',
    { 'Tulio Rondón': M },
  ],
  ['Tulio Rondón presenció la salida de Nerio Badell Paz.', { 'Tulio Rondón': M, 'Nerio Badell Paz': R }],
  [
    'Tulio Rondón, presente en la liberación de Nerio Badell Paz, dijo que salió delgado.',
    { 'Tulio Rondón': M },
  ],
  ['Tulio Rondón dijo sentirse libre de culpa tras la salida de Nerio Badell Paz.', { 'Tulio Rondón': M }],
  [
    'Tulio Rondón se siente en casa en Roma, donde vive Nerio Badell Paz, excarcelado en mayo.',
    { 'Tulio Rondón': M },
  ],
  [
    'El exministro Tulio Rondón viajó a La Habana para negociar el canje de Nerio Badell Paz.',
    { 'Tulio Rondón': M, 'Nerio Badell Paz': M },
  ],
  [
    'El enviado Tulio Rondón aterrizó en Caracas y a las pocas horas Nerio Badell Paz fue liberado.',
    { 'Tulio Rondón': M, 'Nerio Badell Paz': R },
  ],
  [
    'Tulio Rondón salió al aeropuerto a buscar a Nerio Badell Paz, liberado anoche.',
    { 'Tulio Rondón': M, 'Nerio Badell Paz': R },
  ],
  [
    'Tulio Rondón dejó la cárcel municipal, donde es custodio, para felicitar a Nerio Badell Paz, liberado anoche.',
    { 'Tulio Rondón': M, 'Nerio Badell Paz': R },
  ],
  [
    'Tulio Rondón, quien abandonó la prisión en 2019, acompañó a Nerio Badell Paz, liberado anoche.',
    { 'Tulio Rondón': M, 'Nerio Badell Paz': R },
  ],
  ['Tulio Rondón y Nerio Badell Paz se abrazaron a la salida del Rodeo.', { 'Tulio Rondón': M }],
  ['Tulio Rondón llevó en su carro a Nerio Badell Paz desde el Rodeo hasta su casa.', { 'Tulio Rondón': M }],
  ['Tulio Rondón trajo a casa a Nerio Badell Paz.', { 'Tulio Rondón': M }],
  ['Tom Ronan brought Nerio Badell home from El Rodeo on Tuesday.', { 'Tom Ronan': M, 'Nerio Badell': R }],
  ['Tom Ronan, who walked out of El Rodeo with Nerio Badell, is his uncle.', { 'Tom Ronan': M }],
  [
    'Tom Ronan, who is out of the country, hailed the release of Nerio Badell.',
    { 'Tom Ronan': M, 'Nerio Badell': R },
  ],
  [
    'Tom Ronan, at home in Ohio, learned that Nerio Badell had been freed.',
    { 'Tom Ronan': M, 'Nerio Badell': R },
  ],
  ['Tom Ronan was home when Nerio Badell called to say he was free.', { 'Tom Ronan': M }],
  [
    'Tom Ronan is back in Caracas to press for the release of Nerio Badell.',
    { 'Tom Ronan': M, 'Nerio Badell': M },
  ],
  [
    'Tom Ronan returned to his home after greeting Nerio Badell, released on Tuesday.',
    { 'Tom Ronan': M, 'Nerio Badell': R },
  ],
  ['Tom Ronan left the prison with a letter from Nerio Badell.', { 'Tom Ronan': M, 'Nerio Badell': M }],
  [
    'Tom Ronan came out of El Rodeo carrying the belongings of Nerio Badell.',
    { 'Tom Ronan': M, 'Nerio Badell': M },
  ],
  [
    'Tom Ronan told reporters outside the prison that Nerio Badell had been released.',
    { 'Tom Ronan': M, 'Nerio Badell': R },
  ],
  [`"He rang me and shouted: 'I am out!'", Tom Ronan recalled.`, { 'Tom Ronan': M }],
  ['"My son said he was out", Tom Ronan recalled.', { 'Tom Ronan': M }],
  ['Flor Añez, madre de Nerio Badell Paz: "Me llamó: vieja, estoy libre".', { 'Flor Añez': M }],
  ['Flor Añez: "Mi muchacho me dijo que estaba afuera y corrí".', { 'Flor Añez': M }],
  ['"Vieja, ábreme que estoy afuera", oyó Flor Añez desde la ventana.', { 'Flor Añez': M }],
  ['"Estoy libre", le dijo Nerio a Flor Añez por teléfono.', { 'Flor Añez': M }],
  ['"Estoy libre", le dijo a Flor Añez su hijo.', { 'Flor Añez': M }],
  ['"Estoy libre", fue el mensaje que recibió Flor Añez.', { 'Flor Añez': M }],
  ['"Estoy libre": ese fue el mensaje que le llegó a Flor Añez a las 3:00 am.', { 'Flor Añez': M }],
  ['"I am free" was the text that reached Flor Añez at 3 am.', { 'Flor Añez': M }],
  [`"I'm out," he told Flor Añez by phone.`, { 'Flor Añez': M }],
  [`"I'm out," her son told Flor Añez by phone.`, { 'Flor Añez': M }],
  ['"¡Me soltaron!", escuchó decir Flor Añez a su hijo.', { 'Flor Añez': M }],
  ['"Nos soltaron a todos", leyó en voz alta Flor Añez.', { 'Flor Añez': M }],
  ['La periodista Flor Añez leyó el mensaje de Nerio Badell Paz: "Estoy libre".', { 'Flor Añez': M }],
  [
    'Pedro Urbina Sosa salió del Rodeo y se abrazó con su madre, Elsa Sosa Prado.',
    { 'Pedro Urbina Sosa': R, 'Elsa Sosa Prado': M },
  ],
  [
    'Pedro Urbina Sosa volvió a su casa en Guacara y abrazó a su madre, Elsa Sosa Prado.',
    { 'Pedro Urbina Sosa': R, 'Elsa Sosa Prado': M },
  ],
  [
    'Pedro Urbina Sosa, excarcelado el lunes, viajó a Mérida para abrazar a su madre, Elsa Sosa Prado.',
    { 'Pedro Urbina Sosa': R, 'Elsa Sosa Prado': M },
  ],
  [
    'Pedro Urbina Sosa y Juan Mata Rey salieron del Rodeo con Luis Cova Gil, todos estudiantes.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R, 'Luis Cova Gil': R },
  ],
  [
    'Pedro Urbina Sosa salió en libertad junto a Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R },
  ],
  [
    'Pedro Urbina Sosa salió del Rodeo junto a Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R },
  ],
  [
    'El diputado Pedro Urbina Sosa salió de la cárcel el lunes y fue recibido por Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  [
    'El periodista Pedro Urbina Sosa volvió a su casa tras dos años preso; su colega Juan Mata Rey sigue en Yare.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  [
    'El alcalde Pedro Urbina Sosa regresó a su casa y el concejal Juan Mata Rey sigue preso.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  [
    'Pedro Urbina Sosa dejó la cárcel tras un acuerdo que negoció Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  [
    'Pedro Urbina Sosa fue liberado y llevado a casa por Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  [
    'Pedro Urbina walked out of El Rodeo on Monday and hugged his sister Elsa Urbina.',
    { 'Pedro Urbina': R, 'Elsa Urbina': M },
  ],
  [
    'Pedro Urbina returned home to his wife, Elsa Mata, after two years in jail.',
    { 'Pedro Urbina': R, 'Elsa Mata': M },
  ],
  [
    'Journalist Pedro Urbina, freed on Monday, flew to Madrid with his wife, Elsa Mata.',
    { 'Pedro Urbina': R, 'Elsa Mata': M },
  ],
  [
    'Pedro Urbina Sosa aterrizó en Madrid junto a Juan Mata Rey, ambos canjeados el viernes.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R },
  ],
  ['"Estoy en mi casa y no lo creo", dijo por teléfono Pedro Urbina Sosa.', { 'Pedro Urbina Sosa': R }],
  [
    'En un audio enviado a su familia, Pedro Urbina Sosa dice: "Estoy libre, ya salí".',
    { 'Pedro Urbina Sosa': R },
  ],
  ['Pedro Urbina Sosa escribió en X: "Soy libre".', { 'Pedro Urbina Sosa': R }],
  [
    '"I was released at midnight," said Pedro Urbina, who was met by Senator Juan Mata.',
    { 'Pedro Urbina': R, 'Juan Mata': M },
  ],
  [
    'Salió el capitán Pedro Urbina Sosa y lo esperaba su hijo Luis Urbina Gil.',
    { 'Pedro Urbina Sosa': R, 'Luis Urbina Gil': M },
  ],
  ['Le abrieron la puerta a Pedro Urbina Sosa y corrió hacia su abuela.', { 'Pedro Urbina Sosa': R }],
  [
    'Recibieron su libertad Pedro Urbina Sosa, excarcelado el lunes, y Juan Mata Rey, excarcelado el martes.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R },
  ],
  [
    'Volvieron a casa Pedro Urbina Sosa, liberado el lunes, Juan Mata Rey y Luis Cova Gil.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': R, 'Luis Cova Gil': R },
  ],
  ['Pedro Urbina Sosa salió con medidas para ver a sus hijos.', { 'Pedro Urbina Sosa': R }],
  [
    'Pedro Urbina Sosa ya está en casa, anunció Juan Mata Rey.',
    { 'Pedro Urbina Sosa': R, 'Juan Mata Rey': M },
  ],
  ['Pedro Urbina Sosa salió de la cárcel sin hablar con la prensa.', { 'Pedro Urbina Sosa': R }],
]

/** Totals below lists, rows in capitals, exchanges, relatives who speak, news without a source; and their neighbours. */
export const TOLD: readonly Read[] = [
  [
    'Rodeo II, cuarta tanda: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez 3) Nixon Guédez Parra. Total: 3 excarcelados.',
    { 'Otto Parra Sayago': R, 'Nixon Guédez Parra': R },
  ],
  [
    'Yare III: 1. Otto Parra Sayago; 2. Freddy Torrealba Yépez; 3. Nixon Guédez Parra. En total, tres liberados.',
    { 'Otto Parra Sayago': R, 'Freddy Torrealba Yépez': R },
  ],
  [
    'Tocuyito, viernes:\n1. Otto Parra Sayago\n2. Freddy Torrealba Yépez\nTotal: 2 excarcelados',
    { 'Otto Parra Sayago': R, 'Freddy Torrealba Yépez': R },
  ],
  [
    'INOF:\n- Olga Parra Sayago\n- Nelly Torrealba Yépez\nTotal liberadas: 2',
    { 'Olga Parra Sayago': R, 'Nelly Torrealba Yépez': R },
  ],
  [
    'Rodeo I, first batch: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 2 released.',
    { 'Otto Parra Sayago': R },
  ],
  [
    'Rodeo II, cuarta tanda: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 0 excarcelados.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Rodeo II, pendientes: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total de excarcelados hasta ahora: 14.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Rodeo II: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 2 detenidos.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Siguen presos en Rodeo II: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 2 excarcelados prometidos.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'Solicitudes: 1) Otto Parra Sayago 2) Freddy Torrealba Yépez. Total: 5 excarcelados en la semana.',
    { 'Otto Parra Sayago': M },
  ],
  [
    'EXCARCELADOS RODEO I / 8 PM: ALBORNOZ PAREDES YEFERSON - DI BATTISTA GIANCARLO - HADDAD KHOURY ELIAS',
    { 'Giancarlo Di Battista': R, 'Elías Haddad Khoury': R },
  ],
  [
    'LIBERADOS TOCORON 10 AM: PARRA SAYAGO OTTO – DE SOUSA FREITAS JOAO – EL HALABI SAMIR',
    { 'Otto Parra Sayago': R, 'Joao De Sousa Freitas': R, 'Samir El Halabi': R },
  ],
  [
    'EXCARCELADOS YARE: PARRA SAYAGO OTTO / VON HESSE MATA KARL / ABOU FAKHR NABIL',
    { 'Karl Von Hesse Mata': R, 'Nabil Abou Fakhr': R },
  ],
  [
    'PENDIENTES RODEO I / 8 PM: ALBORNOZ PAREDES YEFERSON - DI BATTISTA GIANCARLO - HADDAD KHOURY ELIAS',
    { 'Giancarlo Di Battista': M, 'Elías Haddad Khoury': M },
  ],
  [
    'RELEASED RODEO I, 8 PM: ALBORNOZ PAREDES YEFERSON - DI BATTISTA GIANCARLO - HADDAD KHOURY ELIAS',
    { 'Giancarlo Di Battista': R },
  ],
  [
    'El canje quedó consumado: a cambio de los deportados, Caracas entregó a siete estadounidenses, entre ellos el velerista Kyle Brandt y el exmarine Marcus Delacroix.',
    { 'Kyle Brandt': R, 'Marcus Delacroix': R },
  ],
  [
    'Caracas entregó a cuatro italianos, entre ellos Piero Sabatini y Luca Ferri, en el marco del canje.',
    { 'Piero Sabatini': R, 'Luca Ferri': R },
  ],
  [
    'El gobierno venezolano entregó a seis españoles, entre ellos Íñigo Larra Sáez, a cambio del empresario Hugo Saab Mora.',
    { 'Íñigo Larra Sáez': R },
  ],
  [
    'In the swap Caracas handed over seven Americans, among them Kyle Brandt and Marcus Delacroix.',
    { 'Kyle Brandt': R, 'Marcus Delacroix': R },
  ],
  ['Caracas handed over ten Colombians on Friday, including Darío Rendón Gil.', { 'Darío Rendón Gil': R }],
  ['La policía entregó a la DGCIM a siete estadounidenses, entre ellos Kyle Brandt.', { 'Kyle Brandt': M }],
  [
    'Caracas entregó a Washington la lista de siete estadounidenses, entre ellos Kyle Brandt.',
    { 'Kyle Brandt': M },
  ],
  ['Caracas entregará a siete estadounidenses, entre ellos Kyle Brandt.', { 'Kyle Brandt': M }],
  ['Caracas entregó a siete estadounidenses, pero no a Kyle Brandt.', { 'Kyle Brandt': M }],
  [
    'Como parte del canje, dejaron la prisión y abordaron un avión oficial la cooperante Chiara Benvenuti y el comerciante Salvatore Lo Presti.',
    { 'Chiara Benvenuti': R, 'Salvatore Lo Presti': R },
  ],
  [
    'Abandonaron la cárcel y viajaron a Roma en un vuelo militar Piero Sabatini y Luca Ferri.',
    { 'Piero Sabatini': R, 'Luca Ferri': R },
  ],
  ['Dejó la celda y abordó un avión hacia Madrid el cooperante Íñigo Larra Sáez.', { 'Íñigo Larra Sáez': R }],
  [
    'Dejaron la prisión y subieron a un camión rumbo a Tocorón Piero Sabatini y Luca Ferri.',
    { 'Piero Sabatini': M },
  ],
  [
    'Dejaron la prisión y se reunieron con el embajador Piero Sabatini los tres italianos.',
    { 'Piero Sabatini': M },
  ],
  [
    'Seven Spaniards held in Venezuela landed in Madrid on Saturday under an exchange brokered by Qatar. "Finally home", wrote Íker Lizarra Santín, one of the seven.',
    { 'Íker Lizarra Santín': R },
  ],
  [
    'Four Italians jailed in Caracas landed in Rome on Monday. "I kissed the ground", said Piero Sabatini, one of the four.',
    { 'Piero Sabatini': R },
  ],
  [
    'Siete españoles presos en Venezuela aterrizaron en Madrid el sábado. "Por fin en casa", escribió Íker Lizarra Santín, uno de los siete.',
    { 'Íker Lizarra Santín': R },
  ],
  [
    'Ten Americans held in Venezuela arrived in Texas on Friday. Kyle Brandt, one of the ten, hugged his wife.',
    { 'Kyle Brandt': R },
  ],
  [
    'Cuatro italianos detenidos en Caracas llegaron a Roma. Piero Sabatini, uno de los cuatro, habló con la prensa.',
    { 'Piero Sabatini': R },
  ],
  [
    'Seven Spaniards are held in Venezuela. "We want him home", wrote the brother of Íker Lizarra Santín, one of the seven.',
    { 'Íker Lizarra Santín': M },
  ],
  [
    'Seven Spaniards landed in Madrid on Saturday. Íker Lizarra Santín, one of the three still held in Caracas, was not aboard.',
    { 'Íker Lizarra Santín': M },
  ],
  [
    'Seven Spanish diplomats landed in Caracas on Saturday to press for the release of Íker Lizarra Santín, one of the seven.',
    { 'Íker Lizarra Santín': M },
  ],
  [
    '"Me dijo: mamá, ponme a calentar una arepa que voy saliendo. Y llegó, gracias a Dios", relató Yusbely Camero, mamá de Jonaiker Camero Ruiz, quien pasó 21 meses preso en Tocuyito.',
    { 'Jonaiker Camero Ruiz': R, 'Yusbely Camero': M },
  ],
  [
    '"Tocó la puerta a las cinco y ahí estaba. Llegó, bendito sea Dios", contó Rita Oviedo, madre de Manuel Landa Ruz, quien estuvo un año preso en Yare.',
    { 'Manuel Landa Ruz': R, 'Rita Oviedo': M },
  ],
  [
    '"Y volvió, gracias a Dios", dijo Rita Oviedo, tía de Manuel Landa Ruz, que pasó once meses detenido.',
    { 'Manuel Landa Ruz': R, 'Rita Oviedo': M },
  ],
  [
    '"Por fin llegó", suspiró el padre de Manuel Landa Ruz, quien pasó dos años preso en el Rodeo.',
    { 'Manuel Landa Ruz': R },
  ],
  [
    '"He came, thank God", said Rita Oviedo, mother of Manuel Landa, who spent a year in prison.',
    { 'Manuel Landa': R, 'Rita Oviedo': M },
  ],
  [
    '"Llegó la comida, gracias a Dios", contó Rita Oviedo, madre de Manuel Landa Ruz, quien lleva un año preso.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Y no llegó, gracias a este gobierno", relató Rita Oviedo, mamá de Manuel Landa Ruz, quien pasó 21 meses preso.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Llegó el juez y la suspendió", relató Rita Oviedo, mamá de Manuel Landa Ruz, quien pasó 21 meses preso.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"I hugged him and he weighed nothing", said the father of Cristhian Oropeza Daza, standing with his son outside Rodeo I minutes after the gates opened for him on Sunday.',
    { 'Cristhian Oropeza Daza': R },
  ],
  [
    '"He is so thin", said the mother of Manuel Landa, hugging her son outside the prison gates.',
    { 'Manuel Landa': R },
  ],
  [
    '"Está flaquito", dijo la madre de Manuel Landa Ruz, abrazada a su hijo a las puertas del Rodeo I.',
    { 'Manuel Landa Ruz': R },
  ],
  [
    '"Está flaquito", dijo el padre de Manuel Landa Ruz, de pie junto a su hijo frente al penal, minutos después de que le abrieran el portón.',
    { 'Manuel Landa Ruz': R },
  ],
  [
    '"He is so thin", said the mother of Manuel Landa, standing outside Rodeo I with a photo of her son.',
    { 'Manuel Landa': M },
  ],
  [
    '"I hugged him through the bars", said the father of Manuel Landa, standing outside Rodeo I after a visit.',
    { 'Manuel Landa': M },
  ],
  [
    '"Está flaquito", dijo la madre de Manuel Landa Ruz, de pie junto a su hijo menor frente al penal.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"¡Estoy afuera, vale, estoy afuera!", gritaba por teléfono a su hermano Eduvigis Navas, tras siete meses presa, mientras se alejaba del comando.',
    { 'Eduvigis Navas': R },
  ],
  [
    '"¡Estoy libre!", le gritaba a su madre por teléfono Manuel Landa Ruz, tras un año preso.',
    { 'Manuel Landa Ruz': R },
  ],
  [
    '"I am out!", Manuel Landa shouted to his brother over the phone after seven months in jail.',
    { 'Manuel Landa': R },
  ],
  ['"Estoy libre", anunció por teléfono a sus hijos Manuel Landa Ruz.', { 'Manuel Landa Ruz': R }],
  [
    '"Estoy aquí afuera", gritaba hacia la celda a su hermano Manuel Landa Ruz, preso desde hace siete meses, Rita Landa Ruz.',
    { 'Manuel Landa Ruz': M },
  ],
  [
    '"Free at last," wrote the brother of journalist Edgardo Manzanilla after the reporter was released from a military facility on Wednesday.',
    { 'Edgardo Manzanilla': R },
  ],
  [
    '"Está libre", escribió la hermana del periodista Edgardo Manzanilla luego de que el reportero fuera excarcelado el lunes.',
    { 'Edgardo Manzanilla': R },
  ],
  [
    '"Thank you all," wrote the wife of activist Edgardo Manzanilla after the dissident was freed on Monday.',
    { 'Edgardo Manzanilla': R },
  ],
  [
    '"Gracias a todos", escribió la esposa del profesor Edgardo Manzanilla después de que el docente saliera de la cárcel.',
    { 'Edgardo Manzanilla': R },
  ],
  [
    '"Thank you," wrote the brother of journalist Edgardo Manzanilla after another reporter was released on Monday.',
    { 'Edgardo Manzanilla': M },
  ],
  [
    '"When is his turn?" wrote the brother of journalist Edgardo Manzanilla after two reporters were released on Monday.',
    { 'Edgardo Manzanilla': M },
  ],
  [
    'Dos fuentes policiales dijeron que el empresario Ruperto Lezcano pudo haber salido libre de Fuerte Tiuna el viernes. Ni el tribunal ni sus allegados lo confirman.',
    { 'Ruperto Lezcano': P },
  ],
  ['Ruperto Lezcano podría haber sido excarcelado anoche, según un portal.', { 'Ruperto Lezcano': P }],
  [
    'Según vecinos, Ruperto Lezcano pudo haber salido del Rodeo el martes; la familia no ha podido confirmarlo.',
    { 'Ruperto Lezcano': P },
  ],
  [
    'Sources said Ruperto Lezcano could have walked free on Friday; neither the court nor relatives confirm it.',
    { 'Ruperto Lezcano': P },
  ],
  [
    'Ruperto Lezcano pudo haber salido libre el viernes, pero el juez se negó a firmar.',
    { 'Ruperto Lezcano': M },
  ],
  [
    'Ruperto Lezcano pudo haber sido liberado en mayo si el fiscal no hubiera apelado.',
    { 'Ruperto Lezcano': M },
  ],
  [
    'Dos versiones corren sobre el comisario Saúl Arrioja: un portal asegura que salió el martes con medidas cautelares, mientras que su hermano dice que no ha recibido ninguna llamada y no sabe dónde está.',
    { 'Saúl Arrioja': P },
  ],
  [
    'Hay dos versiones sobre Saúl Arrioja: una ONG dice que fue liberado, mientras su esposa asegura que no sabe nada de él.',
    { 'Saúl Arrioja': P },
  ],
  [
    'Circulan versiones encontradas sobre Saúl Arrioja: un diputado afirma que salió el lunes, mientras que la familia lo sigue buscando.',
    { 'Saúl Arrioja': P },
  ],
  [
    'There are two versions about Saúl Arrioja: one outlet says he was released Tuesday, while his brother says he has heard nothing.',
    { 'Saúl Arrioja': P },
  ],
  [
    'Nine Peruvians held in Venezuela arrived in Lima on Sunday as part of the exchange, among them Gladys Huamán Poma and Efraín Quispe Rojas.',
    { 'Gladys Huamán Poma': R, 'Efraín Quispe Rojas': R },
  ],
  [
    'Under the swap, Washington returned two convicted traffickers and Caracas freed engineer Wade Holloway.',
    { 'Wade Holloway': R },
  ],
  ['El canje incluye a Wade Holloway, pero se ejecutará la semana próxima.', { 'Wade Holloway': M }],
  ['Washington pide incluir en el canje a Wade Holloway.', { 'Wade Holloway': M }],
  [
    'El empresario Ramiro Abad Soto, entregado por Estados Unidos en el canje, ya está en Caracas; a cambio volvió a su país Wade Holloway.',
    { 'Wade Holloway': R },
  ],
  ['Tras el canje, Wade Holloway pisó suelo texano a las 4 de la madrugada.', { 'Wade Holloway': R }],
  ['Talks on a swap that would free Wade Holloway have stalled.', { 'Wade Holloway': M }],
  [
    '"Me abrieron el portón a las once y no miré atrás", dijo el sindicalista Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': R },
  ],
  [
    '"Todavía no creo que lo tengo aquí", dijo entre lágrimas Zulay Badell, esposa de Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': R, 'Zulay Badell': M },
  ],
  [
    '"Nos lo devolvieron flaquito, pero vivo", contó la hermana de Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': R },
  ],
  ['"Que me lo devuelvan vivo", pidió la hermana de Nerio Badell Urdaneta.', { 'Nerio Badell Urdaneta': M }],
  [
    '"No he dormido de la alegría: mi hijo está en su cama", escribió Zulay Urdaneta, madre de Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': R, 'Zulay Urdaneta': M },
  ],
  [
    '"Soñé que estaba en casa", escribió desde la celda Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': M },
  ],
  [
    '"Cuando salga, lo primero será abrazarlo", dijo Zulay Urdaneta, madre de Nerio Badell Urdaneta.',
    { 'Nerio Badell Urdaneta': M },
  ],
  ['"My dad is home", posted the daughter of Nerio Badell.', { 'Nerio Badell': R }],
  ['"My dad should be home", posted the daughter of Nerio Badell.', { 'Nerio Badell': M }],
  ['Authorities let union leader Nerio Badell go late Tuesday, his wife said.', { 'Nerio Badell': R }],
  [
    'Nerio Badell, the union leader jailed since 2023, was allowed to go home Tuesday, Foro Penal confirmed.',
    { 'Nerio Badell': R },
  ],
  [
    'Union leader Nerio Badell is out of El Rodeo after 14 months, two relatives confirmed.',
    { 'Nerio Badell': R },
  ],
  [
    'After 14 months behind bars, union leader Nerio Badell regained his freedom Tuesday.',
    { 'Nerio Badell': R },
  ],
  [
    'A judge ordered the release of Nerio Badell, but guards at El Rodeo have not carried it out.',
    { 'Nerio Badell': M },
  ],
  ['Nerio Badell walked out of El Rodeo on Tuesday with nothing but a plastic bag.', { 'Nerio Badell': R }],
  [
    'Among those released Tuesday: union leader Nerio Badell, teacher Flor Añez and student Kelvin Ochoa.',
    { 'Nerio Badell': R, 'Flor Añez': R, 'Kelvin Ochoa': R },
  ],
  [
    'Venezuela on Tuesday released union leader Nerio Badell, whose cellmate Flor Añez remains in custody.',
    { 'Nerio Badell': R, 'Flor Añez': M },
  ],
  [
    'Rights lawyer Flor Añez said her client Nerio Badell left El Rodeo at dawn.',
    { 'Nerio Badell': R, 'Flor Añez': M },
  ],
  [
    'Lawyer Flor Añez left El Rodeo at dawn without her client Nerio Badell.',
    { 'Nerio Badell': M, 'Flor Añez': M },
  ],
  [
    'La abogada Flor Añez Prado confirmó que su defendido Nerio Badell Urdaneta ya está con su familia.',
    { 'Nerio Badell Urdaneta': R, 'Flor Añez Prado': M },
  ],
  [
    'Su abogada, Flor Añez Prado, lo esperaba en la puerta: Nerio Badell Urdaneta salió a las 7:15.',
    { 'Nerio Badell Urdaneta': R, 'Flor Añez Prado': M },
  ],
  [
    'Flor Añez Prado, defensora de Nerio Badell Urdaneta, salió del tribunal con la boleta en la mano.',
    { 'Nerio Badell Urdaneta': M, 'Flor Añez Prado': M },
  ],
  [
    'La fiscal Flor Añez Prado pidió la libertad de Nerio Badell Urdaneta y el juez la negó.',
    { 'Nerio Badell Urdaneta': M, 'Flor Añez Prado': M },
  ],
  [
    'El juez Tulio Rondón firmó la boleta y Nerio Badell Urdaneta salió esa misma noche.',
    { 'Nerio Badell Urdaneta': R, 'Tulio Rondón': M },
  ],
  [
    'Nerio Badell Urdaneta fue excarcelado el martes, informó Flor Añez Prado, directora de la ONG.',
    { 'Nerio Badell Urdaneta': R, 'Flor Añez Prado': M },
  ],
  [
    'Nerio Badell Urdaneta, defendido por Flor Añez Prado, duerme desde anoche en su casa.',
    { 'Nerio Badell Urdaneta': R, 'Flor Añez Prado': M },
  ],
  [
    'Flor Añez Prado logró la libertad de Nerio Badell Urdaneta; su otro defendido, Kelvin Ochoa Luz, espera juicio.',
    { 'Nerio Badell Urdaneta': R, 'Flor Añez Prado': M, 'Kelvin Ochoa Luz': M },
  ],
  [
    'Circula en WhatsApp que Nerio Badell Urdaneta fue liberado; su familia no lo confirma.',
    { 'Nerio Badell Urdaneta': P },
  ],
  [
    'Nerio Badell Urdaneta habría salido del Rodeo el martes, según medios locales.',
    { 'Nerio Badell Urdaneta': P },
  ],
  [
    'Un funcionario que pidió no ser identificado dijo que Nerio Badell Urdaneta está libre. La familia aún no lo ha visto.',
    { 'Nerio Badell Urdaneta': P },
  ],
  [
    'Nerio Badell is believed to have been released Tuesday, though his lawyer could not confirm it.',
    { 'Nerio Badell': P },
  ],
  [
    'Unverified posts claim Nerio Badell was freed; El Rodeo officials did not respond.',
    { 'Nerio Badell': P },
  ],
  ['Reports of the release of Nerio Badell could not be independently confirmed.', { 'Nerio Badell': P }],
  ['Se presume que Nerio Badell Urdaneta fue excarcelado en la madrugada.', { 'Nerio Badell Urdaneta': P }],
  [
    'Al parecer, Nerio Badell Urdaneta recuperó su libertad; esperamos confirmación.',
    { 'Nerio Badell Urdaneta': P },
  ],
  [
    'Una lista no oficial incluye a Nerio Badell Urdaneta entre los excarcelados del martes.',
    { 'Nerio Badell Urdaneta': P },
  ],
  [
    'Es falso que Nerio Badell Urdaneta haya sido liberado, aclaró su esposa.',
    { 'Nerio Badell Urdaneta': M },
  ],
  [
    'Dos testigos dicen haber visto salir a Nerio Badell Urdaneta, pero el penal lo niega.',
    { 'Nerio Badell Urdaneta': P },
  ],
]
