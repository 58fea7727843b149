import type {Call, Turn} from '../model.js'
import {balanceOf, type Script, scriptIn} from '../text/script.js'
import {changeIn} from './view.js'

/** How far each turn of a call is Traditional or Simplified. */
export interface Balances {
  turns: readonly Turn[]
  values: Int32Array
}

/** The script of a call; only turns that were not there before are read. */
export function scriptFrom(
  {turns}: Call,
  before: Balances | undefined
): {script: Script | undefined; balances: Balances} {
  const [from, oldEnd] = before ? changeIn(before.turns, turns) : [0, 0]
  const end = before ? turns.length - (before.turns.length - oldEnd) : turns.length
  const values = new Int32Array(turns.length)
  if (before) {
    values.set(before.values.subarray(0, from))
    values.set(before.values.subarray(oldEnd), end)
  }
  for (let i = from; i < end; i++) values[i] = balanceOf(turns[i]!.text)
  return {script: scriptIn(values.reduce((sum, value) => sum + value, 0)), balances: {turns, values}}
}
