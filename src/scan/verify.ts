import {GAP, GAP_LENGTH, OVER} from '../phrases/graph.js'
import {sounds} from '../text/sounds.js'
import {type Edges, FIRST, GAP_BEFORE, GAP_BEHIND, LAST, MARKED, type Program} from './program.js'
import type {Found} from './scan.js'
import {REACH, type Window} from './window.js'

/** A phrase's text as far as it reaches from a fragment: characters from `low` to `high` of the window. */
interface Reach {
  low: number
  high: number
  /** Characters that only sound like the phrase's. */
  unlike: number
}

const NEVER = 255
/** Pairs that one search visits at most: speech needs a few dozen, a long phrase full of alternatives a few hundred. */
const MOST_STEPS = 400
const WIDTH = REACH + 1

/**
 * Looks left and right of a fragment for the rest of its phrase: a search through the pairs (position in the phrase,
 * character of the text), each visited at most once for each number of unlike characters, so never slower than linear.
 */
export class Verifier {
  /** Fewest unlike characters with which a pair was reached, by position and distance; valid where `stamps` is current. */
  private best = new Uint8Array(0)
  private stamps = new Uint32Array(0)
  /** By part: 1 when it has a gap. */
  private gaps = new Uint8Array(0)
  private stamp = 0
  private mayBeUnlike = 0
  private readonly stack: number[] = []
  /** Pairs visited so far: the steps that verification takes. */
  steps = 0

  constructor(
    private readonly program: Program,
    private readonly owners: Uint32Array,
    private readonly window: Window
  ) {}

  /** The phrase of `position`, when it stands around character 0 of the window; by its sound where it is long enough. */
  find(position: number, needed: number): Found | undefined {
    const {program, window} = this
    if (!this.best.length) this.makeRoom()
    const part = this.owners[position]!
    const mayBeUnlike = needed === NEVER ? 0 : program.longest[part]! < 8 ? 2 : 3
    // But for gaps, what only sounds alike is the wider search: where it finds nothing, the exact one does not either.
    let reach = this.gaps[part] ? this.search(position, 0) : undefined
    reach ??= this.search(position, mayBeUnlike)
    if (!reach) return undefined
    if (reach.unlike > 0) {
      const alike = reach
      reach = this.search(position, 0)
      const said = reach ? needed : this.window.countSaid(alike.low, alike.high)
      // What is mostly other words is not the same words badly heard.
      if (said < needed || (!reach && alike.unlike * 2 > said + 1)) return undefined
      reach ??= alike
    }
    return {
      phrase: program.phrases[part]!,
      start: window.place(reach.low),
      end: endOf(window.text, window.place(reach.high), (program.kinds[part]! & MARKED) > 0),
      certain: reach.unlike === 0
    }
  }

  private makeRoom(): void {
    let widest = 0
    const {bases, flags} = this.program
    this.gaps = new Uint8Array(bases.length)
    for (let i = 0; i + 1 < bases.length; i++) {
      widest = Math.max(widest, bases[i + 1]! - bases[i]!)
      for (let p = bases[i]!; p < bases[i + 1]!; p++) if (flags[p]! & GAP_BEHIND) this.gaps[i] = 1
    }
    this.best = new Uint8Array(widest * WIDTH)
    this.stamps = new Uint32Array(widest * WIDTH)
  }

  /** How far the phrase of `position` reaches around character 0 of the window, or undefined when it does not stand there. */
  private search(position: number, mayBeUnlike: number): Reach | undefined {
    const here = this.unlike(position, 0)
    if (here > mayBeUnlike) return undefined
    const left = this.run(position, -1, here, mayBeUnlike)
    if (!left) return undefined
    const right = this.run(position, 1, left.unlike, mayBeUnlike)
    if (!right) return undefined
    // Not which of the doubled pieces the fragment stood in decides where the hit ends.
    const most = right.at - left.at
    return {
      low: this.window.overRepetition(left.at, -1, most),
      high: right.at,
      unlike: right.unlike
    }
  }

  /** The farthest end in one direction, and the fewest unlike characters on the way to it. */
  private run(
    position: number,
    direction: 1 | -1,
    unlike: number,
    mayBeUnlike: number
  ): {at: number; unlike: number} | undefined {
    const {program, window, stack} = this
    const part = this.owners[position]!
    const base = program.bases[part]!
    const limit = Math.min(REACH, 2 * program.longest[part]! + 16)
    const rows = direction === 1 ? program.next : program.previous
    const goal = direction === 1 ? LAST : FIRST
    const gap = direction === 1 ? GAP_BEHIND : GAP_BEFORE
    let farthest: {at: number; unlike: number} | undefined
    this.stamp++
    this.mayBeUnlike = mayBeUnlike
    stack.length = 0
    const last = this.steps + MOST_STEPS
    this.visit(position - base, 0, unlike)
    while (stack.length) {
      const distance = stack.pop()!
      const local = stack.pop()!
      this.steps++
      if (this.steps > last) break
      const at = direction * distance
      const soFar = this.best[local * WIDTH + distance]!
      const flags = program.flags[base + local]!
      if (flags & goal) {
        const far = farthest ? direction * farthest.at : -1
        if (distance > far || (distance === far && soFar < farthest!.unlike)) farthest = {at, unlike: soFar}
      }
      let row = rows.starts[base + local]!
      const rowEnd = rows.starts[base + local + 1]!
      // Silent positions stand first in a row; they are reached where their neighbours are.
      for (; row < rowEnd && rows.sounds[row] === 0; row++) this.visit(rows.items[row]! >> 2, distance, soFar)
      if (row === rowEnd || distance >= limit) continue
      const followers = window.followers(at, direction)
      for (let f = 0; f < window.count; f++) {
        const to = followers[f]!
        if (direction * to <= limit)
          this.goTo(to, rows, row, rowEnd, base, soFar, window.sentenceEndsBetween(at, to) ? OVER : 0)
      }
      // What stands in a gap says nothing, so words that only sound right must stand together.
      if (!(flags & gap) || mayBeUnlike > 0) continue
      for (let length = 1; length <= GAP_LENGTH; length++) {
        const to = at + direction * (length + 1)
        if (direction * to > limit || !window.has(to) || window.sentenceEndsBetween(at, to)) break
        this.goTo(to, rows, row, rowEnd, base, soFar, GAP)
      }
    }
    return farthest
  }

  /** Goes to character `to` by all edges of a row that lead to its sound and have the flags needed. */
  private goTo(
    to: number,
    rows: Edges,
    row: number,
    rowEnd: number,
    base: number,
    soFar: number,
    needed: number
  ): void {
    const sound = this.window.sound(to)
    const distance = Math.abs(to)
    let low = row
    let high = rowEnd
    while (high - low > 8) {
      const middle = (low + high) >> 1
      if (rows.sounds[middle]! < sound) low = middle + 1
      else high = middle
    }
    while (low < rowEnd && rows.sounds[low]! < sound) low++
    for (let i = low; i < rowEnd && rows.sounds[i] === sound; i++) {
      if ((rows.items[i]! & needed) !== needed) continue
      const target = rows.items[i]! >> 2
      const unlike = soFar + this.unlike(base + target, to)
      if (unlike <= this.mayBeUnlike) this.visit(target, distance, unlike)
    }
  }

  private visit(local: number, distance: number, unlike: number): void {
    const cell = local * WIDTH + distance
    if (this.stamps[cell] === this.stamp && this.best[cell]! <= unlike) return
    this.stamps[cell] = this.stamp
    this.best[cell] = unlike
    this.stack.push(local, distance)
  }

  /** 0: the very character; 1: it only sounds like it; 255: neither. */
  private unlike(position: number, n: number): number {
    const code = this.window.code(n)
    const wanted = this.program.codes[position]!
    if (code === wanted) return 0
    if (code < 0x4e00 || wanted < 0x4e00) return NEVER
    const sound = sounds.classes[code]!
    return sounds.classes[wanted] === sound || sounds.further.get(wanted)?.includes(sound) ? 1 : NEVER
  }
}

/** Where a hit ends whose last character stands at `last`: behind both halves of it, and behind its punctuation. */
function endOf(text: string, last: number, marked: boolean): number {
  const code = text.charCodeAt(last)
  let end = code >= 0xd800 && code < 0xdc00 ? last + 2 : last + 1
  if (marked) while (end < text.length && !sounds.classes[text.charCodeAt(end)] && text.charCodeAt(end) > 0x20) end++
  return end
}
