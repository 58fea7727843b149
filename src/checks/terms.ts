import type {Hit} from '../model.js'
import {list, named, type Of, object, phrase} from '../packs/shape.js'
import type {Check} from './check.js'
import {scopeOf, when, where, who} from './scope.js'
import {turnsIn, turnsWith} from './stretch.js'

const shape = object({terms: named(list(phrase))}, {who, where, when})

/** One agreed term for one thing, from the rule's list and the project's own. */
export const terms: Check<Of<typeof shape>> = {
  shape,
  compile(options, book, {terms: project}) {
    const scope = scopeOf(options, book)
    const entries = Object.entries({...options.terms, ...project}).map(([term, instead]) => ({
      term,
      right: book([term], {soundsLike: false, of: 'asked'}),
      set: book(instead, {soundsLike: false, of: options.who ?? 'agent'})
    }))
    return (view) => {
      const turns = turnsIn(scope(view).stretches)
      return entries.flatMap(({term, right, set}) =>
        turnsWith(view, set, turns).flatMap((turn) =>
          view
            .found(set, turn)
            .filter(
              (found) => !view.found(right, turn).some(({start, end}) => start <= found.start && end >= found.end)
            )
            .map(({start, end}): Hit => ({turn, start, end, confidence: 'certain', expected: [term], values: {term}}))
        )
      )
    }
  }
}
