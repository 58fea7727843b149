import type {Piece} from '../model.js'

const ESCAPES: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** A JSON string as it stands in a source (`start` at its opening quote, `end` behind its closing one), decoded, with its places. */
export function readJsonString(source: string, start: number, end: number): {text: string; pieces: Piece[]} {
  const pieces: Piece[] = []
  let text = ''
  let from = start + 1
  const plain = (to: number) => {
    if (to > from) pieces.push([text.length, from, to])
    text += source.slice(from, to)
  }
  for (let i = start + 1; i < end - 1; i++) {
    if (source[i] !== '\\') continue
    plain(i)
    const next = source[i + 1]!
    const size = next === 'u' ? 6 : 2
    pieces.push([text.length, i, i + size])
    text +=
      next === 'u' ? String.fromCharCode(Number.parseInt(source.slice(i + 2, i + 6), 16)) : (ESCAPES[next] ?? next)
    i += size - 1
    from = i + 1
  }
  plain(end - 1)
  return {text, pieces}
}
