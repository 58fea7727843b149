import {mayCloseFiller, mayOpenFiller} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import type {Filter} from './filter.js'
import {ANYTHING, CLASS, CLASS_BITS, ownersOf, PAIR, type Program} from './program.js'
import type {Cost, Found} from './scan.js'
import {Verifier} from './verify.js'
import {MAX_SILENCE} from './window.js'

const NEVER = 255
/** Instead of a class: nothing stands there. (ANYTHING: what stands there may be left out, so that it tells nothing.) */
const NOTHING = CLASS
/** Not asked yet. */
const UNKNOWN = -1

/**
 * The phrases whose fragment ends at a place. Most are turned away by the sound beside the fragment, before anything is
 * verified: those sounds stand beside the anchors in one array, because what costs here is going to fetch them.
 */
export class Candidates {
  private readonly index: Uint32Array
  private readonly owners: Uint32Array
  private readonly verifier: Verifier
  private readonly seen = new Uint32Array(64)
  private seenCount = 0
  private text = ''
  private place = 0
  private key = 0
  private tell: (found: Found) => void = () => {}
  private follower = UNKNOWN
  private opened = false

  constructor(
    private readonly program: Program,
    private readonly filter: Filter,
    private readonly cost: Cost
  ) {
    this.index = indexOf(program.fragments)
    this.owners = ownersOf(program.bases)
    this.verifier = new Verifier(program, this.owners)
  }

  /** Begins at a place, the last of `key`. */
  open(text: string, place: number, key: number, tell: (found: Found) => void): void {
    this.text = text
    this.place = place
    this.key = key
    this.tell = tell
    this.seenCount = 0
    this.follower = UNKNOWN
    this.opened = false
  }

  tryFragment(fragment: number, asWritten: boolean): void {
    const row = this.rowOf(fragment)
    if (row < 0) return
    const {seen, program, cost, owners} = this
    const {around} = program
    for (let i = 0; i < this.seenCount; i++) if (seen[i] === row) return
    if (this.follower === UNKNOWN) this.follower = this.soundBehind()
    const {follower} = this
    const preceder = asWritten ? this.soundBefore(fragment) : ANYTHING
    // With another history, the same sounds may have something else before them.
    if (preceder === ANYTHING && this.seenCount < seen.length) seen[this.seenCount++] = row
    const to = program.anchors.starts[row + 1]!
    for (let i = program.anchors.starts[row]!; i < to; i++) {
      cost.tried++
      const before = around[i]! >>> CLASS_BITS
      const behind = around[i]! & CLASS
      if (behind !== follower && behind && follower) continue
      if (before !== preceder && before && preceder) continue
      this.verify(program.anchors.items[i]!, program.soundsLike[owners[program.anchors.items[i]!]!]!)
    }
  }

  private verify(position: number, needed: number): void {
    const {text, place, verifier, cost} = this
    if (needed === NEVER && this.program.codes[position] !== folded[text.charCodeAt(place)]) return
    if (!this.opened) verifier.open(text, place)
    this.opened = true
    const before = verifier.steps
    const found = verifier.find(position, needed)
    cost.verified += verifier.steps - before
    if (found) this.tell(found)
  }

  /** The sound that follows the fragment. */
  private soundBehind(): number {
    const {text, key} = this
    let at = this.place + 1
    const limit = Math.min(text.length, at + MAX_SILENCE)
    while (at < limit && this.filter.steps[text.charCodeAt(at)] === 0) at++
    if (at >= limit) return NOTHING
    const heard = this.classAt(at)
    if (heard >= this.filter.particle || mayOpenFiller[folded[text.charCodeAt(at)]!]) return ANYTHING
    // It may be the beginning of a piece that is said twice: then it is one of the four before it.
    const again =
      heard === (key & CLASS) ||
      heard === ((key >>> CLASS_BITS) & CLASS) ||
      heard === ((key >>> (2 * CLASS_BITS)) & CLASS) ||
      (heard & 31) === key >>> (3 * CLASS_BITS)
    return again ? ANYTHING : heard
  }

  /** The sound before the fragment, when all of it stands in the text without anything between. */
  private soundBefore(fragment: number): number {
    const {text} = this
    let at = this.place
    let silence = MAX_SILENCE
    for (let left = fragment > PAIR ? 3 : fragment > CLASS ? 2 : 1; left > 0; left--) {
      at--
      while (at >= 0 && silence > 0 && this.filter.steps[text.charCodeAt(at)] === 0) {
        at--
        silence--
      }
    }
    if (silence === 0) return ANYTHING
    if (at < 0) return NOTHING
    const heard = this.classAt(at)
    if (heard >= this.filter.particle || mayCloseFiller[folded[text.charCodeAt(at)]!]) return ANYTHING
    const {key, follower} = this
    const again =
      follower === ANYTHING ||
      heard === follower ||
      heard === (key & CLASS) ||
      heard === ((key >>> CLASS_BITS) & CLASS) ||
      heard === ((key >>> (2 * CLASS_BITS)) & CLASS)
    return again ? ANYTHING : heard
  }

  private classAt(at: number): number {
    return this.filter.steps[this.text.charCodeAt(at)]! & CLASS
  }

  private rowOf(fragment: number): number {
    const {index} = this
    const {fragments} = this.program
    const mask = index.length - 1
    let slot = (Math.imul(fragment, 0x9e3779b1) >>> 8) & mask
    for (let row = index[slot]!; row; row = index[slot]!) {
      if (fragments[row - 1] === fragment) return row - 1
      slot = (slot + 1) & mask
    }
    return -1
  }
}

/** Hash table: the row of a fragment, from 1 on. */
function indexOf(fragments: Uint32Array): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, fragments.length * 2)))
  const index = new Uint32Array(size)
  for (let row = 0; row < fragments.length; row++) {
    let slot = (Math.imul(fragments[row]!, 0x9e3779b1) >>> 8) & (size - 1)
    while (index[slot]) slot = (slot + 1) & (size - 1)
    index[slot] = row + 1
  }
  return index
}
