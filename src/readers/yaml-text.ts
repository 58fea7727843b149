import {collectText, type Placed} from './placed.js'

export type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

type Out = ReturnType<typeof collectText>

const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  '\t': '\t'
}
const HEX: Record<string, number> = {x: 2, u: 4, U: 8}

/** A YAML scalar as it stands in a source, decoded, with its places. `start` is its first mark or character, `end` behind it. */
export function readYamlScalar(source: string, type: ScalarType, start: number, end: number): Placed {
  const out = collectText(source)
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') readBlock(source, start, end, type, out)
  else if (type === 'PLAIN') readFlow(source, start, end, type, out)
  else readFlow(source, start + 1, end - 1, type, out)
  return out.done()
}

/** Plain and quoted scalars: a line break is a space, each further one a line's end. */
function readFlow(source: string, start: number, end: number, type: ScalarType, out: Out): void {
  let from = start
  let at = start
  const flush = (to: number) => out.take(from, to)
  while (at < end) {
    const char = source[at]!
    if (char === '\n' || char === '\r') {
      let stop = at
      while (stop > from && isBlank(source[stop - 1])) stop--
      flush(stop)
      const {next, breaks} = skipBreaks(source, at, end)
      out.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), stop, next)
      from = at = next
    } else if (type === 'QUOTE_SINGLE' && char === "'") {
      flush(at)
      out.put("'", at, at + 2)
      from = at += 2
    } else if (type === 'QUOTE_DOUBLE' && char === '\\') {
      flush(at)
      from = at = readEscape(source, at, end, out)
    } else at++
  }
  flush(end)
}

/** Reads `\…` at `at` and gives the offset behind it. */
function readEscape(source: string, at: number, end: number, out: Out): number {
  const name = source[at + 1] ?? ''
  if (name === '\n' || name === '\r') {
    const {next, breaks} = skipBreaks(source, at + 1, end)
    if (breaks > 1) out.put('\n'.repeat(breaks - 1), at, next)
    return next
  }
  const digits = HEX[name]
  if (!digits) {
    out.put(ESCAPES[name] ?? name, at, at + 2)
    return at + 2
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16)
  out.put(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', at, at + 2 + digits)
  return at + 2 + digits
}

/** From a line break on: behind all breaks and the space around them, and how many breaks there are. */
function skipBreaks(source: string, at: number, end: number): {next: number; breaks: number} {
  let next = at
  let breaks = 0
  while (next < end) {
    if (source[next] === '\r' && source[next + 1] === '\n') next++
    if (source[next] === '\n' || source[next] === '\r') breaks++
    else if (!isBlank(source[next])) break
    next++
  }
  return {next, breaks}
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t'
}

interface Line {
  from: number
  to: number
  /** Offset behind the line's end. */
  next: number
}

/** Block scalars: `|` keeps line ends, `>` makes a space of one between two lines that are not indented further. */
function readBlock(source: string, start: number, end: number, type: ScalarType, out: Out): void {
  const [first, ...lines] = linesIn(source, start, end)
  if (!first) return
  const stated = /^[|>][+-]?([1-9])/.exec(source.slice(start, first.to))?.[1]
  const indent = indentOf(source, lines, stated, start)
  const bare = (line: Line) => Math.min(line.from + indent, line.to)
  let open: {line: Line; more: boolean} | undefined
  let pending: Line[] = []
  for (const line of lines) {
    const from = bare(line)
    if (from >= line.to) {
      pending.push(line)
      continue
    }
    const more = isBlank(source[from])
    if (open) {
      const {to} = open.line
      const folds = type === 'BLOCK_FOLDED' && !open.more && !more
      if (folds) out.put(pending.length ? '\n'.repeat(pending.length) : ' ', to, from)
      else out.put('\n'.repeat(pending.length + 1), to, from)
    } else if (pending.length) out.put('\n'.repeat(pending.length), pending[0]!.from, from)
    out.take(from, line.to)
    open = {line, more}
    pending = []
  }
}

/** The indent of a block's text: as stated (from its parent's), else that of its first line with text. */
function indentOf(source: string, lines: readonly Line[], stated: string | undefined, start: number): number {
  const spaces = (line: Line) => /^ */.exec(source.slice(line.from, line.to))![0].length
  const first = lines.find((line) => line.from + spaces(line) < line.to)
  if (!first) return 0
  if (stated === undefined) return spaces(first)
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const lead = /^ *(?:- +)*/.exec(before)![0]
  const parent = lead === before ? Math.max(0, before.lastIndexOf('-')) : lead.length
  return Math.min(parent + Number(stated), spaces(first))
}

function* linesIn(source: string, start: number, end: number): Generator<Line> {
  let from = start
  while (from < end) {
    let to = from
    while (to < end && source[to] !== '\n' && source[to] !== '\r') to++
    const next = Math.min(end, to + (source[to] === '\r' && source[to + 1] === '\n' ? 2 : 1))
    yield {from, to, next}
    from = next
  }
}
