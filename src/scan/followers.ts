import {GAP, OVER} from '../phrases/graph.js'
import type {Beginnings, BySound} from './beginnings.js'
import {CLASSES, END_OF_SENTENCE} from './classes.js'
import type {Program} from './program.js'
import type {StateSets} from './state-sets.js'

/** 32-bit numbers that hold a bit for every sound. */
const WORDS = CLASSES / 32

/** By state, as bits: the sounds that lead on from it; found when they are first asked for. */
export class Followers {
  private masks = new Int32Array(0)
  private known = new Uint8Array(0)
  /** By the sound of a beginning: those that lead on from it. */
  private readonly behind: (Int32Array | undefined)[] = []

  constructor(
    private readonly program: Program,
    private readonly owners: Uint32Array,
    private readonly beginnings: Beginnings
  ) {}

  /** Whether a sound leads on from a state. */
  has(state: number, sets: StateSets, sound: number): boolean {
    if (!this.known[state]) this.learn(state, sets.items(state))
    return (this.masks[state * WORDS + (sound >>> 5)]! & (1 << (sound & 31))) !== 0
  }

  private learn(state: number, items: Uint32Array): void {
    if (state >= this.known.length) this.grow(state * 2)
    const mask = this.masks.subarray(state * WORDS, (state + 1) * WORDS)
    for (const number of items) {
      if (number >= CLASSES) this.add(number - CLASSES, mask)
      else {
        this.behind[number] ??= maskOf(this.beginnings.behind(number))
        for (let w = 0; w < WORDS; w++) mask[w]! |= this.behind[number]![w]!
      }
    }
    this.known[state] = 1
  }

  private grow(states: number): void {
    const {masks, known} = this
    this.masks = new Int32Array(states * WORDS)
    this.known = new Uint8Array(states)
    this.masks.set(masks)
    this.known.set(known)
  }

  /** Adds the sounds that lead on from a position. */
  private add(from: number, mask: Int32Array): void {
    const {next, bases} = this.program
    for (let i = next.starts[from]!, end = next.starts[from + 1]!; i < end; i++) {
      const item = next.items[i]!
      if (item & GAP) continue
      if (next.sounds[i] === 0) this.add(bases[this.owners[from]!]! + (item >> 2), mask)
      else addBit(mask, next.sounds[i]!)
      if (item & OVER) addBit(mask, END_OF_SENTENCE)
    }
  }
}

/** As bits, the sounds that have positions. */
function maskOf({starts}: BySound): Int32Array {
  const mask = new Int32Array(WORDS)
  for (let sound = 0; sound < CLASSES; sound++) if (starts[sound + 1]! > starts[sound]!) addBit(mask, sound)
  return mask
}

function addBit(mask: Int32Array, bit: number): void {
  mask[bit >>> 5]! |= 1 << (bit & 31)
}
