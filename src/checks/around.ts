import type {Found} from '../scan/scan.js'
import {lastFrom} from '../text/last-from.js'

/** Where phrases of one set were found in a turn: in order, none inside another one. */
type Sorted = readonly Pick<Found, 'start' | 'end' | 'certain'>[]

/** So many are looked at one by one. */
const FEW = 32

/** Those that overlap with a stretch of the turn. In a turn of a million characters the others are not looked at. */
export function overlapping<T extends Sorted>(found: T, start: number, end: number): T[number][] {
  if (found.length <= FEW) return found.filter((one) => one.start < end && start < one.end)
  const few: T[number][] = []
  for (let i = lastFrom(found, start, endOf) + 1; i < found.length && found[i]!.start < end; i++) few.push(found[i]!)
  return few
}

/** Those that begin before an offset and end at most so many characters before it, or behind it. */
export function justBefore<T extends Sorted>(found: T, offset: number, reach: number): T[number][] {
  if (found.length <= FEW) return found.filter((one) => one.start < offset && one.end >= offset - reach)
  const few: T[number][] = []
  for (let i = lastFrom(found, offset - 1, startOf); i >= 0 && found[i]!.end >= offset - reach; i--) few.push(found[i]!)
  return few
}

function startOf({start}: {start: number}): number {
  return start
}

function endOf({end}: {end: number}): number {
  return end
}
