import {overlapping} from '../checks/around.js'
import type {PhraseBook, View} from '../checks/check.js'
import type {Hit, Rule} from '../model.js'

type Run = (view: View) => Hit[]

/** The check, its hits marked that are one of the phrases in whose place the rule's first rewrite can stand. */
export function markFixable({fix}: Rule, run: Run, book: PhraseBook): Run {
  if (!Array.isArray(fix)) return run
  const fixable = book(fix, {soundsLike: false})
  return (view) =>
    run(view).map((hit) => {
      const {turn, start, end} = hit
      if (turn === null) return hit
      return overlapping(view.found(fixable, turn), start, end).some((one) => one.start === start && one.end === end)
        ? {...hit, fixable: true}
        : hit
    })
}
