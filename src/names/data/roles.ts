/** What people do or are, as it may stand before a name. Everything folded: lower case, no accents. */
export const ROLES: ReadonlySet<string> = new Set(
  `
  socio socia sociologo sociologa camillero camillera bombero bombera cajero cajera carpintero carpintera herrero plomero costurera cocinero cocinera panadera
  vigilante obrera petrolero petrolera minero minera maquinista piloto marinero marino tripulante soldador tornero chofer camionero transportista motorizado
  repartidor repartidora vendedor vendedora buhonero buhonera bodeguero bodeguera peluquero peluquera barrendero conserje portero jardinero
  programador programadora informatico informatica tecnico tecnica analista consultor consultora contador contadora contable administrador administradora gerente
  veterinario veterinaria farmaceuta farmaceutico farmaceutica biologo biologa quimico quimica fisico geologo geologa agronomo agronoma antropologo antropologa historiador historiadora
  politologo politologa economista filosofo bibliotecaria bibliotecario rector rectora exrector decano decana catedratico catedratica investigador investigadora academico academica
  fotoperiodista editor editora columnista caricaturista humorista comediante bailarin bailarina cineasta documentalista tiktoker bloguero bloguera opositor opositora disidente
  exgobernador exministro exmagistrado exjueza exjuez exfiscal excomisario excomandante exguerrillero expolicia exmilitar exdirectivo directivo directiva delegado delegada
  jubilado jubilada pensionado pensionada desempleado ama viuda viudo catequista misionero misionera monja religioso religiosa cura vicario
  entrenador entrenadora boxeador beisbolista ciclista nadador nadadora arbitro turista empresaria ganadero ganadera caficultor cafetalero apicultor artesano artesana
  venezolano venezolana colombiano colombiana espanol espanola italiano italiana estadounidense frances francesa aleman alemana portugues portuguesa argentino argentina peruano peruana
  chileno chilena ecuatoriano ecuatoriana cubano cubana brasileno brasilena libanes libanesa sirio siria chino israeli holandes suizo uruguayo mexicano mexicana canadiense ciudadanos
  carpenter bricklayer electrician plumber mechanic farmer fisherman driver trucker cook baker barber tailor seamstress cleaner janitor guard porter shopkeeper vendor merchant
  businessman businesswoman engineer technician accountant economist historian scientist researcher academic scholar dean rector principal coach athlete boxer cyclist musician singer poet
  writer author novelist editor columnist cartoonist comedian photographer cameraman reporter broadcaster blogger streamer influencer firefighter paramedic pharmacist dentist biologist
  priest nun pastor deacon missionary pensioner retiree widow homemaker trade-unionist unionist organizer organiser dissident oppositionist councillor councilor lawmaker congressman deputy governor
  pilot sailor seaman marine veteran welder miner oilman oil worker rancher shepherd tourist backpacker national american spaniard italian colombian venezuelan frenchman german portuguese
  youth boy girl man woman teenager minor colleague colleagues partner neighbor neighbour friend friends fellow sisters brothers cousins twins siblings
`
    .trim()
    .split(/\s+/),
)
