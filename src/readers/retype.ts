import type {Call, Reading, Turn} from '../model.js'
import {lastFrom} from '../text/last-from.js'
import {headOf} from './head.js'
import {type Labels, labelsOf} from './labels.js'
import {addMove, follow, type Moves} from './moves.js'
import type {ReadOptions} from './reader.js'
import type {Change} from './segments.js'

/** Readers that see in the letters of a sentence nothing but letters. */
const READERS = new Set(['script-csv', 'csv', 'script-yaml', 'script-json', 'json', 'ndjson', 'srt', 'vtt', 'text'])

/** A sentence that means nothing to any of them: a Chinese letter, then nothing that opens, closes, parts or stands for anything. */
const SENTENCE = /^[\u3400-\u9fff][\u3400-\u9fffA-WYZa-wyz\d 　，。！？、；“”‘’…～·「」『』《》]*$/
const LETTER = /[\u3400-\u9fffA-WYZa-wyz\d，。！？、；]/

/** In Markdown, what stands around a sentence may be a mark that looks at its first and last letter, or part a table. */
const MARKDOWN = 'markdown'
const TABLE = '|'
const LONGEST_LINE = 10_000

/** Turns whose words tell who is who, where the speakers have names only. */
const TELLING = 60

/** Characters around a change that a problem may quote. */
const NEAR = 64

/** A source that has changed in one place since it was read. */
export interface Typed {
  /** The reader's name. */
  name: string | undefined
  before: string
  now: string
  change: Change
  moves: Moves
}

/** A turn that is said otherwise: from which offset on the source has moved, and how far. */
export interface Retyped {
  from: number
  by: number
  old: Turn
  turn: Turn
}

/**
 * Of a source that was read before, and in which only letters of one sentence have changed, the new reading: that turn has
 * other words, and what stands behind it has moved. Undefined: the source must be read.
 */
export function retype(
  reading: Reading,
  typed: Typed,
  options: ReadOptions
): (Retyped & {reading: Reading}) | undefined {
  const {name = '', now, change, moves} = typed
  const {from, oldTo, to} = change
  if (options.reader !== undefined || !(READERS.has(name) || name === MARKDOWN)) return undefined
  if (from < 1 || !LETTER.test(now[from - 1]!)) return undefined
  if (reading.problems.some(({start, end}) => start < oldTo + NEAR && end > from - NEAR)) return undefined
  const place = placeOf(reading.calls, change)
  if (!place || !staysSentence(typed, place, labelsOf(options.roles))) return undefined
  const {call, index, start, end} = place
  if (index < TELLING && call.turns.some(({guessed, role, speaker}) => guessed || (role === 'unknown' && speaker)))
    return undefined
  const delta = to - oldTo
  const old = call.turns[index]!
  addMove(moves, change)
  const turn = follow({...old, text: now.slice(start, end + delta), pieces: [[0, start, end + delta]]}, moves)
  const turns = [...call.turns]
  turns[index] = turn
  const calls = reading.calls.map((one) => (one === call ? {...call, turns} : one))
  const problems = reading.problems.map((one) =>
    one.start < oldTo ? one : {...one, start: one.start + delta, end: one.end + delta}
  )
  return {from, by: delta, old, turn, reading: {...reading, calls, problems}}
}

interface Place {
  call: Call
  index: number
  start: number
  end: number
}

/** The turn that a change stands in, behind its first letter; it stands in one piece in the source. */
function placeOf(calls: readonly Call[], {from, oldTo}: Change): Place | undefined {
  for (const call of calls) {
    const index = lastFrom(call.turns, from - 1, ({pieces}) => pieces?.[0]?.[1] ?? -1)
    const {pieces = [], text} = call.turns[index] ?? {}
    const [, start, end] = pieces[0] ?? [0, 0, -1]
    if (pieces.length === 1 && start < from && oldTo <= end && end - start === text?.length)
      return {call, index, start, end}
  }
  return undefined
}

/** Whether a turn was a sentence and nothing else, and is one still, in a line that is for the rest what it was. */
function staysSentence({name, before, now, change}: Typed, {start, end}: Place, labels: Labels): boolean {
  const stop = end + change.to - change.oldTo
  const [was, is] = [before.slice(start, end), now.slice(start, stop)]
  if (!SENTENCE.test(was) || !SENTENCE.test(is) || headOf(was, labels) || headOf(is, labels)) return false
  const lineStart = before.lastIndexOf('\n', start - 1) + 1
  if (end - lineStart > LONGEST_LINE) return false
  const lead = before.slice(lineStart, start)
  if (JSON.stringify(headOf(lead + was, labels)) !== JSON.stringify(headOf(lead + is, labels))) return false
  return (
    name !== MARKDOWN || (/(^|\s)$/.test(lead) && /^(\s|$)/.test(now.slice(stop, stop + 1)) && !lead.includes(TABLE))
  )
}
