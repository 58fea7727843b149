import type {Turn} from '../model.js'
import {createReadMemory, type ReadMemory} from '../readers/reread.js'
import type {Engine} from './compile.js'
import type {ActiveHit, Told} from './judge-call.js'
import type {Seen} from './view.js'

/**
 * What was read, found and told of a source when it was linted last, for the next state of the same source: what has not
 * changed is not looked at again. Turns and messages of the last state are used again and moved, so they are no record of it.
 */
export interface LintMemory {
  reading: ReadMemory
  calls: CallMemory[]
}

/** What is known of one call. */
export interface CallMemory {
  engine?: Engine
  /** What messages depend on, besides their turns. */
  key?: string
  seen?: Seen
  told: WeakMap<Turn, ToldTurn>
}

/** What was told of a turn, and the hits that made it so. */
export interface ToldTurn {
  hits: readonly ActiveHit[]
  told: Told[]
}

export function createLintMemory(): LintMemory {
  return {reading: createReadMemory(), calls: []}
}

/** The memory of one of the calls. With another engine, or in another kind of call, everything is to be told anew. */
export function memoryOf(memory: LintMemory, index: number, engine: Engine, key: string): CallMemory {
  const known = memory.calls[index]
  if (known?.engine === engine && known.key === key) return known
  const own: CallMemory = {engine, key, told: new WeakMap(), ...(known?.seen ? {seen: known.seen} : {})}
  memory.calls[index] = own
  return own
}
