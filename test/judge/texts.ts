/**
 * How well followed names are found in labelled texts: `node test/judge/texts.ts [--show] FILE…`, one JSON line; with
 * `--show` each text that is not read as it is labelled. A set judges only once: whoever has mended what it showed
 * measures their memory.
 */
import { findNames } from '../../src/names/find.ts'
import { readTexts } from './labelled.ts'

const [show, files] = [
  process.argv.includes('--show'),
  process.argv.slice(2).filter((word) => word !== '--show'),
]
const texts = readTexts(files)
let right = 0
let saidFree = 0
for (const { id, cat, lang, text, followed, expect } of texts) {
  const found = findNames({ text, followed, ...(lang ? { lang } : {}) })
  const wrong = followed.filter((name) => found[name] !== expect[name])
  const isHarm = wrong.some((name) => found[name] === 'released')
  if (wrong.length === 0) right += 1
  if (isHarm) saidFree += 1
  if (show && wrong.length > 0) {
    console.log(`${isHarm ? 'FREE ' : ''}${id} (${cat}) ${text}`)
    for (const name of wrong) console.log(`    ${name}: ${found[name]}, labelled ${expect[name]}`)
  }
}
console.log(
  JSON.stringify({
    texts: texts.length,
    right,
    ofForty: Math.round((right / texts.length) * 400) / 10,
    falselyReleased: saidFree,
  }),
)
