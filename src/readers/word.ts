import {labelsOf} from './labels.js'
import type {OfficePart} from './office-text.js'
import {joinPlaced} from './placed.js'
import type {ReadOptions} from './reader.js'
import {createScribe} from './scribe.js'
import {scriptCalls} from './script-call.js'
import {type Cell, readTable} from './script-table.js'
import {announces, scriptWords} from './script-words.js'
import type {OfficeReading} from './workbook.js'

/** The place of a paragraph: its number, then its depth when it is a heading, or table, row and cell that it stands in. */
const PLACE = /^(\d{1,9})(?:#(\d)|@(\d{1,9})\.(\d{1,9})\.(\d{1,2}))?$/

/**
 * Scripts in Word: headings are sections, paragraphs and table cells what the agent says unless a label says otherwise.
 * What stands under a heading 公告 is a notice.
 */
export function readWord(parts: readonly OfficePart[], options: ReadOptions): OfficeReading {
  const labels = labelsOf(options.roles)
  const words = scriptWords(options)
  const [script, notices] = [createScribe(labels), createScribe(labels)]
  /** Depth of the heading that announces a notice, while it holds; 0 is none. */
  let notice = 0
  let table: {number: string; row: string; rows: Cell[][]} | undefined
  const closeTable = () => {
    if (table) readTable(table.rows.map(joinParts), {scribe: notice ? notices : script, labels, words})
    table = undefined
  }
  for (const {place, text, pieces} of parts) {
    const [, number, depth, inTable, row = '', column] = PLACE.exec(place) ?? []
    if (!number) continue
    const cell: Cell = {text, pieces, spot: {paragraph: Number(number)}}
    if (inTable !== table?.number) closeTable()
    if (inTable) {
      table ??= {number: inTable, row: '', rows: []}
      if (row !== table.row) table.rows.push([])
      table.row = row
      const cells = table.rows.at(-1)!
      const before = cells[Number(column)]
      cells[Number(column)] = before ? {...before, parts: [...(before.parts ?? [before]), cell]} : cell
    } else if (depth) {
      const name = text.trim()
      if (announces(name)) notice = Number(depth)
      else if (Number(depth) <= notice) notice = 0
      for (const scribe of [script, notices]) scribe.head(name, Number(depth))
    } else (notice ? notices : script).say(cell, cell.spot)
  }
  closeTable()
  const calls = [...scriptCalls(script.turns), ...scriptCalls(notices.turns, {kind: 'notice'})]
  if (calls.length) return {calls}
  return {calls, reason: 'Expected a document with something that the agent says, found none', where: '¶1'}
}

/** Cells of several paragraphs with the text of all of them, for a header; holes are empty. */
function joinParts(row: readonly (Cell | undefined)[]): Cell[] {
  return Array.from(row, (cell) => {
    if (!cell) return {text: '', pieces: []}
    return cell.parts ? {...cell, ...joinPlaced(cell.parts)} : cell
  })
}
