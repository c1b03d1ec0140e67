/** How a registry writes: what a load's shape is compared by. It holds words of ours alone, and counts. */

export interface Shape {
  /** Our column, where the registry has it, to the number of rows that fill it. */
  filled: Record<string, number>
  /** The registry's own word for a status, of those that are read, to the number of rows that use it. */
  words: Record<string, number>
  /** Rows that do not fit. */
  unfit: number
}

/** A column of the registry as the operator knows it: `statusOn` → `status_on`. */
export const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `words`: the status cells of rows that fit. Null without a row: nothing can be compared with it. */
export function shapeOf(
  cells: readonly Readonly<Record<string, string | undefined>>[],
  words: readonly string[],
): Shape | null {
  if (cells.length === 0) return null
  const filled = new Map<string, number>()
  for (const row of cells)
    for (const [column, cell] of Object.entries(row))
      filled.set(column, (filled.get(column) ?? 0) + (cell?.trim() ? 1 : 0))
  const used = new Map<string, number>()
  for (const word of words.map((one) => one.trim().toLowerCase())) used.set(word, (used.get(word) ?? 0) + 1)
  return {
    filled: Object.fromEntries(filled),
    words: Object.fromEntries(used),
    unfit: cells.length - words.length,
  }
}
