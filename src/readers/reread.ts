import type {Steps} from '../engine/steps.js'
import type {Call, Reading, Turn} from '../model.js'
import {finishReading, readCalls, recognise} from './read-calls.js'
import type {ReadOptions} from './reader.js'
import {createMarkdownMemory, type MarkdownMemory, rereadMarkdown} from './reread-markdown.js'
import {createTextMemory, rereadText, type TextMemory} from './reread-text.js'

/** What was read of a source, for the next state of it. */
export interface ReadMemory {
  /** The reader and its options. */
  key: string
  calls: Call[]
  markdown: MarkdownMemory
  text: TextMemory
}

export function createReadMemory(): ReadMemory {
  return {key: '', calls: [], markdown: createMarkdownMemory(), text: createTextMemory()}
}

/**
 * As `readCalls`, of a source that was read before: what has not changed is not read again where the format allows it, and
 * turns that are as they were are the same objects, moved.
 */
export function* rereadCalls(source: string, options: ReadOptions, memory: ReadMemory): Steps<Reading> {
  const {path, reader, roles, speech, agent, columns} = options
  const name = recognise(source, options)
  const key = JSON.stringify([name, path, reader, roles, speech, agent, columns])
  if (memory.key !== key) Object.assign(memory, createReadMemory(), {key})
  const raw =
    name === 'markdown'
      ? yield* rereadMarkdown(source, options, memory.markdown)
      : name === 'text'
        ? rereadText(source, options, memory.text)
        : undefined
  const reading = raw ? finishReading(raw, source, options) : readCalls(source, options)
  for (const [i, call] of reading.calls.entries()) keepTurns(memory.calls[i]?.turns ?? [], call.turns)
  memory.calls = reading.calls
  return reading
}

/** Puts turns that were there before, up to the first change and from the last one on, in the place of those like them. */
function keepTurns(before: readonly Turn[], now: Turn[]): void {
  const most = Math.min(before.length, now.length)
  let from = 0
  while (from < most && isLike(before[from]!, now[from]!)) keep(before[from]!, now, from++)
  for (let same = 1; same <= most - from; same++) {
    const old = before[before.length - same]!
    if (!isLike(old, now[now.length - same]!)) return
    keep(old, now, now.length - same)
  }
}

function keep(old: Turn, now: Turn[], i: number): void {
  const {pieces} = now[i]!
  if (pieces) old.pieces = pieces
  now[i] = old
}

function isLike(a: Turn, b: Turn): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.role === b.role &&
      a.speaker === b.speaker &&
      a.guessed === b.guessed &&
      a.start === b.start &&
      a.end === b.end &&
      a.section === b.section &&
      a.cell === b.cell &&
      a.paragraph === b.paragraph)
  )
}
