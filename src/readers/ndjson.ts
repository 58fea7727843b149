import type {Call, Problem} from '../model.js'
import {contextOf, type JsonContext, type JsonFormat, namedRole, readTurns, withoutEchoes} from './json-format.js'
import {type Json, looksLikeJson, readJson} from './json-tree.js'
import {linesOf} from './labelled-text.js'
import {labelsOf} from './labels.js'
import type {Reader} from './reader.js'

/** Newline-delimited calls: `{"id", "direction"?, "turns": [{"role", "text", "start"?, "end"?}]}`, one a line. */
export const ndjson: Reader = {
  recognises(source, {path}) {
    if (/\.(ndjson|jsonl)$/i.test(path ?? '')) return true
    if (!looksLikeJson(source)) return false
    for (const [start, end] of linesOf(source)) {
      if (!source.slice(start, end).trim()) continue
      const {root, problem} = readJson(source, start, end)
      // What goes on in the next line is one JSON source, written over several.
      const goesOn = problem !== undefined && problem.start >= end && /\S/.test(source.slice(end))
      return !goesOn && isCall(root)
    }
    return false
  },
  read(source, {roles}) {
    const problems: Problem[] = []
    const labels = labelsOf(roles)
    const calls = [...linesOf(source)].flatMap(([start, end]) => {
      if (!source.slice(start, end).trim()) return []
      const {root, problem} = readJson(source, start, end)
      const own = problem ? [problem] : []
      const read = root && !(problem && !isCall(root)) ? readCall(root, contextOf(labels, own)) : []
      problems.push(...withoutEchoes(own, problem))
      return read
    })
    return {calls, problems}
  }
}

/** The same calls in one JSON source: a call, or a list of calls. */
export const json: JsonFormat = {
  recognises: (root) => isCall(root) || isCall(root.at(0)),
  read: (root, context) => (root.isList ? root.items : [root]).flatMap((call) => readCall(call, context))
}

function isCall(root: Json | undefined): boolean {
  return root?.at('turns')?.isList === true
}

function readCall(root: Json, context: JsonContext): Call[] {
  const list = root.at('turns')
  if (!list?.isList) {
    context.complain('Expected "turns" with a list of {"role", "text"}, found none', list ?? root)
    return []
  }
  const turns = readTurns(
    list,
    {text: 'text', start: ['start'], end: ['end']},
    {who: (item) => namedRole(item.at('role') ?? item.at('speaker'), context), context}
  )
  const id = root.at('id')?.label
  const direction = root.at('direction')?.string
  return [
    {
      turns,
      ...(id === undefined ? {} : {id}),
      ...(direction === 'inbound' || direction === 'outbound' ? {direction} : {})
    }
  ]
}
