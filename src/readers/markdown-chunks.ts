import type {Problem} from '../model.js'
import {linesOf} from './labelled-text.js'

/** A longer line is no script. Markdown reads some lines in time that grows with the square of their length. */
const LONGEST_LINE = 20_000
/** So many lines without a blank one between them are cut: paragraphs, too, cost the square of their length. */
const LONGEST_RUN = 200
/** A chunk ends at the next good place after so many characters. */
const CHUNK = 100_000

/** Lines that go on with what stands above them, so that no cut may stand before them. */
const GOES_ON = /^(\s|>|\||[-*+=] |\d+[.)] |$)/
const FENCE = /^ {0,3}(```+|~~~+)/

/** Cuts a Markdown source into parts that are read one by one, where a cut changes nothing that is said. */
export function cutMarkdown(source: string, from: number): {chunks: [from: number, to: number][]; problems: Problem[]} {
  const chunks: [number, number][] = []
  const problems: Problem[] = []
  let start = from
  let run = 0
  let fence = ''
  let comment = false
  const cut = (at: number) => {
    if (at > start) chunks.push([start, at])
    start = at
    run = 0
  }
  for (const [at, end] of linesOf(source)) {
    if (at < from) continue
    if (end - at > LONGEST_LINE) {
      const reason = `Expected lines of at most ${LONGEST_LINE} characters, found one of ${end - at}`
      problems.push({reason, start: at, end: at + 1})
      cut(at)
      start = end
      continue
    }
    const line = source.slice(at, end)
    const inside = fence !== '' || comment
    const mark = comment ? undefined : FENCE.exec(line)?.[1]
    if (mark && !fence) fence = mark
    else if (mark && fence && mark[0] === fence[0] && mark.length >= fence.length) fence = ''
    if (!fence) comment = opensComment(line, comment)
    const plain = !inside && !GOES_ON.test(line)
    if (plain && (run >= LONGEST_RUN || at - start >= CHUNK)) cut(at)
    run = line.trim() ? run + 1 : 0
  }
  cut(source.length)
  return {chunks, problems}
}

function opensComment(line: string, open: boolean): boolean {
  const last = line.lastIndexOf('<!--')
  const end = line.lastIndexOf('-->')
  return last > end ? true : end >= 0 ? false : open
}
