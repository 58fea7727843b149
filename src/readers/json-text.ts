import {collectText, type Placed} from './placed.js'

const ESCAPES: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/**
 * A JSON string as it stands in a source (`start` at its opening quote, `end` behind its closing one, or where it breaks
 * off), decoded, with its places.
 */
export function readJsonString(source: string, start: number, end: number): Placed {
  const out = collectText(source)
  const last = isClosed(source, start, end) ? end - 1 : end
  let from = start + 1
  for (let i = source.indexOf('\\', from); i >= 0 && i < last; i = source.indexOf('\\', from)) {
    out.take(from, i)
    const next = source[i + 1] ?? ''
    from = Math.min(i + (next === 'u' ? 6 : 2), last)
    const code = next === 'u' ? Number.parseInt(source.slice(i + 2, from), 16) : 0
    out.put(next === 'u' ? String.fromCharCode(code || 0xfffd) : (ESCAPES[next] ?? next), i, from)
  }
  out.take(from, last)
  return out.done()
}

function isClosed(source: string, start: number, end: number): boolean {
  if (end - start < 2 || source[end - 1] !== '"') return false
  let slashes = 0
  while (source[end - 2 - slashes] === '\\') slashes++
  return slashes % 2 === 0
}
