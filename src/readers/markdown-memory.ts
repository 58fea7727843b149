import type {Turn} from '../model.js'
import type {Block} from './markdown-blocks.js'
import type {BookState} from './markdown-book.js'
import type {MarkdownChunk} from './markdown-chunks.js'
import type {Retyped, Typed} from './retype.js'

/** What was read of a Markdown source, chunk by chunk. */
export interface MarkdownMemory {
  source: string
  front: string
  coarse: boolean
  chunks: ReadChunk[]
  /** Whether all of them were read: reading may be left. */
  complete: boolean
}

/** A chunk as read: its blocks, counted from its start, and its turns, that stand `at` an offset. */
export interface ReadChunk extends MarkdownChunk {
  blocks: Block[] | undefined
  /** The state before it, as text, and the one behind it. */
  before: string
  behind: {state: BookState; key: string} | undefined
  turns: [Turn[], Turn[]]
  at: number
}

export function createMarkdownMemory(): MarkdownMemory {
  return {source: '', front: '', coarse: false, chunks: [], complete: false}
}

/** Takes note of a turn that is said otherwise: its chunk is as it was for the rest, and those behind it have moved. */
export function retypeChunk(memory: MarkdownMemory, {source, change}: Typed, {old, turn}: Retyped): void {
  const {from, oldTo, to} = change
  const delta = to - oldTo
  for (const chunk of memory.chunks) {
    if (chunk.to < from) continue
    const isIn = chunk.from < from
    chunk.to += delta
    chunk.next += delta
    if (isIn) {
      chunk.blocks = undefined
      for (const turns of chunk.turns) {
        const index = turns.indexOf(old)
        if (index >= 0) turns[index] = turn
      }
    } else {
      chunk.from += delta
      chunk.at += delta
    }
  }
  memory.source = source
}
