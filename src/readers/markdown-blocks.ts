import {parse, postprocess, preprocess} from 'micromark'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Event, Token} from 'micromark-util-types'
import {readReference} from './character-references.js'
import {readHtml} from './html-text.js'
import {collectText, type Placed} from './placed.js'
import {SOFT_BREAK} from './scribe.js'

/** A part of a Markdown text that stands for itself. `item` tells list items and quotes apart; 0 is none. */
export type Block =
  | {type: 'heading'; depth: number; said: Placed}
  | {type: 'text'; item: number; said: Placed}
  | {type: 'table'; rows: Placed[][]}
  | {type: 'comment'; text: string}

const LEAVES = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData'])
/** Inside a leaf, what is not text. */
const SILENT = new Set([
  'codeText',
  'image',
  'resource',
  'reference',
  'autolink',
  'strikethrough',
  'definition',
  'tableDelimiterRow'
])

/**
 * The blocks of a part of a Markdown source, in order, with true places through marks, escapes, references and the
 * prefixes of quotes and lists. A line break is soft, a hard break is a line's end.
 */
export function readBlocks(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = []
  const options = {extensions: [gfmTable(), gfmStrikethrough()]}
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(source.slice(from, to), undefined, true))
  )
  const walk = createWalk(source, from, blocks)
  for (const event of events) walk(event)
  return blocks
}

function createWalk(source: string, shift: number, blocks: Block[]): (event: Event) => void {
  const raw = (token: Token) => source.slice(shift + token.start.offset, shift + token.end.offset)
  const items: number[] = []
  let count = 0
  let rows: Placed[][] = []
  let leaf: Leaf | undefined
  let silent: Token | undefined

  return ([step, token]) => {
    const {type} = token
    if (silent) {
      if (step === 'exit' && token === silent) silent = undefined
      return
    }
    if (step === 'enter') {
      if (LEAVES.has(type)) leaf = createLeaf(source, shift)
      else if (type === 'listItemPrefix') items[items.length - 1] = ++count
      else if (type === 'listUnordered' || type === 'listOrdered') items.push(0)
      else if (type === 'blockQuote') items.push(++count)
      else if (type === 'table') rows = []
      else if (type === 'tableRow') rows.push([])
      else if (SILENT.has(type)) silent = token
      else if (type === 'htmlFlow') html(token)
      else leaf?.take(token, raw(token))
      return
    }
    if (type === 'listUnordered' || type === 'listOrdered' || type === 'blockQuote') items.pop()
    else if (type === 'table') blocks.push({type: 'table', rows})
    else if (LEAVES.has(type) && leaf) {
      close(token, leaf.done())
      leaf = undefined
    }
  }

  function close(token: Token, said: Placed): void {
    if (token.type === 'paragraph') blocks.push({type: 'text', item: items.at(-1) ?? 0, said})
    else if (token.type === 'tableHeader' || token.type === 'tableData') rows.at(-1)?.push(said)
    else blocks.push({type: 'heading', depth: depthOf(raw(token)), said})
  }

  function html(token: Token): void {
    const {said, comments} = readHtml(source, shift + token.start.offset, shift + token.end.offset)
    for (const text of comments) blocks.push({type: 'comment', text})
    if (said.text.trim()) blocks.push({type: 'text', item: items.at(-1) ?? 0, said})
  }
}

type Leaf = ReturnType<typeof createLeaf>

/** Collects the text of one heading, paragraph or cell from its tokens. */
function createLeaf(source: string, shift: number) {
  const out = collectText(source)
  let broken: {start: number; hard: boolean} | undefined
  let hard = false
  const join = (start: number) => {
    if (broken) out.put(broken.hard ? '\n' : SOFT_BREAK, broken.start, start)
    broken = undefined
  }
  return {
    take({type, start: {offset}, end}: Token, raw: string) {
      const [start, stop] = [shift + offset, shift + end.offset]
      if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') hard = true
      else if (type === 'lineEnding') {
        broken ??= {start, hard}
        hard = false
      } else if (type === 'data' || type === 'characterEscapeValue' || type === 'characterReference') {
        join(type === 'characterEscapeValue' ? start - 1 : start)
        if (type === 'data') out.take(start, stop)
        else if (type === 'characterReference') out.put(readReference(raw) ?? raw, start, stop)
        else out.put(raw, start - 1, stop)
      } else if (type === 'htmlText' && /^<br\b/i.test(raw)) {
        join(start)
        out.put('\n', start, stop)
      }
    },
    done: out.done
  }
}

function depthOf(heading: string): number {
  const marks = /^#+/.exec(heading)?.[0].length
  return marks ?? (/=+\s*$/.test(heading) ? 1 : 2)
}
