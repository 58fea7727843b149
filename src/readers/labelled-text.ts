import type {Call, Piece, Problem, Turn} from '../model.js'
import {countFromFirst, passMidnight, watchTimes} from './clock.js'
import {directivesInLine} from './directives.js'
import {type Head, headOf} from './head.js'
import {looksLikeJson} from './json-tree.js'
import {labelsOf, speakerNumber} from './labels.js'
import type {Reader} from './reader.js'

/** A stamp from which on it is the time of the day, not of the call. */
const HOUR = 3600

/** A turn as it is found: its label, where the label begins, where its text begins and ends. */
interface Found {
  head: Head
  line: number
  from: number
  to: number
}

/**
 * Labelled plain text: `客服：…`, `客户: …`, `坐席 …`, `[00:01:23] Agent: …`, `[SPEAKER_00]: …`. A line without a label
 * goes on with the turn before it. Text without any label that tells speakers is a template: each line is what the agent says.
 */
export const labelledText: Reader = {
  recognises: (source) => !looksLikeJson(source),
  read(source, {roles, agent}) {
    const labels = labelsOf(roles)
    const found: Found[] = []
    for (const [start, end] of linesOf(source)) {
      const line = source.slice(start, end)
      if (isDirective(line)) continue
      const head = headOf(line, labels)
      const open = found.at(-1)
      if (head) found.push({head, line: start, from: start + head.text, to: end})
      else if (open && line.trim()) open.to = end
    }
    const problems: Problem[] = []
    if (tellsSpeakers(found, agent)) return {calls: [{turns: turnsOf(source, found, problems)}], problems}
    const template: Call = {kind: 'template', turns: everyLine(source)}
    return {calls: template.turns.length ? [template] : [], problems}
  }
}

/** Whether the labels are speakers: one is known, chosen, or they are numbers that come again, as in no list of points. */
function tellsSpeakers(found: Found[], agent: string | string[] = []): boolean {
  if (found.some(({head}) => head.role !== 'unknown')) return true
  const chosen = new Set([agent].flat().map(keyOf))
  if (chosen.size && found.some(({head}) => chosen.has(keyOf(head.speaker)))) return true
  if (new Set(found.flatMap(({head}) => (head.stamped ? [head.speaker] : []))).size > 1) return true
  const numbered = found.filter(({head}) => head.numbered).map(({head}) => head.speaker)
  const several = new Set(numbered).size
  const bare = numbered.some((speaker) => speaker.length === 1)
  return several > 1 && (!bare || (several < numbered.length && !found.some(({head}) => /^q$/i.test(head.speaker))))
}

function keyOf(speaker: string): string {
  return speakerNumber(speaker) ?? speaker.trim()
}

function turnsOf(source: string, found: Found[], problems: Problem[]): Turn[] {
  const watch = watchTimes(problems)
  const onward = passMidnight()
  const turns = found.flatMap(({head, line, from, to}) => {
    const times = onward(head)
    watch(times, [line, from])
    const turn = turnOf(source, {...head, ...times}, from, to)
    return turn.text ? [turn] : []
  })
  const ofTheDay = found[0]?.head.dated || (turns[0]?.start ?? 0) >= HOUR
  return ofTheDay ? countFromFirst(turns) : turns
}

function everyLine(source: string): Turn[] {
  return [...linesOf(source)].flatMap(([start, end]) => {
    const turn = turnOf(source, {speaker: '', role: 'agent', text: 0}, start, end)
    return turn.text ? [turn] : []
  })
}

/** Start and end of every line from an offset on, without its line end. */
export function* linesOf(
  source: string,
  from = source.charCodeAt(0) === 0xfeff ? 1 : 0
): Generator<[start: number, end: number]> {
  let start = from
  while (start < source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    yield [start, end]
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
}

/** Whether a line is a comment for the linter and nothing else. */
function isDirective(line: string): boolean {
  return directivesInLine(line).some(({start, end}) => !line.slice(0, start).trim() && !line.slice(end).trim())
}

function turnOf(source: string, head: Head, from: number, to: number): Turn {
  const {speaker, role, start: begins, end: ends} = head
  return {
    role,
    ...speechIn(source, from, to),
    ...(speaker ? {speaker} : {}),
    ...(begins === undefined ? {} : {start: begins}),
    ...(ends === undefined ? {} : {end: ends})
  }
}

/** What is said in a stretch of the source: all of it but the space around it and the directives in it. */
function speechIn(source: string, from: number, to: number): {text: string; pieces: Piece[]} {
  const raw = source.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const whole = raw.trim()
  if (!whole.includes('huashu-')) return {text: whole, pieces: [[0, start, start + whole.length]]}
  const pieces: Piece[] = []
  let text = ''
  for (const [first, end] of linesOf(source.slice(start, start + whole.length))) {
    const line = whole.slice(first, end)
    const [directive] = directivesInLine(line)
    const said = directive ? line.slice(0, directive.start).trimEnd() : line
    if (!said.trim()) continue
    const begins = text && pieces.length ? start + first - 1 : start + first
    const piece = source.slice(begins, start + first + said.length)
    pieces.push([text.length, begins, begins + piece.length])
    text += piece
  }
  return {text, pieces}
}
