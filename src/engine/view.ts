import type {View} from '../checks/check.js'
import type {Call, Turn} from '../model.js'
import type {Found, Scanner} from '../scan/scan.js'
import {type Masked, maskPlaceholders} from '../text/placeholders.js'
import {askedBits, ON_REQUEST} from './book.js'
import type {Engine} from './compile.js'
import {createPlaces} from './found-places.js'
import {type CallChange, changeOf} from './known-hits.js'
import {marksOf, numberOf} from './marks.js'

const NONE: readonly Found[] = []

type Tell = (found: Found) => void

/** What was found in a turn, by set. */
export type FoundInTurn = Map<number, Found[]>

/** Characters of a turn and of the one before that are read together, when one speaker says both. */
const OVERLAP = 24

/** Up to so many hits are compared each with each; of more, the characters that are taken are marked. */
const FEW = 32

/** Turns that are scanned before somebody may ask for a pause. */
const BLOCK = 200

/** What was found in a call so far. `read` scans the turns that it has not seen yet; `steps` does so with pauses. */
export interface CallView extends View {
  read: () => void
  steps: () => Generator<void, void>
  /** What was found, for the next look at this call. */
  seen: () => Seen
  /** What has changed since the look before, once `steps` are done; undefined: much. */
  change: () => CallChange | undefined
}

/** What was found in a call. Turns that are the same objects in the next look at it are not scanned again. */
export interface Seen {
  engine: Engine
  /** How its turns were scanned. */
  way: string
  turns: readonly Turn[]
  found: FoundInTurn[]
  places: ReturnType<typeof createPlaces>
  /** By turn, like `found`. */
  requested: (Requested | undefined)[]
}

/** What was found in a turn when a check asked for it, and the turn behind it, in which it may go on. */
interface Requested {
  found: FoundInTurn
  next: Turn | undefined
}

/** `before`: what was found in an earlier state of the call; it is used up. */
export function viewCall(call: Call, engine: Engine, before?: Seen): CallView {
  const {scanner, sets, asked} = engine
  const isScript = call.kind === 'template' || call.kind === 'notice'
  const scan = isScript
    ? (text: string, tell: Tell, when: number) => scanMasked(maskPlaceholders(text), scanner, tell, when)
    : call.placeholders
      ? (text: string, tell: Tell, when: number) => scanLabelled(text, scanner, tell, when)
      : scanner.scan
  const way = isScript ? 'script' : call.placeholders ? 'labelled' : 'plain'
  const known = before?.engine === engine && before.way === way ? before : undefined
  const found = known?.found ?? []
  const places = known?.places ?? createPlaces()
  const requested = known?.requested ?? []
  let count = 0
  let change: CallChange | undefined
  const view: CallView = {
    call,
    where: places.where,
    has: (set) => places.where(set).length > 0,
    found(set, turn) {
      const said = call.turns[turn]
      if (!said) return NONE
      const isKnown = asked[set]! & askedBits[said.role]
      return (isKnown ? found[turn] : onRequest(said, turn))?.get(set) ?? NONE
    },
    spoken: (who) => places.where(numberOf(who)),
    marked: (mark) => places.where(numberOf(mark)),
    read: () => void [...view.steps()],
    *steps() {
      const [from, oldEnd] = count === 0 && known ? changeIn(known.turns, call.turns) : [count, count]
      count = call.turns.length
      yield* scanTurns(from, oldEnd)
    },
    seen: () => ({engine, way, turns: call.turns, found, places, requested}),
    change: () => change
  }
  return view

  /** Scans the turns from one on, up to those at the end that are known: `oldEnd` is where these began. */
  function* scanTurns(from: number, oldEnd: number): Generator<void, void> {
    const {turns} = call
    const end = turns.length - (found.length - oldEnd)
    // What the turn before it says may go on in it.
    const first = Math.max(from - 1, 0)
    const fresh: FoundInTurn[] = []
    for (let i = first; i < end; i++) {
      if (i % BLOCK === BLOCK - 1) yield
      const bySet = findIn(turns[i]!, askedBits[turns[i]!.role])
      for (const mark of marksOf(turns[i]!)) bySet.set(mark, [])
      fresh.push(bySet)
    }
    for (let i = first + 1; i <= Math.min(end, turns.length - 1); i++)
      readAcross(i, fresh[i - 1 - first]!, askedBits[turns[i]!.role])
    const old = found.slice(first, oldEnd)
    if (known)
      change = changeOf(
        first,
        {turns: known.turns.slice(first, oldEnd), found: old},
        {turns: turns.slice(first, end), found: fresh}
      )
    replace(found, first, oldEnd, fresh)
    replace(requested, first, oldEnd, new Array(fresh.length))
    places.replace(first, old, found, fresh.length)
  }

  function findIn(turn: Turn, when: number): FoundInTurn {
    const bySet: FoundInTurn = new Map()
    scan(turn.text, (one) => put(bySet, one), when)
    for (const [set, list] of bySet) if (list.length > 1) bySet.set(set, longest(list))
    return bySet
  }

  /** What is looked for only in turns for which a check asks. */
  function onRequest(turn: Turn, i: number): FoundInTurn {
    const next = call.turns[i + 1]
    const before = requested[i]
    if (before && before.next === next) return before.found
    const bySet = findIn(turn, ON_REQUEST)
    if (next) readAcross(i + 1, bySet, ON_REQUEST)
    requested[i] = {found: bySet, next}
    return bySet
  }

  function put(bySet: FoundInTurn, one: Found): void {
    for (const set of sets[one.phrase]!) {
      const list = bySet.get(set)
      if (list) list.push(one)
      else bySet.set(set, [one])
    }
  }

  /** A recogniser may cut a speaker's words in two: what begins in the turn before and ends in this one is found in that. */
  function readAcross(i: number, into: FoundInTurn, when: number): void {
    const before = call.turns[i - 1]
    const here = call.turns[i]!
    if (before?.role !== here.role || here.role === 'system' || isScript) return
    const tail = before.text.slice(-OVERLAP)
    const cut = before.text.length - tail.length
    const tell = (one: Found) => {
      if (one.start >= tail.length || one.end <= tail.length) return
      put(into, {...one, start: cut + one.start, end: before.text.length})
    }
    scanner.scan(tail + here.text.slice(0, OVERLAP), tell, when)
  }
}

/** Puts others in the place of some of a list; there may be too many to hand over as arguments. */
function replace<T>(list: T[], from: number, to: number, others: readonly T[]): void {
  const behind = list.slice(to)
  list.length = from
  for (const one of others) list.push(one)
  for (const one of behind) list.push(one)
}

/** Where two lists of turns begin to differ, and where in the first one they are the same again up to the end. */
export function changeIn(before: readonly Turn[], now: readonly Turn[]): [from: number, oldEnd: number] {
  const most = Math.min(before.length, now.length)
  let from = 0
  while (from < most && before[from] === now[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === now[now.length - 1 - same]) same++
  return [from, before.length - same]
}

/** Finds phrases as if the placeholders had not been said. */
function scanMasked({text, original}: Masked, scanner: Scanner, tell: Tell, when: number): void {
  scanner.scan(text, (found) => tell({...found, start: original(found.start), end: original(found.end, true)}), when)
}

/** In what may be a script or a transcript, words in brackets are heard, and so is what stands around them. */
function scanLabelled(text: string, scanner: Scanner, tell: Tell, when: number): void {
  const heard = maskPlaceholders(text, 'wordless')
  const around = maskPlaceholders(text, 'short')
  scanMasked(heard, scanner, tell, when)
  if (around.text !== heard.text) scanMasked(around, scanner, tell, when)
}

interface Span {
  start: number
  end: number
  certain?: boolean
}

/** What is certain, the longest first. */
const certainFirst = (a: Span, b: Span): number =>
  Number(b.certain ?? true) - Number(a.certain ?? true) || b.end - b.start - (a.end - a.start) || a.start - b.start

/** What stands for itself, in order: nothing that overlaps with something that goes before it (what is certain, then the longer). */
export function longest<T extends Span>(all: T[], order: (a: T, b: T) => number = certainFirst): T[] {
  if (all.length < 2) return all
  const sorted = [...all].sort(order)
  if (all.length <= FEW) {
    const kept: T[] = []
    for (const one of sorted) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
    return kept.sort((a, b) => a.start - b.start)
  }
  const from = all.reduce((least, {start}) => Math.min(least, start), Infinity)
  const taken = new Uint8Array(all.reduce((most, {end}) => Math.max(most, end), 0) - from)
  return sorted
    .filter(({start, end}) => {
      for (let i = start; i < end; i++) if (taken[i - from]) return false
      taken.fill(1, start - from, end - from)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
