import {mayEdit, rangeOf} from '../fix/find-rewrites.js'
import {type Edit, rewriteOf} from '../fix/rewrite.js'
import {placeIn} from '../fix/write-in-place.js'
import type {Message} from '../model.js'
import type {Linted} from './lint-document.js'

/** Whether the words that a message is about may be changed: those of a script, never those of a record. */
export function isOpen(message: Message, {turnOf, source, path}: Linted, template: boolean): boolean {
  const found = turnOf(message)
  return found !== undefined && mayEdit(found.call, source, path, {template})
}

/** Every rewrite of a message that its source takes, best first, none twice. */
export function rewritesFor(message: Message, linted: Linted, template: boolean): (Edit & {said: string})[] {
  const {source, path, turnOf} = linted
  const found = turnOf(message)
  if (!found?.turn.pieces?.length || !isOpen(message, linted, template)) return []
  const place = placeIn(source, path)
  const seen = new Set<string>()
  return (message.expected ?? []).flatMap((_, choice) => {
    const said = rewriteOf(message, found.turn, choice)
    const range = said && rangeOf(said, found.turn, source)
    if (!said || !range?.whole || seen.has(said.text)) return []
    seen.add(said.text)
    const placed = place({start: range.start, end: range.end, text: said.text})
    return 'reason' in placed ? [] : [{...placed, said: said.text}]
  })
}
