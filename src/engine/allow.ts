import {overlapping} from '../checks/around.js'
import type {Look, PhraseBook} from '../checks/check.js'

/** The check, without the hits that overlap with phrases which a team allows. They are found in the same scan. */
export function allowing(phrases: string[] | undefined, run: Look, book: PhraseBook): Look {
  if (!phrases?.length) return run
  const allowed = book(phrases, {of: 'asked'})
  const look: Look = (view) =>
    run(view).filter(
      ({turn, start, end}) => turn === null || !overlapping(view.found(allowed, turn), start, end).length
    )
  return Object.assign(look, {local: run.local})
}
