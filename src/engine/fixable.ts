import {overlapping} from '../checks/around.js'
import type {Look, PhraseBook} from '../checks/check.js'
import type {Rule} from '../model.js'

/** The check, its hits marked that are one of the phrases in whose place the rule's first rewrite can stand. */
export function markFixable({fix}: Rule, run: Look, book: PhraseBook): Look {
  if (!Array.isArray(fix)) return run
  const fixable = book(fix, {soundsLike: false, of: 'asked'})
  const look: Look = (view) =>
    run(view).map((hit) => {
      const {turn, start, end} = hit
      if (turn === null) return hit
      return overlapping(view.found(fixable, turn), start, end).some((one) => one.start === start && one.end === end)
        ? {...hit, fixable: true}
        : hit
    })
  return Object.assign(look, {local: run.local})
}
