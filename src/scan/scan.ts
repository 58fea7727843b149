import {Candidates} from './candidates.js'
import {buildFilter, FRAGMENT, hash} from './filter.js'
import {Histories} from './histories.js'
import {CLASS, CLASS_BITS, PAIR, type Program, TRIPLE} from './program.js'

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
  /** Characters at which a fragment might end, or something may be left out. */
  looks: number
  /** Phrases one of whose fragments ended. */
  tried: number
  /** Pairs of a phrase's position and a character visited to verify them. */
  verified: number
}

/**
 * Looks for the fragments of all phrases by the sounds of the text: the last three classes are one number, and two
 * tables say whether anything may end there. Only where it may, the phrases of the fragment are tried around it.
 * The loop has no branch for what says nothing, since a branch that punctuation decides costs more than the rest.
 */
export function createScanner(program: Program): Scanner {
  const filter = buildFilter(program)
  const {steps, sound, pairs, triples, shift} = filter
  const cost: Cost = {characters: 0, looks: 0, tried: 0, verified: 0}
  const candidates = new Candidates(program, filter, cost)
  const histories = new Histories(filter)

  return {
    cost,
    scan(text, tell) {
      const {length} = text
      let key = 0
      let others = 0
      histories.clear()
      for (let i = 0; i < length; i++) {
        const step = steps[text.charCodeAt(i)]!
        key = (key << (step >>> CLASS_BITS)) | (step & CLASS)
        if (pairs[key & PAIR]! | triples[hash(key, shift)]! | others && step) {
          look(text, i, key, tell)
          others = histories.go(text, i, key)
        }
      }
      cost.characters += length
    }
  }

  /** Tries every fragment that may end at a place, the characters before it read in each of the ways they may be read. */
  function look(text: string, place: number, key: number, tell: (found: Found) => void): void {
    cost.looks++
    candidates.open(text, place, key, tell)
    tryAll(key & TRIPLE, true)
    for (let h = 0; h < histories.count; h++)
      tryAll(((histories.items[h]! & PAIR) << CLASS_BITS) | (key & CLASS), false)
  }

  /** `asWritten`: whether these are the characters that stand in the text, nothing left out. */
  function tryAll(triple: number, asWritten: boolean): void {
    const pair = (sound[(triple >>> CLASS_BITS) & CLASS]! << CLASS_BITS) | sound[triple & CLASS]!
    const first = sound[triple >>> (2 * CLASS_BITS)]!
    if (first && triples[hash(triple, shift)]) candidates.tryFragment((first << (2 * CLASS_BITS)) | pair, asWritten)
    if (pairs[triple & PAIR]! & FRAGMENT) {
      if (pair > CLASS) candidates.tryFragment(pair, asWritten)
      candidates.tryFragment(pair & CLASS, asWritten)
    }
  }
}
