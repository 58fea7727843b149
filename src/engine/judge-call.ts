import type {Call, Hit, Locale, Message} from '../model.js'
import type {ActiveRule, Engine} from './compile.js'
import {type KnownHits, lookAgain, runAndRecord, stillHolds} from './known-hits.js'
import {type CallMemory, rememberCall, rememberFound} from './lint-memory.js'
import {messageOf, type Verdict, verdictOf} from './messages.js'
import {measured, type Steps} from './steps.js'
import {type CallView, longest} from './view.js'

/** A hit and the rule that has it. */
export interface ActiveHit {
  hit: Hit
  active: ActiveRule
}

export type Measure = <T>(part: string, work: () => T) => T

/** Rules whose hits are looked for before somebody may ask for a pause. */
const BLOCK = 8
/** Turns of which is told before that. */
const TURNS = 200

/** What is said about one hit. */
export interface Told {
  verdict: Verdict
  message: Message
}

/** The hits in one turn, or in none. */
interface HitTurn {
  turn: number | null
  hits: ActiveHit[]
}

export interface JudgeOptions {
  engine: Engine
  locale: Locale
  measure: Measure
}

/** What is wrong in a call, plainly. */
export function* judgeCall(view: CallView, options: JudgeOptions): Steps<Verdict[]> {
  const turns = yield* hitsIn(view, options)
  return turns.flatMap(({hits}) => inForce(hits).map((one) => verdictFor(one, view.call, options.locale)))
}

/** What is wrong in a call, with its messages, that have no place yet. What is in `memory` is told again as it was. */
export function* tellCall(view: CallView, options: JudgeOptions, memory?: CallMemory): Steps<Told[]> {
  const {call} = view
  if (memory) rememberCall(call, memory)
  const told: Told[] = []
  let count = 0
  for (const {turn, hits} of yield* hitsIn(view, options, memory)) {
    const at = turn === null ? undefined : call.turns[turn]
    const before = at && memory?.told.get(at)
    if (before && areSame(before.hits, hits)) {
      for (const one of before.told) {
        one.message.turn = turn
        told.push(one)
      }
      continue
    }
    if (++count % TURNS === 0) yield
    const own = inForce(hits).map((one) => {
      const verdict = verdictFor(one, call, options.locale)
      return {verdict, message: messageOf(verdict, call, options.locale)}
    })
    if (at) memory?.told.set(at, {hits, told: own})
    told.push(...own)
  }
  return told
}

function verdictFor({hit, active: {rule, level}}: ActiveHit, call: Call, locale: Locale): Verdict {
  return verdictOf(hit, rule, level, call, locale)
}

/** The hits of every rule in a call, by turn, in the order of the call. */
function* hitsIn(view: CallView, {engine, measure}: JudgeOptions, memory?: CallMemory): Steps<HitTurn[]> {
  yield* measured(view.steps(), (work) => measure('scan', work))
  const change = memory && rememberFound(view, memory)
  const byTurn = new Map<number | null, ActiveHit[]>()
  for (const [i, active] of engine.rules.entries()) {
    if (i % BLOCK === BLOCK - 1) yield
    const known = change && memory.hits.get(active)
    const own =
      known && stillHolds(known, change)
        ? known
        : measure(active.rule.id, () => (known && lookAgain(active, view, known, change)) || look(active, view, memory))
    memory?.hits.set(active, own)
    for (const hit of own.hits) {
      const list = byTurn.get(hit.turn)
      if (list) list.push({hit, active})
      else byTurn.set(hit.turn, [{hit, active}])
    }
  }
  if (memory) memory.complete = true
  const order = (turn: number | null) => turn ?? Infinity
  return [...byTurn].map(([turn, hits]) => ({turn, hits})).sort((a, b) => order(a.turn) - order(b.turn))
}

const NOTHING = new Set<number>()

function look(active: ActiveRule, view: CallView, memory?: CallMemory): KnownHits {
  return memory ? runAndRecord(active, view) : {hits: active.run(view), asked: NOTHING, turns: NOTHING}
}

interface ToldSpan {
  start: number
  end: number
  certain: boolean
  one: ActiveHit
}

/** A certain hit counts for twice its length: a word that is certain does not hide a sentence that only sounds like its offence. */
const weight = ({start, end, certain}: ToldSpan): number => (end - start) * (certain ? 2 : 1)
const isError = ({one}: ToldSpan): number => Number(one.active.level === 'error')
const heaviest = (a: ToldSpan, b: ToldSpan): number =>
  weight(b) - weight(a) || isError(b) - isError(a) || a.start - b.start

/** One offence is told once: of hits that overlap, the longest; of equals, the graver. */
function inForce(hits: readonly ActiveHit[]): ActiveHit[] {
  const spans = hits.map((one) => ({
    start: one.hit.start,
    end: one.hit.end,
    certain: one.hit.confidence === 'certain',
    one
  }))
  const missing = spans.filter(({start, end}) => start === end)
  const said = spans.filter(({start, end}) => start < end)
  // A hint about a whole turn does not hide what is wrong with some words of it.
  const hints = said.filter(({one}) => one.active.level === 'info')
  const offences = said.filter(({one}) => one.active.level !== 'info')
  return [...missing, ...longest(offences, heaviest), ...longest(hints, heaviest)]
    .sort((a, b) => a.start - b.start)
    .map(({one}) => one)
}

function areSame(before: readonly ActiveHit[], now: readonly ActiveHit[]): boolean {
  return before.length === now.length && before.every((one, i) => isSame(one, now[i]!))
}

function isSame({hit: a, active}: ActiveHit, {hit: b, active: other}: ActiveHit): boolean {
  return (
    active === other &&
    a.start === b.start &&
    a.end === b.end &&
    a.confidence === b.confidence &&
    a.closest?.zh === b.closest?.zh &&
    (a.values === b.values || JSON.stringify(a.values) === JSON.stringify(b.values)) &&
    (a.expected === b.expected || JSON.stringify(a.expected) === JSON.stringify(b.expected))
  )
}
