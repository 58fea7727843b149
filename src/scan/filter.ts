import {fillers, forEachParticle} from '../text/fillers.js'
import {sounds} from '../text/sounds.js'
import {CLASS_BITS, type Program} from './program.js'

export const CLASS = (1 << CLASS_BITS) - 1
export const PAIR = (1 << (2 * CLASS_BITS)) - 1
export const TRIPLE = (1 << (3 * CLASS_BITS)) - 1
const CLASSES = 1 << CLASS_BITS

/** What a pair of sounds may mean: a fragment ends here; what was said here may be left out; a filler word may end here. */
export const FRAGMENT = 1
export const SKIP = 2
export const FILLER = 4

/**
 * Tables that tell, of nearly every character of a text, that nothing ends at it, in two looks: at the last two sounds
 * and at a hash of the last three. A particle has a class of its own beside that of its sound, so that it shows, too.
 */
export interface Filter {
  /** By UTF-16 code: the class of its sound, or of the particle that it is, and MOVE; 0 where nothing is said. */
  steps: Uint16Array
  /** The sound of a class. */
  sound: Uint16Array
  /** First class that is a particle's. */
  particle: number
  /** By pair of classes: FRAGMENT, SKIP, FILLER. */
  pairs: Uint8Array
  /** By hash of three classes: whether a fragment may end here. */
  triples: Uint8Array
  shift: number
}

/** In `steps`: how far a character moves the classes before it, above its own class. */
export const MOVE = CLASS_BITS << CLASS_BITS

/** The slot of the last three classes in a table of `2 ** (32 - shift)`. */
export function hash(key: number, shift: number): number {
  return Math.imul(key << (32 - 3 * CLASS_BITS), 0x9e3779b1) >>> shift
}

export function buildFilter({fragments}: Program): Filter {
  const {steps, sound, particle, variants} = stepsWithParticles()
  const pairs = new Uint8Array(CLASSES * CLASSES)
  const bits = Math.min(18, Math.max(12, Math.ceil(Math.log2(fragments.length * 32 + 1))))
  const shift = 32 - bits
  const triples = new Uint8Array(1 << bits)
  for (let c = 1; c < CLASSES; c++) pairs[(c << CLASS_BITS) | c] = SKIP
  for (let c = particle; c < CLASSES; c++) for (let b = 0; b < CLASSES; b++) pairs[(b << CLASS_BITS) | c] = SKIP
  const all = (c: number) => (variants[c] ? [c, variants[c]] : [c])
  for (const fragment of fragments) {
    const last = all(fragment & CLASS)
    const middle = all((fragment >>> CLASS_BITS) & CLASS)
    if (fragment > PAIR) {
      for (const a of all(fragment >>> (2 * CLASS_BITS)))
        for (const b of middle)
          for (const c of last) triples[hash((((a << CLASS_BITS) | b) << CLASS_BITS) | c, shift)] = 1
    } else if (fragment > CLASS) for (const b of middle) for (const c of last) pairs[(b << CLASS_BITS) | c]! |= FRAGMENT
    else for (const c of last) for (let b = 0; b < CLASSES; b++) pairs[(b << CLASS_BITS) | c]! |= FRAGMENT
  }
  for (const word of fillers)
    for (const b of all(sounds.classes[word.at(-2)!]!))
      for (const c of all(sounds.classes[word.at(-1)!]!)) pairs[(b << CLASS_BITS) | c]! |= FILLER
  return {steps, sound, particle, pairs, triples, shift}
}

let known: {steps: Uint16Array; sound: Uint16Array; particle: number; variants: Uint16Array} | undefined

/** The sound classes, and a further one for each sound that a particle has: `variants` leads from the one to the other. */
function stepsWithParticles() {
  if (known) return known
  const steps = new Uint16Array(0x10000)
  const sound = Uint16Array.from({length: CLASSES}, (_, i) => i)
  const variants = new Uint16Array(CLASSES)
  const particle = sounds.size
  let size = particle
  for (let code = 0; code < 0x10000; code++) {
    const own = sounds.classes[code]!
    steps[code] = own && own | MOVE
  }
  forEachParticle((code) => {
    const own = sounds.classes[code]!
    if (!variants[own]) {
      variants[own] = size
      sound[size++] = own
    }
    steps[code] = variants[own]! | MOVE
  })
  if (size > CLASSES) throw new Error(`Expected at most ${CLASSES} sound classes, found ${size}`)
  known = {steps, sound, particle, variants}
  return known
}
