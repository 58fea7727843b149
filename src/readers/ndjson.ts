import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Call, Problem, Role, Turn} from '../model.js'
import {readJsonString} from './json-text.js'
import {linesOf} from './labelled-text.js'
import {type Labels, labelsOf} from './labels.js'
import type {Reader} from './reader.js'

/** Newline-delimited calls: `{"id", "direction"?, "turns": [{"role", "text", "start"?, "end"?}]}`, one a line. */
export const ndjson: Reader = {
  recognises(source) {
    const first = source.trimStart()
    return first.startsWith('{') && /^\{[^\n]*"turns"\s*:/.test(first)
  },
  read(source, {roles}) {
    const labels = labelsOf(roles)
    const calls: Call[] = []
    const problems: Problem[] = []
    for (const [start, end] of linesOf(source)) {
      if (!source.slice(start, end).trim()) continue
      const call = readLine(source, start, end, labels, problems)
      if (call) calls.push(call)
    }
    return {calls, problems}
  }
}

function readLine(source: string, start: number, end: number, labels: Labels, problems: Problem[]): Call | undefined {
  const errors: ParseError[] = []
  const tree = parseTree(source.slice(start, end), errors, {disallowComments: true, allowTrailingComma: false})
  const broken = errors[0]
  if (broken || !tree) {
    const at = start + (broken?.offset ?? 0)
    problems.push({
      reason: `Expected a JSON object, found a mistake in it: ${broken ? printParseErrorCode(broken.error) : 'nothing'}`,
      start: at,
      end: at + (broken?.length ?? 0)
    })
    return undefined
  }
  const complain = (reason: string, node: Node = tree) => {
    problems.push({reason, start: start + node.offset, end: start + node.offset + node.length})
    return undefined
  }
  const turns = findNodeAtLocation(tree, ['turns'])
  if (turns?.type !== 'array') return complain('Expected "turns" with a list of {"role", "text"}, found none', turns)
  const call: Call = {turns: []}
  const id = findNodeAtLocation(tree, ['id'])?.value as unknown
  if (typeof id === 'string' || typeof id === 'number') call.id = String(id)
  const direction = findNodeAtLocation(tree, ['direction'])?.value as unknown
  if (direction === 'inbound' || direction === 'outbound') call.direction = direction
  for (const node of turns.children ?? []) {
    const turn = readTurn(source, start, node, labels, complain)
    if (turn) call.turns.push(turn)
  }
  return call
}

function readTurn(
  source: string,
  start: number,
  node: Node,
  labels: Labels,
  complain: (reason: string, node: Node) => undefined
): Turn | undefined {
  const text = findNodeAtLocation(node, ['text'])
  const role = findNodeAtLocation(node, ['role'])
  if (text?.type !== 'string') return complain('Expected "text" with what was said, found none', text ?? node)
  const speaker = typeof role?.value === 'string' ? role.value : ''
  const time = (key: 'start' | 'end') => {
    const value = findNodeAtLocation(node, [key])?.value as unknown
    return typeof value === 'number' ? {[key]: value} : {}
  }
  return {
    role: roleNamed(speaker, labels),
    ...(speaker ? {speaker} : {}),
    ...readJsonString(source, start + text.offset, start + text.offset + text.length),
    ...time('start'),
    ...time('end')
  }
}

/** The role that a source names outright (`agent`) or by a label. */
export function roleNamed(name: string, labels: Labels): Role {
  return labels.role(name) ?? 'unknown'
}
