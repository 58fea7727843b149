import type {Look, View} from '../checks/check.js'
import {inBoth} from '../checks/stretch.js'
import type {Call, Hit, Turn} from '../model.js'
import type {ActiveRule} from './compile.js'
import {isOfRole, numberOf} from './marks.js'
import type {FoundInTurn} from './view.js'

/** What a rule found in a call, the sets that it asked for, and in which turns: while these are the same, so is what it finds. */
export interface KnownHits {
  hits: Hit[]
  asked: ReadonlySet<number>
  turns: ReadonlySet<number>
}

/** What has changed in a call of as many turns as before, with the same speakers at the same times. */
export interface CallChange {
  /** Turns with other words, or in which other sets are found. */
  turns: Set<number>
  /** Sets found in such turns, before or now. */
  sets: Set<number>
}

/** Lets a rule look at a call, and writes down what it asks for. */
export function runAndRecord({run}: ActiveRule, view: View): KnownHits {
  const asked = new Set<number>()
  const turns = new Set<number>()
  const ask = <T>(set: number, answer: T): T => {
    asked.add(set)
    return answer
  }
  const hits = run({
    call: view.call,
    spoken: view.spoken,
    where: (set) => ask(set, view.where(set)),
    has: (set) => ask(set, view.has(set)),
    found(set, turn) {
      turns.add(turn)
      return ask(set, view.found(set, turn))
    },
    marked: (mark) => ask(numberOf(mark), view.marked(mark))
  })
  return {hits, asked, turns}
}

/** Of a rule that is local, what it finds in a call in which some turns have changed; undefined: it must look at all of it. */
export function lookAgain(
  active: ActiveRule,
  view: View,
  known: KnownHits,
  {turns}: CallChange
): KnownHits | undefined {
  if (!(active.run as Look).local) return undefined
  const within = [...turns].sort((a, b) => a - b)
  const {
    hits,
    asked,
    turns: seen
  } = runAndRecord(active, {
    ...view,
    where: (set) => inBoth(within, view.where(set)),
    has: (set) => inBoth(within, view.where(set)).length > 0,
    spoken: (who) => inBoth(within, view.spoken(who)),
    marked: (mark) => inBoth(within, view.marked(mark))
  })
  const others = known.hits.filter(({turn}) => turn === null || !turns.has(turn))
  return {
    hits: [...others, ...hits],
    asked: new Set([...known.asked, ...asked]),
    turns: new Set([...known.turns, ...seen])
  }
}

/** Whether a rule still finds what it found: none of what it asked for has changed, nor a turn in which it looked or has a hit. */
export function stillHolds({hits, asked, turns: seen}: KnownHits, {turns, sets}: CallChange): boolean {
  for (const set of sets) if (asked.has(set)) return false
  for (const turn of turns) if (seen.has(turn)) return false
  return turns.size === 0 || !hits.some(({turn}) => turn !== null && turns.has(turn))
}

/** One state of some turns and of what is found in them. */
export interface Stretch {
  turns: readonly Turn[]
  found: readonly FoundInTurn[]
}

/** What has changed from one state of some turns, that begin at `first`, to another; undefined: more than their words. */
export function changeOf(first: number, before: Stretch, now: Stretch): CallChange | undefined {
  if (before.turns.length !== now.turns.length) return undefined
  const change: CallChange = {turns: new Set(), sets: new Set()}
  for (const [i, turn] of now.turns.entries()) {
    const old = before.turns[i]!
    const [was, is] = [before.found[i]!, now.found[i]!]
    if (old.speaker !== turn.speaker || old.start !== turn.start || old.end !== turn.end || old.role !== turn.role)
      return undefined
    if (old.text !== turn.text) change.turns.add(first + i)
    for (const set of new Set([...was.keys(), ...is.keys()])) {
      if (isOfRole(set) || (old.text === turn.text && areSame(was.get(set), is.get(set)))) continue
      change.sets.add(set)
      change.turns.add(first + i)
    }
  }
  return change
}

function areSame(a: FoundInTurn extends Map<number, infer F> ? F | undefined : never, b: typeof a): boolean {
  return (
    a?.length === b?.length &&
    (a ?? []).every(({start, end, certain}, i) => {
      const other = b![i]!
      return start === other.start && end === other.end && certain === other.certain
    })
  )
}

/** What rules ask of a call besides its turns. */
export function circumstancesOf({turns, ...rest}: Call): string {
  return JSON.stringify([rest, turns.length])
}
