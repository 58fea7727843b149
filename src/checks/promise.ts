import type {Hit} from '../model.js'
import {list, number, type Of, object, phrase} from '../packs/shape.js'
import {numberEndingAt} from '../text/numerals.js'
import type {Check, View} from './check.js'
import {scopeOf, speaks, when, where, who} from './scope.js'
import {turnsIn, turnsWith} from './stretch.js'

/** Words for stretches of time, in working hours of a day that counts 24: a working day is a day. */
const HOURS: Record<string, number> = {
  小时: 1,
  个小时: 1,
  钟头: 1,
  个钟头: 1,
  天: 24,
  日: 24,
  工作日: 24,
  个工作日: 24,
  工作天: 24,
  个工作天: 24,
  周: 120,
  个星期: 120,
  星期: 120,
  个礼拜: 120,
  礼拜: 120,
  个月: 528,
  月: 528
}

const shape = object(
  {promise: object({question: number(), complaint: number(), 'simple-complaint': number()}), handling: list(phrase)},
  {unless: list(phrase), complaint: list(phrase), simple: list(phrase), who, where, when}
)

/**
 * A time promised for an answer, in hours, that is longer than the limit: that of a complaint in a call where the customer
 * complains (`complaint`), of a simple one where the agent calls it so (`simple`), else that of a question. A time is
 * promised where it stands at most 12 characters before words of `handling`.
 */
export const promise: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const {who: of = 'agent'} = options
    const units = Object.entries(HOURS).map(([unit, hours]) => ({set: book([unit], {soundsLike: false, of}), hours}))
    const handling = book(options.handling, {of})
    const harmless = options.unless && book(options.unless, {of: 'asked'})
    const complaint = options.complaint && book(options.complaint, {of: 'customer'})
    const simple = options.simple && book(options.simple, {of: 'asked'})
    const scope = scopeOf(options, book)
    const limits = options.promise
    return (view) => {
      if (!units.some(({set}) => view.has(set))) return []
      const {turns} = view.call
      const complains = complaint !== undefined && view.where(complaint).some((i) => speaks(turns[i]!, 'customer'))
      const scoped = turnsIn(scope(view).stretches)
      return turnsWith(view, handling, scoped).flatMap((turn) => {
        const isSimple = simple !== undefined && view.found(simple, turn).length > 0
        const most = isSimple ? limits['simple-complaint'] : complains ? limits.complaint : limits.question
        return longest(durations(view, turn))
          .filter(({hours}) => hours > most)
          .filter(({start, end}) =>
            view.found(handling, turn).some((found) => found.end > start && found.start <= end + 12)
          )
          .filter(
            ({start, end}) =>
              harmless === undefined ||
              !view.found(harmless, turn).some((one) => one.start < end + 8 && start - 8 < one.end)
          )
          .map(
            ({start, end, hours}): Hit => ({
              turn,
              start,
              end,
              confidence: 'certain',
              values: {hours: String(hours), limit: String(most)}
            })
          )
      })
    }

    function durations(view: View, turn: number): {start: number; end: number; hours: number}[] {
      const {text} = view.call.turns[turn]!
      return units.flatMap(({set, hours}) =>
        view.found(set, turn).flatMap(({start, end}) => {
          const count = numberEndingAt(text, start)
          return count ? [{start: count.start, end, hours: count.value * hours}] : []
        })
      )
    }
  }
}

/** Of durations that overlap (三个工作日 is no 三个… of 日), the longest text. */
function longest<T extends {start: number; end: number}>(all: T[]): T[] {
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start
      )
  )
}
