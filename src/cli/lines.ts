import {isUtf8} from 'node:buffer'
import type {Readable} from 'node:stream'

/** A line longer than this is a mistake: memory must not grow with the input. */
const LONGEST_LINE = 64 * 1024 * 1024
const NEWLINE = 10

/** A line, or why it is none: too long, or not UTF-8. */
export type Line = string | {reason: string}

/** The lines of a stream, decoded one by one, those that come together in one list. */
export async function* linesOf(input: Readable): AsyncGenerator<Line[]> {
  let parts: Buffer[] = []
  let length = 0
  const take = (end: Buffer): Line => {
    const bytes = parts.length ? Buffer.concat([...parts, end]) : end
    const tooLong = length + end.length > LONGEST_LINE
    parts = []
    length = 0
    if (tooLong) return {reason: `Expected at most ${LONGEST_LINE} bytes in a line, found more`}
    // Faster than a TextDecoder that is fatal; like that, it takes no byte order mark for text.
    return isUtf8(bytes)
      ? bytes
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .trim()
      : {reason: 'Expected UTF-8, found other bytes'}
  }
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(take(chunk.subarray(start, end)))
      start = end + 1
    }
    const rest = chunk.subarray(start)
    length += rest.length
    if (length <= LONGEST_LINE) parts.push(rest)
    else parts = []
    if (lines.length) yield lines
  }
  if (length) yield [take(Buffer.alloc(0))]
}
