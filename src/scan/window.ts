import {ENDER, fillers, kinds, mayCloseFiller, mayOpenFiller, PARTICLE} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import {sounds} from '../text/sounds.js'

/** Characters to either side of a fragment that a phrase may reach at most. */
export const REACH = 96
/** More than this much silence (spaces, punctuation) between two characters parts them. */
export const MAX_SILENCE = 32
/** Characters that may follow one another in a phrase are looked for until so many are found. */
const MOST_FOLLOWERS = 10
/** The longest piece of speech that people say twice in a row. */
export const MAX_REPETITION = 4
const SIZE = 2 * REACH + 1
const NO_STEPS = new Int32Array(0)

/**
 * The characters of a turn around one of them, without what says nothing, read as far as they are asked for.
 * Numbered from the middle: 0 is the character itself, 1 the next one, -1 the one before.
 */
export class Window {
  text = ''
  private readonly codes = new Uint16Array(SIZE)
  private readonly places = new Uint32Array(SIZE)
  /** `enders[n]`: a sentence ends between characters n - 1 and n. */
  private readonly enders = new Uint8Array(SIZE)
  private low = 0
  private high = 0
  private lowest = -REACH
  private highest = REACH
  /** What `followers` found for a character and a direction; valid where `stamps` is current. */
  private readonly steps = Array.from({length: 2 * SIZE}, () => NO_STEPS)
  private readonly counts = new Uint8Array(2 * SIZE)
  private readonly stamps = new Uint32Array(2 * SIZE)
  private stamp = 0
  /** Whether a sentence ends anywhere in what was read. */
  private ends = false
  /** How many characters `followers` found. */
  count = 0

  open(text: string, place: number): void {
    this.text = text
    this.stamp++
    this.ends = false
    this.low = 0
    this.high = 0
    this.lowest = -REACH
    this.highest = REACH
    this.codes[REACH] = folded[text.charCodeAt(place)]!
    this.places[REACH] = place
    this.enders[REACH] = 0
  }

  code(n: number): number {
    return this.codes[n + REACH]!
  }

  /** The usual sound of character n. */
  sound(n: number): number {
    return sounds.classes[this.codes[n + REACH]!]!
  }

  place(n: number): number {
    return this.places[n + REACH]!
  }

  /** Whether there is a character n; reads up to it. */
  has(n: number): boolean {
    while (n > this.high && this.high < this.highest) this.readNext()
    while (n < this.low && this.low > this.lowest) this.readPrevious()
    return n >= this.low && n <= this.high
  }

  /** Whether a sentence ends between the characters `from` and `to` (either order). */
  sentenceEndsBetween(from: number, to: number): boolean {
    if (!this.ends) return false
    for (let n = Math.min(from, to) + 1; n <= Math.max(from, to); n++) if (this.enders[n + REACH]) return true
    return false
  }

  /**
   * The characters that may follow character n inside a phrase, seen in one direction (1 or -1): its neighbour, and
   * those behind particles, fillers and immediate repetitions: `count` of them, nearest first.
   */
  followers(n: number, direction: 1 | -1): Int32Array {
    const slot = 2 * (n + REACH) + (direction === 1 ? 1 : 0)
    if (this.stamps[slot] !== this.stamp) {
      this.stamps[slot] = this.stamp
      if (this.steps[slot] === NO_STEPS) this.steps[slot] = new Int32Array(MOST_FOLLOWERS + MAX_REPETITION + 3)
      this.counts[slot] = this.findFollowers(n, direction, this.steps[slot]!)
    }
    this.count = this.counts[slot]!
    return this.steps[slot]!
  }

  private findFollowers(n: number, direction: 1 | -1, steps: Int32Array): number {
    let count = 0
    if (this.has(n + direction)) steps[count++] = n + direction
    for (let i = 0; i < count && count < MOST_FOLLOWERS; i++) {
      const at = steps[i]!
      const kind = kinds[this.code(at)]! & PARTICLE
      if (kind && this.has(at + direction)) count = insert(steps, count, at + direction)
      const filler = this.fillerAt(at, direction)
      if (filler && this.has(at + direction * filler)) count = insert(steps, count, at + direction * filler)
      for (let length = 1; length <= MAX_REPETITION; length++) {
        const beyond = at + direction * length
        if (this.repeats(n, at, length, direction) && this.has(beyond)) count = insert(steps, count, beyond)
      }
    }
    return count
  }

  /** Extends a hit over the pieces of it, at most `most` characters, that were said twice at its end: 我我不懂. */
  overRepetition(n: number, direction: 1 | -1, most: number): number {
    for (let length = Math.min(most, MAX_REPETITION); length >= 1; length--)
      if (this.repeats(n, n + direction, length, direction))
        return this.overRepetition(n + direction * length, direction, most)
    return n
  }

  /** Whether the `length` characters from `at` on are those that end at n. */
  private repeats(n: number, at: number, length: number, direction: 1 | -1): boolean {
    for (let i = 0; i < length; i++) {
      const said = n - direction * (length - 1 - i)
      const again = at + direction * i
      if (!this.has(again) || !this.has(said) || this.code(again) !== this.code(said)) return false
      // 100 is no stammered 10.
      if (isDigit(this.code(said))) return false
      // A longer piece is repeated in one breath: 您好，您好像 says two things.
      if (length > 1 && this.place(again) !== this.place(again - direction) + direction) return false
    }
    return true
  }

  /** How many characters from `low` to `high` say something: no particles, no filler words. */
  countSaid(low: number, high: number): number {
    let count = 0
    for (let n = low; n <= high; ) {
      const filler = this.fillerAt(n, 1)
      if (filler) n += filler
      else if (kinds[this.code(n++)]! & PARTICLE) continue
      else count++
    }
    return count
  }

  /** Length of the longest filler word that stands at n, 0 when none does. */
  private fillerAt(n: number, direction: 1 | -1): number {
    const may = direction === 1 ? mayOpenFiller : mayCloseFiller
    if (!may[this.code(n)]) return 0
    let longest = 0
    for (const word of fillers) {
      if (word.length <= longest) continue
      const first = direction === 1 ? n : n - word.length + 1
      if (word.every((code, i) => this.has(first + i) && this.code(first + i) === code)) longest = word.length
    }
    return longest
  }

  private readNext(): void {
    const {text} = this
    let place = this.place(this.high) + 1
    const limit = Math.min(text.length, place + MAX_SILENCE)
    let ender = 0
    while (place < limit && !sounds.classes[text.charCodeAt(place)]) ender |= kinds[text.charCodeAt(place++)]! & ENDER
    if (place >= limit) {
      this.highest = this.high
      return
    }
    this.high++
    this.set(this.high, place)
    this.enders[this.high + REACH] = ender
    this.ends ||= ender > 0
  }

  private readPrevious(): void {
    const {text} = this
    let place = this.place(this.low) - 1
    const limit = Math.max(-1, place - MAX_SILENCE)
    let ender = 0
    while (place > limit && !sounds.classes[text.charCodeAt(place)]) ender |= kinds[text.charCodeAt(place--)]! & ENDER
    if (place <= limit) {
      this.lowest = this.low
      return
    }
    this.enders[this.low + REACH] = ender
    this.ends ||= ender > 0
    this.low--
    this.set(this.low, place)
  }

  private set(n: number, place: number): void {
    this.codes[n + REACH] = folded[this.text.charCodeAt(place)]!
    this.places[n + REACH] = place
  }
}

/** Keeps the first `count` numbers free of doubles. */
function insert(list: Int32Array, count: number, value: number): number {
  for (let i = 0; i < count; i++) if (list[i] === value) return count
  list[count] = value
  return count + 1
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
