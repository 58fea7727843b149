import type {Turn} from '../model.js'
import type {Block} from './markdown-blocks.js'
import type {BookState} from './markdown-book.js'
import type {MarkdownChunk} from './markdown-chunks.js'
import type {Moves} from './moves.js'
import type {Retyped} from './retype.js'

/** What was read of a Markdown source, chunk by chunk. */
export interface MarkdownMemory {
  source: string
  front: string
  coarse: boolean
  chunks: ReadChunk[]
  /** Whether all of them were read: reading may be left. */
  complete: boolean
  moves: Moves | undefined
}

/** A chunk as read: its blocks, counted from its start, and its turns. */
export interface ReadChunk extends MarkdownChunk {
  blocks: Block[] | undefined
  /** The state before it, as text, and the one behind it. */
  before: string
  behind: {state: BookState; key: string} | undefined
  turns: [Turn[], Turn[]]
}

export function createMarkdownMemory(moves?: Moves): MarkdownMemory {
  return {source: '', front: '', coarse: false, chunks: [], complete: false, moves}
}

/** Takes note of a turn that is said otherwise: its chunk is as it was for the rest, and those behind it have moved. */
export function retypeChunk({chunks}: MarkdownMemory, {from, by, old, turn}: Retyped): void {
  for (const chunk of chunks) {
    if (chunk.to < from) continue
    if (chunk.from >= from) chunk.from += by
    else {
      chunk.blocks = undefined
      for (const turns of chunk.turns) {
        const index = turns.indexOf(old)
        if (index >= 0) turns[index] = turn
      }
    }
    chunk.to += by
    chunk.next += by
  }
}
