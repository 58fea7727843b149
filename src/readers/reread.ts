import type {Steps} from '../engine/steps.js'
import type {Reading} from '../model.js'
import {keepTurns} from './keep-turns.js'
import {lateParts} from './late-parts.js'
import {createMarkdownMemory, type MarkdownMemory, retypeChunk} from './markdown-memory.js'
import {addMove, createMoves, type Moves} from './moves.js'
import {finishReading, recognised} from './read-calls.js'
import type {ReadOptions} from './reader.js'
import {createTextMemory, rereadText, retypeLine, type TextMemory} from './reread-text.js'
import {type Retyped, retype} from './retype.js'
import {changeBetween} from './segments.js'

/** What was read of a source, for the next state of it. */
export interface ReadMemory {
  /** The reader's name and its options. */
  name: string | undefined
  key: string
  source: string
  moves: Moves
  /** What was found in the source, up to date with it when it is `complete`: reading may be left. */
  reading: Reading
  complete: boolean
  /** What was typed in sentences that the parts below do not know of. */
  pending: Retyped[]
  markdown: MarkdownMemory
  text: TextMemory
}

export function createReadMemory(): ReadMemory {
  const moves = createMoves()
  return {
    name: undefined,
    key: '',
    source: '',
    moves,
    reading: {calls: [], problems: []},
    complete: false,
    pending: [],
    markdown: createMarkdownMemory(moves),
    text: createTextMemory(moves)
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
  if (memory.complete && memory.key === `${memory.name} ${wishes}`) {
    const retyped = retype(memory.reading, {...memory, before: memory.source, now: source, change}, options)
    if (retyped) {
      remember(memory.pending, retyped)
      Object.assign(memory, {source, reading: retyped.reading})
      return retyped.reading
    }
  }
  const {name, read} = recognised(source, options)
  const key = `${name} ${wishes}`
  if (memory.key !== key) Object.assign(memory, createReadMemory(), {key, name})
  else addMove(memory.moves, change)
  tellParts(memory)
  Object.assign(memory, {source, complete: false})
  const isBlank = !/\S/.test(source)
  const raw = isBlank
    ? undefined
    : name === 'markdown'
      ? yield* lateParts.markdown.get().again(source, options, memory.markdown)
      : name === 'text'
        ? rereadText(source, options, memory.text)
        : undefined
  const reading = raw ? finishReading(raw, source, options) : read()
  keepTurns(memory.reading.calls, reading.calls, memory.moves)
  Object.assign(memory, {reading, complete: true})
  return reading
}

/** One sentence after another is typed, mostly; of each the parts are told once. */
function remember(pending: Retyped[], {from, by, old, turn}: Retyped): void {
  const last = pending.at(-1)
  if (last?.turn === old) Object.assign(last, {by: last.by + by, turn})
  else pending.push({from, by, old, turn})
}

/** Brings what was read part by part up to the source that was read last. */
function tellParts({name, source, pending, markdown, text}: ReadMemory): void {
  const part = name === 'markdown' ? markdown : name === 'text' ? text : undefined
  if (part && pending.length) part.source = source
  for (const one of pending.splice(0)) {
    if (part === markdown) retypeChunk(markdown, one)
    if (part === text) retypeLine(text, one)
  }
}
