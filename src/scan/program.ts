import {anchorsOf} from '../phrases/anchors.js'
import type {Graph} from '../phrases/graph.js'
import {sounds, soundsOf} from '../text/sounds.js'

/** Rows of numbers, one behind the other: row i is `items[starts[i] … starts[i + 1])`. */
export interface Rows {
  starts: Uint32Array
  items: Uint32Array
}

/** All phrases, compiled: plain tables, nothing to run. */
export interface Program {
  /** The automaton over sound classes. Node 0 is its root; `root[class]` is the root's row. */
  root: Uint32Array
  /** The other nodes' arrows, hashed: `node * classes + class + 1`, 0 where free; and where each leads. */
  keys: Uint32Array
  targets: Uint32Array
  fails: Uint32Array
  /** Whether the node or one it fails to ends a fragment. */
  ends: Uint8Array
  /** Positions whose fragment ends at the node. */
  anchors: Rows
  /** By position, of all phrases one behind the other: its character, its phrase, its flags, its neighbours (`position * 4 + edge flags`). */
  codes: Uint16Array
  phrases: Uint32Array
  flags: Uint8Array
  next: Rows
  previous: Rows
  /** By phrase: its first position, its longest length in characters, and how many syllables a sound-alike needs (255: none counts). */
  bases: Uint32Array
  longest: Uint16Array
  soundsLike: Uint8Array
  /** By phrase: 1 when punctuation behind it belongs to it. */
  marked: Uint8Array
}

export const FIRST = 1
export const LAST = 2

export interface ProgramPhrase {
  graph: Graph
  /** Syllables from which on it is also found by its sound; 255: never. */
  soundsLike: number
}

/** Compiles phrases into one program; phrase i keeps the number i. */
export function buildProgram(phrases: ProgramPhrase[]): Program {
  const total = phrases.reduce((sum, {graph}) => sum + graph.codes.length, 0)
  const codes = new Uint16Array(total)
  const owners = new Uint32Array(total)
  const flags = new Uint8Array(total)
  const next: number[][] = Array.from({length: total}, () => [])
  const previous: number[][] = Array.from({length: total}, () => [])
  const bases = new Uint32Array(phrases.length)
  const trie = new Trie()
  const frequency = frequencyIn(phrases.map(({graph}) => graph))
  let base = 0
  phrases.forEach(({graph}, i) => {
    bases[i] = base
    graph.codes.forEach((code, p) => {
      codes[base + p] = code
      owners[base + p] = i
    })
    for (const p of graph.firsts) flags[base + p]! |= FIRST
    for (const p of graph.lasts) flags[base + p]! |= LAST
    for (const edge of graph.edges) {
      next[base + edge.from]!.push((base + edge.to) * 4 + edge.flags)
      previous[base + edge.to]!.push((base + edge.from) * 4 + edge.flags)
    }
    for (const anchor of anchorsOf(graph, frequency)) trie.add(anchor.classes, base + anchor.position)
    base += graph.codes.length
  })
  return {
    ...trie.build(),
    codes,
    phrases: owners,
    flags,
    next: rows(next),
    previous: rows(previous),
    bases,
    longest: Uint16Array.from(phrases, ({graph}) => graph.longest),
    soundsLike: Uint8Array.from(phrases, ({soundsLike}) => soundsLike),
    marked: Uint8Array.from(phrases, ({graph}) => Number(graph.marked))
  }
}

/** How frequent a character is among the phrases, 0 to 1: phrases are speech, so what is common in them is common. */
function frequencyIn(graphs: Graph[]): (code: number) => number {
  const counts = new Float64Array(sounds.size).fill(1)
  let total = sounds.size
  for (const {codes} of graphs) {
    for (const code of codes) {
      counts[sounds.classes[code]!]! += 1
      total++
    }
  }
  return (code) => soundsOf(code).reduce((sum, sound) => sum + counts[sound]!, 0) / total
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

/** Aho–Corasick over sound classes. Fragments are at most three long, so failing is never more than two steps. */
class Trie {
  private readonly children: Map<number, number>[] = [new Map()]
  private readonly anchors: number[][] = [[]]

  add(classes: number[], position: number): void {
    let node = 0
    for (const sound of classes) {
      let child = this.children[node]!.get(sound)
      if (child === undefined) {
        child = this.children.push(new Map()) - 1
        this.anchors.push([])
        this.children[node]!.set(sound, child)
      }
      node = child
    }
    if (!this.anchors[node]!.includes(position)) this.anchors[node]!.push(position)
  }

  build(): Pick<Program, 'root' | 'keys' | 'targets' | 'fails' | 'ends' | 'anchors'> {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, this.children.length * 3)))
    const keys = new Uint32Array(size)
    const targets = new Uint32Array(size)
    const root = new Uint32Array(sounds.size)
    const fails = new Uint32Array(this.children.length)
    const ends = Uint8Array.from(this.anchors, (list) => (list.length ? 1 : 0))
    const queue = [0]
    for (const node of queue) {
      for (const [sound, child] of this.children[node]!) {
        queue.push(child)
        if (node === 0) root[sound] = child
        else {
          const key = node * sounds.size + sound + 1
          let slot = hash(key, size)
          while (keys[slot]) slot = (slot + 1) & (size - 1)
          keys[slot] = key
          targets[slot] = child
          let fail = fails[node]!
          while (fail && !this.children[fail]!.has(sound)) fail = fails[fail]!
          fails[child] = this.children[fail]!.get(sound) ?? 0
        }
        if (ends[fails[child]!]) ends[child] = 1
      }
    }
    return {root, keys, targets, fails, ends, anchors: rows(this.anchors)}
  }
}

/** The slot where the search for a key begins; `size` is a power of two. */
export function hash(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1)
}
