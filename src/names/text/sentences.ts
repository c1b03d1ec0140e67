/** Full stops behind these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("«“])(?:(?<!(?:Rodeo|Yare|Tocuyito|Zona|Fénix|Fase|Torre|Anexo)\s)\p{Lu}|Sr|Sra|Srta|Dr|Dra|Lic|Ing|Abg|Prof|Gral|Cnel|Tcnel|Cap|Tte|Sgto|Fco|Ma|Gmo|Vda|vda|EE|UU|St|Mr|Mrs|Ms|Jr|Gov|Gen|Col|Lt|Sen|Rep|No|núm|nro|C\.I|a|p|Ej|Hdez|Rguez|Glez|Mtnez|Capt|Maj|Sgt|Cpl|Brig|Cmdr|Adm|Pvt|Rev|Hno|Hna|Mons|Pbro|Insp|Sgt|Lcda|Lcdo|Licda|Licdo|Arq|Econ|Abog|Soc|Dip|Conc|Pte|Dtgdo|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Edo|EDO|Edos|EDOS|Mun|MUN|Mcpio|MCPIO|TTE|PTTE|SGTO|CAP|CNEL|TCNEL|GRAL|DR|DRA|SR|SRA|LIC|ING|ABG|PROF|MAY)$/u

import { matches } from '../../matches.ts'

/** No writer makes a sentence longer; reading one takes time that grows with its square. */
const LONGEST_SENTENCE = 1_500

/** An over-long sentence in pieces, cut behind a comma, a semicolon or a space. */
function bounded(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_SENTENCE) {
    const cut = Math.max(rest.lastIndexOf('; ', LONGEST_SENTENCE), rest.lastIndexOf(', ', LONGEST_SENTENCE))
    const space = cut > LONGEST_SENTENCE / 2 ? cut + 1 : rest.lastIndexOf(' ', LONGEST_SENTENCE)
    const end = space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE
    pieces.push(rest.slice(0, end).trim())
    rest = rest.slice(end)
  }
  return [...pieces, rest.trim()].filter((piece) => piece !== '')
}

/** Splits running text at full stops; short forms, initials and «p. m.» do not end a sentence. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (const match of matches(text, /[.!?…]+["”»’)]*\s+(?=["“«¿¡(]?[\p{Lu}\d])/gu)) {
    const before = text.slice(start, match.index)
    // «No. 5» is a number, «¿Salió? No. La foto es vieja.» is an answer.
    const isAnswer = /(?:^|\s)No$/u.test(before) && !/^\d/.test(text.slice(match.index + match[0].length))
    if (match[0].startsWith('.') && !isAnswer && ABBREVIATION.test(before)) continue
    found.push(...bounded(text.slice(start, match.index + match[0].length).trim()))
    start = match.index + match[0].length
  }
  const rest = text.slice(start).trim()
  if (rest !== '') found.push(...bounded(rest))
  return found
}

/**
 * Lower-case letters without accents, character by character, so that places in it are places in the text. Only «sí»
 * keeps its accent: it says the opposite of «si».
 */
export function foldInPlace(text: string): string {
  let folded = ''
  for (const letter of text) {
    // Most letters are plain: normalising each is what takes the time.
    const bare = letter < '\x80' ? letter.toLowerCase() : letter.normalize('NFD')[0]!.toLowerCase()
    folded += bare.length === letter.length ? bare : letter
  }
  return text.length === folded.length
    ? folded.replace(/\bsi\b/g, (word, at: number) =>
        /^[sS][íÍ]$/.test(text.slice(at, at + 2)) ? 'sí' : word,
      )
    : folded
}
