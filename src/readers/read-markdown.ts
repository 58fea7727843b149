import {finish} from '../engine/steps.js'
import type {Reading} from '../model.js'
import {createMarkdownMemory} from './markdown-memory.js'
import type {ReadOptions} from './reader.js'
import {rereadMarkdown} from './reread-markdown.js'

/**
 * Scripts in Markdown: headings are sections; paragraphs, list items, quotes and table cells are what the agent says
 * unless a label says otherwise. `<!-- 公告 -->` makes what follows in its section a notice; before anything else, the whole.
 */
export function readMarkdown(source: string, options: ReadOptions): Reading {
  return finish(rereadMarkdown(source, options, createMarkdownMemory()))
}

/** As it is read again and again while it is written. */
readMarkdown.again = rereadMarkdown
