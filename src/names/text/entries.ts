import type { Passage } from './discourse.ts'
import { saidOf } from './facts.ts'
import { remarkOn } from './focus.ts'
import { cellsSay } from './headings.ts'
import { toldBy } from './memory.ts'
import type { Mention } from './mentions.ts'
import { isKeptIn } from './rows.ts'
import type { Scene } from './scene.ts'
import { lasting, settles, type Told } from './state.ts'

/** A list entry says what its heading says, unless a remark in it says something else. */
export function entryOf({ scene, people, header }: Passage): (Told & { of: Mention })[] {
  return people.flatMap(({ mention }) => {
    const said = [...lasting(saidOf(mention, scene)), ...remarkOn(mention, scene)].map(toldBy)
    const cells = cellsSay(mention, scene)
    if (!said.some(({ fact }) => settles(fact))) said.push(...hearsayOf(people.length, scene))
    // «Ana Ruiz | Rodeo I | en casa»: where she was held stands in a cell before.
    const isLast = cells.at(-1)?.fact === 'released'
    const own = said.some(({ fact }) => settles(fact)) && !isLast ? said : [...said, ...cells]
    const inherited =
      own.some(({ fact }) => settles(fact)) ||
      !headsEntry(mention, scene) ||
      isKeptIn(scene.text.slice(mention.end))
        ? []
        : header.map((fact) => ({ fact, claimed: false }))
    return [...inherited, ...own].map((told) => ({ ...told, of: mention }))
  })
}

/** A heading speaks of whom an entry begins with, not of those a remark names. */
function headsEntry(mention: Mention, scene: Scene): boolean {
  return (
    !/\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u.test(scene.text.slice(0, mention.start)) &&
    !/^(?!ci\b)[a-z]{2,} /.test(scene.folded.slice(mention.end).trimStart())
  )
}

/** «⏳ Ana Ruiz, dicen que salió»: an entry is about the one it names, whoever says it. */
const hearsayOf = (people: number, { clauses }: Scene): Told[] =>
  people === 1
    ? clauses
        .flatMap(({ predicates }) => predicates)
        .filter(({ fact, form }) => fact === 'rumoured' && form === 'verb')
        .map((by) => toldBy({ fact: by.fact, by }))
    : []
