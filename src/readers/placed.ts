import {sourceOffset, textStart} from '../engine/places.js'
import type {Piece} from '../model.js'
import {lastFrom} from '../text/last-from.js'

/** Text and where it stands in a source. */
export interface Placed {
  text: string
  pieces: Piece[]
}

/** Collects text run by run: `take` as it stands in the source, `put` for what the source writes otherwise. */
export function collectText(source: string) {
  const pieces: Piece[] = []
  let text = ''
  return {
    take(start: number, end: number) {
      if (end <= start) return
      pieces.push([text.length, start, end])
      text += source.slice(start, end)
    },
    put(decoded: string, start: number, end: number) {
      if (!decoded) return
      pieces.push([text.length, start, end])
      text += decoded
    },
    done: (): Placed => ({text, pieces})
  }
}

/** A part of placed text. */
export function slicePlaced({text, pieces}: Placed, from: number, to = text.length): Placed {
  if (from === 0 && to === text.length) return {text, pieces}
  const kept: Piece[] = []
  let index = Math.max(0, lastFrom(pieces, from, textStart))
  for (; index < pieces.length && pieces[index]![0] < to; index++) {
    const [at, start, end] = pieces[index]!
    const size = (pieces[index + 1]?.[0] ?? text.length) - at
    const head = Math.max(from - at, 0)
    const tail = Math.max(at + size - to, 0)
    if (head + tail >= size) continue
    kept.push(end - start === size ? [at + head - from, start + head, end - tail] : [at + head - from, start, end])
  }
  return {text: text.slice(from, to), pieces: kept}
}

export function trimPlaced(placed: Placed): Placed {
  const from = placed.text.length - placed.text.trimStart().length
  return slicePlaced(placed, from, Math.max(from, placed.text.trimEnd().length))
}

export function joinPlaced(parts: readonly Placed[]): Placed {
  const pieces: Piece[] = []
  let text = ''
  for (const part of parts) {
    for (const [at, start, end] of part.pieces) pieces.push([text.length + at, start, end])
    text += part.text
  }
  return {text, pieces}
}

/** What was decoded from placed text (`inner` has its places in `outer.text`), with its places in the source. */
export function placeWithin(inner: Placed, outer: Placed): Placed {
  const pieces: Piece[] = []
  for (const [index, [at, start, end]] of inner.pieces.entries()) {
    const size = (inner.pieces[index + 1]?.[0] ?? inner.text.length) - at
    if (end - start === size)
      for (const [offset, from, to] of slicePlaced(outer, start, end).pieces) pieces.push([at + offset, from, to])
    else {
      const {length} = outer.text
      pieces.push([at, sourceOffset(outer.pieces, start, length), sourceOffset(outer.pieces, end, length, true)])
    }
  }
  return {text: inner.text, pieces}
}
