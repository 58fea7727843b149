import {GAP, GAP_LENGTH, OVER} from '../phrases/graph.js'
import {sounds, soundsOf} from '../text/sounds.js'
import {FIRST, LAST, type Program, type Rows} from './program.js'
import {REACH, Window} from './window.js'

/** A phrase's text as far as it reaches from a fragment: characters from `low` to `high` of the window. */
export interface Reach {
  low: number
  high: number
  /** Characters that only sound like the phrase's. */
  unlike: number
}

const NEVER = 255
const WIDTH = REACH + 1

/**
 * Looks left and right of a fragment for the rest of its phrase: a search through the pairs (position in the phrase,
 * character of the text), each visited at most once for each number of unlike characters, so never slower than linear.
 */
export class Verifier {
  private readonly window = new Window()
  /** Fewest unlike characters with which a pair was reached, by position and distance; valid where `stamps` is current. */
  private readonly best: Uint8Array
  private readonly stamps: Uint32Array
  private stamp = 0
  private readonly stack: number[] = []
  /** Pairs visited so far: the steps that verification takes. */
  steps = 0

  constructor(private readonly program: Program) {
    let widest = 0
    const {bases, codes} = program
    for (let i = 0; i < bases.length; i++) widest = Math.max(widest, (bases[i + 1] ?? codes.length) - bases[i]!)
    this.best = new Uint8Array(widest * WIDTH)
    this.stamps = new Uint32Array(widest * WIDTH)
  }

  /** Opens the window at a place of a text; `search` then looks around it. */
  open(text: string, place: number): Window {
    this.window.open(text, place)
    return this.window
  }

  /** How far the phrase of `position` reaches around character 0 of the window, or undefined when it does not stand there. */
  search(position: number, mayBeUnlike: number): Reach | undefined {
    const here = this.unlike(position, 0)
    if (here > mayBeUnlike) return undefined
    const left = this.run(position, -1, here, mayBeUnlike)
    if (!left) return undefined
    const right = this.run(position, 1, left.unlike, mayBeUnlike)
    if (!right) return undefined
    return {
      low: this.window.overRepetition(left.at, -1, (right.at - left.at + 1) >> 1),
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
    const phrase = program.phrases[position]!
    const base = program.bases[phrase]!
    const limit = Math.min(REACH, 2 * program.longest[phrase]! + 16)
    const rows: Rows = direction === 1 ? program.next : program.previous
    const goal = direction === 1 ? LAST : FIRST
    let farthest: {at: number; unlike: number} | undefined
    this.stamp++
    stack.length = 0
    this.visit(position - base, 0, unlike)
    while (stack.length) {
      const distance = stack.pop()!
      const local = stack.pop()!
      this.steps++
      const at = direction * distance
      const soFar = this.best[local * WIDTH + distance]!
      if (program.flags[base + local]! & goal && (!farthest || distance > Math.abs(farthest.at)))
        farthest = {at, unlike: soFar}
      const row = rows.starts[base + local]!
      const rowEnd = rows.starts[base + local + 1]!
      if (row === rowEnd || distance >= limit) continue
      const followers = Array.from(window.followers(at, direction))
      for (let i = row; i < rowEnd; i++) {
        const target = rows.items[i]! >> 2
        const flags = rows.items[i]! & 3
        for (const follower of followers) this.step(target, base, at, follower, flags, soFar, mayBeUnlike, limit)
        // What stands in a gap says nothing, so words that only sound right must stand together.
        if (flags & GAP && mayBeUnlike === 0) this.leap(target, base, at, direction, soFar, mayBeUnlike, limit)
      }
    }
    return farthest
  }

  /** Goes to `target` at any of the characters that a gap reaches. */
  private leap(
    target: number,
    base: number,
    at: number,
    direction: 1 | -1,
    soFar: number,
    mayBeUnlike: number,
    limit: number
  ): void {
    for (let length = 1; length <= GAP_LENGTH; length++) {
      const to = at + direction * (length + 1)
      if (!this.window.has(to) || this.window.sentenceEndsBetween(at, to)) return
      this.step(target, base, at, to, OVER, soFar, mayBeUnlike, limit)
    }
  }

  private step(
    target: number,
    base: number,
    from: number,
    to: number,
    flags: number,
    soFar: number,
    mayBeUnlike: number,
    limit: number
  ): void {
    const distance = Math.abs(to)
    if (distance > limit) return
    const unlike = soFar + this.unlike(target, to)
    if (unlike > mayBeUnlike) return
    if (!(flags & OVER) && this.window.sentenceEndsBetween(from, to)) return
    this.visit(target - base, distance, unlike)
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
    return soundsOf(wanted).includes(sounds.classes[code]!) ? 1 : NEVER
  }
}
