import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [text: string, freed: readonly string[]]

const TOLD = 'Veinte presos políticos salieron de Tocorón la noche del viernes, informó Foro Penal. '
const IN_ENGLISH = 'Twenty political prisoners were freed from Tocoron on Friday night, Foro Penal said. '

describe('one release, told in many ways', () => {
  const rows: readonly Row[] = [
    ['Iván Mora ya está en su casa, confirmó su hermana, Rita Mora.', ['Iván Mora']],
    ['Después de once meses en El Helicoide, Iván Mora volvió a casa este sábado.', ['Iván Mora']],
    ['El periodista Iván Mora abandonó en la noche del viernes la prisión de Yare II.', ['Iván Mora']],
    ['Rita Mora llegó a su casa tras ocho meses presa en La Crisálida.', ['Rita Mora']],
    ['Iván Mora cruzó el portón de Tocorón a las cuatro de la tarde.', ['Iván Mora']],
    ['Iván Mora se reencontró con sus hijos tras ser excarcelado.', ['Iván Mora']],
    ['Ya en libertad, Iván Mora agradeció a quienes lo apoyaron.', ['Iván Mora']],
    ['Tras dos años de cárcel, Iván Mora es un hombre libre.', ['Iván Mora']],
    ['Le abrieron la reja a Iván Mora pasada la medianoche del viernes.', ['Iván Mora']],
    [
      'Foro Penal pudo confirmar la salida del pastor evangélico Iván Mora, de Jinotega; la maestra jubilada Rita Paz, de 71 años, y el exalcalde liberal Luis Sosa.',
      ['Iván Mora', 'Rita Paz', 'Luis Sosa'],
    ],
    ['Iván Mora, un técnico de radios de 52 años, salió a pie de la Zona 7 el viernes.', ['Iván Mora']],
    ['A Iván Mora lo soltaron el viernes en la noche.', ['Iván Mora']],
    ['Soltaron a Iván Mora y a su hijo, Luis Mora.', ['Iván Mora', 'Luis Mora']],
    ['Iván Mora fue entregado a sus familiares en la sede de la Defensoría.', ['Iván Mora']],
    ['Iván Mora quedó libre con prohibición de salida del país.', ['Iván Mora']],
    ['El régimen dejó ir a Iván Mora.', ['Iván Mora']],
    ['Ivan Mora is home with his family after 14 months in prison, his lawyer said.', ['Ivan Mora']],
    ['Ivan Mora was handed over to diplomats at the airport on Friday and flew home.', ['Ivan Mora']],
    ['Ivan Mora walked out of El Rodeo on Friday night.', ['Ivan Mora']],
    ['Ivan Mora returned home on Saturday after two years behind bars.', ['Ivan Mora']],
    ['Ivan Mora was freed from Evin prison on Friday night.', ['Ivan Mora']],
    ['Egypt frees blogger Karim Saleh after presidential pardon', ['Karim Saleh']],
    ['After 14 months in jail, Ivan Mora stepped out of prison on Friday.', ['Ivan Mora']],
    // Near misses.
    ['Iván Mora volvió a casa de la protesta.', []],
    ['Iván Mora no ha vuelto a casa.', []],
    ['Rita Mora espera que su hijo, Iván Mora, vuelva a casa.', []],
    ['Rita Mora volvió a su casa tras visitar a Iván Mora en Yare.', []],
    ['Iván Mora abandonó la sala antes de la audiencia.', []],
    ['Iván Mora cruzó el portón de Tocorón para visitar a su hijo.', []],
    ['El abogado Iván Mora salió de Zona 7 sin respuestas.', []],
    ['Iván Mora was handed over to police on Friday.', []],
    ['Ivan Mora came home from a rally for prisoners.', []],
    ['Rita Mora wants her son, Ivan Mora, to be home by Christmas.', []],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(text)).toEqual(names)
  })
})

describe('the story names only what its first sentence tells', () => {
  const rows: readonly Row[] = [
    [
      'Un soldador de Texas que llevaba más de un año preso en Venezuela fue liberado el lunes, informó su familia. Daniel Ray Cobb, de 46 años, llamó a su esposa desde el aeropuerto, dijo su hermana, Laurie Cobb.',
      ['Daniel Ray Cobb'],
    ],
    [
      'A Texas welder held in Venezuela for more than a year was released Monday, relatives said. Daniel Ray Cobb, 46, called his wife from the airport, said his sister, Laurie Cobb.',
      ['Daniel Ray Cobb'],
    ],
    [
      'Liberan a una antropóloga francesa en Irán. Leila Garnier, de 43 años, había sido condenada a cinco años de prisión. Su esposo, Étienne Garnier, habló con la prensa.',
      ['Leila Garnier'],
    ],
    [
      'Un concejal de Mérida salió de prisión este viernes. Se trata de Iván Mora, detenido en agosto.',
      ['Iván Mora'],
    ],
    [
      'Excarcelan a sindicalista de Sidor tras 13 meses. Iván Mora estaba recluido en Yare III desde enero.',
      ['Iván Mora'],
    ],
    // Near misses.
    [
      'Un soldador de Texas fue liberado el lunes, informó su familia. Laurie Cobb, de 50 años, contó que su hermano está bien.',
      [],
    ],
    [
      'Un concejal de Mérida salió de prisión este viernes. Rita Paz, coordinadora de Foro Penal, dio la noticia.',
      [],
    ],
    ['Un preso fue liberado el lunes. Iván Mora, de 60 años, sigue detenido en el mismo penal.', []],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(text)).toEqual(names)
  })
})

describe('a scene outside the gate is no word on who is out: whoever speaks or is hugged may be anybody', () => {
  const rows: readonly Row[] = [
    [
      '«No nos dijeron nada, nos raparon otra vez», relató Iván Mora, de 22 años, quien trabajaba como mototaxista.',
      [],
    ],
    [
      '«Me siento como si volviera a nacer», dijo Iván Mora, un técnico de radios al que acusaban de conspirar.',
      [],
    ],
    ['«Nos subieron a un autobús, encapuchados. Pensé lo peor», contó Iván Mora.', []],
    [
      '«Al ver la autopista comprendí que volvía a mi casa», relató la periodista Rita Paz, que cumplía una condena de ocho años.',
      [],
    ],
    ['Rita Paz reconoció de lejos a su hermano Iván Paz y corrió.', []],
    [
      '«Comprendí que era libre al ver el mar», contó en La Guaira el mecánico Iván Mora, que llevaba dos años preso.',
      [],
    ],
    [
      '«No sabemos nada de él», contó en La Guaira la maestra Rita Paz, que llevaba tres noches en la acera.',
      [],
    ],
    ['Rita Paz abrazó a su hijo, Iván Paz, y no lo soltaba.', []],
    [
      '«Es una alegría tener a mi muchacho en la casa», manifestó doña Rita Paz, quien recibió a su hijo Iván Paz.',
      [],
    ],
    ['Rita Paz recibió la llamada de su hijo, Iván Paz, de 20 años: «Mami, ya estoy afuera».', []],
    ['Rita Paz lloró al ver salir a su esposo, Iván Mora.', []],
    ['A Iván Mora lo esperaba su madre, Rita Mora, con una torta.', []],
    ['Iván Mora se arrodilló y besó el asfalto.', []],
    // Near misses.
    ['«Aquí vamos a estar hasta que salgan todos», dijo Rita Paz, madre de Iván Paz, que sigue preso.', []],
    ['«No encontré a mi hijo en ninguno de los autobuses», contó Rita Paz.', []],
    [
      '«Me dijeron que mañana hay más. Yo de aquí no me muevo», afirmó Rita Paz, que vino desde Trujillo.',
      [],
    ],
    ['«Pensé que lo habían soltado», relató Rita Paz, esposa de Iván Mora.', []],
    ['«Nos pidieron las cédulas y nos hicieron esperar», contó el abogado Iván Mora.', []],
    ['Rita Paz esperaba a su hijo, Iván Paz, pero no salió.', []],
    ['Rita Paz abrazó a la madre de Iván Mora.', []],
    ['Rita Paz visitó a su hijo, Iván Paz, y lo abrazó durante veinte minutos.', []],
    ['Rita Paz sostenía una foto de su hijo, Iván Paz.', []],
    ['«Nos detuvieron y nos golpearon», recordó Iván Mora, exiliado en Madrid desde 2019.', []],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(TOLD + text)).toEqual(names)
  })
  const english: readonly Row[] = [
    [
      '"I have an exam on Monday," said Ivan Mora, 21, a student, before his father pulled him into a hug.',
      [],
    ],
    [
      '"They put bags over our heads and put us on a bus," said Ivan Mora, who had been serving six years.',
      [],
    ],
    ['Rita Paz hugged her son, Ivan Paz, outside the gate.', []],
    ['Ivan Mora fell to his knees and kissed the ground.', []],
    // Near misses.
    ['"I will be here until he is out," said Rita Paz, mother of Ivan Paz.', []],
    ['"He is thin but he is alive," said Rita Paz, whose son Ivan Paz is still held.', []],
    ['"They told us to wait," said the lawyer Ivan Mora.', []],
    ['Rita Paz held a photo of her son, Ivan Paz.', []],
  ]
  test.each(english)('%s', (text, names) => {
    expect(freedIn(IN_ENGLISH + text)).toEqual(names)
  })
})
