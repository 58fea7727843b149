import type {Point} from 'unist'
import {location} from 'vfile-location'
import type {Message, Piece, Turn} from '../model.js'

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
