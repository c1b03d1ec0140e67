import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { REPORTS, SENTENCES } from './assertions.ts'

const NAME = 'Braulio Cedeño Mata'
const reads = (sentence: string) =>
  findNames({ text: sentence.replace(/\bX\b/g, NAME), followed: [NAME] })[NAME]

/** A noun or an infinitive asserts nothing. */
const NOT_ASSERTED: readonly string[] = [
  'Tribunal ordena liberar a X.',
  'La excarcelación de X quedó supeditada a la presentación de dos fiadores.',
  'El juez accedió a la libertad de X bajo fianza.',
  'La corte recomendó excarcelar a X por razones de salud.',
  'La liberación de X, pendiente de un sello.',
  'Se tramita la salida de X por motivos humanitarios.',
  'El canciller se comprometió a liberar a X antes de la cumbre.',
  'La ONU llamó a la liberación de X.',
  'El fiscal no se opuso a la excarcelación de X.',
  'Avanzan las conversaciones sobre la libertad de X.',
  'Senadores debatieron la liberación de X.',
  'Una comisión evaluará la excarcelación de X.',
  'Judge orders the release of X.',
  'Talks on the release of X resumed in Doha.',
  'A deal to free X is close, diplomats say.',
  'The bishop wrote to the president about the release of X.',
  'The court agreed to release X on bail.',
  'Firmada la boleta de excarcelación de X.',
  'El gobierno se niega a liberar a X.',
  'El tribunal acordó poner en libertad a X.',
  'Diez países condicionaron el acuerdo a la excarcelación de X.',
  'Luz verde a la excarcelación de X.',
  'El comité llevó a la embajada una petición de libertad para X.',
  'Cientos firmaron una carta por la libertad de X.',
]

const ASSERTED: readonly string[] = [
  'El Foro Penal confirmó la excarcelación de X.',
  'Se produjo anoche la liberación de X.',
  'La excarcelación de X se concretó el viernes a mediodía.',
  'Tras la liberación de X, su familia viajó a Mérida.',
  'La familia celebró la libertad de X con una misa.',
  'La liberación de X fue el viernes por la tarde.',
  'La liberación de X ocurrió sin aviso previo.',
  'Su hermano agradeció la excarcelación de X.',
  'Con la excarcelación de X suman nueve los maestros libres.',
  'Excarcelación de X: salió a las cinco de la tarde.',
  'Rights groups welcomed the release of X.',
  'The release of X came after 400 days in jail.',
  'Relatives confirmed the release of X on Tuesday.',
  'Hours after the release of X, neighbours lit candles.',
  'Informamos la excarcelación de X, ocurrida este mediodía.',
  'El sindicato constató la salida de X del penal.',
]

/** Told as background: it was long ago. */
const LONG_AGO: readonly string[] = [
  'En 2020 lo indultaron. Hoy X cumple 500 días de su segunda prisión.',
  'Hace seis años que X dejó la cárcel.',
  'X, liberado en 2019, presentó su libro.',
  'X, quien estuvo preso en 2014 y fue excarcelado entonces, declaró como testigo.',
  'En aquella ocasión X recuperó su libertad a los tres días.',
  'Años atrás, X salió de prisión gracias a un indulto.',
  'X was freed in 2018 and went into exile.',
  'X, beneficiado con el indulto de 2020, encabezó la marcha.',
  'Back in 2016, X walked out of jail after a hunger strike.',
  'Four years ago X was released in a swap.',
  'X, excarcelado hace ocho meses, ofreció una charla.',
  'X, que fue liberado en la amnistía de 2020, visitó a los presos.',
]

const NEWS: readonly string[] = [
  'X, detenido en 2023, salió de la cárcel este lunes.',
  'X, preso desde 2022, fue liberado.',
  'Arrested in 2023, X walked out of jail on Sunday.',
  'Tras estar recluido desde 2024, X recuperó su libertad.',
  'X fue excarcelado el 14 de enero de 2026.',
]

/** Out, and taken again. */
const TAKEN: readonly string[] = [
  'Hours after walking out of prison, X was taken away again.',
  'Apenas salió del penal, a X se lo llevaron hombres encapuchados.',
  'Tras ser liberado, X fue subido a la fuerza a una camioneta.',
  'X was freed at noon and by dusk he was back inside.',
  'X salió libre y a las dos cuadras lo interceptó una comisión.',
  'Masked men took X at gunpoint minutes after he left jail.',
  'X fue liberado el lunes y devuelto el miércoles al calabozo.',
  'X cruzó el portón, pero en la esquina lo esperaban y lo metieron en una patrulla.',
  'No sooner had X been released than agents bundled him into a car.',
]

const DEAD: readonly string[] = [
  'X, excarcelado el lunes, perdió la vida el jueves en el hospital.',
  'Hallaron sin vida a X en su celda el día en que debía salir libre.',
  'Un infarto acabó con la vida de X en el calabozo; la boleta llegó después.',
  'X dejó de existir dos días después de salir de la cárcel.',
  'X was found dead in his cell a day before he was to be freed.',
  'La familia recibió los restos de X: «así lo liberaron», dijo.',
  'El cadáver de X salió de la cárcel esta mañana.',
  'Sepultaron a X, a quien liberaron agonizante.',
  'X passed away a week after he was released.',
  'X took his own life in custody; his release had been signed.',
]

const MOVED: readonly string[] = [
  'X abandonó El Rodeo en un furgón con destino a Tocorón.',
  'Vendados y esposados, X y otros diez salieron del Helicoide.',
  'X salió de Yare en uno de los buses que iban a Tocuyito.',
  'Sacaron a X del penal con rumbo desconocido.',
  'X left the prison in a convoy bound for another jail.',
  'X salió de la sede del Sebin rumbo a otra cárcel.',
]

const CORRECTED: readonly string[] = [
  'La ONG publicó que X fue liberado, pero luego retiró la nota.',
  'Authorities dismissed reports that X had been freed.',
  'Fueron dados por libres X y Pedro Luis Marín Soto; solo es cierto el caso de Marín.',
  'El ministerio aclaró que no fue liberado X sino un homónimo.',
]

const UNSURE: readonly string[] = [
  'X salió libre; eso dijo un custodio.',
  'Al parecer X ya salió de la cárcel.',
  'X fue liberado, según un mensaje reenviado. Estamos verificando.',
]

/** Out in plainer words than the tables knew. */
const OUT: readonly string[] = [
  '«Estoy libre, mamá», fue lo primero que dijo X por teléfono.',
  'La excarcelada del jueves es X.',
  'X dejó atrás los barrotes.',
  'X firmó su salida a las seis y se fue con sus hijas.',
  'X pisó la calle pasada la medianoche.',
  'X se reencontró con sus padres a las afueras del penal.',
  'Also out is X, a baker.',
  'The group said X was among the dozen it saw leave.',
  'Among those already out are X and two nurses.',
  'X is back home with her children after being let out of jail.',
  'X bajó la escalerilla del avión en Madrid, libre después de un año.',
  'Dios me lo trajo de vuelta, dijo la madre de X, excarcelado anoche.',
  'Del avión de los liberados bajaron la escalerilla, entre otros, X y su hermano.',
  '«Dormí por fin en mi cama», contó X.',
  '"I can\'t believe I\'m out," said X, minutes after guards opened the gate.',
  'X ya no está preso.',
  'X flew home on Saturday in exchange for two spies.',
  'Guards let X go at dawn.',
  "X was let out of a women's prison on Monday.",
  'El director entregó a X en la puerta del penal a su familia.',
]

const table = (sentences: readonly string[], expected: string): void => {
  test.each(sentences)(`reads as ${expected} «%s»`, (sentence) => {
    expect(reads(sentence)).toBe(expected)
  })
}

table([...NOT_ASSERTED, ...LONG_AGO, ...TAKEN, ...DEAD, ...MOVED, ...CORRECTED], 'mentioned_not_released')
table(UNSURE, 'possible')
table([...ASSERTED, ...NEWS, ...OUT], 'released')

test.each(SENTENCES)('reads as %s «%s»', (expected, sentence) => {
  expect(reads(sentence)).toBe(expected)
})

test.each(REPORTS)('reads «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})
