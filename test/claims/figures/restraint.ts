/** Invented reports in which a figure stands near a release and is not of its event. */
import type { Row } from './rows.ts'

export const restraint: readonly Row[] = [
  {
    text: 'Salen 30 presos de la cárcel de Tocuyito|Treinta presos políticos salieron el viernes de la cárcel de Tocuyito. Unas 50 personas frente al penal esperaban desde la mañana. Los tres quedaron libres sin abogado.',
    batch: ['30..30'],
  },
  {
    text: 'Belarus frees 40 prisoners|Belarus freed 40 prisoners on Friday. Officials said 12 of those pardoned are foreigners. The youngest is 19 and the oldest 61.',
    batch: ['40..40'],
  },
  {
    text: '|Foro Penal said on Friday that it had verified 33 releases, up from 21 a day earlier.',
    batch: ['33..33 Foro Penal'],
  },
  {
    text: 'Prosecutors order release of 20 detainees|Prosecutors on Friday ordered the release of 20 detainees, lawyers said. None of them had left custody by evening.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Provea eleva a 47 los excarcelados de Tocuyito el fin de semana|',
    batch: ['47..47 Provea'],
    reports: 'batch',
  },
  {
    text: 'Navidad en casa para decenas de presos políticos|Los teléfonos sonaron temprano: este viernes fueron excarcelados detenidos de tres cárceles. ¿Cuántos salieron? El Ministerio para el Servicio Penitenciario habla de 62.',
    batch: ['62..62 government'],
  },
]
