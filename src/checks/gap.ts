import type {Hit, Turn} from '../model.js'
import {list, number, type Of, object, phrase} from '../packs/shape.js'
import type {Check, View} from './check.js'
import {when} from './scope.js'

const shape = object(
  {gap: object({}, {silence: number(), response: number(), overlap: number()})},
  {unless: list(phrase), when}
)

/**
 * Times between turns, in seconds; silent where a turn has none. `silence`: nobody speaks for longer, unless the agent's
 * last words, or the customer's after them, are one of `unless`. `response`: the agent takes longer to answer the customer, likewise. `overlap`: the agent
 * begins so long before the customer has ended, and says more than a particle.
 */
export const gap: Check<Of<typeof shape>> = {
  shape,
  compile({gap: {silence = Infinity, response = Infinity, overlap = Infinity}, unless, when: condition}, book) {
    const announced = unless && book(unless, {of: 'asked'})
    const kind = condition?.kind
    return (view) => {
      const {turns} = view.call
      if (kind && kind !== (view.call.kind ?? 'transcript')) return []
      return view.marked('time').flatMap((i): Hit[] => {
        const turn = turns[i]!
        const before = turns[i - 1]
        if (!before || turn.start === undefined || before.end === undefined) return []
        const seconds = turn.start - before.end
        const answers = turn.role === 'agent' && before.role === 'customer'
        const late = seconds > silence || (answers && seconds > response)
        if (late && !(announced !== undefined && waits(view, announced, i - 1))) return [hitAt(turns, i, seconds)]
        const interrupts =
          answers &&
          turn.text.length > 4 &&
          -seconds > overlap &&
          (before.start === undefined || turn.start > before.start)
        return interrupts ? [hitAt(turns, i, -seconds)] : []
      })
    }
  }
}

/** Whether somebody asked to wait: the agent's last words, at a turn or at most two before it, or those after them. */
function waits(view: View, announced: number, turn: number): boolean {
  for (let i = turn; i >= 0 && i > turn - 3; i--) {
    if (view.found(announced, i).length) return true
    if (view.call.turns[i]!.role === 'agent') return false
  }
  return false
}

/** At the agent's turn: the one that came late, or the one after which nothing came. */
function hitAt(turns: Turn[], i: number, seconds: number): Hit {
  const atAgent = turns[i]!.role === 'agent' || turns[i - 1]!.role !== 'agent'
  const turn = atAgent ? i : i - 1
  const at = atAgent ? 0 : turns[turn]!.text.length
  return {turn, start: at, end: at, confidence: 'certain', values: {seconds: String(Math.round(seconds * 10) / 10)}}
}
