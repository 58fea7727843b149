import {collectText, type Placed} from './placed.js'

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));/gi
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f'
}

/** Decodes character references such as `&#128512;` and `&amp;`, each one indivisible piece; others stay as they are. */
export function readEntities(source: string, from = 0, to = source.length): Placed {
  const out = collectText(source)
  let at = from
  for (const found of source.slice(from, to).matchAll(ENTITY)) {
    const [whole, decimal, hex, name] = found
    const char = name ? NAMED[name.toLowerCase()]! : character(decimal ? Number(decimal) : Number.parseInt(hex!, 16))
    if (!char) continue
    const start = from + found.index
    out.take(at, start)
    out.put(char, start, start + whole.length)
    at = start + whole.length
  }
  out.take(at, to)
  return out.done()
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
