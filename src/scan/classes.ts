import {sounds} from '../text/sounds.js'

/** More than there are sound classes: they take so many bits. */
export const CLASS_BITS = 9
export const CLASSES = 1 << CLASS_BITS
/** Instead of a sound, the end of a sentence: over it a phrase goes only where it is written with punctuation. */
export const END_OF_SENTENCE = CLASSES - 1

if (sounds.size >= END_OF_SENTENCE)
  throw new Error(`Expected fewer than ${END_OF_SENTENCE} sound classes, found ${sounds.size}`)
