import {fillers, kinds, mayCloseFiller, PARTICLE} from '../text/fillers.js'
import type {Automaton} from './automaton.js'
import {MAX_REPETITION} from './window.js'

/** Characters that are remembered; a power of two. */
const MOST = 64
const MASK = MOST - 1
/** So far back a piece is looked for that may be left out. */
const FARTHEST = MOST - 2 * MAX_REPETITION
/** Pieces of different lengths that may be left out before one character: more are noise. */
const MOST_BACKS = 16

/**
 * What was said last, with the states behind it: where a particle, a filler word or a piece said twice ends, the text
 * may also stand where it stood before that.
 */
export class Recent {
  private readonly codes = new Uint16Array(MOST)
  /** The states behind the last characters. */
  readonly states = new Int32Array(MOST)
  /** By character: the lengths of the pieces that end with it and may be left out. */
  private readonly backs = new Uint8Array(MOST * MOST_BACKS)
  private readonly backCounts = new Uint8Array(MOST)
  private count = 0
  /** The last character behind which something may be left out. */
  private lastBack = -MOST

  constructor(private readonly automaton: Automaton) {}

  clear(): void {
    this.count = 0
    this.lastBack = -MOST
  }

  /** Adds a character with which nothing can be left out, and the state behind it. */
  add(code: number, state: number): void {
    const here = this.count++ & MASK
    this.codes[here] = code
    this.states[here] = state
    this.backCounts[here] = 0
  }

  /** Adds a character and gives the state behind it; `state` is the one where nothing is left out. */
  addWithSkips(code: number, state: number): number {
    const at = this.count
    this.add(code, state)
    const particle = kinds[code]! & PARTICLE
    if (!particle && !mayCloseFiller[code] && !this.mayRepeat(code, at)) return state
    if (particle) this.leaveOut(1)
    if (mayCloseFiller[code]) for (const word of fillers) if (this.saidLast(word)) this.leaveOut(word.length)
    for (let length = 1; length <= Math.min(MAX_REPETITION, at); length++) this.leaveOutRepetition(length)
    return this.states[at & MASK]!
  }

  /** Whether a piece may be said twice that ends with a character: it was said shortly before, or so was what may be left out. */
  private mayRepeat(code: number, at: number): boolean {
    const {codes} = this
    if (at - this.lastBack <= MAX_REPETITION) return true
    for (let back = 1; back <= MAX_REPETITION; back++) if (codes[(at - back) & MASK] === code) return true
    return false
  }

  private back(n: number, i: number): number {
    return this.backs[(n & MASK) * MOST_BACKS + i]!
  }

  /** The last `length` characters may be left out, and with them what may be left out before them. */
  private leaveOut(length: number): void {
    const before = this.count - 1 - length
    if (before < 0) return
    this.goBack(length)
    // The state there holds those of what may be left out before it.
    for (let i = 0; i < this.backCounts[before & MASK]!; i++) this.addBack(length + this.back(before, i))
  }

  /** So may they when they are those that were said before them, or before what may be left out before them. */
  private leaveOutRepetition(length: number): void {
    const before = this.count - 1 - length
    if (this.repeats(before, length)) this.leaveOut(length)
    else
      for (let i = 0; i < this.backCounts[before & MASK]!; i++)
        if (this.repeats(before - this.back(before, i), length)) this.goBack(length + this.back(before, i))
  }

  /** The text may also stand where it stood so many characters ago. */
  private goBack(back: number): void {
    const at = this.count - 1
    if (!this.addBack(back)) return
    this.states[at & MASK] = this.automaton.union(this.states[at & MASK]!, this.states[(at - back) & MASK]!)
  }

  /** Gives whether it is a new one. */
  private addBack(back: number): boolean {
    const at = this.count - 1
    const here = at & MASK
    const known = this.backCounts[here]!
    if (back > FARTHEST || back > at || known === MOST_BACKS) return false
    for (let i = 0; i < known; i++) if (this.back(at, i) === back) return false
    this.backs[here * MOST_BACKS + known] = back
    this.backCounts[here] = known + 1
    this.lastBack = at
    return true
  }

  private saidLast(word: readonly number[]): boolean {
    if (word.length > this.count) return false
    for (let i = 1; i <= word.length; i++)
      if (this.codes[(this.count - i) & MASK] !== word[word.length - i]) return false
    return true
  }

  /** Whether the last `length` characters are those that end at character `n`. */
  private repeats(n: number, length: number): boolean {
    if (n - length + 1 < 0) return false
    for (let i = 0; i < length; i++) {
      const code = this.codes[(this.count - 1 - i) & MASK]!
      if (code !== this.codes[(n - i) & MASK] || isDigit(code)) return false
    }
    return true
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
