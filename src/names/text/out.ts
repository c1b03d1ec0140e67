import { ENGLISH } from './out/english.ts'
import { FRONTED } from './out/fronted.ts'
import { HOMELY } from './out/homely.ts'
import { MORE } from './out/more.ts'
import { PLAIN } from './out/plain.ts'
import { SCENES } from './out/scenes.ts'
import { SPANISH } from './out/spanish.ts'
import type { Form } from './predicate.ts'

type Words = readonly [Form, RegExp]

const read = (table: readonly (readonly [Form, string])[]): readonly Words[] =>
  table.map(([form, source]): Words => [form, new RegExp(source, 'g')])

/**
 * Words that say «out of prison», both languages, over text folded in place. What they mean in their place (told, hoped
 * for, denied, long ago) is for mode.ts. In order: what stands earlier takes its words away from what stands later.
 */
export const OUT: readonly Words[] = read([...FRONTED, ...SCENES, ...PLAIN, ...MORE, ...SPANISH, ...ENGLISH])

/** The same in a text about prisoners. */
export const OUT_OF_PRISONERS: readonly Words[] = [...read(HOMELY), ...OUT]

/** Whether a text, folded, is about prisoners. */
export const isOfPrisoners = (folded: string): boolean => OF_PRISONERS.test(folded)
const OF_PRISONERS =
  /\b(?:pres[oa]s?|prision|detenid[oa]s?|detencion|carcel(?:es)?|penal(?:es)?|calabozos?|celdas?|rejas|encarcelad[oa]s?|excarcel\w+|liberad[oa]s?|reclu(?:id|sion)\w*|boletas?|fiadores|cautiverio|esposas|custodios?|jail(?:s|ed)?|prisons?|prisoners?|imprison\w+|cells?|detain\w+|detention|custody|behind bars|captiv\w+|handcuffs|freed|guard (?:post|house|tower)|guardhouse|alcabala|fe de vida|(?:proof|sign|word) that (?:he|she|they) (?:was|were|is|are) (?:out|free)|inmates?|dgcim|sebin|inof|helicoide|tocoron|tocuyito|yare|rodeo)\b/
