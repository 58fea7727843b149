import {finish} from '../engine/steps.js'
import type {Reading} from '../model.js'
import type {Reader, ReadOptions} from './reader.js'
import {createMarkdownMemory, rereadMarkdown} from './reread-markdown.js'

/** A comment for the linter is no heading, whatever the text is. */
const DIRECTIVE = /^\ufeff?[ \t]*(?:#+|<!--)[ \t]*huashu-(?:enable|disable).*$/gm

/**
 * Scripts in Markdown: headings are sections; paragraphs, list items, quotes and table cells are what the agent says
 * unless a label says otherwise. `<!-- 公告 -->` makes what follows in its section a notice; before anything else, the whole.
 */
export const markdown: Reader = {
  recognises: (source, {path = ''}) => {
    if (/\.(md|markdown|mdown|mkd)$/i.test(path)) return true
    if (/\.[a-z]{2,5}$/i.test(path) && !/\.txt$/i.test(path)) return false
    return /^\ufeff?(---\r?\n|<!--)|^#{1,6} \S/m.test(source.slice(0, 4096).replace(DIRECTIVE, ''))
  },
  read: (source, options): Reading => finish(rereadMarkdown(source, options, createMarkdownMemory()))
}

export type {ReadOptions}
