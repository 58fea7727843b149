import {GAP, OVER} from '../phrases/graph.js'
import {Beginnings} from './beginnings.js'
import {CLASS_BITS, CLASSES, END_OF_SENTENCE} from './classes.js'
import {Followers} from './followers.js'
import {HEAD, ownersOf, type Program, WHOLE} from './program.js'
import {StateSets} from './state-sets.js'
import {StepTable} from './step-table.js'

/** When states hold so many numbers, or there are so many steps between them, all are forgotten: some 30 MB. */
const MOST_NUMBERS = 2 ** 22
const MOST_STEPS = 2 ** 20

const NONE = new Uint32Array(0)

/** What is read to its end in a state. */
export interface StateEnds {
  /** The positions where a part ends. */
  wholes: Uint32Array
  /** The parts whose head, before their first gap, ends. */
  heads: Uint32Array
}

const NO_ENDS: StateEnds = {wholes: NONE, heads: NONE}

/**
 * All phrases as one automaton over sounds, its states made when a text first leads to them. A state is the set of
 * positions, of all phrases, at which what was said so far may stand; in it a number below CLASSES is the sound just
 * heard, for all the positions where a phrase begins with it, the others are positions (and CLASSES). A state below
 * CLASSES is the one in which nothing but that sound was heard; 0: nothing was.
 */
export class Automaton {
  private sets = newSets()
  private steps = new StepTable()
  private readonly unions = new Map<number, number>()
  private readonly owners: Uint32Array
  private readonly beginnings: Beginnings
  private followers: Followers
  private readonly endsOf: (StateEnds | undefined)[] = []
  /** By sound: what ends where a part begins with it. */
  private readonly endsAtOnce: (StateEnds | undefined)[] = []
  private readonly stamps: Uint32Array
  private stamp = 0
  /** The numbers of the state that is being made. */
  private readonly numbers: Uint32Array
  private count = 0
  /**
   * By pair of sounds: 0 where nothing begins with the two of them, nor ends with the second, nor are they the same. All
   * 1 behind a sound with which no state was left yet.
   */
  readonly pairs = new Uint8Array(CLASSES * CLASSES).fill(1)
  /** States, steps and unions made so far. */
  made = 0

  constructor(
    private readonly program: Program,
    isWanted: (phrase: number) => boolean
  ) {
    this.owners = ownersOf(program.bases)
    this.stamps = new Uint32Array(program.codes.length)
    this.numbers = new Uint32Array(program.codes.length + CLASSES)
    this.beginnings = new Beginnings(program, this.owners, isWanted)
    this.followers = new Followers(program, this.owners, this.beginnings)
  }

  /** The state behind one more sound. */
  go(state: number, sound: number): number {
    // Most sounds lead nowhere from most states: no step is kept for those.
    if (state >= CLASSES && !this.followers.has(state, this.sets, sound)) return sound === END_OF_SENTENCE ? 0 : sound
    const to = this.steps.get(state * CLASSES + sound)
    return to < 0 ? this.make(state, sound) : to
  }

  /** The state in which stands whatever stands in one of two. */
  union(a: number, b: number): number {
    if (a === b || b === 0) return a
    if (a === 0) return b
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
    let both = this.unions.get(key)
    if (both === undefined) {
      this.count = 0
      for (const number of new Set([...this.sets.items(a), ...this.sets.items(b)])) this.numbers[this.count++] = number
      both = this.intern()
      this.unions.set(key, both)
      this.made++
    }
    return both
  }

  /** What is read to its end with the sound that led to a state. */
  ends(state: number): StateEnds {
    return (this.endsOf[state] ??= this.findEnds(state))
  }

  /** When there are too many states, forgets them all but those given, which get their new numbers in place. */
  tidy(states: Int32Array): void {
    if (this.sets.size < MOST_NUMBERS && this.steps.count < MOST_STEPS && this.unions.size < MOST_STEPS) return
    const kept = Array.from(states, (state) => this.sets.items(state).slice())
    this.sets = newSets()
    this.steps = new StepTable()
    this.unions.clear()
    this.endsOf.length = 0
    this.followers = new Followers(this.program, this.owners, this.beginnings)
    kept.forEach((items, i) => {
      states[i] = this.sets.intern(items)
    })
  }

  /** Learns which sounds tell something behind a sound. */
  private learnPairs(first: number): void {
    const row = this.pairs.subarray(first << CLASS_BITS, (first + 1) << CLASS_BITS)
    const {starts} = this.beginnings.behind(first)
    for (let sound = 0; sound < CLASSES; sound++)
      row[sound] = Number(starts[sound + 1]! > starts[sound]! || this.endsOfBeginnings(sound) !== NO_ENDS)
    row[first] = 1
  }

  private make(state: number, sound: number): number {
    if (state < CLASSES && this.pairs[state << CLASS_BITS]) this.learnPairs(state)
    this.count = 0
    this.stamp++
    if (sound !== END_OF_SENTENCE) this.numbers[this.count++] = sound
    const from = this.sets.items(state)
    for (let n = 0; n < from.length; n++) {
      const number = from[n]!
      if (number < CLASSES) {
        const {starts, items} = this.beginnings.behind(number)
        for (let i = starts[sound]!, end = starts[sound + 1]!; i < end; i++) this.add(items[i]!)
      } else this.addNext(number - CLASSES, sound)
    }
    const to = this.intern()
    this.steps.set(state * CLASSES + sound, to)
    this.made++
    return to
  }

  private add(position: number): void {
    if (this.stamps[position] === this.stamp) return
    this.stamps[position] = this.stamp
    this.numbers[this.count++] = CLASSES + position
  }

  /** Adds the positions to which a sound leads from one. */
  private addNext(from: number, sound: number): void {
    const {next, bases} = this.program
    const base = bases[this.owners[from]!]!
    let low = next.starts[from]!
    let high = next.starts[from + 1]!
    // Silent positions stand first.
    for (; low < high && next.sounds[low] === 0; low++)
      if (!(next.items[low]! & GAP)) this.addNext(base + (next.items[low]! >> 2), sound)
    if (sound === END_OF_SENTENCE) {
      for (; low < high; low++) if (next.items[low]! & OVER) this.add(from)
      return
    }
    const end = high
    while (high - low > 4) {
      const middle = (low + high) >> 1
      if (next.sounds[middle]! < sound) low = middle + 1
      else high = middle
    }
    for (; low < end && next.sounds[low]! <= sound; low++)
      if (next.sounds[low] === sound && !(next.items[low]! & GAP)) this.add(base + (next.items[low]! >> 2))
  }

  private intern(): number {
    return this.sets.intern(this.numbers.subarray(0, this.count).sort())
  }

  private findEnds(state: number): StateEnds {
    const positions: number[] = []
    let atOnce = NO_ENDS
    for (const number of this.sets.items(state)) {
      if (number < CLASSES) atOnce = this.endsOfBeginnings(number)
      else positions.push(number - CLASSES)
    }
    const ends = this.endsAmong(positions)
    if (ends === NO_ENDS) return atOnce
    if (atOnce === NO_ENDS) return ends
    return {wholes: joined(atOnce.wholes, ends.wholes), heads: joined(atOnce.heads, ends.heads)}
  }

  private endsOfBeginnings(sound: number): StateEnds {
    const {starts, items} = this.beginnings.first
    return (this.endsAtOnce[sound] ??= this.endsAmong(items.subarray(starts[sound], starts[sound + 1])))
  }

  private endsAmong(positions: ArrayLike<number>): StateEnds {
    const {flags} = this.program
    const wholes: number[] = []
    const heads = new Set<number>()
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i]!
      if (flags[position]! & WHOLE) wholes.push(position)
      if (flags[position]! & HEAD) heads.add(this.owners[position]!)
    }
    return wholes.length || heads.size ? {wholes: Uint32Array.from(wholes), heads: Uint32Array.from(heads)} : NO_ENDS
  }
}

/** The states in which nothing but one sound was heard have its number. */
function newSets(): StateSets {
  const sets = new StateSets()
  for (let sound = 1; sound < CLASSES; sound++) sets.intern([sound])
  return sets
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  return Uint32Array.from([...first, ...second])
}
