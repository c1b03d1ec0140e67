import { describe, expect, test } from 'vitest'
import { type Finding, findNames } from '../../src/names/find.ts'

/**
 * Rules of the language, each with paraphrases as different newsrooms would write them and with neighbours that must not
 * be taken for it. X is followed, Y and Z stand beside. All names are invented.
 */

const NAMES = { X: 'Braulio Cedeño Mata', Y: 'Nelly Rujano Paz', Z: 'Pablo Orta Ruz' }
const NOT = 'mentioned_not_released'
type Told = Partial<Record<keyof typeof NAMES, Finding>>

const reads = (text: string, told: Told): Told => {
  const written = text.replace(/\b[XYZ]\b/g, (letter) => NAMES[letter as keyof typeof NAMES])
  const found = findNames({ text: written, followed: Object.values(NAMES) })
  const keys = Object.keys(told) as (keyof typeof NAMES)[]
  return Object.fromEntries(keys.map((key) => [key, found[NAMES[key]]]))
}

const CLASSES: Readonly<Record<string, readonly (readonly [text: string, told: Told])[]>> = {
  'whoever signs a list, waits beside somebody or is moved is not out': [
    ['RELEASED 12 JANUARY\nRUJANO PAZ NELLY\nORTA RUZ PABLO\nPREPARED BY: X', { X: NOT, Y: 'released' }],
    ['Excarcelados:\n- Y\n- Z\nVerificado por: X', { X: NOT, Y: 'released', Z: 'released' }],
    ['Salieron hoy de Tocorón:\n• Y (Aragua)\nAún sin salir: X y Z.', { X: NOT, Y: 'released', Z: NOT }],
    [
      '"I have slept in my own bed," Z said, sitting beside his wife, X. He was released on Monday.',
      { X: NOT },
    ],
    [
      'Salieron de Ramo Verde con destino a Fuerte Guaicaipuro el coronel X y el teniente Z.',
      { X: NOT, Z: NOT },
    ],
    [
      'Reubican en Yare II a dos militares que estaban en Ramo Verde: el mayor Z y el sargento X.',
      { X: NOT },
    ],
    ['X walked out of Tocuyito prison on Saturday and boarded a bus for Punto Fijo.', { X: 'released' }],
    ['X fue puesta en libertad el miércoles. Un tío la esperaba en la puerta.', { X: 'released' }],
  ],
  'whoever tells the news is not who is out, however he is introduced': [
    [
      'Liberaron a la estudiante Y, confirmó su hermano, el concejal X, quien dio las gracias a los vecinos.',
      { X: NOT, Y: 'released' },
    ],
    [
      'Quedó en libertad Y, de acuerdo con su tío, el sacerdote X, párroco de la zona.',
      { X: NOT, Y: 'released' },
    ],
    ['Y was released on Friday, her brother, the journalist X, said.', { X: NOT, Y: 'released' }],
    [
      'Y was freed on Monday, according to her father, former lawmaker X, who thanked the mediators.',
      { X: NOT, Y: 'released' },
    ],
    ['En un video, el padre de Y, el exdiputado X, dijo que su hija ya fue excarcelada.', { X: NOT }],
    ['"Mi hija ya duerme en su cama", escribió X al anunciar que Y había salido del anexo.', { X: NOT }],
    ['«¡Salió, salió!», gritaba por teléfono X. Su nieta, Y, acababa de cruzar el portón.', { X: NOT }],
    ['Fue liberado, confirmó el gremio, el periodista X, preso desde marzo.', { X: 'released' }],
    [
      'Salieron en libertad, informó su defensor, el periodista X y la docente Y.',
      { X: 'released', Y: 'released' },
    ],
    ['Soltaron a Y y a su padre, el exdiputado X, quien agradeció la mediación.', { X: 'released' }],
  ],
  'a later sentence that puts somebody in again without his name is about whoever was freed': [
    [
      '"Liberan a X", tuiteó su partido. A las 9:30 la misma cuenta informó que una comisión volvió a detenerlo cuando llegaba a Valle de la Pascua.',
      { X: NOT },
    ],
    ['X salió en libertad el lunes. Ayer la abogada Z informó que volvieron a aprehenderlo.', { X: NOT }],
    ['X salió en libertad. La noche del martes fue capturado nuevamente junto con Z.', { X: NOT }],
    ['X quedó libre. Cerca de San Juan de los Morros lo interceptó una comisión de la Dgcim.', { X: NOT }],
    ['X was freed on Monday. Hours later police had picked him up again at a checkpoint.', { X: NOT }],
    ['"Liberan a X", tuiteó su partido. A su primo Z, en cambio, volvieron a detenerlo.', { X: 'released' }],
    ['Liberan a X. Su cámara y su teléfono no le fueron devueltos.', { X: 'released' }],
    ['Liberan a X. A las 9:30 su familia volvió a recibirlo en casa.', { X: 'released' }],
  ],
  'a contrast is told of the one it names, and «en libertad» with its measures may stand first': [
    [
      'En libertad con régimen de presentación quedaron X y Y; para Z, en cambio, el juez dictó detención domiciliaria.',
      { X: 'released', Y: 'released', Z: NOT },
    ],
    [
      'Con libertad plena quedó X; Z, por el contrario, pasó a detención domiciliaria.',
      { X: 'released', Z: NOT },
    ],
    [
      'Para Y y Z el juez dictó detención domiciliaria; X, en cambio, quedó en libertad.',
      { X: 'released', Y: NOT, Z: NOT },
    ],
    ['X was released on bail; for Z, however, the judge ordered house arrest.', { X: 'released', Z: NOT }],
    ['They include X and Y, but not the couple’s driver, Z. Fourteen were freed.', { Z: NOT }],
    ['Missing from the list of the freed: X and Y.', { X: NOT, Y: NOT }],
  ],
  'a participle behind «people» says who they were': [
    [
      'Cuba freed nine people jailed on sedition charges, including X and Y.',
      { X: 'released', Y: 'released' },
    ],
    ['Nicaragua freed and expelled 20 clergy detained on treason charges, including X.', { X: 'released' }],
    [
      'Excarcelaron a ocho ciudadanos arrestados el año pasado bajo cargos de conspiración, incluido X.',
      { X: 'released' },
    ],
    ['Police freed ten protesters, but detained X on new charges.', { X: NOT }],
    [
      'X, quien obtuvo la libertad en el canje de diciembre de 2023, pidió por Z, aún en El Rodeo.',
      { X: NOT },
    ],
  ],
  'what is said in a clause that ends with its comma is not said of the next subject': [
    ['Mientras Y salió en libertad, X espera su boleta.', { X: NOT, Y: 'released' }],
    ['El mismo día en que liberaron a Y, X recibió la visita de su madre.', { X: NOT, Y: 'released' }],
    ['Con Y libre desde ayer, el maestro X podría salir el lunes.', { X: NOT, Y: 'released' }],
    ['While Y walked free, X was left out, his sister said.', { X: NOT, Y: 'released' }],
    ['On the day Y was freed, X, a teacher, met his lawyer.', { X: NOT, Y: 'released' }],
    ['Y fue excarcelada y su hermano X sigue en Rodeo II.', { X: NOT, Y: 'released' }],
    ['Y was freed on Monday and her brother X remains at Ramo Verde.', { X: NOT, Y: 'released' }],
    ['Cuando abrieron las puertas salieron Y, X y otros tres.', { X: 'released', Y: 'released' }],
    ['Tras la excarcelación de Y, X fue liberado también.', { X: 'released', Y: 'released' }],
  ],
  'who is counted among those told before shares what was told of them': [
    ['El gobierno liberó a cuatro presos en el puente; uno es X.', { X: 'released' }],
    ['El régimen liberó a 135 presos; entre los que bajaron del avión está X.', { X: 'released' }],
    ['Monitors verified 19 releases. X and Y were among them; Z was not.', { X: 'released', Z: NOT }],
    [
      'La ONG verificó cuatro excarcelaciones: tres menores, cuya identidad se reserva, y X.',
      { X: 'released' },
    ],
    ['Se conoció la relación de excarcelados. De El Rodeo: Y. De Yare: X.', { X: 'released', Y: 'released' }],
    ['Liberaron a nueve; entre ellos no está X.', { X: NOT }],
    ['Llegó a Barajas X, uno de los tres españoles excarcelados.', { X: 'released' }],
    ['Llegó a la vigilia X, uno de los doce excarcelados en 2019.', { X: NOT }],
  ],
  'who is named only to be left out is not out': [
    ['Salieron todos, a excepción de X y de su chofer, Z.', { X: NOT, Z: NOT }],
    ['Y cruzó ayer el portón; X, en cambio, no.', { X: NOT, Y: 'released' }],
    ['A diferencia de los otros nueve, que ya están libres, X no fue incluido en la medida.', { X: NOT }],
    ['En ninguno de los partes, que suman 143 excarcelaciones, figura X.', { X: NOT }],
    ['Y is home; X did not.', { X: NOT, Y: 'released' }],
    ['X no solo fue liberado: quedó sin cargos.', { X: 'released' }],
  ],
  'whoever tells of the time since his own release is out': [
    ['«Libre al fin», gritó X al bajar del carro.', { X: 'released' }],
    ['"I just want to eat," said a smiling X as he walked free from prison.', { X: 'released' }],
    ['«Salí con lo puesto», cuenta X al día siguiente de su excarcelación.', { X: 'released' }],
    ['«No me voy del país», advirtió X en su primera entrevista como hombre libre.', { X: 'released' }],
    ['«No olvido a los que siguen adentro», dijo X al salir de la cárcel.', { X: 'released' }],
    ['«Libre», gritó su madre, Y, a las puertas del penal donde está X.', { X: NOT, Y: NOT }],
    ['«Mi cliente está bien», dijo el abogado Z al salir de la cárcel.', { Z: NOT }],
  ],
  'a relative who speaks tells of the prisoner': [
    [
      '«Ya está aquí», escribió la hija de X una hora después de que confirmaran su salida de la cárcel.',
      { X: 'released' },
    ],
    ['«Durmió hasta las diez», contó el papá de Y, excarcelada el jueves.', { Y: 'released' }],
    [
      '«Lo abracé y no lo quise soltar», dijo Y, esposa de X, después de que este saliera en libertad.',
      { X: 'released', Y: NOT },
    ],
    ['Felicitaron a la familia de X por la liberación de este.', { X: 'released' }],
    ['"He is here, he is eating," said the mother of X.', { X: 'released' }],
    ['"They told the press he was out. He is not," said the wife of X.', { X: NOT }],
  ],
  'who works for a release, waits or visits is not released by it': [
    ['La abogada Y, que logró la libertad de X, agradeció el apoyo.', { X: 'released', Y: NOT }],
    ['Su padre, Z, entró al penal y salió con X, ya en libertad.', { X: 'released', Z: NOT }],
    ['La activista Y abrazó a X, recién liberado.', { X: 'released', Y: NOT }],
    ['X salió del comando acompañado por su esposa, Y.', { X: 'released', Y: NOT }],
    ['X was freed, his mother, Y, said.', { X: 'released', Y: NOT }],
  ],
  'what is presumed, heard or to be verified is possible': [
    ['Se presume que X recobró la libertad el miércoles.', { X: 'possible' }],
    ['Nos escriben que soltaron a X; apenas tengamos confirmación lo contamos.', { X: 'possible' }],
    ['X estaría en libertad, según su partido.', { X: 'possible' }],
    [
      'Fuentes hablan de la liberación de X; la ONG la mantiene en estatus «por verificar».',
      { X: 'possible' },
    ],
    [
      'A lawmaker posted that X had been released. His lawyers could neither confirm it nor rule it out.',
      { X: 'possible' },
    ],
    [
      'El partido dice que soltaron a X; la familia, que viajó a la cárcel, no ha logrado verlo.',
      { X: 'possible' },
    ],
    ['X estaría en libertad el lunes si llega la boleta.', { X: NOT }],
    ['Prometieron que entre los liberados estaría X.', { X: NOT }],
  ],
  'a second arrest counts in whatever words': [
    ['«Lo soltaron el viernes y el lunes ya lo habían agarrado otra vez», dijo la hermana de X.', { X: NOT }],
    ['Excarcelado el 8 de enero; aprehendido el 2 de febrero. Es la historia de X.', { X: NOT }],
    ['X, excarcelado hace dos semanas, fue sacado de su casa por hombres encapuchados.', { X: NOT }],
    ['X salió del Helicoide. Horas más tarde su hermana lo ubicó en Rodeo I.', { X: NOT }],
    ['X, liberado en diciembre, está de nuevo en manos de la Dgcim.', { X: NOT }],
    ['X salió del Sebin, pero para ser ingresado a Yare, precisó su hija.', { X: NOT }],
    ['Liberaron a Y y a X, pero este último fue capturado otra vez.', { X: NOT, Y: 'released' }],
    ['X salió libre con la misma camisa con que se lo llevaron.', { X: 'released' }],
    ['X salió en libertad y su familia se lo llevó a Acarigua.', { X: 'released' }],
  ],
  'what is granted takes nothing back': [
    ['X continúa recluido, pese a que su nombre apareció entre los liberados.', { X: NOT }],
    ['X sigue preso, aunque el ministro lo dio por liberado.', { X: NOT }],
    ['X remains in jail, although state media said he was freed.', { X: NOT }],
    ['X fue liberado, aunque la Fiscalía apeló.', { X: 'released' }],
  ],
  'a table tells row by row': [
    ['Nombre | Sitio | Estatus\nY | INOF | Liberada\nX | Rodeo I | Detenido', { X: NOT, Y: 'released' }],
    [
      'APELLIDOS Y NOMBRES / SITUACION\nRUJANO PAZ NELLY / LIBERADA\nORTA RUZ PABLO / DETENIDO',
      { Y: 'released', Z: NOT },
    ],
    [
      'PRIMER GRUPO (todos en sus casas):\n• X\nSEGUNDO GRUPO (pendiente por salir):\n• Y',
      { X: 'released', Y: NOT },
    ],
    ['En la calle:\n1) X, 44 años\nAún adentro:\n1) Y, 51 años', { X: 'released', Y: NOT }],
    ['Balance\n✅ Excarcelados (1)\n- X\n❌ Siguen presos (1)\n- Y', { X: 'released', Y: NOT }],
    ['Desde Yare salieron: 1. X. 2. Z. Desde La Crisálida: 3. Y.', { X: 'released', Y: 'released' }],
    ['Liberados: 1. X 2. Z. En tribunales: 1. Y', { X: 'released', Y: NOT }],
  ],
  'a demand ends with the phrase that opens the sentence': [
    ['Después de una larga campaña por su libertad, a X le dieron libertad plena.', { X: 'released' }],
    ['Arrested during the July protests, X has been released from jail.', { X: 'released' }],
    ['Agradeció a quienes pidieron la libertad de X, liberado el lunes.', { X: 'released' }],
    ['Estos son los dos trabajadores liberados ayer: X y Z.', { X: 'released', Z: 'released' }],
    ['Tras exigir la libertad de X, los vecinos volvieron a casa.', { X: NOT }],
  ],
  'whoever a name only belongs to is somebody else': [
    ['Los acusados de golpear a X están en libertad.', { X: NOT }],
    ['El custodio que maltrató a X fue liberado ayer.', { X: NOT }],
    ['Y, cuñada de X, quedó libre el jueves.', { X: NOT, Y: 'released' }],
    ['Y, capturada junto con X, fue puesta en libertad.', { X: NOT, Y: 'released' }],
    ['Una vecina de X, apresada el mismo día, volvió a su casa.', { X: NOT }],
    ['Excarcelaron a tres testigos del caso X.', { X: NOT }],
    ['Los choferes de X recobraron la libertad.', { X: NOT }],
    ['X oyó desde su calabozo cómo salían libres sus compañeros.', { X: NOT }],
    ['De los cuatro apresados en la finca de X, dos están libres.', { X: NOT }],
    ['Y, a quien X defendía, recuperó la libertad.', { X: NOT, Y: 'released' }],
    ['The officers who beat X are free on bail.', { X: NOT }],
    ['The bodyguard for X was set free.', { X: NOT }],
    ['X shared a dormitory with two women who were released on Sunday.', { X: NOT }],
    ['Two of the students tried with X walked out on Friday.', { X: NOT }],
    ['Y walked free after informing on and testifying against X.', { X: NOT, Y: 'released' }],
    ['El hermano de la diputada Y, X, ya está en su casa.', { X: 'released' }],
    ['El tribunal le otorgó a X una medida y fue excarcelado anoche.', { X: 'released' }],
    ['El profesor de música X salió ayer de Yare.', { X: 'released' }],
    ['X, detenido con su hermano, fue liberado el lunes.', { X: 'released' }],
    ['X y su madre salieron en libertad.', { X: 'released' }],
    ['El dirigente de Primero Justicia X quedó libre.', { X: 'released' }],
  ],
  'a town or a thing between two verbs takes nothing from whom they are about': [
    [
      'X salió el lunes. El jueves unos agentes lo interceptaron en Bello Campo y lo devolvieron al calabozo.',
      { X: NOT },
    ],
    [
      'X fue excarcelado el martes. El sábado lo bajaron de una buseta en una alcabala y no se sabe de él.',
      { X: NOT },
    ],
    ['X quedó libre el 3; el 9, al presentarse ante el tribunal, quedó detenido.', { X: NOT }],
    [
      '"Mi papá salió el sábado y el martes unos hombres de gris se lo llevaron", contó la hija de X.',
      { X: NOT },
    ],
    [
      'X salió en libertad el jueves. Sin embargo, este lunes su abogada confirmó que se encuentra detenido en La Pica.',
      { X: NOT },
    ],
    [
      'When X was freed, his wife cried. When they came back for him a week later, she filmed it.',
      { X: NOT },
    ],
    ['X left jail on Friday and was dragged out of a bakery on Monday.', { X: NOT }],
    ['X salió en libertad y su familia se lo llevó en autobús a Barinas.', { X: 'released' }],
    ['X quedó libre. La semana pasada habían detenido a su hermano otra vez.', { X: 'released' }],
    ['X salió ayer en libertad. Lo habían interceptado en una alcabala en marzo.', { X: 'released' }],
  ],
  'a release told first and undone in the same breath is undone': [
    ['X, que salió de Yare el miércoles, fue capturado esa misma noche.', { X: NOT }],
    ['Le dieron la libertad el jueves y se la quitaron el viernes: así le fue a X.', { X: NOT }],
    ['A cinco días de quedar libre, X fue aprehendido en el terminal cuando viajaba.', { X: NOT }],
    ['Por segunda vez cayó preso X, excarcelado en enero.', { X: NOT }],
    ['Agentes interceptaron en la plaza al recién liberado X.', { X: NOT }],
    ['X fue liberado, pero los funcionarios lo esperaban en la esquina.', { X: NOT }],
    ['X dejó El Rodeo, pero para ir a Ramo Verde.', { X: NOT }],
    ['X, released Tuesday, was by Saturday an inmate once more.', { X: NOT }],
    ['Prosecutors appealed and X, freed on Friday, had to surrender on Monday.', { X: NOT }],
    ['Salió en libertad X, quien fue detenido el 3 de agosto.', { X: 'released' }],
    ['X fue liberado cuando nadie lo esperaba.', { X: 'released' }],
  ],
  'who is let out of something else than a prison is not freed': [
    ['X fue liberado de sus funciones como director.', { X: NOT }],
    ['X salió libre de toda culpa en el caso del puente.', { X: NOT }],
    ['X salió de la alcaldía en enero.', { X: NOT }],
    ['X quedó libre del pago de la deuda.', { X: NOT }],
    ['X salió reelecto.', { X: NOT }],
    ['X was released by his team on Friday.', { X: NOT }],
    ['X was freed from solitary confinement.', { X: NOT }],
    ['X came out of surgery on Sunday.', { X: NOT }],
    ['Los bomberos liberaron a X, atrapado en su carro.', { X: NOT }],
    ['X was let out of prison for three hours to see his mother.', { X: NOT }],
    ['X quedó libre de cargos y ya está en su casa.', { X: 'released' }],
    ['X salió libre de la Dgcim.', { X: 'released' }],
  ],
  'what is only thought, heard or still to come is no fact': [
    ['"Creo que vi salir a X", comentó una vendedora.', { X: 'possible' }],
    ['Una presa dice haber oído que a X también lo soltaron.', { X: 'possible' }],
    ['Vecinas aseguran haber visto salir del comando a X.', { X: 'possible' }],
    [
      'Una radio da por liberado a X; el periódico, en cambio, lo ubica aún en los calabozos.',
      { X: 'possible' },
    ],
    ['Una lista no oficial incluye a X entre los excarcelados.', { X: 'possible' }],
    ['The minister claimed that X was home. "Then show him," his mother said.', { X: 'possible' }],
    ['X tiene un pie fuera de la cárcel.', { X: NOT }],
    ['El director le dijo a X que el martes lo sueltan.', { X: NOT }],
    ['X espera que la dejen salir.', { X: NOT }],
    ['Ya deberían haber soltado a X.', { X: NOT }],
    ['La versión de que X recuperó su libertad carece de sustento.', { X: NOT }],
    ['The announcement that X was free was, his son said, a lie.', { X: NOT }],
    ['El gobierno dijo haber liberado a 90 personas; entre las que faltan está X.', { X: NOT }],
    ['El gobierno ha liberado a X.', { X: 'released' }],
  ],
  'whom a quotation of several sentences or a scene is about': [
    ['"Me abrieron la reja a las dos. No entendía nada", relató X en la sala de su casa.', { X: 'released' }],
    ['"They let me go at dawn. I could not stop shaking," said X.', { X: 'released' }],
    ['A una cuadra de su casa, X le anunció a su madre que estaba libre.', { X: 'released' }],
    ['"Todavía oigo el conteo", cuenta X, que lleva apenas tres días fuera del penal.', { X: 'released' }],
    ['"Falta mi hermana", dijo X al bajar del autobús con otros nueve excarcelados.', { X: 'released' }],
    ['"I slept on a pillow," X said on Sunday, her second day out of El Helicoide.', { X: 'released' }],
    ['X sigue preso. "A mí me soltaron el lunes", dijo su compañero de celda.', { X: NOT }],
    [
      '"Me soltaron a las seis. No lo creía", contó la abogada Y a las puertas del penal donde está X.',
      { X: NOT },
    ],
    ['La compañera de celda de X relató, ya en libertad, cómo la golpearon.', { X: NOT }],
  ],
  'groups that come off a plane or are given back': [
    [
      'Aterrizó el avión con los cuatro peruanos canjeados. A X, que pasó un año preso, lo esperaban sus hijas en la pista.',
      { X: 'released' },
    ],
    [
      'Caracas handed over six Americans in exchange for two men. Among those on the plane home was X.',
      { X: 'released' },
    ],
    [
      'Four more prisoners left Venezuelan jails on Sunday, the group said. It identified them as Y and X.',
      { X: 'released', Y: 'released' },
    ],
    ['Entre los 22 excarcelados que verificó el comité figura X.', { X: 'released' }],
    [
      'Aterrizó el avión con los presos que Caracas entregó a cambio de dos exfuncionarios. La primera en bajar fue Y.',
      { Y: 'released' },
    ],
    [
      'X ya está en Roma con sus hijos. Su salida de la cárcel formó parte del intercambio.',
      { X: 'released' },
    ],
    ['Authorities on Friday let out journalist X.', { X: 'released' }],
    ['Hay 14 excarcelados en Lara, entre los que no está X.', { X: NOT }],
    [
      'Caracas handed over six Americans in exchange for two men. Among those still waiting is X.',
      { X: NOT },
    ],
  ],
  'what an exchange, a remark or a date adds': [
    [
      'Cronología de X. 2 de mayo: excarcelado. 9 de mayo: citado. 10 de mayo: detenido en la citación.',
      { X: NOT },
    ],
    ['X, liberado el sábado, fue detenido hace minutos en El Paraíso.', { X: NOT }],
    [
      'X dejó la prisión el lunes, pero no la condena: la cumplirá en su apartamento de Los Palos Blancos.',
      { X: NOT },
    ],
    ['X, una de las excarceladas por el Día de la Madre, lleva tres días en la sede del Conas.', { X: NOT }],
    [
      '"Dormí con la luz apagada", contó X desde la casa de su suegra, adonde llegó al salir de la Dgcim.',
      { X: 'released' },
    ],
    ['X salió del Helicoide en una caravana que lo condujo a Fuerte Guaicaipuro.', { X: NOT }],
    ['X recobró la libertad en mayo; su familia informó ayer de su muerte.', { X: NOT }],
    [
      'Local media reported the release of X; her husband said he was trying to find out if it was true.',
      { X: 'possible' },
    ],
    ['The bishop asked that X be returned to his family.', { X: NOT }],
    ["Y's release raises hopes for X.", { X: NOT }],
    ['Nuevos detenidos tras las excarcelaciones:\n- X\n- Y', { X: NOT }],
    ['Y - LIBERADA\nX - YARE III', { X: NOT }],
    ['EXCARCELADOS\n- Y\n- Z\nNEGADOS\n- X', { X: NOT, Y: 'released' }],
    ['Liberados: Y ✔, Z ✔, X ❌', { X: NOT }],
    ['Monitors counted 17 people let go from El Rodeo on Sunday, including X.', { X: 'released' }],
    ['X fue liberado la noche del jueves y trasladado a su casa por la Cruz Roja.', { X: 'released' }],
    ['Detenido por error, X fue liberado tras cinco días.', { X: 'released' }],
  ],
  'what is asked for in the subjunctive is not told': [
    ['Piden que regresen con sus familias los enfermos, entre ellos el sargento X.', { X: NOT }],
    ['Rogó al ministro un milagro: que llegue a casa antes de la cena su hermano, X.', { X: NOT }],
    ['Después de que volviera a casa, X abrazó a su madre y agradeció a los vecinos.', { X: 'released' }],
  ],
  'a new arrest told before the release that it followed': [
    [
      'Inés Orta relató cómo volvieron a llevarse a su marido, X, el mismo día en que dejó el penal.',
      { X: NOT },
    ],
    ['A X lo volvieron a detener la misma noche que salió de Tocorón.', { X: NOT }],
    ['Agents came back for X the same evening he left El Helicoide, his sister said.', { X: NOT }],
    ['Su madre lloró cuando salió X, detenido hace un año.', { X: 'released' }],
  ],
  'a release of more than a year ago is history; an arrest so long ago is not': [
    [
      'La nueva vocera del gremio es X, quien pasó por el Inof y quedó en libertad hace casi dos años.',
      { X: NOT },
    ],
    ['El candidato, X, salió de la cárcel hace ya más de tres años y hoy recorre el estado.', { X: NOT }],
    ['The new party secretary is X, who was released from Ramo Verde more than a year ago.', { X: NOT }],
    ['X salió anoche de Tocorón, a donde lo llevaron hace más de un año.', { X: 'released' }],
    ['X, preso desde hace más de un año, fue excarcelado hoy.', { X: 'released' }],
    ['X, arrested more than a year ago, walked out of Ramo Verde on Friday.', { X: 'released' }],
    ['Fue liberado X, detenido hace año y medio por un mensaje.', { X: 'released' }],
  ],
  'who has no record of a release contradicts whoever tells it': [
    [
      'Según el gremio, X ya está fuera de Tocuyito; su defensora no tiene constancia de que haya salido.',
      { X: 'possible' },
    ],
    ['El partido asegura que X salió de El Helicoide. A su abogado no le consta.', { X: 'possible' }],
    [
      'Viral messages claim that X has been released. He has not, his mother said after seeing him on Sunday.',
      { X: NOT },
    ],
  ],
  'what came years later is long ago, and what others wait for is not said of those told': [
    ['El libro lo presentará X, estudiante preso en 2014 y liberado dos años más tarde.', { X: NOT }],
    ['The book is by X, a student jailed in 2014 and freed two years later.', { X: NOT }],
    ['X fue liberado dos años después de su detención.', { X: 'released' }],
    [
      'Excarcelaciones verificadas esta noche en Yare III:\n• X\n• Y\nFaltan por confirmar otros seis nombres.',
      { X: 'released', Y: 'released' },
    ],
    ['Queda por confirmar la salida de X, que según vecinos está libre.', { X: 'possible' }],
  ],
}

describe.each(Object.entries(CLASSES))('%s', (_, texts) => {
  test.each(texts)('«%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})

test('siblings may have their surname written once', () => {
  const text = 'Los hermanos Ciro y Elio Tablante salieron juntos. Ciro Rujano sigue preso.'
  expect(findNames({ text, followed: ['Ciro Tablante', 'Elio Tablante', 'Ciro Rujano'] })).toEqual({
    'Ciro Tablante': 'released',
    'Elio Tablante': 'released',
    'Ciro Rujano': NOT,
  })
})

test('a given name alone is somebody named in full before, and nobody where two bear it', () => {
  const brothers = 'Brothers Ciro and Elio Tablante were jailed; only Elio has been allowed to go home.'
  expect(findNames({ text: brothers, followed: ['Elio Tablante', 'Ciro Tablante'] })).toEqual({
    'Elio Tablante': 'released',
    'Ciro Tablante': NOT,
  })
  for (const told of [
    'Brothers Ciro and Elio Tablante were jailed; Elio walked free.',
    'Brothers Ciro and Elio Tablante were jailed together, but only Elio was freed on Thursday.',
    'Brothers Ciro and Elio Tablante were held together, but only Elio was allowed to go home; Ciro is still in custody.',
    'Los hermanos Ciro y Elio Tablante fueron detenidos juntos; solo Elio pudo irse a casa. Ciro sigue detenido.',
    'Los hermanos Ciro y Elio Tablante fueron detenidos juntos; solo salió Elio. A Ciro le difirieron la audiencia.',
  ])
    expect(findNames({ text: told, followed: ['Elio Tablante', 'Ciro Tablante'] }), told).toEqual({
      'Elio Tablante': 'released',
      'Ciro Tablante': NOT,
    })
  const namesakes = 'Elio Tablante y Elio Rujano fueron detenidos. Elio ya está libre.'
  expect(findNames({ text: namesakes, followed: ['Elio Tablante', 'Elio Rujano'] })).toEqual({
    'Elio Tablante': NOT,
    'Elio Rujano': NOT,
  })
})

test('initials with full stops are a name, and the number of a prison is none', () => {
  const text = 'Libres: A. R. Cabezas, del Rodeo I. Ciro Tablante sigue preso.'
  expect(findNames({ text, followed: ['Ángel Ramón Cabezas', 'Ciro Tablante'] })).toEqual({
    'Ángel Ramón Cabezas': 'possible',
    'Ciro Tablante': NOT,
  })
})

test('the state of a row wins over its heading, whatever else stands in it', () => {
  const behind: readonly (readonly [string, string])[] = [
    [' ARRESTO DOMICILIARIO', NOT],
    [', ARRESTO DOMICILIARIO, APOSTAMIENTO POLICIAL', NOT],
    [' V-19.702.355 TRASLADO A YARE II', NOT],
    [' (ARRESTO DOMICILIARIO)', NOT],
    [' PRIVATIVA RATIFICADA', NOT],
    [' FALLECIDO', NOT],
    [' LIBERTAD PLENA', 'released'],
    [' V-19.702.355 EN LIBERTAD, PRESENTACION 30 DIAS', 'released'],
  ]
  for (const heading of [
    'MEDIDAS EJECUTADAS HOY EN EL RODEO I',
    'EXCARCELADOS 12-01',
    'Libertades ejecutadas:',
  ])
    for (const [state, told] of behind) {
      const text = `${heading}\nRUJANO PAZ NELLY V-22.640.981 EN LIBERTAD PLENA\nORTA RUZ PABLO JOSE${state}`
      expect(findNames({ text, followed: ['Nelly Rujano Paz', 'Pablo José Orta Ruz'] }), text).toEqual({
        'Nelly Rujano Paz': 'released',
        'Pablo José Orta Ruz': told,
      })
    }
  const labels = 'COMPAÑEROS LIBERADOS:\nRUJANO PAZ NELLY (OPERADORA)\nAUN PRESO: ORTA RUZ PABLO'
  expect(findNames({ text: labels, followed: ['Pablo Orta Ruz'] })).toEqual({ 'Pablo Orta Ruz': NOT })
})

test('a name that begins with a nickname in quotes or is broken by the line is read whole', () => {
  const cases: readonly (readonly [text: string, name: string, told: string])[] = [
    ['Ya está libre "Chuo" Marval, dirigente vecinal.', 'Jesús Marval Guaita', 'possible'],
    ['Ya está en su casa «Chúo» Bermúdez.', 'Jesús Bermúdez Lara', 'possible'],
    [
      'Recuperó la libertad la maestra Milagros\ndel Valle Oropeza\nLandaeta.',
      'Milagros del Valle Oropeza',
      'released',
    ],
    ['Salieron hoy:\n- Ángel Custodio Tona Riera\n- Luis Orta', 'angel custodio tona', 'released'],
    ['Joana da Silva Teixeira was released on Monday.', 'Joana Da Silva Teixera', 'released'],
    ['Joana da Silva Teixeira was released on Monday.', 'Joana Da Silva Pereira', 'absent'],
    ['Ya está libre "Chuo" Marval.', 'Luis Marval Guaita', 'absent'],
  ]
  for (const [text, name, told] of cases)
    expect(findNames({ text, followed: [name] }), text).toEqual({ [name]: told })
})

test.each<[string, Record<string, string>]>([
  [
    'EXCARCELADOS - CORTE 30/01\nRUANO SALAS WLADIMIR ANTONIO\nMAITA YORGELIS\nTIENEN BOLETA Y NO HAN SALIDO\nCENTENO RIVAS ALCIDES',
    { 'Wladimir Ruano': 'released', 'Alcides Centeno Rivas': 'mentioned_not_released' },
  ],
  [
    'Excarcelados\nWladimir Ruano Salas\nYorgelis Maita\nSin salir\nAlcides Centeno Rivas',
    { 'Wladimir Ruano': 'released', 'Alcides Centeno Rivas': 'mentioned_not_released' },
  ],
])('a heading amid a list of the freed may say that those below are not out: «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test.each<[string, Record<string, string>]>([
  [
    'Excarcelaron a siete personas; a Wilson Catarí y Fermín Sequea Blanco les dieron casa por cárcel.',
    { 'Fermin Sequea Blanco': 'mentioned_not_released' },
  ],
  [
    'Salieron libres bajo régimen de presentación Neudys Camacaro y Pastora Lucena; en cambio, a Segundo Alvarado le dictaron detención domiciliaria.',
    {
      'Neudis Camacaro': 'released',
      'Pastora Lucena': 'released',
      'Segundo Alvarado': 'mentioned_not_released',
    },
  ],
])('what is told of one is of the other in one breath with him: «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})
