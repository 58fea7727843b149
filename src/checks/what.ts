import {either, list, number, type Of, object, oneOf, phrase} from '../packs/shape.js'
import {CLAUSE_ENDS} from '../text/clauses.js'
import type {PhraseBook, PhraseSetOptions, View} from './check.js'
import {turnsWith} from './stretch.js'

/** Which words: any of a list; or all of several, none of others, at least so many, together in one unit. */
export const what = either(
  list(phrase),
  object({}, {any: list(phrase), all: list(phrase), none: list(phrase), 'at-least': number(1)})
)

/** The unit in which the words must stand together. */
export const unit = oneOf('clause', 'turn', 'call')

export interface Match {
  turn: number
  start: number
  end: number
  certain: boolean
}

/** Finds the words in some turns. */
export type Finder = (view: View, turns: readonly number[]) => Match[]

export function finderOf(
  options: Of<typeof what>,
  within: Of<typeof unit>,
  book: PhraseBook,
  how: PhraseSetOptions
): Finder {
  const {any, all, none, 'at-least': least = 1} = Array.isArray(options) ? {any: options} : options
  const anySet = any && book(any, how)
  const allSets = all?.map((one) => book([one], how))
  const noneSet = none && book(none, how)
  const simple = !all && !none && least === 1
  return (view, turns) => {
    const matches = (set: number | undefined, few = 1): Match[] =>
      set === undefined
        ? []
        : turnsWith(view, set, turns).flatMap((turn) => {
            const found = view.found(set, turn)
            return found.length < few ? [] : found.map(({start, end, certain}) => ({turn, start, end, certain}))
          })
    if (simple) return matches(anySet)
    // Where several phrases must stand in one turn, most turns have too few.
    const few = within !== 'call' && !all && !none ? least : 1
    const units = new Map<string, {any: Match[]; all: Match[][]; none: Match[]}>()
    const unitOf = (match: Match) => {
      const key = keyOf(view, match, within)
      const known = units.get(key) ?? {any: [], all: (allSets ?? []).map(() => []), none: []}
      units.set(key, known)
      return known
    }
    for (const match of matches(anySet, few)) unitOf(match).any.push(match)
    for (const match of matches(noneSet)) unitOf(match).none.push(match)
    for (const [i, set] of (allSets ?? []).entries())
      for (const match of matches(set)) unitOf(match).all[i]!.push(match)
    return [...units.values()].flatMap((one) => {
      const parts = [...one.any, ...one.all.flat()]
      const holds =
        !one.none.length &&
        one.all.every((found) => found.length) &&
        (anySet === undefined || one.any.length >= least) &&
        parts.length
      return holds ? [spanOf(parts)] : []
    })
  }
}

/** The unit that a match stands in. */
function keyOf(view: View, {turn, start}: Match, within: Of<typeof unit>): string {
  if (within === 'call') return ''
  if (within === 'turn') return String(turn)
  const text = view.call.turns[turn]!.text
  let clause = 0
  for (let i = 0; i < start; i++) if (CLAUSE_ENDS.has(text[i]!)) clause++
  return `${turn} ${clause}`
}

/** From the first to the last of the parts, in the turn of the first. */
function spanOf(parts: Match[]): Match {
  const [first] = parts.sort((a, b) => a.turn - b.turn || a.start - b.start) as [Match]
  const end = Math.max(...parts.filter((part) => part.turn === first.turn).map((part) => part.end))
  return {...first, end, certain: parts.every((part) => part.certain)}
}
