import {hasFrontMatter} from './front-matter.js'
import {lateReader} from './late.js'
import {lateParts} from './late-parts.js'

/** A comment for the linter is no heading, whatever the text is. */
const DIRECTIVE = /^\ufeff?[ \t]*(?:#+|<!--)[ \t]*huashu-(?:enable|disable).*$/gm

/** Scripts in Markdown, by their name or by the headings, front matter or comments at their start. */
export const markdown = lateReader(
  (source, {path = ''}) => {
    if (/\.(md|markdown|mdown|mkd)$/i.test(path)) return true
    if (/\.[a-z]{2,5}$/i.test(path) && !/\.txt$/i.test(path)) return false
    return /^\ufeff?(---\r?\n|<!--)|^#{1,6} \S/m.test(source.slice(0, 4096).replace(DIRECTIVE, ''))
  },
  lateParts.markdown,
  (source) => (hasFrontMatter(source) ? [lateParts.yaml] : [])
)
