import type {Turn} from '../model.js'
import type {Block} from './markdown-blocks.js'
import type {BookState} from './markdown-book.js'
import type {MarkdownChunk} from './markdown-chunks.js'

/** What was read of a Markdown source, chunk by chunk. */
export interface MarkdownMemory {
  source: string
  front: string
  coarse: boolean
  chunks: ReadChunk[]
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
  return {source: '', front: '', coarse: false, chunks: []}
}
