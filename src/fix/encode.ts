import type {Encoding} from '../readers/decode.js'
import type {Edit} from './rewrite.js'

/** Text → bytes in an encoding, the exact inverse of its decoder; or the first character that it has no bytes for. */
export type Encoder = (text: string) => Uint8Array | {char: string}

type Legacy = 'gb18030' | 'big5'

const tables = new Map<Legacy, Map<string, number[]>>()

export function encoderFor(encoding: Encoding): Encoder {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => encodeUtf16(text, encoding === 'utf-16le')
  return (text) => {
    const table = tableOf(encoding)
    const bytes: number[] = []
    for (const char of text) {
      const code = table.get(char) ?? (encoding === 'gb18030' ? fourBytes(char) : undefined)
      if (!code) return {char}
      bytes.push(...code)
    }
    return Uint8Array.from(bytes)
  }
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}

/** Every character of an encoding with the bytes that its decoder reads as it. */
function tableOf(encoding: Legacy): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding, {ignoreBOM: true})
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 0x80; byte++) add(byte)
  // Big5 has characters twice; those from 0xa1 on are the ones that are written.
  const leads = Array.from({length: 0x7e}, (_, i) => ((i + 0x20) % 0x7e) + 0x81)
  for (const lead of leads) for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) add(lead, trail)
  if (encoding === 'gb18030')
    for (let a = 0x81; a <= 0x84; a++)
      for (let b = 0x30; b <= 0x39; b++)
        for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) add(a, b, c, d)
  tables.set(encoding, table)
  return table
}

/** GB18030 counts the characters beyond the first plane from 0x90 0x30 0x81 0x30 on. */
function fourBytes(char: string): number[] | undefined {
  const n = char.codePointAt(0)! - 0x10000
  if (n < 0) return undefined
  return [
    0x90 + Math.floor(n / 12600),
    0x30 + (Math.floor(n / 1260) % 10),
    0x81 + (Math.floor(n / 10) % 126),
    0x30 + (n % 10)
  ]
}

/** The bytes with edits made at offsets of their text, a byte order mark being its first character; every other byte stays. */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[], encoding: Encoding): Uint8Array {
  const encode = encoderFor(encoding)
  const offsets = byteOffsets(
    bytes,
    edits.flatMap(({start, end}) => [start, end]),
    encoding
  )
  const parts: Uint8Array[] = []
  let at = 0
  edits.forEach(({text}, i) => {
    const code = encode(text)
    if ('char' in code) throw new Error(`Expected a character of ${encoding}, found \`${code.char}\``)
    parts.push(bytes.subarray(at, offsets[2 * i]!), code)
    at = offsets[2 * i + 1]!
  })
  parts.push(bytes.subarray(at))
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let to = 0
  for (const part of parts) {
    out.set(part, to)
    to += part.length
  }
  return out
}

/** Byte offsets of text offsets (UTF-16, ascending), by walking the encoding's characters. */
function byteOffsets(bytes: Uint8Array, offsets: number[], encoding: Encoding): number[] {
  if (encoding.startsWith('utf-16')) return offsets.map((offset) => offset * 2)
  const decoder = new TextDecoder(encoding, {ignoreBOM: true})
  let at = 0
  let units = 0
  return offsets.map((offset) => {
    while (units < offset) {
      const size = sizeAt(bytes, at, encoding)
      units +=
        encoding === 'utf-8'
          ? size === 4
            ? 2
            : 1
          : size === 1
            ? 1
            : decoder.decode(bytes.subarray(at, at + size)).length
      at += size
    }
    return at
  })
}

function sizeAt(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (encoding === 'utf-8') return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const trail = bytes[at + 1] ?? 0
  if (encoding === 'gb18030') return lead === 0x80 || lead === 0xff ? 1 : trail >= 0x30 && trail <= 0x39 ? 4 : 2
  return 2
}
