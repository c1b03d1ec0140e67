/** Full stops behind these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("«“])(?:\p{Lu}|Sr|Sra|Srta|Dr|Dra|Lic|Ing|Abg|Prof|Gral|Cnel|Tcnel|Cap|Tte|Sgto|Fco|Ma|Gmo|Vda|vda|EE|UU|St|Mr|Mrs|Ms|Jr|Gov|Gen|Col|Lt|Sen|Rep|No|núm|nro|C\.I|a|p|Ej|Hdez|Rguez|Glez|Mtnez|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)$/u

/** Splits running text at full stops; short forms, initials and «p. m.» do not end a sentence. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["”»’)]*\s+(?=["“«¿¡(]?[\p{Lu}\d])/gu)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index))) continue
    found.push(text.slice(start, match.index + match[0].length).trim())
    start = match.index + match[0].length
  }
  const rest = text.slice(start).trim()
  if (rest !== '') found.push(rest)
  return found
}

/**
 * Lower-case letters without accents, character by character, so that places in it are places in the text. Only «sí»
 * keeps its accent: it says the opposite of «si».
 */
export function foldInPlace(text: string): string {
  let folded = ''
  for (const letter of text) {
    const bare = letter.normalize('NFD')[0]!.toLowerCase()
    folded += bare.length === letter.length ? bare : letter
  }
  return text.length === folded.length
    ? folded.replace(/\bsi\b/g, (word, at: number) =>
        /^[sS][íÍ]$/.test(text.slice(at, at + 2)) ? 'sí' : word,
      )
    : folded
}
