import {isScalar, parseAllDocuments, type Scalar, visit} from 'yaml'
import {readRows} from '../readers/cells.js'
import {delimiterOf} from '../readers/csv.js'
import {type Style, styleOf} from '../readers/directives.js'
import {lastFrom} from '../text/last-from.js'
import type {Edit} from './rewrite.js'

/** An edit as the source must have it, or why it cannot be made. */
export type Placed = Edit | {reason: string}

/** Writes words into a source: quoted and escaped as the place asks for. */
export type Place = (edit: Edit) => Placed

const kinds: Record<Style, (source: string) => Place> = {
  text: () => asItIs,
  vtt: () => asItIs,
  markdown: () => (edit) => ({...edit, text: edit.text.replace(/[\\`*_[\]<>|~]/g, '\\$&')}),
  json: () => (edit) => ({...edit, text: JSON.stringify(edit.text).slice(1, -1)}),
  yaml: intoYaml,
  csv: intoCsv
}

/** How words are written into this source. */
export function placeIn(source: string, path = ''): Place {
  const style = styleOf(source, path)
  const place = kinds[style](source)
  return (edit) =>
    style !== 'json' && /[\r\n]/.test(edit.text)
      ? {reason: 'Expected a rewrite of one line, found several'}
      : place(edit)
}

function asItIs(edit: Edit): Edit {
  return edit
}

/** A cell in quotes doubles them; a cell without gets quotes when the words need them. */
function intoCsv(source: string): Place {
  const cells = cellsOf(source)
  return (edit) => {
    const cell = cells[lastFrom(cells, edit.start, startOf)]
    if (!cell || edit.end > cell.end) return {reason: 'Expected words inside one cell, found none'}
    if (cell.quoted) return {...edit, text: edit.text.replaceAll('"', '""')}
    if (!/[",;|\t]/.test(edit.text)) return edit
    const whole = source.slice(cell.start, edit.start) + edit.text + source.slice(edit.end, cell.end)
    return {start: cell.start, end: cell.end, text: `"${whole.replaceAll('"', '""')}"`}
  }
}

interface Cell {
  start: number
  end: number
  quoted: boolean
}

function startOf({start}: Cell): number {
  return start
}

function cellsOf(source: string): Cell[] {
  return [...readRows(source, delimiterOf(source), [])]
    .flat()
    .map(({start, end}) => ({start, end, quoted: source[start] === '"'}))
}

/** A scalar in quotes escapes; a block takes words as they are; a plain scalar gets quotes when it would not stay one. */
function intoYaml(source: string): Place {
  const scalars: (Cell & {scalar: Scalar})[] = []
  for (const document of parseAllDocuments(source, {prettyErrors: false})) {
    if (!('contents' in document)) continue
    visit(document, {
      Scalar(_key, scalar) {
        if (scalar.range) scalars.push({start: scalar.range[0], end: scalar.range[1], quoted: false, scalar})
      }
    })
  }
  scalars.sort((a, b) => a.start - b.start)
  return (edit) => {
    const found = scalars[lastFrom(scalars, edit.start, startOf)]
    if (!found || edit.end > found.end || !isScalar(found.scalar))
      return {reason: 'Expected words inside one scalar, found none'}
    const {scalar, start, end} = found
    if (scalar.type === 'QUOTE_DOUBLE') return {...edit, text: JSON.stringify(edit.text).slice(1, -1)}
    if (scalar.type === 'QUOTE_SINGLE') return {...edit, text: edit.text.replaceAll("'", "''")}
    if (scalar.type !== 'PLAIN') return edit
    const whole = source.slice(start, edit.start) + edit.text + source.slice(edit.end, end)
    if (staysPlain(whole)) return edit
    if (source.slice(start, end) !== scalar.value) return {reason: 'Expected a scalar of one line, found several'}
    return {start, end, text: JSON.stringify(whole)}
  }
}

function staysPlain(text: string): boolean {
  return !/^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[[\]{},]/.test(text) && text === text.trim()
}
