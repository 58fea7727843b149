import type {VFile} from 'vfile'
import {sourceOffset, turnFinder} from '../engine/places.js'
import type {Call, Message, Turn} from '../model.js'
import {recognise} from '../readers/read-calls.js'
import {type Edit, rewriteOf} from './rewrite.js'
import {placeIn} from './write-in-place.js'

export interface RewriteOptions {
  /** Also the first suggestion where no rewrite is safe. */
  suggestions?: boolean
  /** Only these rules, or the rules of these packs. */
  rules?: readonly string[]
  /** Labelled text is a script, not the record of a call. */
  template?: boolean
  reader?: string
}

/** A rewrite that may be made: in its turn (`said`) and in the source (`edit`), or why it cannot. */
export interface Rewrite {
  message: Message
  turn: Turn
  said: Edit
  edit: Edit
  reason?: string
}

/** The rewrites that may be made in a linted file, in the order of the source. There are none in a record of a call. */
export function findRewrites(file: VFile, options: RewriteOptions = {}): Rewrite[] {
  const source = String(file.value)
  const find = turnFinder((file.data.calls ?? []) as Call[])
  let place: ReturnType<typeof placeIn> | undefined
  return (file.messages as Message[])
    .flatMap((message): Rewrite[] => {
      if (!wanted(message, options)) return []
      const found = find(message)
      const said = found && rewriteOf(message, found.turn)
      const range = said && found.turn.pieces?.length && rangeOf(said, found.turn, source)
      if (!range || !mayEdit(found.call, source, file.path, options)) return []
      place ??= placeIn(source, file.path)
      const {turn} = found
      if (!range.whole) {
        const reason = 'Expected words in one piece, found something between them'
        return [{message, turn, said, edit: {...range, text: said.text}, reason}]
      }
      const placed = place({start: range.start, end: range.end, text: said.text})
      return 'reason' in placed
        ? [{message, turn, said, edit: {...range, text: said.text}, reason: placed.reason}]
        : [{message, turn, said, edit: placed}]
    })
    .sort((a, b) => a.edit.start - b.edit.start || b.edit.end - a.edit.end)
}

function wanted({grade, confidence, ruleId}: Message, {suggestions, rules}: RewriteOptions): boolean {
  if (grade !== 'safe' && !(suggestions && grade === 'suggestion' && confidence === 'certain')) return false
  return !rules || rules.some((rule) => rule === ruleId || ruleId.startsWith(`${rule}/`))
}

/** Templates and notices may be edited; a call with labels only when it is said to be a script, and has no times. */
export function mayEdit(
  {kind, turns}: Call,
  source: string,
  path: string | undefined,
  options: RewriteOptions
): boolean {
  if (kind === 'template' || kind === 'notice') return true
  if (!options.template || kind !== undefined || turns.some(({start, end}) => start !== undefined || end !== undefined))
    return false
  const {reader} = options
  return recognise(source, {...(path === undefined ? {} : {path}), ...(reader ? {reader} : {})}) === 'text'
}

export function turnsOf(file: VFile): Turn[] {
  return ((file.data.calls ?? []) as Call[]).flatMap((call) => call.turns)
}

/** Where words of a turn stand in the source; `whole` unless something but space stands between their pieces. */
export function rangeOf({start, end}: Edit, {pieces = [], text}: Turn, source: string) {
  const from = sourceOffset(pieces, start, text.length)
  const to = sourceOffset(pieces, end, text.length, true)
  let at = from
  let whole = true
  for (const [, begins, ends] of pieces) {
    if (ends <= from || begins >= to) continue
    if (begins > at && source.slice(at, begins).trim()) whole = false
    at = Math.max(at, ends)
  }
  return {start: from, end: to, whole}
}
