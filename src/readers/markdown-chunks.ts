import type {Problem} from '../model.js'
import {linesOf} from './labelled-text.js'

/** A longer line is no script. */
const LONGEST_LINE = 20_000
/** Lines without a blank one between them are cut after so many, or so many marks: each costs as much as there are. */
const RUN_LINES = 200
const RUN_MARKS = 300
/** With more marks than these, where no cut is possible, it is an attack. */
const MOST_MARKS = 1500
/** A chunk ends at the next good place after so many characters. */
const CHUNK = 100_000

const MARKS = /[*_~`[\]<!&]/g
const DELIMITER_ROW = /^[ >]*\|?[ :|]*-[-\s:|]*$/
/** Lines that go on with what stands above them, so that no cut may stand before them. */
const GOES_ON = /^(\s|\||=+\s*$|-+\s*$|$)/
const FENCE = /^[ >\t]*(?:[-*+] +)?(```+|~~~+)/

/** Lines without a blank one between them, so far. */
const EMPTY = {lines: 0, marks: 0, table: false}

export interface MarkdownChunks {
  chunks: [from: number, to: number][]
  problems: Problem[]
}

/** Cuts a Markdown source into parts that are read one by one, where a cut changes nothing that is said. */
export function cutMarkdown(source: string, from: number): MarkdownChunks {
  const chunks: [number, number][] = []
  const problems: Problem[] = []
  const isInside = watchFences()
  let start = from
  let run = EMPTY
  const cut = (at: number, next = at) => {
    if (at > start) chunks.push([start, at])
    start = next
    run = EMPTY
  }
  for (const [at, end] of linesOf(source)) {
    if (at < from) continue
    const line = source.slice(at, Math.min(end, at + LONGEST_LINE))
    const inside = isInside(line)
    const marks = line.match(MARKS)?.length ?? 0
    const isLong = run.lines >= RUN_LINES || run.marks + marks > RUN_MARKS || at - start >= CHUNK
    if (isLong && !inside && !GOES_ON.test(line)) cut(at)
    const all = run.table ? marks : run.marks + marks
    const found = end - at > LONGEST_LINE ? `${end - at} characters` : all > MOST_MARKS ? `${all} marks` : ''
    if (found) {
      const most = `${LONGEST_LINE} characters in a line and ${MOST_MARKS} marks in a paragraph`
      problems.push({reason: `Expected at most ${most}, found ${found}`, start: at, end: at + 1})
      cut(at, end)
    } else if (!line.trim()) run = EMPTY
    else {
      const table = run.table || (run.lines === 1 && DELIMITER_ROW.test(line))
      run = {lines: run.lines + 1, marks: run.marks + marks, table}
    }
  }
  cut(source.length)
  return {chunks, problems}
}

/** Tells of each line whether it stands in fenced code or in a comment. */
function watchFences(): (line: string) => boolean {
  let fence = ''
  let comment = false
  return (line) => {
    const inside = fence !== '' || comment
    const mark = comment ? undefined : FENCE.exec(line)?.[1]
    if (mark && !fence) fence = mark
    else if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = ''
    if (!fence) comment = opensComment(line, comment)
    return inside
  }
}

function opensComment(line: string, open: boolean): boolean {
  const last = line.lastIndexOf('<!--')
  const end = line.lastIndexOf('-->')
  return last > end ? true : end >= 0 ? false : open
}
