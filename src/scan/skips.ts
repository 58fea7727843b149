import {fillers, kinds, mayCloseFiller, PARTICLE} from '../text/fillers.js'
import type {Automaton} from './automaton.js'
import {MAX_REPETITION} from './window.js'

/** Characters that are remembered; a power of two. */
const RECENT = 64
const LAST = RECENT - 1

/**
 * What was said last, with the states behind it: where a particle, a filler word or a piece said twice ends, the text
 * may also stand where it stood before that.
 */
export class Skips {
  private readonly codes = new Uint16Array(RECENT)
  private readonly places = new Int32Array(RECENT)
  private readonly states = new Int32Array(RECENT)
  /** By character: how many characters back those stand behind which all may be left out; nearest first. */
  private readonly backs: number[][] = Array.from({length: RECENT}, () => [])
  private count = 0
  /** Number of the last character behind which something may be left out. */
  private lastBack = -RECENT

  clear(): void {
    this.count = 0
    this.lastBack = -RECENT
    this.codes.fill(0)
  }

  /** Adds a character and gives the state behind it; `state` is the one where nothing is left out. */
  add(automaton: Automaton, code: number, place: number, state: number): number {
    const {codes, count, states} = this
    const here = count & LAST
    codes[here] = code
    this.places[here] = place
    this.backs[here]!.length = 0
    this.count++
    const may =
      kinds[code]! & PARTICLE ||
      mayCloseFiller[code]! ||
      code === codes[(count - 1) & LAST] ||
      code === codes[(count - 2) & LAST] ||
      code === codes[(count - 3) & LAST] ||
      code === codes[(count - 4) & LAST] ||
      count - this.lastBack <= MAX_REPETITION
    states[here] = may && count > 0 ? this.withSkips(automaton, code, state) : state
    return states[here]!
  }

  /** The states remembered, for the automaton to renumber. */
  get remembered(): Int32Array {
    return this.states
  }

  private withSkips(automaton: Automaton, code: number, state: number): number {
    const at = this.count - 1
    if (kinds[code]! & PARTICLE) this.addBacks(1)
    if (mayCloseFiller[code]) for (const word of fillers) if (this.saidLast(word)) this.addBacks(word.length)
    for (let length = 1; length <= Math.min(MAX_REPETITION, at); length++) {
      if (this.repeats(at - length, length)) this.addBack(length)
      for (const back of this.backs[(at - length) & LAST]!)
        if (this.repeats(at - length - back, length)) this.addBack(length + back)
    }
    const backs = this.backs[at & LAST]!
    if (backs.length) this.lastBack = at
    let all = state
    for (const back of backs) all = automaton.union(all, this.states[(at - back) & LAST]!)
    return all
  }

  /** The last `length` characters may be left out, and so may all that may be left out before them. */
  private addBacks(length: number): void {
    const before = this.count - 1 - length
    if (before < 0) return
    this.addBack(length)
    for (const back of this.backs[before & LAST]!) this.addBack(length + back)
  }

  private addBack(back: number): void {
    const backs = this.backs[(this.count - 1) & LAST]!
    if (back < RECENT - 2 * MAX_REPETITION && back <= this.count - 1 && !backs.includes(back)) backs.push(back)
  }

  private saidLast(word: readonly number[]): boolean {
    if (word.length > this.count) return false
    for (let i = 1; i <= word.length; i++)
      if (this.codes[(this.count - i) & LAST] !== word[word.length - i]) return false
    return true
  }

  /** Whether the last `length` characters are those that end at character `n`. */
  private repeats(n: number, length: number): boolean {
    const at = this.count - 1
    if (n - length + 1 < 0) return false
    for (let i = 0; i < length; i++) {
      const code = this.codes[(at - i) & LAST]!
      if (code !== this.codes[(n - i) & LAST] || isDigit(code)) return false
    }
    return true
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
