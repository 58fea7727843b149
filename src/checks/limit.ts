import type {Hit, Turn} from '../model.js'
import {number, type Of, object} from '../packs/shape.js'
import {sounds} from '../text/sounds.js'
import {type Check, LONG, type View} from './check.js'
import {scopeOf, when, where, who} from './scope.js'
import {inBoth, turnsIn} from './stretch.js'

const shape = object(
  {limit: object({}, {characters: number(1), pace: number(1), least: number(1)})},
  {who, where, when}
)

/**
 * A turn may have at most so many `characters` (that are said: no punctuation), or be spoken at most at a `pace` of so
 * many characters a minute; the pace of a turn of fewer than `least` characters (20 unless said) says nothing.
 */
export const limit: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const {characters = Infinity, pace = Infinity, least = 20} = options.limit
    const scope = scopeOf(options, book)
    const suspects = (view: View) =>
      pace === Infinity && characters >= LONG
        ? view.marked('long')
        : characters === Infinity
          ? view.marked('time')
          : view.spoken('any')
    return (view) =>
      inBoth(suspects(view), turnsIn(scope(view).stretches)).flatMap((i): Hit[] => {
        const turn = view.call.turns[i]!
        const said = countCharacters(turn)
        const fast = said >= least ? paceOf(turn, said) : 0
        if (said <= characters && fast <= pace) return []
        return [
          {
            turn: i,
            start: 0,
            end: 0,
            confidence: 'certain',
            values: {characters: String(said), pace: String(Math.round(fast))}
          }
        ]
      })
  }
}

function countCharacters({text}: Turn): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (sounds.classes[text.charCodeAt(i)]) count++
  return count
}

/** Characters a minute; 0 where the turn has no times. */
function paceOf({start, end}: Turn, said: number): number {
  return start === undefined || end === undefined || end <= start ? 0 : (said * 60) / (end - start)
}
