/**
 * How a Spanish reader of Venezuela would say a written name, as a key.
 *
 * Two spellings with the same key sound the same (seseo, yeísmo, mute h, b/v). Vowels stay: Rojas and Rejas
 * are different names. Input is folded (`fold`), output uses a–z and `C` for ch.
 */

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/([bcdfgkmnpstvz])\1+/g, '$1'], // Ruggiero = Rugiero, Henriccetta; rr and ll have sounds of their own
  [/ph/g, 'f'],
  [/(?<![cs])h(?=u[aeio])/g, 'g'], // Huaramato = Guaramato
  [/[sc]h/g, 'C'], // Atrash = Atrach
  [/[jy]h/g, 'j'], // Jhorman, Yhorman = Jorman
  [/h/g, ''],
  [/[wg]?wu?(?=[aeio])|gu(?=[ao])/g, 'w'], // Wuilmer = Wilmer, Guanipa = Wanipa
  [/gu(?=[ei])/g, 'G'], // Guerra keeps its hard g
  [/ou/g, 'u'], // Youssef = Yusef
  [/qu(?=[ei])|q|ck/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/s?c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/k?[xsz]+/g, 's'], // Aleksis = Alexis, Velázquez = Velásquez
  [/v/g, 'b'],
  [/n(?=[bpmf])/g, 'm'],
  [/ll(?=y$)/, 'l'], // Nelly, Wuilly
  [/ll/g, 'y'],
  [/y/g, 'i'],
  [/ng$/, 'n'], // Mayerling = Mayerlin
  [/G/g, 'g'],
  [/([^i])\1+/g, '$1'], // Henrry = Henry; ii comes from «illi» and stays
]

/** The sound of a folded name as a surname is read. */
export function soundOf(folded: string): string {
  let sound = folded
  for (const [pattern, instead] of STEPS) sound = sound.replace(pattern, instead)
  return sound
}

/**
 * The sound of a given name: on top of `soundOf`, j and y are one letter, because creative spelling uses them so
 * (Jeferson/Yeferson, Marjori/Maryori), and a last e after i is not heard (Maryorie, Natalie).
 */
export function givenSoundOf(sound: string): string {
  return sound.replaceAll('j', 'i').replace(/ie$/, 'i')
}
