import type {Hit} from '../model.js'
import {list, type Of, object, phrase} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, soundsLike, when, where, who} from './scope.js'

const shape = object({require: list(phrase)}, {unless: list(phrase), 'sounds-like': soundsLike, who, where, when})

/**
 * One of these words must be said. Where they are missing, the hit stands at the start of the first turn in scope, at
 * the end of the last one when the scope is the end of the call, or nowhere when no turn can be blamed.
 */
export const require: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const required = book(options.require, {soundsLike: options['sounds-like']})
    const harmless = options.unless && book(options.unless)
    const scope = scopeOf(options, book)
    const placed = options.where !== undefined
    return (view) => {
      const groups = scope(view)
      const said = ({turns}: {turns: number[]}) =>
        turns.some((turn) => {
          const excuses = harmless === undefined ? [] : view.found(harmless, turn)
          return view
            .found(required, turn)
            .some(({start, end}) => !excuses.some((excuse) => excuse.start < end && start < excuse.end))
        })
      const missing = groups.find((group) => group.turns.length > 0)
      if (!missing || groups.some(said)) return []
      const {turns} = missing
      const atEnd = options.where?.last !== undefined
      const turn = placed ? (atEnd ? turns.at(-1)! : turns[0]!) : null
      const at = turn !== null && atEnd ? view.call.turns[turn]!.text.length : 0
      return [{turn, start: at, end: at, confidence: 'certain'} satisfies Hit]
    }
  }
}
