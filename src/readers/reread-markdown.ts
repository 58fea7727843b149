import type {Steps} from '../engine/steps.js'
import type {Problem, Reading, Turn} from '../model.js'
import {readFrontMatter} from './front-matter.js'
import {poolOf, takeFrom} from './keep-turns.js'
import {labelsOf} from './labels.js'
import {readBlocks} from './markdown-blocks.js'
import {reachesFar} from './markdown-blocks-cut.js'
import {createBook} from './markdown-book.js'
import {cutMarkdown, type MarkdownChunk} from './markdown-chunks.js'
import type {MarkdownMemory, ReadChunk} from './markdown-memory.js'
import {follow, type Moves} from './moves.js'
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
  const {chunks, ...fresh} = chunksOf(
    source,
    front.end,
    {...memory, coarse, chunks: known ? memory.chunks : []},
    change
  )
  const range = memory.complete ? fresh : {...fresh, from: 0, to: chunks.length}
  Object.assign(memory, {source, front: frontKey, coarse, chunks, complete: false})
  const book = createBook(labelsOf(options.roles), scriptWords(options), front.call.kind === 'notice')
  yield* readChunks(chunks, source, book, {...range, moves: memory.moves})
  memory.complete = true
  const {said, announced, ...more} = gather(chunks)
  const problems = [...front.problems, ...more.problems]
  const calls = [
    ...scriptCalls(said, {...front.call, kind: 'template'}),
    ...scriptCalls(announced, {...front.call, kind: 'notice'})
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
    (chunk): ReadChunk => ({...chunk, blocks: undefined, before: '', behind: undefined, turns: [[], []]})
  )
  const moved = old.slice(behind)
  if (delta)
    for (const chunk of moved) {
      chunk.from += delta
      chunk.to += delta
      chunk.next += delta
    }
  const gone = old.slice(kept, behind).flatMap(({turns}) => turns.flat())
  return {chunks: [...old.slice(0, kept), ...made, ...moved], from: kept, to: kept + made.length, gone}
}

/** Chunks that are new, in a list in which all others were read; `gone`: the turns of those that are no more. */
interface Fresh {
  from: number
  to: number
  gone: Turn[]
  moves: Moves | undefined
}

/** Reads new chunks, and those behind them up to the first one that goes on from the state that it went on from before. */
function* readChunks(
  chunks: ReadChunk[],
  source: string,
  book: ReturnType<typeof createBook>,
  {from, to, gone, moves}: Fresh
): Steps<void> {
  // Most of what is gone comes again.
  const pool = poolOf(gone)
  const begin = book.state()
  let now = chunks[from - 1]?.behind ?? {state: begin, key: JSON.stringify(begin)}
  let count = 0
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (i >= to && chunk.behind && chunk.before === now.key) return
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
      for (const turns of chunk.turns) own(turns, chunk.from, {pool: before.size ? before : pool, moves})
      const state = book.state()
      chunk.before = now.key
      chunk.behind = {state, key: JSON.stringify(state)}
    }
    now = chunk.behind
  }
}

/** Gives turns places in the source: those of blocks, which are read again, count from their chunk. */
function own(turns: Turn[], from: number, {pool, moves}: {pool: Map<string, Turn[]>; moves: Moves | undefined}): void {
  for (const turn of turns) turn.pieces = turn.pieces!.map(([text, start, end]) => [text, from + start, from + end])
  takeFrom(pool, turns)
  for (const [i, turn] of turns.entries()) turns[i] = follow(turn, moves)
}

/** What is said in all chunks, and what is wrong in them. */
function gather(chunks: readonly ReadChunk[]): {said: Turn[]; announced: Turn[]; problems: Problem[]} {
  const said: Turn[] = []
  const announced: Turn[] = []
  const problems: Problem[] = []
  for (const {to, turns, problems: own} of chunks) {
    for (const turn of turns[0]) said.push(turn)
    for (const turn of turns[1]) announced.push(turn)
    for (const {reason, start, end} of own) problems.push({reason, start: to + start, end: to + end})
  }
  return {said, announced, problems}
}
