import {isUtf8} from 'node:buffer'
import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Linter, LintOptions} from './engine/linter.js'
import type {FileResult} from './files.js'
import type {Call, Message} from './model.js'
import {readers} from './readers/read-calls.js'

/** A line longer than this is a mistake: memory must not grow with the input. */
const LONGEST_LINE = 64 * 1024 * 1024
/** More messages about one file nobody reads, and each takes memory until the report is written. */
const MOST_MESSAGES = 100_000
const HEAD_BYTES = 1024 * 1024
const NEWLINE = 10

/** Whether a file holds newline-delimited calls, by its name or the first of them. */
export async function holdsCallLines(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.subarray(0, bytesRead)
    const end = head.lastIndexOf(NEWLINE)
    return readers.ndjson!.recognises(head.subarray(0, end < 0 ? bytesRead : end).toString('utf8'), {path})
  } finally {
    await file.close()
  }
}

/** Lints newline-delimited calls of any number: one is held at a time. What is said in them is not kept for the report. */
export async function lintCallLines(linter: Linter, path: string, options: LintOptions = {}): Promise<FileResult> {
  const file = new VFile({path})
  const messages: VFileMessage[] = []
  let broken = false
  let turns = 0
  for await (const line of linesOf(path)) {
    if (messages.length > MOST_MESSAGES) {
      const reason = `Expected at most ${MOST_MESSAGES} messages about one file, found more: what follows was not read; huashu stream takes calls of any number`
      messages.push(problemAt(reason, line, path))
      broken = true
      break
    }
    if ('reason' in line) {
      messages.push(problemAt(line.reason, line, path))
      broken = true
    } else if (line.text.trim()) {
      const linted = linter.lint(line.text, {...options, path, reader: 'ndjson'})
      for (const call of linted.data.calls as Call[]) turns += call.turns.length
      for (const message of linted.messages) messages.push(shifted(message, line, path))
      broken ||= linted.messages.some(({ruleId}) => ruleId === 'source')
    }
  }
  return {file: Object.assign(file, {messages, data: {calls: [], turns}}), broken}
}

/** A line of a file: its number, and the offset (UTF-16) of its first character in the file. */
type Line = {number: number; start: number} & ({text: string} | {reason: string})

async function* linesOf(path: string): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let bytes = 0
  let units = 0
  let number = 1
  let start = 0
  const take = (): Line => {
    const at = {number, start}
    const whole = bytes <= LONGEST_LINE ? Buffer.concat(parts) : undefined
    const line: Line = !whole
      ? {...at, reason: `Expected at most ${LONGEST_LINE} bytes in a line, found ${bytes}`}
      : isUtf8(whole)
        ? {...at, text: whole.toString('utf8')}
        : {...at, reason: 'Expected UTF-8, found other bytes'}
    start += ('text' in line ? line.text.length : units) + 1
    number++
    parts = []
    bytes = 0
    units = 0
    return line
  }
  for await (const chunk of createReadStream(path, {highWaterMark: 1024 * 1024}) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (bytes) yield take()

  function add(part: Buffer): void {
    bytes += part.length
    if (bytes > LONGEST_LINE) {
      for (const known of parts) units += unitsIn(known)
      units += unitsIn(part)
      parts = []
    } else parts.push(part)
  }
}

/** UTF-16 units of UTF-8 bytes, wherever they are cut. */
function unitsIn(bytes: Buffer): number {
  let count = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1
  return count
}

function problemAt(reason: string, {number, start}: Line, path: string): VFileMessage {
  const point = {line: number, column: 1, offset: start}
  const message = new VFileMessage(reason, {source: 'huashu', ruleId: 'source', place: {start: point, end: point}})
  message.fatal = true
  message.file = path
  message.name = `${path}:${message.name}`
  return message
}

/** The message at its place in the whole file: a call stands in one line. Without its stack, which takes more memory than all else. */
function shifted(message: VFileMessage | Message, {number, start}: Line, path: string): VFileMessage {
  message.stack = ''
  const {place} = message
  if (!place || !('start' in place)) return message
  const move = (point: typeof place.start) => ({
    line: point.line + number - 1,
    column: point.column,
    offset: (point.offset ?? 0) + start
  })
  message.place = {start: move(place.start), end: move(place.end)}
  message.line = message.place.start.line
  message.name = `${path}:${[message.place.start, message.place.end].map(({line, column}) => `${line}:${column}`).join('-')}`
  return message
}
