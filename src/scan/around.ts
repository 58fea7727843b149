import {GAP} from '../phrases/graph.js'
import {sounds} from '../text/sounds.js'
import {ANYTHING, CLASS, CLASS_BITS, type Edges, FIRST, LAST, ownersOf, PAIR, type Program} from './program.js'

/** By anchor: the sounds that must stand before its fragment and behind it, ANYTHING where it may be several. */
export function aroundOf({
  fragments,
  anchors,
  codes,
  flags,
  next,
  previous,
  bases
}: Omit<Program, 'around'>): Uint32Array {
  const owners = ownersOf(bases)
  const around = new Uint32Array(anchors.items.length)
  for (let row = 0; row < fragments.length; row++) {
    const length = fragments[row]! > PAIR ? 3 : fragments[row]! > CLASS ? 2 : 1
    for (let i = anchors.starts[row]!; i < anchors.starts[row + 1]!; i++) {
      let first = anchors.items[i]!
      for (let left = length; left > 1 && first >= 0; left--) first = theOnly(previous, first, bases[owners[first]!]!)
      const before =
        first < 0 || flags[first]! & FIRST ? ANYTHING : soundOf(theOnly(previous, first, bases[owners[first]!]!))
      const last = anchors.items[i]!
      const behind = flags[last]! & LAST ? ANYTHING : soundOf(theOnly(next, last, bases[owners[last]!]!))
      around[i] = (before << CLASS_BITS) | behind
    }
  }
  return around

  /** The sound of a position, ANYTHING where there is none or its character has several. */
  function soundOf(position: number): number {
    if (position < 0 || sounds.further.has(codes[position]!)) return ANYTHING
    return sounds.classes[codes[position]!]!
  }
}

/** The only neighbour of a position of the phrase that begins at `base`, -1 when it has several or a gap lies between. */
function theOnly({starts, items}: Edges, position: number, base: number): number {
  const at = starts[position]!
  const end = starts[position + 1]!
  if (at === end || items[at]! & GAP) return -1
  for (let i = at + 1; i < end; i++) if (items[i] !== items[at]) return -1
  return base + (items[at]! >> 2)
}
