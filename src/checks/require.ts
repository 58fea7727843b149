import type {Hit, Localized} from '../model.js'
import {list, type Of, object, phrase} from '../packs/shape.js'
import type {Check, View} from './check.js'
import {isWhole, said, saidIn, scopeOf, soundsLike, speaks, when, where, who} from './scope.js'
import {countBelow, firstTurn, isEmpty, lastTurn, type Stretch, turnsWith} from './stretch.js'

/** Several lists: something of each must be said. */
const each = list(list(phrase))

const shape = object(
  {require: list(phrase)},
  {and: each, unless: list(phrase), nearly: list(phrase), 'sounds-like': soundsLike, who, where, when}
)

/**
 * One of these words must be said (and one of each list under `and`). Where they are missing, the hit stands at the start
 * of the first turn in scope, at the end of the last one when the scope is the end of the call, or nowhere when no turn
 * can be blamed. `nearly`: words that come close and do not count.
 */
export const require: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const how = {soundsLike: options['sounds-like']}
    const wanted = [options.require, ...(options.and ?? [])].map((phrases) => book(phrases, how))
    const harmless = options.unless && book(options.unless)
    const near = options.nearly && book(options.nearly, {of: options.who ?? 'agent'})
    const scope = scopeOf(options, book)
    const {who: role = 'agent'} = options
    const placed = options.where !== undefined
    const atEnd = options.where?.last !== undefined
    return (view) => {
      if (options.when?.kind !== 'template' && !isWhole(view)) return []
      const {stretches, every} = scope(view)
      const judged = stretches.filter((stretch) => !isEmpty(stretch))
      const missing = judged.filter((stretch) => !wanted.every((set) => isSaid(view, set, stretch)))
      if (!missing.length || (!every && missing.length < judged.length)) return []
      const sayers = sayersIn(view)
      return (every ? missing : missing.slice(0, 1)).map((stretch): Hit => {
        const turn = placed ? (atEnd ? lastTurn(stretch) : firstTurn(stretch)) : null
        const at = turn !== null && atEnd ? view.call.turns[turn]!.text.length : 0
        const closest = closestTo(view, stretch, sayers)
        return {turn, start: at, end: at, confidence: 'certain', ...(closest ? {closest} : {})}
      })
    }

    function isSaid(view: View, set: number, {spoken, from, to}: Stretch): boolean {
      return turnsWith(view, set, spoken, from, to).some((turn) => said(view, set, harmless, turn))
    }

    /** The turns in which the words are said, by the role and by others who are no machine. */
    function sayersIn(view: View): Sayers {
      const {turns} = view.call
      const all = new Set(wanted.flatMap((set) => saidIn(view, set, harmless)))
      const sorted = [...all].sort((a, b) => a - b)
      return {
        own: sorted.filter((i) => speaks(turns[i]!, role)),
        others: sorted.filter((i) => !speaks(turns[i]!, role) && turns[i]!.role !== 'system')
      }
    }

    /** What came closest and why it did not count. */
    function closestTo(view: View, stretch: Stretch, {own, others}: Sayers): Localized | undefined {
      const {turns} = view.call
      const {spoken, from: begin, to: stop} = stretch
      for (const turn of near === undefined ? [] : turnsWith(view, near, spoken, begin, stop)) {
        const found = [...view.found(near!, turn)].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
        const words = found && turns[turn]!.text.slice(found.start, found.end)
        if (words) return {zh: `只说了“${words}”`, en: `only “${words}” was said`}
      }
      const from = firstTurn(stretch)
      const to = lastTurn(stretch)
      const late = own[countBelow(own, to + 1)]
      if (late !== undefined) return {zh: `第 ${late + 1} 句才说，晚了`, en: `said too late, in turn ${late + 1}`}
      const early = placed ? own[countBelow(own, from) - 1] : undefined
      if (early !== undefined) return {zh: `第 ${early + 1} 句说过，早了`, en: `said too early, in turn ${early + 1}`}
      const other = others[countBelow(others, from - 1)]
      return other !== undefined && other <= to + 1
        ? {zh: `第 ${other + 1} 句是客户说的`, en: `the customer said it, in turn ${other + 1}`}
        : undefined
    }
  }
}

interface Sayers {
  own: number[]
  others: number[]
}
