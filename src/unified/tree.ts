import type {Paragraph, Root, RootContent, Sentence, SentenceContent} from 'nlcst'
import type {Point, Position} from 'unist'
import {location} from 'vfile-location'
import type {Call, Piece, Turn} from '../model.js'
import {ENDER, kinds} from '../text/fillers.js'
import {sounds} from '../text/sounds.js'

declare module 'nlcst' {
  interface ParagraphData {
    /** The turn that the paragraph is. */
    turn?: Omit<Turn, 'text' | 'pieces'>
  }
  interface RootData {
    /** What is known of the call besides its turns. */
    call?: Omit<Call, 'turns'>
  }
}

/**
 * A call as nlcst: a turn is a paragraph, a sentence ends with 。！？；, each Han character is a word; whatever the source
 * holds between the turns is a source node. The tree's text is the source, character by character.
 */
export function treeOf(call: Call, source: string): Root {
  const points = location(source)
  const position = (start: number, end: number): Position => ({
    start: points.toPoint(start) as Point,
    end: points.toPoint(end) as Point
  })
  const {turns, ...rest} = call
  const children: RootContent[] = []
  let at = 0
  const between = (to: number) => {
    if (to > at) children.push({type: 'SourceNode', value: source.slice(at, to), position: position(at, to)})
    at = to
  }
  for (const turn of turns) {
    const first = turn.pieces?.[0]
    const last = turn.pieces?.at(-1)
    if (!first || !last || first[1] < at) continue
    between(first[1])
    children.push(paragraphOf(turn, source, position))
    at = last[2]
  }
  between(source.length)
  return {type: 'RootNode', children, data: {call: rest}, position: position(0, source.length)}
}

function paragraphOf(
  {text, pieces, ...turn}: Turn,
  source: string,
  position: (start: number, end: number) => Position
): Paragraph {
  const sentences: Sentence[] = []
  let words: SentenceContent[] = []
  const end = () => {
    const first = words[0]?.position
    const last = words.at(-1)?.position
    if (first && last)
      sentences.push({type: 'SentenceNode', children: words, position: {start: first.start, end: last.end}})
    words = []
  }
  for (const [index, piece] of pieces!.entries()) {
    for (const node of nodesOf(text, piece, pieces![index + 1]?.[0] ?? text.length, source, position)) {
      words.push(node)
      if (node.type === 'PunctuationNode' && kinds[node.value.charCodeAt(0)]! & ENDER) end()
    }
  }
  end()
  const start = sentences[0]?.position?.start
  const stop = sentences.at(-1)?.position?.end
  return {
    type: 'ParagraphNode',
    children: sentences,
    data: {turn},
    ...(start && stop ? {position: {start, end: stop}} : {})
  }
}

/** A piece as nodes. An escape is a source node whose text stands in `data`. */
function nodesOf(
  text: string,
  [from, start, end]: Piece,
  to: number,
  source: string,
  position: (start: number, end: number) => Position
): SentenceContent[] {
  if (end - start !== to - from)
    return [
      {
        type: 'SourceNode',
        value: source.slice(start, end),
        data: {text: text.slice(from, to)} as object,
        position: position(start, end)
      }
    ]
  const nodes: SentenceContent[] = []
  for (let i = from; i < to; ) {
    let size = 1
    const code = text.charCodeAt(i)
    const where = (length: number) => position(start + i - from, start + i - from + length)
    if (isAlphabetic(code)) {
      while (i + size < to && isAlphabetic(text.charCodeAt(i + size))) size++
    } else if (code >= 0xd800 && code < 0xdc00) size = 2
    const value = text.slice(i, i + size)
    if (sounds.classes[code])
      nodes.push({
        type: 'WordNode',
        children: [{type: 'TextNode', value, position: where(size)}],
        position: where(size)
      })
    else if (/^\s/.test(value)) nodes.push({type: 'WhiteSpaceNode', value, position: where(size)})
    else nodes.push({type: /^\p{P}/u.test(value) ? 'PunctuationNode' : 'SymbolNode', value, position: where(size)})
    i += size
  }
  return nodes
}

/** Whether words of this script are written together, as Latin is and Han is not. */
function isAlphabetic(code: number): boolean {
  return sounds.classes[code] !== 0 && code < 0x2e80
}
