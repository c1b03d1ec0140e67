/** What is judged: whether somebody is told to be out of prison, and whether the text is not sure of it. */
export const QUESTIONS = ['out', 'unsure'] as const
export type Question = (typeof QUESTIONS)[number]

/** What each mark says for or against, as learnt (test/impressions/learn.ts). */
export interface Weights<Asked extends string = Question> {
  bias: Readonly<Record<Asked, number>>
  /** Where a mark stands; −1: it was not met in learning. */
  placeOf(mark: number): number
  /** The weight of the mark at a place. */
  at(question: Asked, place: number): number
}

/** How weights are kept: numbers of marks in rising order and a byte for each and each question, base64. */
export interface Kept<Asked extends string = Question> {
  /** What a byte of 1 weighs. */
  unit: number
  bias: Record<Asked, number>
  /** Int32, little-endian. */
  marks: string
  /** Int8. */
  weights: Record<Asked, string>
}

/** A table twice as large as what it holds finds most marks at the first look. */
const ROOM = 2
const MARK_BYTES = 4
const LARGEST = 127

/** Opens kept weights. Throws a RangeError when marks and bytes are not of the same number. */
export function openWeights<Asked extends string>({
  unit,
  bias,
  marks,
  weights,
}: Kept<Asked>): Weights<Asked> {
  const packed = Buffer.from(marks, 'base64')
  const count = packed.length / MARK_BYTES
  const bytes = {} as Record<Asked, Int8Array>
  for (const question of Object.keys(weights) as Asked[]) {
    bytes[question] = new Int8Array(Buffer.from(weights[question], 'base64'))
    if (bytes[question].length !== count)
      throw new RangeError(`${count} marks and ${bytes[question].length} weights for «${question}»`)
  }
  const size = 2 ** Math.ceil(Math.log2(count * ROOM + 1))
  const keys = new Int32Array(size)
  const places = new Int32Array(size).fill(-1)
  const slotOf = (mark: number): number => {
    let slot = mark & (size - 1)
    while (places[slot] !== -1 && keys[slot] !== mark) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let at = 0; at < count; at += 1) {
    const mark = packed.readInt32LE(at * MARK_BYTES)
    const slot = slotOf(mark)
    keys[slot] = mark
    places[slot] = at
  }
  return {
    bias,
    placeOf: (mark) => places[slotOf(mark)]!,
    at: (question, place) => bytes[question][place]! * unit,
  }
}

/** However many words stand around, no text says more than this in all: the square root of their number divides. */
export const LOUDNESS = 4

/** How marks that `show` shows one by one sound, for each of `asked`: 0 is undecided, 3 very sure. Unknown marks say nothing. */
export function soundsOf<Asked extends string>(
  weights: Weights<Asked>,
  asked: readonly Asked[],
  show: (see: (mark: number) => void) => void,
): number[] {
  const sums = asked.map(() => 0)
  let known = 0
  show((mark) => {
    const place = weights.placeOf(mark)
    if (place < 0) return
    known += 1
    for (let at = 0; at < asked.length; at += 1) sums[at]! += weights.at(asked[at]!, place)
  })
  const share = known === 0 ? 0 : LOUDNESS / Math.sqrt(known)
  return asked.map((question, at) => weights.bias[question] + sums[at]! * share)
}

/** What was learnt for one question. */
export interface Learnt {
  bias: number
  weights: ReadonlyMap<number, number>
}

/** Keeps what was learnt so that `openWeights` opens it; marks are those of the first question. */
export function keptOf<Asked extends string>(
  learnt: Readonly<Record<Asked, Learnt>>,
  unit: number,
): Kept<Asked> {
  const asked = Object.keys(learnt) as Asked[]
  const known = [...learnt[asked[0]!].weights.keys()].sort((a, b) => a - b)
  const marks = Buffer.alloc(known.length * MARK_BYTES)
  for (const [at, mark] of known.entries()) marks.writeInt32LE(mark, at * MARK_BYTES)
  const bytesOf = ({ weights }: Learnt): string => {
    const bytes = Int8Array.from(known, (mark) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights.get(mark) ?? 0) / unit))),
    )
    return Buffer.from(bytes.buffer).toString('base64')
  }
  const ofEach = <Value>(of: (one: Learnt) => Value): Record<Asked, Value> =>
    Object.fromEntries(asked.map((question) => [question, of(learnt[question])])) as Record<Asked, Value>
  return {
    unit,
    bias: ofEach(({ bias }) => bias),
    marks: marks.toString('base64'),
    weights: ofEach(bytesOf),
  }
}
