/** Invented openings of local news, bulletins and reactions, with the figures of their event. */
import type { Row } from './rows.ts'

export const locals: readonly Row[] = [
  {
    text: 'Excarcelaciones en Venezuela: lo que se sabe|El Foro Penal y familiares reportaron en la noche del viernes 13 de febrero la salida de al menos 15 personas de El Rodeo I. La lista preliminar incluye a dos exconcejales y a un fotógrafo. El ministerio no se ha pronunciado. En total hay 620 presos por motivos políticos, según la ONG.',
    batch: ['15.. Foro Penal'],
    reports: 'batch',
    day: '2026-02-13',
  },
  {
    text: 'Balance semanal de Provea|Provea contabilizó 38 excarcelaciones en la semana del 9 al 15 de febrero, frente a 51 de la semana anterior. El acumulado desde el 8 de enero es de 447.',
    batch: ['38..38 Provea'],
  },
  {
    text: 'Llegan a casa los seis tripulantes|Los seis tripulantes de una lancha, presos desde octubre, llegaron el sábado a sus casas en Güiria tras obtener libertad plena.',
    batch: ['6..6'],
    reports: 'batch',
    day: '2026-02-14',
  },
  {
    text: 'Tribunal concede libertad a cinco bomberos|Un tribunal de Mérida concedió este viernes la libertad bajo fianza a cinco bomberos detenidos por un video. Anoche abrazaron a sus hijos.',
    batch: ['5..5'],
    reports: 'batch',
  },
  {
    text: 'Saldrán 40 más, dice abogado|El abogado dijo que 40 detenidos más saldrán mañana; ayer salieron 21 de Yare.',
    batch: ['21..21'],
  },
  {
    text: 'Rodríguez: se han producido 895 liberaciones|La presidenta encargada aseguró que se han producido 895 liberaciones, mientras que el Foro Penal registra 310.',
    batch: [],
    reports: 'cumulative',
    day: null,
  },
  {
    text: 'Cabello: más de 800 excarcelados|El ministro Diosdado Cabello dijo este lunes que van 808 excarcelados desde antes de diciembre.',
    batch: [],
    reports: 'cumulative',
    day: null,
  },
  {
    text: 'Venezuela releases political prisoners ahead of talks|Venezuelan authorities on Friday released 12 opposition activists from El Helicoide, relatives said, a day before talks with Washington. The government has pledged to free 100 prisoners this month. Of about 700 people jailed for political reasons, 170 are soldiers.',
    batch: ['12..12 families'],
    reports: 'batch',
    day: '2026-02-13',
  },
  {
    text: 'Turkey frees 18 journalists pending trial|A court in Istanbul on Friday ordered the release of 18 journalists pending trial; they left Silivri prison late in the evening. Eleven others remain jailed.',
    batch: ['18..18'],
    reports: 'batch',
    day: '2026-02-13',
  },
  {
    text: 'Cuba frees dissident with 20 others|Dissident leader Jose Mora was freed on Saturday along with 20 others in the eastern city of Santiago, his sister said.',
    batch: ['21..21'],
    day: '2026-02-14',
  },
  {
    text: 'Lawyers: 30 of 64 teenagers freed|Thirty of the 64 teenagers arrested after the vote have been freed, lawyers said on Friday. The remaining 34 are due in court next week.',
    batch: ['30..30'],
    reports: 'batch',
    day: null,
  },
  {
    text: 'HRW: liberaciones son insuficientes|Human Rights Watch dijo que la liberación de 80 personas el sábado es un paso insuficiente y pidió la libertad de las más de 600 que siguen presas.',
    batch: ['80..80 Human Rights Watch'],
    day: '2026-02-14',
  },
  {
    text: 'ONU celebra excarcelación de 80 personas|La oficina de la ONU celebró este domingo la excarcelación de unas 80 personas y pidió que se libere a todos los detenidos arbitrariamente.',
    batch: ['80..80 UN'],
    day: null,
  },
  {
    text: 'Capriles agradece liberación de ocho presos|Henrique Capriles agradeció la liberación de ocho presos políticos, ocurrida el jueves: «Ocho familias se abrazan hoy».',
    batch: ['8..8 Capriles'],
    reports: 'batch',
    day: '2026-02-12',
  },
  {
    text: 'Presentan a 6 estudiantes y les otorgan libertad|Seis estudiantes detenidos el jueves fueron presentados ante un tribunal, que les otorgó libertad con medidas cautelares el sábado.',
    batch: ['6..6'],
    reports: 'batch',
    day: '2026-02-14',
  },
  {
    text: "Otro 'puñado' de excarcelados|Un puñado de presos, no más de cinco, fue liberado el sábado en Falcón.",
    batch: ['..5'],
    reports: 'batch',
    day: '2026-02-14',
  },
  {
    text: 'En Cumaná sueltan a los 9 del caso Pesquero|Quedaron libres el viernes los nueve pescadores del caso Pesquero, tras ocho meses en la cárcel de Cumaná.',
    batch: ['9..9'],
    reports: 'batch',
    day: '2026-02-13',
  },
  {
    text: 'Prisoner swap frees 3 Americans, 2 Russians|Three Americans and two Russians were freed on Friday in a prisoner swap.',
    batch: ['5..5'],
    reports: 'batch',
    day: '2026-02-13',
  },
  {
    text: 'Familiares denuncian: solo liberaron a uno de los 15|Solo uno de los 15 detenidos de La Victoria fue liberado el viernes, denunciaron sus familiares.',
    batch: [],
  },
  {
    text: 'Nochebuena en libertad para 22|Veintidós presos políticos pasaron la Nochebuena con sus familias tras ser excarcelados el 23 de diciembre de la cárcel de Yare.',
    batch: ['22..22'],
    reports: 'batch',
    day: '2025-12-23',
    published: '2025-12-26T12:00:00Z',
  },
]
