import {ENDER, kinds} from '../text/fillers.js'
import {folded} from '../text/fold.js'
import {sounds} from '../text/sounds.js'
import {Automaton, END_OF_SENTENCE} from './automaton.js'
import {Ends} from './ends.js'
import type {Program} from './program.js'
import {Skips} from './skips.js'

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

/** Reads texts through the automaton of all phrases; only where one ends is it looked at by itself. */
export function createScanner(program: Program): Scanner {
  const automaton = new Automaton(program)
  const skips = new Skips()
  const ends = new Ends(program)
  const cost: Cost = {characters: 0, made: 0, tried: 0, verified: 0}
  const {classes} = sounds

  return {
    cost,
    scan(text, tell) {
      const {length} = text
      let state = 0
      skips.clear()
      ends.clear()
      automaton.tidy(skips.remembered)
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i)
        const sound = classes[code]!
        if (sound) {
          const to = automaton.go(state, sound)
          ends.hear(automaton.ends(to), text, i, tell)
          state = skips.add(automaton, folded[code]!, i, to)
        } else if (kinds[code]! & ENDER) state = automaton.go(state, END_OF_SENTENCE)
      }
      cost.characters += length
      cost.made = automaton.made
      cost.tried = ends.tried
      cost.verified = ends.verified
    }
  }
}
