import type {Call, Turn} from '../model.js'
import {createReadMemory, type ReadMemory} from '../readers/reread.js'
import {type Balances, scriptFrom} from './call-script.js'
import type {ActiveRule, Engine} from './compile.js'
import type {ActiveHit, Told} from './judge-call.js'
import {type CallChange, circumstancesOf, type KnownHits} from './known-hits.js'
import {knowScript} from './messages.js'
import type {CallView, Seen} from './view.js'

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
  balances?: Balances
  /** What each rule found, and in which circumstances; it holds for the call that was `seen` when it is `complete`. */
  hits: Map<ActiveRule, KnownHits>
  circumstances?: string
  complete?: boolean
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

/** The memory of one of the calls. With another engine everything is to be told anew. */
export function memoryOf(memory: LintMemory, index: number, engine: Engine): CallMemory {
  const known = memory.calls[index]
  if (known?.engine === engine) return known
  const own: CallMemory = {engine, hits: new Map(), told: new WeakMap()}
  memory.calls[index] = own
  return own
}

/** Finds out what messages of a call depend on besides their turns; where that has changed, all are to be told anew. */
export function rememberCall(call: Call, memory: CallMemory): void {
  const {script, balances} = scriptFrom(call, memory.balances)
  knowScript(call, script)
  const key = JSON.stringify([call.kind, call.id, script])
  if (memory.key !== key) memory.told = new WeakMap()
  Object.assign(memory, {balances, key})
}

/** Takes note of what was found in a call, and gives what has changed since all rules have looked at it. */
export function rememberFound(view: CallView, memory: CallMemory): CallChange | undefined {
  const circumstances = circumstancesOf(view.call)
  const isKnown = memory.complete && memory.circumstances === circumstances
  Object.assign(memory, {seen: view.seen(), circumstances, complete: false})
  return isKnown ? view.change() : undefined
}
