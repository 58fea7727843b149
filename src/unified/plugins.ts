import type {Node as NlcstNode, Nodes, Parents, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {createLinter, type Linter, type LinterOptions} from '../engine/linter.js'
import {placer, sourceOffset} from '../engine/places.js'
import type {Call, Pack, Piece, Turn} from '../model.js'
import {withBuiltIn} from '../packs/built-in.js'
import {type ReadOptions, readCalls} from '../readers/read-calls.js'
import {treeOf} from './tree.js'

export interface PluginOptions extends Omit<LinterOptions, 'packs'> {
  /** Rules and word lists; the built-in ones unless said. */
  packs?: Pack[]
}

/** unified plugin: a call in any format → nlcst, a paragraph a turn. Of a source with several calls, the first. */
export const huashuParse: Plugin<[options?: ReadOptions], string, Root> = function (options = {}) {
  this.parser = (source, file) => {
    const {calls, problems} = readCalls(source, file.path ? {path: file.path, ...options} : options)
    for (const {reason} of problems) file.message(reason, {source: 'huashu', ruleId: 'source'}).fatal = true
    return treeOf(calls[0] ?? {turns: []}, source)
  }
}

/** unified plugin: nlcst of `huashuParse` → messages on the file. The tree stays as it is. */
export function huashuLint(options: PluginOptions = {}): (tree: Root, file: VFile) => void {
  const linter = createLinter(withBuiltIn(options))
  return (tree, file) => report(linter, callOf(tree), file)
}

/** unified plugin: nlcst → text, as it was parsed or as other plugins left it. */
export const huashuStringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => textOf(tree as Root)
}

/** retext plugin: lints any nlcst tree, whoever made it, as labelled text; beside other retext plugins. */
export function retextHuashu(options: PluginOptions = {}): (tree: Root, file: VFile) => void {
  const linter = createLinter(withBuiltIn(options))
  return (tree, file) => {
    const {text, pieces} = flatten(tree)
    const {calls} = readCalls(text, {...options, reader: 'text'})
    for (const call of calls)
      report(linter, {...call, turns: call.turns.map((turn) => relocate(turn, pieces, text.length))}, file)
  }
}

function report(linter: Linter, call: Call, file: VFile): void {
  const place = placer(String(file))
  for (const message of linter.lintCall(call)) {
    place(message, call.turns)
    if (file.path) {
      message.file = file.path
      message.name = `${file.path}:${message.name}`
    }
    file.messages.push(message)
  }
}

function callOf(tree: Root): Call {
  const turns = tree.children.flatMap((node): Turn[] => {
    if (node.type !== 'ParagraphNode') return []
    return [{role: 'unknown', ...node.data?.turn, ...flatten(node)}]
  })
  return {...tree.data?.call, turns}
}

/** The text of a node and where each part of it stands, by the positions of its leaves. */
function flatten(node: Nodes): {text: string; pieces: Piece[]} {
  const pieces: Piece[] = []
  let text = ''
  visit(node)
  return {text, pieces}

  function visit(at: Nodes): void {
    if ('children' in at) {
      for (const child of (at as Parents).children) visit(child as Nodes)
      return
    }
    const {start, end} = (at as NlcstNode).position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined) pieces.push([text.length, start.offset, end.offset])
    text += (at.data as {text?: string} | undefined)?.text ?? at.value
  }
}

/** A turn whose places are offsets in a flattened text, with places in the source of that text. */
function relocate(turn: Turn, pieces: Piece[], length: number): Turn {
  const inner = turn.pieces?.[0]
  if (!inner || !pieces.length) return turn
  const [, from, to] = inner
  const within = pieces.filter(([text], i) => text < to && (pieces[i + 1]?.[0] ?? length) > from)
  return {
    ...turn,
    pieces: within.map(([text], i) => {
      const start = Math.max(text, from)
      const end = Math.min(within[i + 1]?.[0] ?? to, to)
      return [start - from, sourceOffset(pieces, start, length), sourceOffset(pieces, end, length, true)] as const
    })
  }
}
