import type {Point} from 'unist'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Call, Message, Piece, Turn} from '../model.js'
import {lastFrom} from '../text/last-from.js'

/** Where an offset of a turn's text stands in the source; `ends`: where the character before it ends. */
export function sourceOffset(pieces: readonly Piece[], offset: number, length: number, ends = false): number {
  const at = ends && offset > 0 ? offset - 1 : offset
  const index = Math.max(0, lastFrom(pieces, at, textStart))
  const [text, start, end] = pieces[index]!
  const size = (pieces[index + 1]?.[0] ?? length) - text
  if (end - start === size) return start + (offset - text)
  return ends && offset > text ? end : offset >= text + size ? end : start
}

/** Where a piece begins in its text. */
export function textStart([text]: Piece): number {
  return text
}

/** Gives messages their places in a source, from the pieces of their turns. What has kept its line and column keeps its name. */
export function placer(source: string, path?: string): (message: Message, turns: readonly Turn[]) => void {
  const places = location(source)
  const point = (offset: number) => places.toPoint(offset) as Point
  return (message, turns) => {
    const turn = message.turn === null ? undefined : turns[message.turn]
    if (!turn?.pieces?.length || !message.span) return
    const [from, to] = message.span
    const start = sourceOffset(turn.pieces, from, turn.text.length)
    const end = from === to ? start : sourceOffset(turn.pieces, to, turn.text.length, true)
    const place = {start: point(start), end: point(end)}
    const isNamed = message.place && 'start' in message.place && isSamePlace(message.place, place)
    message.place = place
    if (isNamed) return
    message.line = place.start.line
    message.column = place.start.column
    nameMessage(message, path)
  }
}

/** Names a message by its file and its place. */
export function nameMessage(message: Message | VFileMessage, path: string | undefined): void {
  const {place} = message
  const points = place && 'start' in place ? [place.start, place.end] : undefined
  const spot = points?.map(({line, column}) => `${line}:${column}`).join('-') ?? '1:1'
  if (path !== undefined) message.file = path
  message.name = path === undefined ? spot : `${path}:${(message as Message).where ?? spot}`
}

function isSamePlace(a: {start: Point; end: Point}, b: typeof a): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  )
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
    return offset < 0 ? undefined : starts[lastFrom(starts, offset, ({at}) => at)]
  }
}
