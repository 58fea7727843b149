import {GAP_LENGTH} from '../phrases/graph.js'
import {sounds, soundsOf} from '../text/sounds.js'
import type {Said} from './said.js'
import {CHAR, CHOICE, GAP as GAP_NODE, KIND, KIND_BITS, MARK, MAYBE, SEQUENCE, type Tree} from './tree.js'

/**
 * How far a phrase has got: up to character `point >> POINT` of the text, with so many characters that only sounded right
 * (above the flags), and what may come next: OVER, the phrase has punctuation here, so a sentence may end; GAP.
 */
type Point = number
const POINT = 6
const OVER = 1
const GAP = 2
const FLAGS = OVER | GAP
const UNLIKE = 4
const MOST_UNLIKE = ((1 << POINT) - 1) & ~FLAGS
/** Not begun. */
const BEGIN: Point = -1

/** Several points, one, or NONE. Nearly always there is one at most: then nothing is allocated. */
type Points = Point | readonly Point[]
const NONE = -2

/** Speech leads to two or three at most; what is said over and over again, to any number. */
const MOST_POINTS = 16

/** Characters compared for one place at most: speech needs a few dozen, a long phrase full of alternatives a few hundred. */
const PATIENCE = 1000

/** Where a phrase ends. */
export interface Ending {
  n: number
  /** Characters that only sound like the phrase's. */
  unlike: number
}

/**
 * Reads a phrase from a place on, all its ways at once: a set of points goes through it from left to right. No way is gone
 * twice, so no phrase can be slow.
 */
export class Machine {
  /** Characters compared so far. */
  steps = 0
  private last = 0
  private mayBeUnlike = 0
  private start = 0

  /** By choice: by sound, the nodes that begin with it. */
  private readonly bySound = new Map<number, Map<number, number[]>>()

  constructor(
    private readonly said: Said,
    private readonly tree: Tree
  ) {}

  /** The farthest end of a phrase that begins with character n, and the fewest unlike characters on the way. */
  read(phrase: number, n: number, mayBeUnlike: number): Ending | undefined {
    this.start = n
    this.mayBeUnlike = mayBeUnlike
    this.last = this.steps + PATIENCE
    const points = this.go(phrase, BEGIN)
    if (points === NONE) return undefined
    let farthest: Ending | undefined
    for (const point of typeof points === 'number' ? [points] : points) {
      const at = point >> POINT
      const unlike = (point & MOST_UNLIKE) / UNLIKE
      if (!farthest || at > farthest.n || (at === farthest.n && unlike < farthest.unlike)) farthest = {n: at, unlike}
    }
    return farthest
  }

  /** Where a node leads from some points. */
  private go(node: number, from: Points): Points {
    const {numbers} = this.tree
    const head = numbers[node]!
    const more = head >> KIND_BITS
    switch (head & KIND) {
      case CHAR:
        return this.hear(more, from)
      case SEQUENCE: {
        let points = from
        for (let i = 1; i <= more && points !== NONE; i++) points = this.go(numbers[node + i]!, points)
        return points
      }
      case CHOICE:
        return this.choose(node, more, from)
      case MAYBE:
        return joined(this.go(numbers[node + 1]!, from), from)
      case MARK:
        return flagged(from, OVER)
      case GAP_NODE:
        return flagged(from, GAP)
      default:
        return NONE
    }
  }

  private hear(code: number, from: Points): Points {
    if (typeof from === 'number') return this.hearFrom(code, from, NONE)
    let to: Points = NONE
    for (const point of from) to = this.hearFrom(code, point, to)
    return to
  }

  /** Adds to `known` where a character leads from one point. */
  private hearFrom(code: number, point: Point, known: Points): Points {
    if (point === BEGIN) return this.compare(code, this.start, 0, known)
    const {said} = this
    const n = point >> POINT
    const unlike = point & MOST_UNLIKE
    const sentence = said.sentences[n]
    const followers = said.followers(n)
    let to = known
    for (let i = followers, end = followers + said.found; i < end; i++) {
      const next = said.followed[i]!
      if (said.sentences[next] === sentence || point & OVER) to = this.compare(code, next, unlike, to)
    }
    // What stands in a gap says nothing, so words that only sound right must stand together.
    if (point & GAP && this.mayBeUnlike === 0)
      for (let next = n + 2, end = this.gapEnd(n); next < end; next++) to = this.compare(code, next, unlike, to)
    return to
  }

  /** Behind the last character to which a gap behind character n may lead. */
  private gapEnd(n: number): number {
    const {said} = this
    const limit = Math.min(said.limit(n), n + GAP_LENGTH + 2)
    let end = n + 1
    while (end < limit && said.sentences[end] === said.sentences[n]) end++
    return end
  }

  /** Adds character n to the points when it is the one wanted, or sounds like it. */
  private compare(wanted: number, n: number, unlike: number, to: Points): Points {
    this.steps++
    const code = this.said.codes[n]!
    if (code === wanted) return joined(to, (n << POINT) | unlike)
    if (unlike >= this.mayBeUnlike * UNLIKE || !soundsLike(code, wanted)) return to
    return joined(to, (n << POINT) | (unlike + UNLIKE))
  }

  private choose(choice: number, count: number, from: Points): Points {
    if (this.steps > this.last) return NONE
    const {numbers} = this.tree
    let to: Points = NONE
    const others = choice + 2 * count + 1
    for (let i = others + 1, end = others + numbers[others]!; i <= end; i++) to = joined(to, this.go(numbers[i]!, from))
    const only = this.onlyNext(from)
    if (this.mayBeUnlike > 0) return this.chooseByEar(choice, count, from, to)
    if (only >= 0) return this.goBy(choice, count, this.said.codes[only]!, from, to)
    for (const code of this.keysNext(from, false)) to = this.goBy(choice, count, code, from, to)
    return to
  }

  /** Goes on with what begins with a character. */
  private goBy(choice: number, count: number, code: number, from: Points, to: Points): Points {
    this.steps++
    const {numbers} = this.tree
    let low = choice + 1
    let high = low + count
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[middle]! < code) low = middle + 1
      else high = middle
    }
    if (low > choice + count || numbers[low] !== code) return to
    return joined(to, this.go(numbers[low + count]!, from))
  }

  private chooseByEar(choice: number, count: number, from: Points, known: Points): Points {
    let bySound = this.bySound.get(choice)
    if (!bySound) {
      bySound = this.sortBySound(choice, count)
      this.bySound.set(choice, bySound)
    }
    let to = known
    const gone: number[] = []
    for (const sound of this.keysNext(from, true))
      for (const node of bySound.get(sound) ?? []) {
        if (gone.includes(node)) continue
        gone.push(node)
        to = joined(to, this.go(node, from))
      }
    return to
  }

  private sortBySound(choice: number, count: number): Map<number, number[]> {
    const {numbers} = this.tree
    const bySound = new Map<number, number[]>()
    for (let i = choice + 1; i <= choice + count; i++)
      for (const sound of soundsOf(numbers[i]!)) {
        const nodes = bySound.get(sound)
        if (nodes) nodes.push(numbers[i + count]!)
        else bySound.set(sound, [numbers[i + count]!])
      }
    return bySound
  }

  private keyOf(n: number, byEar: boolean): number {
    const code = this.said.codes[n]!
    return byEar ? sounds.classes[code]! : code
  }

  /** The only character that may come next, -1 when there are several or none. */
  private onlyNext(from: Points): number {
    if (typeof from !== 'number') return -1
    if (from === BEGIN) return this.start
    if (from & GAP) return -1
    const followers = this.said.followers(from >> POINT)
    return this.said.found === 1 ? this.said.followed[followers]! : -1
  }

  /** By what ways are found: the characters, or sounds, that may come next. */
  private keysNext(from: Points, byEar: boolean): number[] {
    const {said} = this
    const keys: number[] = []
    const add = (n: number) => {
      const key = this.keyOf(n, byEar)
      if (!keys.includes(key)) keys.push(key)
    }
    for (const point of typeof from === 'number' ? [from] : from) {
      if (point === BEGIN) add(this.start)
      else {
        const n = point >> POINT
        const followers = said.followers(n)
        for (let i = followers, end = followers + said.found; i < end; i++) add(said.followed[i]!)
        if (point & GAP && !byEar) for (let next = n + 2, end = this.gapEnd(n); next < end; next++) add(next)
      }
    }
    this.steps += keys.length
    return keys
  }
}

function joined(some: Points, others: Points): Points {
  if (some === NONE || some === others) return others
  if (others === NONE) return some
  const all = typeof some === 'number' ? [some] : some.slice()
  for (const point of typeof others === 'number' ? [others] : others)
    if (all.length < MOST_POINTS && !all.includes(point)) all.push(point)
  return all.length === 1 ? all[0]! : all
}

function flagged(points: Points, flag: number): Points {
  if (typeof points === 'number') return points === BEGIN ? BEGIN : points | flag
  return points.map((point) => (point === BEGIN ? BEGIN : point | flag))
}

function soundsLike(code: number, wanted: number): boolean {
  if (code < 0x4e00 || wanted < 0x4e00) return false
  const sound = sounds.classes[code]!
  return sounds.classes[wanted] === sound || (sounds.further.get(wanted)?.includes(sound) ?? false)
}
