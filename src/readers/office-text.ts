import type {Problem, Reading} from '../model.js'
import {readJsonString} from './json-text.js'
import {linesOf} from './labelled-text.js'
import type {Placed} from './placed.js'
import type {Reader} from './reader.js'
import {readWord} from './word.js'
import {readWorkbook} from './workbook.js'

/**
 * Workbooks and Word documents are unpacked to plain text first, by code that only Node loads: a first line with this
 * mark and the kind, then a line for each part: its place, a tab, its text as a JSON string.
 */
const MARK = '\u0001huashu '

export type OfficeKind = 'xlsx' | 'docx'

/** A part of a workbook or document: where it stands there, and its text with its places in the unpacked text. */
export interface OfficePart extends Placed {
  place: string
}

/** Writes unpacked parts down for the reader `office`. */
export function writeOffice(kind: OfficeKind, parts: readonly {place: string; text: string}[]): string {
  return `${MARK}${kind}\n${parts.map(({place, text}) => `${place}\t${JSON.stringify(text)}\n`).join('')}`
}

/** Scripts in workbooks and Word documents, unpacked. */
export const office: Reader = {
  recognises: (source) => source.startsWith(MARK),
  read(source, options): Reading {
    const kind = source.slice(MARK.length, source.indexOf('\n'))
    const read = kind === 'docx' ? readWord : readWorkbook
    const {calls, reason, where} = read(partsOf(source), options)
    const problems: Problem[] = reason ? [{reason, start: 0, end: 0, where: where ?? '-'}] : []
    return {calls, problems}
  }
}

function partsOf(source: string): OfficePart[] {
  return [...linesOf(source)].slice(1).flatMap(([start, end]): OfficePart[] => {
    const tab = source.indexOf('\t', start)
    if (tab < 0 || tab >= end) return []
    return [{place: source.slice(start, tab), ...readJsonString(source, tab + 1, end)}]
  })
}
