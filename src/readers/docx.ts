import type {Reading} from '../model.js'
import {type DocxBlock, readDocxBlocks} from './docx-blocks.js'
import {labelsOf} from './labels.js'
import type {ReadOptions} from './reader.js'
import {createScribe} from './scribe.js'
import {scriptCalls} from './script-call.js'
import {type Cell, readTable} from './script-table.js'
import {announces, scriptWords} from './script-words.js'
import type {Zip} from './zip.js'

/**
 * Scripts in Word: headings are sections, paragraphs and table cells what the agent says unless a label says otherwise.
 * What stands under a heading 公告 is a notice.
 */
export function readDocx(zip: Zip, options: ReadOptions): Reading {
  const labels = labelsOf(options.roles)
  const words = scriptWords(options)
  const script = createScribe(labels)
  const notices = createScribe(labels)
  let notice = 0
  const take = (block: DocxBlock) => {
    const scribe = notice ? notices : script
    if (block.type === 'table')
      readTable(
        block.rows.map((row) => row.map((parts) => ({...joined(parts.map(cellOf)), parts: parts.map(cellOf)}))),
        {scribe, labels, words}
      )
    else if (block.depth === undefined) scribe.say(cellOf(block), {paragraph: block.number})
    else {
      const text = block.text.trim()
      if (announces(text)) notice = block.depth
      else if (block.depth <= notice) notice = 0
      for (const one of [script, notices]) one.head(text, block.depth)
    }
  }
  for (const block of readDocxBlocks(zip)) take(block)
  const calls = [...scriptCalls(script.turns), ...scriptCalls(notices.turns, {kind: 'notice'})]
  if (calls.length) return {calls, problems: []}
  const reason = 'Expected a document with something that the agent says, found none'
  return {calls, problems: [{reason, start: 0, end: 0, where: '¶1'}]}
}

function cellOf({text, number}: {text: string; number: number}): Cell {
  return {text, pieces: [[0, 0, text.length]], spot: {paragraph: number}}
}

function joined(cells: readonly Cell[]): Cell {
  return {text: cells.map(({text}) => text).join('\n'), pieces: []}
}
