import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [title: string, body: string, freed: readonly string[]]

describe('a group named after its release gives up its members', () => {
  const rows: readonly Row[] = [
    [
      'Salen 12 presos políticos',
      'Venezuela liberó a 12 personas de Zona 7. Entre los excarcelados está Elías Morán, quien aseguró a la prensa que saldrán más.',
      ['Elías Morán'],
    ],
    [
      'Salen 12 presos políticos',
      'Venezuela liberó a 12 personas de Zona 7. Uno de los liberados es Elías Morán, que dijo sentirse bien.',
      ['Elías Morán'],
    ],
    [
      'Liberan a 21 presos',
      'El gobierno excarceló a 21 presos políticos el viernes. Entre los 21 documentados por la ONG están la activista Rosa Linares; el rapero Yonder Batista; Mirla Socorro, y el campesino de Holguín Evelio Serrano Paz, este último con 68 años.',
      ['Rosa Linares', 'Yonder Batista', 'Mirla Socorro', 'Evelio Serrano Paz'],
    ],
    [
      'Liberan a nueve presos',
      'La ONG confirmó nueve excarcelaciones el sábado. Entre los nueve se encuentran Ever Centeno, militante y exalcalde de Sébaco; la catequista Marta Úbeda; Sonia Talavera; el pastor Hilario Coleman y Ronald Arauz.',
      ['Ever Centeno', 'Marta Úbeda', 'Sonia Talavera', 'Hilario Coleman', 'Ronald Arauz'],
    ],
    [
      'Liberan a nueve presos',
      'La ONG confirmó nueve excarcelaciones el sábado. Los nueve son Ever Centeno, Marta Úbeda y Sonia Talavera.',
      ['Ever Centeno', 'Marta Úbeda', 'Sonia Talavera'],
    ],
    [
      'Nine freed',
      'The group confirmed nine releases on Saturday. Among the nine are lawyer Ever Centeno, teacher Marta Ubeda and Sonia Talavera.',
      ['Ever Centeno', 'Marta Ubeda', 'Sonia Talavera'],
    ],
    [
      'Nine freed',
      'Nine prisoners were released on Saturday. The nine include Ever Centeno, who said he was well, and Marta Ubeda.',
      ['Ever Centeno', 'Marta Ubeda'],
    ],
    [
      'Liberan a doce',
      'Fueron excarcelados 12 militares. Entre los 12 que ya habían salido en la tarde está la teniente Clara Ruiz Faría, única mujer.',
      ['Clara Ruiz Faría'],
    ],
    [
      'Liberan a doce',
      'Fueron excarcelados 12 militares en la noche. Los tres que faltaban por contabilizar son el mayor Efrén Ugueto, el capitán de navío José Landaeta y el sargento Ander Yépez, quienes salieron después de las 11:00.',
      ['Efrén Ugueto', 'José Landaeta', 'Ander Yépez'],
    ],
    [
      'Doce salen',
      'La ONG verificó 12 excarcelaciones. Entre los liberados del viernes, están los primos Yorgelis y Aníbal Torrealba y el barbero Cristian Sivira, este último con una fractura.',
      ['Aníbal Torrealba', 'Cristian Sivira'],
    ],
    [
      'Venezuela releases prisoners',
      'Venezuela freed 20 prisoners on Sunday. The others include photographer Darwin Rocha and radio presenter Yolanda Cabeza, who worked with the opposition.',
      ['Darwin Rocha', 'Yolanda Cabeza'],
    ],
    [
      'Venezuela releases prisoners',
      'Venezuela freed 20 prisoners on Sunday. Others freed are photographer Darwin Rocha and Yolanda Cabeza.',
      ['Darwin Rocha', 'Yolanda Cabeza'],
    ],
    [
      'Venezuela releases prisoners',
      'Venezuela freed 20 prisoners on Sunday. Tadeo Bracamonte, editor of a newspaper in Barquisimeto, was among the group whose release was announced on Sunday by the union.',
      ['Tadeo Bracamonte'],
    ],
    [
      'Venezuela releases prisoners',
      'Captain Gustavo Mijares, who had been sentenced to 24 years over a raid, and Navy Captain Jose Landaeta are among those released, the groups said.',
      ['Gustavo Mijares', 'Jose Landaeta'],
    ],
    [
      'Venezuela releases prisoners',
      'Venezuela freed 20 prisoners on Sunday. Among the freed was Lina Prado, a former reporter. So was union leader Emilio Zambrano.',
      ['Lina Prado', 'Emilio Zambrano'],
    ],
    [
      'Venezuela releases prisoners',
      'Human rights group Viasna named trade unionist Hector Bello, academic Natalia Sushko and blogger Pablo Yurko among the freed prisoners.',
      ['Hector Bello', 'Natalia Sushko', 'Pablo Yurko'],
    ],
    [
      'Excarcelan a favorecidos',
      'Excarcelaron a ocho militares. El teniente Humberto Pernía, condenado a 16 años; el sargento mayor Leoncio Useche y el capitán José Arellano, que cumplía su quinto año de pena, figuran entre los favorecidos.',
      ['Humberto Pernía', 'Leoncio Useche', 'José Arellano'],
    ],
    [
      'Liberan a 27',
      'El transportador Ferney Duarte, de 44 años, es uno de los 27 presos políticos que, según el Foro Penal, dejaron la cárcel El Rodeo I el sábado.',
      ['Ferney Duarte'],
    ],
    [
      'Liberan a 27',
      'Ferney Duarte forma parte del grupo de 27 presos políticos liberados el sábado.',
      ['Ferney Duarte'],
    ],
    [
      'Liberan a 27',
      'Ferney Duarte y Marta Gil están entre los 27 excarcelados del sábado.',
      ['Ferney Duarte', 'Marta Gil'],
    ],
    ['Freed', 'Ferney Duarte was one of 27 political prisoners freed on Saturday.', ['Ferney Duarte']],
    [
      'Freed',
      'Ferney Duarte and Marta Gil were part of the group of 27 released on Saturday, Foro Penal said.',
      ['Ferney Duarte', 'Marta Gil'],
    ],
    [
      'Liberan a 47',
      'El gobierno liberó a 47 presos. También figura en la lista de excarcelados el músico Alí Sojo.',
      ['Alí Sojo'],
    ],
    [
      'Salen 12 presos políticos',
      'Venezuela liberó a 12 personas de Zona 7. Además de Rivero, Guédez y Padrino, fueron excarcelados Yeison Ascanio, Brayner Ascanio, Teo Kasabdji, Alí Ramón Sojo y Frank Urbaneja, según confirmaron integrantes del Comité.',
      ['Yeison Ascanio', 'Brayner Ascanio', 'Teo Kasabdji', 'Alí Ramón Sojo', 'Frank Urbaneja'],
    ],
    [
      'Salen 12 presos políticos',
      'Salió el sindicalista Wolfgang Salas. Además de Elías Rivero y Salas, fueron excarcelados Luis Guédez, los hermanos Yeison Ascanio y Brayner Ascanio y Jorge Blanco, según el comité.',
      ['Wolfgang Salas', 'Elías Rivero', 'Luis Guédez', 'Yeison Ascanio', 'Brayner Ascanio', 'Jorge Blanco'],
    ],
    [
      'Salen 12 presos',
      'Junto a Elías Rivero salieron en libertad Luis Guédez y Jorge Blanco.',
      ['Elías Rivero', 'Luis Guédez', 'Jorge Blanco'],
    ],
    [
      'Freed',
      'In addition to Elias Rivero, Luis Guedez and Jorge Blanco were released on Sunday.',
      ['Elias Rivero', 'Luis Guedez', 'Jorge Blanco'],
    ],
    [
      'Freed',
      'Besides Rivero, those freed include Luis Guedez and Jorge Blanco.',
      ['Luis Guedez', 'Jorge Blanco'],
    ],
    [
      'Liberan periodistas',
      'Entre los excarcelados también figuran el editor de El Occidental José Bracamonte , detenido en febrero de 2025 mientras investigaba la venta de gasolina en Lara; la reportera Greisy Montilla , junto a su pareja, el camarógrafo Rubén Chirinos , ambos del portal Ruta ; y el periodista Hernán Altuve , arrestado en un punto de control.',
      ['José Bracamonte', 'Greisy Montilla', 'Rubén Chirinos', 'Hernán Altuve'],
    ],
    [
      'Liberan periodistas',
      'También entre los casos confirmados figura la excarcelación de la periodista Greisy Montilla, su esposo y el camarógrafo Rubén Chirinos, quienes permanecían detenidos desde marzo.',
      ['Greisy Montilla', 'Rubén Chirinos'],
    ],
    [
      'Liberan periodistas',
      'El portal confirmó la salida de los dirigentes Evaristo Centeno y Danilo Rugama, así como de las presas políticas Socorro Talavera, Ivania Rocha y Lesbia Tinoco, estas dos últimas trabajadoras de la diócesis.',
      ['Evaristo Centeno', 'Danilo Rugama', 'Socorro Talavera', 'Ivania Rocha', 'Lesbia Tinoco'],
    ],
    [
      'Excarcelan a varios',
      'La ONG confirmó excarcelaciones el sábado. La redacción pudo conocer los nombres de algunos: Keiber Piña, Wilmary Alvarado, Luis Mendoza (padre) y el fotógrafo de bodas Crisanto Timaure.',
      ['Keiber Piña', 'Wilmary Alvarado', 'Luis Mendoza', 'Crisanto Timaure'],
    ],
    [
      'Excarcelan a varios',
      'Un grupo de presos fue excarcelado. En libertad, con presentación cada 30 días: Aquiles Guanire, Simón Urbaneja y Carolina Maestre.',
      ['Aquiles Guanire', 'Simón Urbaneja', 'Carolina Maestre'],
    ],
    [
      'Excarcelan a varios',
      'Regresaron nueve colombianos liberados en Venezuela. De los nueve, cuatro son de Norte de Santander: Wilmer Ascanio, de Ocaña; Carlos Peñaranda, de Tibú; Sandra Botello, de Los Patios, y Edin Galvis, de Cúcuta.',
      ['Wilmer Ascanio', 'Carlos Peñaranda', 'Sandra Botello', 'Edin Galvis'],
    ],
    [
      'Excarcelan a nueve',
      'Nueve militares fueron excarcelados el sábado. Son, entre otros: el teniente coronel Ruperto Molina, el sargento Óscar Caruto y el teniente Wil Sucre.',
      ['Ruperto Molina', 'Óscar Caruto', 'Wil Sucre'],
    ],
    [
      'Excarcelan a nueve',
      'Nueve militares fueron excarcelados.\n1.- Reinaldo Arreaza Tineo2.- Jesús Maita3.- Ender Guaramato4.- Pedro Rengel5.- Yohan Caraballo',
      ['Reinaldo Arreaza Tineo', 'Jesús Maita', 'Ender Guaramato', 'Pedro Rengel', 'Yohan Caraballo'],
    ],
    [
      'Excarcelan a nueve',
      'Nueve presos fueron excarcelados:\n– Mayor (Ej.) Asdrúbal Rondón Pereira\n– Capitán (GNB) Víctor Lozada\n– Sargento Primero (Ej.) Luis Tapia\n– Teniente de fragata Rafael Blonval',
      ['Asdrúbal Rondón Pereira', 'Víctor Lozada', 'Luis Tapia', 'Rafael Blonval'],
    ],
    [
      'Excarcelan a nueve',
      'Hasta ahora se ha confirmado la excarcelación de las siguientes personas:\n🔹 Uribana\nDeivis Yépez\nLuis Colmenárez\n🔹 Guanare\nMaría Bastidas\nNohelia Terán\n🔹 Adolescentes (Acarigua)\nElián Goyo',
      ['Deivis Yépez', 'Luis Colmenárez', 'María Bastidas', 'Nohelia Terán', 'Elián Goyo'],
    ],
    [
      'Liberados',
      'Portugal celebró la puesta en libertad de cinco ciudadanos encarcelados en Venezuela, entre los que está el panadero Fernando da Silva, cuyo caso había movilizado a la comunidad.',
      ['Fernando da Silva'],
    ],
  ]
  test.each(rows)('%s: %s', (title, body, freed) => {
    expect(freedIn(body, title)).toEqual(freed)
  })
})

describe('other newsrooms name the same groups in other words', () => {
  const rows: readonly Row[] = [
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. En la lista de los 15 aparecen el médico Tulio Rangel, la estudiante Keila Moya y tres trabajadores petroleros.',
      ['Tulio Rangel', 'Keila Moya'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Los liberados son: Tulio Rangel, de 40 años, detenido en enero; Keila Moya (estudiante), y Braulio Sanz.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Entre los que recobraron su libertad destacan Tulio Rangel, exconcejal de Barinas, y la dirigente vecinal Keila Moya.',
      ['Tulio Rangel', 'Keila Moya'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Los excarcelados fueron identificados como Tulio Rangel, Keila Moya y Braulio Sanz.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Las personas excarceladas responden a los nombres de Tulio Rangel, Keila Moya y Braulio Sanz.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. A continuación, los nombres: Tulio Rangel, Keila Moya, Braulio Sanz.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. La lista incluye a Tulio Rangel, Keila Moya y Braulio Sanz.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. El grupo lo integran el profesor Tulio Rangel, su hija Keila Rangel y el obrero Braulio Sanz.',
      ['Tulio Rangel', 'Keila Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Dos de los liberados son extranjeros: el italiano Enzo Bassi y el español Jordi Pons.',
      ['Enzo Bassi', 'Jordi Pons'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones, entre ellas la de la periodista Keila Moya y la del abogado Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Foro Penal verified 15 releases on Thursday, including those of journalist Keila Moya and lawyer Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. They include Keila Moya, a journalist; Tulio Rangel, a lawyer; and Braulio Sanz, 67.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. The group includes Keila Moya, who ran a radio station, her brother Tulio Moya and union leader Braulio Sanz.',
      ['Keila Moya', 'Tulio Moya', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday, among them Keila Moya, a journalist arrested in 2024, and Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Among them: Keila Moya, Tulio Rangel and Braulio Sanz.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    ['Fifteen freed', 'The best known of those freed is Keila Moya, a journalist.', ['Keila Moya']],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Also released was Keila Moya, a journalist.',
      ['Keila Moya'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Keila Moya, a journalist with VPI, was also released, along with her colleague Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      "Fifteen people were freed Thursday. The journalists' union confirmed that Keila Moya and Tulio Rangel had been released.",
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Those released also include Keila Moya and Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Journalists Keila Moya, Tulio Rangel and Braulio Sanz walked out of El Rodeo on Thursday night.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Excarcelan a activista',
      'La activista Keila Moya fue excarcelada la noche del jueves, informó su esposo, Tulio Rangel.',
      ['Keila Moya'],
    ],
    [
      'Excarcelan a activista',
      'El SNTP informó la excarcelación del periodista Tulio Rangel, quien estaba detenido desde agosto.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'Foro Penal anunció la liberación de Tulio Rangel, preso desde 2023.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'Tras 14 meses en El Helicoide, recuperó su libertad el exalcalde de Catatumbo (Zulia) Tulio Rangel.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'El partido Un Nuevo Tiempo (UNT) confirmó la excarcelación del exalcalde de Catatumbo (Zulia) Tulio Rangel, a quien mantuvieron preso 14 meses.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'Este jueves salió de Yare el coronel retirado Tulio Rangel.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'Tulio Rangel, de 34 años, ya se encuentra con su familia luego de ser excarcelado del penal de Tocorón.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'La liberación de Tulio Rangel fue confirmada por su esposa, Keila Moya.',
      ['Tulio Rangel'],
    ],
    [
      'Excarcelan a activista',
      'Su esposa, Keila Moya, confirmó que Tulio Rangel fue puesto en libertad.',
      ['Tulio Rangel'],
    ],
    [
      'Activist freed',
      'Tulio Rangel, a human rights lawyer jailed since 2024, was freed on Thursday, his wife Keila Moya said.',
      ['Tulio Rangel'],
    ],
    [
      'Activist freed',
      'Venezuelan authorities on Thursday released human rights lawyer Tulio Rangel after two years in prison.',
      ['Tulio Rangel'],
    ],
    [
      'Activist freed',
      'Human rights lawyer Tulio Rangel left prison on Thursday, hours after a judge ordered his release.',
      ['Tulio Rangel'],
    ],
    [
      'Periodistas',
      'Tulio Rangel, preso desde mayo de 2023, y Keila Moya, detenida desde enero de 2025, fueron excarcelados con medidas cautelares, mientras que Braulio Sanz tiene libertad plena, dijo el gremio.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Foro Penal confirmó 5 excarcelaciones:\n1) Tulio Rangel - Lara\n2) Keila Moya - Zulia\n3) Braulio Sanz - Táchira',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Excarcelados hoy:\n✅ Tulio Rangel\n✅ Keila Moya\n✅ Braulio Sanz',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Fueron excarcelados este jueves:\nRodeo I\n- Tulio Rangel (Perú)\n- Keila Moya\nYare\n- Braulio Sanz',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Foro Penal confirmó 5 excarcelaciones. Estos son los nombres:1.- Tulio Rangel2.- Keila Moya3.- Braulio Sanz',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Foro Penal confirmó 5 excarcelaciones. 1. Tulio Rangel 2. Keila Moya 3. Braulio Sanz',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Lista',
      'Los excarcelados de El Rodeo I son Tulio Rangel, Keila Moya; los de Yare, Braulio Sanz y Nieves Prado.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz', 'Nieves Prado'],
    ],
    [
      'Lista',
      'De La Crisálida salieron: Tulio Rangel y Keila Moya. De Tocorón: Braulio Sanz. De Yare II: Nieves Prado.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz', 'Nieves Prado'],
    ],
    [
      'Lista',
      'En Lara fueron excarcelados Tulio Rangel y Keila Moya; en Zulia, Braulio Sanz; y en Táchira, Nieves Prado.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz', 'Nieves Prado'],
    ],
    [
      'Lista',
      'Foro Penal confirmó 5 excarcelaciones.\nTulio Rangel\nKeila Moya\nBraulio Sanz\nNieves Prado\nOmar Vera',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz', 'Nieves Prado', 'Omar Vera'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. También salió en libertad la docente jubilada Keila Moya, de 62 años.',
      ['Keila Moya'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. A la lista se suman los nombres de Keila Moya y Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Con esta medida quedaron libres, entre otros, Keila Moya, Tulio Rangel y Braulio Sanz.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Familiares confirmaron las salidas de Keila Moya, Tulio Rangel y Braulio Sanz de Tocorón.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Se trata de Keila Moya, Tulio Rangel y Braulio Sanz, todos detenidos en 2024.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. La más conocida de las excarceladas es la abogada Keila Moya.',
      ['Keila Moya'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Destaca la salida de la activista Keila Moya y del periodista Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Asimismo fue excarcelado el general retirado Tulio Rangel, preso desde 2019, y el teniente Braulio Sanz.',
      ['Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Los abogados confirmaron que entre los liberados están Keila Moya, Tulio Rangel y Braulio Sanz.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Tulio Rangel, hijo de la diputada Rosa Paz, fue otro de los excarcelados.',
      ['Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Uno de ellos, el periodista Tulio Rangel, pasó 14 meses preso.',
      ['Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Entre las mujeres liberadas están la médica Keila Moya, la estudiante Nieves Prado y Rosa Paz, de 60 años.',
      ['Keila Moya', 'Nieves Prado', 'Rosa Paz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. El ministro italiano Antonio Tajani celebró la liberación de los italianos Enzo Bassi y Luigi Conte.',
      ['Enzo Bassi', 'Luigi Conte'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Keila Moya, Tulio Rangel y Braulio Sanz ya están con sus familias.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Keila Moya y Tulio Rangel, ambos de Voluntad Popular, fueron los primeros en salir.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Los primeros en salir fueron Keila Moya y Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. "Estamos felices", dijo Rosa Paz, esposa de Tulio Rangel, uno de los excarcelados.',
      ['Tulio Rangel'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. Tulio Rangel (Voluntad Popular), Keila Moya (Primero Justicia) y Braulio Sanz (sin militancia) recuperaron su libertad.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Liberan a 15',
      'Foro Penal verificó 15 excarcelaciones el jueves. El periodista Tulio Rangel; la activista Keila Moya, de 30 años; y el obrero Braulio Sanz, preso desde 2024, fueron liberados.',
      ['Tulio Rangel', 'Keila Moya', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Those freed were Keila Moya, Tulio Rangel and Braulio Sanz, according to Foro Penal.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Foro Penal identified those released as Keila Moya, Tulio Rangel and Braulio Sanz.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Others released Thursday include journalist Keila Moya and opposition politician Tulio Rangel.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Tulio Rangel, one of those released, said he had been held in isolation.',
      ['Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Rosa Paz, the mother of Tulio Rangel, one of those released, cried.',
      ['Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. The freed prisoners include two Italians, Enzo Bassi and Luigi Conte.',
      ['Enzo Bassi', 'Luigi Conte'],
    ],
    [
      'Fifteen freed',
      "Fifteen people were freed Thursday. Italy's foreign minister said Enzo Bassi and Luigi Conte had been released and were at the embassy.",
      ['Enzo Bassi', 'Luigi Conte'],
    ],
    [
      'Fifteen freed',
      'Fifteen people were freed Thursday. Prominent activist Keila Moya and lawyer Tulio Rangel were among them.',
      ['Keila Moya', 'Tulio Rangel'],
    ],
    [
      'Fifteen freed',
      "Fifteen people were freed Thursday. Foro Penal's list includes Keila Moya, Tulio Rangel and Braulio Sanz.",
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Journalist Keila Moya and 14 others were released from prison on Thursday.',
      ['Keila Moya'],
    ],
    [
      'Fifteen freed',
      'Among the 15 people freed were Keila Moya, 30, a student; her brother, Tulio Moya, 24; and Braulio Sanz.',
      ['Keila Moya', 'Tulio Moya', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      'Authorities released Keila Moya, a journalist, Tulio Rangel, a lawyer, and Braulio Sanz, a farmer.',
      ['Keila Moya', 'Tulio Rangel', 'Braulio Sanz'],
    ],
    [
      'Fifteen freed',
      "Fifteen people were freed Thursday. Keila Moya's release was confirmed by her brother, Tulio Moya.",
      ['Keila Moya'],
    ],
    [
      'Fifteen freed',
      'Belarus freed Andrei Karpuk, whose wife Volha Karpuk had campaigned for him, and Henadz Bialou.',
      ['Andrei Karpuk', 'Henadz Bialou'],
    ],
    [
      'Andrei Karpuk freed',
      'Opposition politician Andrei Karpuk and 37 other prisoners have been released from jail and are now free in Lithuania.',
      ['Andrei Karpuk'],
    ],
  ]
  test.each(rows)('%s: %s', (title, body, freed) => {
    expect(freedIn(body, title)).toEqual(freed)
  })
})

describe('those who stand beside the group are not of it', () => {
  const rows: readonly Row[] = [
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Entre los 27 que siguen presos está Ana Ruiz.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Entre los 14 diputados presentes estaban Ana Ruiz y Luis Sosa.',
      [],
    ],
    ['Liberan a 20', 'Fueron excarcelados 20 presos el viernes. Ana Ruiz no está entre los liberados.', []],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Exigen que Ana Ruiz esté entre los liberados.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. La madre de Ana Ruiz, Rosa Paz, espera que su hija figure entre los excarcelados.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Los otros son Ana Ruiz y Luis Sosa, que siguen detenidos.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Los tres que faltan por salir son Ana Ruiz, Luis Sosa y Pedro Mora.',
      [],
    ],
    [
      'Freed',
      'Twenty prisoners were freed on Friday. The other five, including Ana Ruiz and Luis Sosa, remain in prison.',
      [],
    ],
    ['Freed', 'Twenty prisoners were freed on Friday. Ana Ruiz was not among those released.', []],
    [
      'Freed',
      'Twenty prisoners were freed on Friday. Ana Ruiz was one of the lawyers who met the freed prisoners.',
      [],
    ],
    ['Freed', 'Twenty prisoners were freed on Friday. The nine countries include Ana Ruiz in the deal.', []],
    ['Freed', 'Twenty prisoners were freed on Friday. So was the mood of minister Luis Sosa.', []],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Además de la abogada Ana Ruiz, recibieron a los excarcelados Luis Sosa y Pedro Mora.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Junto a su abogado Luis Sosa, salió en libertad Ana Ruiz.',
      ['Ana Ruiz'],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Junto a los liberados estaba la activista Ana Ruiz, del comité de familiares.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Foro Penal nombró a Ana Ruiz y Luis Sosa entre los que siguen detenidos.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Ana Ruiz, quien permanecía detenida desde marzo, sigue presa.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. La ONG dijo que permanecían detenidos Ana Ruiz y Luis Sosa.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos el viernes. Los nombres de los custodios: Ana Ruiz, Luis Sosa y Pedro Mora.',
      [],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos:\nIván Mora\nRita Paz\nSiguen detenidos\nAna Ruiz\nLuis Sosa',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos:\nIván Mora\nRita Paz\nTrasladados\nAna Ruiz\nLuis Sosa',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos:\nIván Mora\nRita Paz\nPor: Ana Ruiz',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Liberan a 20',
      'Fueron excarcelados 20 presos:\nIván Mora\nRita Paz\nContacto de prensa\nAna Ruiz\nLuis Sosa',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. Fueron recibidos por la activista Ana Ruiz y el abogado Luis Sosa a las puertas del penal.',
      [],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. Los diplomáticos Ana Ruiz y Luis Sosa fueron recibidos por el ministro frente a la embajada.',
      [],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. De los cuatro, uno es familiar de Ana Ruiz: su hermano.',
      [],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. La senadora Ana Ruiz es una de las que pidió la liberación.',
      [],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. Los cuatro son clientes de la abogada Ana Ruiz y del penalista Luis Sosa.',
      [],
    ],
    [
      'Cuatro liberados',
      'Fueron excarcelados cuatro. Ana Ruiz forma parte del comité de familiares de los excarcelados.',
      [],
    ],
    ['Four freed', 'Four were freed. Ana Ruiz is part of a committee of relatives of the freed.', []],
    ['Exigen libertad', 'Ana Ruiz es una de las que deben ser liberadas, dijo la ONG.', []],
    ['Exigen libertad', 'Ana Ruiz está entre los presos que aún no han sido liberados.', []],
  ]
  test.each(rows)('%s: %s', (title, body, freed) => {
    expect(freedIn(body, title)).toEqual(freed)
  })
})
