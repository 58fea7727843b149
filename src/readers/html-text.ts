import {readReference} from './character-references.js'
import {collectText, type Placed} from './placed.js'

const BLOCK = /^<\/?(br|p|div|li|ul|ol|tr|td|th|h\d|table|section|summary|details|blockquote)\b/i
const SILENT = /^<(script|style|pre|code|textarea|template|del|s)\b/i
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** What HTML in a part of a source says: text without tags, comments, code and what is struck out; a line for each block. */
export function readHtml(source: string, from: number, to: number): {said: Placed; comments: string[]} {
  const html = source.slice(from, to)
  const lower = html.toLowerCase()
  const out = collectText(source)
  const comments: string[] = []
  let at = 0
  while (at < html.length) {
    const found = html.indexOf('<', at)
    const open = found < 0 ? html.length : found
    takeText(source, from + at, from + open, out)
    if (found < 0) break
    const end = endOfMarkup(html, lower, open)
    if (html.startsWith('<!--', open))
      comments.push(
        html
          .slice(open + 4, end)
          .replace(/-->$/, '')
          .trim()
      )
    else if (BLOCK.test(html.slice(open, open + 12))) out.put('\n', from + open, from + end)
    at = end
  }
  return {said: out.done(), comments}
}

/** Where a tag or comment that begins at `open` ends; of elements that are not text, where they close. */
function endOfMarkup(html: string, lower: string, open: number): number {
  const behind = (mark: string, from: number) => {
    const found = lower.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  if (html.startsWith('<!--', open)) return behind('-->', open + 4)
  const silent = SILENT.exec(html.slice(open, open + 12))
  return silent ? behind('>', behind(`</${silent[1]!.toLowerCase()}`, open) - 1) : behind('>', open)
}

function takeText(source: string, from: number, to: number, out: ReturnType<typeof collectText>): void {
  let at = from
  for (const {0: whole, index} of source.slice(from, to).matchAll(REFERENCE)) {
    const char = readReference(whole)
    if (char === undefined) continue
    out.take(at, from + index)
    at = from + index + whole.length
    out.put(char, from + index, at)
  }
  out.take(at, to)
}
