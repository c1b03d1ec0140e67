import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Passage } from '../../src/impressions/laid.ts'

/*
 * The sentences from which impressions are learnt (corpus/). Their people are invented, and names are taken out before they
 * are kept: «⟦1⟧» is the first person asked about, «⟦0⟧» anybody else, and the rest is folded.
 */

const Passages = z.array(z.tuple([z.enum(['header', 'sentence', 'item']), z.string()])).min(1)

const Row = z.strictObject({
  id: z.string(),
  passages: Passages,
  /** Who is told to be out of prison, who is not, and of whom the text is not sure, by number. */
  out: z.array(z.int().positive()),
  not: z.array(z.int().positive()),
  unsure: z.array(z.int().positive()),
})

/** One text of the corpus with what its readers should think of each person. */
export type Row = z.infer<typeof Row>

const FigureRow = z.strictObject({
  id: z.string(),
  passages: Passages,
  /** The first passage is the title: it is heard about every figure. */
  titled: z.boolean(),
  /** By number, from 1: what is plain of a figure without its words, and whether it is that of the event. */
  figures: z.array(z.strictObject({ facts: z.array(z.string()), told: z.boolean() })),
})

/** One article with its figures: «⟦1⟧» is the first of them, «⟦0⟧» a name. */
export type FigureRow = z.infer<typeof FigureRow>

/** Rows by the set that they came with: people who wrote a set wrote alike, so sets are held out whole. */
export const readCorpus = (): Map<string, Row[]> => readRows('./corpus/', Row)

/** Articles by the set that they came with. */
export const readFigures = (): Map<string, FigureRow[]> => readRows('./figures/', FigureRow)

function readRows<One>(where: string, row: z.ZodType<One>): Map<string, One[]> {
  const folder = new URL(where, import.meta.url)
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [
        name.slice(0, -'.jsonl'.length),
        readFileSync(new URL(name, folder), 'utf8')
          .trim()
          .split('\n')
          .map((line) => row.parse(JSON.parse(line))),
      ]),
  )
}

const PERSON = /⟦(\d+)⟧/g

/** The passages of a row, with people where its numbers stand. */
export const passagesIn = ({ passages }: Row | FigureRow): Passage[] =>
  passages.map(([kind, folded]) => ({
    kind,
    folded,
    people: [...folded.matchAll(PERSON)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      who: Number(found[1]),
    })),
  }))

/** A passage with numbers in place of names: what a row keeps of it. */
export const rowPassage = ({ kind, folded, people }: Passage): Row['passages'][number] => {
  let text = ''
  let at = 0
  for (const { start, end, who } of people) {
    if (start < at) continue
    text += `${folded.slice(at, start)}⟦${who}⟧`
    at = end
  }
  return [kind, text + folded.slice(at)]
}
