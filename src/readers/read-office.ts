import type {Problem, Reading} from '../model.js'
import {readJsonString} from './json-text.js'
import {linesOf} from './labelled-text.js'
import {OFFICE_MARK, type OfficePart} from './office-text.js'
import type {ReadOptions} from './reader.js'
import {readWord} from './word.js'
import {readWorkbook} from './workbook.js'

/** Scripts in workbooks and Word documents, unpacked. */
export function readOffice(source: string, options: ReadOptions): Reading {
  const kind = source.slice(OFFICE_MARK.length, source.indexOf('\n'))
  const read = kind === 'docx' ? readWord : readWorkbook
  const {calls, reason, where} = read(partsOf(source), options)
  const problems: Problem[] = reason ? [{reason, start: 0, end: 0, where: where ?? '-'}] : []
  return {calls, problems}
}

function partsOf(source: string): OfficePart[] {
  return [...linesOf(source)].slice(1).flatMap(([start, end]): OfficePart[] => {
    const tab = source.indexOf('\t', start)
    if (tab < 0 || tab >= end) return []
    return [{place: source.slice(start, tab), ...readJsonString(source, tab + 1, end)}]
  })
}
