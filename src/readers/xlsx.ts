import type {Call, Problem, Reading} from '../model.js'
import {type Labels, labelsOf} from './labels.js'
import type {ReadOptions} from './reader.js'
import {createScribe} from './scribe.js'
import {scriptCalls} from './script-call.js'
import {type Cell, columnsOf, readRows, readTable} from './script-table.js'
import {announces, type ScriptWords, scriptWords} from './script-words.js'
import {readSheet, readSheetNames, readStrings, type SheetRow} from './xlsx-sheet.js'
import type {Zip} from './zip.js'

/** Rows in which the header is looked for: titles and notes may stand above it. */
const HEADER_ROWS = 10
/** What is said in a workbook, in characters; the same shared string may stand in a million cells. */
const LONGEST = 32 * 1024 * 1024

/**
 * Scripts in a workbook: in each sheet the columns that its header names (话术, 回复 …; 场景 is the section), or the one
 * column that it has. Other sheets are no scripts. A sheet is a call of its own; one named 公告 is a notice.
 */
export function readXlsx(zip: Zip, options: ReadOptions): Reading {
  const labels = labelsOf(options.roles)
  const words = scriptWords(options)
  const strings = readStrings(zip)
  const calls: Call[] = []
  const problems: Problem[] = []
  let left = LONGEST
  const sheets = readSheetNames(zip)
  for (const {name, path} of sheets) {
    const rows = path === undefined ? undefined : readSheet(zip, path, strings)
    if (!rows) {
      problems.push({
        reason: `Expected the sheet \`${name}\` in the workbook, found none`,
        start: 0,
        end: 0,
        where: name
      })
      continue
    }
    const turns = readScript(rows, name, labels, words)
    left -= turns.reduce((sum, turn) => sum + turn.text.length, 0)
    if (left < 0) {
      const reason = `Expected at most ${LONGEST} characters in the workbook, found more`
      return {calls, problems: [...problems, {reason, start: 0, end: 0, where: name}]}
    }
    calls.push(...scriptCalls(turns, {id: name, kind: announces(name) ? 'notice' : 'template'}))
  }
  if (!calls.length && !problems.length)
    problems.push({
      reason: 'Expected a sheet with a column such as `话术` (or one that the option `speech` names), found none',
      start: 0,
      end: 0,
      where: sheets[0]?.name ?? '-'
    })
  return {calls, problems}
}

function readScript(rows: SheetRow[], sheet: string, labels: Labels, words: ScriptWords) {
  const scribe = createScribe(labels)
  const context = {scribe, labels, words}
  const cells = function* (from: number): Generator<Cell[]> {
    for (const row of rows.slice(from)) yield cellsOf(row, sheet)
  }
  for (const [i, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(
      Array.from(row.cells, (text) => ({text: text ?? ''})),
      context
    )
    if (!columns) continue
    readRows(cells(i + 1), columns, context)
    return scribe.turns
  }
  const used = new Set(rows.flatMap((row) => Object.keys(row.cells)))
  if (used.size === 1)
    readTable(
      [...cells(0)].map((row) => row.filter(Boolean)),
      context
    )
  return scribe.turns
}

function cellsOf({number, cells}: SheetRow, sheet: string): Cell[] {
  return cells.map((text, column) => ({
    text,
    pieces: [[0, 0, text.length]],
    spot: {cell: `${quoted(sheet)}!${lettersOf(column)}${number}`}
  }))
}

/** A sheet's name as formulas write it. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
