import type {Call, Problem, Turn} from '../model.js'
import {type Cell, isDirective, readRows} from './cells.js'
import {countFromFirst, type Times, watchTimes} from './clock.js'
import {type Column, columnsOf} from './columns.js'
import {type Labels, labelsOf} from './labels.js'
import {trimPlaced} from './placed.js'
import type {Reader, ReadOptions} from './reader.js'
import {readMoment} from './stamp.js'

const DELIMITERS = [',', '\t', ';', '|']

/** CSV and TSV with a header: a column of text and one of roles or speakers; times and a call's id if there are. */
export const csv: Reader = {
  recognises(source, {columns, ...options}) {
    if (lacksHeader(source, options)) return true
    const found = columnsOf(headerOf(source.slice(0, 4096)), columns)
    return found.has('text') && (found.has('role') || found.has('speaker'))
  },
  read(source, options) {
    const {roles, columns: own} = options
    const problems: Problem[] = []
    const [header, ...rows] = readRows(source, delimiterOf(source), problems)
    const columns = columnsOf(header?.map((cell) => cell.text) ?? [], own)
    const end = header?.at(-1)?.end ?? 0
    if (lacksHeader(source, options)) {
      const reason = 'Expected a header such as `角色,内容` or `role,text` in the first line, found what somebody says'
      return {calls: [], problems: [...problems, {reason, start: header?.[0]?.start ?? 0, end}]}
    }
    if (!columns.has('text')) {
      problems.push({reason: 'Expected a header with a column such as `内容` or `text`, found none', start: 0, end})
      return {calls: [], problems}
    }
    return {calls: readCalls(rows, columns, labelsOf(roles), problems), problems}
  }
}

/** Whether a table begins with who says what, as its next line does: without a header nobody can tell its columns. */
export function lacksHeader(source: string, {path = '', roles}: Pick<ReadOptions, 'path' | 'roles'>): boolean {
  if (!/\.(csv|tsv)$/i.test(path)) return false
  const head = source.slice(0, 4096)
  const rows = readRows(head, delimiterOf(head), [])
  const labels = labelsOf(roles)
  const few = [rows.next().value, rows.next().value]
  return few.every((row) => row && row.length > 1 && labels.role(row[0]!.text.trim()) !== undefined)
}

/** The delimiter that the header has most of. */
export function delimiterOf(source: string): string {
  const line =
    source
      .slice(0, 4096)
      .split(/[\r\n]/)
      .find((text) => text.trim() && !isDirective(text)) ?? ''
  const count = (delimiter: string) => line.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function headerOf(source: string): string[] {
  const [header] = readRows(source, delimiterOf(source), [])
  return header?.map((cell) => cell.text) ?? []
}

type Columns = Map<Column, number>

/** Rows as calls: where a column has the call's id, rows with the same one are a call. */
function readCalls(rows: Cell[][], columns: Columns, labels: Labels, problems: Problem[]): Call[] {
  const calls = new Map<string, {call: Call; watch: ReturnType<typeof watchTimes>; absolute: boolean}>()
  for (const row of rows) {
    const id = cellOf(row, columns, 'call')?.text.trim() ?? ''
    const open = calls.get(id) ?? {call: {turns: [], ...(id ? {id} : {})}, watch: watchTimes(problems), absolute: false}
    calls.set(id, open)
    const cell = cellOf(row, columns, 'text')
    if (!cell) {
      problems.push({
        reason: 'Expected a cell with what was said, found none',
        start: row[0]!.start,
        end: row.at(-1)!.end
      })
      continue
    }
    const {text, pieces} = trimPlaced(cell)
    const {absolute, ...times} = timesOf(row, columns, problems)
    const timed = cellOf(row, columns, 'start') ?? cellOf(row, columns, 'startMs')
    if (timed) open.watch(times, [timed.start, timed.end])
    open.absolute ||= absolute
    const direction = directions[cellOf(row, columns, 'direction')?.text.trim().toLowerCase() ?? '']
    if (direction) open.call.direction = direction
    if (text) open.call.turns.push({...whoOf(row, columns, labels, problems), text, pieces, ...times})
  }
  return [...calls.values()].map(({call, absolute}) => (absolute ? {...call, turns: countFromFirst(call.turns)} : call))
}

const directions: Record<string, NonNullable<Call['direction']>> = {
  inbound: 'inbound',
  in: 'inbound',
  呼入: 'inbound',
  来电: 'inbound',
  outbound: 'outbound',
  out: 'outbound',
  呼出: 'outbound',
  外呼: 'outbound'
}

function cellOf(row: Cell[], columns: Columns, column: Column): Cell | undefined {
  const index = columns.get(column)
  return index === undefined ? undefined : row[index]
}

/** A role column has role names, any other one is told; a speaker column has any names. */
function whoOf(row: Cell[], columns: Columns, labels: Labels, problems: Problem[]): Pick<Turn, 'role' | 'speaker'> {
  const named = cellOf(row, columns, 'role')
  const cell = named?.text.trim() ? named : cellOf(row, columns, 'speaker')
  const speaker = cell?.text.trim()
  if (!cell || !speaker) return {role: 'unknown'}
  const role = labels.role(speaker)
  if (!role && cell === named && speaker !== 'unknown' && !labels.anonymous(speaker)) {
    const reason = `Expected a role or a label in \`roles\`, found \`${speaker.slice(0, 40)}\``
    problems.push({reason, start: cell.start, end: cell.end})
  }
  return {role: role ?? 'unknown', speaker}
}

function timesOf(row: Cell[], columns: Columns, problems: Problem[]): Times & {absolute: boolean} {
  let absolute = false
  const read = (column: 'start' | 'end'): number | undefined => {
    const inMs = cellOf(row, columns, `${column}Ms`)
    const cell = inMs ?? cellOf(row, columns, column)
    if (!cell?.text.trim()) return undefined
    const moment = readMoment(cell.text)
    if (!moment) problems.push({reason: 'Expected a time, found something else', start: cell.start, end: cell.end})
    absolute ||= moment?.absolute ?? false
    return moment && (inMs ? moment.seconds / 1000 : moment.seconds)
  }
  const start = read('start')
  const end = read('end')
  return {absolute, ...(start === undefined ? {} : {start}), ...(end === undefined ? {} : {end})}
}
