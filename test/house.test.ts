/** The house keeps its own order: docs/decisions/0006 says why each floor is where it is. */
import { expect, test } from 'vitest'
import {
  allNodes,
  cycles,
  effectsAtImport,
  freeNames,
  isData,
  lineCount,
  matches,
  nameOf,
  nodesIn,
  packageOf,
  placeOf,
  projectFiles,
  readSource,
  readsClockOrDice,
  type Source,
  sourcesIn,
  textOf,
} from './source.ts'

/**
 * The floors, from the ground up: a file imports from its own room or from rooms further down. The longest entry that
 * fits decides a file's room. Two rooms on one floor do not know each other.
 */
const FLOORS: readonly (readonly string[])[] = [
  // Outbuildings, which import nothing of ours.
  ['src/emulator/', 'src/samples/', 'migrations/'],
  // The ground.
  ['src/log.ts', 'src/matches.ts', 'src/once.ts', 'src/together.ts'],
  [
    'src/world.ts',
    'src/meters.ts',
    'src/impressions/',
    'src/texts/',
    'src/places/',
    'src/database/',
    'src/web/',
    'src/config.ts',
  ],
  ['src/vault/', 'src/runs/', 'src/alarms/', 'src/gate/', 'src/turns/', 'src/erasures/'],
  // The flow. A word that two rooms share is a file of its own below both.
  ['src/people/status.ts', 'src/names/', 'src/registry/shape.ts'],
  // What the brake stops, it stops where it is written: before anybody can be shown it.
  ['src/registry/row.ts', 'src/alerts/brake.ts'],
  ['src/holds/'],
  ['src/feeds/'],
  ['src/articles/', 'src/reports/'],
  ['src/parsing/'],
  ['src/claims/'],
  ['src/people/', 'src/batches/'],
  ['src/registry/'],
  ['src/channels/channel.ts'],
  ['src/sources.ts', 'src/subscribers/'],
  ['src/subscriptions/', 'src/conditions/'],
  ['src/alerts/'],
  ['src/deliveries/'],
  ['src/channels/'],
  ['src/backup/'],
  ['src/telegram/'],
  // The doormen, who do not know each other.
  ['commands/', 'jobs/'],
  ['src/http.ts'],
  ['src/app.ts'],
  ['src/cli/'],
  ['src/main.ts', 'src/try.ts', 'src/cli.ts'],
]

/** Imports against the floors, each with its reason; one that is not needed any more has to go. */
const ALLOWED_UP: Readonly<Record<string, string>> = {
  'src/alerts/store.ts → src/deliveries/plan/store.ts':
    'an alert and its deliveries exist together or not at all',
  'src/alerts/fan-outs/store.ts → src/deliveries/plan/store.ts':
    'a slice and the cursor behind it move together',
}

/** Where a package may be imported; the others are open to every room. */
const HOMES: Readonly<Record<string, (source: string, typeOnly: boolean) => boolean>> = {
  grammy: (path, typeOnly) =>
    /^(?:src\/telegram|commands)\//.test(path) || (typeOnly && path.startsWith('src/emulator/')),
  kysely: (path) => /^(?:src\/database|migrations)\/|\/store\.ts$/.test(path),
  pg: (path) => path.startsWith('src/database/'),
  '@electric-sql/pglite': (path) => path.startsWith('src/database/'),
  // config.ts judges a cron line at the door, so that a wrong one stops the start and not the first visit.
  'node-cron': (path) => path === 'src/app.ts' || path === 'src/config.ts',
}

const DOORS = ['src/main.ts', 'src/try.ts', 'src/cli.ts']
/** Files that are started as a thread: nobody imports them, and they begin to listen at once. */
const THREADS = ['src/vault/thread.ts']
const LONGEST_FILE = 250

const house = sourcesIn('src', 'commands', 'jobs', 'migrations')
const tests = sourcesIn('test')
const everyFile = projectFiles()

test('every file has its floor', () => {
  expect(house.map(({ path }) => path).filter((path) => roomOf(path) === null)).toEqual([])
  const rooms = FLOORS.flat()
  expect(rooms.filter((room) => !house.some(({ path }) => path.startsWith(room)))).toEqual([])
})

test('an import leads down or upstream, never up, never sideways', () => {
  expect(house.flatMap(climbing).filter((edge) => !(edge in ALLOWED_UP))).toEqual([])
})

test('an exception to the floors goes when nobody needs it any more', () => {
  const edges = house.flatMap(climbing)
  expect(Object.keys(ALLOWED_UP).filter((edge) => !edges.includes(edge))).toEqual([])
})

test('the rule of the floors sees an import that climbs, in any form', () => {
  const path = 'src/claims/invented.ts'
  const climbs = (text: string) => climbing(readSource(path, text))
  expect(climbs(`import { app } from '../app.ts'`)).toEqual([`${path} → src/app.ts`])
  expect(climbs(`import type { Alert } from '../alerts/alert.ts'`)).toEqual([`${path} → src/alerts/alert.ts`])
  expect(climbs(`export * from '../alerts/alert.ts'`)).toEqual([`${path} → src/alerts/alert.ts`])
  expect(climbs(`export type A = import('../alerts/alert.ts').Alert`)).toEqual([
    `${path} → src/alerts/alert.ts`,
  ])
  expect(climbs(`export const later = () => import('../alerts/alert.ts')`)).toEqual([
    `${path} → src/alerts/alert.ts`,
  ])
  expect(climbs(`import { fold } from './fold.ts'\nimport { texts } from '../texts/texts.ts'`)).toEqual([])
})

test('no file needs itself by a detour', () => {
  expect(cycles(house.filter(({ path }) => path.endsWith('.ts')))).toEqual([])
})

test('the emulator and the samples live in no real service', () => {
  const tenants = house.filter(({ path, imports }) =>
    imports.some(
      ({ file }) => file !== null && /^src\/(?:emulator|samples)\//.test(file) && !sameRoom(path, file),
    ),
  )
  expect(tenants.map(({ path }) => path)).toEqual(['src/try.ts'])
})

test('each package is imported only where it is at home', () => {
  const strangers = house.flatMap((source) =>
    source.imports
      .filter(({ from, typeOnly }) => HOMES[packageOf(from)]?.(source.path, typeOnly) === false)
      .map(({ from }) => `${source.path}: ${from}`),
  )
  expect(strangers).toEqual([])
})

test('whatever the service imports is installed with it', () => {
  const { dependencies } = manifest()
  const missing = house.flatMap((source) =>
    source.imports
      .filter(
        ({ from, file }) => file === null && !from.startsWith('node:') && !(packageOf(from) in dependencies),
      )
      .map(({ from }) => `${source.path}: ${from}`),
  )
  expect(missing.filter((found) => !/^src\/emulator\/page\/[\w-]+\.js: \//.test(found))).toEqual([])
})

test('only the doors know the process', () => {
  const found = house
    .filter(({ path }) => !DOORS.includes(path))
    .flatMap((source) => [
      ...freeNames(source, 'process'),
      ...source.imports.filter(({ from }) => /^(?:node:)?process$/.test(from)).map(() => source.path),
    ])
  expect(found).toEqual([])
})

test('only the world has a clock and dice', () => {
  const found = house
    .filter(({ path }) => path !== 'src/world.ts')
    .flatMap((source) =>
      allNodes(source)
        .filter(readsClockOrDice)
        .map((node) => placeOf(source, node.start)),
    )
  expect(found).toEqual([])
})

test('the rule of the world sees a clock that is only handed on', () => {
  const reads = (text: string) =>
    allNodes(readSource('src/invented.ts', text)).filter(readsClockOrDice).length
  expect(reads('export const now = Date.now')).toBe(1)
  expect(reads('export const at = new Date()')).toBe(1)
  expect(reads('export const text = Date()')).toBe(1)
  expect(reads('export const die = () => Math.random()')).toBe(1)
  expect(reads('export const day = (ms: number) => new Date(ms) // not Date.now()')).toBe(0)
})

test('importing a file does nothing', () => {
  const services = house.filter(({ path }) => path.endsWith('.ts') && ![...DOORS, ...THREADS].includes(path))
  expect(services.flatMap(effectsAtImport)).toEqual([])
})

test('a thread is started, never imported', () => {
  const importing = house.flatMap(({ path, imports }) =>
    imports.flatMap(({ file }) => (file !== null && THREADS.includes(file) ? [`${path} → ${file}`] : [])),
  )
  expect(importing).toEqual([])
  expect(THREADS.filter((thread) => !house.some(({ path }) => path === thread))).toEqual([])
})

test('the rule of imports sees what reaches out, waits or changes, and leaves constants alone', () => {
  const effects = (text: string) => effectsAtImport(readSource('src/invented.ts', text)).length
  expect(effects(`import { readFileSync } from 'node:fs'\nexport const text = readFileSync('a')`)).toBe(1)
  expect(effects(`import pg from 'pg'\nconst pool = new pg.Pool()`)).toBe(1)
  expect(effects('let count = 0')).toBe(1)
  expect(effects('export const page = await import("./page.ts")')).toBe(1)
  expect(effects('setInterval(() => undefined, 1000)')).toBe(1)
  expect(effects(`import { readFileSync } from 'node:fs'\nexport const read = () => readFileSync('a')`)).toBe(
    0,
  )
  expect(effects('const known = new Map()\nfor (const name of ["ana"]) known.set(name, name.length)')).toBe(0)
})

test(`no file is longer than ${LONGEST_FILE} lines; data may be`, () => {
  const pages = everyFile.filter(({ path }) => /^src\/emulator\/.+\.(?:css|html)$/.test(path))
  const long = [...house.filter((source) => !isData(source)), ...pages].filter(
    ({ text }) => lineCount(text) > LONGEST_FILE,
  )
  expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([])
})

test('types are never given up', () => {
  const found = [...house, ...tests].flatMap((source) => [
    ...allNodes(source)
      .filter(({ type }) => type === 'TSAnyKeyword')
      .map((node) => placeOf(source, node.start)),
    ...matches(source, /\/[/*]\s*@ts-(?:ignore|expect-error|nocheck)/g),
  ])
  expect(found).toEqual([])
})

test('no test is left out, alone or for later', () => {
  const modes = /^(?:skip|only|todo|fails|skipIf|runIf)$/
  const found = tests.flatMap((source) =>
    allNodes(source)
      .filter((node) => node.type === 'MemberExpression' && modes.test(nameOf(node.property)))
      .filter((node) => /^(?:test|it|describe|suite|story|bench)\b/.test(textOf(source, node)))
      .map((node) => placeOf(source, node.start)),
  )
  expect(found).toEqual([])
})

test('every command is in the list, and «not understood» comes last', () => {
  const index = house.find(({ path }) => path === 'commands/index.ts')!
  const files = house.map(({ path }) => path).filter((path) => /^commands\/(?!index\.ts)/.test(path))
  expect(index.imports.map(({ file }) => file).sort()).toEqual(files)
  const [list] = allNodes(index).filter(({ type }) => type === 'ArrayExpression')
  const listed = nodesIn(list?.elements).map(nameOf)
  expect(new Set(listed).size).toBe(files.length)
  expect(listed).toHaveLength(files.length)
  expect(listed.at(-1)).toBe('notUnderstood')
})

test('every job is on the timetable', () => {
  const index = house.find(({ path }) => path === 'jobs/index.ts')!
  const files = house
    .map(({ path }) => path)
    .filter((path) => /^jobs\/(?!(?:index|job|metronome|runner)\.ts)/.test(path))
  const imported = index.imports.filter(({ file, typeOnly }) => file?.startsWith('jobs/') && !typeOnly)
  expect(
    imported
      .map(({ file }) => file)
      .filter((file) => file !== 'jobs/job.ts')
      .sort(),
  ).toEqual(files)
})

test('every migration is in the list, in the order of its name', () => {
  const index = house.find(({ path }) => path === 'migrations/index.ts')!
  const files = house.map(({ path }) => path).filter((path) => /^migrations\/(?!index\.ts)/.test(path))
  expect(index.imports.flatMap(({ file }) => file ?? [])).toEqual(files)
})

test('git keeps every file that the house needs', () => {
  const ignored = textAt('.gitignore')
    .split('\n')
    .filter((line) => /^[\w.-]+\/$/.test(line))
  const lost = [...house, ...tests].filter(({ path }) =>
    ignored.some((folder) => `/${path}`.includes(`/${folder}`)),
  )
  expect(lost.map(({ path }) => path)).toEqual([])
})

test('versions are exact, so that two machines install the same', () => {
  const { dependencies, devDependencies } = manifest()
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lock file agrees with package.json, names no download address and leaves out no platform', () => {
  const lock = JSON.parse(textAt('package-lock.json')) as { packages: Record<string, LockedPackage> }
  const { dependencies, devDependencies } = manifest()
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies })
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(locked.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([])
  expect(locked.filter(([, one]) => one.integrity === undefined).map(([path]) => path)).toEqual([])
  const absent = locked.flatMap(([path, one]) =>
    Object.keys({ ...one.dependencies, ...one.optionalDependencies }).filter(
      (name) => !installedFor(path, name).some((place) => place in lock.packages),
    ),
  )
  expect(absent).toEqual([])
})

test('every variable of the configuration is in .env.example and in the README, and no other', () => {
  const config = house.find(({ path }) => path === 'src/config.ts')!
  const schema = allNodes(config).filter(
    (node) => node.type === 'Property' && /^[A-Z][A-Z_]+$/.test(nameOf(node.key)),
  )
  const variables = [...new Set(schema.map((node) => nameOf(node.key))), 'BOT_TOKEN_FILE'].sort()
  const example = [...textAt('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!)
  expect([...new Set(example)].sort()).toEqual(variables)
  const table = textAt('README.md').match(/## Variables\n[\s\S]*?(?=\n## )/)?.[0] ?? ''
  const told = table
    .split('\n')
    .flatMap((row) => [...(row.match(/^\|([^|]*)\|/)?.[1] ?? '').matchAll(/`([A-Z][A-Z_]+)`/g)])
  expect(told.map(([, name]) => name!).sort()).toEqual(variables)
})

test('what the README and the other pages point to exists', () => {
  const paths = new Set(everyFile.map(({ path }) => path))
  const dead = everyFile
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link]) => new URL(link!, `file:///${path}`).pathname.slice(1))
        .filter(
          (file) =>
            !paths.has(file) && ![...paths].some((known) => known.startsWith(file.replace(/\/?$/, '/'))),
        )
        .map((file) => `${path}: ${file}`),
    )
  expect(dead).toEqual([])
})

test('the project speaks of itself alone: of no folder of some machine, of no download address', () => {
  const found = everyFile
    .filter(({ path }) => !path.endsWith('.woff2'))
    .flatMap((file) => [
      ...matches(file, /(?<![\w.~:/$}*-])\/(?:work|workspace|root|Users|home)\/\w/g),
      ...matches(
        file,
        /\bhttps?:\/\/[\w.-]*(?:npm|registry|artifactory|nexus|proxy)[\w-]*\.(?!test\b|example\b|invalid\b)[\w.-]+/g,
      ),
    ])
  expect(found).toEqual([])
})

interface LockedPackage {
  resolved?: string
  integrity?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

function manifest() {
  return JSON.parse(textAt('package.json')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
}

function textAt(path: string): string {
  const file = everyFile.find((known) => known.path === path)
  if (!file) throw new Error(`${path} is missing`)
  return file.text
}

/** Where Node looks for `name` from a package installed at `path`, nearest first. */
function installedFor(path: string, name: string): string[] {
  const folders = path.split(/\/?node_modules\//).slice(1)
  return folders
    .map((_, i) =>
      `${['', ...folders.slice(0, folders.length - i)].join('/node_modules/')}/node_modules/${name}`.slice(1),
    )
    .concat(`node_modules/${name}`)
}

function roomOf(path: string): { floor: number; room: string } | null {
  const rooms = FLOORS.flatMap((floor, i) => floor.map((room) => ({ floor: i, room })))
  const fitting = rooms.filter(({ room }) => (room.endsWith('/') ? path.startsWith(room) : path === room))
  return fitting.sort((a, b) => b.room.length - a.room.length)[0] ?? null
}

const sameRoom = (a: string, b: string) => roomOf(a)?.room === roomOf(b)?.room

/** Imports of this file that lead up or sideways, as «file → file». */
function climbing({ path, imports }: Source): string[] {
  const here = roomOf(path)
  return imports
    .flatMap(({ file }) => file ?? [])
    .filter((file) => {
      const there = roomOf(file)
      return here !== null && there?.room !== here.room && (there === null || there.floor >= here.floor)
    })
    .map((file) => `${path} → ${file}`)
}
