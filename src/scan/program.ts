import {anchorsOf, type Frequency} from '../phrases/anchors.js'
import {GAP, type Graph, SILENT} from '../phrases/graph.js'
import {sounds, soundsOf} from '../text/sounds.js'
import {aroundOf} from './around.js'

/** Rows of numbers, one behind the other: row i is `items[starts[i] … starts[i + 1])`. */
export interface Rows {
  starts: Uint32Array
  items: Uint32Array
}

/**
 * Rows of edges: of the position where each leads `(position - first position of the phrase) * 4 + edge flags`, ascending
 * by its sound, once for each of its sounds.
 */
export interface Edges {
  starts: Uint32Array
  items: Uint16Array
  sounds: Uint16Array
}

/** All phrases, compiled: plain tables, nothing to run. */
export interface Program {
  /** Every fragment, ascending: the sound classes of its one to three characters, 9 bits each, the last one lowest. */
  fragments: Uint32Array
  /** By fragment: the positions at which it ends. */
  anchors: Rows
  /** By anchor: the sound that must stand before its fragment (9 bits) and the one behind it, ANYTHING where it may be several. */
  around: Uint32Array
  /** By position, of all phrases one behind the other: its character, its flags, its neighbours. */
  codes: Uint16Array
  flags: Uint8Array
  next: Edges
  previous: Edges
  /** By phrase: its first position (and, at the end, how many there are). */
  bases: Uint32Array
  /** By phrase: its longest length in characters, and how many syllables a sound-alike needs (255: none counts). */
  longest: Uint16Array
  soundsLike: Uint8Array
  /** By phrase: 1 when punctuation behind it belongs to it. */
  marked: Uint8Array
}

export const FIRST = 1
export const LAST = 2
/** A gap may follow, or go before. */
export const GAP_BEHIND = 4
export const GAP_BEFORE = 8

/** Sound classes take so many bits in a fragment. */
export const CLASS_BITS = 9
/** The last class of a fragment, the last two, all three. */
export const CLASS = (1 << CLASS_BITS) - 1
export const PAIR = (1 << (2 * CLASS_BITS)) - 1
export const TRIPLE = (1 << (3 * CLASS_BITS)) - 1
/** Instead of a class: whatever it may be. */
export const ANYTHING = 0

export interface ProgramPhrase {
  graph: Graph
  /** Syllables from which on it is also found by its sound; 255: never. */
  soundsLike: number
}

/** Compiles phrases into one program; phrase i keeps the number i. */
export function buildProgram(phrases: ProgramPhrase[]): Program {
  const total = phrases.reduce((sum, {graph}) => sum + graph.codes.length, 0)
  const codes = new Uint16Array(total)
  const flags = new Uint8Array(total)
  const next: number[][] = Array.from({length: total}, () => [])
  const previous: number[][] = Array.from({length: total}, () => [])
  const bases = new Uint32Array(phrases.length + 1)
  const anchors = new Map<number, number[]>()
  const frequency = frequencyIn(phrases.map(({graph}) => graph))
  let base = 0
  phrases.forEach(({graph}, i) => {
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
    for (const {classes, position} of anchorsOf(graph, frequency)) {
      const fragment = classes.reduce((all, sound) => (all << CLASS_BITS) | sound, 0)
      const list = anchors.get(fragment)
      if (!list) anchors.set(fragment, [base + position])
      else if (!list.includes(base + position, -ENOUGH_BACK)) list.push(base + position)
    }
    base += graph.codes.length
  })
  bases[phrases.length] = base
  const sorted = [...anchors].sort(([a], [b]) => a - b)
  const program = {
    fragments: Uint32Array.from(sorted, ([fragment]) => fragment),
    anchors: rows(sorted.map(([, positions]) => positions)),
    codes,
    flags,
    next: edgesOf(next, phrases),
    previous: edgesOf(previous, phrases),
    bases,
    longest: Uint16Array.from(phrases, ({graph}) => graph.longest),
    soundsLike: Uint8Array.from(phrases, ({soundsLike}) => soundsLike),
    marked: Uint8Array.from(phrases, ({graph}) => Number(graph.marked))
  }
  return {...program, around: aroundOf(program)}
}

/** By position: the phrase that it belongs to. */
export function ownersOf(bases: Uint32Array): Uint32Array {
  const owners = new Uint32Array(bases.at(-1) ?? 0)
  for (let i = 0; i + 1 < bases.length; i++) owners.fill(i, bases[i], bases[i + 1])
  return owners
}

/** A phrase has at most so many positions: an edge tells one in 14 bits. */
const LONGEST = 2 ** 14 - 1
/** One phrase ends no fragment at more positions than this: where to look for a double. */
const ENOUGH_BACK = 64

/** How frequent characters are among the phrases: phrases are speech, so what is common in them is common. */
function frequencyIn(graphs: Graph[]): Frequency {
  const ones = new Float64Array(sounds.size).fill(1)
  const twos = new Map<number, number>()
  let total = sounds.size
  const pairOf = (first: number, second: number) => (sounds.classes[first]! << CLASS_BITS) | sounds.classes[second]!
  for (const {codes, edges} of graphs) {
    for (const code of codes) ones[sounds.classes[code]!]! += 1
    total += codes.length
    for (const {from, to, flags} of edges) {
      const pair = pairOf(codes[from]!, codes[to]!)
      if (!(flags & GAP) && codes[from] !== SILENT && codes[to] !== SILENT) twos.set(pair, (twos.get(pair) ?? 0) + 1)
    }
  }
  const known = new Map<number, number>()
  const one = (code: number) => {
    let share = known.get(code)
    if (share === undefined) {
      share = soundsOf(code).reduce((sum, sound) => sum + ones[sound]!, 0) / total
      known.set(code, share)
    }
    return share
  }
  return {
    one,
    two(first, second) {
      const [a, b] = [one(first), one(second)]
      const together = ((twos.get(pairOf(first, second)) ?? 1) - 1) / total
      return Math.min(a * b + together, 0.9 * Math.min(a, b))
    }
  }
}

function rows(lists: number[][]): Rows {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length
  })
  const items = new Uint32Array(starts[lists.length]!)
  lists.forEach((list, i) => {
    items.set(list, starts[i])
  })
  return {starts, items}
}

function edgesOf(lists: number[][], phrases: ProgramPhrase[]): Edges {
  const starts = new Uint32Array(lists.length + 1)
  const items: number[] = []
  const heard: number[] = []
  let position = 0
  for (const {graph} of phrases) {
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
