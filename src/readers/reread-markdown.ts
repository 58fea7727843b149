import type {Steps} from '../engine/steps.js'
import type {Problem, Reading, Turn} from '../model.js'
import {readFrontMatter} from './front-matter.js'
import {movePieces, poolOf, takeFrom} from './keep-turns.js'
import {labelsOf} from './labels.js'
import {readBlocks} from './markdown-blocks.js'
import {reachesFar} from './markdown-blocks-cut.js'
import {createBook} from './markdown-book.js'
import {cutMarkdown, type MarkdownChunk} from './markdown-chunks.js'
import type {MarkdownMemory, ReadChunk} from './markdown-memory.js'
import type {ReadOptions} from './reader.js'
import {nothingSaid, scriptCalls} from './script-call.js'
import {scriptWords} from './script-words.js'
import {type Change, changeBetween, recut} from './segments.js'

/** Characters that are read before somebody may ask for a pause. */
const BLOCK = 5000

/** Reads a Markdown source, chunk by chunk; those that are in `memory` and have not changed are not read again. */
export function* rereadMarkdown(source: string, options: ReadOptions, memory: MarkdownMemory): Steps<Reading> {
  const front = readFrontMatter(source)
  const coarse = reachesFar(source)
  const frontKey = JSON.stringify([front.end, front.call])
  const known = memory.front === frontKey && memory.coarse === coarse
  const change = known
    ? changeBetween(memory.source, source)
    : {from: 0, oldTo: memory.source.length, to: source.length}
  const {chunks, gone} = chunksOf(source, front.end, {...memory, coarse, chunks: known ? memory.chunks : []}, change)
  Object.assign(memory, {source, front: frontKey, coarse, chunks})
  const book = createBook(labelsOf(options.roles), scriptWords(options), front.call.kind === 'notice')
  yield* readChunks(chunks, source, {book, gone})
  const turns: [Turn[], Turn[]] = [[], []]
  const problems: Problem[] = [...front.problems]
  for (const chunk of chunks) {
    place(chunk)
    for (const i of [0, 1] as const) for (const turn of chunk.turns[i]) turns[i].push(turn)
    for (const {reason, start, end} of chunk.problems)
      problems.push({reason, start: chunk.to + start, end: chunk.to + end})
  }
  const calls = [
    ...scriptCalls(turns[0], {...front.call, kind: 'template'}),
    ...scriptCalls(turns[1], {...front.call, kind: 'notice'})
  ]
  if (!calls.length && !problems.length)
    problems.push(nothingSaid(source.length, 'a script with something that the agent says'))
  return {calls, problems}
}

function chunksOf(source: string, start: number, {coarse, chunks: old}: MarkdownMemory, change: Change) {
  const {kept, fresh, behind} = recut<MarkdownChunk>(old, change, {
    cut: (begins) => cutMarkdown(source, begins?.from ?? start, {coarse, doubt: begins?.doubt ?? false}),
    fits: (one, other) => one.doubt === other.doubt
  })
  const delta = change.to - change.oldTo
  const made = fresh.map(
    (chunk): ReadChunk => ({...chunk, blocks: undefined, before: '', behind: undefined, turns: [[], []], at: 0})
  )
  const moved = old.slice(behind)
  if (delta)
    for (const chunk of moved) {
      chunk.from += delta
      chunk.to += delta
      chunk.next += delta
    }
  const gone = old.slice(kept, behind).flatMap(({turns}) => turns.flat())
  return {chunks: [...old.slice(0, kept), ...made, ...moved], gone}
}

/** `gone`: the turns of chunks that are no more; most of them come again. */
function* readChunks(
  chunks: ReadChunk[],
  source: string,
  {book, gone}: {book: ReturnType<typeof createBook>; gone: Turn[]}
): Steps<void> {
  const pool = poolOf(gone)
  const begin = book.state()
  let now = {state: begin, key: JSON.stringify(begin)}
  let count = 0
  for (const chunk of chunks) {
    if (!chunk.behind || chunk.before !== now.key) {
      if (count > BLOCK) {
        yield
        count = 0
      }
      count += chunk.to - chunk.from
      chunk.blocks ??= readBlocks(source.slice(chunk.from, chunk.to), 0, chunk.to - chunk.from)
      const before = poolOf(chunk.turns.flat())
      chunk.turns = book.goOn(now.state)
      for (const block of chunk.blocks) book.take(block)
      for (const turns of chunk.turns) own(turns, before.size ? before : pool)
      chunk.at = 0
      const state = book.state()
      chunk.before = now.key
      chunk.behind = {state, key: JSON.stringify(state)}
    }
    now = chunk.behind
  }
}

/** Gives turns pieces of their own: those of blocks are read again. */
function own(turns: Turn[], pool: Map<string, Turn[]>): void {
  for (const turn of turns) turn.pieces = turn.pieces!.map(([text, start, end]) => [text, start, end] as const)
  takeFrom(pool, turns)
}

/** Moves the turns of a chunk to where it stands. */
function place(chunk: ReadChunk): void {
  const delta = chunk.from - chunk.at
  if (!delta) return
  chunk.at = chunk.from
  for (const turns of chunk.turns) for (const turn of turns) movePieces(turn, delta)
}
