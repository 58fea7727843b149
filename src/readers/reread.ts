import type {Steps} from '../engine/steps.js'
import type {Call, Reading} from '../model.js'
import {keepTurns} from './keep-turns.js'
import {lateParts} from './late-parts.js'
import {createMarkdownMemory, type MarkdownMemory} from './markdown-memory.js'
import {finishReading, readCalls, recognise} from './read-calls.js'
import type {ReadOptions} from './reader.js'
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
  const isBlank = !/\S/.test(source)
  const raw = isBlank
    ? undefined
    : name === 'markdown'
      ? yield* lateParts.markdown.get().again(source, options, memory.markdown)
      : name === 'text'
        ? rereadText(source, options, memory.text)
        : undefined
  const reading = raw ? finishReading(raw, source, options) : readCalls(source, options)
  keepTurns(memory.calls, reading.calls)
  memory.calls = reading.calls
  return reading
}
