import type {View} from './check.js'

/** A stretch of the call in which a rule looks: those of a list of turns from one index of it to another, half-open. */
export interface Stretch {
  spoken: readonly number[]
  from: number
  to: number
}

export function isEmpty({from, to}: Stretch): boolean {
  return from >= to
}

export function firstTurn({spoken, from}: Stretch): number {
  return spoken[from]!
}

export function lastTurn({spoken, to}: Stretch): number {
  return spoken[to - 1]!
}

/** The turns of stretches that go on from one another, in order, none twice. */
export function turnsIn(stretches: readonly Stretch[]): readonly number[] {
  const [only] = stretches
  if (!only) return []
  if (stretches.length === 1) return only.spoken.slice(only.from, only.to)
  const turns: number[] = []
  let done = 0
  for (const {spoken, from, to} of stretches)
    for (let i = Math.max(from, done); i < to; i++) {
      turns.push(spoken[i]!)
      done = i + 1
    }
  return turns
}

/** Of a sorted list of turns, those in which a set is found. Costs as much as the shorter of the two. */
export function turnsWith(view: View, set: number, spoken: readonly number[], from = 0, to = spoken.length): number[] {
  const places = view.where(set)
  if (to - from >= places.length) return inBoth(places, spoken, from, to)
  const turns: number[] = []
  for (let i = from; i < to; i++) if (view.found(set, spoken[i]!).length) turns.push(spoken[i]!)
  return turns
}

/** What a sorted list has in common with a part of another one, that is best the longer of the two. */
export function inBoth(few: readonly number[], many: readonly number[], from = 0, to = many.length): number[] {
  const both: number[] = []
  if (from >= to) return both
  const last = many[to - 1]!
  for (let i = countBelow(few, many[from]!); i < few.length && few[i]! <= last; i++)
    if (many[countBelow(many, few[i]!)] === few[i]) both.push(few[i]!)
  return both
}

/** How many of a sorted list are below a limit. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
