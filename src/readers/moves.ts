import type {Piece, Turn} from '../model.js'
import type {Change} from './segments.js'

/**
 * The changes of a source, one after another. Turns that follow it know their places when they are asked for them: to
 * move thousands of them at each keystroke costs more than all the rest.
 */
export interface Moves {
  /** By change: from which offset on everything has moved, and how far. */
  froms: number[]
  deltas: number[]
}

interface Followed {
  moves: Moves
  pieces: [text: number, start: number, end: number][]
  /** Changes that the pieces know of. */
  seen: number
}

const FOLLOWED = Symbol('followed')

type Following = Turn & {[FOLLOWED]: Followed}

const accessor: PropertyDescriptor & ThisType<Following> = {
  enumerable: true,
  configurable: true,
  get() {
    return placed(this[FOLLOWED])
  },
  set(pieces: readonly Piece[]) {
    const own = this[FOLLOWED]
    own.pieces = copyOf(pieces)
    own.seen = own.moves.froms.length
  }
}

export function createMoves(): Moves {
  return {froms: [], deltas: []}
}

export function addMove({froms, deltas}: Moves, {oldTo, to}: Change): void {
  froms.push(oldTo)
  deltas.push(to - oldTo)
}

/** A turn like this one whose pieces follow the changes to come; without `moves`, or where it follows them already, itself. */
export function follow(turn: Turn, moves: Moves | undefined): Turn {
  const {pieces} = turn
  if (!moves || !pieces?.length || FOLLOWED in turn) return turn
  const followed: Followed = {moves, pieces: copyOf(pieces), seen: moves.froms.length}
  const made = Object.defineProperty({}, FOLLOWED, {value: followed}) as Record<string, unknown>
  for (const [key, value] of Object.entries(turn))
    if (key === 'pieces') Object.defineProperty(made, key, accessor)
    else made[key] = value
  return made as unknown as Turn
}

function copyOf(pieces: readonly Piece[]): Followed['pieces'] {
  return pieces.map(([text, start, end]) => [text, start, end])
}

function placed(own: Followed): Followed['pieces'] {
  const {pieces, moves} = own
  const {froms, deltas} = moves
  const start = pieces[0]![1]
  let now = start
  for (let i = own.seen; i < froms.length; i++) if (now >= froms[i]!) now += deltas[i]!
  own.seen = froms.length
  if (now !== start)
    for (const piece of pieces) {
      piece[1] += now - start
      piece[2] += now - start
    }
  return pieces
}
