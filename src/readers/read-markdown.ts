import type {Call, Reading} from '../model.js'
import {readFrontMatter} from './front-matter.js'
import {type Labels, labelsOf} from './labels.js'
import {type Block, readBlocks} from './markdown-blocks.js'
import {cutMarkdown} from './markdown-chunks.js'
import type {Placed} from './placed.js'
import type {ReadOptions} from './reader.js'
import {createScribe, type Scribe} from './scribe.js'
import {nothingSaid, scriptCalls} from './script-call.js'
import {readTable} from './script-table.js'
import {announces, type ScriptWords, scriptWords} from './script-words.js'

/**
 * Scripts in Markdown: headings are sections; paragraphs, list items, quotes and table cells are what the agent says
 * unless a label says otherwise. `<!-- 公告 -->` makes what follows in its section a notice; before anything else, the whole.
 */
export function readMarkdown(source: string, options: ReadOptions): Reading {
  const front = readFrontMatter(source)
  const {chunks, problems} = cutMarkdown(source, front.end)
  const book = createBook(labelsOf(options.roles), scriptWords(options), front.call)
  for (const [from, to] of chunks) for (const block of readBlocks(source, from, to)) book.take(block)
  const calls = book.calls()
  const reading: Reading = {calls, problems: [...front.problems, ...problems]}
  if (!calls.length && !reading.problems.length)
    reading.problems.push(nothingSaid(source.length, 'a script with something that the agent says'))
  return reading
}

/** Collects blocks in two calls: what the agent says, and notices. */
function createBook(labels: Labels, words: ScriptWords, front: Omit<Call, 'turns'>) {
  const script = createScribe(labels)
  const notices = createScribe(labels)
  let all = front.kind === 'notice'
  /** Depth of the section that is a notice; 0 is none. */
  let notice = 0
  let depth = 1
  let begun = false
  let marked = false
  let item = 0

  return {
    calls: () => [
      ...scriptCalls(script.turns, {...front, kind: 'template'}),
      ...scriptCalls(notices.turns, {...front, kind: 'notice'})
    ],
    take(block: Block) {
      if (block.type === 'comment') {
        if (announces(block.text.replace(/^\/\s*/, ''))) mark(!block.text.startsWith('/'))
        return
      }
      if (block.type === 'heading') {
        if (marked) notice = block.depth
        else if (notice && block.depth <= notice) notice = 0
        depth = block.depth
        for (const scribe of [script, notices]) scribe.head(block.said.text.trim(), block.depth)
      } else {
        const scribe = all || notice ? notices : script
        if (block.type === 'table') readTable(block.rows, {scribe, labels, words})
        else say(scribe, block)
      }
      begun = true
      marked = false
    }
  }

  function mark(on: boolean): void {
    if (!begun && on) all = true
    marked = on
    notice = on ? depth : 0
    if (!on) all = false
  }

  function say(scribe: Scribe, block: {item: number; said: Placed}): void {
    const same = block.item !== 0 && block.item === item
    item = block.item
    scribe.say(block.said, {}, same ? scribe.voice() : undefined)
  }
}
