/** The project's own files, read and taken apart for the tests that keep its order. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What tools, a running service or its operator leave behind, as paths from the root. */
const NOT_OURS =
  /^(?:node_modules|\.git|data|coverage|try-data|test-results|secrets|\.env|vigilia\.key|registry\.csv)$|\.(?:log|key)$/

/** Packages and parts of Node through which a program reads, writes, listens or waits. */
const REACHES_OUT =
  /^(?:node:(?:fs|net|tls|http|https|http2|dns|dgram|child_process|worker_threads|timers|readline|sqlite|process)(?:\/.+)?|pg|undici|node-cron|@electric-sql\/pglite)$/

export interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

export interface Import {
  /** As written. */
  from: string
  /** Our own file it leads to, from the root of the project; null for a package or a part of Node. */
  file: string | null
  /** Gone once types are stripped. */
  typeOnly: boolean
}

export interface Source {
  /** From the root of the project, with slashes. */
  path: string
  text: string
  statements: Node[]
  imports: Import[]
}

/** Every file of the project below `folders` (all of them when none are named), in order. */
export function projectFiles(...folders: string[]): { path: string; text: string }[] {
  const paths = (folders.length > 0 ? folders : ['']).flatMap(walkFolder)
  return paths.sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

function walkFolder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (NOT_OURS.test(path)) return []
    return entry.isDirectory() ? walkFolder(path) : entry.isFile() ? [path] : []
  })
}

/** The TypeScript and JavaScript among them, parsed. */
export function sourcesIn(...folders: string[]): Source[] {
  return projectFiles(...folders)
    .filter(({ path }) => /\.[tj]s$/.test(path))
    .map(({ path, text }) => readSource(path, text))
}

/** One file's text, parsed; `path` decides what its imports lead to. */
export function readSource(path: string, text: string): Source {
  const program = parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js' }) as unknown as Node
  return {
    path,
    text,
    statements: nodesIn(program.body),
    imports: [...nodesWithin(program)].flatMap((node) => importOf(node, path) ?? []),
  }
}

function importOf(node: Node, path: string): Import | null {
  if (!/^(?:Import|ExportNamed|ExportAll)Declaration$|^(?:ImportExpression|TSImportType)$/.test(node.type))
    return null
  const [named] = nodesIn(node.source)
  if (typeof named?.value !== 'string') return null
  const specifiers = nodesIn(node.specifiers)
  const kind = node.importKind ?? node.exportKind
  const typeOnly =
    node.type === 'TSImportType' ||
    kind === 'type' ||
    (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'))
  const from = named.value
  const file = from.startsWith('.') ? join(dirname(path), from).split(sep).join('/') : null
  return { from, file, typeOnly }
}

/** The node and everything within it, outermost first; `into` says which nodes are entered. */
export function* nodesWithin(node: Node, into: (node: Node) => boolean = () => true): Generator<Node> {
  yield node
  if (!into(node)) return
  for (const part of Object.values(node)) for (const child of nodesIn(part)) yield* nodesWithin(child, into)
}

/** The nodes that one property of a node holds: none, one or a list. */
export function nodesIn(part: unknown): Node[] {
  if (Array.isArray(part)) return part.flatMap(nodesIn)
  return part !== null && typeof part === 'object' && 'type' in part && typeof part.type === 'string'
    ? [part as Node]
    : []
}

export const isFunction = (node: Node) =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)

/** «file:line», as an editor opens it. */
export function placeOf(source: { path: string; text: string }, offset: number): string {
  return `${source.path}:${source.text.slice(0, offset).split('\n').length}`
}

/** Each circle of imports once; types do not count, they are gone when the program runs. */
export function cycles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const found: string[] = []
  function visit(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const { file, typeOnly } of byPath.get(path)?.imports ?? [])
      if (file && !typeOnly) visit(file, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}

export const allNodes = (source: Source) =>
  source.statements.flatMap((statement) => [...nodesWithin(statement)])
export const textOf = (source: Source, node: Node) => source.text.slice(node.start, node.end)
export const lineCount = (text: string) => text.trimEnd().split('\n').length

/** The name of an identifier or of a plain key; empty for anything else. */
export function nameOf(part: unknown): string {
  const [node] = nodesIn(part)
  return typeof node?.name === 'string' ? node.name : ''
}

/** Where `name` is read as a variable, not as the property of something. */
export function freeNames(source: Source, name: string): string[] {
  const properties = new Set(
    allNodes(source).flatMap((node) => {
      if (node.type === 'MemberExpression' && node.computed !== true) return nodesIn(node.property)
      if (
        /^(?:Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(
          node.type,
        )
      )
        return node.computed === true || node.shorthand === true ? [] : nodesIn(node.key)
      return []
    }),
  )
  return allNodes(source)
    .filter((node) => node.type === 'Identifier' && node.name === name && !properties.has(node))
    .map((node) => placeOf(source, node.start))
}

export function readsClockOrDice(node: Node): boolean {
  if (node.type === 'MemberExpression') {
    const read = `${nameOf(node.object)}.${nameOf(node.property)}`
    return read === 'Date.now' || read === 'Math.random' || read === 'performance.now'
  }
  if (nameOf(node.callee) !== 'Date') return false
  return (
    node.type === 'CallExpression' || (node.type === 'NewExpression' && nodesIn(node.arguments).length === 0)
  )
}

/**
 * What a file does while it is imported, beyond building its constants: waits, keeps something that changes, or calls
 * what reaches out of the program.
 */
export function effectsAtImport(source: Source): string[] {
  const atImport = source.statements.flatMap((statement) => [
    ...nodesWithin(statement, (node) => !isFunction(node)),
  ])
  const reaching = new Set([
    'fetch',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'console',
  ])
  for (const node of atImport)
    if (node.type === 'ImportDeclaration' && REACHES_OUT.test(String(nodesIn(node.source)[0]?.value)))
      for (const { local } of nodesIn(node.specifiers)) reaching.add(nameOf(local))
  return atImport
    .filter((node) => {
      if (node.type === 'VariableDeclaration') return node.kind !== 'const' && isTopmost(source, node)
      if (node.type === 'CallExpression' || node.type === 'NewExpression')
        return reaching.has(rootName(nodesIn(node.callee)[0]))
      return node.type === 'AwaitExpression'
    })
    .map((node) => placeOf(source, node.start))
}

const isTopmost = (source: Source, node: Node) =>
  source.statements.some((statement) => statement === node || nodesIn(statement.declaration)[0] === node)

/** `a` of `a.b().c`. */
function rootName(node: Node | undefined): string {
  if (node?.type === 'MemberExpression') return rootName(nodesIn(node.object)[0])
  if (node?.type === 'CallExpression') return rootName(nodesIn(node.callee)[0])
  return nameOf(node)
}

/** A file that declares no function is data, however it is spelled. */
export const isData = (source: Source) => !allNodes(source).some(isFunction)

export function matches(file: { path: string; text: string }, pattern: RegExp): string[] {
  return [...file.text.matchAll(pattern)].map((match) => `${placeOf(file, match.index)} ${match[0]}`)
}
export function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}
