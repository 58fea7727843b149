import type {Call, Piece, Role, Turn} from '../model.js'
import {directivesInLine} from './directives.js'
import {type Labels, labelsOf} from './labels.js'
import type {Reader} from './reader.js'
import {readStamp} from './stamp.js'

/** What a line says of itself before its text. */
interface Head {
  speaker: string
  role: Role
  /** Offset in the line where the text begins. */
  text: number
  start?: number
  end?: number
}

/** A speaker that no table knows, before a colon. */
const STRANGER = /^[\p{L}\p{N}_· -]{1,12}[：:]/u
const COLON = /^\s*[：:]\s*/
/** What may stand between a known label and its colon: 客服小王：, 客服(01): */
const SUFFIX = /^[\p{L}\p{N}_·()（）#-]{0,10}/u

/**
 * Labelled plain text: `客服：…`, `客户: …`, `坐席 …`, `[00:01:23] Agent: …`. A line without a label goes on with the
 * turn before it. Text without any label is a template: each line is what the agent says.
 */
export const labelledText: Reader = {
  recognises: () => true,
  read(source, {roles}) {
    const labels = labelsOf(roles)
    const turns: Turn[] = []
    let known = false
    let open: {head: Head; from: number; to: number} | undefined
    const close = () => {
      if (open) turns.push(turnOf(source, open.head, open.from, open.to))
      open = undefined
    }
    for (const [start, end] of linesOf(source)) {
      const line = source.slice(start, end)
      if (isDirective(line)) continue
      const head = headOf(line, labels)
      if (head) {
        close()
        if (head.role !== 'unknown') known = true
        open = {head, from: start + head.text, to: end}
      } else if (open && line.trim()) open.to = end
    }
    close()
    if (known) return {calls: [{turns: turns.filter((turn) => turn.text)}], problems: []}
    const template: Call = {kind: 'template', turns: everyLine(source)}
    return {calls: template.turns.length ? [template] : [], problems: []}
  }
}

function everyLine(source: string): Turn[] {
  return [...linesOf(source)].flatMap(([start, end]) => {
    const turn = turnOf(source, {speaker: '', role: 'agent', text: 0}, start, end)
    return turn.text ? [turn] : []
  })
}

/** Start and end of every line, without its line end. */
export function* linesOf(source: string): Generator<[start: number, end: number]> {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    yield [start, end]
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
}

function headOf(line: string, labels: Labels): Head | undefined {
  const indent = line.length - line.trimStart().length
  const before = readStamp(line.slice(indent))
  let at = indent + (before?.length ?? 0)
  const from = at
  const length = labels.prefix(line.slice(at))
  if (length) {
    at += length
    const suffix = SUFFIX.exec(line.slice(at))?.[0].length ?? 0
    const after = readStamp(line.slice(at + suffix).trimStart())
    const stampEnd = after ? line.length - line.slice(at + suffix).trimStart().length + after.length : at + suffix
    const colon = COLON.exec(line.slice(stampEnd))
    const speaker = line.slice(from, at + suffix).trim()
    const role = labels.role(line.slice(from, from + length))!
    const times = {...before?.times, ...after?.times}
    if (colon) return {speaker, role, text: stampEnd + colon[0].length, ...times}
    if (after && stampEnd >= line.trimEnd().length) return {speaker, role, text: line.length, ...times}
    const space = /^\s+/.exec(line.slice(at))
    if (space) return {speaker: line.slice(from, at), role, text: at + space[0].length, ...before?.times}
    if (at === line.trimEnd().length) return {speaker, role, text: line.length, ...before?.times}
    return undefined
  }
  const stranger = STRANGER.exec(line.slice(at))
  if (!stranger) return undefined
  const speaker = stranger[0].slice(0, -1)
  const space = /^\s*/.exec(line.slice(at + stranger[0].length))![0].length
  return {speaker, role: 'unknown', text: at + stranger[0].length + space, ...before?.times}
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
