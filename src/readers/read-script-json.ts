import {type Node, type ParseError, parseTree} from 'jsonc-parser'
import type {Problem, Reading} from '../model.js'
import {callOf} from './front-matter.js'
import {readJsonString} from './json-text.js'
import {jsonProblem} from './json-tree.js'
import type {ReadOptions} from './reader.js'
import {nothingSaid, SPEECH_EXPECTED, withinDepth} from './script-call.js'
import {readTree, type ScriptNode} from './script-tree.js'

/** Scripts in JSON: what is said stands under keys such as `话术` and `text`, wherever they are. */
export function readScriptJson(source: string, options: ReadOptions): Reading {
  return withinDepth(() => readScript(source, options))
}

function readScript(source: string, options: ReadOptions): Reading {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const errors: ParseError[] = []
  const tree = parseTree(source.slice(from), errors, {allowTrailingComma: true})
  const problems: Problem[] = errors.slice(0, 1).map((error) => jsonProblem(error, source, from))
  const calls = readTree(nodeOf(tree, source, from), options, callOf(plainOf(tree)))
  if (calls.length || problems.length) return {calls, problems}
  return {calls, problems: [nothingSaid(source.length, SPEECH_EXPECTED)], foreign: true}
}

function nodeOf(node: Node | undefined, source: string, from: number): ScriptNode {
  if (node?.type === 'array')
    return {type: 'list', items: (node.children ?? []).map((child) => nodeOf(child, source, from))}
  if (node?.type === 'object')
    return {
      type: 'map',
      entries: (node.children ?? []).flatMap(({children = []}) =>
        children[1] ? [[String(children[0]!.value), nodeOf(children[1], source, from)] as const] : []
      )
    }
  if (node?.type !== 'string') return {type: 'other'}
  const start = from + node.offset
  return {
    type: 'text',
    value: node.value as string,
    placed: () => readJsonString(source, start, start + node.length)
  }
}

/** The plain values of the outermost object, for what the source says of itself. */
function plainOf(node: Node | undefined): Record<string, unknown> {
  if (node?.type !== 'object') return {}
  return Object.fromEntries(
    (node.children ?? []).flatMap(({children = []}) => (children[1] ? [[children[0]!.value, children[1].value]] : []))
  )
}
