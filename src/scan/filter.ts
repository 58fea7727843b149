import {fillers, forEachParticle} from '../text/fillers.js'
import {sounds} from '../text/sounds.js'
import {CLASS, CLASS_BITS, PAIR, type Program} from './program.js'

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
  // One row for all: fragments of one sound, and particles, whatever stands before them.
  const row = new Uint8Array(CLASSES).fill(SKIP, particle)
  let i = 0
  for (; i < fragments.length && fragments[i]! <= CLASS; i++)
    for (let c = fragments[i]!; c; c = variants[c]!) row[c]! |= FRAGMENT
  for (let a = 0; a < CLASSES; a++) pairs.set(row, a << CLASS_BITS)
  for (let c = 1; c < CLASSES; c++) pairs[(c << CLASS_BITS) | c]! |= SKIP
  for (; i < fragments.length && fragments[i]! <= PAIR; i++) mark(fragments[i]!, FRAGMENT)
  for (const word of fillers)
    mark((sounds.classes[word.at(-2)!]! << CLASS_BITS) | sounds.classes[word.at(-1)!]!, FILLER)
  for (; i < fragments.length; i++) {
    const fragment = fragments[i]!
    for (let a = fragment >>> (2 * CLASS_BITS); a; a = variants[a]!)
      for (let b = (fragment >>> CLASS_BITS) & CLASS; b; b = variants[b]!)
        for (let c = fragment & CLASS; c; c = variants[c]!)
          triples[hash((((a << CLASS_BITS) | b) << CLASS_BITS) | c, shift)] = 1
  }
  return {steps, sound, particle, pairs, triples, shift}

  function mark(pair: number, kind: number): void {
    for (let b = pair >>> CLASS_BITS; b; b = variants[b]!)
      for (let c = pair & CLASS; c; c = variants[c]!) pairs[(b << CLASS_BITS) | c]! |= kind
  }
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
  const {classes} = sounds
  for (let code = 0; code < 0x10000; code++) {
    const own = classes[code]!
    if (own) steps[code] = own | MOVE
  }
  forEachParticle((code) => {
    const own = classes[code]!
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
