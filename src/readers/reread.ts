import type {Steps} from '../engine/steps.js'
import type {Reading} from '../model.js'
import {keepTurns} from './keep-turns.js'
import {lateParts} from './late-parts.js'
import {createMarkdownMemory, type MarkdownMemory, retypeChunk} from './markdown-memory.js'
import {finishReading, readCalls, recognise} from './read-calls.js'
import type {ReadOptions} from './reader.js'
import {createTextMemory, rereadText, retypeLine, type TextMemory} from './reread-text.js'
import {retype} from './retype.js'
import {changeBetween} from './segments.js'

/** What was read of a source, for the next state of it. */
export interface ReadMemory {
  /** The reader's name and its options. */
  name: string | undefined
  key: string
  /** The source as it was read last, and what was found in it, up to date with it. */
  source: string
  reading: Reading
  markdown: MarkdownMemory
  text: TextMemory
}

export function createReadMemory(): ReadMemory {
  return {
    name: undefined,
    key: '',
    source: '',
    reading: {calls: [], problems: []},
    markdown: createMarkdownMemory(),
    text: createTextMemory()
  }
}

/**
 * As `readCalls`, of a source that was read before: what has not changed is not read again where the format allows it, and
 * turns that are as they were are the same objects, moved.
 */
export function* rereadCalls(source: string, options: ReadOptions, memory: ReadMemory): Steps<Reading> {
  const {path, reader, roles, speech, agent, columns} = options
  const wishes = JSON.stringify([path, reader, roles, speech, agent, columns])
  const change = changeBetween(memory.source, source)
  const isSame = memory.key === `${memory.name} ${wishes}` && isUpToDate(memory)
  const typed = {name: memory.name, before: memory.source, source, change}
  const retyped = isSame && retype(memory.reading, typed, options)
  if (retyped) {
    if (memory.name === 'markdown') retypeChunk(memory.markdown, typed, retyped)
    if (memory.name === 'text') retypeLine(memory.text, typed, retyped)
    Object.assign(memory, {source, reading: retyped.reading})
    return retyped.reading
  }
  const name = recognise(source, options)
  const key = `${name} ${wishes}`
  if (memory.key !== key) Object.assign(memory, createReadMemory(), {key, name})
  const isBlank = !/\S/.test(source)
  const raw = isBlank
    ? undefined
    : name === 'markdown'
      ? yield* lateParts.markdown.get().again(source, options, memory.markdown)
      : name === 'text'
        ? rereadText(source, options, memory.text)
        : undefined
  const reading = raw ? finishReading(raw, source, options) : readCalls(source, options)
  keepTurns(memory.reading.calls, reading.calls)
  Object.assign(memory, {source, reading})
  return reading
}

/** Whether the readers that remember parts of a source have read as far as the whole was: reading may be left. */
function isUpToDate({name, source, markdown, text}: ReadMemory): boolean {
  if (name === 'markdown') return markdown.complete && markdown.source === source
  return name !== 'text' || text.source === source
}
