import {isUtf8} from 'node:buffer'
import {once} from 'node:events'
import type {Readable} from 'node:stream'
import {linters} from '../config/linter-for.js'
import type {Linter} from '../index.js'
import type {Call, Hit, Role, Turn} from '../model.js'
import {guessRoles} from '../readers/guess-roles.js'
import {type Labels, labelsOf} from '../readers/labels.js'
import type {Command, Exit} from './command.js'
import {configHelp, configHere, configOptions} from './rule-settings.js'

/** A line longer than this is a mistake: memory must not grow with the input. */
const LONGEST_LINE = 64 * 1024 * 1024
const NEWLINE = 10

/** `huashu stream`: newline-delimited calls in, newline-delimited results out, in the same order. */
export const stream: Command = {
  takes: '',
  summary: {zh: '逐行读入 JSON 通话，逐行输出结果', en: 'newline-delimited calls in, newline-delimited results out'},
  options: configOptions,
  help: configHelp,
  async run(values, _positionals, {stdin, stdout, cwd}, locale): Promise<Exit> {
    const config = await configHere(values, {cwd})
    const linter = linters({locale})(config)
    const labels = labelsOf(config.roles)
    const agents = [config.agent ?? []].flat()
    let bad = false
    let out = ''
    let number = 0
    for await (const line of linesOf(stdin)) {
      number++
      if (line === '') continue
      const call = typeof line === 'string' ? callFrom(line, labels, agents) : line.reason
      bad ||= typeof call === 'string'
      out +=
        typeof call === 'string'
          ? `${JSON.stringify({line: number, error: call})}\n`
          : `${JSON.stringify(resultOf(call, linter))}\n`
      if (out.length < 65536) continue
      if (!stdout.write(out)) await once(stdout, 'drain')
      out = ''
    }
    if (out && !stdout.write(out)) await once(stdout, 'drain')
    return bad ? 2 : 0
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

/** The lines of a stream, decoded one by one; a line that is too long or not UTF-8 is told instead. */
async function* linesOf(input: Readable): AsyncGenerator<string | {reason: string}> {
  let parts: Buffer[] = []
  let length = 0
  const take = (end: Buffer): string | {reason: string} => {
    const bytes = parts.length ? Buffer.concat([...parts, end]) : end
    const tooLong = length + end.length > LONGEST_LINE
    parts = []
    length = 0
    if (tooLong) return {reason: `Expected at most ${LONGEST_LINE} bytes in a line, found more`}
    // Faster than a TextDecoder that is fatal; like that, it takes no byte order mark for text.
    return isUtf8(bytes)
      ? bytes
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .trim()
      : {reason: 'Expected UTF-8, found other bytes'}
  }
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end))
      start = end + 1
    }
    const rest = chunk.subarray(start)
    length += rest.length
    if (length <= LONGEST_LINE) parts.push(rest)
    else parts = []
  }
  if (length) yield take(Buffer.alloc(0))
}
