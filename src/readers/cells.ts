import type {Problem} from '../model.js'
import {collectText, type Placed} from './placed.js'

/** A field of a row with its places; quotes around it are no part of it. */
export interface Cell extends Placed {
  start: number
  end: number
}

/** Whether a line is a comment for the linter, which is no row. */
export function isDirective(line: string): boolean {
  return /^\ufeff?"?#+[ \t]*huashu-(enable|disable)/.test(line)
}

/**
 * The rows of delimited text (RFC 4180), blank ones left out. A quote that is never closed is told and taken as text of
 * its line; from there on no cell goes over a line end, so that what follows can be read.
 */
export function* readRows(source: string, delimiter: string, problems: Problem[]): Generator<Cell[]> {
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let overLines = true
  let row: Cell[] = []
  while (at <= source.length) {
    if (!row.length && isDirective(source.slice(at, at + 64))) {
      at = endOfCell(source, at, '\n')
      at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
      continue
    }
    const quoted = source[at] === '"'
    let cell = quoted ? readQuoted(source, at, {delimiter, overLines, problems}) : undefined
    if (quoted && !cell) {
      overLines = false
      problems.push({reason: 'Expected a closing quote in this cell, found none', start: at, end: at + 1})
    }
    cell ??= readPlain(source, quoted ? at + 1 : at, delimiter)
    row.push(cell)
    at = cell.end
    if (source.startsWith(delimiter, at)) {
      at += delimiter.length
      continue
    }
    if (row.length > 1 || row[0]!.text.trim()) yield row
    row = []
    if (at >= source.length) return
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
  }
}

function readPlain(source: string, start: number, delimiter: string): Cell {
  const end = endOfCell(source, start, delimiter)
  return {text: source.slice(start, end), pieces: end > start ? [[0, start, end]] : [], start, end}
}

function endOfCell(source: string, start: number, delimiter: string): number {
  let end = start
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

interface Quoting {
  delimiter: string
  overLines: boolean
  problems: Problem[]
}

/** A cell in quotes, where `""` is one indivisible piece; undefined when the quote is never closed. */
function readQuoted(source: string, start: number, {delimiter, overLines, problems}: Quoting): Cell | undefined {
  const out = collectText(source)
  const limit = overLines ? source.length : endOfCell(source, start, '\n')
  let from = start + 1
  for (;;) {
    const quote = source.indexOf('"', from)
    if (quote < 0 || quote >= limit) return undefined
    out.take(from, quote)
    if (source[quote + 1] === '"') {
      out.put('"', quote, quote + 2)
      from = quote + 2
      continue
    }
    const end = endOfCell(source, quote + 1, delimiter)
    const more = source.slice(quote + 1, end).trim()
    if (more && /[\r\n]/.test(source.slice(start, quote))) return undefined
    if (more)
      problems.push({reason: 'Expected the end of the cell behind a closing quote, found more', start: quote, end})
    out.take(quote + 1, end)
    return {...out.done(), start, end}
  }
}
