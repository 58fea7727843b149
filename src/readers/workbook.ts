import type {Call, Turn} from '../model.js'
import {type Labels, labelsOf} from './labels.js'
import type {OfficePart} from './office-text.js'
import type {ReadOptions} from './reader.js'
import {createScribe} from './scribe.js'
import {scriptCalls} from './script-call.js'
import {type Cell, columnsOf, readRows, readTable} from './script-table.js'
import {announces, type ScriptWords, scriptWords} from './script-words.js'

/** Rows in which the header is looked for: titles and notes may stand above it. */
const HEADER_ROWS = 10

/** A script out of an Office file, or why there is none. */
export interface OfficeReading {
  calls: Call[]
  reason?: string
  where?: string
}

/**
 * Scripts in a workbook: in each sheet the columns that its header names (话术, 回复 …; 场景 is the section), or the one
 * column that it has. Other sheets are no scripts. A sheet is a call of its own; one named 公告 is a notice.
 */
export function readWorkbook(parts: readonly OfficePart[], options: ReadOptions): OfficeReading {
  const labels = labelsOf(options.roles)
  const words = scriptWords(options)
  const sheets = sheetsOf(parts)
  const calls = [...sheets].flatMap(([name, rows]) =>
    scriptCalls(readSheet(rows, labels, words), {id: name, kind: announces(name) ? 'notice' : 'template'})
  )
  if (calls.length) return {calls}
  const reason = 'Expected a sheet with a column such as `话术` (or one that the option `speech` names), found none'
  return {calls, reason, where: sheets.keys().next().value ?? '-'}
}

/** The rows of each sheet: cells by column, with holes. */
function sheetsOf(parts: readonly OfficePart[]): Map<string, Cell[][]> {
  const sheets = new Map<string, Cell[][]>()
  let sheet = ''
  let rows: Cell[][] = []
  let last = ''
  for (const {place, text, pieces} of parts) {
    const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? []
    if (!letters || !number) {
      sheet = text
      rows = []
      last = ''
      sheets.set(sheet, rows)
      continue
    }
    if (number !== last) rows.push([])
    last = number
    rows.at(-1)![columnOf(letters)] = {text, pieces, spot: {cell: `${quoted(sheet)}!${place}`}}
  }
  return sheets
}

function readSheet(rows: Cell[][], labels: Labels, words: ScriptWords): Turn[] {
  const scribe = createScribe(labels)
  const context = {scribe, labels, words}
  const header = headerOf(rows, context)
  if (header) {
    readRows(rows.slice(header.index + 1), header.columns, context)
    return scribe.turns
  }
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  if (used.size === 1)
    readTable(
      rows.map((row) => row.filter(Boolean)),
      context
    )
  return scribe.turns
}

/** The row that names most columns; a title such as 售后话术库 names but one. */
function headerOf(rows: Cell[][], context: Parameters<typeof columnsOf>[1]) {
  let best: {index: number; known: number; columns: NonNullable<ReturnType<typeof columnsOf>>} | undefined
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const names = Array.from(row, (cell) => cell ?? {text: ''})
    const columns = columnsOf(names, context)
    const known = columns?.filter(({holds}) => holds !== 'none').length ?? 0
    if (columns && known > (best?.known ?? 0)) best = {index, known, columns}
  }
  return best
}

/** A sheet's name as formulas write it. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
}

/** The number of a column, from 0. */
function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
