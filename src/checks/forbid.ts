import type {Hit} from '../model.js'
import {list, type Of, object, phrase} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, soundsLike, when, where, who} from './scope.js'

const shape = object({forbid: list(phrase)}, {unless: list(phrase), 'sounds-like': soundsLike, who, where, when})

/** These words must not be said, unless they overlap with words that make them harmless. */
export const forbid: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const forbidden = book(options.forbid, {soundsLike: options['sounds-like']})
    const harmless = options.unless && book(options.unless)
    const scope = scopeOf(options, book)
    return (view) =>
      scope(view).flatMap(({turns}) =>
        turns.flatMap((turn) => {
          const excuses = harmless === undefined ? [] : view.found(harmless, turn)
          return view
            .found(forbidden, turn)
            .filter(({start, end}) => !excuses.some((excuse) => excuse.start < end && start < excuse.end))
            .map(({start, end, certain}): Hit => ({turn, start, end, confidence: certain ? 'certain' : 'likely'}))
        })
      )
  }
}
