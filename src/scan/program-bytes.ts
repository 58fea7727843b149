import type {FragmentTable} from './fragment-table.js'
import type {Program} from './program.js'

type Table = Uint8Array | Uint16Array | Uint32Array | Int32Array

const KINDS = [Uint16Array, Uint32Array, Uint32Array, Uint8Array, Uint8Array, Uint8Array, Uint32Array, Uint32Array]
const ALL = [...KINDS, ...KINDS, Uint32Array, Uint8Array, Uint8Array, Int32Array, Int32Array]

function tablesOf({texts, starts, parts, least, most, kinds, slots, pairs}: FragmentTable): Table[] {
  return [texts, starts, parts, least, most, kinds, slots, pairs]
}

function fragmentTable([texts, starts, parts, least, most, kinds, slots, pairs]: Table[]): FragmentTable {
  return {texts, starts, parts, least, most, kinds, slots, pairs} as FragmentTable
}

/** A program as bytes, in the order of bytes of this machine (that of all on which Node runs: the lowest first). */
export function programToBytes({said, heard, phrases, soundsLike, kinds, tree, roots}: Program): Uint8Array {
  const tables = [...tablesOf(said), ...tablesOf(heard), phrases, soundsLike, kinds, tree, roots]
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
  const lengths = [...new Uint32Array(buffer, byteOffset, ALL.length)]
  const starts = startsOf(lengths)
  const tables = ALL.map((Kind, i) => new Kind(buffer as ArrayBuffer, byteOffset + starts[i]!, lengths[i]))
  const [phrases, soundsLike, kinds, tree, roots] = tables.slice(2 * KINDS.length)
  return {
    said: fragmentTable(tables.slice(0, KINDS.length)),
    heard: fragmentTable(tables.slice(KINDS.length, 2 * KINDS.length)),
    ...{phrases, soundsLike, kinds, tree, roots}
  } as Program
}

/** Where each table begins behind the list of their lengths, and where the last one ends. */
function startsOf(lengths: number[]): number[] {
  let at = ALL.length * 4
  const starts = lengths.map((length, i) => {
    const start = at
    at += Math.ceil((length * ALL[i]!.BYTES_PER_ELEMENT) / 4) * 4
    return start
  })
  return [...starts, at]
}
