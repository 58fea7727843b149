import type {Hit} from '../model.js'
import {type Of, object} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, when, where, who} from './scope.js'

const shape = object({terms: object({})}, {who, where, when})

/** One agreed term for one thing, from the project's own list; silent where the project has none. */
export const terms: Check<Of<typeof shape>> = {
  shape,
  compile(options, book, {terms: agreed = {}}) {
    const scope = scopeOf(options, book)
    const entries = Object.entries(agreed).map(([term, instead]) => ({
      term,
      own: book([term], {soundsLike: false}),
      set: book(instead, {soundsLike: false})
    }))
    return (view) =>
      scope(view).stretches.flatMap(({turns}) =>
        turns.flatMap((turn) =>
          entries.flatMap(({term, own, set}) =>
            view
              .found(set, turn)
              .filter(
                (found) => !view.found(own, turn).some((right) => right.start <= found.start && right.end >= found.end)
              )
              .map(({start, end}): Hit => ({turn, start, end, confidence: 'certain', expected: [term], values: {term}}))
          )
        )
      )
  }
}
