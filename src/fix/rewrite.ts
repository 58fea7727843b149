import type {Message, Turn} from '../model.js'

/** Words that take the place of others; offsets UTF-16, half-open, in a turn's text or in a source. */
export interface Edit {
  start: number
  end: number
  text: string
}

const MARKS = /[。！？；，、：!?;,.:]+$/
const MARK_FOLLOWS = /^\s*[。！？；，、：!?;,.:…]/

/**
 * A rewrite of a message as it fits into its turn: without a mark at its end where one follows, and without the words
 * at its start that already stand before it (我 + 我帮您核实 is not 我我帮您核实). Undefined when there is nothing to rewrite.
 */
export function rewriteOf(message: Pick<Message, 'span' | 'expected'>, turn: Turn, choice = 0): Edit | undefined {
  const say = message.expected?.[choice]
  if (!message.span || say === undefined || message.span[0] === message.span[1]) return undefined
  const [start, end] = message.span
  const text = MARK_FOLLOWS.test(turn.text.slice(end, end + 8)) ? say.replace(MARKS, '') : say
  return {start, end, text: text.slice(repeated(turn.text.slice(Math.max(0, start - text.length), start), text))}
}

/** How many characters at the end of one text are those at the start of the next, short of all of it. */
function repeated(before: string, text: string): number {
  for (let length = Math.min(before.length, text.length - 1); length > 0; length--)
    if (before.endsWith(text.slice(0, length)) && /^\p{L}+$/u.test(text.slice(0, length))) return length
  return 0
}

/** The text with its edits made. They must be in order and must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const {start, end, text} of edits) {
    out += source.slice(at, start) + text
    at = end
  }
  return out + source.slice(at)
}
