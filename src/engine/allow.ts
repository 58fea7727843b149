import {overlapping} from '../checks/around.js'
import type {PhraseBook, View} from '../checks/check.js'
import type {Hit} from '../model.js'

type Run = (view: View) => Hit[]

/** The check, without the hits that overlap with phrases which a team allows. They are found in the same scan. */
export function allowing(phrases: string[] | undefined, run: Run, book: PhraseBook): Run {
  if (!phrases?.length) return run
  const allowed = book(phrases)
  return (view) =>
    run(view).filter(
      ({turn, start, end}) => turn === null || !overlapping(view.found(allowed, turn), start, end).length
    )
}
