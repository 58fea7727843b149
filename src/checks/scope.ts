import type {Role, Turn} from '../model.js'
import {anyScalar, either, flag, list, named, number, type Of, object, oneOf, phrase} from '../packs/shape.js'
import type {PhraseBook, View} from './check.js'
import {countBelow, type Stretch} from './stretch.js'

/** Keys that `forbid` and `require` share. */
export const who = oneOf('agent', 'customer', 'any')
export const soundsLike = either(flag, number(2, 16))

/**
 * Where to look: the first or last turns of the role, its turns that begin in the first or last seconds, or its turns
 * after, before or around another phrase (`by` anybody who is not told otherwise: the customer), `within` so many turns.
 * `occurrence`: which saying of that phrase counts: any (one good place is enough), every, first, last, or the nth.
 */
export const where = object(
  {},
  {
    first: number(1),
    last: number(1),
    'first-seconds': number(),
    'last-seconds': number(),
    after: list(phrase),
    before: list(phrase),
    around: list(phrase),
    unless: list(phrase),
    by: who,
    within: number(1),
    occurrence: either(oneOf('any', 'every', 'first', 'last'), number(1))
  }
)

/** What must hold of the call. A call that does not say its direction may be of either; its metadata must say what is asked. */
export const when = object(
  {},
  {
    direction: oneOf('inbound', 'outbound'),
    kind: oneOf('transcript', 'chat', 'template', 'notice'),
    metadata: named(anyScalar),
    said: list(phrase),
    unsaid: list(phrase),
    by: who,
    turns: number(1)
  }
)

export type Who = Of<typeof who>

/** Whether a turn's speaker is one whom the rule judges. An unknown speaker is nobody's. */
export function speaks(turn: Turn, who: Who): boolean {
  return who === 'any' ? turn.role !== 'system' : turn.role === (who as Role)
}

/** The stretches in which a rule looks, in turns of its role, and whether every one of them must hold, or one is enough. */
export type Scope = (view: View) => {stretches: Stretch[]; every: boolean}

const NOWHERE = {stretches: [], every: false}

export function scopeOf(
  options: {who?: Who; where?: Of<typeof where>; when?: Of<typeof when>},
  book: PhraseBook
): Scope {
  const {who: role = 'agent', where: place = {}} = options
  const holds = conditionOf(options.when ?? {}, book)
  const anchored = place.after ?? place.before ?? place.around
  // A cue that only sounds right is no ground for asking a courtesy of the agent.
  const {by = 'customer', within = Infinity, occurrence = 'any'} = place
  const anchor = anchored && book(anchored, {soundsLike: false, of: by})
  const excuse = place.unless && book(place.unless, {soundsLike: false, of: by})
  return (view) => {
    if (!holds(view)) return NOWHERE
    const {turns} = view.call
    const spoken = view.spoken(role)
    if (anchor === undefined) {
      const chosen = firstOrLast(spoken, turns, place)
      return {stretches: [{spoken: chosen, from: 0, to: chosen.length}], every: false}
    }
    const anchors = saidIn(view, anchor, excuse).filter((i) => speaks(turns[i]!, by))
    return {stretches: choose(anchors, occurrence).map(near), every: occurrence !== 'any'}

    function near(at: number): Stretch {
      const next = countBelow(spoken, at + 1)
      const here = countBelow(spoken, at)
      const end = Math.min(next + within, spoken.length)
      const start = Math.max(0, here - within)
      return place.after
        ? {spoken, from: next, to: end}
        : place.before
          ? {spoken, from: start, to: here}
          : {spoken, from: start, to: end}
    }
  }
}

/** The turns in which a set is found, not overlapped by one of `excuse`. */
export function saidIn(view: View, set: number, excuse: number | undefined): readonly number[] {
  const places = view.where(set)
  return excuse === undefined ? places : places.filter((i) => said(view, set, excuse, i))
}

/** Whether a set is found in a turn, not overlapped by one of `excuse`. */
export function said(view: View, set: number, excuse: number | undefined, turn: number): boolean {
  if (excuse === undefined) return view.found(set, turn).length > 0
  const excuses = view.found(excuse, turn)
  return view.found(set, turn).some(({start, end}) => !excuses.some((one) => one.start < end && start < one.end))
}

function firstOrLast(spoken: readonly number[], turns: Turn[], place: Of<typeof where>): readonly number[] {
  if (place.first) return spoken.slice(0, place.first)
  if (place.last) return spoken.slice(-place.last)
  const firstSeconds = place['first-seconds']
  if (firstSeconds !== undefined) return spoken.filter((i) => (turns[i]!.start ?? Infinity) <= firstSeconds)
  const lastSeconds = place['last-seconds']
  if (lastSeconds === undefined) return spoken
  const end = turns.reduce((most, turn) => Math.max(most, turn.end ?? turn.start ?? 0), -Infinity)
  return spoken.filter((i) => (turns[i]!.end ?? turns[i]!.start ?? -Infinity) >= end - lastSeconds)
}

function choose(anchors: number[], occurrence: 'any' | 'every' | 'first' | 'last' | number): number[] {
  if (occurrence === 'first') return anchors.slice(0, 1)
  if (occurrence === 'last') return anchors.slice(-1)
  return typeof occurrence === 'number' ? anchors.slice(occurrence - 1, occurrence) : anchors
}

function conditionOf(
  {direction, kind, metadata, said: wanted, unsaid, by = 'any', turns: least = 0}: Of<typeof when>,
  book: PhraseBook
): (view: View) => boolean {
  const set = wanted && book(wanted, {of: by})
  const against = unsaid && book(unsaid, {of: by})
  return (view) => {
    const {call} = view
    if (direction && call.direction && direction !== call.direction) return false
    if (kind && kind !== (call.kind ?? 'transcript')) return false
    if (call.kind === 'notice' && kind !== 'notice') return false
    if (metadata && Object.entries(metadata).some(([key, value]) => call.metadata?.[key] !== value)) return false
    if (call.turns.length < least) return false
    const anywhere = (phrases: number) => view.where(phrases).some((i) => speaks(call.turns[i]!, by))
    return (set === undefined || anywhere(set)) && (against === undefined || !anywhere(against))
  }
}

/**
 * Whether something can be missing in a call. In a template only when it is a dialogue with both sides, every turn of it
 * labelled or none: a list of wordings has no beginning and no end.
 */
export function isWhole(view: View): boolean {
  const {kind, turns} = view.call
  if (kind !== 'template') return true
  const labelled = view.marked('label').length
  if (labelled > 0 && labelled < turns.length) return false
  return view.spoken('agent').length > 0 && view.spoken('customer').length > 0
}
