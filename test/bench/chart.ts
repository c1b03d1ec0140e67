/** A chart of lines over the number of chats, both axes logarithmic, as SVG that is readable on light and on dark. */

export interface Line {
  name: string
  /** Chats, and what was measured with so many. */
  points: readonly (readonly [chats: number, value: number])[]
}

export interface Chart {
  title: string
  /** What the vertical axis tells, with its unit. */
  unit: string
  lines: readonly Line[]
}

const WIDTH = 640
const HEIGHT = 360
const PLOT = { left: 76, right: 20, top: 44, bottom: 78 }
const MARKS = ['circle', 'square', 'diamond'] as const

const STYLE = `
  .page { fill: #ffffff } .text { fill: #1f2328; font: 13px system-ui, sans-serif } .title { font-size: 15px; font-weight: 600 }
  .grid { stroke: #d1d9e0; stroke-width: 1 } .axis { stroke: #59636e; stroke-width: 1 } .line { fill: none; stroke-width: 2 }
  .l0 { stroke: #0969da; fill: #0969da } .l1 { stroke: #bc4c00; fill: #bc4c00 } .l2 { stroke: #1a7f37; fill: #1a7f37 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } .text { fill: #f0f6fc } .grid { stroke: #3d444d } .axis { stroke: #9198a1 }
    .l0 { stroke: #58a6ff; fill: #58a6ff } .l1 { stroke: #f0883e; fill: #f0883e } .l2 { stroke: #3fb950; fill: #3fb950 }
  }
  path.line { fill: none }`

/** Throws RangeError for what a logarithm cannot show. */
export function drawChart({ title, unit, lines }: Chart): string {
  const points = lines.flatMap((line) => line.points)
  if (points.length === 0 || points.some(([chats, value]) => chats <= 0 || value <= 0))
    throw new RangeError(`«${title}» has no points, or one that is not above nothing`)
  const across = scaleOf(
    points.map(([chats]) => chats),
    PLOT.left,
    WIDTH - PLOT.right,
  )
  const up = scaleOf(
    points.map(([, value]) => value),
    HEIGHT - PLOT.bottom,
    PLOT.top,
  )
  const parts = [
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    text(WIDTH / 2, 24, title, 'middle', 'text title'),
    ...up.ticks.flatMap((tick) => [
      rule('grid', PLOT.left, up.at(tick), WIDTH - PLOT.right, up.at(tick)),
      text(PLOT.left - 8, up.at(tick) + 4, figure(tick), 'end'),
    ]),
    ...across.ticks.flatMap((tick) => [
      rule('grid', across.at(tick), PLOT.top, across.at(tick), HEIGHT - PLOT.bottom),
      text(across.at(tick), HEIGHT - PLOT.bottom + 18, figure(tick), 'middle'),
    ]),
    rule('axis', PLOT.left, HEIGHT - PLOT.bottom, WIDTH - PLOT.right, HEIGHT - PLOT.bottom),
    rule('axis', PLOT.left, PLOT.top, PLOT.left, HEIGHT - PLOT.bottom),
    text((PLOT.left + WIDTH - PLOT.right) / 2, HEIGHT - PLOT.bottom + 38, 'chats', 'middle'),
    `<text class="text" text-anchor="middle" transform="translate(18 ${(PLOT.top + HEIGHT - PLOT.bottom) / 2}) rotate(-90)">${escaped(unit)}</text>`,
    ...lines.flatMap((line, at) => lineOf(line, at, across.at, up.at)),
    ...lines.flatMap((line, at) => keyOf(line.name, at, lines.length)),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}"><style>${STYLE}</style>\n${parts.join('\n')}\n</svg>\n`
}

interface Scale {
  /** Powers of ten that enclose all values, at least two of them. */
  ticks: number[]
  at(value: number): number
}

function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
  return {
    ticks,
    at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
  }
}

type At = (value: number) => number

function lineOf({ points }: Line, at: number, x: At, y: At): string[] {
  const path = points.map(([chats, value], step) => `${step === 0 ? 'M' : 'L'}${x(chats)} ${y(value)}`)
  return [
    `<path class="line l${at}" d="${path.join('')}"/>`,
    ...points.map(([chats, value]) => mark(at, x(chats), y(value))),
  ]
}

function keyOf(name: string, at: number, of: number): string[] {
  const x = PLOT.left + ((WIDTH - PLOT.left - PLOT.right) / of) * at + 8
  return [mark(at, x, HEIGHT - 16), text(x + 12, HEIGHT - 12, name, 'start')]
}

/** Another shape for each line: colours alone are not told apart by everybody. */
function mark(at: number, x: number, y: number): string {
  const shape = MARKS[at % MARKS.length]
  if (shape === 'circle') return `<circle class="l${at}" cx="${x}" cy="${y}" r="4"/>`
  const turned = shape === 'diamond' ? ` transform="rotate(45 ${x} ${y})"` : ''
  return `<rect class="l${at}" x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"${turned}/>`
}

const rule = (kind: string, x1: number, y1: number, x2: number, y2: number) =>
  `<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`

const text = (x: number, y: number, said: string, anchor: string, kind = 'text') =>
  `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(said)}</text>`

const escaped = (said: string) =>
  said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const round = (value: number) => Math.round(value * 10) / 10

/** 0.01, 1, 1k, 1M. */
function figure(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`
  if (value >= 1e3) return `${value / 1e3}k`
  return value >= 1 ? String(value) : value.toFixed(-Math.floor(Math.log10(value) + 1e-9))
}
