import type {Hit} from '../model.js'
import {list, number, type Of, object, phrase} from '../packs/shape.js'
import {overlapping} from './around.js'
import type {Check, Look, PhraseBook, View} from './check.js'
import {guardOf, guards} from './guards.js'
import {scopeOf, soundsLike, when, where, who} from './scope.js'
import {countBelow, turnsIn} from './stretch.js'
import {finderOf, type Match, unit, what} from './what.js'

/** Words that make up for the forbidden ones: said by the same speaker in the same turn behind them, or in the next turns. */
const redeemed = object({by: list(phrase)}, {within: number(0)})

const shape = object(
  {forbid: what},
  {
    unless: list(phrase),
    guards,
    redeemed,
    'more-than': number(0),
    in: unit,
    'sounds-like': soundsLike,
    who,
    where,
    when
  }
)

/**
 * These words must not be said, unless they overlap with words that make them harmless (an excuse that only sounds so
 * does not outweigh words that are certain), a guard holds, or they are made up for. `more-than: n`: the first n times are free.
 */
export const forbid: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const cues: number[] = []
    const cueBook: PhraseBook = (phrases, how) => cues[cues.push(book(phrases, how)) - 1]!
    const how = {soundsLike: options['sounds-like'], of: options.who ?? 'agent'}
    const find = finderOf(options.forbid, options.in ?? 'turn', cueBook, how)
    const harmless = options.unless && book(options.unless, {of: 'asked'})
    const guarded = guardOf(options.guards ?? ['quoted', 'negated'], book)
    const scope = scopeOf(options, book)
    const isRedeemed = options.redeemed && redeemer(options.redeemed, book)
    const look: Look = (view) => {
      if (!cues.some(view.has)) return []
      return find(view, turnsIn(scope(view).stretches))
        .filter((match) => {
          const excuses = harmless === undefined ? [] : view.found(harmless, match.turn)
          return !overlapping(excuses, match.start, match.end).some(({certain}) => certain || !match.certain)
        })
        .filter((match) => !guarded(view, match) && !isRedeemed?.(view, match))
        .slice(options['more-than'] ?? 0)
        .map(({turn, start, end, certain}): Hit => ({turn, start, end, confidence: certain ? 'certain' : 'likely'}))
    }
    const {where, when = {}, redeemed, 'more-than': free, in: within} = options
    look.local = !where && !when.said && !when.unsaid && !redeemed && !free && within !== 'call'
    return look
  }
}

function redeemer({by, within = 1}: Of<typeof redeemed>, book: PhraseBook): (view: View, match: Match) => boolean {
  const set = book(by, {of: 'asked'})
  return (view, {turn, start, end}) => {
    const role = view.call.turns[turn]!.role === 'customer' ? 'customer' : 'agent'
    const spoken = view.spoken(role)
    const next = countBelow(spoken, turn + 1)
    const here = view.found(set, turn).some((found) => found.start >= end || found.end <= start)
    return here || spoken.slice(next, next + within).some((i) => view.found(set, i).length > 0)
  }
}
