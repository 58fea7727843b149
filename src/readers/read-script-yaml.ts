import {type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments} from 'yaml'
import type {Call, Problem, Reading} from '../model.js'
import {callOf} from './front-matter.js'
import type {Placed} from './placed.js'
import type {ReadOptions} from './reader.js'
import {nothingSaid, SPEECH_EXPECTED, withinDepth} from './script-call.js'
import {readTree, type ScriptNode} from './script-tree.js'
import {readYamlScalar, type ScalarType} from './yaml-text.js'

/** Scripts in YAML: what is said stands under keys such as `话术` and `text`, wherever they are. */
export function readScriptYaml(source: string, options: ReadOptions): Reading {
  return withinDepth(() => readScript(source, options))
}

function readScript(source: string, options: ReadOptions): Reading {
  const documents = parseAllDocuments(source, {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: false
  })
  const calls: Call[] = []
  const problems: Problem[] = []
  for (const document of 'empty' in documents ? [] : documents) {
    const read = readTree(nodeOf(document.contents, source), options, callOf(plainOf(document)))
    calls.push(...read)
    const broken = document.errors[0]
    if (broken) problems.push(problemOf(broken.message, broken.pos[0], broken.pos[1]))
  }
  if (calls.length) return {calls, problems}
  return {calls, problems: problems.length ? problems : [nothingSaid(source.length, SPEECH_EXPECTED)], foreign: true}
}

function problemOf(message: string, start: number, end: number): Problem {
  return {reason: `Expected YAML, found a mistake in it: ${message.split('\n')[0]}`, start, end}
}

function nodeOf(node: unknown, source: string): ScriptNode {
  if (isMap<ParsedNode, ParsedNode | null>(node))
    return {
      type: 'map',
      entries: node.items.flatMap(({key, value}) =>
        isScalar(key) ? [[String(key.value), nodeOf(value, source)] as const] : []
      )
    }
  if (isSeq<ParsedNode>(node)) return {type: 'list', items: node.items.map((item) => nodeOf(item, source))}
  // What an alias stands for is read where it is written; following aliases is how a small source grows without end.
  if (isAlias(node) || !isScalar(node) || typeof node.value !== 'string' || !node.range) return {type: 'other'}
  const {value, type, range} = node
  return {type: 'text', value, placed: () => placedScalar(source, value, type as ScalarType, range)}
}

/** The scalar with its places; as one piece where it is written in a way that only the YAML library understands. */
function placedScalar(source: string, value: string, type: ScalarType, [start, end]: readonly number[]): Placed {
  const placed = readYamlScalar(source, type, start!, end!)
  return placed.text.trimEnd() === value.trimEnd() ? placed : {text: value, pieces: [[0, start!, end!]]}
}

/** The plain values of the outermost map, for what the source says of itself. */
function plainOf({contents}: Document.Parsed): Record<string, unknown> {
  if (!isMap<ParsedNode, ParsedNode | null>(contents)) return {}
  return Object.fromEntries(
    contents.items.flatMap(({key, value}) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), value.value]] : []
    )
  )
}
