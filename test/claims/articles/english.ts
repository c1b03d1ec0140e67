/** Whole invented stories in English, one or two of every genre. Names of private people are made up. */
import type { Article } from './article.ts'

export const englishArticles: readonly Article[] = [
  {
    genre: 'holiday release told by rights groups',
    published: '2026-01-01T22:00:00Z',
    title: 'Venezuela Lets Dozens of Detainees Go',
    body: `Relatives hold candles outside a prison near Caracas in December.
Credit...Somebody Invented for a Paper

No fewer than 70 prisoners walked free, one of them with family in Florida, while more than 700 stay behind bars, monitors say.

Venezuelan authorities freed at least 70 political prisoners on Thursday, according to human rights organizations. Such gestures are common at the turn of the year.

It came a week after a comparable release, raising the number of detainees freed over the past month to about 150, according to the organizations.

Among those freed on Thursday was Marlon Requena Ojeda, a mechanic who had lived in Texas before he went home, where he was arrested in late 2024.

Mr. Requena held a work permit that Washington has since cancelled.

Most of the others released had been jailed over the protests of 2024, said the Committee for the Freedom of Political Prisoners.

Human rights organizations estimate that between 700 and 750 people remain in prison for political reasons.

Two years ago, Washington negotiated the release of 12 Americans in an exchange.

The opposition leader María Corina Machado has called the releases a revolving door.

Gladys Requena, the mother of Mr. Requena Ojeda, said the government had accused her son of spying. Ms. Requena said that on Thursday morning her son, now 31, asked her to fetch him after he was released from prison.

Pilar Osuna contributed reporting from Valencia, Venezuela.
Related Content`,
    reports: 'batch',
    day: '2026-01-01',
    counts: [
      { kind: 'batch', min: 70, max: null, authority: 'rights groups' },
      { kind: 'cumulative', min: 150, max: 150, authority: 'rights groups' },
      { kind: 'remaining', min: 700, max: 750, authority: 'rights groups' },
      { kind: 'other', min: 12, max: 12 },
    ],
    freed: ['Marlon Requena Ojeda'],
    notFreed: ['María Corina Machado', 'Gladys Requena', 'Pilar Osuna'],
    regions: [],
    prisons: [],
  },
  {
    genre: 'wire with two authorities',
    published: '2026-01-13T03:00:00Z',
    title: 'Venezuela says 116 freed; rights group confirms 24',
    body: `CARACAS, Venezuela (AP) — Venezuela's prisons ministry said Monday that 116 people were released from jail, but the rights group Foro Penal said it had verified only 24 releases.

Among those released were union leader Yelitza Cordero and student Manuel Urdaneta, both detained in 2024, Foro Penal said.

More than 800 people remain behind bars for political reasons, the group said.`,
    reports: 'batch',
    day: '2026-01-12',
    counts: [
      { kind: 'batch', min: 116, max: 116, authority: 'government' },
      { kind: 'batch', min: 24, max: 24, authority: 'Foro Penal' },
      { kind: 'remaining', min: 800, max: null },
    ],
    freed: ['Yelitza Cordero', 'Manuel Urdaneta'],
  },
  {
    genre: 'bulletin with a running total',
    published: '2026-02-02T15:00:00Z',
    title: 'Rights group: 310 political prisoners released since Jan. 8',
    body: `The rights group Foro Penal said Monday it has verified 310 releases of political prisoners since Jan. 8, when the process was announced.

Another 687 people are still held, it said.`,
    reports: 'cumulative',
    counts: [
      { kind: 'cumulative', min: 310, max: 310, authority: 'Foro Penal', since: '2026-01-08' },
      { kind: 'remaining', min: 687, max: 687 },
    ],
    freed: [],
  },
  {
    genre: 'announcement',
    published: '2026-01-08T20:00:00Z',
    title: 'Venezuela to free a significant number of prisoners, lawmaker says',
    body: `Venezuela will release a significant number of Venezuelan and foreign prisoners, the head of the National Assembly, Jorge Rodríguez, announced Thursday.

Families waiting outside El Helicoide said nobody had come out yet. It is unclear whether any releases have taken place.`,
    reports: 'announcement',
    counts: [],
    freed: [],
    notFreed: ['Jorge Rodríguez'],
  },
  {
    genre: 'headline in the present, body in the future',
    published: '2026-03-10T15:00:00Z',
    title: 'Cuba frees 51 prisoners before papal meeting',
    body: `Cuba's government said Tuesday it has decided to release 51 prisoners in the coming days.

The foreign ministry will release the 51 prisoners under an agreement with the Vatican.`,
    reports: 'announcement',
    counts: [{ kind: 'announced', min: 51, max: 51 }],
    freed: [],
  },
  {
    genre: 'vigil and demand',
    published: '2026-01-20T20:00:00Z',
    title: 'Families demand release of political prisoners outside El Rodeo',
    body: `Relatives held a vigil on Monday night outside El Rodeo I prison to demand the immediate release of their loved ones.

"We are calling on the government to free my son," said Marisol Landaeta, whose son, Kleiver Landaeta, has been held for 14 months.

Rights groups urged authorities to release all 777 political prisoners.`,
    reports: 'demand',
    freed: [],
    notFreed: ['Marisol Landaeta', 'Kleiver Landaeta'],
  },
  {
    genre: 'fact check',
    published: '2026-01-18T15:00:00Z',
    title: 'Fact check: old video does not show prisoners leaving Tocorón',
    body: `A viral video shared this week claims to show 300 political prisoners walking out of Tocorón. The video is from 2023 and the claim is false.

No prisoners have been released from Tocorón this week, relatives said.`,
    reports: 'denial',
    freed: [],
  },
  {
    genre: 'arrested again',
    published: '2026-02-09T14:00:00Z',
    title: 'Former lawmaker detained again hours after his release',
    body: `Aurelio Guedez, a former Venezuelan lawmaker, was rearrested late Sunday, just hours after he was freed from prison, his party said.

Armed men seized him as he spoke to reporters. Prosecutors said his release was revoked because he had broken its conditions.`,
    reports: 'rearrest',
    counts: [],
    changes: { 'Aurelio Guedez': 'rearrested' },
    freed: [],
  },
  {
    genre: 'death in custody',
    published: '2026-01-11T15:00:00Z',
    title: 'Venezuelan detainee dies in custody days before expected release',
    body: `Elio Bastardo, a police officer jailed over a social media message, died in custody on Saturday, rights groups said.

His family had been awaiting his release. His sister, Nerza Bastardo, blamed the government.`,
    reports: 'none',
    changes: { 'Elio Bastardo': 'died' },
    freed: [],
    notFreed: ['Nerza Bastardo'],
  },
  {
    genre: 'hearing',
    published: '2026-02-03T15:00:00Z',
    title: 'Court again postpones hearing for jailed activist',
    body: `A court on Tuesday postponed the hearing of activist Rocío Santamaría for a seventh time, her lawyer, Wilson Parada, said.

Ms. Santamaría has been held at El Helicoide since February 2024.`,
    reports: 'none',
    freed: [],
    notFreed: ['Rocío Santamaría', 'Wilson Parada'],
  },
  {
    genre: 'transfer',
    published: '2026-02-06T15:00:00Z',
    title: 'Twelve detainees moved from Helicoide to El Rodeo',
    body: `Twelve detainees were transferred on Thursday from El Helicoide to El Rodeo I prison, their relatives said.

Engineer Fermín Zabaleta is among those transferred. His family has not been able to visit him.`,
    reports: 'none',
    freed: [],
    notFreed: ['Fermín Zabaleta'],
  },
  {
    genre: 'two lists, one of house arrest',
    published: '2025-08-24T18:00:00Z',
    title: 'Eight opposition figures freed, five placed under house arrest',
    body: `Eight members of the Venezuelan opposition were released from prison on Sunday, a former governor said.

Freed were Arturo Peñaloza, Nuvia Gamarra and Simón Izarra. Placed under house arrest were Valentín Guillén and Margarita Ochoa.`,
    reports: 'batch',
    day: '2025-08-24',
    counts: [{ kind: 'batch', min: 8, max: 8 }],
    freed: ['Arturo Peñaloza', 'Nuvia Gamarra', 'Simón Izarra'],
    changes: { 'Valentín Guillén': 'house-arrest', 'Margarita Ochoa': 'house-arrest' },
  },
  {
    genre: 'one person',
    published: '2026-02-14T12:00:00Z',
    title: 'Venezuelan journalist freed after seven months in prison',
    body: `Journalist Wilfredo Arrieche was released from El Rodeo II prison late Friday under precautionary measures, the press workers' union said.

His wife, Belkis Moreno, said she met him at the gates. Arrieche had been detained on July 9 in Barinas.`,
    reports: 'single',
    day: '2026-02-13',
    changes: { 'Wilfredo Arrieche': 'out-under-measures' },
    freed: ['Wilfredo Arrieche'],
    notFreed: ['Belkis Moreno'],
    prisons: ['rodeo2'],
  },
  {
    genre: 'feature on an earlier release',
    published: '2026-03-15T15:00:00Z',
    title: 'Life after El Helicoide',
    body: `By six in the morning Lucrecia Natera has the coffee ready. She was released in January, after 17 months in prison, and still wakes at every slammed door.

"You leave, but you never quite leave," she says. Nine women slept in her cell.`,
    reports: 'none',
    counts: [],
    freed: [],
  },
  {
    genre: 'denial',
    published: '2026-01-10T15:00:00Z',
    title: "Committee says government's release figures do not match verified cases",
    body: `A committee of relatives on Saturday rejected the figures given by the government and said the promised releases have not taken place.

"Not one of our relatives has been released," the statement said.`,
    reports: 'denial',
    freed: [],
  },
  {
    genre: 'bulleted list as HTML',
    published: '2026-01-15T12:00:00Z',
    title: 'Names of those released overnight',
    body: `<p>The following people were released overnight, according to the committee:</p><ul><li>Rosaura Piñango (La Crisálida)</li><li>Gustavo Adolfo Seijas, 34</li><li>Ender Colmenares</li></ul><p>Still in prison: <b>Isidro Bracho</b> and Mirna Tovar.</p>`,
    reports: 'batch',
    freed: ['Rosaura Piñango', 'Gustavo Adolfo Seijas', 'Ender Colmenares'],
    notFreed: ['Isidro Bracho', 'Mirna Tovar'],
    prisons: ['crisalida'],
  },
  {
    genre: 'amnesty bulletin',
    published: '2026-02-26T15:00:00Z',
    title: 'Venezuela amnesty: 217 released from prison so far',
    body: `A total of 217 people have left prison and 3,934 others have been granted full freedom since the amnesty law took effect on Feb. 19, the head of the amnesty commission, Jorge Arreaza, said Thursday.

The commission has received 8,110 applications.`,
    reports: 'cumulative',
    counts: [
      { kind: 'cumulative', min: 217, max: 217 },
      { kind: 'other', min: 8110, max: 8110 },
    ],
    freed: [],
    notFreed: ['Jorge Arreaza'],
  },
  {
    genre: 'names given by a foreign ministry',
    published: '2026-01-08T23:00:00Z',
    title: 'Spain confirms release of five citizens held in Venezuela',
    body: `MADRID (AP) — Spain's foreign ministry said Thursday that five Spanish nationals were released from prison in Venezuela and are on their way home.

Foreign Minister José Manuel Albares identified them as Andrés Molina Adán, José María Bravo, Miguel Montero, Ernesto Gálvez and Lucrecia Natera, a human rights lawyer.

Hours earlier, Jorge Rodríguez, president of the National Assembly, announced that a “significant number” of prisoners would be freed. María Corina Machado welcomed the news.

Foro Penal estimates that more than 800 people are held for political reasons.`,
    reports: 'batch',
    day: '2026-01-08',
    counts: [{ kind: 'batch', min: 5, max: 5, authority: 'Spain' }],
    freed: ['Andrés Molina Adán', 'José María Bravo', 'Miguel Montero', 'Ernesto Gálvez', 'Lucrecia Natera'],
    notFreed: ['José Manuel Albares', 'Jorge Rodríguez', 'María Corina Machado'],
  },
  {
    genre: 'arrested again, told through the release',
    published: '2026-02-09T15:00:00Z',
    title: 'Venezuelan opposition leader seized hours after release from prison',
    body: `CARACAS, Venezuela (AP) — A Venezuelan opposition leader was kidnapped by armed men late Sunday, hours after his release from prison, his party said.

Aurelio Guedez had been freed earlier Sunday along with at least 30 others. Prosecutors said later they had asked a court to revoke his release.

“My father has been kidnapped again,” said his son, Ramón Guedez.`,
    reports: 'rearrest',
    freed: [],
    changes: { 'Aurelio Guedez': 'rearrested' },
    notFreed: ['Ramón Guedez'],
  },
  {
    genre: 'exchange of prisoners',
    published: '2025-07-18T20:00:00Z',
    title: 'Venezuela releases 10 Americans in swap for migrants',
    body: `Venezuela on Friday released 10 jailed U.S. citizens and permanent residents in exchange for 252 Venezuelan migrants deported to El Salvador, officials said.`,
    reports: 'batch',
    day: '2025-07-18',
    counts: [{ kind: 'batch', min: 10, max: 10 }],
    freed: [],
  },
  {
    genre: 'no figure, no name',
    published: '2026-01-13T15:00:00Z',
    title: 'U.S. citizens freed from Venezuelan custody, State Department says',
    body: `WASHINGTON (Reuters) - Several U.S. citizens detained in Venezuela have been released, the State Department said on Tuesday, without saying how many.`,
    reports: 'batch',
    counts: [],
    freed: [],
  },
]
