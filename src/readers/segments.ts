/** A part of a source that is read by itself, and where the next one begins. */
export interface Segment {
  from: number
  next: number
}

/** The one stretch in which two states of a source differ: `[from, oldTo)` has become `[from, to)`. */
export interface Change {
  from: number
  oldTo: number
  to: number
}

/** Characters that are compared at once. */
const BLOCK = 4096

export function changeBetween(before: string, now: string): Change {
  const most = Math.min(before.length, now.length)
  let from = 0
  while (from + BLOCK <= most && before.slice(from, from + BLOCK) === now.slice(from, from + BLOCK)) from += BLOCK
  while (from < most && before.charCodeAt(from) === now.charCodeAt(from)) from++
  let oldTo = before.length
  let to = now.length
  while (Math.min(oldTo, to) - from >= BLOCK && before.slice(oldTo - BLOCK, oldTo) === now.slice(to - BLOCK, to)) {
    oldTo -= BLOCK
    to -= BLOCK
  }
  while (oldTo > from && to > from && before.charCodeAt(oldTo - 1) === now.charCodeAt(to - 1)) {
    oldTo--
    to--
  }
  return {from, oldTo, to}
}

/** What a change leaves of segments: the first `kept`, then `fresh` ones, then those from `behind` on, moved. */
export interface Recut<S> {
  kept: number
  fresh: S[]
  behind: number
}

/**
 * Cuts again what a change touches, from the segment before it on, since that one may now go on; up to the first place
 * behind the change where a segment begins as one did before. `cut` begins where a segment of before does, at the start
 * where there was none; what it yields must depend on nothing but how that one begins and what comes behind. `fits` tells
 * whether two segments begin alike.
 */
export function recut<S extends Segment>(
  old: readonly S[],
  {from, oldTo, to}: Change,
  {cut, fits}: {cut: (begins: S | undefined) => Iterable<S>; fits: (fresh: S, old: S) => boolean}
): Recut<S> {
  let kept = 0
  while (kept < old.length && old[kept]!.next < from) kept++
  kept = Math.max(0, kept - 1)
  const delta = to - oldTo
  const fresh: S[] = []
  let behind = kept
  for (const one of cut(old[kept])) {
    while (behind < old.length && old[behind]!.from + delta < one.from) behind++
    const known = old[behind]
    if (one.from >= to && known && known.from >= oldTo && known.from + delta === one.from && fits(one, known))
      return {kept, fresh, behind}
    fresh.push(one)
  }
  return {kept, fresh, behind: old.length}
}
