import type {Phrase} from './parse.js'

/** The alternatives of which a phrase consists, word lists opened: it is found where one of them is. */
export function partsOf(phrase: Phrase): Phrase[] {
  return phrase.kind === 'choice' ? phrase.options.flatMap(partsOf) : [phrase]
}
