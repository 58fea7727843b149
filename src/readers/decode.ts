/** The encodings that are recognised. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export type Decoded = {text: string; encoding: Encoding; bom: boolean} | {reason: string; byte: number}

/** Characters that any Chinese text is full of; a wrong decoding is not. */
const common = new Set(
  '的一是不了在人有我他這这個个們们中來来上大為为和到說说時时要就會会可也你對对那下自年過过後后您請请客服謝谢好嗎吗呢問问幫帮'
)

/**
 * Bytes → text: by its byte order mark, else UTF-8, else GB18030 or Big5, whichever reads like Chinese. What none of
 * them can read is told with the first byte (from 0) that UTF-8 cannot.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return only(bytes, 'utf-8', 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return only(bytes, 'utf-16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return only(bytes, 'utf-16be', 2)
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8', bom: false}
  const mixed = findMixture(bytes)
  if (mixed) return mixed
  const best = (['gb18030', 'big5'] as const)
    .flatMap((encoding) => {
      const text = attempt(bytes, encoding)
      return text === undefined ? [] : [{text, encoding, bom: false, share: shareOfCommon(text)}]
    })
    .sort((a, b) => b.share - a.share)[0]
  if (best && best.share > 0.02) return {text: best.text, encoding: best.encoding, bom: false}
  const byte = firstBadByte(bytes, 'utf-8')
  return {
    reason: `Expected text in UTF-8, GB18030, Big5 or UTF-16, found byte 0x${bytes[byte]!.toString(16).padStart(2, '0')} at offset ${byte}`,
    byte
  }
}

/** Han characters in a line of UTF-8 that no line of another encoding has by accident. */
const SURELY_UTF8 = /[\u0800-\uffff](?:.*?[\u0800-\uffff]){2}/
const NEWLINE = 10

/** Tells bytes some of whose lines are UTF-8 and others are not, as when exports are put together. */
function findMixture(bytes: Uint8Array): {reason: string; byte: number} | undefined {
  let utf8 = false
  let other: {line: number; byte: number} | undefined
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline
    const text = attempt(bytes.subarray(start, end), 'utf-8')
    if (text === undefined) other ??= {line, byte: start + firstBadByte(bytes.subarray(start, end), 'utf-8')}
    else utf8 ||= SURELY_UTF8.test(text)
    if (other && utf8) {
      const found = `0x${bytes[other.byte]!.toString(16).padStart(2, '0')} in line ${other.line}`
      return {
        reason: `Expected one encoding, found lines in UTF-8 and others that are not (${found})`,
        byte: other.byte
      }
    }
    start = end + 1
  }
  return undefined
}

function only(bytes: Uint8Array, encoding: Encoding, mark: number): Decoded {
  const text = attempt(bytes.subarray(mark), encoding)
  if (text !== undefined) return {text: `\ufeff${text}`, encoding, bom: true}
  const byte = mark + firstBadByte(bytes.subarray(mark), encoding)
  return {
    reason: `Expected ${encoding.toUpperCase()} as the byte order mark says, found byte 0x${bytes[byte]!.toString(16).padStart(2, '0')} at offset ${byte}`,
    byte
  }
}

function attempt(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function shareOfCommon(text: string): number {
  let han = 0
  let found = 0
  for (const char of text) {
    if (char < '\u0080') continue
    han++
    if (common.has(char)) found++
  }
  return han ? found / han : 0
}

/** Binary search for the longest prefix that decodes. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  return Math.min(good, bytes.length - 1)
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}
