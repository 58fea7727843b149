import {ENDER, fillers, kinds, mayOpenFiller, PARTICLE} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import {sounds} from '../text/sounds.js'

/** Characters of a text that are kept at once; a longer text is read in pieces. */
export const MOST = 1 << 13
/** So many characters to either side of one may belong to the same phrase. */
export const REACH = 160
/** More than this much silence (spaces, punctuation) between two characters parts them. */
const MAX_SILENCE = 32
/** The longest piece of speech that people say twice in a row. */
const MAX_REPETITION = 4
/** Characters that may follow one another in a phrase are looked for until so many are found. */
const MOST_FOLLOWERS = 6
const WIDTH = MOST_FOLLOWERS + MAX_REPETITION + 3

/** The characters of a piece of text that say something, numbered from 0 on: no spaces, no punctuation. */
export class Said {
  readonly codes = new Uint16Array(MOST)
  readonly places = new Uint32Array(MOST)
  /** How many characters up to this one may be left out: particles, filler words, what may be said again. */
  private readonly skips = new Uint16Array(MOST)
  /** The number of the sentence that a character is in. */
  readonly sentences = new Uint16Array(MOST)
  count = 0
  /** Whether the piece goes on to the end of the text. */
  isLast = true
  text = ''
  /** From here on in the text nothing was read. */
  private end = 0
  /** Where silence parts the characters, ascending: before which of them. */
  private readonly parted: number[] = []
  /** What `followers` found. */
  private readonly steps = new Uint16Array(MOST * WIDTH)
  private readonly stepCounts = new Uint8Array(MOST)
  /** How many characters `followers` found. */
  found = 0

  open(text: string): void {
    this.text = text
    this.count = 0
    this.end = 0
    this.parted.length = 0
    this.read()
  }

  /** Goes on to the next piece; gives how many characters of this one stand at the beginning of it. */
  next(): number {
    const kept = 2 * REACH
    const from = this.count - kept
    const {parted} = this
    this.codes.copyWithin(0, from, this.count)
    this.places.copyWithin(0, from, this.count)
    this.sentences.copyWithin(0, from, this.count)
    const first = this.sentences[0]!
    for (let n = 0; n < kept; n++) this.sentences[n]! -= first
    const later = parted.filter((n) => n > from).map((n) => n - from)
    parted.length = 0
    parted.push(...later)
    this.count = kept
    this.read()
    return kept
  }

  private read(): void {
    const {text, codes, places, sentences} = this
    const {length} = text
    const {classes} = sounds
    let n = this.count
    let sentence = n ? sentences[n - 1]! : 0
    let before = n ? places[n - 1]! : -1
    let ended = 0
    let i = this.end
    for (; i < length && n < MOST; i++) {
      const code = text.charCodeAt(i)
      if (classes[code] === 0) {
        ended |= kinds[code]! & ENDER
        continue
      }
      if (ended) {
        sentence++
        ended = 0
      }
      if (i - before > MAX_SILENCE && n) this.parted.push(n)
      codes[n] = folded[code]!
      places[n] = i
      sentences[n] = sentence
      before = i
      n++
    }
    // What ends a sentence is read again with what stands behind it.
    this.end = n ? places[n - 1]! + 1 : i
    this.isLast = i === length
    this.count = n
    this.stepCounts.fill(0, 0, n)
    this.countSkips()
  }

  private countSkips(): void {
    const {codes, skips, count} = this
    let sum = 0
    let filler = 0
    for (let n = 0; n < count; n++) {
      const code = codes[n]!
      filler = Math.max(filler - 1, this.fillerAt(n))
      let isSkip = filler > 0 || (kinds[code]! & PARTICLE) > 0
      for (let back = 1; back <= MAX_REPETITION && back <= n && !isSkip; back++) isSkip = codes[n - back] === code
      if (isSkip) sum++
      skips[n] = sum
    }
  }

  /** Behind the last character that may stand in a phrase with character n. */
  limit(n: number): number {
    for (const at of this.parted) if (at > n) return at
    return this.count
  }

  /** The first character from which a phrase may lead to n that has at most `most` characters up to it. */
  earliest(n: number, most: number): number {
    const {skips} = this
    let last = Math.max(0, n - REACH)
    for (const at of this.parted) if (at <= n && at > last) last = at
    let first = Math.max(last, n - most + 1)
    while (first > last && n - first + 2 - (skips[n]! - (skips[first - 2] ?? 0)) <= most) first--
    return first
  }

  /**
   * The characters that may follow character n inside a phrase: its neighbour, and those behind particles, fillers and
   * immediate repetitions: `found` of them from the place given in `followed` on, nearest first.
   */
  followers(n: number): number {
    const from = n * WIDTH
    this.found = this.stepCounts[n]! || this.findFollowers(n, from)
    // 255: known to have none.
    if (this.found === 255) this.found = 0
    return from
  }

  /** The characters found by `followers`. */
  get followed(): Uint16Array {
    return this.steps
  }

  private findFollowers(n: number, from: number): number {
    const limit = this.limit(n)
    const {steps, codes} = this
    let count = 0
    if (n + 1 < limit) steps[from + count++] = n + 1
    for (let i = 0; i < count && count < MOST_FOLLOWERS; i++) {
      const at = steps[from + i]!
      if (kinds[codes[at]!]! & PARTICLE && at + 1 < limit) count = this.insert(from, count, at + 1)
      const filler = this.fillerAt(at)
      if (filler && at + filler < limit) count = this.insert(from, count, at + filler)
      for (let length = 1; length <= MAX_REPETITION; length++)
        if (at + length < limit && this.repeats(n, at, length)) count = this.insert(from, count, at + length)
    }
    this.stepCounts[n] = count || 255
    return this.stepCounts[n]!
  }

  /** Keeps the followers free of doubles. */
  private insert(from: number, count: number, value: number): number {
    for (let i = 0; i < count; i++) if (this.steps[from + i] === value) return count
    this.steps[from + count] = value
    return count + 1
  }

  /** Whether the `length` characters from `at` on are those that end at n. */
  private repeats(n: number, at: number, length: number): boolean {
    const {codes, places} = this
    for (let i = 0; i < length; i++) {
      const said = n - length + 1 + i
      const again = at + i
      if (said < 0 || codes[again] !== codes[said]) return false
      // 100 is no stammered 10.
      if (isDigit(codes[said]!)) return false
      // A longer piece is repeated in one breath: 您好，您好像 says two things.
      if (length > 1 && places[again] !== places[again - 1]! + 1) return false
    }
    return true
  }

  /** Length of the longest filler word that stands at n, 0 when none does. */
  private fillerAt(n: number): number {
    if (!mayOpenFiller[this.codes[n]!]) return 0
    for (const word of fillers) if (n + word.length <= this.count && this.holds(word, n)) return word.length
    return 0
  }

  /** The lengths of the filler words that end with character n. */
  fillersEndingAt(n: number): number[] {
    const lengths: number[] = []
    for (const word of fillers)
      if (n + 1 >= word.length && this.holds(word, n - word.length + 1)) lengths.push(word.length)
    return lengths
  }

  private holds(word: readonly number[], from: number): boolean {
    for (let i = 0; i < word.length; i++) if (this.codes[from + i] !== word[i]) return false
    return true
  }

  /** How many characters from `low` to `high` say something: no particles, no filler words. */
  countSaid(low: number, high: number): number {
    let count = 0
    for (let n = low; n <= high; ) {
      const filler = this.fillerAt(n)
      if (filler) n += filler
      else if (kinds[this.codes[n++]!]! & PARTICLE) continue
      else count++
    }
    return count
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
