import {GAP, type Graph, SILENT} from '../phrases/graph.js'
import {FIRST, GAP_BEFORE, GAP_BEHIND, HEAD, START, WHOLE} from './program.js'

/** How often a character is heard, as a share of all characters. */
export type Share = (code: number) => number

/** Characters within which a head counts for the end of its part, about: a turn of speech. */
const TURN = 30
/** What it costs to remember that a head was heard, as a share of what it costs to look for a part. */
const REMEMBERING = 0.01

/**
 * Marks where the automaton begins to read a part (START), and where that is enough to look for it (WHOLE). A part
 * with a gap is looked for at its head, before the first gap, or at its end, behind the last one, whichever is rarer; or
 * at its end where its head (HEAD) was heard before. Gives whether that is so.
 */
export function markEnds(graph: Graph, flags: Uint8Array, share: Share): boolean {
  const {codes, edges, firsts, lasts} = graph
  // Edges lead to higher positions: in their order, what leads to a position is known before what it leads to.
  const ascending = edges.filter((edge) => !(edge.flags & GAP)).sort((a, b) => a.from - b.from)
  const toLast = new Uint8Array(codes.length)
  for (const p of lasts) toLast[p] = 1
  for (const {from, to} of [...ascending].reverse()) toLast[from]! |= toLast[to]!
  const all = codes.map((_, p) => p)
  const tails = all.filter((p) => flags[p]! & (FIRST | GAP_BEFORE) && toLast[p])
  const heads = all.filter((p) => flags[p]! & GAP_BEHIND)
  const atHead = heard(codes, ascending, firsts, share)
  const atEnd = heard(codes, ascending, tails, share)
  const sum = (positions: number[], shares: Float64Array) => positions.reduce((all, p) => all + shares[p]!, 0)
  const headShare = sum(heads, atHead)
  const endShare = sum(lasts, atEnd)
  const gapped = !lasts.some((p) => atHead[p])
  const both = endShare * Math.min(1, headShare * TURN) + REMEMBERING * (headShare + endShare)

  let needsHead = false
  if (gapped && headShare <= endShare && headShare <= both)
    mark(
      firsts,
      heads.filter((p) => atHead[p])
    )
  else {
    mark(tails, lasts)
    needsHead = gapped && both < endShare
    if (needsHead) for (const p of firsts) flags[p]! |= START
    if (needsHead) for (const p of heads) if (atHead[p]) flags[p]! |= HEAD
  }
  // A silent position stands for no character: where it ends the phrase, the one before it does.
  for (const {from, to} of ascending.reverse()) if (codes[to] === SILENT) flags[from]! |= flags[to]! & WHOLE
  return needsHead

  function mark(starts: number[], wholes: number[]): void {
    for (const p of starts) flags[p]! |= START
    for (const p of wholes) flags[p]! |= WHOLE
  }
}

/** By position: how often it is read, begun at one of `starts`; 0 where it cannot be. */
function heard(codes: number[], ascending: Graph['edges'], starts: number[], share: Share): Float64Array {
  const shares = new Float64Array(codes.length)
  const own = (p: number) => (codes[p] === SILENT ? 1 : share(codes[p]!))
  for (const p of starts) shares[p] = own(p)
  for (const {from, to} of ascending) shares[to]! += shares[from]! * own(to)
  return shares
}
