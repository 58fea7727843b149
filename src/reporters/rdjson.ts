import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {findRewrites} from '../fix/find-rewrites.js'
import {jsonAt, jsonList} from './json-list.js'
import {type AnyMessage, HOME, levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** The diagnostic format of reviewdog, with the rewrites of templates as suggestions. Its columns are bytes of UTF-8. */
export const rdjson: Reporter = () => {
  const list = jsonList(1)
  return {
    head: `{\n  "source": ${jsonAt(1, {name: 'huashu', url: HOME})},\n  "diagnostics": [`,
    file: (file) => list.items(diagnosticsOf(file)),
    tail: () => `${list.end()}\n}\n`
  }
}

function diagnosticsOf(file: VFile) {
  const source = String(file.value ?? '')
  const range = rangesIn(source)
  const rewrites = new Map(
    findRewrites(file, {suggestions: true}).flatMap((rewrite) =>
      rewrite.reason ? [] : [[rewrite.message as AnyMessage, rewrite.edit] as const]
    )
  )
  return messagesIn(file).map((message) => {
    const {start, end, placed} = regionOf(message)
    const edit = rewrites.get(message)
    const {ruleId, url} = message
    return {
      message: [message.reason, ...(message.expected ?? []).map((say) => `→ ${say}`)].join('\n'),
      location: {path: portablePath(file.path), range: placed ? range(start, end) : {start: {line: 1}}},
      severity: severities[levelOf(message)],
      code: {value: ruleId ?? 'source', ...(url ? {url} : {})},
      ...(edit ? {suggestions: [{range: range(edit.start, edit.end), text: edit.text}]} : {})
    }
  })
}

/** Ranges of offsets in a source. On a long line it counts on from the last start, not anew. */
function rangesIn(source: string): (start: number, end: number) => object {
  const places = location(source)
  let known = {offset: 0, line: 1, column: 1}
  const pointAt = (offset: number) => {
    const {line = 1, column = 1} = places.toPoint(Math.min(offset, source.length)) ?? {}
    const goesOn = known.line === line && known.offset <= offset
    const from = goesOn ? known : {offset: offset - (column - 1), column: 1}
    return {offset, line, column: from.column + bytesOf(source.slice(from.offset, offset))}
  }
  const shown = ({line, column}: {line: number; column: number}) => ({line, column})
  return (start, end) => {
    known = pointAt(start)
    return {start: shown(known), end: shown(pointAt(end))}
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
