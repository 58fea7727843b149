import type {Hit, Turn} from '../model.js'
import {type Of, object} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, when, where, who} from './scope.js'
import {inBoth, turnsIn} from './stretch.js'

const shape = object({spelling: object({})}, {who, where, when})

/** A Latin word of at least three letters, with the dots, digits and signs that make it something else than a word. */
const TOKEN = /[A-Za-z0-9_@.:/#$&+-]*[A-Za-z]{3}[A-Za-z0-9_@.:/#$&+'’-]*/g
const WORD = /^[A-Z]?[a-z]+(?:['’][a-z]+)?$/

/**
 * Latin words that neither the dictionary nor the project's vocabulary has. Abbreviations (VIP), names with inner capitals
 * or digits, addresses and URLs are no words. Silent where there is no speller.
 */
export const spelling: Check<Of<typeof shape>> = {
  shape,
  compile(options, book, {speller, vocabulary = []}) {
    const scope = scopeOf(options, book)
    const own = new Set(vocabulary.map((word) => word.toLowerCase()))
    return (view) =>
      inBoth(view.marked('latin'), turnsIn(scope(view).stretches)).flatMap((turn) =>
        latinWords(view.call.turns[turn]!).flatMap(({word, start}): Hit[] => {
          if (!speller || own.has(word.toLowerCase()) || speller().correct(word)) return []
          const expected = speller().suggest(word).slice(0, 3)
          return [{turn, start, end: start + word.length, confidence: 'certain', expected}]
        })
      )
  }
}

interface LatinWord {
  word: string
  start: number
}

const NONE: readonly LatinWord[] = []

/** The words of turns that were asked before: most have none, and a script is linted at every keystroke. */
const known = new WeakMap<Turn, {text: string; words: readonly LatinWord[]}>()

function latinWords(turn: Turn): readonly LatinWord[] {
  const {text} = turn
  const before = known.get(turn)
  if (before?.text === text) return before.words
  const words = [...text.matchAll(TOKEN)].flatMap((token) => {
    const word = token[0].replace(/[.:'’-]+$/, '')
    return WORD.test(word) ? [{word, start: token.index}] : []
  })
  known.set(turn, {text, words: words.length ? words : NONE})
  return words
}
