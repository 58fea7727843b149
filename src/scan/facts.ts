import {GAP_LENGTH} from '../phrases/graph.js'
import type {Phrase} from '../phrases/parse.js'

/** What there is to know of a phrase before it is looked for. */
export interface Facts {
  /** Characters of the longest text it finds, gaps included, fillers not. */
  longest: number
  /** It may end with punctuation, which then belongs to what it finds. */
  isMarked: boolean
  /** It may be nothing at all. */
  isEmpty: boolean
}

const LETTER: Facts = {longest: 1, isMarked: false, isEmpty: false}
const GAP: Facts = {longest: GAP_LENGTH, isMarked: false, isEmpty: true}
const MARK: Facts = {longest: 0, isMarked: true, isEmpty: true}

/** What is known of choices: word lists stand in many phrases. */
const known = new WeakMap<Phrase, Facts>()

export function factsOf(phrase: Phrase): Facts {
  switch (phrase.kind) {
    case 'char':
      return LETTER
    case 'gap':
      return GAP
    case 'mark':
      return MARK
    case 'maybe':
      return {...factsOf(phrase.item), isEmpty: true}
    case 'choice': {
      const facts = known.get(phrase) ?? anyOf(phrase.options.map(factsOf))
      known.set(phrase, facts)
      return facts
    }
    case 'sequence':
      return allOf(phrase.items.map(factsOf))
  }
}

function anyOf(all: readonly Facts[]): Facts {
  return {
    longest: Math.max(...all.map(({longest}) => longest)),
    isMarked: all.some(({isMarked}) => isMarked),
    isEmpty: all.some(({isEmpty}) => isEmpty)
  }
}

function allOf(all: readonly Facts[]): Facts {
  const lastWords = all.findLastIndex(({isEmpty}) => !isEmpty)
  return {
    longest: all.reduce((sum, {longest}) => sum + longest, 0),
    isMarked: all.slice(Math.max(lastWords, 0)).some(({isMarked}) => isMarked),
    isEmpty: lastWords < 0
  }
}
