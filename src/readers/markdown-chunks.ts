import type {Problem} from '../model.js'
import {linesOf} from './labelled-text.js'
import {watchBlocks} from './markdown-blocks-cut.js'

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

/** A part of a Markdown source that is read by itself. */
export interface MarkdownChunk {
  from: number
  to: number
  /** Where the next one begins: what stands between is a problem and is not read. */
  next: number
  /** Whether it is in doubt, where the chunk begins, what is open. */
  doubt: boolean
  /** What is wrong behind it, counted from `to`. */
  problems: Problem[]
}

/**
 * Cuts a Markdown source into parts that are read one by one, where a cut changes nothing that is said. `coarse`: only
 * where it must be cut. Where a chunk begins, what comes depends on nothing before it but `doubt`.
 */
export function* cutMarkdown(
  source: string,
  from: number,
  {coarse, doubt}: {coarse: boolean; doubt: boolean}
): Generator<MarkdownChunk> {
  const blocks = watchBlocks(coarse || doubt)
  let isInside = watchFences()
  let start = from
  let doubtAtStart = doubt
  let run = EMPTY
  function* cut(at: number, next = at, problems: Problem[] = [], doubtNow = blocks.doubt()) {
    if (at > start || problems.length) yield {from: start, to: at, next, doubt: doubtAtStart, problems}
    start = next
    doubtAtStart = doubtNow && !coarse
    run = EMPTY
  }
  for (const [at, end] of linesOf(source, from)) {
    const line = source.slice(at, Math.min(end, at + LONGEST_LINE))
    const doubtBefore = blocks.doubt()
    const mayCut = blocks.isCut(line)
    const inside = isInside(line)
    const marks = line.match(MARKS)?.length ?? 0
    const isLong = run.lines >= RUN_LINES || run.marks + marks > RUN_MARKS || at - start >= CHUNK
    if (at > start && !inside && mayCut) yield* cut(at, at, [], doubtBefore)
    else if (at > start && !inside && isLong && !GOES_ON.test(line)) yield* cut(at, at, [], blocks.begin(line))
    const all = run.table ? marks : run.marks + marks
    const found = end - at > LONGEST_LINE ? `${end - at} characters` : all > MOST_MARKS ? `${all} marks` : ''
    if (found) {
      const most = `${LONGEST_LINE} characters in a line and ${MOST_MARKS} marks in a paragraph`
      const problem = {reason: `Expected at most ${most}, found ${found}`, start: 0, end: 1}
      yield* cut(at, nextLine(source, end), [problem], blocks.begin())
      isInside = watchFences()
    } else if (!line.trim()) run = EMPTY
    else {
      const table = run.table || (run.lines === 1 && DELIMITER_ROW.test(line))
      run = {lines: run.lines + 1, marks: run.marks + marks, table}
    }
  }
  yield* cut(source.length)
}
function nextLine(source: string, end: number): number {
  return Math.min(source.length, end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1))
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
