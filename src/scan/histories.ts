import {fillers} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import {FILLER, type Filter} from './filter.js'
import {CLASS, CLASS_BITS, PAIR} from './program.js'
import {MAX_SILENCE} from './window.js'

/** Other histories that are remembered at one place; those of longer ago come first. */
const MOST = 12
/** Marks a history whose last character is that of the text again: after one more they are the same. */
const JOINED = PAIR + 1
/** Places of which they are remembered: more than the longest filler word has characters. */
const PLACES = 8

/**
 * The two sounds before the next character, when particles, filler words and doubled sounds are left out. What stands
 * in the text is one history; `items` holds the others (PAIR of each), which are
 * seldom more than one.
 */
export class Histories {
  count = 0
  items = new Uint32Array(MOST)
  private old = new Uint32Array(MOST)
  private readonly places = new Int32Array(PLACES)
  private readonly counts = new Uint8Array(PLACES)
  private readonly kept = new Uint32Array(PLACES * MOST)
  private slot = 0

  constructor(private readonly filter: Filter) {}

  /** Forgets all: a new text begins. */
  clear(): void {
    this.count = 0
    this.places.fill(-1)
  }

  /** Goes on over the character at `place`, the last of `key`; gives how many other histories there are now. */
  go(text: string, place: number, key: number): number {
    const {old, items, count} = this
    const {sound, particle, pairs} = this.filter
    const heard = key & CLASS
    const spoken = sound[heard]!
    const main = key & PAIR
    const before = (key >>> CLASS_BITS) & PAIR
    this.items = old
    this.old = items
    this.count = 0
    const left = heard >= particle
    if (left || sound[before & CLASS] === spoken) this.add(before)
    for (let i = 0; i < count; i++) if (left || sound[items[i]! & CLASS] === spoken) this.add(items[i]! & PAIR)
    if (pairs[main]! & FILLER) this.addBeforeFillers(text, place)
    for (let i = 0; i < count; i++)
      if (!(items[i]! & JOINED)) this.add(((items[i]! & CLASS) << CLASS_BITS) | heard | JOINED)
    if (this.count) this.remember(place)
    return this.count
  }

  private add(history: number): void {
    const {items, count} = this
    if (history === 0 || count === MOST) return
    for (let i = 0; i < count; i++) if (items[i] === history) return
    items[this.count++] = history
  }

  private remember(place: number): void {
    this.slot = (this.slot + 1) % PLACES
    this.places[this.slot] = place
    this.counts[this.slot] = this.count
    for (let i = 0; i < this.count; i++) this.kept[this.slot * MOST + i] = this.items[i]!
  }

  /** The histories before each filler word that ends at a place. */
  private addBeforeFillers(text: string, place: number): void {
    const {steps} = this.filter
    const last = folded[text.charCodeAt(place)]!
    for (let w = 0; w < fillers.length; w++) {
      const word = fillers[w]!
      if (word[word.length - 1] !== last) continue
      let at = place
      for (let i = word.length - 1; i >= 0 && at >= 0; i--)
        at = folded[text.charCodeAt(at)] === word[i] ? this.placeBefore(text, at) : -1
      if (at < 0) continue
      const earlier = this.placeBefore(text, at)
      const first = earlier < 0 ? 0 : steps[text.charCodeAt(earlier)]! & CLASS
      this.add((first << CLASS_BITS) | (steps[text.charCodeAt(at)]! & CLASS))
      for (let slot = 0; slot < PLACES; slot++)
        if (this.places[slot] === at)
          for (let i = 0; i < this.counts[slot]!; i++) this.add(this.kept[slot * MOST + i]! & PAIR)
    }
  }

  /** Where the character stands that was said before, -1 when there is none near. */
  private placeBefore(text: string, place: number): number {
    const {steps} = this.filter
    let at = place - 1
    const limit = Math.max(-1, at - MAX_SILENCE)
    while (at > limit && !steps[text.charCodeAt(at)]) at--
    return at > limit ? at : -1
  }
}
