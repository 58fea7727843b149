import type {Call, Turn} from '../model.js'
import {follow, type Moves} from './moves.js'

/**
 * Puts turns that were there before, up to the first change of a call and from the last one on, in the place of those like
 * them. Turns that are there already, in whichever call, stay what they are. New ones follow `moves`.
 */
export function keepTurns(before: readonly Call[], now: readonly Call[], moves: Moves): void {
  let used: Set<Turn> | undefined
  const isUsed = (turn: Turn) => {
    used ??= new Set(now.flatMap(({turns}) => turns))
    return used.has(turn)
  }
  for (const [i, {turns}] of now.entries()) keepIn(before[i]?.turns ?? [], turns, {isUsed, moves})
}

function keepIn(
  before: readonly Turn[],
  now: Turn[],
  {isUsed, moves}: {isUsed: (turn: Turn) => boolean; moves: Moves}
): void {
  const most = Math.min(before.length, now.length)
  const keep = (old: Turn, i: number) => old === now[i] || (isLike(old, now[i]!) && !isUsed(old) && keeps(old, now, i))
  let from = 0
  while (from < most && keep(before[from]!, from)) from++
  let same = 0
  while (same < most - from && keep(before[before.length - 1 - same]!, now.length - 1 - same)) same++
  for (let i = from; i < now.length - same; i++) now[i] = follow(now[i]!, moves)
}

/** Turns that may come again in another order. */
export function poolOf(turns: Iterable<Turn>): Map<string, Turn[]> {
  const pool = new Map<string, Turn[]>()
  for (const turn of turns) {
    const list = pool.get(turn.text)
    if (list) list.push(turn)
    else pool.set(turn.text, [turn])
  }
  return pool
}

/** Puts turns of a pool in the place of those like them. Each comes again once. */
export function takeFrom(pool: Map<string, Turn[]>, now: Turn[]): void {
  for (const [i, turn] of now.entries()) {
    const old = pool.get(turn.text)?.shift()
    if (old) keeps(old, now, i)
  }
}

function keeps(old: Turn, now: Turn[], i: number): boolean {
  const turn = now[i]!
  if (old === turn) return true
  if (!isLike(old, turn)) return false
  if (turn.pieces) old.pieces = turn.pieces
  now[i] = old
  return true
}

function isLike(a: Turn, b: Turn): boolean {
  return (
    a.text === b.text &&
    a.role === b.role &&
    a.speaker === b.speaker &&
    a.guessed === b.guessed &&
    a.start === b.start &&
    a.end === b.end &&
    a.section === b.section &&
    a.cell === b.cell &&
    a.paragraph === b.paragraph
  )
}
