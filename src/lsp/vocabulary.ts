import {modify} from 'jsonc-parser'
import {isMap, isSeq, type Node, parseDocument} from 'yaml'
import type {Edit} from '../fix/rewrite.js'

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}_'’+.-]{0,63}$/u

/** Whether a word can be written into a configuration as it is. */
export function isWord(text: unknown): text is string {
  return typeof text === 'string' && WORD.test(text)
}

/** The edit that adds a word to the `vocabulary` of a configuration; undefined where it cannot be made without guessing. */
export function addToVocabulary(config: string, path: string, word: string): Edit[] {
  if (/\.json$/.test(path)) return intoJson(config, path, word)
  return /\.ya?ml$|huashurc$/.test(path) ? intoYaml(config, word) : []
}

function intoJson(config: string, path: string, word: string): Edit[] {
  const keys = path.endsWith('package.json') ? ['huashu', 'vocabulary'] : ['vocabulary']
  const list = /"vocabulary"/.test(config)
  const formattingOptions = {insertSpaces: true, tabSize: 2}
  const edits = list
    ? modify(config, [...keys, -1], word, {formattingOptions, isArrayInsertion: true})
    : modify(config, keys, [word], {formattingOptions})
  return edits.map(({offset, length, content}) => ({start: offset, end: offset + length, text: content}))
}

function intoYaml(config: string, word: string): Edit[] {
  const document = parseDocument(config, {prettyErrors: false})
  const root = document.contents
  if (document.errors.length || (root !== null && !isMap(root))) return []
  const text = quoted(word)
  const eol = config.includes('\r\n') ? '\r\n' : '\n'
  const list = isMap(root) ? (root.get('vocabulary', true) as Node | undefined) : undefined
  if (list === undefined) {
    const end = config.length
    const gap = config === '' || config.endsWith('\n') ? '' : eol
    return root && (root as {flow?: boolean}).flow ? [] : [at(end, `${gap}vocabulary:${eol}  - ${text}${eol}`)]
  }
  if (!isSeq(list)) return []
  const last = list.items.at(-1) as Node | undefined
  if (list.flow) {
    const place = last?.range?.[1] ?? list.range![0] + 1
    return [at(place, last ? `, ${text}` : text)]
  }
  const first = list.items[0] as Node
  const dash = config.lastIndexOf('-', first.range![0])
  const indent = config.slice(config.lastIndexOf('\n', dash) + 1, dash)
  return [at(last!.range![1], `${eol}${indent}- ${text}`)]
}

function quoted(word: string): string {
  return /^[\p{L}][\p{L}\p{N}_-]*$/u.test(word) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(word)
    ? word
    : JSON.stringify(word)
}

function at(offset: number, text: string): Edit {
  return {start: offset, end: offset, text}
}
