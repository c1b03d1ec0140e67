/** The sample stories, read from `stories/`: one file is one story at one moment. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTLETS } from './outlets.ts'

/** What the story is, in the words of the outside contract; `unrelated` ones are in the feeds from the beginning. */
export type StoryKind = (typeof KINDS)[number]
const KINDS = [
  'unrelated',
  'batch',
  'single',
  'cumulative',
  'announcement',
  'demand',
  'denial',
  'rearrest',
] as const

export interface Story {
  /** The file's name without its ending. */
  id: string
  outlet: string
  kind: StoryKind
  date: Date
  title: string
  category: string
  /** Stories with one guid are one item that its outlet rewrites, as live pages are. */
  guid: string
  html: string
}

/** Every story of `folder`, oldest first. Throws on a file that is not a story: our own data must be whole. */
export function readStories(folder: string): Story[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => parseStory(name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.date.getTime() - b.date.getTime())
}

/** A story file: an HTML comment of `key: value` lines, then the body. */
export function parseStory(id: string, text: string): Story {
  const parts = text.match(/^<!--\n(?<header>[\s\S]*?)\n-->\n(?<html>[\s\S]+)$/)?.groups
  const fields = new Map((parts?.header ?? '').split('\n').map(keyAndValue))
  const kind = KINDS.find((known) => known === fields.get('kind'))
  const outlet = OUTLETS.find((known) => known.id === fields.get('outlet'))
  const date = new Date(fields.get('date') ?? '')
  const title = fields.get('title')
  if (!parts || !kind || !outlet || !title || Number.isNaN(date.getTime())) {
    throw new Error(`stories/${id}.html is not a story: its header needs outlet, date, kind and title`)
  }
  return {
    id,
    outlet: outlet.id,
    kind,
    date,
    title,
    category: fields.get('category') ?? 'General',
    guid: fields.get('guid') ?? id,
    html: (parts.html ?? '').trim(),
  }
}

/** «title: Uno: dos» is the key «title» and the value «Uno: dos». */
export function keyAndValue(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}
