import type {Piece, Turn} from '../model.js'
import {directivesInLine} from './directives.js'
import type {Head} from './head.js'
import {linesOf} from './labelled-text.js'
import {speakerNumber} from './labels.js'

/** Whether the labels are speakers: one is known, chosen, or they are numbers that come again, as in no list of points. */
export function tellsSpeakers(found: readonly {head: Head}[], agent: string | string[] = []): boolean {
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

/** Whether a line is a comment for the linter and nothing else. */
export function isDirective(line: string): boolean {
  return directivesInLine(line).some(({start, end}) => !line.slice(0, start).trim() && !line.slice(end).trim())
}

/** The turn that stands in a stretch of the source. */
export function turnOf(source: string, head: Head, from: number, to: number): Turn {
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
