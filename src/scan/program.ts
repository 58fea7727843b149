import {GAP, type Graph} from '../phrases/graph.js'
import {sounds, soundsOf} from '../text/sounds.js'
import {markEnds, type Share} from './mark-ends.js'

/**
 * Rows of edges: of the position where each leads `(position - first position of the phrase) * 4 + edge flags`, ascending
 * by its sound, once for each of its sounds. Row i is `items[starts[i] … starts[i + 1])`.
 */
export interface Edges {
  starts: Uint32Array
  items: Uint16Array
  sounds: Uint16Array
}

/** All phrases, compiled: plain tables, nothing to run. A phrase may be several parts, each found by itself. */
export interface Program {
  /** By position, of all phrases one behind the other: its character, its flags, its neighbours. */
  codes: Uint16Array
  flags: Uint8Array
  next: Edges
  previous: Edges
  /** By part: its first position (and, at the end, how many there are). */
  bases: Uint32Array
  /** By part: the phrase it is of. */
  phrases: Uint32Array
  /** By part: its longest length in characters, and how many syllables a sound-alike needs (255: none counts). */
  longest: Uint16Array
  soundsLike: Uint8Array
  /** By part, as bits: MARKED, NEEDS_HEAD. */
  kinds: Uint8Array
}

/** The part begins, or ends, at a position. */
export const FIRST = 1
export const LAST = 2
/** A gap may follow, or go before. */
export const GAP_BEHIND = 4
export const GAP_BEFORE = 8
/** The automaton begins to read the part here. */
export const START = 16
/** Enough of the part has been read here to look for it; its head, before the first gap, has been read. */
export const WHOLE = 32
export const HEAD = 64

/** Kinds of a part: punctuation behind it belongs to it; it is looked for only where its head was heard. */
export const MARKED = 1
export const NEEDS_HEAD = 2

export interface ProgramPart {
  graph: Graph
  phrase: number
  /** Syllables from which on it is also found by its sound; 255: never. */
  soundsLike: number
}

/** A phrase has at most so many positions: an edge tells one in 14 bits. */
const LONGEST = 2 ** 14 - 1

/** Compiles phrases, given by their parts, into one program. */
export function buildProgram(parts: ProgramPart[]): Program {
  const total = parts.reduce((sum, {graph}) => sum + graph.codes.length, 0)
  const codes = new Uint16Array(total)
  const flags = new Uint8Array(total)
  const kinds = new Uint8Array(parts.length)
  const next: number[][] = Array.from({length: total}, () => [])
  const previous: number[][] = Array.from({length: total}, () => [])
  const bases = new Uint32Array(parts.length + 1)
  const share = sharesIn(parts)
  let base = 0
  parts.forEach(({graph}, i) => {
    if (graph.codes.length > LONGEST)
      throw new Error(
        `Expected at most ${LONGEST} characters in a phrase, word lists included, found ${graph.codes.length}`
      )
    bases[i] = base
    codes.set(graph.codes, base)
    for (const p of graph.firsts) flags[base + p]! |= FIRST
    for (const p of graph.lasts) flags[base + p]! |= LAST
    for (const edge of graph.edges) {
      next[base + edge.from]!.push(edge.to * 4 + edge.flags)
      previous[base + edge.to]!.push(edge.from * 4 + edge.flags)
      if (!(edge.flags & GAP)) continue
      flags[base + edge.from]! |= GAP_BEHIND
      flags[base + edge.to]! |= GAP_BEFORE
    }
    const needsHead = markEnds(graph, flags.subarray(base, base + graph.codes.length), share)
    kinds[i] = (graph.marked ? MARKED : 0) | (needsHead ? NEEDS_HEAD : 0)
    base += graph.codes.length
  })
  bases[parts.length] = base
  return {
    codes,
    flags,
    next: edgesOf(next, parts),
    previous: edgesOf(previous, parts),
    bases,
    phrases: Uint32Array.from(parts, ({phrase}) => phrase),
    longest: Uint16Array.from(parts, ({graph}) => graph.longest),
    soundsLike: Uint8Array.from(parts, ({soundsLike}) => soundsLike),
    kinds
  }
}

/** Two programs as one: the phrases of the second are numbered from `offset` on. */
export function joinPrograms(first: Program, second: Program, offset: number): Program {
  const positions = first.codes.length
  return {
    codes: joined(Uint16Array, first.codes, second.codes),
    flags: joined(Uint8Array, first.flags, second.flags),
    next: joinEdges(first.next, second.next),
    previous: joinEdges(first.previous, second.previous),
    bases: joined(
      Uint32Array,
      first.bases.subarray(0, -1),
      second.bases.map((base) => base + positions)
    ),
    phrases: joined(
      Uint32Array,
      first.phrases,
      second.phrases.map((phrase) => phrase + offset)
    ),
    longest: joined(Uint16Array, first.longest, second.longest),
    soundsLike: joined(Uint8Array, first.soundsLike, second.soundsLike),
    kinds: joined(Uint8Array, first.kinds, second.kinds)
  }
}

function joinEdges(first: Edges, second: Edges): Edges {
  const edges = first.items.length
  return {
    starts: joined(
      Uint32Array,
      first.starts.subarray(0, -1),
      second.starts.map((start) => start + edges)
    ),
    items: joined(Uint16Array, first.items, second.items),
    sounds: joined(Uint16Array, first.sounds, second.sounds)
  }
}

function joined<T extends Uint8Array | Uint16Array | Uint32Array>(
  Kind: new (length: number) => T,
  first: T,
  second: T
): T {
  const both = new Kind(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** How frequent sounds are among the phrases: phrases are speech, so what is common in them is common. */
function sharesIn(parts: ProgramPart[]): Share {
  const counts = new Float64Array(sounds.size).fill(1)
  let total = sounds.size
  for (const {graph} of parts) {
    for (const code of graph.codes) counts[sounds.classes[code]!]!++
    total += graph.codes.length
  }
  return (code) => soundsOf(code).reduce((sum, sound) => sum + counts[sound]!, 0) / total
}

/** By position: the part that it belongs to. */
export function ownersOf(bases: Uint32Array): Uint32Array {
  const owners = new Uint32Array(bases.at(-1) ?? 0)
  for (let i = 0; i + 1 < bases.length; i++) owners.fill(i, bases[i], bases[i + 1])
  return owners
}

function edgesOf(lists: number[][], parts: ProgramPart[]): Edges {
  const starts = new Uint32Array(lists.length + 1)
  const items: number[] = []
  const heard: number[] = []
  let position = 0
  for (const {graph} of parts) {
    for (let p = 0; p < graph.codes.length; p++, position++) {
      const row: [sound: number, item: number][] = []
      for (const item of lists[position]!)
        for (const sound of soundsOf(graph.codes[item >> 2]!)) row.push([sound, item])
      if (row.length > 1) row.sort((a, b) => a[0] - b[0])
      for (const [sound, item] of row) {
        heard.push(sound)
        items.push(item)
      }
      starts[position + 1] = items.length
    }
  }
  return {starts, items: Uint16Array.from(items), sounds: Uint16Array.from(heard)}
}
