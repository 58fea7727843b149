import {ENDER, kinds, mayCloseFiller, PARTICLE} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import {sounds} from '../text/sounds.js'
import {Automaton} from './automaton.js'
import {CLASS_BITS, CLASSES, END_OF_SENTENCE} from './classes.js'
import {Ends} from './ends.js'
import type {Program} from './program.js'
import {Recent} from './recent.js'
import {MAX_REPETITION} from './window.js'

/** A phrase found in a text: offsets UTF-16, half-open. */
export interface Found {
  phrase: number
  start: number
  end: number
  /** False when only the sound is right. */
  certain: boolean
}

export interface Scanner {
  /** Every phrase in the text, read once from left to right. A phrase is told once for each end it has. */
  scan(text: string, tell: (found: Found) => void): void
  /** What scans have cost so far, counted in steps. */
  readonly cost: Cost
}

export interface Cost {
  /** Characters read. */
  characters: number
  /** States of the automaton made, and steps between them. */
  made: number
  /** Phrases whose end was heard. */
  tried: number
  /** Pairs of a phrase's position and a character visited to verify them. */
  verified: number
}

/**
 * Reads texts through the automaton of all phrases; only where one may end is it looked at by itself. Most of a text is
 * no part of any phrase: there one look at a table of pairs of sounds is all that a character costs. A phrase that is not
 * wanted costs nothing.
 */
export function createScanner(program: Program, isWanted: (phrase: number) => boolean = () => true): Scanner {
  const automaton = new Automaton(program, isWanted)
  const recent = new Recent(automaton)
  const ends = new Ends(program)
  const cost: Cost = {characters: 0, made: 0, tried: 0, verified: 0}
  const {pairs} = automaton
  const steps = stepsOf()

  return {
    cost,
    scan(text, tell) {
      const {length} = text
      let state = 0
      /** Characters since one that may be part of a phrase. */
      let quiet = 0
      recent.clear()
      ends.clear()
      automaton.tidy(recent.states)
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i)
        const step = steps[code]!
        if (step === 0) continue
        const sound = step & CLASS
        quiet++
        if (step === sound && quiet > MAX_REPETITION && state < CLASSES && !pairs[(state << CLASS_BITS) | sound]) {
          state = sound
          recent.add(folded[code]!, state)
        } else if (sound === END_OF_SENTENCE) {
          state = automaton.go(state, sound)
        } else {
          const to = automaton.go(state, sound)
          ends.hear(automaton.ends(to), text, i, tell)
          state = recent.addWithSkips(folded[code]!, to)
        }
        if (state >= CLASSES) quiet = 0
      }
      cost.characters += length
      cost.made = automaton.made
      cost.tried = ends.tried
      cost.verified = ends.verified
    }
  }
}

const CLASS = CLASSES - 1
/** In a step, above the sound: something may be left out here. */
const SKIP = CLASSES

let known: Uint16Array | undefined

/** By UTF-16 code: its sound, and SKIP where a particle or a filler word may end; 0 where nothing is said. */
function stepsOf(): Uint16Array {
  if (known) return known
  known = sounds.classes.slice()
  for (let code = 0; code < known.length; code++) {
    if (known[code]) known[code]! |= kinds[code]! & PARTICLE || mayCloseFiller[folded[code]!] ? SKIP : 0
    else if (kinds[code]! & ENDER) known[code] = END_OF_SENTENCE
  }
  return known
}
