import {Inflate} from 'fflate'

/** Bounds for zip files from strangers. Real workbooks and documents stay far below. */
export const LIMITS = {entries: 10_000, bytes: 128 * 1024 * 1024, ratio: 400}

/** A zip file that is broken, or larger inside than anybody needs. */
export class ZipError extends Error {}

interface Entry {
  name: string
  method: number
  encrypted: boolean
  packed: number
  /** Offset of its local header. */
  header: number
}

/** The files in a zip, unpacked one by one when they are asked for. What all of them unpack to is bounded. */
export interface Zip {
  names: readonly string[]
  /** Throws a ZipError when there is more than the limits allow, or it is broken; undefined when there is no such file. */
  read: (name: string) => Uint8Array | undefined
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** End record and the longest comment behind it. */
const TAIL = 22 + 65_535

/** Opens a zip by its central directory. Throws a ZipError when it has none. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let left = LIMITS.bytes
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      const unpacked = unpack(bytes, view, entry, left)
      left -= unpacked.length
      return unpacked
    }
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = bytes.length - 22
  const first = Math.max(0, bytes.length - TAIL)
  while (end >= first && view.getUint32(end, true) !== END) end--
  if (end < first) throw new ZipError('Expected a whole zip file, found one without its directory')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > LIMITS.entries) throw new ZipError(`Expected at most ${LIMITS.entries} files in it, found ${count}`)
  const entries = new Map<string, Entry>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new ZipError('Expected a whole zip file, found a broken directory')
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.set(name.replaceAll('\\', '/'), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true)
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, left: number): Uint8Array {
  const {name, header, packed, method} = entry
  if (entry.encrypted) throw new ZipError(`Expected no password, found \`${name}\` encrypted`)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL)
    throw new ZipError(`Expected a whole zip file, found \`${name}\` missing`)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length) throw new ZipError(`Expected a whole zip file, found \`${name}\` cut off`)
  const content = bytes.subarray(start, start + packed)
  if (method === 0) {
    if (packed > left) throw tooLarge(LIMITS.bytes)
    return content
  }
  if (method !== 8) throw new ZipError(`Expected a zip file with deflate, found method ${method}`)
  return inflate(content, Math.min(left, Math.max(packed * LIMITS.ratio, 1024 * 1024)), name)
}

/** Inflates in steps, so that nothing far beyond `most` bytes is ever held, whatever the file says of its size. */
function inflate(content: Uint8Array, most: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  })
  const STEP = 16 * 1024
  try {
    for (let at = 0; at < content.length; at += STEP)
      stream.push(content.subarray(at, at + STEP), at + STEP >= content.length)
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError(`Expected a whole zip file, found \`${name}\` broken: ${(error as Error).message}`)
  }
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

function tooLarge(most: number): ZipError {
  return new ZipError(`Expected at most ${most} bytes unpacked, found more: this may be a zip bomb`)
}
