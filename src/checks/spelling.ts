import type {Hit} from '../model.js'
import {type Of, object} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, when, where, who} from './scope.js'

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
      scope(view).stretches.flatMap(({turns}) =>
        turns.flatMap((turn) =>
          [...view.call.turns[turn]!.text.matchAll(TOKEN)].flatMap((token): Hit[] => {
            const word = token[0].replace(/[.:'’-]+$/, '')
            if (!speller || !WORD.test(word) || own.has(word.toLowerCase()) || speller().correct(word)) return []
            const start = token.index
            return [
              {
                turn,
                start,
                end: start + word.length,
                confidence: 'certain',
                expected: speller().suggest(word).slice(0, 3)
              }
            ]
          })
        )
      )
  }
}
