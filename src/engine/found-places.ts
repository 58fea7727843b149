import {countBelow} from '../checks/stretch.js'
import type {FoundInTurn} from './view.js'

const NOWHERE: readonly number[] = []

/** When more turns than these have changed, everything is written down anew. */
const MANY = 200

/** In which turns each set is found. */
export interface FoundPlaces {
  where: (set: number) => readonly number[]
  /** Some turns, `old` from `first` on, have become `count` others of `found`; those behind them have moved. */
  replace: (first: number, old: readonly FoundInTurn[], found: readonly FoundInTurn[], count: number) => void
}

export function createPlaces(): FoundPlaces {
  const places = new Map<number, number[]>()
  return {
    where: (set) => places.get(set) ?? NOWHERE,
    replace(first, old, found, count) {
      const isAtEnd = first + count === found.length
      if ((!isAtEnd && old.length !== count) || old.length > MANY) {
        places.clear()
        for (let i = 0; i < found.length; i++) for (const set of found[i]!.keys()) push(set, i)
        return
      }
      for (const [i, bySet] of old.entries()) for (const set of bySet.keys()) remove(set, first + i)
      for (let i = first; i < first + count; i++) for (const set of found[i]!.keys()) insert(set, i)
    }
  }

  function push(set: number, turn: number): void {
    const list = places.get(set)
    if (list) list.push(turn)
    else places.set(set, [turn])
  }

  function insert(set: number, turn: number): void {
    const list = places.get(set)
    if (!list || list.at(-1)! < turn) push(set, turn)
    else list.splice(countBelow(list, turn), 0, turn)
  }

  function remove(set: number, turn: number): void {
    const list = places.get(set)!
    list.splice(countBelow(list, turn), 1)
    if (!list.length) places.delete(set)
  }
}
