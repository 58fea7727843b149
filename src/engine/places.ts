import type {Point} from 'unist'
import {location} from 'vfile-location'
import type {Call, Message, Piece, Turn} from '../model.js'

/** Where an offset of a turn's text stands in the source; `ends`: where the character before it ends. */
export function sourceOffset(pieces: readonly Piece[], offset: number, length: number, ends = false): number {
  const at = ends && offset > 0 ? offset - 1 : offset
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]![0] <= at) low = middle
    else high = middle - 1
  }
  const [text, start, end] = pieces[low]!
  const size = (pieces[low + 1]?.[0] ?? length) - text
  if (end - start === size) return start + (offset - text)
  return ends && offset > text ? end : offset >= text + size ? end : start
}

/** Gives messages their places in a source, from the pieces of their turns. */
export function placer(source: string): (message: Message, turns: readonly Turn[]) => void {
  const places = location(source)
  const point = (offset: number) => places.toPoint(offset) as Point
  return (message, turns) => {
    const turn = message.turn === null ? undefined : turns[message.turn]
    if (!turn?.pieces?.length || !message.span) return
    const [from, to] = message.span
    const start = sourceOffset(turn.pieces, from, turn.text.length)
    const end = from === to ? start : sourceOffset(turn.pieces, to, turn.text.length, true)
    message.place = {start: point(start), end: point(end)}
    message.line = message.place.start.line
    message.column = message.place.start.column
    message.name = [message.place.start, message.place.end].map(({line, column}) => `${line}:${column}`).join('-')
  }
}

/** Finds the turn that a message is about, in a source that may hold several calls: by its index and its place. */
export function turnFinder(
  calls: readonly Call[]
): (message: Pick<Message, 'turn' | 'place'>) => {call: Call; turn: Turn} | undefined {
  const [only] = calls
  let starts: {at: number; call: Call; turn: Turn}[] | undefined
  return ({turn: index, place}) => {
    if (index === null || index === undefined || !only) return undefined
    const turn = only.turns[index]
    if (calls.length === 1) return turn && {call: only, turn}
    starts ??= calls
      .flatMap((call) => call.turns.map((one) => ({at: one.pieces?.[0]?.[1] ?? -1, call, turn: one})))
      .sort((a, b) => a.at - b.at)
    const offset = place && 'start' in place ? (place.start.offset ?? -1) : -1
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]!.at <= offset) low = middle + 1
      else high = middle
    }
    return offset < 0 ? undefined : starts[low - 1]
  }
}
