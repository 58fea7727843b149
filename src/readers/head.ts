import type {Role} from '../model.js'
import type {Times} from './clock.js'
import type {Labels} from './labels.js'
import {readStamp} from './stamp.js'

/** What a line says of itself before its text. */
export interface Head extends Times {
  speaker: string
  role: Role
  /** Offset in the line where the text begins. */
  text: number
  /** The speaker is only a number, as in `SPEAKER_00` or `B`. */
  numbered?: boolean
  /** No colon or bracket says that this is a label: it may be the first word of the text. */
  loose?: boolean
  /** A time and nothing else stands behind it: no text looks so. */
  stamped?: boolean
  /** Its stamp has a date. */
  dated?: boolean
}

/** A speaker that no table knows, before a colon. */
const STRANGER = /^[\p{L}\p{N}_· -]{1,12}[：:]/u
/** A name before a space. */
const NAME = /^[\p{L}\p{N}_·-]{1,20}(?:\s\d{1,3})?[\s(（]{1,3}/u
const COLON = /^\s*[：:]\s*/
/** What may stand between a known label and its colon: 客服小王：, 客服(01): */
const SUFFIX = /^[\p{L}\p{N}_·()（）#-]{0,10}/u
const BRACKETED = /^[[【〔<]([^\][【】〔〕<>]{1,24})[\]】〕>]\s*[：:]?\s*/

/** The label at the start of a line with the time stamps around it, if it has one. */
export function headOf(whole: string, labels: Labels): Head | undefined {
  const line = whole.slice(0, 200)
  const indent = line.length - line.trimStart().length
  const before = readStamp(line.slice(indent))
  const at = indent + (before?.length ?? 0)
  const stamps: Partial<Head> = {...before?.times, ...(before?.dated ? {dated: true} : {})}
  const head =
    bracketed(line, at, labels) ?? labelled(line, at, labels) ?? stamped(line, at, labels) ?? stranger(line, at, labels)
  if (!head) return undefined
  return {...stamps, ...head}
}

function bracketed(line: string, at: number, labels: Labels): Head | undefined {
  const found = BRACKETED.exec(line.slice(at))
  if (!found) return undefined
  const speaker = found[1]!.trim()
  const role = labels.role(speaker)
  const numbered = labels.anonymous(speaker) !== undefined
  if (!role && !numbered) return undefined
  return {speaker, role: role ?? 'unknown', text: at + found[0].length, ...(numbered && !role ? {numbered} : {})}
}

function labelled(line: string, from: number, labels: Labels): Head | undefined {
  const length = labels.prefix(line.slice(from))
  if (!length) return undefined
  const at = from + length
  const suffix = SUFFIX.exec(line.slice(at))?.[0].length ?? 0
  const rest = line.slice(at + suffix).trimStart()
  const after = readStamp(rest)
  const stampEnd = after ? line.length - rest.length + after.length : at + suffix
  const colon = COLON.exec(line.slice(stampEnd))
  const speaker = line.slice(from, at + suffix).trim()
  const role = labels.role(line.slice(from, at))!
  const times = {...after?.times, ...(after?.dated ? {dated: true} : {})}
  if (colon) return {speaker, role, text: stampEnd + colon[0].length, ...times}
  if (after && stampEnd >= line.trimEnd().length) return {speaker, role, text: line.length, ...times}
  const space = /^\s+/.exec(line.slice(at))
  const loose = true
  if (space) return {speaker: line.slice(from, at), role, text: at + space[0].length, loose}
  if (at === line.trimEnd().length) return {speaker, role, text: line.length, loose}
  return undefined
}

function stranger(line: string, at: number, labels: Labels): Head | undefined {
  const found = STRANGER.exec(line.slice(at))
  if (!found) return undefined
  const speaker = found[0].slice(0, -1).trim()
  const space = /^\s*/.exec(line.slice(at + found[0].length))![0].length
  const numbered = labels.anonymous(speaker) !== undefined
  return {speaker, role: 'unknown', text: at + found[0].length + space, ...(numbered ? {numbered} : {})}
}

/** A name and a time alone in a line, as exports of meetings and chats have it: `说话人1 00:00:03`, `张三 2024-05-01 10:00:01`. */
function stamped(line: string, from: number, labels: Labels): Head | undefined {
  const name = NAME.exec(line.slice(from))
  if (!name) return undefined
  const rest = line.slice(from + name[0].length)
  const after = readStamp(rest)
  if (!after || rest.slice(after.length).trim()) return undefined
  const speaker = name[0].trim()
  const numbered = labels.anonymous(speaker) !== undefined
  const times = {...after.times, ...(after.dated ? {dated: true} : {})}
  return {speaker, role: 'unknown', text: line.length, stamped: true, ...times, ...(numbered ? {numbered} : {})}
}
