import type {Problem, Reading, Turn} from '../model.js'
import {mayHoldPlaceholders} from '../text/placeholders.js'
import {countFromFirst, passMidnight, type Times, watchTimes} from './clock.js'
import {type Head, headOf} from './head.js'
import {linesOf} from './labelled-text.js'
import {type Labels, labelsOf} from './labels.js'
import {follow, type Moves} from './moves.js'
import type {ReadOptions} from './reader.js'
import type {Retyped} from './retype.js'
import {changeBetween, recut, type Segment} from './segments.js'
import {isDirective, tellsSpeakers, turnOf} from './text-turns.js'

/** A stamp from which on it is the time of the day, not of the call. */
const HOUR = 3600

const NO_TIMES: Times = {}

/** What was read of a text, line by line. */
export interface TextMemory {
  source: string
  lines: Line[]
  moves: Moves | undefined
}

/** A line as read. `next`: where the next one begins. */
interface Line extends Segment {
  /** Where it ends, without its line end. */
  to: number
  /** A comment for the linter and nothing else. */
  directive: boolean
  blank: boolean
  head: Head | undefined
  /** The turn that its label begins, in a text that tells speakers. */
  turn?: Turn
  /** The turn that it is by itself, in a text that tells none. */
  own?: Turn
}

/** A turn as it is found: the line with its label, where its text begins and ends. */
interface Found {
  head: Head
  line: Line
  from: number
  to: number
}

export function createTextMemory(moves?: Moves): TextMemory {
  return {source: '', lines: [], moves}
}

/** Reads plain text, with labels or without; lines that are in `memory` and have not changed are not read again. */
export function rereadText(source: string, options: ReadOptions, memory: TextMemory): Reading {
  const lines = rereadLines(source, labelsOf(options.roles), memory)
  const found = findTurns(lines)
  const problems: Problem[] = []
  if (tellsSpeakers(found, options.agent)) {
    const turns = turnsOf(source, found, problems, memory.moves)
    return {calls: [{...(mayHoldPlaceholders(source) ? {placeholders: true} : {}), turns}], problems}
  }
  const turns = everyLine(source, lines, memory.moves)
  return {calls: turns.length ? [{kind: 'template', turns}] : [], problems}
}

function rereadLines(source: string, labels: Labels, memory: TextMemory): Line[] {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const isFresh = start !== (memory.source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const old = isFresh ? [] : memory.lines
  const change = changeBetween(isFresh ? '' : memory.source, source)
  const {kept, fresh, behind} = recut<Line>(old, change, {
    cut: (begins) => readLines(source, begins?.from ?? start, labels),
    fits: () => true
  })
  // The turn that goes on in the first line read again begins before it.
  for (let i = kept - 1; i >= 0; i--) {
    delete old[i]!.turn
    if (old[i]!.head) break
  }
  const delta = change.to - change.oldTo
  const moved = old.slice(behind)
  if (delta)
    for (const line of moved) {
      line.from += delta
      line.to += delta
      line.next += delta
    }
  const lines = [...old.slice(0, kept), ...fresh, ...moved]
  Object.assign(memory, {source, lines})
  return lines
}

function* readLines(source: string, start: number, labels: Labels): Generator<Line> {
  for (const [from, to] of linesOf(source, start)) {
    const line = source.slice(from, to)
    const directive = isDirective(line)
    const next = to + (source[to] === '\r' && source[to + 1] === '\n' ? 2 : 1)
    yield {from, to, next, directive, blank: !line.trim(), head: directive ? undefined : headOf(line, labels)}
  }
}

/** Turns begin where a line has a label, and go on in the lines without one. */
function findTurns(lines: readonly Line[]): Found[] {
  const found: Found[] = []
  let open: Found | undefined
  for (const line of lines) {
    if (line.directive) continue
    if (line.head) {
      open = {head: line.head, line, from: line.from + line.head.text, to: line.to}
      found.push(open)
    } else if (open && !line.blank) open.to = line.to
  }
  return found
}

function turnsOf(source: string, found: Found[], problems: Problem[], moves: Moves | undefined): Turn[] {
  const watch = watchTimes(problems)
  const onward = passMidnight()
  const turns: Turn[] = []
  for (const {head, line, from, to} of found) {
    const times = head.start === undefined && head.end === undefined ? NO_TIMES : onward(head)
    if (times !== NO_TIMES) watch(times, [line.from, from])
    if (!line.turn || !areTimes(line.turn, times))
      line.turn = follow(turnOf(source, {...head, ...times}, from, to), moves)
    if (line.turn.text) turns.push(line.turn)
  }
  const ofTheDay = found[0]?.head.dated || (turns[0]?.start ?? 0) >= HOUR
  return ofTheDay ? countFromFirst(turns) : turns
}

function areTimes(turn: Turn, {start, end}: Times): boolean {
  return turn.start === start && turn.end === end
}

function everyLine(source: string, lines: readonly Line[], moves: Moves | undefined): Turn[] {
  const turns: Turn[] = []
  for (const line of lines) {
    line.own ??= follow(turnOf(source, {speaker: '', role: 'agent', text: 0}, line.from, line.to), moves)
    if (line.own.text) turns.push(line.own)
  }
  return turns
}

/** Takes note of a turn that is said otherwise: its line is as it was for the rest, and those behind it have moved. */
export function retypeLine({lines}: TextMemory, {from, by, old, turn}: Retyped): void {
  for (const line of lines) {
    if (line.to < from) continue
    if (line.from >= from) line.from += by
    else
      for (const key of ['turn', 'own'] as const) {
        if (line[key] === old) line[key] = turn
        else delete line[key]
      }
    line.to += by
    line.next += by
  }
}
