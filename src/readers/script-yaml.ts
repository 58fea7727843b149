import {type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments} from 'yaml'
import type {Call, Problem, Reading} from '../model.js'
import {callOf} from './front-matter.js'
import {labelsOf} from './labels.js'
import type {Placed} from './placed.js'
import type {Reader, ReadOptions} from './reader.js'
import {nothingSaid, SPEECH_EXPECTED, withinDepth} from './script-call.js'
import {readTree, type ScriptNode} from './script-tree.js'
import {scriptWords} from './script-words.js'
import {readYamlScalar, type ScalarType} from './yaml-text.js'

/** Scripts in YAML: what is said stands under keys such as `话术` and `text`, wherever they are. */
export const scriptYaml: Reader = {
  recognises: (source, options) => {
    const {path = ''} = options
    if (/\.ya?ml$/i.test(path)) return true
    return !/\.[a-z]{2,5}$/i.test(path) && looksLikeYaml(source.slice(0, 4096), options)
  },
  read: (source, options) => withinDepth(() => readScript(source, options))
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

const KEY = /^[ \t]*(?:- )*["']?([\p{L}\p{N}_ -]{1,30})["']?:(?:[ \t]|$)/u

/** Whether a source without a telling name begins as a map or list with a key under which scripts say something. */
function looksLikeYaml(head: string, options: ReadOptions): boolean {
  const words = scriptWords(options)
  const labels = labelsOf(options.roles)
  const lines = head.split(/\r?\n/).filter((line) => /^\ufeff?[ \t]*[^#\s]/.test(line) && !line.startsWith('---'))
  const keys = lines.map((line) => KEY.exec(line)?.[1])
  if (keys[0] === undefined) return false
  return keys.some((key) => key && words.says(key)) && !keys.some((key) => key && labels.role(key))
}
