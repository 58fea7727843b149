import type {Config} from '../config/config.js'
import {linters} from '../config/linter-for.js'
import type {Linter} from '../index.js'
import type {Call, Hit, Locale, Role, Turn} from '../model.js'
import {guessRoles} from '../readers/guess-roles.js'
import {type Labels, labelsOf} from '../readers/labels.js'
import type {Line} from './lines.js'

/** Some lines of a stream, and the number of the first one, from 1 on. */
export interface LinesTask {
  lines: Line[]
  first: number
}

export interface JudgedLines {
  /** A line of JSON for each line that is not empty. */
  out: string
  /** Whether one of them held no call. */
  bad: boolean
}

/** Gives what judges the calls of a stream, a line each. */
export function lineJudge(config: Config, locale: Locale): (task: LinesTask) => JudgedLines {
  const linter = linters({locale})(config)
  const labels = labelsOf(config.roles)
  const agents = [config.agent ?? []].flat()
  return ({lines, first}) => {
    let out = ''
    let bad = false
    for (const [i, line] of lines.entries()) {
      if (line === '') continue
      const call = typeof line === 'string' ? callFrom(line, labels, agents) : line.reason
      bad ||= typeof call === 'string'
      const result = typeof call === 'string' ? {line: first + i, error: call} : resultOf(call, linter)
      out += `${JSON.stringify(result)}\n`
    }
    return {out, bad}
  }
}

function resultOf(call: Call, linter: Linter) {
  const {verdicts, scorecard} = linter.judge(call)
  return {
    id: call.id ?? null,
    messages: verdicts.map(({rule, level, hit, reason, actual, expected}) => ({
      ruleId: rule.id,
      level,
      message: reason,
      turn: hit.turn,
      start: hit.turn === null ? null : hit.start,
      end: hit.turn === null ? null : hit.end,
      actual: actual || null,
      expected,
      confidence: hit.confidence,
      ...(isGuessed(call, hit) ? {guessed: true} : {})
    })),
    scorecard
  }
}

/** Whether a message depends on a role that was guessed. */
function isGuessed({turns}: Call, {turn}: Hit): boolean {
  return turn === null ? turns.some(({guessed}) => guessed) : turns[turn]!.guessed === true
}

/** The call in a line, or what is wrong with it. */
function callFrom(line: string, labels: Labels, agents: readonly string[]): Call | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `Expected JSON, found a mistake: ${(error as Error).message}`
  }
  if (typeof value !== 'object' || value === null) return 'Expected an object with "turns", found none'
  const {id, turns, direction} = value as Record<string, unknown>
  if (!Array.isArray(turns)) return 'Expected "turns" with a list of {"role", "text"}, found none'
  const call: Call = {turns: []}
  if (typeof id === 'string' || typeof id === 'number') call.id = id as string
  if (direction === 'inbound' || direction === 'outbound') call.direction = direction
  for (const [i, turn] of turns.entries()) {
    const {role, speaker = role, text, start, end} = (turn ?? {}) as Record<string, unknown>
    if (typeof text !== 'string') return `Expected "text" in turn ${i}, found none`
    const read: Turn = {role: roleFrom(role ?? speaker, labels), text}
    if (read.role === 'unknown' && (typeof speaker === 'string' || typeof speaker === 'number'))
      read.speaker = String(speaker)
    if (typeof start === 'number') read.start = start
    if (typeof end === 'number') read.end = end
    call.turns.push(read)
  }
  call.turns = guessRoles(call.turns, agents)
  return call
}

function roleFrom(role: unknown, labels: Labels): Role {
  if (role === 'agent' || role === 'customer' || role === 'system') return role
  return typeof role === 'string' ? (labels.role(role) ?? 'unknown') : 'unknown'
}
