// A plugin of unified over the tree of parse-latin, as retext plugins are written: one regular expression, each paragraph.
import retextLatin from 'retext-latin'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {filesIn, phrasesIn} from './files.mjs'

const [folder, list] = process.argv.slice(2)
const all = new RegExp(phrasesIn(list).join('|'), 'g')
const processor = unified().use(retextLatin)
const textOf = (node) => node.value ?? node.children?.map(textOf).join('') ?? ''
let lines = 0
for (const {text} of filesIn(folder)) {
  visit(processor.parse(text), 'ParagraphNode', (node) => {
    for (const line of textOf(node).split('\n')) if (line.search(all) >= 0) lines++
  })
}
console.log(lines)
