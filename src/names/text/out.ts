import { ENGLISH } from './out/english.ts'
import { FRONTED } from './out/fronted.ts'
import { MORE } from './out/more.ts'
import { PLAIN } from './out/plain.ts'
import { SCENES } from './out/scenes.ts'
import { SPANISH } from './out/spanish.ts'
import type { Form } from './predicate.ts'

/**
 * Words that say «out of prison», both languages, over text folded in place. What they mean in their place (told, hoped
 * for, denied, long ago) is for mode.ts. In order: what stands earlier takes its words away from what stands later.
 */
export const OUT: readonly (readonly [Form, RegExp])[] = [
  ...FRONTED,
  ...SCENES,
  ...PLAIN,
  ...MORE,
  ...SPANISH,
  ...ENGLISH,
].map(([form, source]): readonly [Form, RegExp] => [form, new RegExp(source, 'g')])
