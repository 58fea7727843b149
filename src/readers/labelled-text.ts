import {looksLikeJson} from './json-tree.js'
import type {Reader} from './reader.js'
import {createTextMemory, rereadText} from './reread-text.js'

/**
 * Labelled plain text: `客服：…`, `客户: …`, `坐席 …`, `[00:01:23] Agent: …`, `[SPEAKER_00]: …`. A line without a label
 * goes on with the turn before it. Text without any label that tells speakers is a template: each line is what the agent says.
 */
export const labelledText: Reader = {
  recognises: (source) => !looksLikeJson(source),
  read: (source, options) => rereadText(source, options, createTextMemory())
}

/** Start and end of every line from an offset on, without its line end. */
export function* linesOf(
  source: string,
  from = source.charCodeAt(0) === 0xfeff ? 1 : 0
): Generator<[start: number, end: number]> {
  let start = from
  while (start < source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    yield [start, end]
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
}
