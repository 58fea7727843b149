import type {Program} from './program.js'

type Table = Uint8Array | Uint16Array | Uint32Array

/** The tables of a program, always in the same order. */
function tablesOf({codes, flags, next, previous, bases, phrases, longest, soundsLike, kinds}: Program): Table[] {
  const edges = [next.starts, next.items, next.sounds, previous.starts, previous.items, previous.sounds]
  return [codes, flags, ...edges, bases, phrases, longest, soundsLike, kinds]
}

const KINDS = [
  Uint16Array,
  Uint8Array,
  ...[Uint32Array, Uint16Array, Uint16Array, Uint32Array, Uint16Array, Uint16Array],
  ...[Uint32Array, Uint32Array, Uint16Array, Uint8Array, Uint8Array]
]

/** A program as bytes, in the order of bytes of this machine (that of all on which Node runs: the lowest first). */
export function programToBytes(program: Program): Uint8Array {
  const tables = tablesOf(program)
  const starts = startsOf(tables.map(({length}) => length))
  const bytes = new Uint8Array(starts.at(-1)!)
  new Uint32Array(bytes.buffer, 0, tables.length).set(tables.map(({length}) => length))
  tables.forEach((table, i) => {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), starts[i])
  })
  return bytes
}

/** The program of bytes that begin at a place divisible by four; its tables are those bytes, nothing is copied. */
export function programFromBytes({buffer, byteOffset}: Uint8Array): Program {
  const lengths = [...new Uint32Array(buffer, byteOffset, KINDS.length)]
  const starts = startsOf(lengths)
  const tables = KINDS.map((Kind, i) => new Kind(buffer as ArrayBuffer, byteOffset + starts[i]!, lengths[i]))
  const [codes, flags, a, b, c, d, e, f, bases, phrases, longest, soundsLike, kinds] = tables
  const next = {starts: a, items: b, sounds: c}
  const previous = {starts: d, items: e, sounds: f}
  return {codes, flags, next, previous, bases, phrases, longest, soundsLike, kinds} as Program
}

/** Where each table begins behind the list of their lengths, and where the last one ends. */
function startsOf(lengths: number[]): number[] {
  let at = KINDS.length * 4
  const starts = lengths.map((length, i) => {
    const start = at
    at += Math.ceil((length * KINDS[i]!.BYTES_PER_ELEMENT) / 4) * 4
    return start
  })
  return [...starts, at]
}
