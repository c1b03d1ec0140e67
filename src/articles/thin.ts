/**
 * A page reduced to what its story can be in: without scripts, navigation, captions and attributes that nobody reads,
 * and no deeper than a program survives that calls itself for each level. Linear in the length of the page.
 */
import { Parser } from 'htmlparser2'

const DROPPED = new Set(
  'script style noscript template svg math iframe object video audio canvas picture img nav footer aside button select textarea head figcaption dialog'.split(
    ' ',
  ),
)
const KEPT_ATTRIBUTES = ['class', 'id', 'href', 'itemprop', 'role']
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const MOST_LEVELS = 200
/** Beyond it there is no story, and reading takes longer than it may. */
const MOST_ELEMENTS = 6_000
const MOST_CHARACTERS = 400_000

/**
 * What surrounds a story, by the beginning of a class or id; `tag-` and `category-` are left alone, WordPress calls the
 * story itself so. Readability knows most English ones.
 */
const FURNITURE =
  /(?:^|\s)(?:relacionad|related|recomend|te-?puede|lea-?tambien|lee-?tambien|mas-?(?:leid|vist|notici)|lo-?mas|comment|comentario|disqus|compart|share|sharing|addtoany|social|redes|newsletter|boletin|suscri|subscri|publicidad|advert|banner|breadcrumb|migas|sidebar|widget|menu|navbar|cookie|consent|popular|trending|autor-bio|author-bio|jp-relatedposts|sharedaddy|pagination|paginacion)/i
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'article'])

/** `withoutFurniture` also leaves out what its class or id calls a sidebar, comments, related stories and the like. */
export function thinPage(html: string, withoutFurniture: boolean): string {
  const written: string[] = []
  let level = 0
  let dropped = 0
  let elements = 0
  let characters = 0
  const write = (text: string) => {
    characters += text.length
    if (characters <= MOST_CHARACTERS) written.push(text)
  }
  const isWritten = (name: string) =>
    dropped === 0 && level <= MOST_LEVELS && elements <= MOST_ELEMENTS && !DROPPED.has(name)
  /** For each open element whether it was written, so that its end is too. */
  const open: ('written' | 'passed' | 'dropped')[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      level += 1
      elements += 1
      const { class: names = '', id = '' } = attributes
      const isFurniture =
        withoutFurniture && !NEVER_FURNITURE.has(name) && (FURNITURE.test(names) || FURNITURE.test(id))
      if (dropped > 0 || DROPPED.has(name) || isFurniture) {
        dropped += 1
        open.push('dropped')
      } else if (isWritten(name)) {
        write(`<${name}${attributesOf(attributes)}>`)
        open.push('written')
      } else {
        write(' ')
        open.push('passed')
      }
    },
    ontext(text) {
      if (dropped === 0) write(escaped(text))
    },
    onclosetag(name) {
      level -= 1
      const how = open.pop()
      if (how === 'dropped') dropped -= 1
      else if (how === 'written' && !VOID.has(name)) write(`</${name}>`)
    },
  })
  parser.end(html)
  return `<!doctype html><html><body>${written.join('')}</body></html>`
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return KEPT_ATTRIBUTES.filter((name) => attributes[name])
    .map((name) => ` ${name}="${escaped(attributes[name]!.slice(0, 300)).replaceAll('"', '&quot;')}"`)
    .join('')
}

// A story has no use for angle brackets, and a page of nothing else would be as many pieces of text.
const escaped = (text: string) => text.replace(/[<>\s]+/g, ' ').replace(/&+/g, '&amp;')
