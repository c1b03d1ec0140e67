import { readFileSync } from 'node:fs'
import type { Verdict } from '../../src/names/verdict.ts'

/** A followed name and a mention, both invented, with the answer that a person gave and the kind of difference. */
export interface Pair {
  id: string
  a: string
  b: string
  label: Verdict['verdict']
  phen: string
}

/** The frozen pairs beside this file. */
export const PAIRS = new URL('./pairs.jsonl', import.meta.url)

/** The rows of a file with one JSON object a line. */
export const readRows = <Row = Pair>(file: string | URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)

/** The harmonic mean of precision and recall, from what was said rightly, said in all, and wanted in all. */
export const f1Of = (right: number, said: number, wanted: number): number =>
  said + wanted === 0 ? 1 : (2 * right) / (said + wanted)

/** How well answers agree with the labels where `counts` says which of them count as yes. */
export function f1(
  rows: readonly { label: Verdict['verdict']; got: Verdict['verdict'] }[],
  counts: (answer: Verdict['verdict']) => boolean,
): number {
  const said = rows.filter(({ got }) => counts(got))
  const wanted = rows.filter(({ label }) => counts(label))
  return f1Of(said.filter(({ label }) => counts(label)).length, said.length, wanted.length)
}
